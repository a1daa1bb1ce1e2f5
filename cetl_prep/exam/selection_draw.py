"""Drawing items one by one: whose turn it is, which item, and the reason."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from cetl_prep.exam.history import History
from cetl_prep.exam.mastery import Belief
from cetl_prep.exam.mastery_constants import DAY
from cetl_prep.exam.mastery_curve import expected, floor
from cetl_prep.exam.mastery_items import TAGS, Ease
from cetl_prep.exam.practice_pool import Pool, PoolItem
from cetl_prep.exam.selection_plan import Mode, Pick, Plan, Reason, Why
from cetl_prep.exam.selection_shares import Turns, leaning, normalised

TARGET: Final = 0.60
"""The chance of a right answer that practice aims at, the lower edge of the zone of 60 to 75 percent."""

_CANDIDATES = 12
_TRIES = 6
_REVIEWS = ((1.0 / 6.0, 0.30), (1.0 / 2.0, 0.10), (1.0, 0.05))
_CLEARLY = 1.1


class Draw:
    """One draw: what was taken so far, and how the turns stand."""

    def __init__(
        self,
        belief: Belief,
        pool: Pool,
        blueprint: Mapping[str, float],
        history: History,
        at: float,
        rng: random.Random,
        plan: Plan,
    ) -> None:
        """Set up shares and turns; nothing is drawn yet."""
        self._belief, self._pool, self._history = belief, pool, history
        self._at, self._rng, self._plan = at, rng, plan
        self._weights = _weights(blueprint, pool, plan)
        self._shares = self._weights
        if plan.mode is Mode.ADAPTIVE:
            mastery = {skill: belief.expected(skill, at) for skill in self._weights}
            self._shares = leaning(self._weights, mastery)
        self._turns = Turns(self._shares, history.recent)
        self._reviews = history.repeats
        self._review_share = self._wanted_reviews()
        self._taken: set[str] = set()
        self._barred: set[str] = set()
        self._left: dict[str, list[PoolItem]] = {}
        self._chances: dict[tuple[str, Ease | None, str | None, int], float] = {}
        self._estimates: dict[str, tuple[float, float, float]] = {}

    def picks(self) -> Iterator[Pick]:
        """Go through the picks until no item is left that may come."""
        found = self._next()
        while found is not None:
            yield found
            found = self._next()

    def _next(self) -> Pick | None:
        """Return one more pick, or None; a skill without a fitting item passes its turn on."""
        for skill in self._turns.order():
            found = self._item(skill)
            if found is not None:
                item, why = found
                self._turns.take(skill)
                self._taken.add(item.id)
                self._barred |= item.enemies
                self._reviews += why in (Why.MISS, Why.AGAIN)
                return Pick(item.id, skill, self._reason(item, skill, why))
        return None

    def _item(self, skill: str) -> tuple[PoolItem, Why] | None:
        """Return an item of the skill, a due miss first if reviews are still below their share."""
        only_misses = self._plan.mode is Mode.MISSES
        if only_misses or self._may_review():
            miss = self._rested(self._history.missed(skill))
            if miss is not None or only_misses:
                return (miss, Why.MISS) if miss is not None else None
        new = self._unseen(skill)
        if new is not None:
            return new, self._why(skill)
        miss = self._rested(self._history.missed(skill))
        if miss is not None:
            return miss, Why.MISS
        again = self._rested(self._history.met(skill))
        if again is None:
            return None
        return again, Why.AGAIN if self._plan.only is None else Why.CHOSEN

    def _wanted_reviews(self) -> float:
        """Return the share of reviews: the plan's, or more of them when unseen items run out."""
        if self._plan.review is not None:
            return self._plan.review
        met = sum(self._history.met_count(skill) for skill in self._weights)
        whole = sum(len(self._pool.of_skill(skill)) for skill in self._weights)
        return next((share for unseen, share in _REVIEWS if whole - met < unseen * whole), 0.0)

    def _may_review(self) -> bool:
        """Say whether one more review keeps their share among recent responses and picks."""
        turns = len(self._history.recent) + len(self._taken) + 1
        return self._reviews + 1 <= self._review_share * turns

    def _fits(self, item: PoolItem) -> bool:
        """Say whether an item may stand in this draw at all."""
        if item.id in self._taken or item.id in self._barred:
            return False
        return self._plan.admits(item) and self._taken.isdisjoint(item.enemies)

    def _is_new(self, item: PoolItem) -> bool:
        """Say whether an item was never met and fits."""
        return self._history.last(item.id) is None and self._fits(item)

    def _rested(self, items: Iterable[str]) -> PoolItem | None:
        """Return the first of `items` (met longest ago first) that fits and may come again."""
        spacing, ahead = self._plan.spacing, len(self._taken)
        for name in items:
            if not self._history.rested(name, self._at, ahead, spacing):
                return None
            item = self._pool.find(name)
            if item is not None and self._fits(item):
                return item
        return None

    def _unseen(self, skill: str) -> PoolItem | None:
        """Return an unseen item: any if nothing is known of difficulty, else the nearest fit."""
        choosy = self._pool.is_tagged(skill) or bool(self._belief.eases)
        candidates = self._candidates(skill, _CANDIDATES if choosy else 1)
        if not candidates:
            return None
        return min(candidates, key=lambda item: abs(self._chance(item, skill) - TARGET))

    def _candidates(self, skill: str, wanted: int) -> list[PoolItem]:
        """Return up to `wanted` unseen items of the skill, by chance.

        While most of a skill is unseen, a few blind reaches find one without walking through it.
        """
        items = self._pool.of_skill(skill)
        found: list[PoolItem] = []
        if 2 * self._history.met_count(skill) < len(items):
            tries, whole = wanted * _TRIES, len(items)
            while len(found) < wanted and tries:
                # As many as are missing are needed in any case, so they are looked at together.
                reach = min(wanted - len(found), tries)
                tries -= reach
                places = [int(self._rng.random() * whole) for _ in range(reach)]
                found += [item for item in self._pool.at(skill, places) if self._is_new(item)]
        if found:
            return found
        left = [item for item in self._left.get(skill, items) if self._is_new(item)]
        self._left[skill] = left
        return self._rng.sample(left, min(wanted, len(left)))

    def _chance(self, item: PoolItem, skill: str) -> float:
        """Return the chance that the learner answers the item right now; alike for items that are alike in all it rests on."""
        belief = self._belief
        if belief.has_met(item.id):
            return belief.predict(skill, item.id, self._at, item.options)
        alike = skill, belief.eases.get(item.id), item.difficulty, item.options
        if alike not in self._chances:
            self._chances[alike] = self._chance_of_new(item, skill)
        return self._chances[alike]

    def _chance_of_new(self, item: PoolItem, skill: str) -> float:
        belief = self._belief
        if item.id in belief.eases or item.difficulty is None:
            return belief.predict(skill, item.id, self._at, item.options)
        ease: Ease = TAGS[item.difficulty]
        mean, variance = belief.ability(skill, self._at)
        lowest = floor(item.options, belief.constants.guessing)
        return expected(mean + ease.mean, variance + ease.variance, lowest)

    def _why(self, skill: str) -> Why:
        """Return why a new item of the skill comes now."""
        if self._plan.mode in (Mode.SKILL, Mode.CUSTOM):
            return Why.CHOSEN
        weak = self._shares[skill] > _CLEARLY * self._weights[skill]
        return Why.WEAK if weak else Why.BALANCE

    def _reason(self, item: PoolItem, skill: str, why: Why) -> Reason:
        """Return the reason for a pick, with the figures it rests on."""
        estimate = self._estimates.get(skill)
        if estimate is None:
            estimate = self._estimates[skill] = self._belief.skill(skill, self._at)
        last = self._belief.practised(skill)
        away = None if last is None or self._at < 0.0 else (self._at - last) / DAY
        return Reason(
            why,
            skill,
            *estimate,
            weight=100.0 * self._weights[skill],
            share=100.0 * self._shares[skill],
            days_away=away,
            chance=self._chance(item, skill),
        )


def _weights(blueprint: Mapping[str, float], pool: Pool, plan: Plan) -> dict[str, float]:
    """Return the weights of the skills that can be drawn, summing to 1.

    Raises ValueError when the plan asks for one skill and does not name exactly one.
    """
    if plan.mode is Mode.SKILL and len(plan.skills) != 1:
        raise ValueError("practice of one skill names one skill")
    wanted = plan.weights if plan.weights is not None else blueprint
    if plan.skills:
        wanted = {skill: wanted.get(skill, 1.0) for skill in plan.skills}
    return normalised({s: weight for s, weight in wanted.items() if pool.of_skill(s)})
