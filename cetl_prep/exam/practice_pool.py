"""The items that practice may draw, found by skill without walking through all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple


class PoolItem(NamedTuple):
    """What selection knows of an item; only the status "active" is ever drawn."""

    id: str
    skill: str
    subtopic: str = ""
    difficulty: str | None = None
    options: int = 4
    enemies: frozenset[str] = frozenset()
    status: str = "active"


class Pool:
    """Items by skill and by id; built once for a bank, in one pass over its items.

    Items that are not active (held out, draft, retired) are left out while building, so nothing
    can draw them. One million items take about a second to index; a draw then costs the same as
    from a hundred.
    """

    __slots__ = ("_by_id", "_by_skill", "_tagged")

    def __init__(self, items: Iterable[PoolItem] = ()) -> None:
        """Index the items; plain tuples in the order of `PoolItem` will do."""
        self._by_id: dict[str, PoolItem] = {}
        self._by_skill: dict[str, list[PoolItem]] = {}
        self._tagged: set[str] = set()
        for entry in items:
            item = entry if isinstance(entry, PoolItem) else PoolItem(*entry)
            if item.status != "active":
                continue
            self._by_id[item.id] = item
            self._by_skill.setdefault(item.skill, []).append(item)
            if item.difficulty:
                self._tagged.add(item.skill)

    def __len__(self) -> int:
        """Return how many items can be drawn."""
        return len(self._by_id)

    def __iter__(self) -> Iterator[PoolItem]:
        """Go through the items that can be drawn."""
        return iter(self._by_id.values())

    def find(self, item: str) -> PoolItem | None:
        """Return the item with this id if it can be drawn."""
        return self._by_id.get(item)

    def of_skill(self, skill: str) -> Sequence[PoolItem]:
        """Return the items of a skill in bank order; not to be changed."""
        return self._by_skill.get(skill, [])

    def at(self, skill: str, places: Sequence[int]) -> list[PoolItem]:
        """Return the items that stand at these places among those of a skill."""
        items = self.of_skill(skill)
        return [items[place] for place in places]

    def of_topic(self, skill: str, subtopic: str) -> Sequence[PoolItem]:
        """Return the items of a sub-topic, of the whole skill when it is empty."""
        return [item for item in self.of_skill(skill) if subtopic in ("", item.subtopic)]

    def is_tagged(self, skill: str) -> bool:
        """Say whether any item of the skill carries a difficulty tag."""
        return skill in self._tagged
