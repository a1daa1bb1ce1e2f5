"""After the exam: continuing-education activities and what they add up to."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

NEEDED = 60.0
"""Points for recertification : CETL asks for 60 within the three years that a certificate holds, or for the exam again."""

YEARS = 3


@dataclass(frozen=True, slots=True)
class Activity:
    """One activity. `evidence` is the path of a file that proves it, `skill` the id of a skill; both may be empty."""

    day: date
    title: str
    points: float
    evidence: str = ""
    skill: str = ""

    def faults(self, today: date) -> tuple[str, ...]:
        """Names of the fields that cannot be taken as they are: ``title``, ``points``, ``day``."""
        wrong = {
            "title": not self.title.strip(),
            "points": not 0 < self.points <= NEEDED,
            "day": self.day > today,
        }
        return tuple(name for name, is_wrong in wrong.items() if is_wrong)


@dataclass(frozen=True, slots=True)
class Tally:
    """What counts today: the points since `since`, how many are still missing, and what is older."""

    since: date
    points: float
    older: float

    @property
    def missing(self) -> float:
        """Points to go, never below 0."""
        return max(0.0, NEEDED - self.points)

    @property
    def share(self) -> float:
        """How much of what is needed is there, 0 to 1."""
        return min(1.0, self.points / NEEDED)


def tally(activities: Iterable[Activity], today: date) -> Tally:
    """The points of the three years up to today."""
    since = _years_before(today, YEARS)
    points = older = 0.0
    for activity in activities:
        if activity.day > since:
            points += activity.points
        else:
            older += activity.points
    return Tally(since, points, older)


def _years_before(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year - years)
    except ValueError:  # February 29
        return day.replace(year=day.year - years, day=28)
