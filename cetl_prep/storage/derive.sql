-- Fills all that is derived from the log and the scored answers, from nothing. Run after the last migration, and by `rollups.rebuild`.
UPDATE response SET counted = 0 WHERE counted <> 0;

CREATE TEMP TABLE sat AS
    SELECT a.id AS id,
        a.kind = 'practice' AND coalesce(json_extract(
            (SELECT e.payload FROM event e WHERE e.attempt = a.id AND e.kind = 'start'), '$.feedback'), 1) AS explains,
        (SELECT max(e.seq) FROM event e WHERE e.attempt = a.id AND e.kind IN ('submit', 'expire')) AS ended,
        (SELECT json_extract(e.payload, '$.profile.scale') FROM event e WHERE e.attempt = a.id AND e.kind = 'start') AS scale
    FROM attempt a;
CREATE UNIQUE INDEX temp.sat_by_id ON sat (id);

UPDATE response SET counted = coalesce(
        (SELECT CASE WHEN s.explains THEN response.seq ELSE s.ended END FROM temp.sat s WHERE s.id = response.attempt), 0)
    WHERE chosen <> '[]';

UPDATE response SET correct = chosen = (
        SELECT j.key FROM rejudged j
        WHERE j.bank_id = response.bank_id AND j.item = response.item AND j.revision = response.revision)
    WHERE (bank_id, item, revision) IN (SELECT bank_id, item, revision FROM rejudged);
UPDATE response SET counted = 0
    WHERE (bank_id, item, revision) IN (SELECT bank_id, item, revision FROM rejudged WHERE counts = 0);

DELETE FROM removed;
INSERT INTO removed
    SELECT attempt FROM (SELECT attempt, kind, max(seq) FROM event WHERE kind IN ('remove', 'restore') GROUP BY attempt)
    WHERE kind = 'remove';
UPDATE response SET counted = 0 WHERE attempt IN (SELECT attempt FROM removed);

UPDATE attempt SET
    scale = coalesce((SELECT s.scale FROM temp.sat s WHERE s.id = attempt.id), ''),
    answered = CASE state WHEN 'open' THEN 0 ELSE
        (SELECT count(*) FROM response r WHERE r.attempt = attempt.id AND r.chosen <> '[]') END,
    correct = CASE state WHEN 'open' THEN 0 ELSE
        (SELECT coalesce(sum(r.correct), 0) FROM response r WHERE r.attempt = attempt.id) END;
DROP TABLE temp.sat;

DELETE FROM tally;
INSERT INTO tally SELECT bank_id, skill, count(*), sum(correct) FROM response WHERE counted > 0 GROUP BY bank_id, skill;

DELETE FROM remark;
INSERT INTO remark
    SELECT attempt, item,
        coalesce(max(CASE WHEN kind = 'confidence' THEN word END), ''),
        coalesce(max(CASE WHEN kind = 'cause' THEN word END), '')
    FROM (SELECT e.attempt, e.item, e.kind, coalesce(json_extract(e.payload, '$.values[0]'), '') AS word, max(e.seq)
        FROM event e WHERE e.kind IN ('confidence', 'cause') GROUP BY e.attempt, e.item, e.kind)
    GROUP BY attempt, item;

DELETE FROM item_remark;
INSERT INTO item_remark
    SELECT bank_id, item,
        coalesce(max(CASE WHEN kind = 'flag' THEN flagged END), 0),
        coalesce(max(CASE WHEN kind = 'confidence' THEN word END), '')
    FROM (SELECT a.bank_id, e.item, e.kind, json_extract(e.payload, '$.on') AS flagged,
            coalesce(json_extract(e.payload, '$.values[0]'), '') AS word, max(e.seq)
        FROM event e JOIN attempt a ON a.id = e.attempt WHERE e.kind IN ('flag', 'confidence') GROUP BY a.bank_id, e.item, e.kind)
    GROUP BY bank_id, item;

UPDATE epoch SET number = number + 1;
