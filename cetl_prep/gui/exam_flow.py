"""From the wish to sit to the end of a sitting: start, resume, exam room, review, submit. Part of the main window."""

from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from cetl_prep.exam.attempt import Attempt, Kind, State
from cetl_prep.exam.errors import CetlPrepError, FormError
from cetl_prep.exam.profile import ExamProfile
from cetl_prep.exam.rehearsal import Break, Rehearsal
from cetl_prep.exam.room_keys import Action, keys_with
from cetl_prep.exam.selection import Plan
from cetl_prep.gui.exam_questions import (
    expired_words,
    finish_question,
    resumed_words,
    smaller_question,
    submit_question,
)
from cetl_prep.gui.messages import Question, words
from cetl_prep.gui.opened import Opened
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.room import Room
from cetl_prep.gui.room_words import length_words
from cetl_prep.gui.theme import THEMES, Theme
from cetl_prep.services.rehearsing import USUAL
from cetl_prep.services.sitting import Wish

if TYPE_CHECKING:
    from cetl_prep.gui.appointment import Appointment

FIRST_CHECK = 20
"""Items of the first practice."""


class ExamFlow(QObject):
    """Leads through a sitting, on a stack that also holds the rest of the window.

    Attributes:
        ended: emitted with the id of a sitting that was handed in or ran out, and a sentence to show.
        left: the candidate left a paused sitting.
        refused: something could not be done; the sentence that says why.
        title_changed: the screen is called otherwise.
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

    # Beginning

    def start_mock(self) -> None:
        """Start a mock exam at once, with the extra time and the rehearsal profile that were chosen last."""
        try:
            profile = self._mock_profile()
        except CetlPrepError as error:
            self._refuse(error)
            return
        services, settings = self._services, self._preferences.settings
        rehearsal = services.rehearsals.find(settings.rehearsal or USUAL)
        self._open_mock(Kind.MOCK, profile, rehearsal or services.rehearsals.find(USUAL))

    def first_check(self) -> None:
        """Start the first practice, of 20 items over all skills."""
        bank = self._preferences.settings.bank
        self._begin(Wish(kind=Kind.PRACTICE, bank=bank, items=FIRST_CHECK))

    def _mock_profile(self) -> ExamProfile:
        """The exam profile of the bank in use, with the minutes the user set for it."""
        settings = self._preferences.settings
        entry = self._services.library.find(settings.bank)
        profile = self._services.library.open(entry.digest).info.profile
        return replace(profile, minutes=settings.mock_minutes.get(entry.id, profile.minutes))

    def _open_mock(self, kind: Kind, profile: ExamProfile, rehearsal: Rehearsal | None) -> None:
        settings = self._preferences.settings
        wish = Wish(
            kind,
            settings.bank,
            items=profile.items,
            minutes=profile.minutes,
            extra_time=settings.extra_time,
            rehearsal=rehearsal,
        )
        if rehearsal and rehearsal.opens_with_pages:
            self._appointment.open(wish, length_words(profile.accommodated(settings.extra_time)))
        else:
            self._begin(wish)

    def offer_mock(self) -> None:
        """Ask for the time allowed and which mock exam, then start it."""
        from cetl_prep.gui.start_dialog import StartDialog

        settings = self._preferences.settings
        try:
            profile = self._mock_profile()
            sealed = self._services.sitting.has_sealed(settings.bank)
        except CetlPrepError as error:
            self._refuse(error)
            return
        rehearsals, wrong = self._services.rehearsals.offered()
        dialog = StartDialog(
            self._theme,
            profile,
            settings.extra_time,
            self._stack.window(),
            sealed=sealed,
            rehearsals=rehearsals,
            rehearsal=settings.rehearsal,
        )
        dialog.accepted_with.connect(partial(self._on_mock_accepted, profile))
        self._ask(dialog)
        for trouble in wrong:
            self._refuse(trouble)

    def practise(self) -> None:
        """Start adaptive practice."""
        self._begin(Wish(kind=Kind.PRACTICE, bank=self._preferences.settings.bank))

    def practise_plan(self, wish: Wish, plan: Plan) -> None:
        """Start a practice set of the candidate's own making."""
        settings = self._preferences.settings
        bank = wish.bank or settings.bank
        wish = replace(wish, bank=bank, extra_time=settings.extra_time)
        self._begin(wish, plan)

    def sit(self, attempt: Attempt) -> None:
        """Enter the exam room for a sitting that was begun already."""
        self._enter(attempt)

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

    def _on_mock_accepted(
        self,
        profile: ExamProfile,
        extra_time: float | None,
        sealed: bool,
        rehearsal: Rehearsal | None,
    ) -> None:
        name = rehearsal.name if rehearsal else ""
        try:
            self._preferences.change(extra_time=extra_time, rehearsal=name)
        except CetlPrepError as error:
            self._refuse(error)
            return
        self._open_mock(Kind.HOLD_OUT if sealed else Kind.MOCK, profile, rehearsal)

    def _on_ready(self, wish: Wish) -> None:
        self.left.emit()
        self._begin(wish)

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

    def _begin(self, wish: Wish, plan: Plan | None = None) -> None:
        try:
            if wish.kind is Kind.PRACTICE:
                attempt = self._services.study.practise(wish, plan)
            else:
                attempt = self._services.sitting.start(wish)
            self._enter(attempt)
        except FormError as error:
            self._offer_smaller(wish, plan, error)
        except CetlPrepError as error:
            self._refuse(error)

    def _offer_smaller(self, wish: Wish, plan: Plan | None, error: FormError) -> None:
        if not error.largest:
            self._refuse(error)
            return
        dialog = smaller_question(self._theme, error, self._stack.window())
        minutes = wish.minutes
        if minutes is not None and wish.items:
            minutes *= error.largest / wish.items
        wish = replace(wish, items=error.largest, minutes=minutes)
        dialog.answered.connect(lambda which: self._begin(wish, plan) if which == "start" else None)
        self._ask(dialog)

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
        ask = finish_question if self.room.practice else submit_question
        dialog = ask(self._theme, self.room.attempt, self._stack.window())
        dialog.answered.connect(lambda which: self.room.submit() if which == "submit" else None)
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
