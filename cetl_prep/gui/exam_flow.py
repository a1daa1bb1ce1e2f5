"""From the wish to sit to the end of a sitting: start, resume, exam room, review, submit. Part of the main window."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from cetl_prep.exam.attempt import Attempt, Kind, State
from cetl_prep.exam.errors import CetlPrepError, FormError
from cetl_prep.gui.messages import Choice, Question, words
from cetl_prep.gui.opened import Opened
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.room import Room
from cetl_prep.gui.room_words import away_words, blank_words
from cetl_prep.gui.theme import Theme
from cetl_prep.services.sitting import Resumed, Wish
from cetl_prep.words.results import clock


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
    def in_room(self) -> bool:
        """Whether the exam room or the review is on screen."""
        return self._stack.currentWidget() in self._screens.values()

    # Beginning

    def offer_mock(self) -> None:
        """Ask for the time allowed, then start a mock exam."""
        from cetl_prep.gui.start_dialog import StartDialog

        settings = self._preferences.settings
        try:
            entry = self._services.library.find(settings.bank)
            profile = self._services.library.open(entry.digest).info.profile
        except CetlPrepError as error:
            self._refuse(error)
            return
        dialog = StartDialog(self._theme, profile, settings.extra_time, self._stack.window())
        dialog.accepted_with.connect(self._on_mock_accepted)
        self._ask(dialog)

    def practise(self) -> None:
        """Start a practice set."""
        self._begin(Wish(kind=Kind.PRACTICE, bank=self._preferences.settings.bank))

    def resume(self, attempt_id: str) -> None:
        """Take up a sitting that was left."""
        try:
            resumed = self._services.sitting.resume(attempt_id)
            self._enter(resumed.attempt)
        except CetlPrepError as error:
            self._refuse(error)
            return
        self._exam_notice("told", self._resumed_words(resumed))

    def pause(self) -> None:
        """Stop the clock because the window closes; what could not be stored is lost with the last seconds."""
        if self.room.running:
            self.room.pause("closed")

    def _on_mock_accepted(self, extra_time: float | None) -> None:
        try:
            self._preferences.change(extra_time=extra_time)
        except CetlPrepError as error:
            self._refuse(error)
        self._begin(Wish(bank=self._preferences.settings.bank, extra_time=extra_time))

    def _begin(self, wish: Wish) -> None:
        try:
            self._enter(self._services.sitting.start(wish))
        except FormError as error:
            self._offer_smaller(wish, error)
        except CetlPrepError as error:
            self._refuse(error)

    def _offer_smaller(self, wish: Wish, error: FormError) -> None:
        if not error.largest:
            self._refuse(error)
            return
        smaller = self.tr("Start with {count} items").format(count=error.largest)
        dialog = Question(
            self._theme,
            self.tr("Start with fewer items?"),
            words(error),
            [Choice("start", smaller, "pri"), Choice("cancel", self.tr("Not now"))],
            self._stack.window(),
            safe="cancel",
        )
        wish = replace(wish, items=error.largest)
        dialog.answered.connect(lambda which: self._begin(wish) if which == "start" else None)
        self._ask(dialog)

    def _enter(self, attempt: Attempt) -> None:
        self.room.time_hidden = self._preferences.settings.hide_time
        self.room.enter(attempt)
        self._show_exam()

    def _resumed_words(self, resumed: Resumed) -> str:
        left = resumed.attempt.left()
        passed = away_words(resumed.away)
        if left is None:
            return self.tr("Resumed. {passed} passed while it was paused.").format(passed=passed)
        text = self.tr(
            "Resumed. The clock stood at {time} while the program was closed; {passed} passed."
        )
        if resumed.attempt.id in self.room.paused_here:
            text = self.tr("Resumed. The clock stood at {time} during the pause; {passed} passed.")
        return text.format(time=clock(left), passed=passed)

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
            screen.leave_wanted.connect(self.left)
            screen.resume_wanted.connect(lambda: self.resume(self.room.attempt.id))
            screen.title_changed.connect(self.title_changed)
            self._add("exam", screen)
        screen.letter_keys = self._preferences.settings.letter_keys
        self._stack.setCurrentWidget(screen)
        screen.refresh()

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
        dialog = self._finish_question() if self.room.practice else self._submit_question()
        dialog.answered.connect(lambda which: self.room.submit() if which == "submit" else None)
        self._ask(dialog)

    def _submit_question(self) -> Question:
        blanks = self.room.attempt.unanswered
        once = self.tr("You cannot change answers after you submit.")
        choices = [
            Choice("keep", self.tr("Keep working")),
            Choice("submit", self.tr("Submit exam"), "pri" if not blanks else "sec"),
        ]
        question = self.tr("Submit the exam?")
        detail = f"{blank_words(blanks)} {once}"
        return Question(self._theme, question, detail, choices, self._stack.window())

    def _finish_question(self) -> Question:
        choices = [
            Choice("keep", self.tr("Keep working")),
            Choice("submit", self.tr("Finish practice"), "pri"),
        ]
        answered, total = self.room.attempt.answered, len(self.room.attempt.form)
        detail = self.tr("{answered} of {total} items are answered.").format(
            answered=answered, total=total
        )
        question = self.tr("Finish this practice?")
        return Question(self._theme, question, detail, choices, self._stack.window())

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
        told = ""
        if attempt.state is State.EXPIRED:
            told = self.tr("Time is up. Your {count} answers are saved and scored.")
            if attempt.answered == 1:
                told = self.tr("Time is up. Your {count} answer is saved and scored.")
            told = told.format(count=attempt.answered)
        self.ended.emit(attempt.id, told)
