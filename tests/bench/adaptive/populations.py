"""Simulated candidates: who they are, how they learn and forget, and what their bank is like.

The truth is richer than the learner model on purpose: items differ in discrimination, learning
depends on how hard the item was, on massing, on novelty and on what is known already, forgetting
slows down with spaced practice, and some learning spills over to other skills.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass, field, replace
from statistics import NormalDist

from cetl_prep.exam.selection import PoolItem

WEIGHTS = (18, 15, 13, 12, 11, 9, 8, 6, 5, 3)
SKILLS = tuple(f"s{k}" for k in range(len(WEIGHTS)))
BLUEPRINT = {skill: float(weight) for skill, weight in zip(SKILLS, WEIGHTS, strict=True)}
DAY = 86_400.0
VISITS = 8


@dataclass(frozen=True)
class Population:
    """What is true of one population; the defaults are the base population."""

    name: str = "base"
    general_sd: float = 0.6
    skill_sd: float = 0.6
    start: float = -0.35
    gain: float = 0.05
    zone: bool = True
    when_wrong: float = 2.0
    when_right: float = 1.0
    massing: float = 0.06
    decay: float = 0.35
    stuck: int | None = None
    prerequisites: bool = False
    days: int = 21
    a_day: int = 20
    bank: int = 1200
    overlap: float = 0.0
    wrong_skill: float = 0.0
    tags: float | None = None


_TAGGED = Population(name="tags r=.6", tags=0.6)
POPULATIONS = (
    Population(),
    Population(name="forgets fast", decay=0.7),
    Population(name="spiky", general_sd=0.4, skill_sd=1.2),
    Population(name="flat", skill_sd=0.2),
    Population(name="no zone", zone=False, gain=0.03),
    Population(name="learns from success", when_wrong=0.7, when_right=2.0),
    Population(name="prerequisites", prerequisites=True),
    Population(name="a fifth mislabelled", wrong_skill=0.2),
    Population(name="heavy skill stuck", stuck=0),
    Population(name="static", gain=0.0),
    Population(name="bank of 150", bank=150),
    Population(name="exam overlaps", overlap=0.3),
    Population(name="7 x 15", days=7, a_day=15),
    Population(name="42 x 20", days=42),
    Population(name="massing hurts", massing=0.2),
    Population(name="massing free", massing=0.0),
    _TAGGED,
    replace(_TAGGED, name="tags r=.3", tags=0.3),
    replace(_TAGGED, name="tags, no zone", zone=False, gain=0.03),
    replace(_TAGGED, name="tags, from success", when_wrong=0.7, when_right=2.0),
)


@dataclass(frozen=True)
class TrueItem:
    """An item of the bank and what is true of it."""

    item: PoolItem
    skill: int
    easiness: float
    discrimination: float


def difficulty_of(rng: random.Random) -> tuple[float, float]:
    """Return difficulty and discrimination, spread as in a real licensure exam."""
    return rng.gauss(0.0, 1.2), math.exp(rng.gauss(math.log(0.8), 0.4))


def typical_items(count: int) -> list[tuple[float, float]]:
    """Return difficulties and discriminations that stand for all items, evenly spread."""
    normal = NormalDist()
    golden = 0.6180339887498949
    return [
        (
            1.2 * normal.inv_cdf((n + 0.5) / count),
            math.exp(math.log(0.8) + 0.4 * normal.inv_cdf((n * golden + 0.5) % 1.0)),
        )
        for n in range(count)
    ]


def bank(population: Population, rng: random.Random) -> list[TrueItem]:
    """Return a bank whose items are spread over the skills by weight."""
    items: list[TrueItem] = []
    for k, weight in enumerate(WEIGHTS):
        for number in range(round(population.bank * weight / 100.0)):
            b, a = difficulty_of(rng)
            true_skill = k
            if rng.random() < population.wrong_skill:
                true_skill = rng.randrange(len(WEIGHTS))
            tag = _tag(b / 1.2, population.tags, rng)
            name = PoolItem(f"{SKILLS[k]}-{number}", SKILLS[k], difficulty=tag)
            items.append(TrueItem(name, true_skill, -b, a))
    return items


def _tag(z: float, r: float | None, rng: random.Random) -> str | None:
    """Return an author's guess at the difficulty in thirds, correlated `r` with the truth."""
    if r is None:
        return None
    guess = r * z + math.sqrt(1.0 - r * r) * rng.gauss(0.0, 1.0)
    return "easy" if guess < -0.43 else "hard" if guess > 0.43 else "medium"


