"""Drawing from a bank of very many items without reading them all: only what is drawn is read.

Beside our own copy of such a bank lies a file of places: for each skill and status the row numbers of its items, in the
order of the bank, four bytes each. It is mapped, not read, so any item of a skill is found at once. It can be deleted
at any time and is made anew from the bank.
"""

import json
import mmap
import os
import random
import sqlite3
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, overload

from cetl_prep.exam.form import PoolItem
from cetl_prep.exam.item import Status
from cetl_prep.exam.mastery_items import TAGS, Ease
from cetl_prep.exam.practice_pool import Pool
from cetl_prep.exam.practice_pool import PoolItem as PracticeItem
from cetl_prep.paths import settle

_ACTIVE = Status.ACTIVE.value
_COLUMNS = (
    "i.id, i.skill_id, i.subtopic_id, i.difficulty,"
    " (SELECT count(*) FROM option o WHERE o.item_id = i.id) FROM item i"
)
_PRACTICE = f"SELECT {_COLUMNS}"
_KEPT = 1000
"""Eases that are kept: a draw asks twice for each of its candidates."""

_SPARE = 4
"""Items looked at beyond those needed, at least: some may be enemies, or seen before."""

Enemies = Mapping[str, set[str]]


class Places:
    """Where the items of each skill and status lie; made when it is missing."""

    def __init__(self, bank: Path, connection: sqlite3.Connection) -> None:
        path = bank.with_suffix(".places")
        try:
            with path.open("rb") as file:
                mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            self._take(memoryview(mapped))
        except (OSError, ValueError):  # missing, empty, or not whole
            made = _made(connection)
            self._take(memoryview(made))
            with suppress(OSError):  # then it is made again the next time
                draft = path.with_suffix(f".{os.getpid()}.part")
                draft.write_bytes(made)
                settle(draft, path)

    def _take(self, content: memoryview) -> None:
        """Raises ValueError when the content is not whole."""
        length = int.from_bytes(content[:4], "little")
        self._head: dict[str, list[int]] = json.loads(bytes(content[4 : 4 + length]))
        if len(content) != 4 + length + 4 * sum(count for _, count in self._head.values()):
            raise ValueError("cut short")
        self._content = content

    def of(self, skill: str, status: str = _ACTIVE) -> Sequence[int]:
        """Row numbers of the items of a skill with this status, in the order of the bank."""
        start, count = self._head.get(f"{status} {skill}", (0, 0))
        return self._content[start : start + 4 * count].cast("I")

    @property
    def skills(self) -> list[str]:
        """The skills with active items."""
        return [key.split(" ", 1)[1] for key in self._head if key.startswith(f"{_ACTIVE} ")]


