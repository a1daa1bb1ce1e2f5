"""From the wish to sit to a sitting that has begun: mock exam, practice, with its questions. Part of `exam_flow`."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from cetl_prep.exam.attempt import Kind
from cetl_prep.exam.errors import CetlPrepError, FormError
from cetl_prep.exam.profile import ExamProfile
from cetl_prep.exam.rehearsal import Rehearsal
from cetl_prep.exam.selection import Plan
from cetl_prep.gui.exam_questions import smaller_question
from cetl_prep.gui.opened import Opened
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.room_words import length_words
from cetl_prep.gui.theme import Theme
from cetl_prep.services.rehearsing import USUAL
from cetl_prep.services.sitting import Wish

FIRST_CHECK = 20
"""Items of the first practice."""


class ExamStart(QObject):
    """Starts sittings as the user wants and has set them.

    Attributes:
        begun: emitted with the sitting, which is in the history by then.
        pages_wanted: emitted with the wish and its length in words: pages of an appointment come first.
        asked: emitted with a question to ask.
        refused: emitted with the error that says why nothing begins.
    """

    begun = Signal(object)
    pages_wanted = Signal(object, str)
    asked = Signal(object)
    refused = Signal(object)

    def __init__(
        self, theme: Theme, services: Opened, preferences: Preferences, stack: QStackedWidget
    ) -> None:
        super().__init__(stack)
        self._theme = theme
        self._services = services
        self._preferences = preferences
        self._stack = stack

    def start_mock(self) -> None:
        """Start a mock exam at once, with the extra time and the rehearsal profile that were chosen last."""
        try:
            profile = self._mock_profile()
        except CetlPrepError as error:
            self.refused.emit(error)
            return
        services, settings = self._services, self._preferences.settings
        rehearsal = services.rehearsals.find(settings.rehearsal or USUAL)
        self._open_mock(Kind.MOCK, profile, rehearsal or services.rehearsals.find(USUAL))

    def first_check(self) -> None:
        """Start the first practice, of 20 items over all skills."""
        bank = self._preferences.settings.bank
        self.begin(Wish(kind=Kind.PRACTICE, bank=bank, items=FIRST_CHECK))

    def _mock_profile(self) -> ExamProfile:
        """The exam profile of the bank in use, with the minutes the user set for it."""
        settings = self._preferences.settings
        entry = self._services.library.find(settings.bank)
        profile = self._services.library.open(entry.digest).info.profile
        return replace(profile, minutes=settings.mock_minutes.get(entry.id, profile.minutes))

    def _open_mock(self, kind: Kind, profile: ExamProfile, rehearsal: Rehearsal | None) -> None:
        settings = self._preferences.settings
        if rehearsal:
            profile = rehearsal.sized(profile, profile.items if kind is Kind.HOLD_OUT else None)
        wish = Wish(
            kind,
            settings.bank,
            items=profile.items,
            minutes=profile.minutes,
            extra_time=settings.extra_time,
            rehearsal=rehearsal,
        )
        if rehearsal and rehearsal.opens_with_pages:
            self.pages_wanted.emit(wish, length_words(profile.accommodated(settings.extra_time)))
        else:
            self.begin(wish)

    def offer_mock(self) -> None:
        """Ask for the time allowed and which mock exam, then start it."""
        from cetl_prep.gui.start_dialog import StartDialog

        settings = self._preferences.settings
        try:
            profile = self._mock_profile()
            sealed = self._services.sitting.has_sealed(settings.bank)
        except CetlPrepError as error:
            self.refused.emit(error)
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
        self.asked.emit(dialog)
        for trouble in wrong:
            self.refused.emit(trouble)

    def practise(self) -> None:
        """Start adaptive practice."""
        self.begin(Wish(kind=Kind.PRACTICE, bank=self._preferences.settings.bank))

    def practise_plan(self, wish: Wish, plan: Plan) -> None:
        """Start a practice set of the candidate's own making."""
        settings = self._preferences.settings
        bank = wish.bank or settings.bank
        wish = replace(wish, bank=bank, extra_time=settings.extra_time)
        self.begin(wish, plan)

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
            self.refused.emit(error)
            return
        self._open_mock(Kind.HOLD_OUT if sealed else Kind.MOCK, profile, rehearsal)

    def begin(self, wish: Wish, plan: Plan | None = None) -> None:
        """Begin this sitting, or offer as many items as there are."""
        try:
            if wish.kind is Kind.PRACTICE:
                attempt = self._services.study.practise(wish, plan)
            else:
                attempt = self._services.sitting.start(wish)
            self.begun.emit(attempt)
        except FormError as error:
            self._offer_smaller(wish, plan, error)
        except CetlPrepError as error:
            self.refused.emit(error)

    def _offer_smaller(self, wish: Wish, plan: Plan | None, error: FormError) -> None:
        if not error.largest:
            self.refused.emit(error)
            return
        dialog = smaller_question(self._theme, error, self._stack.window())
        minutes = wish.minutes
        if minutes is not None and wish.items:
            minutes *= error.largest / wish.items
        wish = replace(wish, items=error.largest, minutes=minutes)
        dialog.answered.connect(lambda which: self.begin(wish, plan) if which == "start" else None)
        self.asked.emit(dialog)
