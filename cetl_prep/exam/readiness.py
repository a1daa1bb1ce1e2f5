"""Am I ready? What a fresh practice exam would show, now or on the day, and how sure that is.

The answer is a distribution, not a number. What is believed about the skills is uncertain, and
the same knowledge scores differently on different forms; both are in it. It rests on the belief
by fresh evidence alone, so that repeats of known items cannot talk anybody into an exam.

The sum over skills is reduced to one direction: with g the slopes of the exam's expected score in
the abilities and P their covariance, the score depends on P g and on nothing else to first order.
Eleven points along that direction, each with the spread of a form drawn at random, make a mixture
of normals that agrees with 2,000 random draws to about half a point and takes two milliseconds.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Final, NamedTuple

from cetl_prep.exam.mastery import Belief
from cetl_prep.exam.mastery_curve import NODES, expected, floor, logistic, normal_cdf
from cetl_prep.exam.selection_shares import normalised

ENOUGH: Final = 50
"""Fresh answers below which nothing is claimed. At 50 the error of a skill's estimate is half
that of counting right answers; before that it is mostly what was assumed at the start."""

DOTS: Final = 20
"""How many dots the plot has; each stands for one chance in twenty."""

_NINETY = 1.6448536269514722
_HALVINGS = 14


class Band(IntEnum):
    """The chance to pass, in the only steps that are ever shown."""

    UNLIKELY = 0
    """Below 25 %."""
    UNSURE = 1
    """25 to 50 %."""
    LIKELY = 2
    """50 to 75 %."""
    VERY_LIKELY = 3
    """Above 75 %."""


@dataclass(frozen=True, slots=True)
class Readiness:
    """What a fresh form drawn by the blueprint would show.

    Attributes:
        evidence: fresh answers it rests on; a repeat counts as far as it is fresh.
        needed: how many more are needed before anything should be shown; 0 when enough.
        chance: chance, 0 to 1, of reaching the cut.
        chance_low: that chance if ability were at the lower end of its 90 % interval.
        chance_high: the same at the upper end.
        mean: expected score, in percent.
        low: lower end of the central 90 % of scores, whole percent.
        high: upper end, whole percent.
        dots: twenty equally likely scores, ascending, whole percent.
    """

    evidence: float
    needed: int
    chance: float
    chance_low: float
    chance_high: float
    mean: float
    low: int
    high: int
    dots: tuple[int, ...]

    @property
    def enough(self) -> bool:
        """Whether there is enough evidence to show any of this."""
        return self.needed == 0

    @property
    def band(self) -> Band:
        """The chance as a band."""
        return Band(min(int(4.0 * self.chance), 3))


def readiness(
    belief: Belief,
    blueprint: Mapping[str, float],
    at: float,
    *,
    cut: float,
    items: int = 60,
) -> Readiness:
    """Return what a form of `items` fresh items would show at `at`, now or a day to come.

    For a day to come nothing is assumed but forgetting: it is the outlook of somebody who stops
    practising now. `blueprint` is skill -> weight in any unit; `cut` the share of right answers,
    0 to 1, that passes.

    Raises:
        KeyError: the blueprint names a skill that the belief does not know.
        ValueError: no skill has a positive weight, there are no items, or the cut is no share.
    """
    weights = normalised(blueprint)
    if not weights or items < 1 or not 0.0 <= cut <= 1.0:
        raise ValueError("a form has skills, items, and a cut between 0 and 1")
    outlook = _Outlook.of(belief, weights, at)
    line = _Line(math.ceil(cut * items - 1e-9), items)
    points = [(outlook.score(z), weight) for z, weight in NODES]
    chances = [line.reached(score) for score in (outlook.score(-_NINETY), outlook.score(_NINETY))]
    mixture = [(s.mean, math.sqrt(s.item_variance / items), weight) for s, weight in points]
    quantiles = [_quantile(mixture, (dot + 0.5) / DOTS) for dot in range(DOTS)]
    return Readiness(
        evidence=belief.evidence,
        needed=max(0, math.ceil(ENOUGH - belief.evidence)),
        chance=sum(weight * line.reached(score) for score, weight in points),
        chance_low=chances[0],
        chance_high=chances[1],
        mean=100.0 * sum(weight * score.mean for score, weight in points),
        low=_percent(_quantile(mixture, 0.05)),
        high=_percent(_quantile(mixture, 0.95)),
        dots=tuple(_percent(quantile) for quantile in quantiles),
    )


class _Score(NamedTuple):
    """The share right at one ability: its mean, and the variance that a single item adds."""

    mean: float
    item_variance: float

    def below(self, share: float, items: int) -> float:
        """Return the chance that a form of `items` items shows less than `share`."""
        return normal_cdf((share - self.mean) / math.sqrt(self.item_variance / items))


class _Line(NamedTuple):
    """The cut: how many of the items must be right."""

    needed: int
    items: int

    def reached(self, score: _Score) -> float:
        """Return the chance of `needed` or more right (normal, with continuity correction)."""
        return 1.0 - score.below((self.needed - 0.5) / self.items, self.items)


class _Outlook(NamedTuple):
    """The abilities that matter, each split along the exam's direction and across it."""

    weights: list[float]
    means: list[float]
    along: list[float]
    across: list[float]
    lowest: float

    @classmethod
    def of(cls, belief: Belief, weights: Mapping[str, float], at: float) -> _Outlook:
        """Find the direction in which the exam's expected score is uncertain."""
        means, cov = belief.together(list(weights), at)
        item_variance = belief.constants.item_variance
        gentler = math.sqrt(1.0 + math.pi * item_variance / 8.0)
        right = [logistic(mean / gentler) for mean in means]
        slopes = [w * p * (1.0 - p) for w, p in zip(weights.values(), right, strict=True)]
        reach = [sum(c * s for c, s in zip(row, slopes, strict=True)) for row in cov]
        spread = math.sqrt(sum(r * s for r, s in zip(reach, slopes, strict=True)))
        along = [r / spread for r in reach]
        across = [
            max(row[k] - a * a, 0.0) + item_variance
            for k, (row, a) in enumerate(zip(cov, along, strict=True))
        ]
        lowest = floor(belief.options, belief.constants.guessing)
        return cls(list(weights.values()), means, along, across, lowest)

    def score(self, z: float) -> _Score:
        """Return the score `z` standard deviations along the direction."""
        rights = [
            expected(mean + z * a, variance, self.lowest)
            for mean, a, variance in zip(self.means, self.along, self.across, strict=True)
        ]
        mean = sum(w * p for w, p in zip(self.weights, rights, strict=True))
        variance = sum(w * p * (1.0 - p) for w, p in zip(self.weights, rights, strict=True))
        return _Score(mean, max(variance, 1e-9))


def _quantile(mixture: list[tuple[float, float, float]], share: float) -> float:
    """Return the score, 0 to 1, below which `share` of a mixture of normals (mean, deviation, weight) lies, by halving."""
    low, high = 0.0, 1.0
    for _ in range(_HALVINGS):
        middle = 0.5 * (low + high)
        if sum([w * normal_cdf((middle - mean) / sd) for mean, sd, w in mixture]) < share:
            low = middle
        else:
            high = middle
    return low


def _percent(share: float) -> int:
    """Return a share as a whole percent."""
    return round(100.0 * share)
