"""Scoring: raw, percent and practice score of a sitting, in all, by area and by skill, each with its doubt.

Unanswered counts as wrong. Intervals are Wilson's score interval for a proportion (E. B. Wilson, Journal of the
American Statistical Association 22, 1927) at 90 %, the level every screen of the program uses.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from cetl_prep.exam.attempt import Attempt
from cetl_prep.exam.blueprint import Blueprint
from cetl_prep.exam.item import Item
from cetl_prep.exam.profile import Scale

Z90 = 1.6448536269514722
"""Standard normal deviate that leaves 5 % on each side."""

FEW_ITEMS = 20
"""Below this many items a share is marked "few items": at 75 % right its 90 % interval is wider than 30 points."""


@dataclass(frozen=True, slots=True)
class Part:
    """How many of how many were right in one part of the exam (all of it, an area, a skill)."""

    id: str
    name: str
    correct: int
    items: int

    @property
    def percent(self) -> float:
        """Percent correct, 0 when there are no items."""
        return 100.0 * self.correct / self.items if self.items else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's 90 % interval for the percent correct, in percent."""
        low, high = wilson(self.correct, self.items)
        return 100.0 * low, 100.0 * high

    @property
    def few(self) -> bool:
        """Whether there are too few items to judge this part alone."""
        return self.items < FEW_ITEMS


@dataclass(frozen=True, slots=True)
class Score:
    """The result of one sitting.

    `scaled` is the practice score, our estimate on the profile's scale, and `scaled_interval` its 90 % interval.
    """

    total: Part
    scale: Scale
    areas: tuple[Part, ...]
    skills: tuple[Part, ...]

    @property
    def raw(self) -> int:
        """Number of items right."""
        return self.total.correct

    @property
    def percent(self) -> float:
        """Percent correct."""
        return self.total.percent

    @property
    def scaled(self) -> int:
        """The practice score, rounded."""
        return round(self.scale.scaled(self.total.percent))

    @property
    def scaled_interval(self) -> tuple[int, int]:
        """The practice scores at the ends of the 90 % interval."""
        low, high = self.total.interval
        return round(self.scale.scaled(low)), round(self.scale.scaled(high))

    @property
    def over_cut(self) -> bool:
        """Whether the practice score reaches the cut."""
        return self.scaled >= self.scale.cut

    @property
    def clear(self) -> bool:
        """Whether the whole interval lies on one side of the cut."""
        low, high = self.scaled_interval
        return low >= self.scale.cut or high < self.scale.cut


def wilson(correct: int, items: int, z: float = Z90) -> tuple[float, float]:
    """Wilson's score interval for `correct` of `items`, as proportions; (0, 1) when there are no items."""
    if items == 0:
        return 0.0, 1.0
    share = correct / items
    shrink = 1 + z * z / items
    middle = (share + z * z / (2 * items)) / shrink
    half = z / shrink * math.sqrt(share * (1 - share) / items + z * z / (4 * items * items))
    return max(0.0, middle - half), min(1.0, middle + half)


def score(attempt: Attempt, items: Mapping[str, Item], blueprint: Blueprint) -> Score:
    """Score a sitting against these items (by id). Areas and skills follow the blueprint; empty ones are left out."""
    right: dict[str, int] = {}
    total: dict[str, int] = {}
    for entry in attempt.form.items:
        total[entry.skill] = total.get(entry.skill, 0) + 1
        correct = items[entry.item].is_correct(attempt.response(entry.item).chosen)
        right[entry.skill] = right.get(entry.skill, 0) + correct
    skills = tuple(
        Part(skill.id, skill.name, right[skill.id], total[skill.id])
        for skill in blueprint.skills
        if skill.id in total
    )
    areas = []
    for domain in blueprint.domains:
        ids = {skill.id for skill in domain.skills}
        inside = [part for part in skills if part.id in ids]
        if inside:
            areas.append(_sum(domain.id, domain.name, inside))
    whole = Part("", "", sum(right.values()), sum(total.values()))
    return Score(whole, attempt.profile.scale, tuple(areas), skills)


def _sum(part_id: str, name: str, parts: list[Part]) -> Part:
    return Part(part_id, name, sum(p.correct for p in parts), sum(p.items for p in parts))