@dataclass
class Candidate:
    """One simulated person: true abilities, what practice added, and chance fixed in advance."""

    population: Population
    start: list[float]
    noise: dict[str, list[float]]
    learned: list[float] = field(default_factory=lambda: [0.0] * len(WEIGHTS))
    strength: list[float] = field(default_factory=lambda: [2.0] * len(WEIGHTS))
    practised: list[float] = field(default_factory=lambda: [0.0] * len(WEIGHTS))
    today: list[int] = field(default_factory=lambda: [0] * len(WEIGHTS))
    spill: float = 0.0
    met: dict[str, tuple[int, float, bool]] = field(default_factory=dict)

    def ability(self, k: int, day: float) -> float:
        """Return the true ability in skill `k` on a day."""
        return self.start[k] + self.spill + self._left(k, day)

    def _left(self, k: int, day: float) -> float:
        days = max(day - self.practised[k], 0.0)
        kept = (1.0 + days / self.strength[k]) ** -self.population.decay
        return self.learned[k] * float(kept)

    def chance(self, item: TrueItem, day: float) -> float:
        """Return the true chance of a right answer now, memory of the item included."""
        met = self.met.get(item.item.id)
        memory = 1.5 * (1.0 + (day - met[1])) ** -0.5 if met else 0.0
        ability = self.ability(item.skill, day)
        x = item.discrimination * (ability + item.easiness) + memory
        return 0.25 + 0.75 / (1.0 + math.exp(-x))

    def answer(self, item: TrueItem, day: float) -> bool:
        """Answer an item, learn from it, and say whether the answer was right."""
        name = item.item.id
        visits = self.met.get(name, (0, 0.0, False))
        p = self.chance(item, day)
        correct = self.noise[name][min(visits[0], VISITS - 1)] < p
        self._learn(item.skill, p, correct, self._novelty(name, day), day)
        self.met[name] = (visits[0] + 1, day, correct)
        return correct

    def _novelty(self, name: str, day: float) -> float:
        met = self.met.get(name)
        if met is None:
            return 1.0
        if int(day) == int(met[1]):
            return 0.15
        return 0.5 if met[2] else 0.9

    def _learn(self, k: int, p: float, correct: bool, novelty: float, day: float) -> None:
        population = self.population
        theta = self.ability(k, day)
        gain = population.gain * novelty * max(1.0 - theta / 4.0, 0.0)
        gain *= population.when_right if correct else population.when_wrong
        if population.zone:
            gain *= math.exp(-(((p - 0.6) / 0.35) ** 2))
        gain /= 1.0 + population.massing * self.today[k]
        if population.stuck == k:
            gain = 0.0
        if population.prerequisites and k % 2 and self.ability(k - 1, day) < 0.3:
            gain *= 0.4
        left = self._left(k, day)
        if day - self.practised[k] >= 0.5:
            self.strength[k] = min(self.strength[k] * 1.15, 30.0)
        self.learned[k], self.practised[k] = left + gain, day
        self.spill += 0.05 * gain
        self.today[k] += 1

    def expected(self, fresh: list[list[tuple[float, float]]], day: float) -> list[float]:
        """Return the expected share right on fresh items of each skill."""
        return [
            sum(0.25 + 0.75 / (1.0 + math.exp(-a * (self.ability(k, day) - b))) for b, a in items)
            / len(items)
            for k, items in enumerate(fresh)
        ]


def candidate(population: Population, items: list[TrueItem], rng: random.Random) -> Candidate:
    """Return a new person, with the luck of every answer to come."""
    general = rng.gauss(population.start, population.general_sd)
    start = [general + rng.gauss(0.0, population.skill_sd) for _ in WEIGHTS]
    noise = {item.item.id: [rng.random() for _ in range(VISITS)] for item in items}
    return Candidate(population, start, noise)
