"""Imported items among those a bank has: which are the same, updated with what is new, nothing there twice."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace

from cetl_prep.exam.carried import Provenance, ordered
from cetl_prep.exam.item import Item, Option, Status, content_hash
from cetl_prep.formats.draft import DraftItem
from cetl_prep.services.import_skills import UNASSIGNED

_ALIKE = 0.34
"""Share of letter runs two stems must have in common to be versions of one item."""

_WORKED_OUT = frozenset({"key", "face", "revision"})
"""What an item keeps once it was asked for."""

_KEPT = frozenset({"id", "skill", "options", "stem", "format", "media"})
"""What is never taken from the older version where the newer says nothing."""


@dataclass(frozen=True, slots=True)
class Merged:
    """The items after an import, and what became of each imported one.

    Attributes:
        items: those that were there in their order, changed ones in their place, then the new ones.
        added: ids of the items that are new, and so on.
    """

    items: tuple[Item, ...]
    added: tuple[str, ...]
    changed: tuple[str, ...]
    unchanged: tuple[str, ...]

    def with_origin(self, record: Provenance) -> tuple[Item, ...]:
        """The items, in which each that came in or was changed says from where."""
        came = {*self.added, *self.changed}
        return tuple(
            replace(item, provenance=ordered((*item.provenance, record)))
            if item.id in came
            else item
            for item in self.items
        )


def content_key(item: Item) -> str:
    """What makes two items the same: stem, options and key, whatever case, punctuation and order."""
    options = sorted((_plain(option.text), option.is_key) for option in item.options)
    return content_hash([_plain(item.stem), options])


def _plain(text: str) -> str:
    """The words of a text, of whatever language; texts that are mostly signs, such as formulas, as they stand."""
    signs = sum(not letter.isalnum() and not letter.isspace() for letter in text)
    if signs * 4 >= len(text):
        return " ".join(text.split())
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))


def merged(existing: Sequence[Item], found: Iterable[tuple[DraftItem, str]]) -> Merged:
    """Bring imported items, each with its skill, into those that are there.

    An imported item is one of the bank when it has its id and says about the same, or says exactly the same.
    """
    shelf = _Shelf(existing)
    for draft, skill in found:
        shelf.take(in_skill(draft.item, skill))
    return shelf.merged()


class _Shelf:
    """The items of a bank while an import goes on."""

    def __init__(self, existing: Sequence[Item]) -> None:
        self._items = {item.id: item for item in existing}
        self._free = dict.fromkeys(self._items)  # not met yet by this import, in order
        self._by_content: dict[str, list[str]] = defaultdict(list)
        self._renamed: dict[str, list[str]] = defaultdict(list)
        for item in existing:
            self._by_content[content_key(item)].append(item.id)
            base, sign, _ = item.id.rpartition("-")
            if sign:
                self._renamed[base].append(item.id)
        self._fate: dict[str, list[str]] = {"added": [], "changed": [], "unchanged": []}

    def take(self, item: Item) -> None:
        old = self._counterpart(item)
        if old is None:
            new = replace(item, id=self._new_id(item))
            self._settle(new, "added")
            return
        del self._free[old.id]
        new = old if _is_finished(old, item) else updated(old, item)
        self._settle(new, "unchanged" if new == old else "changed")

    def merged(self) -> Merged:
        fate = {name: tuple(ids) for name, ids in self._fate.items()}
        return Merged(tuple(self._items.values()), **fate)

    def _settle(self, item: Item, fate: str) -> None:
        self._items[item.id] = item
        self._fate[fate].append(item.id)

    def _counterpart(self, item: Item) -> Item | None:
        for candidate in (item.id, *self._renamed.get(item.id, ())):
            if candidate in self._free and alike(self._items[candidate], item):
                return self._items[candidate]
        if not self._free:
            return None
        for candidate in self._by_content.get(content_key(item), ()):
            if candidate in self._free:
                return self._items[candidate]
        return None

    def _new_id(self, item: Item) -> str:
        if item.id not in self._items:
            return item.id
        # Another item has this id: the id of another source, or the same item twice in this one.
        base = f"{item.id}-{content_key(item)[:8]}"
        number, name = 2, base
        while name in self._items:
            name, number = f"{base}-{number}", number + 1
        return name


def in_skill(item: Item, skill: str) -> Item:
    """The item in another skill. What `replace` gives, without the time it takes for each of many thousands."""
    made = object.__new__(Item)
    held = vars(made)
    held.update(vars(item), skill=skill)
    for worked_out in _WORKED_OUT & held.keys():
        del held[worked_out]
    return made


def _is_finished(old: Item, new: Item) -> bool:
    """Whether an item that could not come in was made whole here since."""
    return new.status is Status.DRAFT and old.status is not Status.DRAFT


def alike(one: Item, other: Item) -> bool:
    """Whether two items with one id are versions of one item, and not strangers whose sources both count from 1."""
    if {_plain(o.text) for o in one.options} == {_plain(o.text) for o in other.options}:
        return True
    pieces, others = _pieces(one.stem), _pieces(other.stem)
    return len(pieces & others) >= _ALIKE * len(pieces | others)


def _pieces(text: str) -> set[str]:
    """Runs of three letters: they work in every language, and a mended word shares most of them."""
    plain = f" {_plain(text)} "
    return {plain[place : place + 3] for place in range(len(plain) - 2)}


def updated(old: Item, new: Item) -> Item:
    """The newer version under the older id: options keep their ids, and what the source does not say stays."""
    usual = Item(id="", skill="", stem="", options=())
    kept = {
        each.name: getattr(old, each.name)
        for each in fields(Item)
        if each.name not in _KEPT and getattr(new, each.name) == getattr(usual, each.name)
    }
    skill = old.skill if new.skill == UNASSIGNED else new.skill
    return replace(new, id=old.id, skill=skill, options=_options(old, new), **kept)


def _options(old: Item, new: Item) -> tuple[Option, ...]:
    """The newer options; one whose text was there before keeps its id, so that older responses still point at it."""
    ids = {option.text: option for option in old.options}
    taken = {ids[o.text].id for o in new.options if o.text in ids}
    free = (name for name in _names() if name not in taken)
    made = []
    for option in new.options:
        before = ids.pop(option.text, None)
        if before is None:
            made.append(replace(option, id=next(free)))
        else:
            why = option.rationale or before.rationale
            made.append(replace(option, id=before.id, rationale=why))
    return tuple(made)


def _names() -> Iterable[str]:
    letters = "abcdefghijklmnopqrstuvwxyz"
    yield from letters
    yield from (f"{letter}{number}" for number in range(2, 100) for letter in letters)
