"""Sitting an exam or a practice set: start, answer, flag, pause, resume, submit.

Every method that changes a sitting takes the value it was, stores what happened durably, and returns the new value.
Where the disk takes nothing while one sits, the value goes on all the same and `unsaved` tells what of it is not stored
yet. A beginning, a pause and an end that cannot be stored are refused, and the old value holds.
"""

import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cetl_prep.exam.attempt import Attempt, Confidence, Event, EventKind, Kind
from cetl_prep.exam.bank import BankInfo
from cetl_prep.exam.errors import AttemptError, CetlPrepError
from cetl_prep.exam.form import Form
from cetl_prep.exam.item import Item, Status
from cetl_prep.exam.scoring import Score, score
from cetl_prep.exam.sections import timed
from cetl_prep.services.clock import Clock
from cetl_prep.services.drawing import SEED_BITS, drawn
from cetl_prep.services.library import LibraryService
from cetl_prep.services.unsaved import EventKeeper, Unsaved
from cetl_prep.services.wishes import PRACTICE_ITEMS, Wish, applied, minutes_of, sections_of
from cetl_prep.storage.answers import Scored
from cetl_prep.storage.attempts import AttemptStore

__all__ = ["PRACTICE_ITEMS", "SEED_BITS", "Resumed", "SittingService", "Wish"]


@dataclass(frozen=True, slots=True)
class Resumed:
    """A sitting taken up again.

    `closed` is when its last event was stored; `away` the seconds since then, which the clock did not count.
    """

    attempt: Attempt
    closed: datetime
    away: float


Ended = Callable[[Attempt], object]
"""Called with a sitting that has just ended."""


