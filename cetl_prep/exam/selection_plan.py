"""What the learner asks practice for, and what comes back: plans, picks and their reasons."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from cetl_prep.exam.history import SPACING, Spacing
from cetl_prep.exam.practice_pool import PoolItem


class Mode(StrEnum):
    """What the learner asked for; one engine serves all."""

    ADAPTIVE = "adaptive"
    BLUEPRINT = "blueprint"
    SKILL = "skill"
    MISSES = "misses"
    CUSTOM = "custom"


class Why(StrEnum):
    """Why an item was picked."""

    WEAK = "weak"
    """The skill gets more than its weight because it is weaker than the others."""
    BALANCE = "balance"
    """It is the skill's turn by its weight in the exam."""
    CHOSEN = "chosen"
    """The learner asked for this skill or selection."""
    MISS = "miss"
    """Answered wrong last time, and due again."""
    AGAIN = "again"
    """No unseen item of the skill is left; this one was met longest ago."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What to practise; the default is adaptive practice over the whole blueprint.

    Attributes:
        mode: see `Mode`. SKILL needs one skill, CUSTOM any of the filters or weights.
        skills: only these skills; empty means all of the blueprint.
        weights: weights to use in place of the blueprint's (CUSTOM).
        subtopics: only these subtopics; empty means all.
        difficulties: only these difficulty tags; empty means all.
        only: only the items with these ids; None means all.
        review: share of due misses; None means a tenth, three tenths when few unseen items remain.
        spacing: how far apart two answers to one item must lie.
    """

    mode: Mode = Mode.ADAPTIVE
    skills: tuple[str, ...] = ()
    weights: Mapping[str, float] | None = None
    subtopics: frozenset[str] = frozenset()
    difficulties: frozenset[str] = frozenset()
    only: frozenset[str] | None = None
    review: float | None = None
    spacing: Spacing = SPACING

    def admits(self, item: PoolItem) -> bool:
        """Say whether an item passes the filters."""
        if self.only is not None and item.id not in self.only:
            return False
        if self.subtopics and item.subtopic not in self.subtopics:
            return False
        return not self.difficulties or item.difficulty in self.difficulties


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a pick was made, as data; the words are made elsewhere.

    Attributes:
        why: the kind of reason.
        skill: the skill's id.
        estimate: expected percent right on the skill's unseen items, with `low` and `high`.
        weight: percent of the exam that the skill makes up.
        share: percent of practice that it gets now.
        days_away: days since the skill was practised; None when never or no clock is known.
        chance: chance, 0 to 1, that the learner answers this item right.
    """

    why: Why
    skill: str
    estimate: float
    low: float
    high: float
    weight: float
    share: float
    days_away: float | None
    chance: float


@dataclass(frozen=True, slots=True)
class Pick:
    """An item to practise, by id, its skill, and the reason."""

    item: str
    skill: str
    reason: Reason
