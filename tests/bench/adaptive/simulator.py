"""The simulator: the same candidates under every policy, and what became of them.

Policies are compared in pairs: same person, same bank, same luck for every answer. Each outcome
is the true expected score on the day after the last one, not one noisy exam.
"""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from cetl_prep.exam.mastery import Belief
from cetl_prep.exam.mastery_curve import normal_cdf
from cetl_prep.exam.readiness import readiness
from cetl_prep.exam.selection import LogEntry, Pool
from tests.bench.adaptive.policies import POLICIES, WEIGHTS, Sitting
from tests.bench.adaptive.populations import (
    BLUEPRINT,
    DAY,
    SKILLS,
    Candidate,
    Population,
    TrueItem,
    bank,
    candidate,
    typical_items,
)

CUT, EXAM = 0.75, 60
CHECKPOINTS = (50, 100, 200)
_FRESH = 60


@dataclass(frozen=True)
class Outcome:
    """What became of one candidate under one policy.

    `errors` holds the squared error of the skill estimates (share of 1) at 50, 100 and 200
    answers, `raw` the same for smoothed accuracy, `covered` how many of the skills' 90 %
    intervals held the truth at the end.
    """

    score: float
    passing: float
    least_share: float
    too_soon: int
    errors: tuple[float, ...]
    raw: tuple[float, ...]
    covered: float
    forecast: float
    foretold: float
    inside: bool
    passed: bool


def run(population: Population, policy: str, seed: int) -> Outcome:
    """Let one candidate practise under one policy; all chance comes from the seed."""
    rng = random.Random(seed)
    items = bank(population, rng)
    person = candidate(population, items, rng)
    fresh = _exam(population, items, rng)
    exam_luck = rng.gauss(0.0, 1.0)
    sitting = _sitting(items, random.Random(seed + 1))
    days = [day for day in range(population.days) if rng.random() >= 0.15]
    errors: list[float] = []
    raw: list[float] = []
    too_soon = _practise(sitting, person, policy, days, fresh, errors, raw)
    return _outcome(
        sitting, person, float(population.days), fresh, too_soon, errors, raw, exam_luck
    )


def _exam(
    population: Population, items: list[TrueItem], rng: random.Random
) -> list[list[tuple[float, float]]]:
    """Return difficulties and discriminations of exam items, some of them from the bank."""
    unseen = typical_items(_FRESH)
    fresh = []
    for k in range(len(SKILLS)):
        own = [(-i.easiness, i.discrimination) for i in items if i.skill == k]
        kept = int(_FRESH * population.overlap) if own else 0
        fresh.append(rng.sample(unseen, _FRESH - kept) + rng.choices(own or unseen, k=kept))
    return fresh


def _sitting(items: list[TrueItem], rng: random.Random) -> Sitting:
    """Return a sitting in which nothing was answered yet."""
    pool = Pool([item.item for item in items])
    tags = {i.item.id: i.item.difficulty for i in items if i.item.difficulty is not None}
    belief = Belief.fresh(SKILLS).tagged(tags)
    return Sitting({item.item.id: item for item in items}, pool, rng, belief)


def _practise(
    sitting: Sitting,
    person: Candidate,
    policy: str,
    days: Sequence[int],
    fresh: list[list[tuple[float, float]]],
    errors: list[float],
    raw: list[float],
) -> int:
    """Practise on the given days, note the errors at the checkpoints, count hasty repeats."""
    choose, at_once, follow = POLICIES[policy]
    too_soon = 0
    for day in days:
        person.today = [0] * len(SKILLS)
        left = person.population.a_day
        while left:
            at = day * DAY + 60.0 * (person.population.a_day - left)
            names = choose(sitting, at, min(at_once, left))
            if not names:
                break
            for name in names:
                left -= 1
                at = day * DAY + 60.0 * (person.population.a_day - left)
                too_soon += _hasty(sitting, name, at)
                item = sitting.items[name]
                correct = person.answer(item, at / DAY)
                sitting.take(LogEntry(name, item.item.skill, at, correct), follow)
                if follow and sitting.history.count in CHECKPOINTS:
                    truth = person.expected(fresh, at / DAY)
                    errors.append(_error(sitting, truth, at))
                    raw.append(_raw_error(sitting, truth))
    return too_soon


def _hasty(sitting: Sitting, name: str, at: float) -> bool:
    """Say whether an item comes again within a day or thirty answers."""
    last = sitting.history.last(name)
    if last is None:
        return False
    return at - last.at < DAY - 3600.0 or sitting.history.count - last.number <= 30


def _error(sitting: Sitting, truth: list[float], at: float) -> float:
    """Return the mean squared error of the belief over the skills."""
    pairs = zip(SKILLS, truth, strict=True)
    return sum((sitting.belief.skill(s, at)[0] / 100.0 - p) ** 2 for s, p in pairs) / len(SKILLS)


def _raw_error(sitting: Sitting, truth: list[float]) -> float:
    """Return the mean squared error of counting right answers."""
    total = 0.0
    for skill, p in zip(SKILLS, truth, strict=True):
        n = sitting.answered[skill]
        total += ((sitting.right[skill] / n if n else 0.5) - p) ** 2
    return total / len(SKILLS)


def _outcome(
    sitting: Sitting,
    person: Candidate,
    day: float,
    fresh: list[list[tuple[float, float]]],
    too_soon: int,
    errors: list[float],
    raw: list[float],
    luck: float,
) -> Outcome:
    """Send the candidate to the exam and compare with what was foretold."""
    truth = person.expected(fresh, day)
    weights = list(WEIGHTS.values())
    score = sum(w * p for w, p in zip(weights, truth, strict=True))
    spread = math.sqrt(sum(w * p * (1.0 - p) for w, p in zip(weights, truth, strict=True)) / EXAM)
    passing = normal_cdf((score - CUT + 0.5 / EXAM) / spread)
    outlook = readiness(sitting.belief, BLUEPRINT, day * DAY, cut=CUT, items=EXAM)
    shown = round((score + spread * luck) * EXAM)
    held = 0
    for skill, p in zip(SKILLS, truth, strict=True):
        _, low, high = sitting.belief.skill(skill, day * DAY)
        held += low <= 100.0 * p <= high
    counts = Counter(recent.skill for recent in sitting.history.recent)
    least = min(counts[s] / (WEIGHTS[s] * len(sitting.history.recent)) for s in SKILLS)
    return Outcome(
        100.0 * score,
        passing,
        least,
        too_soon,
        tuple(errors),
        tuple(raw),
        held / len(SKILLS),
        outlook.chance,
        outlook.mean,
        outlook.low <= 100.0 * shown / EXAM <= outlook.high,
        shown >= CUT * EXAM,
    )
