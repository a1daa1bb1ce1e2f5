"""From ability to the chance of a right answer, and back from an answer to ability.

Abilities and difficulties are logits: an ability of 0 against a difficulty of 0 gives half of
what guessing leaves. The curve has a floor, because someone who knows nothing still answers an
item with four options right now and then.
"""

from __future__ import annotations

import math
from typing import Final

# The 11-point Gauss-Hermite rule for a standard normal variable: numpy's
# `hermite_e.hermegauss(11)` with weights divided by their sum. It is symmetric.
_RIGHT_HALF: Final = (
    (0.928868997381064, 0.24224029987396997),
    (1.876035020154846, 0.06613874607105778),
    (2.865123160643645, 0.0067202852355372706),
    (3.936166607129977, 0.0001956719302712236),
    (5.1880012243748705, 8.121849790214909e-07),
)
NODES: Final = (
    *((-x, weight) for x, weight in reversed(_RIGHT_HALF)),
    (0.0, 0.3694083694083693),
    *_RIGHT_HALF,
)

_HARDLY_POSSIBLE: Final = 1e-13


def floor(options: int, share: float = 0.8) -> float:
    """Return the chance of a right answer by guessing among `options`.

    It is `share` / options: people who guess are often misled by a good distractor, so they do a
    little worse than blind chance. No options (an open response) means no guessing: 0.
    """
    return share / options if options else 0.0


def logistic(x: float) -> float:
    """Return 1 / (1 + exp(-x)), written so that no x overflows."""
    return 0.5 + 0.5 * math.tanh(0.5 * x)


def normal_cdf(x: float) -> float:
    """Return the chance that a standard normal variable is below `x`."""
    return 0.5 * math.erfc(-x / math.sqrt(2.0))


def expected(mean: float, variance: float, lowest: float) -> float:
    """Return the mean chance of a right answer when ability is N(mean, variance).

    The logistic curve averaged over a normal is close to a logistic curve of gentler slope:
    sigma(m / sqrt(1 + pi v / 8)) (MacKay 1992, The evidence framework applied to classification
    networks, eq. 10). `lowest` is the guessing floor.
    """
    return lowest + (1.0 - lowest) * logistic(mean / math.sqrt(1.0 + math.pi * variance / 8.0))


def chance(mean: float, variance: float, lowest: float) -> float:
    """Return the same as `expected`, but by 11-point quadrature instead of a formula."""
    sd = math.sqrt(variance)
    half = 0.5 * (1.0 - lowest)
    total = 0.0
    for node, weight in NODES:
        total += weight * math.tanh(0.5 * (mean + sd * node))
    return lowest + half + half * total


def after_answer(mean: float, variance: float, lowest: float, correct: bool) -> tuple[float, float]:
    """Return mean and variance of N(mean, variance) once the answer is known.

    Both are exact moments of the posterior by the 11-point rule (assumed-density filtering). A
    wrong answer where a right one was as good as certain leaves only the tail of the curve,
    exp(-x), and there the posterior is the prior moved down by its variance.
    """
    sd = math.sqrt(variance)
    half = 0.5 * (1.0 - lowest)
    base, slope = (lowest + half, half) if correct else (half, -half)
    mass = first = second = 0.0
    for node, weight in NODES:
        x = mean + sd * node
        w = weight * (base + slope * math.tanh(0.5 * x))
        mass += w
        first += w * x
        second += w * x * x
    if mass < _HARDLY_POSSIBLE:
        return mean - variance, variance
    first /= mass
    return first, max(second / mass - first * first, 1e-9)
