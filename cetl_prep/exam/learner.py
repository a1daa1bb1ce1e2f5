"""All that follows from the answers of one learner to one bank, kept up to date answer by answer.

`Learner` is a fold: what it holds after some answers, kept and taken up again, goes on exactly as if it had read all of
them. So a log of any length is read once, and from then on only what was added to it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from cetl_prep.exam.calibration import Tally
from cetl_prep.exam.history import History, LogEntry
from cetl_prep.exam.mastery import Belief
from cetl_prep.exam.mastery_state import State
from cetl_prep.exam.mistakes import Answered, ErrorList

Topic = tuple[str, str]
"""Skill and sub-topic."""


class Standpoint(NamedTuple):
    """An estimate at the end of a day: expected percent, its 90 % interval, and the answers it rests on."""

    percent: float
    low: float
    high: float
    answers: int


@dataclass(frozen=True, slots=True)
class Closed:
    """A day that is over: where each skill stood that had an answer by then, and the whole belief by fresh evidence."""

    day: date
    skills: Mapping[str, Standpoint]
    state: State


class Taken(NamedTuple):
    """One answer as it is taken in; `topic` is None for an item that the bank no longer holds."""

    attempt: str
    entry: LogEntry
    topic: Topic | None


@dataclass(slots=True)
class Learner:
    """What is known of a learner. It grows with `take`; nothing else changes it.

    Attributes:
        day_of: the day on which a moment (seconds since 1970) falls where the learner is.
        at: the moment of the newest answer; a wall clock set back does not run it backwards. 0 before any.
        day: the day of the newest answer, None before any.
        closed: the days that came to an end since this was begun or taken up.
    """

    belief: Belief
    day_of: Callable[[float], date]
    history: History = field(default_factory=History)
    counts: Counter[str] = field(default_factory=Counter)
    tally: Tally = field(default_factory=Tally)
    errors: ErrorList = field(default_factory=ErrorList)
    at: float = 0.0
    day: date | None = None
    closed: list[Closed] = field(default_factory=list)

    def take(self, taken: Taken) -> None:
        """Take in one more answer. One to a skill that the belief does not know only bears on the list of errors."""
        at = max(self.at, taken.entry.at)
        day = self.day_of(at)
        if self.day is not None:
            day = max(
                day, self.day
            )  # also a journey to another time zone does not run days backwards
            if day != self.day:
                self.closed.append(self.today(self.day))
        item, skill, _, correct, options = taken.entry
        if skill in self.belief.skills:
            self.tally.add(self.belief.predict(skill, item, at, options), correct)
            self.belief = self.belief.observe(skill, item, at, correct, options)
            self.history.add(LogEntry(item, skill, at, correct, options))
            self.counts[skill] += 1
        if taken.topic is not None:
            self.errors.take(Answered(taken.attempt, item, *taken.topic, day, correct))
        self.at, self.day = at, day

    def today(self, day: date) -> Closed:
        """Where the skills stand now, as the end of a day."""
        met = {skill for skill, count in self.counts.items() if count}
        stood = {
            skill: Standpoint(*self.belief.skill(skill, self.at), self.counts[skill])
            for skill in sorted(met)
        }
        return Closed(day, stood, self.belief.fresh_evidence)
