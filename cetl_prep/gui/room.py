"""The sitting in progress: its value, the one place that changes it, and its clock. Shown by more than one screen."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from cetl_prep.exam.attempt import Attempt, Confidence, Kind, Response
from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.exam.item import Item
from cetl_prep.exam.rehearsal import Break, Rehearsal, Side
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.picture_shelf import Find, nothing
from cetl_prep.services.clock import Clock
from cetl_prep.services.sitting import SittingService
from cetl_prep.words.errors import sentence
from cetl_prep.words.results import why

TICK_EVERY = 5.0
"""Seconds after which the time used is noted durably."""

ASLEEP = 5.0
"""A longer gap between two looks at the clock means that the machine slept; it is not counted."""


class Room(QObject):
    """Holds the value of the sitting on screen. What is shown here is on disk; what was refused is said.

    Attributes:
        changed: the sitting has another value.
        stopping: it is about to be paused, handed in or ended; what is half done is to be stored now.
        moved: another item is on screen.
        ticked: a second has passed.
        warned: this many minutes are left.
        woke: the machine slept for this many seconds, which were not counted.
        refused: a change was refused or not stored; the sentence that says why.
        ended: it was handed in, or no time is left.
    """

    changed = Signal()
    stopping = Signal()
    moved = Signal()
    ticked = Signal()
    warned = Signal(float)
    woke = Signal(float)
    refused = Signal(str)
    ended = Signal()

    def __init__(
        self, sitting: SittingService, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._clock = clock
        self._attempt: Attempt | None = None
        self._items: dict[str, Item] = {}
        self.find: Find = nothing
        self._skills: dict[str, str] = {}
        self._looked = 0.0
        self._left: float | None = None
        self.paused_here: set[str] = set()
        self.walk: tuple[int, ...] = ()
        self.pending: frozenset[str] = frozenset()
        self.time_hidden = False
        self.rehearsal: Rehearsal | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.look_at_clock)

    # What is shown

    @property
    def attempt(self) -> Attempt:
        """The sitting as it is on disk. Raises RuntimeError when there is none."""
        if self._attempt is None:
            raise RuntimeError("no sitting in the room")
        return self._attempt

    @property
    def is_open(self) -> bool:
        """Whether there is a sitting that can still be answered."""
        return self._attempt is not None and self._attempt.is_open

    @property
    def running(self) -> bool:
        """Whether its clock runs: it is open and not paused."""
        return self._attempt is not None and self._sitting.is_running(self._attempt)

    @property
    def practice(self) -> bool:
        """Whether it is practice."""
        return self.attempt.kind is Kind.PRACTICE

    @property
    def explains(self) -> bool:
        """Whether answers are final and explained at once."""
        return self.attempt.explains

    @property
    def has_clock(self) -> bool:
        """Whether there is a clock to watch; a mock without one says so in its place."""
        return not self.practice or self.left is not None

    @property
    def reason(self) -> str:
        """Why practice asks the item on screen, in one line; empty in a mock exam."""
        place = self.attempt.form.items[self.attempt.position]
        if not self.practice or place.reason is None:
            return ""
        return why(place.reason, self._skills.get(place.skill, place.skill), TONGUE)

    @property
    def item(self) -> Item:
        """The item on screen."""
        return self._items[self.attempt.current]

    @property
    def response(self) -> Response:
        """How the item on screen stands."""
        return self.attempt.response(self.attempt.current)

    @property
    def chosen(self) -> frozenset[str]:
        """What is marked: the answer, or in practice what is being put together."""
        return self.response.chosen or self.pending

    @property
    def collects(self) -> bool:
        """Whether options are put together before they are an answer: when it is final and several are right."""
        return self.explains and self.item.is_multi_key and not self.response.answered

    @property
    def left(self) -> float | None:
        """Seconds left, None when there is no clock."""
        return self._sitting.left(self.attempt)

    @property
    def urgent(self) -> bool:
        """Whether the last warning was given."""
        warnings = self.attempt.profile.warnings
        left = self.left
        return bool(warnings) and left is not None and left <= min(warnings) * 60

    # The appointment

    @property
    def scroll_guard(self) -> bool:
        """Whether the end of an item must be seen before the next."""
        return self.rehearsal is not None and self.rehearsal.scroll_guard

    @property
    def left_side(self) -> tuple[bool, bool]:
        """Whether the counter and the clock stand at the left."""
        if self.rehearsal is None:
            return False, False
        return self.rehearsal.counter is Side.LEFT, self.rehearsal.clock is Side.LEFT

    @property
    def section(self) -> tuple[int, int, str] | None:
        """Number, count and title of the section on screen; None when there are none."""
        found = self.rehearsal and self.rehearsal.section_at(self.attempt.position)
        if not found or self.rehearsal is None:
            return None
        return found[0], len(self.rehearsal.sections), found[1].title

    @property
    def break_due(self) -> Break | None:
        """The break before the next item; None once that item was seen."""
        place, form = self.attempt.position, self.attempt.form
        rest = self.rehearsal and self.rehearsal.break_after(place, len(form))
        if not rest or self.attempt.response(form.items[place + 1].item).seen:
            return None
        return rest

    # Coming and going

    def enter(self, attempt: Attempt) -> None:
        """Take a sitting that runs. Raises CetlPrepError when its bank cannot be read."""
        self._items = self._sitting.items(attempt)
        self.find = self._sitting.pictures(attempt)
        blueprint = self._sitting.bank(attempt).blueprint
        self._skills = {skill.id: skill.name for skill in blueprint.skills}
        self._attempt = attempt
        self.walk, self.pending = (), frozenset()
        self._start_clock()
        self.moved.emit()

    def pause(self, reason: str = "") -> bool:
        """Stop the clock. Returns whether that is stored."""
        if self.running:
            self.stopping.emit()
        done = not self.running or self._do(lambda a: self._sitting.pause(a, reason))
        if done:
            self._timer.stop()
            self.paused_here.add(self.attempt.id)
        return done

    def resume(self) -> None:
        """Let the clock run on."""
        if self._do(lambda a: self._sitting.resume(a.id).attempt):
            self._start_clock()

    # Answering

    def choose(self, option_id: str) -> None:
        """Choose an option of the item on screen, or take it back when it is chosen."""
        if not self.running or (self.explains and self.response.answered):
            return
        keeps = self.rehearsal is not None and not self.rehearsal.clearing
        if keeps and option_id in self.chosen and not self.item.is_multi_key:
            return
        if self.item.is_multi_key:
            wanted = self.chosen ^ {option_id}
        else:
            wanted = frozenset() if option_id in self.chosen else frozenset({option_id})
        if self.collects:
            self.pending = wanted
            self.changed.emit()
        else:
            self._answer(wanted)

    def check(self) -> None:
        """In practice, give what was put together as the answer."""
        if self.pending and self._answer(self.pending):
            self.pending = frozenset()

    def strike(self, option_id: str, on: bool) -> None:
        """Strike an option of the item on screen out, or restore it."""
        if self.running:
            self._do(lambda a: self._sitting.strike(a, a.current, option_id, on))

    def flag(self, place: int) -> None:
        """Flag the item at this place, or take its flag away."""
        item_id = self.attempt.form.items[place].item
        on = not self.attempt.response(item_id).flagged
        if self.running:
            self._do(lambda a: self._sitting.flag(a, item_id, on))

    def highlight(self, start: int, end: int, on: bool) -> None:
        """Highlight a stretch of the stem on screen, or take the highlight away there."""
        if self.running:
            self._do(lambda a: self._sitting.highlight(a, a.current, (start, end), on))

    def write_note(self, item_id: str, text: str) -> bool:
        """Keep a note on an item. Returns whether it is kept as it is written."""
        if text.strip() == self.attempt.response(item_id).note or not self.running:
            return text.strip() == self.attempt.response(item_id).note
        return self._do(lambda a: self._sitting.write_note(a, item_id, text.strip()))

    def say_confidence(self, level: Confidence) -> None:
        """Note how sure the candidate is; said again it is taken back."""
        wanted = None if self.response.confidence is level else level
        if self.running:
            self._do(lambda a: self._sitting.say_confidence(a, a.current, wanted))

    # Moving

    def show(self, place: int) -> bool:
        """Bring the item at this place on screen. Returns whether it is there."""
        if not self.running:
            return False
        item_id = self.attempt.form.items[place].item
        if not self._do(lambda a: self._sitting.show(a, item_id), quiet=True):
            return False
        self.pending = frozenset()
        self.moved.emit()
        return True

    def neighbour(self, step: int) -> int | None:
        """Place of the next (1) or previous (-1) item, within the walk when there is one; None at its end."""
        places: Iterable[int] = self.walk or range(len(self.attempt.form))
        here = self.attempt.position
        after = [place for place in places if (place - here) * step > 0]
        if not after:
            return None
        return min(after) if step > 0 else max(after)

    # Ending

    def submit(self) -> None:
        """Hand it in."""
        self.stopping.emit()
        if self.running and self._do(self._sitting.submit):
            self._end()

    # The clock

    def look_at_clock(self) -> None:
        """Note the time: warn, end the sitting at 0:00, and leave out time that the machine slept."""
        if not self.running:
            return
        now = self._clock.monotonic()
        gap, self._looked = now - self._looked, now
        if gap > ASLEEP:
            self._leave_out(gap)
            return
        left = self.left
        if left == 0.0:
            self.stopping.emit()
            if self._do(self._sitting.expire):
                self._end()
            return
        if self._sitting.used(self.attempt) - self.attempt.used >= TICK_EVERY:
            self._do(self._sitting.tick, quiet=True)
        self._warn(left)
        self.ticked.emit()

    def _leave_out(self, gap: float) -> None:
        self._sitting.discount(self.attempt, gap)
        if self._do(lambda a: self._sitting.pause(a, "asleep")):
            self.resume()
            self.woke.emit(gap)

    def _warn(self, left: float | None) -> None:
        before, self._left = self._left, left
        if left is None or before is None:
            return
        for minutes in self.attempt.profile.warnings:
            if before > minutes * 60 >= left:
                if minutes == min(self.attempt.profile.warnings):
                    self.time_hidden = False
                self.warned.emit(minutes)

    def _start_clock(self) -> None:
        self._looked = self._clock.monotonic()
        self._left = self.left
        if self.urgent:
            self.time_hidden = False
        self._timer.start()
        self.changed.emit()

    def _end(self) -> None:
        self._timer.stop()
        self.ended.emit()

    def _answer(self, wanted: frozenset[str]) -> bool:
        return self._do(lambda a: self._sitting.answer(a, a.current, wanted))

    def _do(self, change: Callable[[Attempt], Attempt], *, quiet: bool = False) -> bool:
        """Store a change, then take it; when it is refused the old value stays and the sentence is said."""
        try:
            self._attempt = change(self.attempt)
        except CetlPrepError as error:
            self.refused.emit(sentence(error, TONGUE))
            self.changed.emit()
            return False
        if not quiet:
            self.changed.emit()
        return True
