"""From the wish to sit to the end of a sitting: start, resume, exam room, review, submit. Part of the main window."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from cetl_prep.exam.attempt import Attempt, State
from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.exam.rehearsal import Break
from cetl_prep.exam.room_keys import Action, keys_with
from cetl_prep.gui.exam_questions import (
    expired_words,
    finish_question,
    resumed_words,
    section_question,
    submit_question,
)
from cetl_prep.gui.exam_start import ExamStart
from cetl_prep.gui.messages import Question, words
from cetl_prep.gui.opened import Opened
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.room import Room
from cetl_prep.gui.theme import THEMES, Theme
from cetl_prep.services.sitting import Wish

if TYPE_CHECKING:
    from cetl_prep.gui.appointment import Appointment


class ExamFlow(QObject):
    """Leads through a sitting, on a stack that also holds the rest of the window.

    Attributes:
        ended: emitted with the id of a sitting that was handed in or ran out, and a sentence to show.
        left: the candidate left a paused sitting.
        refused: something could not be done; the sentence that says why.
        title_changed: the screen is called otherwise.
        starting: what begins new sittings.
    """

    ended = Signal(str, str)
    left = Signal()
    refused = Signal(str)
    title_changed = Signal(str)

    def __init__(
        self, theme: Theme, services: Opened, preferences: Preferences, stack: QStackedWidget
    ) -> None:
        super().__init__(stack)
        self._theme = theme
        self._services = services
        self._preferences = preferences
        self._stack = stack
        self._dialog: Question | None = None
        self._screens: dict[str, QWidget] = {}
        self.room = Room(services.sitting, services.clock, self)
        self.room.ended.connect(self._on_ended)
        self.room.section_ended.connect(self._on_section_ended)
        self.starting = ExamStart(theme, services, preferences, stack)
        self.starting.begun.connect(self._on_begun)
        self.starting.pages_wanted.connect(lambda wish, facts: self._appointment.open(wish, facts))
        self.starting.asked.connect(self._ask)
        self.starting.refused.connect(self._refuse)

    @property
    def keys(self) -> dict[Action, str]:
        """The key of each action of the exam room, as chosen and as the rehearsal profile has it."""
        profile = self.room.rehearsal.keys if self.room.rehearsal else {}
        return keys_with(profile, self._preferences.settings.keys)

    @cached_property
    def _appointment(self) -> "Appointment":
        from cetl_prep.gui.appointment import Appointment

        clock, room = self._services.clock, self.room
        made = Appointment(self._theme, clock, room, self._preferences, self._stack)
        made.ready.connect(self._on_ready)
        made.given_up.connect(self._on_given_up)
        made.back.connect(self._show_exam)
        made.title_changed.connect(self.title_changed)
        self._screens["appointment"] = made.screen
        return made

    @property
    def in_room(self) -> bool:
        """Whether the exam room or the review is on screen."""
        return self._stack.currentWidget() in self._screens.values()

    # Coming and going

    def sit(self, attempt: Attempt) -> None:
        """Enter the exam room for a sitting that was begun already."""
        self._on_begun(attempt)

    def resume(self, attempt_id: str) -> None:
        """Take up a sitting that was left."""
        try:
            resumed = self._services.sitting.resume(attempt_id)
            self._enter(resumed.attempt)
        except CetlPrepError as error:
            self._refuse(error)
            return
        here = resumed.attempt.id in self.room.paused_here
        self._exam_notice("told", resumed_words(resumed, paused_here=here))

    def pause(self) -> None:
        """Stop the clock because the window closes; what could not be stored is lost with the last seconds."""
        if self.room.running:
            self.room.pause("closed")

    def _on_begun(self, attempt: Attempt) -> None:
        try:
            self._enter(attempt)
        except CetlPrepError as error:
            self._refuse(error)

    def _on_ready(self, wish: Wish) -> None:
        self.left.emit()
        self.starting.begin(wish)

    def _on_given_up(self, told: str) -> None:
        self.left.emit()
        if told:
            self.refused.emit(told)

    def _on_break_due(self, rest: Break) -> None:
        dialog = self._appointment.question(rest)
        dialog.answered.connect(partial(self._on_break_answered, rest))
        self._ask(dialog)

    def _on_break_answered(self, rest: Break, which: str) -> None:
        if which == "take":
            self._appointment.rest(rest)
            return
        place = self.room.neighbour(1)
        if place is not None:
            self.room.show(place)

    def _enter(self, attempt: Attempt) -> None:
        name = attempt.rehearsal
        self.room.rehearsal = self._services.rehearsals.find(name) if name else None
        self.room.time_hidden = self._preferences.settings.hide_time
        self.room.enter(attempt)
        self._exam_notice("", "")  # what was told of another sitting
        self._show_exam()

    def _refuse(self, error: CetlPrepError) -> None:
        if self.in_room:
            self._exam_notice("failed", words(error))
        else:
            self.refused.emit(words(error))

    # The screens

    def _show_exam(self) -> None:
        from cetl_prep.gui.screens.exam import ExamScreen

        screen = self._screens.get("exam")
        if not isinstance(screen, ExamScreen):
            screen = ExamScreen(self._theme, self.room)
            screen.review_wanted.connect(self._show_review)
            screen.break_due.connect(self._on_break_due)
            screen.leave_wanted.connect(self.left)
            screen.step_out_wanted.connect(lambda: self._appointment.step_out())
            screen.look_wanted.connect(self._on_look_wanted)
            screen.resume_wanted.connect(lambda: self.resume(self.room.attempt.id))
            screen.title_changed.connect(self.title_changed)
            self._add("exam", screen)
        screen.take_keys(self.keys, letters=self._preferences.settings.letter_keys)
        self._stack.setCurrentWidget(screen)
        screen.refresh()

    def _on_look_wanted(self, what: str) -> None:
        theme = self._theme
        if what == "colors":
            theme.choose(THEMES[(THEMES.index(theme.name) + 1) % len(THEMES)])
        else:
            theme.step_text_size(1 if what == "larger" else -1)
        try:
            self._preferences.change(text_size=theme.text_size, theme=theme.choice)
        except CetlPrepError as error:
            self._refuse(error)

    def _exam_notice(self, kind: str, text: str) -> None:
        from cetl_prep.gui.screens.exam import ExamScreen

        screen = self._screens.get("exam")
        if isinstance(screen, ExamScreen):
            screen.show_notice(kind, text)

    def _show_review(self) -> None:
        from cetl_prep.gui.screens.review import ReviewScreen

        screen = self._screens.get("review")
        if not isinstance(screen, ReviewScreen):
            screen = ReviewScreen(self._theme, self.room)
            screen.item_wanted.connect(self._on_item_wanted)
            screen.submit_wanted.connect(self._on_submit_wanted)
            screen.title_changed.connect(self.title_changed)
            self._add("review", screen)
        screen.take_keys(self.keys, letters=self._preferences.settings.letter_keys)
        self._stack.setCurrentWidget(screen)
        screen.refresh()

    def _add(self, name: str, screen: QWidget) -> None:
        self._screens[name] = screen
        self._stack.addWidget(screen)

    def _on_item_wanted(self, place: int, walk: tuple[int, ...]) -> None:
        self.room.walk = walk
        if place == self.room.attempt.position or self.room.show(place):
            self._show_exam()

    # Ending

    def _on_submit_wanted(self) -> None:
        dialog = self._end_question()
        end = self.room.end_section if self.room.closes else self.room.submit
        dialog.answered.connect(lambda which: end() if which == "submit" else None)
        self._ask(dialog)

    def _end_question(self) -> Question:
        room, window = self.room, self._stack.window()
        if room.practice:
            return finish_question(self._theme, room.attempt, window)
        ask = section_question if room.closes else submit_question
        return ask(self._theme, room.blanks, window)

    def _on_section_ended(self, time_up: bool) -> None:
        if self._dialog:
            self._dialog.reject()
        self._appointment.between(time_up=time_up)
        rest = self.room.break_before_section
        if rest:
            dialog = self._appointment.question(rest)
            dialog.answered.connect(
                lambda which: (
                    self._appointment.rest_before_section(rest, time_up=time_up)
                    if which == "take"
                    else None
                )
            )
            self._ask(dialog)

    def _ask(self, dialog: Question) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._on_dialog_finished)
        dialog.ask()

    def _on_dialog_finished(self) -> None:
        self._dialog = None

    def _on_ended(self) -> None:
        if self._dialog:
            self._dialog.reject()
        attempt = self.room.attempt
        told = expired_words(attempt) if attempt.state is State.EXPIRED else ""
        self.ended.emit(attempt.id, told)
