"""Ways to choose the next item: the engine, and what it has to beat."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import dataclass, field

from cetl_prep.exam.mastery import Belief
from cetl_prep.exam.selection import History, LogEntry, Mode, Plan, Pool, pick
from cetl_prep.exam.selection_shares import normalised
from tests.bench.adaptive.populations import BLUEPRINT, DAY, SKILLS, TrueItem

WEIGHTS = normalised(BLUEPRINT)


@dataclass
class Sitting:
    """What a policy may know: the bank, the answers so far, and the belief."""

    items: dict[str, TrueItem]
    pool: Pool
    rng: random.Random
    belief: Belief
    history: History = field(default_factory=History)
    right: dict[str, int] = field(default_factory=lambda: dict.fromkeys(SKILLS, 0))
    answered: dict[str, int] = field(default_factory=lambda: dict.fromkeys(SKILLS, 0))
    credit: dict[str, float] = field(default_factory=lambda: dict.fromkeys(SKILLS, 0.0))
    orders: dict[str, list[str]] = field(default_factory=dict)

    def accuracy(self, skill: str) -> float:
        """Return the smoothed share of right answers in a skill."""
        return (self.right[skill] + 1.0) / (self.answered[skill] + 2.0)

    def item_of(self, skill: str) -> str:
        """Return a random unseen item of the skill, else the one met longest ago."""
        order = self.orders.get(skill)
        if order is None:
            order = [item.id for item in self.pool.of_skill(skill)]
            self.rng.shuffle(order)
            self.orders[skill] = order
        name = order.pop(0)
        order.append(name)
        return name

    def take(self, entry: LogEntry, follow: bool) -> None:
        """Take in one answer; the belief only if it is followed."""
        self.history.add(entry)
        self.answered[entry.skill] += 1
        self.right[entry.skill] += entry.correct
        if follow:
            self.belief = self.belief.observe(
                entry.skill, entry.item, entry.at, entry.correct, entry.options
            )


Policy = Callable[[Sitting, float, int], list[str]]


def uniform(sitting: Sitting, at: float, n: int) -> list[str]:
    """Draw from the whole bank with equal chances."""
    return [sitting.rng.choice(list(sitting.items)) for _ in range(n)]


def blueprint_random(sitting: Sitting, at: float, n: int) -> list[str]:
    """Draw the skill by weight at random, then an unseen item."""
    return _random(sitting, WEIGHTS, n)


def blueprint_interleaved(sitting: Sitting, at: float, n: int) -> list[str]:
    """Deal the skills by weight in turn (smooth weighted round robin), then an unseen item."""
    return [_dealt(sitting, WEIGHTS) for _ in range(n)]


def gap_random(sitting: Sitting, at: float, n: int) -> list[str]:
    """Draw the skill at random by 1 - accuracy."""
    return _random(sitting, {skill: 1.0 - sitting.accuracy(skill) for skill in SKILLS}, n)


def gap_interleaved(sitting: Sitting, at: float, n: int) -> list[str]:
    """Deal the skills by weight x (1 - accuracy) in turn."""
    gaps = {skill: w * (1.0 - sitting.accuracy(skill)) for skill, w in WEIGHTS.items()}
    return [_dealt(sitting, normalised(gaps)) for _ in range(n)]


def weakest_first(sitting: Sitting, at: float, n: int) -> list[str]:
    """Always the skill with the lowest accuracy."""
    return [sitting.item_of(min(SKILLS, key=sitting.accuracy)) for _ in range(n)]


def thompson(sitting: Sitting, at: float, n: int) -> list[str]:
    """Draw abilities from the belief and take the skill with the largest weighted gap."""
    chosen = []
    for _ in range(n):
        gaps = {}
        for skill, weight in WEIGHTS.items():
            mean, variance = sitting.belief.ability(skill, at)
            theta = sitting.rng.gauss(mean, math.sqrt(variance))
            gaps[skill] = weight / (1.0 + math.exp(theta))
        chosen.append(sitting.item_of(max(gaps, key=gaps.__getitem__)))
    return chosen


def most_uncertain(sitting: Sitting, at: float, n: int) -> list[str]:
    """Take the skill known least (what a computerized adaptive test does)."""
    doubt = {skill: sitting.belief.ability(skill, at)[1] for skill in SKILLS}
    return [sitting.item_of(max(SKILLS, key=doubt.__getitem__)) for _ in range(n)]


def cards(sitting: Sitting, at: float, n: int) -> list[str]:
    """Treat items as flash cards: due ones first (intervals double when right), then new ones."""
    chosen: list[str] = []
    for name in sitting.items:
        last = sitting.history.last(name)
        if last is not None and at - last.at >= (2.5 if last.correct else 0.9) * DAY:
            chosen.append(name)
    sitting.rng.shuffle(chosen)
    chosen = chosen[:n]
    while len(chosen) < n:
        chosen.append(_dealt(sitting, WEIGHTS))
    return chosen


def engine(plan: Plan) -> Policy:
    """Return the policy of the engine under a plan."""

    def draw(sitting: Sitting, at: float, n: int) -> list[str]:
        picks = pick(
            sitting.belief, sitting.pool, BLUEPRINT, sitting.history, at, sitting.rng, n, plan
        )
        return [picked.item for picked in picks]

    return draw


POLICIES: dict[str, tuple[Policy, int, bool]] = {
    "uniform": (uniform, 20, False),
    "blueprint random": (blueprint_random, 20, False),
    "blueprint interleaved": (blueprint_interleaved, 20, False),
    "gap random": (gap_random, 1, False),
    "gap interleaved": (gap_interleaved, 1, False),
    "weakest first": (weakest_first, 1, False),
    "cards": (cards, 20, False),
    "thompson": (thompson, 1, True),
    "most uncertain": (most_uncertain, 1, True),
    "engine blueprint": (engine(Plan(mode=Mode.BLUEPRINT)), 20, True),
    "engine no review": (engine(Plan(review=0.0)), 5, True),
    "engine": (engine(Plan()), 5, True),
}
"""Name -> policy, how many items it is asked for at once, and whether it reads the belief."""


def _random(sitting: Sitting, weights: dict[str, float], n: int) -> list[str]:
    skills = sitting.rng.choices(list(weights), list(weights.values()), k=n)
    return [sitting.item_of(skill) for skill in skills]


def _dealt(sitting: Sitting, shares: dict[str, float]) -> str:
    for skill, share in shares.items():
        sitting.credit[skill] += share
    skill = max(sitting.credit, key=sitting.credit.__getitem__)
    sitting.credit[skill] -= 1.0
    return sitting.item_of(skill)
