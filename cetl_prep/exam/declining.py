"""What of another side's changes may be left out of a merge, and a bank without it.

A change that is left out is put back to what it was before the merge is made, so the merge itself knows nothing of it.
What only makes sense as a whole is left out as a whole: the options of an item with their order and the key, and the
skills of a bank with their weights and names.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, fields, replace
from functools import cached_property
from typing import Any

from cetl_prep.exam.bank import Bank, BankInfo
from cetl_prep.exam.item import Item, Option
from cetl_prep.exam.merge_heads import BANK
from cetl_prep.exam.merge_items import KEY, ORDER, WHOLE
from cetl_prep.exam.merging import Merged
from cetl_prep.exam.profile import ExamProfile
from cetl_prep.exam.three_way import Change, Place, Side

COMES_ALONG = frozenset({"version", "media", "signatures", "statistics"})
"""Fields of a bank that follow from the rest of it, and are no matter of choice."""

_BLUEPRINT = ("blueprint", "area ", "skill ", "sub-topic ")
_EXAM = "exam "


@dataclass(frozen=True)
class Offer:
    """Changes of the other side that are taken or left together, none of them in conflict with mine.

    Attributes:
        item: id of the item, empty for the bank itself.
        changes: one of them, or those that hang together.
    """

    item: str
    changes: tuple[Change, ...]

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """What a choice is given for."""
        return tuple((self.item, change.field) for change in self.changes)


def offers(merged: Merged, mine: Bank, theirs: Bank) -> tuple[Offer, ...]:
    """Everything that the other side changed and that may be left out, in the order of the merge.

    What another change needs is not offered but comes along: skills that items of the other side stand in, and options
    of which one is in conflict.
    """
    disputed = {conflict.place for conflict in merged.conflicts}
    disputed.update(conflict.place for conflict, _ in merged.settled)
    bound = {(item, _together(item, field)) for item, field in disputed}
    same = {
        (change.item, change.field): change.after
        for change in merged.changes
        if change.side is Side.MINE
    }
    if not {item.skill for item in theirs.items} <= _skills(mine):
        bound.add((BANK, _BLUEPRINT[0]))
    found: dict[Place, list[Change]] = {}
    skills = _skills(theirs)
    for change in merged.changes:
        place = change.item, change.field
        group = change.item, _together(*place)
        if change.side is Side.MINE or group in bound or not _has_room(change, skills):
            continue
        if not (place in same and same[place] == change.after):
            found.setdefault(group, []).append(change)
    return tuple(Offer(item, tuple(changes)) for (item, _), changes in found.items())


def _skills(bank: Bank) -> set[str]:
    return set(bank.info.blueprint.weights)


def _has_room(change: Change, skills: Collection[str]) -> bool:
    """Whether what was before may stay: it is a matter of choice, and an item still has a skill to stand in."""
    if change.item == BANK:
        return change.field not in COMES_ALONG
    if isinstance(change.before, Item):
        return change.before.skill in skills
    return change.field != "skill" or change.before in skills


def _is_skills(field: str) -> bool:
    return field.startswith(_BLUEPRINT)


def _together(item: str, field: str) -> str:
    """A name that fields share which are left out together."""
    if item == BANK:
        return _BLUEPRINT[0] if _is_skills(field) else field
    return ORDER if _is_structure(field) else field


def _is_structure(field: str) -> bool:
    return field in (KEY, ORDER) or (field.startswith("option ") and _option_part(field)[1] == "")


def _option_part(field: str) -> tuple[str, str]:
    """The id of the option that a field names, and ``text``, ``rationale``, or nothing for the whole option."""
    _, _, rest = field.partition(" ")
    name, _, part = rest.rpartition(" ")
    return (name, part) if name and part in ("text", "rationale") else (rest, "")


def as_in(bank: Bank, source: Bank, places: Collection[Place]) -> Bank:
    """The bank, with these places as another version has them."""
    if not places:
        return bank
    wanted: dict[str, set[str]] = {}
    for item, field in places:
        wanted.setdefault(item, set()).add(field)
    heads = wanted.pop(BANK, set())
    items = _items(bank, source.by_id, wanted)
    # What only items show that were left out is left out with them.
    shown = frozenset().union(*(item.media for item in items))
    before = frozenset().union(*(item.media for item in bank.items))
    kept = tuple(m for m in bank.media if m.sha256 in shown or m.sha256 not in before)
    back = (m for m in source.media if m.sha256 in shown and m not in kept)
    return replace(
        bank,
        info=_info(bank.info, source.info, heads),
        items=items,
        errata=source.errata if "errata" in heads else bank.errata,
        media=(*kept, *back),
    )


def _items(bank: Bank, old: Mapping[str, Item], wanted: Mapping[str, set[str]]) -> tuple[Item, ...]:
    gone = {name for name, held in wanted.items() if WHOLE in held and name not in old}
    kept = [
        _item(item, old[item.id], wanted[item.id]) if item.id in wanted and item.id in old else item
        for item in bank.items
        if item.id not in gone
    ]
    back = {name for name, held in wanted.items() if WHOLE in held and name in old}
    for name in (name for name in old if name in back and name not in bank.by_id):
        kept.insert(_place(name, tuple(old), [item.id for item in kept]), old[name])
    return tuple(kept)


def _place(name: str, order: tuple[str, ...], here: list[str]) -> int:
    """Where something that comes back stands: behind the nearest one that stood before it."""
    before = order[: order.index(name)]
    return next((here.index(each) + 1 for each in reversed(before) if each in here), 0)


def _item(item: Item, old: Item, names: Collection[str]) -> Item:
    changes: dict[str, Any] = {
        each.name: getattr(old, each.name)
        for each in fields(Item)
        if each.name in names and each.name != ORDER
    }
    options = item.options
    if any(_is_structure(name) for name in names):
        options = _structure(item, old)
    for name in names:
        option, part = _option_part(name)
        if name.startswith("option ") and part:
            before = {each.id: getattr(each, part) for each in old.options}
            options = tuple(
                replace(each, **{part: before[each.id]})
                if each.id == option and each.id in before
                else each
                for each in options
            )
    return replace(item, options=options, **changes)


def _structure(item: Item, old: Item) -> tuple[Option, ...]:
    """The options that the older version had, in its order and with its key, and the texts of the newer."""
    texts = {option.id: option for option in item.options}
    return tuple(
        replace(texts.get(option.id, option), is_key=option.is_key) for option in old.options
    )


def _info(info: BankInfo, old: BankInfo, names: Collection[str]) -> BankInfo:
    facts: dict[str, Any] = {
        each.name: getattr(old, each.name)
        for each in fields(BankInfo)
        if each.name in names and each.name not in ("id", "version", "blueprint", "profile")
    }
    exam: dict[str, Any] = {
        each.name: getattr(old.profile, each.name)
        for each in fields(ExamProfile)
        if f"{_EXAM}{each.name}" in names
    }
    skills = any(_is_skills(name) for name in names)
    return replace(
        info,
        **facts,
        profile=replace(info.profile, **exam) if exam else info.profile,
        blueprint=old.blueprint if skills else info.blueprint,
    )


Find = Callable[[str], Bank | None]
"""The version of a bank with this digest, None where it is not there."""


@dataclass(frozen=True, slots=True)
class Declined:
    """A change that was left out, to be offered again with the next version.

    Attributes:
        item: id of the item, empty for the bank itself.
        field: the field.
        before: digest of the version from before the change.
    """

    item: str
    field: str
    before: str

    @property
    def place(self) -> Place:
        """What a choice is given for."""
        return self.item, self.field


def base_without(base: Bank, declined: Iterable[Declined], find: Find) -> Bank:
    """The base of a merge as if it had not had what was left out, so that it is a change of the other side again."""
    places: dict[str, set[Place]] = {}
    for each in declined:
        places.setdefault(each.before, set()).add(each.place)
    for digest, held in places.items():
        source = find(digest)
        if source is not None:
            base = as_in(base, source, held)
    return base
