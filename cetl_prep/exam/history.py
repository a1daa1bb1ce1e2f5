"""The response log as practice needs it: what was met when, what is still missed, what was recent.

The log itself stays the truth. A `History` is an index over it: build it once, `add` each new
response, and every question that selection asks is answered without reading the log again.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple, Protocol

WINDOW: Final = 200
"""How many of the last responses count for the balance between skills."""


class LogEntry(NamedTuple):
    """One response; `at` in seconds, non-decreasing, negative where no clock is known."""

    item: str
    skill: str
    at: float
    correct: bool
    options: int = 4


class Meeting(NamedTuple):
    """The last time an item was answered: when, as which response of the log, how, and in which skill."""

    at: float
    number: int
    correct: bool
    skill: str = ""


class Recent(NamedTuple):
    """One of the last responses: its skill, and whether the item had been met before."""

    skill: str
    repeat: bool


class Spacing(NamedTuple):
    """How far apart two answers to the same item must lie: both in time and in responses."""

    seconds: float = 86_400.0
    answers: int = 30


SPACING: Final = Spacing()
"""The usual spacing: a day and thirty responses."""


class Past(Protocol):
    """The beginning of a log that is kept elsewhere, read as far as it is asked about."""

    def last(self, item: str) -> Meeting | None:
        """Return the last meeting with an item in that time."""

    def met(self, skill: str) -> Iterable[str]:
        """Go through the items of a skill that were met, the least recent first."""

    def missed(self, skill: str) -> Iterable[str]:
        """Go through the items of a skill last answered wrong, the oldest miss first."""


@dataclass(frozen=True, slots=True)
class Begun:
    """A log up to some response: how many there were, what of them is still recent, and the items met in each skill."""

    past: Past
    count: int
    recent: tuple[Recent, ...]
    met: Mapping[str, int]


class History:
    """An index over a response log that grows with it.

    Attributes:
        count: how many responses there are.
        recent: the last 200 of them.
        repeats: how many of those were repeats.
    """

    __slots__ = ("_counts", "_last", "_met", "_missed", "_past", "count", "recent", "repeats")

    def __init__(self, log: Iterable[LogEntry] = (), begun: Begun | None = None) -> None:
        """Index a log in its order; plain tuples in the order of `LogEntry` will do.

        With `begun` the log continues another one, of which only what is asked about is read.
        """
        self._past = begun.past if begun else None
        self.count = begun.count if begun else 0
        self.recent: deque[Recent] = deque(begun.recent if begun else (), maxlen=WINDOW)
        self.repeats = sum(recent.repeat for recent in self.recent)
        self._counts: dict[str, int] = dict(begun.met) if begun else {}
        self._last: dict[str, Meeting] = {}
        self._met: dict[str, dict[str, None]] = {}
        self._missed: dict[str, dict[str, None]] = {}
        for entry in log:
            self.add(entry)

    def add(self, entry: LogEntry) -> None:
        """Take in one more response."""
        item, skill, at, correct = entry[:4]
        before = self.last(item)
        repeat = before is not None
        if len(self.recent) == WINDOW:
            self.repeats -= self.recent[0].repeat
        self.recent.append(Recent(skill, repeat))
        self.repeats += repeat
        self._last[item] = Meeting(at, self.count, correct, skill)
        if before is None or before.skill != skill:
            self._move(item, before, skill)
        met = self._met.setdefault(skill, {})
        met.pop(item, None)
        met[item] = None
        missed = self._missed.setdefault(skill, {})
        missed.pop(item, None)
        if not correct:
            missed[item] = None
        self.count += 1

    def _move(self, item: str, before: Meeting | None, skill: str) -> None:
        """Count an item in its skill, and no longer in one that it belonged to before."""
        self._counts[skill] = self._counts.get(skill, 0) + 1
        if before is not None:
            self._counts[before.skill] -= 1
            for places in (self._met, self._missed):
                places.get(before.skill, {}).pop(item, None)

    def last(self, item: str) -> Meeting | None:
        """Return the last meeting with an item, or None if it is unseen."""
        found = self._last.get(item)
        return self._past.last(item) if found is None and self._past else found

    def met(self, skill: str) -> Iterator[str]:
        """Go through the items of a skill that were met, the least recent first."""
        if self._past:
            yield from (item for item in self._past.met(skill) if item not in self._last)
        yield from self._met.get(skill, {})

    def met_count(self, skill: str) -> int:
        """Return how many different items of a skill were met."""
        return self._counts.get(skill, 0)

    @property
    def met_counts(self) -> dict[str, int]:
        """How many different items were met, by skill."""
        return dict(self._counts)

    @property
    def meetings(self) -> Mapping[str, Meeting]:
        """The last meeting with each item, those left out that were not met since the log was taken up."""
        return self._last

    def missed(self, skill: str) -> Iterator[str]:
        """Go through the items of a skill last answered wrong, the oldest miss first."""
        if self._past:
            yield from (item for item in self._past.missed(skill) if item not in self._last)
        yield from self._missed.get(skill, {})

    def rested(self, item: str, at: float, ahead: int, spacing: Spacing) -> bool:
        """Say whether an item may come again at `at`, after `ahead` picks not yet answered.

        Where no clock is known only the responses in between count.
        """
        meeting = self.last(item)
        if meeting is None:
            return True
        if self.count + ahead - meeting.number <= spacing.answers:
            return False
        return at < 0.0 or meeting.at < 0.0 or at - meeting.at >= spacing.seconds
