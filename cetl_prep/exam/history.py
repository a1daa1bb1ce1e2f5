"""The response log as practice needs it: what was met when, what is still missed, what was recent.

The log itself stays the truth. A `History` is an index over it: build it once, `add` each new
response, and every question that selection asks is answered without reading the log again.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import Final, NamedTuple

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
    """The last time an item was answered: when, as which response of the log, and how."""

    at: float
    number: int
    correct: bool


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


class History:
    """An index over a response log that grows with it.

    Attributes:
        count: how many responses there are.
        recent: the last 200 of them.
        repeats: how many of those were repeats.
    """

    __slots__ = ("_last", "_met", "_missed", "count", "recent", "repeats")

    def __init__(self, log: Iterable[LogEntry] = ()) -> None:
        """Index a log in its order; plain tuples in the order of `LogEntry` will do."""
        self.count = 0
        self.repeats = 0
        self.recent: deque[Recent] = deque(maxlen=WINDOW)
        self._last: dict[str, Meeting] = {}
        self._met: dict[str, dict[str, None]] = {}
        self._missed: dict[str, dict[str, None]] = {}
        for entry in log:
            self.add(entry)

    def add(self, entry: LogEntry) -> None:
        """Take in one more response."""
        item, skill, at, correct = entry[:4]
        repeat = item in self._last
        if len(self.recent) == WINDOW:
            self.repeats -= self.recent[0].repeat
        self.recent.append(Recent(skill, repeat))
        self.repeats += repeat
        self._last[item] = Meeting(at, self.count, correct)
        met = self._met.setdefault(skill, {})
        met.pop(item, None)
        met[item] = None
        missed = self._missed.setdefault(skill, {})
        missed.pop(item, None)
        if not correct:
            missed[item] = None
        self.count += 1

    def last(self, item: str) -> Meeting | None:
        """Return the last meeting with an item, or None if it is unseen."""
        return self._last.get(item)

    def met(self, skill: str) -> Iterable[str]:
        """Go through the items of a skill that were met, the least recent first."""
        return self._met.get(skill, {})

    def met_count(self, skill: str) -> int:
        """Return how many different items of a skill were met."""
        return len(self._met.get(skill, {}))

    def missed(self, skill: str) -> Iterable[str]:
        """Go through the items of a skill last answered wrong, the oldest miss first."""
        return self._missed.get(skill, {})

    def rested(self, item: str, at: float, ahead: int, spacing: Spacing) -> bool:
        """Say whether an item may come again at `at`, after `ahead` picks not yet answered.

        Where no clock is known only the responses in between count.
        """
        meeting = self._last[item]
        if self.count + ahead - meeting.number <= spacing.answers:
            return False
        return at < 0.0 or meeting.at < 0.0 or at - meeting.at >= spacing.seconds