class SittingService:
    """Runs sittings over a library and a history.

    Attributes:
        ended: whoever wants to know when a sitting has ended.
    """

    def __init__(
        self,
        library: LibraryService,
        store: AttemptStore,
        clock: Clock,
        emergency: Sequence[Path] = (),
    ) -> None:
        """`emergency` are the folders for what cannot be stored."""
        self.ended: Ended = lambda _attempt: None
        self._library = library
        self._store = store
        self._clock = clock
        self._keeper = EventKeeper(store, clock, emergency)
        self._running_since: dict[str, float] = {}

    # Beginning and taking up again

    def form(self, wish: Wish) -> Form:
        """The form this wish gives now. Raises FormError when the bank is too small for it."""
        return drawn(wish, self._library, self._store.answers)

    def start(self, wish: Wish) -> Attempt:
        """Begin a sitting; it is in the history when this returns, with the first item on screen."""
        return self.begin(self.form(wish), wish)

    def begin(self, form: Form, wish: Wish) -> Attempt:
        """Begin a sitting of a form that is already drawn; the wish says how it is run.

        Raises:
            AttemptError: ``attempt.sealed-used`` when the sealed form of this bank was sat before,
                ``attempt.sealed-whole`` when only a part of it is wanted.
            StorageError: ``history.no-room`` when the disk is nearly full, or it cannot be stored.
        """
        self._store.require_room()
        if wish.kind is Kind.HOLD_OUT and self._store.was_sat(Kind.HOLD_OUT, form.bank_id):
            raise AttemptError("attempt.sealed-used")
        profile = self._library.open(form.digest).info.profile
        if wish.kind is Kind.HOLD_OUT and len(form) < profile.items:
            raise AttemptError("attempt.sealed-whole", items=profile.items)
        minutes = minutes_of(wish, profile, len(form))
        profile = applied(wish, profile)
        attempt = Attempt(
            id=os.urandom(16).hex(),
            kind=wish.kind,
            form=form,
            profile=profile.sized(len(form), minutes).accommodated(wish.extra_time),
            started=self._clock.now().isoformat(timespec="seconds"),
            feedback=wish.feedback,
            rehearsal=wish.rehearsal.name if wish.rehearsal else "",
            sections=timed(sections_of(wish, len(form)), profile.warnings, wish.extra_time),
        )
        attempt = self._store.start(attempt, self._clock.now())
        self._running_since[attempt.id] = self._clock.monotonic()
        return self.show(attempt, form.items[0].item)

    def has_sealed(self, bank: str = "") -> bool:
        """Whether a bank holds items kept for a sealed mock exam that was not begun yet."""
        entry = self._library.find(bank)
        held = self._library.open(entry.digest).counts(Status.HOLD_OUT)
        return sum(held.values()) > 0 and not self._store.was_sat(Kind.HOLD_OUT, entry.id)

    def open_attempts(self) -> list[Attempt]:
        """The sittings that were not ended, newest first, as they were left."""
        return [self._store.load(attempt_id) for attempt_id in self._store.open_ids()]

    def load(self, attempt_id: str) -> Attempt:
        """A sitting, open or ended. Raises AttemptError when there is none."""
        return self._store.load(attempt_id)

    def resume(self, attempt_id: str) -> Resumed:
        """Take up a sitting that was left: same items, order and answers, the clock where it stopped."""
        attempt = self._store.load(attempt_id)
        closed = self._store.last_event_at(attempt_id)
        now = self._clock.now()
        attempt = self._store_event(attempt, attempt.resume())
        self._running_since[attempt.id] = self._clock.monotonic()
        return Resumed(attempt, closed, max(0.0, (now - closed).total_seconds()))

    # While it runs

    def used(self, attempt: Attempt) -> float:
        """Seconds of the sitting used until now; stands still while it is paused."""
        since = self._running_since.get(attempt.id)
        running = 0.0 if since is None else max(0.0, self._clock.monotonic() - since)
        return attempt.used + running

    def left(self, attempt: Attempt) -> float | None:
        """Seconds left now, None when there is no clock."""
        return attempt.left(self.used(attempt))

    def is_running(self, attempt: Attempt) -> bool:
        """Whether the clock of the sitting runs (it is open, and not paused)."""
        return attempt.is_open and attempt.id in self._running_since

    def item(self, attempt: Attempt, item_id: str) -> Item:
        """The item as the sitting shows it. Raises BankError when its bank is gone."""
        return self.items(attempt, [item_id])[item_id]

    def items(self, attempt: Attempt, ids: Iterable[str] | None = None) -> dict[str, Item]:
        """These items of the sitting by id, all of them when `ids` is None."""
        wanted = [entry.item for entry in attempt.form.items] if ids is None else list(ids)
        found = self._library.open(attempt.form.digest).items(wanted)
        for item_id in wanted:
            if item_id not in found:
                raise AttemptError("attempt.unknown-item", item=item_id)
        return found

    def pictures(self, attempt: Attempt) -> Callable[[str], bytes | None]:
        """What finds the media of the bank of this sitting by SHA-256. Raises BankError when the bank is gone."""
        return self._library.open(attempt.form.digest).medium

    def skill_name(self, attempt: Attempt, skill: str) -> str:
        """The name of a skill in the bank of this sitting."""
        return self._library.open(attempt.form.digest).info.blueprint.skill(skill).name

    def answer(self, attempt: Attempt, item_id: str, chosen: Iterable[str]) -> Attempt:
        """Choose these options for an item; an empty choice clears it.

        Where answers are explained at once, an item that was answered stays as it was answered.

        It is on disk on return, unless `unsaved` names it.

        Raises:
            AttemptError: ``attempt.time-up``, ``attempt.answered``, or the sitting is closed.
        """
        self._require_time(attempt)
        if attempt.explains and attempt.response(item_id).answered:
            raise AttemptError("attempt.answered", item=item_id)
        event = attempt.answer(item_id, chosen, self.used(attempt))
        return self._store_event(attempt, event, self._scored(attempt, event))

    def _scored(self, attempt: Attempt, event: Event) -> Scored:
        entry = attempt.form.items[attempt.form.places[event.item]]
        return Scored(
            attempt=attempt.id,
            item=event.item,
            skill=entry.skill,
            revision=entry.revision,
            chosen=event.values,
            correct=self.item(attempt, event.item).is_correct(event.values),
            options=len(entry.options),
        )

    def flag(self, attempt: Attempt, item_id: str, on: bool) -> Attempt:
        """Mark an item for review, or take the mark away."""
        return self._store_event(attempt, attempt.flag(item_id, on, self.used(attempt)))

    def strike(self, attempt: Attempt, item_id: str, option: str, on: bool) -> Attempt:
        """Strike an option out, or restore it."""
        return self._store_event(attempt, attempt.strike(item_id, option, on, self.used(attempt)))

    def say_confidence(self, attempt: Attempt, item_id: str, level: Confidence | None) -> Attempt:
        """Note how sure the candidate is."""
        event = attempt.say_confidence(item_id, level, self.used(attempt))
        return self._store_event(attempt, event)

    def highlight(
        self, attempt: Attempt, item_id: str, stretch: tuple[int, int], on: bool
    ) -> Attempt:
        """Highlight a stretch of the stem, or take the highlight away there."""
        event = attempt.highlight(item_id, *stretch, on, self.used(attempt))
        return self._store_event(attempt, event)

    def write_note(self, attempt: Attempt, item_id: str, text: str) -> Attempt:
        """Keep a note on an item. Raises AttemptError when it is too long."""
        return self._store_event(attempt, attempt.write_note(item_id, text, self.used(attempt)))

    def show(self, attempt: Attempt, item_id: str) -> Attempt:
        """Bring an item on screen; the time since goes to the item before."""
        return self._store_event(attempt, attempt.show(item_id, self.used(attempt)))

    def tick(self, attempt: Attempt) -> Attempt:
        """Note the time used, so that a power cut costs no more than the time since."""
        return self._store_event(attempt, attempt.tick(self.used(attempt)))

    def pause(self, attempt: Attempt, reason: str = "") -> Attempt:
        """Stop the clock; also what leaving the exam room does."""
        attempt = self._store_event(attempt, attempt.pause(self.used(attempt), reason))
        self._running_since.pop(attempt.id, None)
        return attempt

    def discount(self, attempt: Attempt, seconds: float) -> None:
        """Leave these last seconds out of account: the machine was asleep, so nobody sat."""
        since = self._running_since.get(attempt.id)
        if since is not None:
            self._running_since[attempt.id] = min(since + seconds, self._clock.monotonic())

    # What could not be stored

    def unsaved(self, attempt: Attempt) -> Unsaved | None:
        """What of this sitting is not on disk; None when all is."""
        return self._keeper.unsaved(attempt)

    def try_again(self, attempt: Attempt, *, at_once: bool = False) -> Unsaved | None:
        """Store what could not be stored before, when that was not tried in the last two seconds; what still is not.

        Raises:
            AttemptError: ``attempt.closed`` when another window ended the sitting meanwhile.
        """
        return self._keeper.try_again(attempt, at_once=at_once)

    def rescue(self) -> int:
        """Store what an earlier run of the program could not; how many answers that were."""
        rescued = 0
        for attempt_id in self._keeper.left_over():
            try:
                rescued += self._rescue(self._store.load(attempt_id))
            except CetlPrepError:
                continue  # of another data folder, or still not to be stored: it is kept for a later start
            self._keeper.drop(attempt_id)
        return rescued

    def _rescue(self, attempt: Attempt) -> int:
        answers = 0
        for left in self._keeper.left_of(attempt.id):
            event = left.event
            if not attempt.is_open or self._store.holds(attempt.id, event):
                continue
            if event.kind is EventKind.ANSWER:
                attempt.answer(event.item, event.values, event.used)  # may it still be given?
                self._store.append(attempt, event, left.at, self._scored(attempt, event))
                answers += 1
            else:
                self._store.append(attempt, event, left.at)
            attempt = attempt.after(event)
        return answers

    # Ending

    def end_section(self, attempt: Attempt) -> Attempt:
        """Close the section for good; the next one's first item is on screen and its clock runs."""
        return self._store_event(attempt, attempt.end_section(self.used(attempt)))

    def submit(self, attempt: Attempt) -> Attempt:
        """Hand it in."""
        return self._end(attempt, attempt.submit(self.used(attempt)))

    def expire(self, attempt: Attempt) -> Attempt:
        """End it because no time is left, or this section of it where sections have clocks of their own.

        What is on screen as chosen was stored when it was chosen.
        """
        return self._end(attempt, attempt.expire())

    def score(self, attempt: Attempt) -> Score:
        """The result, against the items as they were shown."""
        return score(attempt, self.items(attempt), self.bank(attempt).blueprint)

    def bank(self, attempt: Attempt) -> BankInfo:
        """What the bank of the sitting says of itself. Raises BankError when it is gone."""
        return self._library.open(attempt.form.digest).info

    def _end(self, attempt: Attempt, event: Event) -> Attempt:
        attempt = self._store_event(attempt, event)
        if not attempt.is_open:
            self._running_since.pop(attempt.id, None)
            # The sitting is over and stored; what cannot be judged now is made good with the next version.
            with suppress(CetlPrepError):
                self.ended(attempt)
        return attempt

    def _store_event(self, attempt: Attempt, event: Event, scored: Scored | None = None) -> Attempt:
        now = self._clock.monotonic()
        self._keeper.keep(attempt, event, scored)
        if attempt.id in self._running_since and event.kind is not EventKind.RESUME:
            self._running_since[attempt.id] = now
        return attempt.after(event)

    def _require_time(self, attempt: Attempt) -> None:
        if self.left(attempt) == 0.0:
            raise AttemptError("attempt.time-up", attempt=attempt.id)
