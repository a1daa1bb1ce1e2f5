-- What newer versions of a bank say of answers to older revisions of its items. Derived from the banks, and made anew when they
-- change; the log keeps what was chosen, and the banks keep what was right then.
CREATE TABLE rejudged (
    bank_id TEXT NOT NULL,
    item TEXT NOT NULL,
    revision TEXT NOT NULL,            -- the revision that was answered
    was TEXT NOT NULL,                 -- JSON list of option ids: its own key
    key TEXT NOT NULL,                 -- likewise: the key it is scored by now
    counts INTEGER NOT NULL,           -- 0: the item asks something else now, so these answers no longer feed the estimate
    PRIMARY KEY (bank_id, item, revision)
) STRICT, WITHOUT ROWID;
