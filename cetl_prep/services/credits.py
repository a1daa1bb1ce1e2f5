"""Continuing education after the exam: note an activity, take one away, undo, export."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from cetl_prep.exam.credits import Activity, Tally, tally
from cetl_prep.reports.files import csv_bytes, write_whole
from cetl_prep.services.clock import Clock
from cetl_prep.storage.credits import read_credits, write_credits

COLUMNS = ("date", "title", "points", "evidence", "skill")


class CreditsService:
    """Holds the log of activities; each change is on disk when a method returns."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self._path = path
        self._clock = clock
        self._before: tuple[Activity, ...] | None = None

    def listed(self) -> tuple[Activity, ...]:
        """All activities, in the order they were noted. Raises StorageError when the file is damaged."""
        return read_credits(self._path)

    def newest_first(self) -> tuple[tuple[int, Activity], ...]:
        """All activities by date, the newest first, each with its place in `listed`."""
        return tuple(
            sorted(enumerate(self.listed()), key=lambda placed: placed[1].day, reverse=True)
        )

    def tally(self) -> Tally:
        """What counts today."""
        return tally(self.listed(), self.today())

    def today(self) -> date:
        """The day it is here."""
        return self._clock.now().astimezone().date()

    def note(self, activity: Activity) -> tuple[str, ...]:
        """Add an activity; returns the names of the fields that are wrong, and stores nothing then."""
        faults = activity.faults(self.today())
        if not faults:
            self._store((*self.listed(), activity))
        return faults

    def remove(self, place: int) -> None:
        """Take the activity at this place of `listed` away."""
        held = self.listed()
        self._store(held[:place] + held[place + 1 :])

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return self._before is not None

    def undo(self) -> None:
        """Take the last change back."""
        if self._before is not None:
            write_credits(self._path, self._before)
            self._before = None

    def export(self, path: Path, skills: Mapping[str, str]) -> int:
        """Write all activities into a CSV file, oldest first, with the names of skills by id; returns how many.

        Raises:
            StorageError: the file cannot be written.
        """
        listed = sorted(self.listed(), key=lambda activity: activity.day)
        rows = [
            {
                "date": activity.day.isoformat(),
                "title": activity.title,
                "points": activity.points,
                "evidence": activity.evidence,
                "skill": skills.get(activity.skill, activity.skill),
            }
            for activity in listed
        ]
        write_whole(path, csv_bytes(COLUMNS, rows))
        return len(rows)

    def _store(self, activities: tuple[Activity, ...]) -> None:
        before = self.listed()
        write_credits(self._path, activities)
        self._before = before
