"""Lists of sittings: one line about each, read page by page as they are looked at."""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import overload

from cetl_prep.exam.attempt import Kind, State
from cetl_prep.exam.profile import Scale
from cetl_prep.exam.scoring import Part, Score
from cetl_prep.storage.database import translated

KEPT = "a.id NOT IN (SELECT attempt FROM removed)"
"""Holds for sittings that were not removed."""
PAGE = 100
"""Sittings read at once."""

_COLUMNS = (
    "a.id, a.number, a.kind, a.title, a.bank_id, a.digest, a.items, a.state, a.started, a.ended, a.scale,"
    " CASE a.state WHEN 'open' THEN (SELECT count(*) FROM response r WHERE r.attempt = a.id AND r.chosen <> '[]')"
    " ELSE a.answered END,"
    " CASE a.state WHEN 'open' THEN (SELECT coalesce(sum(r.correct), 0) FROM response r WHERE r.attempt = a.id)"
    " ELSE a.correct END"
)


@dataclass(frozen=True, slots=True)
class AttemptSummary:
    """One line about a sitting, for lists; `scale` is None where the history does not say."""

    id: str
    number: int
    kind: Kind
    title: str
    bank_id: str
    digest: str
    items: int
    state: State
    started: str
    ended: str
    answered: int
    correct: int
    scale: Scale | None = None

    @property
    def score(self) -> Score | None:
        """Its result in all, without areas and skills; None where its scale is not known."""
        if self.scale is None:
            return None
        return Score(Part("", "", self.correct, self.items), self.scale, (), ())


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which sittings a list holds; what is None or empty does not matter.

    `since` is the earliest start, ISO 8601 in UTC.
    """

    practice: bool | None = None
    ended: bool | None = None
    bank_id: str = ""
    since: str = ""

    @property
    def where(self) -> tuple[str, list[object]]:
        """The condition in SQL and its values."""
        parts: list[str] = [KEPT]
        values: list[object] = []
        if self.practice is not None:
            parts.append("a.kind = 'practice'" if self.practice else "a.kind <> 'practice'")
        if self.ended is not None:
            parts.append("a.state <> 'open'" if self.ended else "a.state = 'open'")
        if self.bank_id:
            parts.append("a.bank_id = ?")
            values.append(self.bank_id)
        if self.since:
            parts.append("a.started >= ?")
            values.append(self.since)
        return " AND ".join(parts), values


EVERY = Wanted()


class Listing(Sequence[AttemptSummary]):
    """Sittings, newest first. Their number is read at once, a line only when it is asked for."""

    def __init__(self, connection: sqlite3.Connection, path: Path, wanted: Wanted = EVERY) -> None:
        self._connection = connection
        self._path = path
        self._where, self._values = wanted.where
        self._pages: dict[int, list[AttemptSummary]] = {}
        with translated(path):
            row = connection.execute(
                f"SELECT count(*), max(a.number) FROM attempt a WHERE {self._where}", self._values
            ).fetchone()
        self._count, self._newest = int(row[0]), int(row[1] or 0)

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, index: int) -> AttemptSummary: ...
    @overload
    def __getitem__(self, index: slice) -> list[AttemptSummary]: ...
    def __getitem__(self, index: int | slice) -> AttemptSummary | list[AttemptSummary]:
        """One line, or some of them."""
        if isinstance(index, slice):
            return [self[n] for n in range(*index.indices(self._count))]
        place = index + self._count if index < 0 else index
        if not 0 <= place < self._count:
            raise IndexError(index)
        number, offset = divmod(place, PAGE)
        if number not in self._pages:
            self._pages[number] = self._read(number * PAGE)
        return self._pages[number][offset]

    def __iter__(self) -> Iterator[AttemptSummary]:
        for place in range(self._count):
            yield self[place]

    def _read(self, offset: int) -> list[AttemptSummary]:
        with translated(self._path):
            rows = self._connection.execute(
                f"SELECT {_COLUMNS} FROM attempt a WHERE {self._where} AND a.number <= ?"
                " ORDER BY a.number DESC LIMIT ? OFFSET ?",
                (*self._values, self._newest, PAGE, offset),
            ).fetchall()
        return [_summary(row) for row in rows]


_Row = tuple[str, int, str, str, str, str, int, str, str, str, str, int, int]


def named(connection: sqlite3.Connection, path: Path, name: str) -> list[AttemptSummary]:
    """The sittings with this id or number; where there is none, at most two whose id begins so."""
    with translated(path):
        rows = connection.execute(
            f"SELECT {_COLUMNS} FROM attempt a WHERE {KEPT} AND (a.id = ?1 OR CAST(a.number AS TEXT) = ?1)",
            (name,),
        ).fetchall()
        if not rows and name:
            rows = connection.execute(
                f"SELECT {_COLUMNS} FROM attempt a WHERE {KEPT} AND substr(a.id, 1, ?) = ? LIMIT 2",
                (len(name), name),
            ).fetchall()
    return [_summary(row) for row in rows]


def _summary(row: _Row) -> AttemptSummary:
    (
        ident,
        number,
        kind,
        title,
        bank_id,
        digest,
        items,
        state,
        started,
        ended,
        scale,
        done,
        right,
    ) = row
    return AttemptSummary(
        ident,
        number,
        Kind(kind),
        title,
        bank_id,
        digest,
        items,
        State(state),
        started,
        ended,
        done,
        right,
        Scale(*json.loads(scale)) if scale else None,
    )
