"""The sitting in progress: its value, the one place that changes it, and its clock. Shown by more than one screen."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from cetl_prep.exam.attempt import Attempt, Confidence
from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.gui.room_state import RoomState
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.services.clock import Clock
from cetl_prep.services.sitting import SittingService
from cetl_prep.words.errors import sentence

TICK_EVERY = 5.0
"""Seconds after which the time used is noted durably."""

ASLEEP = 5.0
"""A longer gap between two looks at the clock means that the machine slept; it is not counted."""


class Room(RoomState):
    """Holds the value of the sitting on screen. What is shown is on disk, or named as unsaved; what was refused is said.

    Attributes:
        changed: the sitting has another value.
        stopping: it is about to be paused, handed in or ended; what is half done is to be stored now.
        moved: another item is on screen.
        ticked: a second has passed.
        warned: this many minutes are left.
        woke: the machine slept for this many seconds, which were not counted.
        refused: a change was refused or not stored; the sentence that says why.
        section_ended: a section was closed and the clock stands; whether its time was up.
        ended: it was handed in, or no time is left.
    """

    changed = Signal()
    stopping = Signal()
    moved = Signal()
    ticked = Signal()
    warned = Signal(float)
    woke = Signal(float)
    refused = Signal(str)
    section_ended = Signal(bool)
    ended = Signal()

    def __init__(
        self, sitting: SittingService, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(sitting, parent)
        self._clock = clock
        self._looked = self._slept = 0.0
        self._left: float | None = None
        self.paused_here: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.look_at_clock)

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
        return self._stop(reason)

    def _stop(self, reason: str) -> bool:
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

    # Ending

    def submit(self) -> None:
        """Hand it in."""
        self.stopping.emit()
        if self.running and self._do(self._sitting.submit):
            self._end()

    def end_section(self) -> None:
        """Close the section for good."""
        self.stopping.emit()
        if self.running and self._do(self._sitting.end_section):
            self._close_section(time_up=False)

    # The clock

    def look_at_clock(self) -> None:
        """Note the time: warn, end the sitting at 0:00, and leave out time that the machine slept."""
        if not self.running:
            return
        now = self._clock.monotonic()
        slept = self._clock.slept()
        gap, asleep = now - self._looked, slept - self._slept
        self._looked, self._slept = now, slept
        if gap + asleep > ASLEEP:
            self._leave_out(gap, asleep)
            return
        left = self.left
        if left == 0.0:
            self._expire()
            return
        if self.unsaved:
            self._try_again()
        elif self._sitting.used(self.attempt) - self.attempt.used >= TICK_EVERY:
            self._do(self._sitting.tick, quiet=True)
        self._warn(left)
        self.ticked.emit()

    def _try_again(self) -> None:
        """Store what could not be stored; when that is done, or another reason is told, all is shown anew."""
        before = self.unsaved

        def tried(attempt: Attempt) -> Attempt:
            self._sitting.try_again(attempt)
            return attempt

        self._do(tried, quiet=True)
        if self.unsaved != before:
            self.changed.emit()

    def _expire(self) -> None:
        self.stopping.emit()
        if not self._do(self._sitting.expire):
            return
        if self.attempt.is_open:
            self._close_section(time_up=True)
        else:
            self._end()

    def _close_section(self, *, time_up: bool) -> None:
        """The next section waits until the candidate begins it."""
        self.walk, self.pending = (), frozenset()
        if self._stop("section"):
            self.section_ended.emit(time_up)

    def _leave_out(self, gap: float, asleep: float) -> None:
        """Record an interruption with its length; of it `gap` seconds ran on the clock of the sitting."""
        self._sitting.discount(self.attempt, gap)
        length = gap + asleep
        if self._do(lambda a: self._sitting.pause(a, f"asleep for {length:.0f} s")):
            self.resume()
            self.woke.emit(length)

    def _warn(self, left: float | None) -> None:
        before, self._left = self._left, left
        if left is None or before is None:
            return
        for minutes in self.attempt.warnings:
            if before > minutes * 60 >= left:
                if minutes == min(self.attempt.warnings):
                    self.time_hidden = False
                self.warned.emit(minutes)

    def _start_clock(self) -> None:
        self._looked, self._slept = self._clock.monotonic(), self._clock.slept()
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
