-- Sittings the user took out of lists and figures. Derived from the log: the newest of their remove and restore events says so.
CREATE TABLE removed (attempt TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
