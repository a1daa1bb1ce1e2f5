"""Calibration: how the estimate's predictions compare with what this very learner then answered.

Every answer is predicted before it is taken in (prequential evaluation: A. P. Dawid, Journal of the Royal
Statistical Society A 147, 1984), so nothing is judged by data it was fitted to.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from cetl_prep.exam.history import LogEntry
from cetl_prep.exam.mastery import Belief
from cetl_prep.exam.scoring import wilson

ENOUGH_ANSWERS = 100
"""Below this many answers no comparison is shown."""

BINS = 5


@dataclass(frozen=True, slots=True)
class Bin:
    """Answers whose predicted chance was alike.

    Attributes:
        predicted: their mean predicted chance, in percent.
        observed: the share answered right, in percent, with the 90 % interval `low` to `high`.
        count: how many answers.
    """

    predicted: float
    observed: float
    low: float
    high: float
    count: int

    @property
    def fits(self) -> bool:
        """Whether the prediction lies inside the interval of what was observed."""
        return self.low <= self.predicted <= self.high


@dataclass(frozen=True, slots=True)
class Calibration:
    """Predicted against observed, in bins of equal count from the least to the most likely.

    Attributes:
        needed: how many more answers are needed before anything is shown; the bins are empty until then.
        predicted: mean predicted chance over all answers, in percent.
        observed: share answered right over all answers, in percent.
    """

    answers: int
    needed: int
    predicted: float
    observed: float
    bins: tuple[Bin, ...]


def calibration(belief: Belief, log: Iterable[LogEntry]) -> Calibration:
    """Compare predictions with answers over a whole log, from the belief before the first answer."""
    pairs: list[tuple[float, bool]] = []
    for entry in log:
        chance = belief.predict(entry.skill, entry.item, entry.at, entry.options)
        pairs.append((chance, entry.correct))
        belief = belief.observe(entry.skill, entry.item, entry.at, entry.correct, entry.options)
    needed = max(0, ENOUGH_ANSWERS - len(pairs))
    count = max(1, len(pairs))
    return Calibration(
        answers=len(pairs),
        needed=needed,
        predicted=100 * sum(chance for chance, _ in pairs) / count,
        observed=100 * sum(right for _, right in pairs) / count,
        bins=() if needed else _bins(sorted(pairs)),
    )


def _bins(pairs: Sequence[tuple[float, bool]]) -> tuple[Bin, ...]:
    edges = [round(len(pairs) * edge / BINS) for edge in range(BINS + 1)]
    return tuple(_bin(pairs[start:stop]) for start, stop in pairwise(edges))


def _bin(pairs: Sequence[tuple[float, bool]]) -> Bin:
    right, count = sum(correct for _, correct in pairs), len(pairs)
    low, high = wilson(right, count)
    predicted = sum(chance for chance, _ in pairs) / count
    return Bin(100 * predicted, 100 * right / count, 100 * low, 100 * high, count)
