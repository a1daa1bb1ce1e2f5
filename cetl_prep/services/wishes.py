"""What kind of sitting is wanted, and what follows from it: size, time, tools, and the items of one skill."""

import random
from collections.abc import Iterable
from dataclasses import dataclass, replace

from cetl_prep.exam.attempt import Kind
from cetl_prep.exam.errors import FormError
from cetl_prep.exam.form import FormItem, PoolItem, shown
from cetl_prep.exam.profile import STUDY_TOOLS, ExamProfile
from cetl_prep.exam.rehearsal import Rehearsal
from cetl_prep.exam.sections import Section, fitted
from cetl_prep.exam.sections import minutes_of as minutes_in

PRACTICE_ITEMS = 15


@dataclass(frozen=True, slots=True)
class Wish:
    """What kind of sitting is wanted. What is None is as the bank's profile says.

    Attributes:
        bank: id of the bank, empty for the first.
        skill: id of the one skill to practise, empty for all.
        extra_time: accommodation factor; None for no clock.
        minutes: time for this sitting; None for the profile's, in proportion to the items.
        feedback: whether practice explains each answer at once; else answers can be changed until the end.
        rehearsal: the appointment it is part of, with its own warnings and pause policy.
        fresh: leave out of account what was seen before, so that bank and seed alone make the form.
    """

    kind: Kind = Kind.MOCK
    bank: str = ""
    items: int | None = None
    minutes: float | None = None
    extra_time: float | None = 1.0
    seed: int | None = None
    skill: str = ""
    fresh: bool = False
    feedback: bool = True
    rehearsal: Rehearsal | None = None


def size_of(wish: Wish, profile: ExamProfile) -> int:
    """How many items it has."""
    if wish.items is not None:
        return wish.items
    return PRACTICE_ITEMS if wish.kind is Kind.PRACTICE else profile.items


def minutes_of(wish: Wish, profile: ExamProfile, items: int) -> float | None:
    """How long it may take with this many items; None for no clock. Sections with minutes of their own say it first."""
    own = minutes_in(sections_of(wish, items))
    if own is not None:
        return own
    if wish.minutes is not None:
        return wish.minutes
    if wish.kind is Kind.PRACTICE or profile.minutes is None:
        return None
    return profile.minutes * items / profile.items


def sections_of(wish: Wish, items: int) -> tuple[Section, ...]:
    """The sections of a form of this many items."""
    return fitted(wish.rehearsal.sections, items) if wish.rehearsal else ()


def applied(wish: Wish, profile: ExamProfile) -> ExamProfile:
    """The bank's profile as this sitting runs it. Practice always has what helps to study."""
    if wish.rehearsal:
        profile = wish.rehearsal.applied(profile)
    if wish.kind is Kind.PRACTICE:
        profile = replace(profile, tools=profile.tools | STUDY_TOOLS)
    return profile


def one_skill(
    pool: Iterable[PoolItem], skill: str, items: int, rng: random.Random
) -> tuple[FormItem, ...]:
    """Items of one skill, those not seen for longest first. Raises FormError when there are too few."""
    entries = [entry for entry in pool if entry.skill == skill]
    if len(entries) < items:
        missing = {skill: items - len(entries)}
        raise FormError("form.too-few", missing=missing, largest=len(entries))
    rng.shuffle(entries)
    entries.sort(key=lambda entry: -1.0 if entry.last_seen is None else entry.last_seen)
    return tuple(shown(entry, rng) for entry in entries[:items])
