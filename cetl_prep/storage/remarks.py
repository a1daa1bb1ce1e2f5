"""What a candidate remarked about items: flags, how sure the answer was, and later why it was missed."""

import sqlite3
from collections.abc import Iterable
from pathlib import Path

from cetl_prep.exam.attempt import Confidence
from cetl_prep.exam.causes import Cause
from cetl_prep.storage.database import translated

Said = tuple[Confidence | None, Cause | None]
"""How sure an answer was said to be, and why it was said to be missed."""


class Remarks:
    """Reads the newest remark about each item."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path

    def flagged(self, bank_id: str) -> frozenset[str]:
        """Ids of the items of a bank whose newest flag stands."""
        return self._items(bank_id, "flagged = 1")

    def guessed(self, bank_id: str) -> frozenset[str]:
        """Ids of the items of a bank of which the candidate said last to be guessing."""
        return self._items(bank_id, "confidence = 'guessing'")

    def said(self, places: Iterable[tuple[str, str]]) -> dict[tuple[str, str], Said]:
        """What was said last of these answers, named by sitting and item; where nothing was, the answer is left out."""
        found: dict[tuple[str, str], Said] = {}
        with translated(self._path):
            for attempt, item in places:
                row = self._connection.execute(
                    "SELECT confidence, cause FROM remark WHERE attempt = ? AND item = ?",
                    (attempt, item),
                ).fetchone()
                if row:
                    sure, why = row
                    found[attempt, item] = (
                        Confidence(sure) if sure else None,
                        Cause(why) if why else None,
                    )
        return found

    def _items(self, bank_id: str, condition: str) -> frozenset[str]:
        with translated(self._path):
            rows = self._connection.execute(
                f"SELECT item FROM item_remark WHERE bank_id = ? AND {condition}", (bank_id,)
            ).fetchall()
        return frozenset(row[0] for row in rows)
