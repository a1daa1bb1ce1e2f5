-- What came in with a history file of another machine, and cannot be made from the log alone.
CREATE TABLE bank_record (
    digest TEXT PRIMARY KEY,
    content TEXT NOT NULL              -- JSON: head, blueprint and keys of the items that were sat; no texts
) STRICT;

-- The orders in which other machines stored events that are here too: a receipt given there still holds.
CREATE TABLE lineage (
    place INTEGER PRIMARY KEY,
    runs TEXT NOT NULL UNIQUE          -- JSON: [[attempt, count], ...]
) STRICT;
