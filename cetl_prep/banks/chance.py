"""What chance alone does to a share or a count: binomial band, chi-square limit, Fisher's exact test."""

from collections.abc import Sequence
from math import comb, sqrt

BAND_95 = 1.96
BAND_99 = 2.576
ONE_SIDED_95 = 1.645

CHI_SQUARE_95 = (3.84, 5.99, 7.81, 9.49, 11.07, 12.59, 14.07, 15.51, 16.92)
"""Upper 5 % points of the chi-square distribution for 1, 2, ... 9 degrees of freedom (standard tables)."""


def band(share: float, n: int, z: float = BAND_95) -> tuple[float, float]:
    """Shares between which chance alone stays: normal approximation of the binomial, ``p +- z sqrt(p(1-p)/n)``."""
    half = z * sqrt(share * (1 - share) / n) if n else 1.0
    return max(0.0, share - half), min(1.0, share + half)


def chi_square(counts: Sequence[float]) -> float:
    """Pearson's chi-square of counts against equal ones; 0 when there is nothing counted."""
    expected = sum(counts) / len(counts) if counts else 0
    return sum((count - expected) ** 2 for count in counts) / expected if expected else 0.0


def chi_square_limit(counts: Sequence[float]) -> float:
    """What chi-square of so many equal counts exceeds by chance in 5 of 100 cases."""
    degrees = min(max(len(counts) - 1, 1), len(CHI_SQUARE_95))
    return CHI_SQUARE_95[degrees - 1]


def fisher(hits: int, of: int, other_hits: int, other_of: int) -> float:
    """Two-sided p of Fisher's exact test (1922) that two shares are the same: all tables no likelier than this."""
    successes, total = hits + other_hits, of + other_of
    ways = [
        comb(of, k) * comb(other_of, successes - k)
        for k in range(max(0, successes - other_of), min(of, successes) + 1)
    ]
    seen = comb(of, hits) * comb(other_of, other_hits)
    # Whole numbers of any size compare exactly, so no tolerance is needed here.
    return sum(way for way in ways if way <= seen) / comb(total, successes)
