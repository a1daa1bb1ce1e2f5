"""Reading the answers that count: the log of one bank in order, a part of it, one item's, sums by skill."""

import json
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from cetl_prep.storage.database import transaction, translated
from cetl_prep.storage.rollups import rebuild

Place = tuple[int, int]
"""Where an answer stands in the log of those that count: seq of the event by which it counts, and its own."""

START: Place = (0, 0)
"""Before the first answer."""

_COLUMNS = "attempt, item, skill, revision, chosen, correct, options, at, counted, seq"


@dataclass(frozen=True, slots=True)
class Scored:
    """An answer as it is scored: the derived row beside an answer event.

    `at` is in seconds since 1970, UTC; `place` is where it stands in the log of the answers that count.
    """

    attempt: str
    item: str
    skill: str
    revision: str
    chosen: tuple[str, ...]
    correct: bool
    options: int
    at: float = 0.0
    place: Place = START


class Answers:
    """Reads scored answers; only `rebuild` writes."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path

    def scored(self, bank_id: str, after: Place = START, most: int | None = None) -> list[Scored]:
        """The answers to items of a bank that count, in the order in which they began to: all, or up to `most` of those after a place."""
        with translated(self._path):
            rows = self._connection.execute(
                f"SELECT {_COLUMNS} FROM response WHERE bank_id = ? AND counted <> 0"
                " AND (counted, seq) > (?, ?) ORDER BY counted, seq LIMIT ?",
                (bank_id, *after, -1 if most is None else most),
            ).fetchall()
        return [_scored(row) for row in rows]

    def are_more(self, bank_id: str, after: Place, most: int) -> bool:
        """Whether more than `most` answers to items of a bank count that stand after a place."""
        with translated(self._path):
            row = self._connection.execute(
                "SELECT 1 FROM response WHERE bank_id = ? AND counted <> 0 AND (counted, seq) > (?, ?)"
                " ORDER BY counted, seq LIMIT 1 OFFSET ?",
                (bank_id, *after, most),
            ).fetchone()
        return row is not None

    def newest(self, bank_id: str) -> Place:
        """The place of the newest answer that counts."""
        with translated(self._path):
            row = self._connection.execute(
                "SELECT counted, seq FROM response WHERE bank_id = ? AND counted <> 0"
                " ORDER BY counted DESC, seq DESC LIMIT 1",
                (bank_id,),
            ).fetchone()
        return (row[0], row[1]) if row else START

    def of_item(self, bank_id: str, item: str, most: int | None = None) -> tuple[int, list[Scored]]:
        """How many answers to one item count, and these, oldest first: all, or the newest up to `most`."""
        where = "FROM response WHERE bank_id = ? AND item = ? AND +counted <> 0"
        with translated(self._path):
            count = self._connection.execute(f"SELECT count(*) {where}", (bank_id, item)).fetchone()
            rows = self._connection.execute(
                f"SELECT {_COLUMNS} {where} ORDER BY at DESC LIMIT ?",
                (bank_id, item, -1 if most is None else most),
            ).fetchall()
        return int(count[0]), sorted((_scored(row) for row in rows), key=lambda a: a.place)

    def last_seen(self, bank_id: str) -> dict[str, float]:
        """When each item of a bank was last answered, in seconds since 1970, by item id.

        It leaps from item to item in the index, so many answers to few items cost no more than few.
        """
        with translated(self._path):
            rows = self._connection.execute(
                "WITH RECURSIVE met (item) AS ("
                " SELECT min(item) FROM response WHERE bank_id = ?1 UNION ALL"
                " SELECT (SELECT min(item) FROM response WHERE bank_id = ?1 AND item > met.item)"
                " FROM met WHERE met.item IS NOT NULL)"
                " SELECT item, (SELECT max(at) FROM response r WHERE r.bank_id = ?1 AND r.item = met.item)"
                " FROM met WHERE item IS NOT NULL",
                (bank_id,),
            ).fetchall()
        return dict(rows)

    def seen_at(self, bank_id: str, item: str) -> float | None:
        """When one item was last answered, None when it never was."""
        with translated(self._path):
            row = self._connection.execute(
                "SELECT max(at) FROM response WHERE bank_id = ? AND item = ?", (bank_id, item)
            ).fetchone()
        return None if row[0] is None else float(row[0])

    def tally(self, bank_id: str) -> dict[str, tuple[int, int]]:
        """How many answers count in each skill of a bank, and how many of them are right."""
        with translated(self._path):
            rows = self._connection.execute(
                "SELECT skill, answers, correct FROM tally WHERE bank_id = ?", (bank_id,)
            ).fetchall()
        return {skill: (answers, correct) for skill, answers, correct in rows}

    def epoch(self) -> int:
        """A number that changes whenever answers that counted already were changed."""
        with translated(self._path):
            row = self._connection.execute("SELECT number FROM epoch").fetchone()
        return int(row[0])

    def seal(self, place: Place) -> bytes:
        """The hash of the log up to the event by which an answer counts; empty when there is no such event."""
        with translated(self._path):
            row = self._connection.execute(
                "SELECT hash FROM event WHERE seq = ?", (place[0],)
            ).fetchone()
        return bytes(row[0]) if row else b""

    def rebuild(self) -> None:
        """Derive all figures anew, in a transaction of its own."""
        with translated(self._path), transaction(self._connection):
            rebuild(self._connection)


def _scored(row: tuple[str, str, str, str, str, int, int, float, int, int]) -> Scored:
    attempt, item, skill, revision, chosen, correct, options, at, counted, seq = row
    return Scored(
        attempt,
        item,
        skill,
        revision,
        tuple(json.loads(chosen)),
        bool(correct),
        options,
        at,
        (counted, seq),
    )
