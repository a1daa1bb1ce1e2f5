"""Two results beside each other: how far apart they are, and whether that is more than the margin of error.

The interval of a difference between two shares is Newcombe's hybrid score interval without continuity correction (method
10 of R. G. Newcombe, "Interval estimation for the difference between independent proportions", Statistics in Medicine 17,
1998, 873-890), built on Wilson's interval for each share, at 90 % as everywhere in the program.
"""

import math
from dataclasses import dataclass

from cetl_prep.exam.scoring import Part, Score, wilson


@dataclass(frozen=True, slots=True)
class Difference:
    """The same part of the exam in two sittings. `change`, `low` and `high` are percentage points, second less first."""

    before: Part
    after: Part
    change: float
    low: float
    high: float

    @property
    def clear(self) -> bool:
        """Whether the change is more than the margin of error: its interval lies on one side of 0."""
        return self.low > 0 or self.high < 0


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two sittings, in all, by area and by skill; a part that only one of them asked is left out."""

    total: Difference
    areas: tuple[Difference, ...]
    skills: tuple[Difference, ...]


def difference(before: Part, after: Part) -> Difference:
    """How far two results of a part are apart, with the 90 % interval; -100 to 100 where one has no items."""
    change = after.percent - before.percent
    if not before.items or not after.items:
        return Difference(before, after, change, -100.0, 100.0)
    first, second = before.correct / before.items, after.correct / after.items
    low1, high1 = wilson(before.correct, before.items)
    low2, high2 = wilson(after.correct, after.items)
    below = math.hypot(second - low2, high1 - first)
    above = math.hypot(high2 - second, first - low1)
    return Difference(before, after, change, change - 100.0 * below, change + 100.0 * above)


def compare(before: Score, after: Score) -> Comparison:
    """Two scores beside each other."""
    return Comparison(
        difference(before.total, after.total),
        _matched(before.areas, after.areas),
        _matched(before.skills, after.skills),
    )


def _matched(before: tuple[Part, ...], after: tuple[Part, ...]) -> tuple[Difference, ...]:
    first = {part.id: part for part in before}
    return tuple(difference(first[part.id], part) for part in after if part.id in first)
