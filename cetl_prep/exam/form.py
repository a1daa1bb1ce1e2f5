"""Form: the items of one sitting, in order, with their options in the order shown; and how one is assembled."""

import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from cetl_prep.exam.blueprint import Blueprint
from cetl_prep.exam.errors import FormError
from cetl_prep.exam.selection_plan import Reason

ENEMY_TRIES = 25
"""Draws tried before enemies are taken to be what makes a form impossible."""


@dataclass(frozen=True, slots=True)
class PoolItem:
    """What assembly needs to know of an item that may be drawn.

    `last_seen` orders by time shown, None for an item never seen. `options` are the ids in stored order.
    """

    id: str
    skill: str
    options: tuple[str, ...]
    revision: str = ""
    subtopic: str = ""
    pinned: bool = False
    enemies: frozenset[str] = frozenset()
    last_seen: float | None = None


@dataclass(frozen=True, slots=True)
class FormItem:
    """One place of a form: which item at which revision, its option ids in the order shown, and why it was picked."""

    item: str
    skill: str
    options: tuple[str, ...]
    revision: str = ""
    reason: Reason | None = None


@dataclass(frozen=True)
class Form:
    """The items of one sitting. With the bank digest, the seed and what was seen it can be made again."""

    bank_id: str
    digest: str
    seed: int
    items: tuple[FormItem, ...]

    def __len__(self) -> int:
        return len(self.items)

    @cached_property
    def places(self) -> dict[str, int]:
        """Place of each item by its id, counted from 0."""
        return {entry.item: place for place, entry in enumerate(self.items)}


def assemble(
    blueprint: Blueprint, pool: Sequence[PoolItem], items: int, rng: random.Random
) -> tuple[FormItem, ...]:
    """Draw a form of `items` items by the blueprint, in mixed order, with options shuffled.

    Each skill gets its share by largest remainder. Within a skill unseen items come first, then those
    seen longest ago, spread over the sub-topics; no two enemies stand together.

    Raises:
        FormError: ``form.too-few`` when a skill has too few items; names the skills, how many each lacks
            and the largest form there is.
    """
    by_skill: dict[str, list[PoolItem]] = {skill: [] for skill in blueprint.weights}
    for entry in pool:
        if entry.skill in by_skill:
            by_skill[entry.skill].append(entry)
    counts = blueprint.counts(items)
    have = {skill: len(entries) for skill, entries in by_skill.items()}
    _refuse_too_few(blueprint, counts, have, items)
    for _ in range(ENEMY_TRIES):
        chosen = _draw(counts, by_skill, rng)
        if len(chosen) == items:
            rng.shuffle(chosen)
            return tuple(shown(entry, rng) for entry in chosen)
    got = {skill: sum(entry.skill == skill for entry in chosen) for skill in counts}
    missing = {skill: counts[skill] - got[skill] for skill in counts if got[skill] < counts[skill]}
    raise FormError("form.too-few", missing=missing, largest=_largest(blueprint, got, items))


def shown(entry: PoolItem, rng: random.Random) -> FormItem:
    """The place of a form for this item, its options shuffled unless the item pins them."""
    options = list(entry.options)
    if not entry.pinned:
        rng.shuffle(options)
    return FormItem(entry.id, entry.skill, tuple(options), entry.revision)


def _refuse_too_few(
    blueprint: Blueprint, counts: Mapping[str, int], have: Mapping[str, int], items: int
) -> None:
    missing = {skill: need - have[skill] for skill, need in counts.items() if need > have[skill]}
    if items < 1 or missing or sum(counts.values()) < items:
        raise FormError("form.too-few", missing=missing, largest=_largest(blueprint, have, items))


def _largest(blueprint: Blueprint, have: Mapping[str, int], below: int) -> int:
    for items in range(min(below - 1, sum(have.values())), 0, -1):
        if all(need <= have[skill] for skill, need in blueprint.counts(items).items()):
            return items
    return 0


def _draw(
    counts: Mapping[str, int], by_skill: Mapping[str, list[PoolItem]], rng: random.Random
) -> list[PoolItem]:
    chosen: list[PoolItem] = []
    taken: set[str] = set()
    barred: set[str] = set()
    for skill, need in counts.items():
        picked = 0
        for entry in _in_order(by_skill[skill], rng):
            if picked == need:
                break
            if entry.id in barred or entry.enemies & taken:
                continue
            chosen.append(entry)
            taken.add(entry.id)
            barred |= entry.enemies
            picked += 1
    return chosen


def _in_order(entries: Iterable[PoolItem], rng: random.Random) -> list[PoolItem]:
    """Unseen first, then seen longest ago; among the unseen one of each sub-topic in turn."""
    mixed = list(entries)
    rng.shuffle(mixed)
    turn: dict[str, int] = {}
    place: dict[str, int] = {}
    for entry in mixed:
        if entry.last_seen is None:
            place[entry.id] = turn.get(entry.subtopic, 0)
            turn[entry.subtopic] = place[entry.id] + 1
    return sorted(
        mixed,
        key=lambda entry: (
            (0, float(place[entry.id])) if entry.last_seen is None else (1, entry.last_seen)
        ),
    )
