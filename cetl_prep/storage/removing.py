"""Taking a sitting out of lists and figures, and back: an event in the log, and what is derived from it."""

import sqlite3

from cetl_prep.storage.rollups import SUM

_COUNTED = "SELECT bank_id, skill, {sign}count(*), {sign}sum(correct) FROM response WHERE attempt = ? AND counted > 0 GROUP BY bank_id, skill"


def set_aside(connection: sqlite3.Connection, attempt_id: str) -> None:
    """Let nothing of this sitting count any more, inside the caller's transaction."""
    connection.execute("INSERT OR IGNORE INTO removed VALUES (?)", (attempt_id,))
    connection.execute(SUM.format(select=_COUNTED.format(sign="-")), (attempt_id,))
    connection.execute("DELETE FROM tally WHERE answers = 0")
    connection.execute("UPDATE response SET counted = 0 WHERE attempt = ?", (attempt_id,))
    connection.execute("UPDATE epoch SET number = number + 1")


def put_back(connection: sqlite3.Connection, attempt_id: str) -> None:
    """Let it count again as it did, inside the caller's transaction."""
    connection.execute("DELETE FROM removed WHERE attempt = ?", (attempt_id,))
    connection.execute(_COUNT_AGAIN, {"attempt": attempt_id})
    connection.execute(SUM.format(select=_COUNTED.format(sign="+")), (attempt_id,))
    connection.execute("UPDATE epoch SET number = number + 1")


_COUNT_AGAIN = """
UPDATE response SET counted = CASE
        WHEN (SELECT kind = 'practice' FROM attempt WHERE id = :attempt) AND coalesce(json_extract(
            (SELECT payload FROM event WHERE attempt = :attempt AND kind = 'start'), '$.feedback'), 1)
        THEN seq
        ELSE coalesce((SELECT max(seq) FROM event WHERE attempt = :attempt AND kind IN ('submit', 'expire')), 0)
        END
    WHERE attempt = :attempt AND chosen <> '[]'
    AND (bank_id, item, revision) NOT IN (SELECT bank_id, item, revision FROM rejudged WHERE counts = 0)
"""
