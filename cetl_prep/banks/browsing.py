"""The items of one of our own bank files as a list to look through, of any length: found by row, read when they are shown.

Items of our files lie in the order of the bank, the first in row 1; a row number is all a list needs to keep of one.
"""

from __future__ import annotations

import sqlite3
from array import array
from bisect import bisect_left, insort
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from cetl_prep.banks.search_index import SearchIndex, index_path
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.item import Item, Status, TextFormat
from cetl_prep.exam.wanted_words import Phrase, says, wanted, words_of

SCANNED = 2_000
"""Items up to which the texts themselves are searched; more than these are searched in an index."""

_BY_ID = 500
"""Items whose ids begin like a search that are found beside those that say it."""

_TEXTS = (
    "SELECT i.rowid, i.stem,"
    " (SELECT group_concat(o.text, char(10)) FROM option o WHERE o.item_id = i.id) FROM item i ORDER BY i.rowid"
)


@dataclass(frozen=True, slots=True)
class Sieve:
    """What items are looked for; what is empty or None lets every item through."""

    skill: str = ""
    subtopic: str = ""
    status: Status | None = None
    text: str = ""

    def passes(self, item: Item) -> bool:
        """Whether an item is one of them."""
        mine = (
            self.skill or item.skill,
            self.subtopic or item.subtopic,
            self.status or item.status,
        )
        if mine != (item.skill, item.subtopic, item.status):
            return False
        phrases = wanted(self.text)
        if not phrases or _starts(item.id, self.text):
            return True
        options = "\n".join(option.text for option in item.options)
        return says((words_of(item.stem), words_of(options)), phrases)


class Line(NamedTuple):
    """What a list shows of an item."""

    id: str
    skill: str
    status: Status
    format: TextFormat
    stem: str


