"""What forms and practice are drawn from: the items of a bank file as far as drawing must know them."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from cetl_prep.banks.tables import Row
from cetl_prep.exam.form import PoolItem
from cetl_prep.exam.item import Status
from cetl_prep.exam.mastery_items import TAGS, Ease
from cetl_prep.exam.practice_pool import Pool
from cetl_prep.exam.practice_pool import PoolItem as PracticeItem

if TYPE_CHECKING:
    from cetl_prep.banks.large import Eases, Places

LARGE = 20_000
"""Items from which only those drawn are read (`large`); fewer are read in a tenth of a second."""


class Drawn:
    """A bank file to draw from. It is opened by `BankFile`."""

    path: Path
    _connection: sqlite3.Connection
    _table: Callable[[str], Iterable[Row]]

    def __init__(self) -> None:
        self._practice: Pool | None = None
        self._hostile: dict[str, set[str]] | None = None
        self._topics: dict[tuple[str, str], tuple[str, str]] = {}

    def pool(
        self, status: Status = Status.ACTIVE, last_seen: Mapping[str, float] | None = None
    ) -> list[PoolItem]:
        """What form assembly needs of every item with this status, in the order of the bank."""
        seen = last_seen or {}
        enemies = self._enemies()
        found = self._connection.execute(
            "SELECT i.id, i.skill_id, i.revision, i.subtopic_id, i.pinned, group_concat(o.id, char(31))"
            " FROM item i JOIN (SELECT item_id, id FROM option ORDER BY item_id, position) o"
            " ON o.item_id = i.id WHERE i.status = ? GROUP BY i.id ORDER BY i.position",
            (status.value,),
        )
        return [
            PoolItem(
                item,
                skill,
                tuple(options.split("\x1f")),
                revision,
                subtopic,
                bool(pinned),
                frozenset(enemies.get(item, ())),
                seen.get(item),
            )
            for item, skill, revision, subtopic, pinned, options in found
        ]

    def practice_pool(self) -> Pool:
        """The active items as practice picks from them, indexed once for as long as the file is open."""
        if self._practice is None:
            self._practice = self._large_pool() if self.is_large else self._whole_pool()
        return self._practice

    def _whole_pool(self) -> Pool:
        enemies = self._enemies()
        found = self._connection.execute(
            "SELECT i.id, i.skill_id, i.subtopic_id, i.difficulty,"
            " (SELECT count(*) FROM option o WHERE o.item_id = i.id)"
            " FROM item i WHERE i.status = ? ORDER BY i.position",
            (Status.ACTIVE.value,),
        )
        return Pool(
            PracticeItem(item, skill, part, difficulty, options, frozenset(enemies.get(item, ())))
            for item, skill, part, difficulty, options in found
        )

    def _large_pool(self) -> Pool:
        from cetl_prep.banks.large import LargePool

        return LargePool(self._connection, self.places, self._enemies, self._large_eases)

    @cached_property
    def _large_eases(self) -> Eases:
        from cetl_prep.banks.large import Eases

        return Eases(self._connection, self.places)

    def eases(self) -> Mapping[str, Ease]:
        """How easy the authors say each active item is."""
        if self.is_large:
            return self._large_eases
        found = self._connection.execute(
            "SELECT id, difficulty FROM item WHERE status = ?", (Status.ACTIVE.value,)
        )
        return {item: TAGS[difficulty] for item, difficulty in found if difficulty}

    @cached_property
    def is_large(self) -> bool:
        """Whether it has so many items that only those drawn are read."""
        newest = self._connection.execute("SELECT max(rowid) FROM item").fetchone()[0]
        return int(newest or 0) >= LARGE

    @cached_property
    def places(self) -> Places:
        """Where the items of each skill lie; for a large bank."""
        from cetl_prep.banks.large import Places

        return Places(self.path, self._connection)

    def pool_for(
        self,
        status: Status,
        needs: Mapping[str, int],
        rng: random.Random,
        seen: Callable[[str], float | None],
    ) -> list[PoolItem] | None:
        """What form assembly needs of some items of each skill of a large bank; None where all must be looked at."""
        if not self.is_large:
            return None
        from cetl_prep.banks.large import sampled

        enemies = self._enemies()
        return sampled(self._connection, self.places, enemies, status, needs, rng, seen)

    def topic(self, item: str) -> tuple[str, str] | None:
        """Skill and sub-topic of an item, None when the bank does not hold it.

        The sub-topic is empty when no more than one active item belongs to it, so that there is always another one.
        """
        row = self._connection.execute(
            "SELECT skill_id, subtopic_id FROM item WHERE id = ?", (item,)
        ).fetchone()
        if row is None:
            return None
        if row not in self._topics:
            others = self._connection.execute(
                "SELECT 1 FROM item WHERE skill_id = ? AND subtopic_id = ? AND status = ? LIMIT 2",
                (*row, Status.ACTIVE.value),
            ).fetchall()
            self._topics[row] = row if len(others) > 1 else (row[0], "")
        return self._topics[row]

    def _enemies(self) -> dict[str, set[str]]:
        """The enemies of each item that has any; naming a pair on one side is enough."""
        if self._hostile is None:
            self._hostile = self._read_enemies()
        return self._hostile

    def _read_enemies(self) -> dict[str, set[str]]:
        enemies: dict[str, set[str]] = {}
        for item, other in self._table("enemy"):
            enemies.setdefault(item, set()).add(other)
            enemies.setdefault(other, set()).add(item)
        return enemies
