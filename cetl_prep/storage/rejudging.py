"""What newer versions of a bank say of old answers: kept beside the answers, and applied to them."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from cetl_prep.exam.attempt import Kind
from cetl_prep.exam.profile import Scale
from cetl_prep.storage.database import transaction, translated
from cetl_prep.storage.rollups import run_script

Answered = tuple[str, str]
"""An item and the revision of it that was answered."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """How answers to one revision of an item are taken now.

    Attributes:
        was: the key of that revision.
        key: the key they are scored by.
        counts: whether they feed the estimate.
    """

    was: frozenset[str]
    key: frozenset[str]
    counts: bool = True

    @property
    def plain(self) -> bool:
        """Whether they are taken as they were."""
        return self.counts and self.key == self.was


@dataclass(frozen=True, slots=True)
class Figures:
    """What an ended sitting came to."""

    attempt: str
    kind: Kind
    title: str
    started: str
    items: int
    correct: int
    scale: Scale

    @property
    def scaled(self) -> int:
        """The practice score, rounded."""
        return round(self.scale.scaled(100.0 * self.correct / self.items if self.items else 0.0))


class Judgements:
    """Reads and writes the judgements of one history."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path

    def answered(self, bank_id: str, items: Iterable[str] | None = None) -> dict[Answered, str]:
        """The revisions of these items (of all, for None) that were answered, each with a bank version that has it."""
        sql = (
            "SELECT r.item, r.revision, max(a.digest) FROM response r JOIN attempt a ON a.id = r.attempt"
            " WHERE r.bank_id = ?{one} GROUP BY r.item, r.revision"
        )
        with translated(self._path):
            if items is None:
                rows = self._connection.execute(sql.format(one=""), (bank_id,)).fetchall()
            else:
                one = sql.format(one=" AND r.item = ?")
                rows = [
                    row for item in items for row in self._connection.execute(one, (bank_id, item))
                ]
        return {(item, revision): digest for item, revision, digest in rows}

    def held(self, bank_id: str) -> dict[Answered, Judgement]:
        """All judgements over answers to this bank."""
        with translated(self._path):
            rows = self._connection.execute(
                "SELECT item, revision, was, key, counts FROM rejudged WHERE bank_id = ?",
                (bank_id,),
            ).fetchall()
        return {
            (item, revision): Judgement(_key(was), _key(key), bool(counts))
            for item, revision, was, key, counts in rows
        }

    def put(self, bank_id: str, judgements: Mapping[Answered, Judgement]) -> None:
        """Keep these and take the answers accordingly; figures beside the log keep step. One transaction.

        Raises:
            StorageError: it could not be done; nothing has changed.
        """
        rows = [
            (bank_id, *place, _text(held.was), _text(held.key), int(held.counts))
            for place, held in judgements.items()
        ]
        with translated(self._path), transaction(self._connection):
            run = self._connection.execute
            run("CREATE TEMP TABLE judged AS SELECT * FROM rejudged WHERE 0")
            self._connection.executemany("INSERT INTO judged VALUES (?, ?, ?, ?, ?, ?)", rows)
            run("INSERT OR REPLACE INTO rejudged SELECT * FROM judged")
            run("DELETE FROM rejudged WHERE counts = 1 AND key = was")  # as they were: no row
            run_script(self._connection, "rejudge.sql")
            run("DROP TABLE temp.judged")

    def sittings(self, bank_id: str, answered: Iterable[Answered]) -> set[str]:
        """Ids of the sittings that hold one of these."""
        sql = (
            "SELECT DISTINCT attempt FROM response WHERE bank_id = ? AND item = ? AND revision = ?"
        )
        with translated(self._path):
            return {
                attempt
                for place in answered
                for (attempt,) in self._connection.execute(sql, (bank_id, *place))
            }

    def figures(self, sittings: Iterable[str]) -> dict[str, Figures]:
        """What those of these sittings came to that have ended, by their ids, oldest first."""
        sql = (
            "SELECT id, kind, title, started, items, correct, scale FROM attempt"
            " WHERE id = ? AND state <> 'open'"
        )
        with translated(self._path):
            found = {
                row[0]: _figures(row)
                for attempt in sittings
                for row in self._connection.execute(sql, (attempt,))
            }
        return dict(sorted(found.items(), key=lambda pair: (pair[1].started, pair[0])))


def was_answered(connection: sqlite3.Connection, bank_id: str, item: str) -> bool:
    """Whether there is an answer to this item of a bank."""
    row = connection.execute(
        "SELECT 1 FROM response WHERE bank_id = ? AND item = ? LIMIT 1", (bank_id, item)
    ).fetchone()
    return row is not None


def answer_count(connection: sqlite3.Connection, bank_id: str) -> int:
    """How many items of a bank were answered, each time counted."""
    row = connection.execute(
        "SELECT count(*) FROM response WHERE bank_id = ? AND chosen <> '[]'", (bank_id,)
    ).fetchone()
    return int(row[0])


def _figures(row: tuple[str, str, str, str, int, int, str]) -> Figures:
    attempt, kind, title, started, items, correct, scale = row
    marks = json.loads(scale) if scale else []
    return Figures(attempt, Kind(kind), title, started, items, correct, Scale(*marks))


def _key(text: str) -> frozenset[str]:
    return frozenset(json.loads(text))


def _text(key: frozenset[str]) -> str:
    """As `response` has what was chosen."""
    return json.dumps(sorted(key))
