-- When an answer began to count, so that what counts is a log of its own that only grows.
ALTER TABLE response ADD COLUMN counted INTEGER NOT NULL DEFAULT 0; -- seq of the event: the answer itself where it is explained at once, else the end of the sitting; 0 until then
CREATE INDEX response_in_order ON response (bank_id, counted, seq) WHERE counted <> 0;

-- What a list says of a sitting, so that no list has to add up answers.
ALTER TABLE attempt ADD COLUMN answered INTEGER NOT NULL DEFAULT 0; -- once it has ended
ALTER TABLE attempt ADD COLUMN correct INTEGER NOT NULL DEFAULT 0;  -- likewise
ALTER TABLE attempt ADD COLUMN scale TEXT NOT NULL DEFAULT '';      -- JSON: low, high, cut, target percent
CREATE INDEX attempt_by_number ON attempt (number);
CREATE INDEX attempt_by_kind ON attempt (kind, number);
CREATE INDEX attempt_open ON attempt (number) WHERE state = 'open';

-- Answers that count, by skill: equal to GROUP BY over `response`, kept in the transaction of the answer.
CREATE TABLE tally (
    bank_id TEXT NOT NULL,
    skill TEXT NOT NULL,
    answers INTEGER NOT NULL,
    correct INTEGER NOT NULL,
    PRIMARY KEY (bank_id, skill)
) STRICT, WITHOUT ROWID;

-- The newest word about one item in one sitting, and about an item in any sitting.
CREATE TABLE remark (
    attempt TEXT NOT NULL,
    item TEXT NOT NULL,
    confidence TEXT NOT NULL,          -- '' when nothing is said
    cause TEXT NOT NULL,
    PRIMARY KEY (attempt, item)
) STRICT, WITHOUT ROWID;
CREATE TABLE item_remark (
    bank_id TEXT NOT NULL,
    item TEXT NOT NULL,
    flagged INTEGER NOT NULL,
    confidence TEXT NOT NULL,
    PRIMARY KEY (bank_id, item)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_flagged ON item_remark (bank_id) WHERE flagged = 1;
CREATE INDEX item_guessed ON item_remark (bank_id) WHERE confidence = 'guessing';

-- Raised whenever what counts changed in another way than by growing; who keeps something built on it starts anew.
CREATE TABLE epoch (number INTEGER NOT NULL) STRICT;
INSERT INTO epoch VALUES (1);
