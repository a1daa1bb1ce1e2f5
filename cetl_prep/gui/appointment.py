"""The pages around an exam that is sat under a rehearsal profile: before it, and at a scheduled break."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from cetl_prep.exam.rehearsal import Break
from cetl_prep.exam.room_keys import keys_with
from cetl_prep.gui.appointment_words import Between
from cetl_prep.gui.messages import Choice, Question, announce
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.room import Room
from cetl_prep.gui.room_words import section_facts, section_words, warning_words
from cetl_prep.gui.screens.appointment import AppointmentScreen
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.services.clock import Clock
from cetl_prep.services.sitting import Wish


class Appointment(QObject):
    """Shows those pages on the stack of the window.

    Attributes:
        ready: emitted with the wish when the exam may begin.
        given_up: the exam does not begin; a sentence to show, or nothing.
        back: a break is over; the exam goes on, its clock runs.
        title_changed: the page is called otherwise.
    """

    ready = Signal(object)
    given_up = Signal(str)
    back = Signal()
    title_changed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        room: Room,
        preferences: Preferences,
        stack: QStackedWidget,
    ) -> None:
        super().__init__(stack)
        self._theme = theme
        self._room = room
        self._preferences = preferences
        self._stack = stack
        self._wish: Wish | None = None
        self.screen = AppointmentScreen(theme, clock)
        self.screen.finished.connect(self._on_finished)
        self.screen.given_up.connect(self.given_up)
        self.screen.break_over.connect(self._on_break_over)
        self.screen.title_changed.connect(self.title_changed)
        room.warned.connect(self._on_warned)
        stack.addWidget(self.screen)

    def open(self, wish: Wish, facts: str) -> None:
        """Show the pages before this exam; `facts` says its length."""
        if wish.rehearsal is None:
            self.ready.emit(wish)
            return
        self._wish = wish
        keys = keys_with(wish.rehearsal.keys, self._preferences.settings.keys)
        self._stack.setCurrentWidget(self.screen)
        self.screen.begin(wish.rehearsal, facts, keys)

    def question(self, rest: Break) -> Question:
        """The dialog that offers a break."""
        length = self.tr("It lasts {minutes} minutes.").format(minutes=TONGUE.number(rest.minutes))
        counts = self.tr("The exam's clock stands still until it is over.")
        if rest.counts:
            counts = self.tr("It counts as exam time: the clock runs on.")
        choices = [Choice("take", self.tr("Take the break"), "pri")]
        if rest.optional:
            choices.append(Choice("go-on", self.tr("Go on without a break")))
        title = self.tr("Take a break?") if rest.optional else self.tr("Now there is a break")
        detail, safe = f"{length} {counts}", choices[-1].id
        return Question(self._theme, title, detail, choices, self._stack.window(), safe=safe)

    def rest(self, rest: Break) -> None:
        """Begin a break: the next item comes first, so that the break is offered only once, and is hidden."""
        place = self._room.neighbour(1)
        if place is None or not self._room.show(place):
            return
        if not rest.counts and not self._room.pause("break"):
            return
        self._stack.setCurrentWidget(self.screen)
        self.screen.rest(rest.minutes, self._clock_words(rest))

    def between(self, *, time_up: bool) -> None:
        """Show what section follows the one that was closed; its clock waits."""
        self._stack.setCurrentWidget(self.screen)
        self.screen.begin_section(self._following(time_up=time_up))

    def rest_before_section(self, rest: Break, *, time_up: bool) -> None:
        """Begin the break that stands between two sections."""
        self._stack.setCurrentWidget(self.screen)
        if rest.counts:
            self._room.resume()
        then = None if rest.counts else self._following(time_up=time_up)
        self.screen.rest(rest.minutes, self._clock_words(rest), then=then)

    def step_out(self) -> None:
        """Hide the exam while its clock runs on."""
        self._stack.setCurrentWidget(self.screen)
        self.screen.cover(self._room.left)

    def _following(self, *, time_up: bool) -> Between:
        attempt = self._room.attempt
        return Between(section_words(self._room.section), section_facts(attempt, time_up=time_up))

    def _clock_words(self, rest: Break) -> str:
        if rest.counts:
            return self.tr("The exam is hidden. Its clock runs on during the break.")
        return self.tr("The exam is hidden. Its clock stands still during the break.")

    def _on_warned(self, minutes: float) -> None:
        if self.screen.isVisible():
            announce(self.screen, warning_words(minutes))

    def _on_break_over(self) -> None:
        if not self._room.running:
            self._room.resume()
        self.screen.say(self.tr("The break is over. The exam's clock runs."))

    def _on_finished(self) -> None:
        if self._wish is not None:
            wish, self._wish = self._wish, None
            self.ready.emit(wish)
            return
        if not self._room.running:
            self._room.resume()
        self.back.emit()
