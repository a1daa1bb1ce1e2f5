"""What a candidate remarked about items: flags, how sure the answer was, and later why it was missed."""

import json
import sqlite3
from pathlib import Path
from typing import Any

from cetl_prep.exam.attempt import Confidence, EventKind
from cetl_prep.exam.causes import Cause
from cetl_prep.storage.database import translated


class Remarks:
    """Reads the newest remark about each item out of the log."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path

    def flagged(self, bank_id: str) -> frozenset[str]:
        """Ids of the items of a bank whose newest flag stands."""
        said = self._newest(EventKind.FLAG, bank_id)
        return frozenset(item for item, held in said.items() if held["on"])

    def guessed(self, bank_id: str) -> frozenset[str]:
        """Ids of the items of a bank of which the candidate said last to be guessing."""
        said = self._newest(EventKind.CONFIDENCE, bank_id)
        guess = [Confidence.GUESSING.value]
        return frozenset(item for item, held in said.items() if held["values"] == guess)

    def confidences(self, bank_id: str) -> dict[tuple[str, str], Confidence]:
        """How sure each answer was said to be at last, by sitting and item."""
        said = self._last_words(EventKind.CONFIDENCE, bank_id)
        return {place: Confidence(word) for place, word in said.items()}

    def causes(self, bank_id: str) -> dict[tuple[str, str], Cause]:
        """Why each answer was said to be missed, by sitting and item."""
        said = self._last_words(EventKind.CAUSE, bank_id)
        return {place: Cause(word) for place, word in said.items()}

    def count(self) -> int:
        """How many events the log holds; changes whenever anything is remarked."""
        with translated(self._path):
            row = self._connection.execute("SELECT max(seq) FROM event").fetchone()
        return int(row[0] or 0)

    def _last_words(self, kind: EventKind, bank_id: str) -> dict[tuple[str, str], str]:
        with translated(self._path):
            rows = self._connection.execute(
                "SELECT e.attempt, e.item, e.payload FROM event e JOIN attempt a ON a.id = e.attempt"
                " WHERE e.kind = ? AND a.bank_id = ? ORDER BY e.seq",
                (kind.value, bank_id),
            ).fetchall()
        said = {(attempt, item): json.loads(payload)["values"] for attempt, item, payload in rows}
        return {place: values[0] for place, values in said.items() if values}

    def _newest(self, kind: EventKind, bank_id: str) -> dict[str, dict[str, Any]]:
        with translated(self._path):
            rows = self._connection.execute(
                "SELECT e.item, e.payload FROM event e JOIN attempt a ON a.id = e.attempt"
                " WHERE e.kind = ? AND a.bank_id = ? ORDER BY e.seq",
                (kind.value, bank_id),
            ).fetchall()
        return {item: json.loads(payload) for item, payload in dict(rows).items()}
