-- What was worked out from the history, kept so that it need not be worked out again. This file can be deleted at any time.
CREATE TABLE IF NOT EXISTS learner (
    id INTEGER PRIMARY KEY,
    bank_id TEXT NOT NULL,
    basis TEXT NOT NULL,               -- hash of all that the figures rest on beside the answers; another basis, other figures
    counted INTEGER NOT NULL,          -- up to which answer of the history
    seq INTEGER NOT NULL,
    seal BLOB NOT NULL,                -- hash of the history's log there: another history, other figures
    epoch INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS learner_of_bank ON learner (bank_id);

CREATE TABLE IF NOT EXISTS met (
    learner INTEGER NOT NULL,
    item TEXT NOT NULL,
    skill TEXT NOT NULL,
    number INTEGER NOT NULL,           -- of the response, from 0
    at REAL NOT NULL,
    correct INTEGER NOT NULL,
    mean REAL NOT NULL,
    variance REAL NOT NULL,
    memory REAL NOT NULL,
    PRIMARY KEY (learner, item)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS met_in_order ON met (learner, skill, number);
CREATE INDEX IF NOT EXISTS missed_in_order ON met (learner, skill, number) WHERE correct = 0;

CREATE TABLE IF NOT EXISTS day (
    learner INTEGER NOT NULL,
    number INTEGER NOT NULL,           -- from 0
    day TEXT NOT NULL,
    skills TEXT NOT NULL,
    state TEXT NOT NULL,
    PRIMARY KEY (learner, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS day_by_date ON day (learner, day);

CREATE TABLE IF NOT EXISTS decisions (
    attempt TEXT PRIMARY KEY,
    epoch INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
