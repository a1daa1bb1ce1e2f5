"""Equally likely practice scores: the doubt of a result as a handful of dots that can be counted.

The interval of `scoring.wilson` at every level, read as one distribution (a confidence distribution), so that the
outer dots and the written 90 % interval never contradict each other.
"""

from statistics import NormalDist

from cetl_prep.exam.profile import Scale
from cetl_prep.exam.scoring import wilson

DOTS = 20


def shares(correct: int, items: int, dots: int = DOTS) -> tuple[float, ...]:
    """The quantiles (i - 0.5) / `dots` of the share correct, as proportions from low to high.

    Empty when there are no items. Half of them lie on each side of the share that was observed.
    """
    if items == 0:
        return ()
    return tuple(_quantile(correct, items, (i + 0.5) / dots) for i in range(dots))


def practice_scores(correct: int, items: int, scale: Scale, dots: int = DOTS) -> tuple[float, ...]:
    """The same quantiles on the practice scale, not rounded."""
    return tuple(scale.scaled(100.0 * share) for share in shares(correct, items, dots))


def _quantile(correct: int, items: int, level: float) -> float:
    z = NormalDist().inv_cdf(level)
    low, high = wilson(correct, items, abs(z))
    return low if z < 0 else high
