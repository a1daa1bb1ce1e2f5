"""Attempt: one sitting of one form, as a value rebuilt from the events that were stored.

A rule method (`answer`, `flag`, ...) checks what is asked and returns the `Event` to store. Only when it is
stored does the caller take the new value with `after(event)`. So what a face shows is always on disk.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType

from cetl_prep.exam.causes import Cause
from cetl_prep.exam.errors import AttemptError
from cetl_prep.exam.form import Form, FormItem
from cetl_prep.exam.profile import ExamProfile
from cetl_prep.exam.response import (
    RESPONSE_CHANGES,
    Confidence,
    Event,
    EventKind,
    Response,
    changed,
)
from cetl_prep.exam.sections import Part, Section, parts

__all__ = ["Attempt", "Confidence", "Event", "EventKind", "Kind", "Response", "State"]

LONGEST_NOTE = 2000
"""Characters of a note on an item."""


class Kind(StrEnum):
    """What kind of sitting this is."""

    MOCK = "mock"
    PRACTICE = "practice"
    HOLD_OUT = "hold-out"


class State(StrEnum):
    """Whether a sitting goes on, was handed in, or ran out of time."""

    OPEN = "open"
    SUBMITTED = "submitted"
    EXPIRED = "expired"


@dataclass(frozen=True)
class Attempt:
    """One sitting. A new value for each change.

    Attributes:
        id: names the sitting in the history.
        started: when it began, ISO 8601 in UTC.
        used: seconds of the sitting spent so far.
        current: the item on screen.
        answers: number of answer events so far, changes included.
        pauses: how often it was paused, the program closing included.
        rehearsal: name of the rehearsal profile it was sat under, empty for none.
        feedback: whether practice explains each answer at once; a mock never does.
        sections: the sections of its form, fitted to it; none when it has none.
        closed: how many parts (see `exam.sections`) were ended.
        closed_at: `used` when the newest of them was ended.
    """

    id: str
    kind: Kind
    form: Form
    profile: ExamProfile
    started: str
    title: str = ""
    state: State = State.OPEN
    used: float = 0.0
    current: str = ""
    answers: int = 0
    pauses: int = 0
    rehearsal: str = ""
    responses: Mapping[str, Response] = field(default_factory=lambda: MappingProxyType({}))
    feedback: bool = True
    sections: tuple[Section, ...] = ()
    closed: int = 0
    closed_at: float = 0.0

    def response(self, item_id: str) -> Response:
        """How this item stands; an untouched one has an empty response. Raises AttemptError if not in the form."""
        self._place(item_id)
        return self.responses.get(item_id, Response(item_id))

    @property
    def explains(self) -> bool:
        """Whether an answer is final and explained at once."""
        return self.feedback and self.kind is Kind.PRACTICE

    @property
    def is_open(self) -> bool:
        """Whether it can still be answered."""
        return self.state is State.OPEN

    @property
    def answered(self) -> int:
        """Number of items with an answer."""
        return sum(response.answered for response in self.responses.values())

    @property
    def position(self) -> int:
        """Place of the item on screen, counted from 0."""
        return self.form.places.get(self.current, 0)

    @property
    def unanswered(self) -> tuple[int, ...]:
        """Places (from 0) of the items with no answer."""
        return tuple(
            place
            for place, entry in enumerate(self.form.items)
            if not self.response(entry.item).answered
        )

    @property
    def flagged(self) -> tuple[int, ...]:
        """Places (from 0) of the flagged items."""
        return tuple(
            place
            for place, entry in enumerate(self.form.items)
            if self.response(entry.item).flagged
        )

    @cached_property
    def part(self) -> Part:
        """What is open now; the whole form where no section closes."""
        found = parts(self.sections, len(self.form))
        return found[min(self.closed, len(found) - 1)]

    @property
    def has_next_part(self) -> bool:
        """Whether another part comes after the one that is open."""
        return self.part.end < len(self.form)

    @property
    def warnings(self) -> tuple[float, ...]:
        """Minutes left at which a notice appears, of the clock that runs now."""
        own = self.part.warnings
        return self.profile.warnings if own is None else own

    def left(self, used: float | None = None) -> float | None:
        """Seconds left when `used` seconds are spent (now, when not given), of the clock that runs now.

        That is the section's own, or the exam's. None when there is no clock.
        """
        end = self._end
        return None if end is None else max(0.0, end - (self.used if used is None else used))

    @property
    def _end(self) -> float | None:
        """What `used` is when no time is left."""
        own = self.part.seconds
        return self.profile.seconds if own is None else self.closed_at + own

    # What may happen: each returns the event to store, or raises AttemptError.

    def answer(self, item_id: str, chosen: Iterable[str], used: float) -> Event:
        """Choose these options; an empty choice clears the answer, a struck one is restored by being chosen."""
        entry = self._open_place(item_id)
        wanted = frozenset(chosen)
        unknown = wanted - frozenset(entry.options)
        if unknown:
            raise AttemptError("attempt.unknown-option", item=item_id, option=min(unknown))
        return Event(EventKind.ANSWER, used, item_id, tuple(sorted(wanted)))

    def flag(self, item_id: str, on: bool, used: float) -> Event:
        """Mark the item for review, or take the mark away."""
        self._open_place(item_id)
        return Event(EventKind.FLAG, used, item_id, on=on)

    def strike(self, item_id: str, option: str, on: bool, used: float) -> Event:
        """Strike an option out, or restore it."""
        entry = self._open_place(item_id)
        if option not in entry.options:
            raise AttemptError("attempt.unknown-option", item=item_id, option=option)
        return Event(EventKind.STRIKE, used, item_id, (option,), on=on)

    def say_confidence(self, item_id: str, level: Confidence | None, used: float) -> Event:
        """Say how sure; None takes it back."""
        self._open_place(item_id)
        return Event(EventKind.CONFIDENCE, used, item_id, (level.value,) if level else ())

    def highlight(self, item_id: str, start: int, end: int, on: bool, used: float) -> Event:
        """Highlight the stem's plain words from `start` up to `end`, or take the highlight away there."""
        self._open_place(item_id)
        if not 0 <= start < end:
            raise AttemptError("attempt.empty-highlight")
        return Event(EventKind.HIGHLIGHT, used, item_id, (str(start), str(end)), on=on)

    def write_note(self, item_id: str, text: str, used: float) -> Event:
        """Keep this as the note on the item; an empty text takes the note away."""
        self._open_place(item_id)
        if len(text) > LONGEST_NOTE:
            raise AttemptError("attempt.note-too-long", limit=LONGEST_NOTE)
        return Event(EventKind.NOTE, used, item_id, (text,) if text.strip() else ())

    def name_cause(self, item_id: str, cause: Cause | None) -> Event:
        """Say why the item was missed, also when the sitting has ended; None takes it back."""
        self._place(item_id)
        return Event(EventKind.CAUSE, self.used, item_id, (cause.value,) if cause else ())

    def show(self, item_id: str, used: float) -> Event:
        """Bring this item on screen."""
        self._open_place(item_id)
        return Event(EventKind.SHOW, used, item_id)

    def tick(self, used: float) -> Event:
        """Note the time used."""
        self._require_open()
        return Event(EventKind.TICK, used, self.current)

    def pause(self, used: float, reason: str = "") -> Event:
        """Stop the clock."""
        self._require_open()
        return Event(EventKind.PAUSE, used, self.current, (reason,) if reason else ())

    def resume(self, reason: str = "") -> Event:
        """Start the clock again where it stopped."""
        self._require_open()
        return Event(EventKind.RESUME, self.used, self.current, (reason,) if reason else ())

    def submit(self, used: float) -> Event:
        """Hand the sitting in."""
        self._require_open()
        return Event(EventKind.SUBMIT, used)

    def end_section(self, used: float) -> Event:
        """Close what is open for good and go on to the next section. Raises AttemptError when there is none."""
        self._require_open()
        if not self.has_next_part:
            raise AttemptError("attempt.last-section")
        return self._next_section(used, ())

    def expire(self) -> Event:
        """What follows when no time is left: the next section where this one had its own clock, else the end."""
        self._require_open()
        end = self.used if self._end is None else self._end
        if self.part.seconds is not None and self.has_next_part:
            return self._next_section(end, ("time",))
        return Event(EventKind.EXPIRE, end)

    def _next_section(self, used: float, reasons: tuple[str, ...]) -> Event:
        following = self.form.items[self.part.end].item
        return Event(EventKind.SECTION, used, following, reasons)

    def set_aside(self, on: bool) -> Event:
        """Take the sitting out of lists and figures, or put it back; it stays what it was."""
        return Event(EventKind.REMOVE if on else EventKind.RESTORE, self.used)

    def after(self, event: Event) -> "Attempt":
        """The sitting once this event has happened. Time since the last event goes to the item on screen."""
        spent = max(0.0, event.used - self.used)
        ends_part = event.kind is EventKind.SECTION
        responses = dict(self.responses)
        if self.current and event.kind is not EventKind.RESUME:
            before = responses.get(self.current, Response(self.current))
            responses[self.current] = replace(before, seconds=before.seconds + spent)
        if event.item and event.kind in RESPONSE_CHANGES:
            before = responses.get(event.item, Response(event.item))
            responses[event.item] = changed(before, event)
        return replace(
            self,
            responses=MappingProxyType(responses),
            used=max(self.used, event.used),
            current=event.item if event.kind in _MOVES else self.current,
            answers=self.answers + (event.kind is EventKind.ANSWER),
            pauses=self.pauses + (event.kind is EventKind.PAUSE),
            state=_ENDS.get(event.kind, self.state),
            closed=self.closed + ends_part,
            closed_at=event.used if ends_part else self.closed_at,
        )

    def _require_open(self) -> None:
        if not self.is_open:
            raise AttemptError("attempt.closed", attempt=self.id)

    def _place(self, item_id: str) -> FormItem:
        place = self.form.places.get(item_id)
        if place is None:
            raise AttemptError("attempt.unknown-item", item=item_id)
        return self.form.items[place]

    def _open_place(self, item_id: str) -> FormItem:
        self._require_open()
        entry = self._place(item_id)
        if self.form.places[item_id] not in self.part.places:
            raise AttemptError("attempt.section-closed", item=item_id)
        return entry


_MOVES = frozenset({EventKind.SHOW, EventKind.SECTION})
_ENDS = {EventKind.SUBMIT: State.SUBMITTED, EventKind.EXPIRE: State.EXPIRED}