class LargePool(Pool):
    """What practice picks from, read item by item."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        places: Places,
        enemies: Callable[[], Enemies],
        eases: "Eases",
    ) -> None:
        """`eases` are told of each item that is read, so that it need not be read for them again."""
        super().__init__()
        self._eases = eases
        self._skills: dict[str, _Skill] = {}
        self._connection = connection
        self._places = places
        self._all_enemies = enemies

    def __len__(self) -> int:
        return sum(len(self._places.of(skill)) for skill in self._places.skills)

    def __iter__(self) -> Iterator[PracticeItem]:
        for row in self._connection.execute(f"{_PRACTICE} WHERE i.status = ?", (_ACTIVE,)):
            yield self._item(row)

    def find(self, item: str) -> PracticeItem | None:
        """The item with this id if it can be drawn."""
        row = self._connection.execute(
            f"{_PRACTICE} WHERE i.id = ? AND i.status = ?", (item, _ACTIVE)
        ).fetchone()
        return self._item(row) if row else None

    def of_skill(self, skill: str) -> Sequence[PracticeItem]:
        """The items of a skill in bank order, each read when it is looked at."""
        if skill not in self._skills:
            self._skills[skill] = _Skill(self._places.of(skill), self._at)
        return self._skills[skill]

    def at(self, skill: str, places: Sequence[int]) -> list[PracticeItem]:
        """The items at these places among those of a skill, read together."""
        of_skill = self._places.of(skill)
        rows = [of_skill[place] for place in places]
        marks = ", ".join("?" * len(rows))
        found = self._connection.execute(
            f"SELECT i.rowid, {_COLUMNS} WHERE i.rowid IN ({marks})", rows
        )
        items = {row: self._item(cells) for row, *cells in found}
        return [items[row] for row in rows]

    def of_topic(self, skill: str, subtopic: str) -> Sequence[PracticeItem]:
        """Some items of a sub-topic (of the skill when it is empty): enough to choose from."""
        rows = self._connection.execute(
            f"{_PRACTICE} WHERE i.skill_id = ? AND i.status = ? AND ? IN ('', i.subtopic_id) LIMIT 200",
            (skill, _ACTIVE, subtopic),
        ).fetchall()
        return [self._item(row) for row in rows]

    def is_tagged(self, skill: str) -> bool:
        """Every item of a bank file carries a difficulty."""
        return bool(len(self._places.of(skill)))

    def _at(self, place: int) -> PracticeItem:
        row = self._connection.execute(f"{_PRACTICE} WHERE i.rowid = ?", (place,)).fetchone()
        return self._item(row)

    def _item(self, row: Sequence[Any]) -> PracticeItem:
        item, skill, part, difficulty, options = row
        self._eases.note(item, difficulty)
        enemies = frozenset(self._all_enemies().get(item, ()))
        return PracticeItem(item, skill, part, difficulty, options, enemies)


class _Skill(Sequence[PracticeItem]):
    """The items of one skill."""

    def __init__(self, places: Sequence[int], read: Callable[[int], PracticeItem]) -> None:
        self._places = places
        self._read = read

    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, index: int) -> PracticeItem: ...
    @overload
    def __getitem__(self, index: slice) -> list[PracticeItem]: ...
    def __getitem__(self, index: int | slice) -> PracticeItem | list[PracticeItem]:
        """One item, or some."""
        if isinstance(index, slice):
            return [self._read(place) for place in self._places[index]]
        return self._read(self._places[index])


class Eases(Mapping[str, Ease]):
    """How easy the authors say each active item is, looked up item by item."""

    def __init__(self, connection: sqlite3.Connection, places: Places) -> None:
        self._connection = connection
        self._places = places
        self._kept: dict[str, Ease] = {}

    def __getitem__(self, item: str) -> Ease:
        found = self._kept.get(item)
        if found is None:
            self.note(item, self._read(item))
            found = self._kept[item]
        return found

    def note(self, item: str, difficulty: str) -> None:
        """Take from who read an active item how difficult its authors say it is."""
        if len(self._kept) >= _KEPT:
            self._kept.clear()
        self._kept[item] = TAGS[difficulty]

    def _read(self, item: str) -> str:
        row = self._connection.execute(
            "SELECT difficulty FROM item WHERE id = ? AND status = ?", (item, _ACTIVE)
        ).fetchone()
        if row is None:
            raise KeyError(item)
        return str(row[0])

    def __iter__(self) -> Iterator[str]:
        for (item,) in self._connection.execute("SELECT id FROM item WHERE status = ?", (_ACTIVE,)):
            yield item

    def __len__(self) -> int:
        return sum(len(self._places.of(skill)) for skill in self._places.skills)


def sampled(
    connection: sqlite3.Connection,
    places: Places,
    enemies: Enemies,
    status: Status,
    needs: Mapping[str, int],
    rng: random.Random,
    seen: Callable[[str], float | None],
) -> list[PoolItem] | None:
    """Some items of each skill to assemble a form from; None when so few do not show what there is.

    That is so when a skill has too few items, or most of those looked at were seen before.
    """
    found: list[PoolItem] = []
    for skill, need in needs.items():
        rows = places.of(skill, status.value)
        wanted = need + max(_SPARE, need // 4)
        if len(rows) < wanted:
            return None
        picked = [rows[place] for place in rng.sample(range(len(rows)), wanted)]
        found += _form_items(connection, picked, enemies, seen)
    met = sum(item.last_seen is not None for item in found)
    return None if 2 * met > len(found) else found


def _form_items(
    connection: sqlite3.Connection,
    rows: Iterable[int],
    enemies: Enemies,
    seen: Callable[[str], float | None],
) -> Iterator[PoolItem]:
    for row in rows:
        item, skill, revision, part, pinned = connection.execute(
            "SELECT id, skill_id, revision, subtopic_id, pinned FROM item WHERE rowid = ?", (row,)
        ).fetchone()
        options = connection.execute(
            "SELECT id FROM option WHERE item_id = ? ORDER BY position", (item,)
        ).fetchall()
        yield PoolItem(
            item,
            skill,
            tuple(option for (option,) in options),
            revision,
            part,
            bool(pinned),
            frozenset(enemies.get(item, ())),
            seen(item),
        )


def _made(connection: sqlite3.Connection) -> bytes:
    rows: dict[str, array[int]] = {}
    for row, skill, status in connection.execute(
        "SELECT rowid, skill_id, status FROM item ORDER BY position"
    ):
        rows.setdefault(f"{status} {skill}", array("I")).append(row)
    # The places follow the head; its length must be known first, so the starts are counted from its end.
    head = {key: [0, len(held)] for key, held in rows.items()}
    length = len(json.dumps(head).encode()) + 16 * len(head)
    length += -length % 4
    start = 4 + length
    for key, held in rows.items():
        head[key][0] = start
        start += 4 * len(held)
    text = json.dumps(head).encode().ljust(length)
    return length.to_bytes(4, "little") + text + b"".join(held.tobytes() for held in rows.values())
