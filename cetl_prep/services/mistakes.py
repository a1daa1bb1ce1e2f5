"""Learning from mistakes: the error list of a bank, what to practise against it, and why an item was missed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from cetl_prep.banks.file import BankFile
from cetl_prep.exam.attempt import Attempt
from cetl_prep.exam.causes import Cause
from cetl_prep.exam.history import Spacing
from cetl_prep.exam.item import Item, Status
from cetl_prep.exam.mistakes import Answered, Mistake, mistakes
from cetl_prep.exam.practice_pool import PoolItem
from cetl_prep.exam.selection_plan import Mode, Plan
from cetl_prep.services.clock import Clock
from cetl_prep.services.library import LibraryService
from cetl_prep.services.sitting import PRACTICE_ITEMS
from cetl_prep.storage.attempts import AttemptStore
from cetl_prep.storage.remarks import Remarks

Topic = tuple[str, str]
"""Skill and sub-topic."""

QUARTER_HOUR = 900
"""Seconds in which the day is the same wherever one is: time zones differ by whole quarters of an hour."""


@dataclass(frozen=True, slots=True)
class Remedy:
    """A practice set of other items, one for each topic with due mistakes; `items` is its size."""

    plan: Plan
    items: int


class MistakesService:
    """Reads the error list out of the log of answers."""

    def __init__(
        self, library: LibraryService, store: AttemptStore, remarks: Remarks, clock: Clock
    ) -> None:
        self._library = library
        self._store = store
        self._remarks = remarks
        self._clock = clock
        self._known: dict[str, tuple[int, tuple[Mistake, ...]]] = {}

    def listed(self, bank_id: str = "") -> tuple[Mistake, ...]:
        """All that was missed and not yet made good: confident misses first, then the oldest."""
        entry = self._library.find(bank_id)
        version = self._remarks.count()
        known = self._known.get(entry.digest)
        if known is None or known[0] != version:
            log = self._log(entry.id, self._library.open(entry.digest))
            known = self._known[entry.digest] = (version, mistakes(log))
        return known[1]

    def due(self, bank_id: str = "") -> tuple[Mistake, ...]:
        """What can be made good today, in the order of the list."""
        today = self.today()
        return tuple(mistake for mistake in self.listed(bank_id) if mistake.is_due(today))

    def today(self) -> date:
        """The day it is here."""
        return self._clock.now().astimezone().date()

    def items(self, missed: Iterable[Mistake], bank_id: str = "") -> dict[str, Item]:
        """The missed items by id."""
        bank = self._library.open(self._library.find(bank_id).digest)
        return bank.items(mistake.item for mistake in missed)

    def remedy(self, bank_id: str = "") -> Remedy:
        """What to practise against the due mistakes: of each topic one other item, unseen where there is one.

        Its size is 0 when nothing is due, or no other item is left.
        """
        entry = self._library.find(bank_id)
        bank, due = self._library.open(entry.digest), self.due(bank_id)
        last = self._store.last_seen(entry.id)
        missed = {mistake.item for mistake in self.listed(bank_id)}
        chosen: dict[str, PoolItem] = {}
        for skill, subtopic in dict.fromkeys((m.skill, m.subtopic) for m in due):
            here = {m.item for m in due if (m.skill, m.subtopic) == (skill, subtopic)}
            others = [
                item
                for item in bank.practice_pool().of_skill(skill)
                if subtopic in ("", item.subtopic)
                and here != {item.id}
                and item.id not in chosen
                and item.enemies.isdisjoint(chosen)
            ]
            if others and len(chosen) < PRACTICE_ITEMS:
                best = min(others, key=lambda item: (item.id in missed, last.get(item.id, 0.0)))
                chosen[best.id] = best
        return Remedy(_plan(chosen.values()), len(chosen))

    def name_cause(self, attempt: Attempt, item_id: str, cause: Cause | None) -> Attempt:
        """Note durably why an item of a sitting was missed; None takes it back. Returns the sitting as it is then."""
        event = attempt.name_cause(item_id, cause)
        self._store.append(attempt, event, self._clock.now())
        return attempt.after(event)

    def _log(self, bank_id: str, bank: BankFile) -> list[Answered]:
        topics = _topics(bank)
        sure, why = self._remarks.confidences(bank_id), self._remarks.causes(bank_id)
        log: list[Answered] = []
        day, days = date.min, dict[int, date]()
        for answer in self._store.scored(bank_id):
            if answer.item not in topics:
                continue  # gone from the bank: it can neither be shown nor made good
            skill, subtopic = topics[answer.item]
            quarter = int(answer.at // QUARTER_HOUR)
            if quarter not in days:
                days[quarter] = datetime.fromtimestamp(answer.at).astimezone().date()
            day = max(day, days[quarter])
            place = (answer.attempt, answer.item)
            entry = Answered(
                attempt=answer.attempt,
                item=answer.item,
                skill=skill,
                subtopic=subtopic,
                day=day,
                correct=answer.correct,
                confidence=sure.get(place),
                cause=why.get(place),
            )
            log.append(entry)
        return log


def _topics(bank: BankFile) -> dict[str, Topic]:
    """Skill and sub-topic of every item. A sub-topic with one item to practise falls back on its skill."""
    whole: dict[str, Topic] = {}
    for status in Status:
        whole.update((item.id, (item.skill, item.subtopic)) for item in bank.pool(status))
    counts: dict[Topic, int] = {}
    for item in bank.practice_pool():
        counts[item.skill, item.subtopic] = counts.get((item.skill, item.subtopic), 0) + 1
    return {
        item: topic if counts.get(topic, 0) > 1 else (topic[0], "") for item, topic in whole.items()
    }


def _plan(chosen: Iterable[PoolItem]) -> Plan:
    counts: dict[str, float] = {}
    ids = []
    for item in chosen:
        ids.append(item.id)
        counts[item.skill] = counts.get(item.skill, 0.0) + 1.0
    return Plan(
        Mode.CUSTOM,
        skills=tuple(counts),
        weights=counts,
        only=frozenset(ids),
        spacing=Spacing(seconds=0.0, answers=0),
    )
