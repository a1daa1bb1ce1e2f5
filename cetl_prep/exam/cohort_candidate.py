"""What a mentor sees of one candidate who is looked at closely, and of two files of one candidate side by side."""

from dataclasses import dataclass

from cetl_prep.exam.cohort import Cell, Row
from cetl_prep.exam.prescription import Fulfilment
from cetl_prep.exam.scoring import wilson


@dataclass(frozen=True, slots=True)
class Point:
    """One exam or set of practice: how it went.

    Attributes:
        at: when it began, ISO 8601 in UTC; empty where the file does not say.
        exam: whether it was an exam, or else practice.
        percent: right, with the 90 % interval `low` to `high`.
        minutes: time on task; None where the file does not say.
    """

    at: str
    exam: bool
    correct: int
    items: int
    percent: float
    low: float
    high: float
    minutes: float | None


@dataclass(frozen=True, slots=True)
class SubtopicMisses:
    """What was missed in one sub-topic. `name` is as the bank calls it."""

    skill: str
    subtopic: str
    name: str
    missed: int
    answered: int


@dataclass(frozen=True, slots=True)
class SureShare:
    """Answers that were given with the same confidence: how many, how many right, in percent with a 90 % interval."""

    confidence: str
    answers: int
    correct: int
    percent: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Week:
    """Time on task in one week: the day it began (ISO), answers, and minutes."""

    begins: str
    answers: int
    minutes: float


@dataclass(frozen=True, slots=True)
class Candidate:
    """One candidate looked at closely. A part that the candidate did not share is empty.

    Attributes:
        trend: exams and practice, the oldest first.
        misses: sub-topics by number of misses, most first.
        weeks: time on task by week, the oldest first; weeks of nothing are left out.
        seconds: median seconds on an item, None where the file does not say.
        calibration: how sure answers were said to be, against how they went.
        prescriptions: what was set, and what has been done of it.
    """

    row: Row
    trend: tuple[Point, ...] = ()
    misses: tuple[SubtopicMisses, ...] = ()
    weeks: tuple[Week, ...] = ()
    seconds: float | None = None
    calibration: tuple[SureShare, ...] = ()
    prescriptions: tuple[Fulfilment, ...] = ()


@dataclass(frozen=True, slots=True)
class SkillChange:
    """One skill in two files of one candidate. `clear` tells that the two intervals do not overlap."""

    skill: str
    name: str
    before: Cell
    after: Cell
    change: float | None
    clear: bool


@dataclass(frozen=True, slots=True)
class Change:
    """Two files of one candidate, the older first."""

    before: Row
    after: Row
    answers: int | None
    chance: float | None
    skills: tuple[SkillChange, ...]


def compared(one: Row, other: Row) -> Change:
    """Two files of one candidate against each other, in the order in which they were made."""
    before, after = sorted((one, other), key=lambda row: row.exported)
    old = {cell.skill: cell for cell in before.cells}
    chance = None
    if before.outlook and after.outlook:
        chance = after.outlook.chance - before.outlook.chance
    answers = None
    if before.answers is not None and after.answers is not None:
        answers = after.answers - before.answers
    skills = tuple(
        _skill_change(old[cell.skill], cell) for cell in after.cells if cell.skill in old
    )
    return Change(before, after, answers, chance, skills)


def _skill_change(before: Cell, after: Cell) -> SkillChange:
    change = None
    if before.percent is not None and after.percent is not None:
        change = after.percent - before.percent
    apart = before.high < after.low or after.high < before.low
    clear = change is not None and apart and not (before.thin or after.thin)
    return SkillChange(after.skill, after.name, before, after, change, clear)


def sure_share(confidence: str, correct: int, answers: int) -> SureShare:
    """Answers of one confidence as a share with Wilson's 90 % interval."""
    low, high = wilson(correct, answers)
    percent = 100.0 * correct / answers if answers else 0.0
    return SureShare(confidence, answers, correct, percent, 100.0 * low, 100.0 * high)
