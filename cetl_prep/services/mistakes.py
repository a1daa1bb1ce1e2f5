"""Learning from mistakes: the error list of a bank, what to practise against it, and why an item was missed."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from cetl_prep.exam.attempt import Attempt, Confidence
from cetl_prep.exam.causes import Cause
from cetl_prep.exam.history import Spacing
from cetl_prep.exam.item import Item
from cetl_prep.exam.mistakes import Mistake, ordered
from cetl_prep.exam.practice_pool import PoolItem
from cetl_prep.exam.selection_plan import Mode, Plan
from cetl_prep.services.clock import Clock
from cetl_prep.services.learning import LearningService
from cetl_prep.services.library import LibraryService
from cetl_prep.services.sitting import PRACTICE_ITEMS
from cetl_prep.storage.attempts import AttemptStore
from cetl_prep.storage.remarks import Remarks


@dataclass(frozen=True, slots=True)
class Remedy:
    """A practice set of other items, one for each topic with due mistakes; `items` is its size."""

    plan: Plan
    items: int


class MistakesService:
    """Reads the error list out of the log of answers."""

    def __init__(
        self,
        library: LibraryService,
        store: AttemptStore,
        remarks: Remarks,
        clock: Clock,
        learning: LearningService,
    ) -> None:
        self._library = library
        self._store = store
        self._remarks = remarks
        self._clock = clock
        self._learning = learning

    def listed(self, bank_id: str = "") -> tuple[Mistake, ...]:
        """All that was missed and not yet made good: confident misses first, then the oldest."""
        held = self._learning.know(bank_id).learner.errors.held
        said = self._remarks.said((mistake.attempt, mistake.item) for mistake in held)
        nothing = (None, None)
        return ordered(
            replace(mistake, confident=sure is Confidence.CERTAIN, cause=why)
            for mistake in held
            for sure, why in (said.get((mistake.attempt, mistake.item), nothing),)
        )

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
        known = self._learning.know(entry.id).learner
        missed = {mistake.item for mistake in known.errors.held}
        chosen: dict[str, PoolItem] = {}
        for skill, subtopic in dict.fromkeys((m.skill, m.subtopic) for m in due):
            here = {m.item for m in due if (m.skill, m.subtopic) == (skill, subtopic)}
            others = [
                item
                for item in bank.practice_pool().of_topic(skill, subtopic)
                if here != {item.id} and item.id not in chosen and item.enemies.isdisjoint(chosen)
            ]
            if others and len(chosen) < PRACTICE_ITEMS:
                best = min(
                    others, key=lambda item: (item.id in missed, self._last(entry.id, item.id))
                )
                chosen[best.id] = best
        return Remedy(plan_of(chosen.values()), len(chosen))

    def name_cause(self, attempt: Attempt, item_id: str, cause: Cause | None) -> Attempt:
        """Note durably why an item of a sitting was missed; None takes it back. Returns the sitting as it is then."""
        event = attempt.name_cause(item_id, cause)
        self._store.append(attempt, event, self._clock.now())
        return attempt.after(event)

    def _last(self, bank_id: str, item: str) -> float:
        return self._store.answers.seen_at(bank_id, item) or 0.0


def plan_of(chosen: Iterable[PoolItem]) -> Plan:
    """A practice plan of exactly these items."""
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
