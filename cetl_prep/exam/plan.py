"""The study plan: what fits into a day until the exam, and how the last week may go. It suggests; it never keeps count of days."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from cetl_prep.exam.blueprint import largest_remainder

LAST_WEEK = 7
SHORTEST, LONGEST = 5, 240
"""Minutes a day that a plan is made for."""

USUAL_SECONDS = 80.0
"""What an item with its feedback is taken to need before enough of one's own answers are known."""

ENOUGH_TIMES = 20
"""Answers of one's own from which their median time is used instead."""

_MOCK_AT = 6
_LAST_MOCK = 3
_LIGHT = 3


class Phase(StrEnum):
    """How the exam date lies to today."""

    NO_DATE = "no date"
    BEFORE = "before"
    LAST_WEEK = "last week"
    EXAM_DAY = "exam day"
    PAST = "past"


class Work(StrEnum):
    """What a day is for."""

    PRACTICE = "practice"
    MOCK = "mock"
    SEALED = "sealed mock"
    REVIEW = "review"
    LIGHT = "light"
    REST = "rest"
    EXAM = "exam"


@dataclass(frozen=True, slots=True)
class Day:
    """One day of the last week; `minutes` is 0 where the work has its own length or none."""

    day: date
    work: Work
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What fits into a day: how many due mistakes, and how many items of each skill besides."""

    minutes: int
    seconds: float
    mistakes: int
    skills: Mapping[str, int]

    @property
    def items(self) -> int:
        """Items in all."""
        return self.mistakes + sum(self.skills.values())


@dataclass(frozen=True, slots=True)
class StudyPlan:
    """The plan as it stands today.

    Attributes:
        left: days to the exam, None without a date.
        today: what fits into today; None on the day of the exam, and on a day with a mock exam or of rest.
        week: the last week from today on (or all of it, when it is still to come), the exam included; empty without a
            date to come.
    """

    phase: Phase
    left: int | None
    today: Suggestion | None
    week: tuple[Day, ...] = ()


def phase(left: int | None) -> Phase:
    """How an exam so many days off lies to today."""
    if left is None:
        return Phase.NO_DATE
    if left < 0:
        return Phase.PAST
    if left == 0:
        return Phase.EXAM_DAY
    return Phase.LAST_WEEK if left <= LAST_WEEK else Phase.BEFORE


def seconds_per_item(times: list[float]) -> float:
    """The middle time of the newest answers, kept within 20 seconds and 5 minutes; the usual time for few answers."""
    if len(times) < ENOUGH_TIMES:
        return USUAL_SECONDS
    return min(300.0, max(20.0, sorted(times)[len(times) // 2]))


def suggestion(minutes: int, seconds: float, due: int, needs: Mapping[str, float]) -> Suggestion:
    """What fits into these minutes: up to a third of the items for due mistakes, the others shared out by need."""
    minutes = min(LONGEST, max(SHORTEST, minutes))
    items = max(1, int(minutes * 60 / seconds))
    mistakes = min(due, items // 3)
    shares = largest_remainder(needs, items - mistakes)
    return Suggestion(minutes, seconds, mistakes, {s: n for s, n in shares.items() if n})


def last_week(exam: date, left: int, minutes: int, mock: Work | None) -> tuple[Day, ...]:
    """The days of the last week that are still to come, `left` days before the exam, and the exam itself.

    `mock` is the mock exam to sit in it (sealed or not), None when it was sat in this week already. It comes six days before
    the exam, or today when that day has passed, but never later than three days before; the day after it is for
    its misses, then the days get lighter, and the day before the exam is free.
    """
    start = min(left, LAST_WEEK)
    at = 0 if mock is None or start < _LAST_MOCK else min(start, _MOCK_AT)
    days = [
        _day(exam - timedelta(days=ahead), ahead, at, minutes, mock)
        for ahead in range(start, 0, -1)
    ]
    return (*days, Day(exam, Work.EXAM))


def _day(day: date, ahead: int, at: int, minutes: int, mock: Work | None) -> Day:
    if ahead == 1:
        return Day(day, Work.REST)
    if mock is not None and ahead == at:
        return Day(day, mock)
    if ahead == at - 1:
        return Day(day, Work.REVIEW, minutes)
    if ahead <= _LIGHT or ahead < at:
        return Day(day, Work.LIGHT, max(SHORTEST, minutes // 2))
    return Day(day, Work.PRACTICE, minutes)


def study_plan(
    today: date,
    exam: date | None,
    minutes: int,
    seconds: float,
    due: int,
    needs: Mapping[str, float],
    mock: Work | None,
) -> StudyPlan:
    """The plan for an exam on this day.

    Args:
        today: the day it is for.
        exam: the day of the exam, None when there is none.
        minutes: minutes a day.
        seconds: what an item takes.
        due: how many mistakes are due.
        needs: how much each skill needs practice; only their proportions count.
        mock: the mock exam to sit in the last week, None when it was sat.
    """
    left = None if exam is None else (exam - today).days
    now = phase(left)
    minutes = min(LONGEST, max(SHORTEST, minutes))
    if exam is None or left is None or now is Phase.PAST:
        return StudyPlan(now, left, suggestion(minutes, seconds, due, needs))
    if now is Phase.EXAM_DAY:
        return StudyPlan(now, left, None)
    week = last_week(exam, left, minutes, mock)
    if now is Phase.LAST_WEEK:
        minutes = week[0].minutes
    fits = suggestion(minutes, seconds, due, needs) if minutes else None
    return StudyPlan(now, left, fits, week)
