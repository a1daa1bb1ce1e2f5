-- The log. It is the truth: rows are added, never changed. Each row's hash covers the one before it.
CREATE TABLE event (
    seq INTEGER PRIMARY KEY,
    attempt TEXT NOT NULL,
    kind TEXT NOT NULL,                -- start, answer, flag, strike, confidence, show, tick, pause, resume, submit, expire
    item TEXT NOT NULL,                -- '' where the event is not about one item
    payload TEXT NOT NULL,             -- JSON
    used_ms INTEGER NOT NULL,          -- time of the sitting used when it happened
    at TEXT NOT NULL,                  -- UTC, ISO 8601
    prev BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX event_by_attempt ON event (attempt, seq);
CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER event_is_not_deleted BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

-- Derived from the log, for quick reading; can be rebuilt from it at any time.
CREATE TABLE attempt (
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL,           -- in order of start, from 1
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    bank_id TEXT NOT NULL,
    digest TEXT NOT NULL,
    items INTEGER NOT NULL,
    state TEXT NOT NULL,
    started TEXT NOT NULL,
    ended TEXT NOT NULL                -- '' while it is open
) STRICT;

CREATE TABLE response (
    attempt TEXT NOT NULL REFERENCES attempt (id),
    item TEXT NOT NULL,
    bank_id TEXT NOT NULL,
    skill TEXT NOT NULL,
    revision TEXT NOT NULL,
    chosen TEXT NOT NULL,              -- JSON list of option ids, [] when cleared
    correct INTEGER NOT NULL,
    options INTEGER NOT NULL,          -- how many options the item has
    seq INTEGER NOT NULL,              -- of the newest answer event
    at REAL NOT NULL,                  -- seconds since 1970, UTC
    PRIMARY KEY (attempt, item)
) STRICT, WITHOUT ROWID;
CREATE INDEX response_by_item ON response (bank_id, item, at);
