-- Takes old answers as `temp.judged` says (bank_id, item, revision, key, counts), and keeps what is derived from them in step: the same as
-- `derive.sql` would give from nothing, in the time of the answers that are touched: CROSS JOIN keeps SQLite from going
-- through all responses and looking up each among those few.
CREATE TEMP TABLE touched AS
    SELECT r.attempt AS attempt, r.item AS item, j.key AS key, j.counts AS counts
    FROM temp.judged j CROSS JOIN response r ON r.bank_id = j.bank_id AND r.item = j.item AND r.revision = j.revision;
CREATE UNIQUE INDEX temp.touched_by_answer ON touched (attempt, item);

CREATE TEMP TABLE sat AS
    SELECT a.id AS id,
        a.kind = 'practice' AND coalesce(json_extract(
            (SELECT e.payload FROM event e WHERE e.attempt = a.id AND e.kind = 'start'), '$.feedback'), 1) AS explains,
        (SELECT max(e.seq) FROM event e WHERE e.attempt = a.id AND e.kind IN ('submit', 'expire')) AS ended
    FROM attempt a WHERE a.id IN (
        SELECT t.attempt FROM temp.touched t CROSS JOIN response r ON r.attempt = t.attempt AND r.item = t.item
        WHERE t.counts = 1 AND r.counted = 0 AND r.chosen <> '[]');
CREATE UNIQUE INDEX temp.sat_by_id ON sat (id);

INSERT INTO tally
    SELECT r.bank_id, r.skill, -count(*), -sum(r.correct)
    FROM temp.touched t CROSS JOIN response r ON r.attempt = t.attempt AND r.item = t.item WHERE r.counted > 0 GROUP BY r.bank_id, r.skill
    ON CONFLICT (bank_id, skill) DO UPDATE SET answers = answers + excluded.answers, correct = correct + excluded.correct;

UPDATE response SET
    correct = response.chosen = t.key,
    counted = CASE
        WHEN t.counts = 0 OR response.chosen = '[]' THEN 0
        WHEN response.counted > 0 THEN response.counted
        ELSE coalesce((SELECT CASE WHEN s.explains THEN response.seq ELSE s.ended END FROM temp.sat s WHERE s.id = response.attempt), 0)
    END
    FROM temp.touched t WHERE t.attempt = response.attempt AND t.item = response.item;

INSERT INTO tally
    SELECT r.bank_id, r.skill, count(*), sum(r.correct)
    FROM temp.touched t CROSS JOIN response r ON r.attempt = t.attempt AND r.item = t.item WHERE r.counted > 0 GROUP BY r.bank_id, r.skill
    ON CONFLICT (bank_id, skill) DO UPDATE SET answers = answers + excluded.answers, correct = correct + excluded.correct;
DELETE FROM tally WHERE answers = 0;

UPDATE attempt SET correct = (SELECT coalesce(sum(r.correct), 0) FROM response r WHERE r.attempt = attempt.id)
    WHERE state <> 'open' AND id IN (SELECT attempt FROM temp.touched);

DROP TABLE temp.sat;
DROP TABLE temp.touched;
UPDATE epoch SET number = number + 1;