class Browser:
    """A bank to look through. Each thread opens one of its own."""

    def __init__(self, path: Path) -> None:
        """Open one of our own files. Raises BankError when it is missing or damaged."""
        self.path = path
        try:
            uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
            self._connection = sqlite3.connect(
                uri, uri=True, isolation_level=None, check_same_thread=False
            )
            last, position = self._connection.execute(
                "SELECT ifnull(max(rowid), 0), ifnull(position, -1) FROM item"
            ).fetchone()
            # Items are numbered as they are written, so no row is missing where the last number fits.
            self._gapless = last == position + 1
            self.count = last if self._gapless else self._counted()
        except sqlite3.Error:
            raise BankError("bank.damaged", file=str(path)) from None
        self._index: SearchIndex | None = None

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()
        if self._index is not None:
            self._index.close()

    @property
    def is_indexed(self) -> bool:
        """Whether its texts can be searched at once: it is short, or there is an index that fits."""
        if self.count <= SCANNED:
            return True
        if self._index is None:
            with suppress(LookupError):
                self._index = SearchIndex(self.path, self._connection)
        return self._index is not None

    @cached_property
    def all_rows(self) -> Sequence[int]:
        """Every row, in the order of the bank."""
        if self._gapless:
            return range(1, self.count + 1)
        return _rows(self._connection.execute("SELECT rowid FROM item ORDER BY rowid"))

    def rows(self, sieve: Sieve) -> Sequence[int]:
        """The rows of the items that pass, in the order of the bank.

        Where texts cannot be searched yet, only ids are.
        """
        phrases = wanted(sieve.text)
        if not phrases:
            return self._placed(sieve)
        found = self._saying(phrases, -1)
        named = self._named(sieve.text)
        if named:
            found = array("I", sorted({*found, *named}))
        if sieve.skill or sieve.status:
            fitting = bytearray((self.all_rows[-1] if self.count else 0) + 1)
            for row in self._placed(sieve):
                fitting[row] = 1
            found = array("I", (row for row in found if fitting[row]))
        return found

    def first(self, text: str, most: int) -> list[int]:
        """Up to `most` rows whose ids begin like a search or whose texts say it, those with such an id first."""
        phrases = wanted(text)
        if not phrases:
            return []
        named = self._named(text)[:most]
        return list(dict.fromkeys((*named, *self._saying(phrases, most))))[:most]

    def lines(self, rows: Sequence[int]) -> list[Line]:
        """What a list shows of these items, in this order."""
        marks = ", ".join("?" * len(rows))
        found = self._connection.execute(
            f"SELECT rowid, id, skill_id, status, format, stem FROM item WHERE rowid IN ({marks})",
            rows,
        )
        lines = {
            row: Line(item, skill, _STATUS[status], _FORMAT[form], stem)
            for row, item, skill, status, form, stem in found
        }
        return [lines[row] for row in rows]

    def row_of(self, item: str) -> int:
        """The row of an item, 0 when it is not there."""
        found = self._connection.execute("SELECT rowid FROM item WHERE id = ?", (item,)).fetchone()
        return int(found[0]) if found else 0

    def _counted(self) -> int:
        return int(self._connection.execute("SELECT count(*) FROM item").fetchone()[0])

    def _placed(self, sieve: Sieve) -> Sequence[int]:
        """The rows by skill, topic and status."""
        asked = {
            "skill_id": sieve.skill,
            "subtopic_id": sieve.subtopic,
            "status": sieve.status.value if sieve.status else "",
        }
        given = {column: value for column, value in asked.items() if value}
        if not given:
            return self.all_rows
        where = " AND ".join(f"{column} = ?" for column in given)
        return _rows(
            self._connection.execute(
                f"SELECT rowid FROM item WHERE {where} ORDER BY rowid", [*given.values()]
            )
        )

    def _saying(self, phrases: Sequence[Phrase], most: int) -> array[int]:
        if self.count > SCANNED:
            return self._indexed(phrases, most)
        found = (row for row, *texts in self._texts if says(texts, phrases))
        if most < 0:
            return array("I", found)
        return array("I", (row for _, row in zip(range(most), found, strict=False)))

    def _indexed(self, phrases: Sequence[Phrase], most: int) -> array[int]:
        """What the index finds; nothing while there is none, and one that is damaged is given up."""
        if not self.is_indexed or self._index is None:
            return array("I")
        try:
            return self._index.rows(phrases, most)
        except LookupError:
            self._index.close()
            self._index = None
            with suppress(OSError):
                index_path(self.path).unlink(missing_ok=True)
            return array("I")

    def _named(self, text: str) -> list[int]:
        """The rows of items whose ids begin like this, however it is written."""
        begun = text.strip()
        found: set[int] = set()
        for start in {begun, begun.upper(), begun.lower()}:
            found.update(
                row
                for (row,) in self._connection.execute(
                    "SELECT rowid FROM item WHERE id >= ? AND id < ? LIMIT ?",
                    (start, f"{start}\U0010ffff", _BY_ID),
                )
            )
        return sorted(found)

    @cached_property
    def _texts(self) -> list[tuple[int, tuple[str, ...], tuple[str, ...]]]:
        """The words of stem and options of each item of a short bank."""
        return [
            (row, words_of(stem), words_of(options or ""))
            for row, stem, options in self._connection.execute(_TEXTS)
        ]


_STATUS = {status.value: status for status in Status}
_FORMAT = {form.value: form for form in TextFormat}


def place_in(rows: Sequence[int], row: int) -> int:
    """Where a row stands among rows in their order, -1 when it does not."""
    if isinstance(rows, range):
        return rows.index(row) if row in rows else -1
    place = bisect_left(rows, row)
    return place if place < len(rows) and rows[place] == row else -1


def rows_as_edited(rows: Sequence[int], passes: Mapping[int, bool]) -> Sequence[int]:
    """Rows in their order, less those edited ones that do not pass any more, with those that do now.

    Args:
        rows: as they were found; left as they are.
        passes: whether each edited row passes; row 0, which no saved item has, is left out.
    """
    for row, wanted_now in passes.items():
        held = place_in(rows, row)
        if row and (held >= 0) != wanted_now:
            changed = array("I", rows)
            if held >= 0:
                changed.pop(held)
            else:
                insort(changed, row)
            rows = changed
    return rows


def _rows(found: Iterator[tuple[int]]) -> array[int]:
    return array("I", (row for (row,) in found))


def _starts(name: str, text: str) -> bool:
    begun = text.strip()
    return name.startswith((begun, begun.upper(), begun.lower()))
