"""The error list: what was missed and not yet made good.

To answer the same item right again may be memory, so a miss leaves the list only when a *different* item of the
same sub-topic (of the same skill where the missed item names no sub-topic) is answered right on a later day.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from cetl_prep.exam.attempt import Confidence
from cetl_prep.exam.causes import Cause


@dataclass(frozen=True, slots=True)
class Answered:
    """One answer of the log, as the error list needs it; `day` in the learner's own calendar."""

    attempt: str
    item: str
    skill: str
    subtopic: str
    day: date
    correct: bool
    confidence: Confidence | None = None
    cause: Cause | None = None


@dataclass(frozen=True, slots=True)
class Mistake:
    """A missed item that is still on the list.

    Attributes:
        attempt: the sitting of the newest miss.
        day: the day of the newest miss.
        confident: whether the candidate was certain at the newest miss.
        cause: what was said of the newest miss, None when nothing was.
        times: how often the item was missed since it came on the list.
    """

    attempt: str
    item: str
    skill: str
    subtopic: str
    day: date
    confident: bool
    cause: Cause | None
    times: int = 1

    def is_due(self, today: date) -> bool:
        """Whether it can be made good today: that takes a later day than the miss."""
        return today > self.day

    def is_made_good_by(self, answer: Answered) -> bool:
        """Whether this answer takes it off the list."""
        return (
            answer.correct
            and answer.item != self.item
            and answer.skill == self.skill
            and self.subtopic in ("", answer.subtopic)
            and answer.day > self.day
        )


class ErrorList:
    """The list as it grows and shrinks answer by answer."""

    __slots__ = ("_held",)

    def __init__(self, held: Iterable[Mistake] = ()) -> None:
        """Continue a list that was kept, in its order."""
        self._held: dict[tuple[str, str], dict[str, Mistake]] = {}
        for mistake in held:
            here = self._held.setdefault((mistake.skill, mistake.subtopic), {})
            here[mistake.item] = mistake

    @property
    def held(self) -> tuple[Mistake, ...]:
        """All that is on the list, by topic."""
        return tuple(
            mistake for topic in sorted(self._held) for mistake in self._held[topic].values()
        )

    def take(self, answer: Answered) -> None:
        """Take in one more answer."""
        if answer.correct:
            for subtopic in {"", answer.subtopic}:
                _make_good(self._held.get((answer.skill, subtopic), {}), answer)
        else:
            here = self._held.setdefault((answer.skill, answer.subtopic), {})
            here[answer.item] = _missed(here.pop(answer.item, None), answer)


def mistakes(log: Iterable[Answered]) -> tuple[Mistake, ...]:
    """What is still on the list after these answers (oldest first), in the order of `ordered`."""
    errors = ErrorList()
    for answer in log:
        errors.take(answer)
    return ordered(errors.held)


def ordered(held: Iterable[Mistake]) -> tuple[Mistake, ...]:
    """Confident misses first, then the oldest miss."""
    return tuple(sorted(held, key=lambda m: (not m.confident, m.day, m.item)))


def _make_good(here: dict[str, Mistake], answer: Answered) -> None:
    for item in [mistake.item for mistake in here.values() if mistake.is_made_good_by(answer)]:
        del here[item]


def _missed(before: Mistake | None, answer: Answered) -> Mistake:
    mistake = Mistake(
        attempt=answer.attempt,
        item=answer.item,
        skill=answer.skill,
        subtopic=answer.subtopic,
        day=answer.day,
        confident=answer.confidence is Confidence.CERTAIN,
        cause=answer.cause,
    )
    return replace(mistake, times=before.times + 1) if before else mistake
