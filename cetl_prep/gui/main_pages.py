"""The pages of the navigation, the first page of all, and those that look back on one sitting. Part of the main window, which alone connects screens."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cetl_prep.gui.opened import Opened
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.study_pages import StudyPages
from cetl_prep.gui.theme import Theme

if TYPE_CHECKING:
    from cetl_prep.gui.exam_flow import ExamFlow


class MainPages(QObject):
    """Makes each page when it is first shown, and imports it then, so that the window opens quickly.

    Attributes:
        makers: what makes a page, by its key.
        wanted: the key of a place that a page leads to.
        report_wanted: the report of the sitting with this id is wanted.
        items_wanted: the items of a sitting are wanted: its id and which of them.
        report_left: the reader of a report is done.
        items_left: the reader of its items is done.
        help_left: the reader of the help is done.
        about: key of the page that help was asked about, empty for none.
    """

    wanted = Signal(str)
    report_wanted = Signal(str)
    items_wanted = Signal(str, str)
    report_left = Signal()
    items_left = Signal()
    help_left = Signal()

    def __init__(
        self,
        theme: Theme,
        services: Opened,
        preferences: Preferences,
        flow: Callable[[], "ExamFlow"],
        study: StudyPages,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._services = services
        self._preferences = preferences
        self._flow = flow
        self._study = study
        self._window = window
        self.about = ""
        self.makers: dict[str, Callable[[], QWidget]] = {
            "today": self._make_today,
            "practice": self._make_practice,
            "exams": self._make_exams,
            "progress": self._make_progress,
            "mentor": self._make_mentor,
            "settings": self._make_settings,
            "first-run": self._make_first_run,
            "help": self._make_help,
            "report": self._make_report,
            "items": self._make_items,
        }

    def _make_today(self) -> QWidget:
        from cetl_prep.gui.screens.today import TodayScreen

        s = self._services
        page = TodayScreen(
            self._theme, s.sitting, s.progress, s.library, s.study, self._preferences, s.clock
        )
        flow = self._flow  # what leads through a sitting is made when one begins
        page.start_mock.connect(lambda: flow().starting.start_mock())
        page.mock_options.connect(lambda: flow().starting.offer_mock())
        page.banks_wanted.connect(lambda: self.wanted.emit("banks"))
        page.start_practice.connect(lambda: flow().starting.practise())
        page.resume.connect(lambda attempt: flow().resume(attempt))
        page.show_report.connect(self.report_wanted)
        self._study.lead(page.lead_with)
        page.add_panel(self._study.plan_panel())
        return page

    def _make_practice(self) -> QWidget:
        from cetl_prep.gui.screens.practice import PracticeScreen

        s = self._services
        page = PracticeScreen(self._theme, s.study, s.library, self._preferences)
        page.banks_wanted.connect(lambda: self.wanted.emit("banks"))
        page.start_practice.connect(self._flow().starting.practise)
        page.start_own.connect(self._flow().starting.practise_plan)
        return page

    def _make_progress(self) -> QWidget:
        from cetl_prep.gui.screens.progress import ProgressScreen

        s = self._services
        page = ProgressScreen(
            self._theme, s.study, s.progress, s.library, self._preferences, s.clock
        )
        page.open_report.connect(self.report_wanted)
        page.banks_wanted.connect(lambda: self.wanted.emit("banks"))
        page.export_wanted.connect(lambda: self._study.hand_over().export())
        page.open_wanted.connect(lambda: self._study.hand_over().open())
        return page

    def _make_exams(self) -> QWidget:
        from cetl_prep.gui.screens.exams import ExamsScreen

        page = ExamsScreen(self._theme, self._services.progress, self._services.removing)
        page.export_wanted.connect(lambda: self._study.hand_over().export())
        page.wanted.connect(self.wanted)
        page.start_practice.connect(self._flow().starting.practise)
        page.open_report.connect(self.report_wanted)
        page.resume.connect(self._flow().resume)
        return page

    def _make_mentor(self) -> QWidget:
        from cetl_prep.gui.screens.mentor import MentorScreen

        return MentorScreen(self._theme, self._services)

    def _make_settings(self) -> QWidget:
        from cetl_prep.gui.screens.settings import SettingsScreen

        s = self._services
        page = SettingsScreen(self._theme, self._preferences, s.library, s.safety, s.paths, s.clock)
        page.back.connect(lambda: self.wanted.emit("today"))
        page.credits_wanted.connect(lambda: self.wanted.emit("credits"))
        return page

    def _make_first_run(self) -> QWidget:
        from cetl_prep.gui.screens.first_run import FirstRunScreen

        s = self._services
        page = FirstRunScreen(self._theme, self._preferences, s.library, s.clock)
        page.start_check.connect(self._flow().starting.first_check)
        page.start_mock.connect(self._flow().starting.start_mock)
        page.look_around.connect(lambda: self.wanted.emit("today"))
        return page

    def _make_help(self) -> QWidget:
        from cetl_prep.gui.room_keys import key_rows
        from cetl_prep.gui.screens.help import HelpScreen

        page = HelpScreen(self._theme, lambda: key_rows(self._flow().keys), lambda: self.about)
        page.back.connect(self.help_left)
        return page

    def _make_report(self) -> QWidget:
        from cetl_prep.gui.screens.score_report import ScoreReportScreen

        page = ScoreReportScreen(self._theme, self._services.progress)
        page.review_items.connect(self.items_wanted)
        page.start_practice.connect(self._flow().starting.practise)
        page.back.connect(self.report_left)
        return page

    def _make_items(self) -> QWidget:
        from cetl_prep.gui.item_actions import ItemActions
        from cetl_prep.gui.screens.item_review import ItemReviewScreen

        s = self._services
        actions = ItemActions(self._theme, s, self._window)
        page = ItemReviewScreen(self._theme, s.progress, s.mistakes, actions)
        page.back.connect(self.items_left)
        return page
