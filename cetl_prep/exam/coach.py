"""The decision coach: what the answer log says about how one decides, with counts and 90 % intervals.

Every finding has a threshold below which it only says how many more it needs. Shares have Wilson's interval (`scoring`);
the difference of two shares has Newcombe's (`comparing`); a median has the interval between two order statistics (M. J.
Campbell and M. J. Gardner, "Calculating confidence intervals for some non-parametric analyses", BMJ 296, 1988, 1454-1456).
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cetl_prep.exam.attempt import Confidence
from cetl_prep.exam.comparing import Difference, difference
from cetl_prep.exam.scoring import Z90, Part

ENOUGH = 20
"""Answers of a kind below which nothing is said of that kind: a share of 50 % is then known to within 18 points."""

QUARTERS = 4


@dataclass(frozen=True, slots=True)
class Decision:
    """One answered item of an ended sitting.

    Attributes:
        exam: whether it was an exam: all answers could be changed until the end, and time ran.
        quarter: 0 to 3, by the place of the item in the form.
        changed: whether the last answer is another than the first.
        seconds: how long the item was on screen in all.
    """

    exam: bool
    quarter: int
    first_correct: bool
    correct: bool
    changed: bool
    flagged: bool
    confidence: Confidence | None
    seconds: float


@dataclass(frozen=True, slots=True)
class Changes:
    """Answers that were changed. `gained` went from wrong to right, `lost` from right to wrong, the rest stayed wrong.

    `needed` is how many more changed answers it takes before anything is said.
    """

    count: int
    gained: int
    lost: int
    needed: int

    @property
    def stayed_wrong(self) -> int:
        """Changes from one wrong answer to another."""
        return self.count - self.gained - self.lost

    @property
    def deciding(self) -> Part:
        """Gains among the changes that gained or lost an item, with its interval."""
        return Part("", "", self.gained, self.gained + self.lost)

    @property
    def helps(self) -> bool | None:
        """Whether changing gains more than it loses; None while the interval holds both."""
        low, high = self.deciding.interval
        if low > 50:
            return True
        return False if high < 50 else None


@dataclass(frozen=True, slots=True)
class Flags:
    """Accuracy of flagged and of other answers; `apart` goes from the others to the flagged ones."""

    flagged: Part
    others: Part
    apart: Difference
    needed: int


@dataclass(frozen=True, slots=True)
class Certain:
    """Answers said to be certain: `wrong` counts those that were missed."""

    wrong: Part
    needed: int


@dataclass(frozen=True, slots=True)
class Quarter:
    """One quarter of the exams: the middle time of an item, its interval, and how much was right."""

    right: Part
    seconds: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Pace:
    """The quarters of the exams, empty until each has enough answers."""

    quarters: tuple[Quarter, ...]
    needed: int

    @property
    def differ(self) -> bool:
        """Whether the slowest quarter is surely slower than the fastest: their intervals do not touch."""
        slowest = max(self.quarters, key=lambda quarter: quarter.seconds)
        fastest = min(self.quarters, key=lambda quarter: quarter.seconds)
        return slowest.low > fastest.high


@dataclass(frozen=True, slots=True)
class Coaching:
    """All findings over the same answers."""

    answers: int
    changes: Changes
    flags: Flags
    certain: Certain
    pace: Pace


def quarter(place: int, items: int) -> int:
    """The quarter of a form, 0 to 3, in which the item at this place (from 0) stands."""
    return min(QUARTERS - 1, place * QUARTERS // items)


def coach(decisions: Iterable[Decision]) -> Coaching:
    """What these answers say."""
    every = tuple(decisions)
    exams = [decision for decision in every if decision.exam]
    return Coaching(len(every), _changes(exams), _flags(exams), _certain(every), _pace(exams))


def _changes(exams: Sequence[Decision]) -> Changes:
    changed = [decision for decision in exams if decision.changed]
    gained = sum(d.correct for d in changed)
    lost = sum(d.first_correct for d in changed)
    return Changes(len(changed), gained, lost, _lacking(len(changed)))


def _flags(exams: Sequence[Decision]) -> Flags:
    flagged = _right([d for d in exams if d.flagged])
    others = _right([d for d in exams if not d.flagged])
    fewest = min(flagged.items, others.items)
    return Flags(flagged, others, difference(others, flagged), _lacking(fewest))


def _certain(every: Sequence[Decision]) -> Certain:
    certain = [d for d in every if d.confidence is Confidence.CERTAIN]
    wrong = Part("", "", sum(not d.correct for d in certain), len(certain))
    return Certain(wrong, _lacking(len(certain)))


def _pace(exams: Sequence[Decision]) -> Pace:
    parts = [[d for d in exams if d.quarter == number] for number in range(QUARTERS)]
    needed = sum(_lacking(len(part)) for part in parts)
    return Pace(() if needed else tuple(_quarter(part) for part in parts), needed)


def _quarter(part: Sequence[Decision]) -> Quarter:
    seconds = sorted(decision.seconds for decision in part)
    low, high = median_interval(seconds)
    return Quarter(_right(part), _middle(seconds), low, high)


def median_interval(ordered: Sequence[float]) -> tuple[float, float]:
    """About the 90 % interval for the median of at least one value, in order: two of the values themselves."""
    count = len(ordered)
    reach = Z90 * math.sqrt(count) / 2
    first = max(1, round(count / 2 - reach))
    last = min(count, round(1 + count / 2 + reach))
    return ordered[first - 1], ordered[last - 1]


def _middle(ordered: Sequence[float]) -> float:
    """The median of at least one value, in order; `statistics` has one too, but brings fractions and decimals along."""
    low, high = ordered[(len(ordered) - 1) // 2], ordered[len(ordered) // 2]
    return (low + high) / 2


def _right(decisions: Sequence[Decision]) -> Part:
    return Part("", "", sum(d.correct for d in decisions), len(decisions))


def _lacking(count: int) -> int:
    return max(0, ENOUGH - count)
