"""Sitting an exam or a practice set: start, answer, flag, pause, resume, submit.

Every method that changes a sitting takes the value it was, stores what happened durably, and returns the new value.
If storing fails the old value still holds: a face shows only what is on disk.
"""

import random
import secrets
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from cetl_prep.banks.file import BankFile
from cetl_prep.exam.attempt import Attempt, Confidence, Event, EventKind, Kind
from cetl_prep.exam.bank import BankInfo
from cetl_prep.exam.errors import AttemptError, CetlPrepError, FormError
from cetl_prep.exam.form import Form, PoolItem, assemble
from cetl_prep.exam.item import Item, Status
from cetl_prep.exam.scoring import Score, score
from cetl_prep.exam.sections import timed
from cetl_prep.services.clock import Clock
from cetl_prep.services.library import LibraryService
from cetl_prep.services.wishes import (
    PRACTICE_ITEMS,
    Wish,
    applied,
    minutes_of,
    one_skill,
    sections_of,
    size_of,
)
from cetl_prep.storage.answers import Scored
from cetl_prep.storage.attempts import AttemptStore

__all__ = ["PRACTICE_ITEMS", "Resumed", "SittingService", "Wish"]

SEED_BITS = 32


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

    def __init__(self, library: LibraryService, store: AttemptStore, clock: Clock) -> None:
        self.ended: Ended = lambda _attempt: None
        self._library = library
        self._store = store
        self._clock = clock
        self._running_since: dict[str, float] = {}

    # Beginning and taking up again

    def form(self, wish: Wish) -> Form:
        """The form this wish gives now. Raises FormError when the bank is too small for it."""
        entry = self._library.find(wish.bank)
        bank = self._library.open(entry.digest)
        seed = secrets.randbits(SEED_BITS) if wish.seed is None else wish.seed
        rng = random.Random(f"{entry.digest}:{seed}")
        items = size_of(wish, bank.info.profile)
        blueprint = bank.info.blueprint
        pool = self._pool(wish, entry.id, bank, items, rng)
        try:
            chosen = (
                one_skill(pool, wish.skill, items, rng)
                if wish.skill
                else assemble(blueprint, pool, items, rng)
            )
        except FormError as error:
            named = {blueprint.skill(skill).name: lacks for skill, lacks in error.missing.items()}
            raise FormError(error.code, missing=named, largest=error.largest) from None
        return Form(entry.id, entry.digest, seed, chosen)

    def _pool(
        self, wish: Wish, bank_id: str, bank: BankFile, items: int, rng: random.Random
    ) -> list[PoolItem]:
        """The items a form is drawn from: all, or of a large bank enough of each skill."""
        answers = self._store.answers
        status = Status.HOLD_OUT if wish.kind is Kind.HOLD_OUT else Status.ACTIVE
        needs = {wish.skill: items} if wish.skill else bank.info.blueprint.counts(items)
        known = partial(answers.seen_at, bank_id)
        some = bank.pool_for(status, needs, rng, (lambda _: None) if wish.fresh else known)
        if some is not None:
            return some
        return bank.pool(status, {} if wish.fresh else answers.last_seen(bank_id))

    def start(self, wish: Wish) -> Attempt:
        """Begin a sitting; it is in the history when this returns, with the first item on screen."""
        return self.begin(self.form(wish), wish)

    def begin(self, form: Form, wish: Wish) -> Attempt:
        """Begin a sitting of a form that is already drawn; the wish says how it is run.

        Raises:
            AttemptError: ``attempt.sealed-used`` when the sealed form of this bank was sat before,
                ``attempt.sealed-whole`` when only a part of it is wanted.
        """
        if wish.kind is Kind.HOLD_OUT and self._store.was_sat(Kind.HOLD_OUT, form.bank_id):
            raise AttemptError("attempt.sealed-used")
        profile = self._library.open(form.digest).info.profile
        if wish.kind is Kind.HOLD_OUT and len(form) < profile.items:
            raise AttemptError("attempt.sealed-whole", items=profile.items)
        minutes = minutes_of(wish, profile, len(form))
        profile = applied(wish, profile)
        attempt = Attempt(
            id=secrets.token_hex(16),
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

        Raises:
            AttemptError: ``attempt.time-up``, ``attempt.answered``, or the sitting is closed.
            StorageError: it is not on disk; the old value holds.
        """
        self._require_time(attempt)
        if attempt.explains and attempt.response(item_id).answered:
            raise AttemptError("attempt.answered", item=item_id)
        event = attempt.answer(item_id, chosen, self.used(attempt))
        item = self.item(attempt, item_id)
        entry = attempt.form.items[attempt.form.places[item_id]]
        scored = Scored(
            attempt=attempt.id,
            item=item_id,
            skill=entry.skill,
            revision=entry.revision,
            chosen=event.values,
            correct=item.is_correct(event.values),
            options=len(entry.options),
        )
        return self._store_event(attempt, event, scored)

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
        self._store.append(attempt, event, self._clock.now(), scored)
        if attempt.id in self._running_since and event.kind is not EventKind.RESUME:
            self._running_since[attempt.id] = now
        return attempt.after(event)

    def _require_time(self, attempt: Attempt) -> None:
        if self.left(attempt) == 0.0:
            raise AttemptError("attempt.time-up", attempt=attempt.id)
