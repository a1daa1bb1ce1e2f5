"""The window: which page is shown, and what each of them sets going. It alone connects screens."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.gui.exam_flow import ExamFlow
from cetl_prep.gui.messages import announce, tell, words
from cetl_prep.gui.opened import Opened
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.shell import Shell
from cetl_prep.gui.theme import TEXT_SIZES, Theme
from cetl_prep.gui.widgets.navigation import Place

MINIMUM = (1024, 640)
FIRST_SIZE = (1280, 800)
"""Until the user chooses another size."""


class MainWindow(QMainWindow):
    """Navigation and pages, or the exam room alone."""

    def __init__(self, theme: Theme, services: Opened, preferences: Preferences) -> None:
        super().__init__()
        self._theme = theme
        self._services = services
        self._preferences = preferences
        self._report_place = "today"
        self._place = "today"
        self._makers: dict[str, Callable[[], QWidget]] = {
            "today": self._make_today,
            "exams": self._make_exams,
            "help": self._make_help,
            "report": self._make_report,
            "items": self._make_items,
        }
        self._build()
        self._connect()
        self.go("today")

    # Build

    def _build(self) -> None:
        places = [
            Place("today", self.tr("Today"), "today"),
            Place("exams", self.tr("Exams"), "exam"),
            Place("help", self.tr("Help"), "help", apart=True),
        ]
        self._titles = {place.key: place.title for place in places}
        self._shell = Shell(self._theme, places)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._shell)
        self._flow = ExamFlow(self._theme, self._services, self._preferences, self._stack)
        self.setCentralWidget(self._stack)
        self.setMinimumSize(*MINIMUM)
        self.resize(*FIRST_SIZE)
        geometry = self._preferences.settings.geometry
        if geometry:
            self.restoreGeometry(QByteArray.fromHex(geometry.encode("ascii", "ignore")))

    # Pages are imported when they are first shown, so that the window opens quickly.

    def _make_today(self) -> QWidget:
        from cetl_prep.gui.screens.today import TodayScreen

        s = self._services
        page = TodayScreen(self._theme, s.sitting, s.progress, s.library, s.clock)
        page.start_mock.connect(self._flow.offer_mock)
        page.start_practice.connect(self._flow.practise)
        page.resume.connect(self._flow.resume)
        page.show_report.connect(self._on_show_report)
        return page

    def _make_exams(self) -> QWidget:
        from cetl_prep.gui.screens.exams import ExamsScreen

        page = ExamsScreen(self._theme, self._services.progress)
        page.open_report.connect(self._on_show_report)
        page.resume.connect(self._flow.resume)
        return page

    def _make_help(self) -> QWidget:
        from cetl_prep.gui.screens.help import HelpScreen

        return HelpScreen(self._theme)

    def _make_report(self) -> QWidget:
        from cetl_prep.gui.screens.score_report import ScoreReportScreen

        page = ScoreReportScreen(self._theme, self._services.progress)
        page.review_items.connect(self._on_review_items)
        page.start_practice.connect(self._flow.practise)
        page.back.connect(self._on_back_from_report)
        return page

    def _make_items(self) -> QWidget:
        from cetl_prep.gui.screens.item_review import ItemReviewScreen

        page = ItemReviewScreen(self._theme, self._services.progress)
        page.back.connect(self._on_back_to_report)
        return page

    # Connect

    def _connect(self) -> None:
        self._shell.wanted.connect(self.go)
        self._flow.ended.connect(self._on_ended)
        self._flow.left.connect(self._on_left)
        self._flow.refused.connect(self._on_refused)
        self._flow.title_changed.connect(self._show_title)
        slots: dict[str, Callable[[], object]] = {
            "Ctrl++": lambda: self._on_text_size(1),
            "Ctrl+=": lambda: self._on_text_size(1),
            "Ctrl+-": lambda: self._on_text_size(-1),
            "Ctrl+0": lambda: self._on_text_size(0),
            "F1": self._on_help,
        }
        for keys, slot in slots.items():
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    # Where to be

    def go(self, place: str) -> None:
        """Show a page of the navigation."""
        self._place = place
        self._show_page(place, place, self._titles[place])

    def _show_page(self, key: str, place: str, title: str) -> QWidget:
        page = self._shell.page(key, self._makers[key])
        self._shell.notice.clear()
        refresh: Callable[[], None] | None = getattr(page, "refresh", None)
        if refresh:
            self._try(refresh)
        self._stack.setCurrentWidget(self._shell)
        page.setAccessibleName(title)
        self._shell.show_page(page, place)
        self._show_title(title)
        return page

    def _show_title(self, title: str) -> None:
        self.setWindowTitle(self.tr("{title}, CETL Prep").format(title=title))

    def _say(self, kind: str, text: str) -> None:
        self._shell.notice.show_notice(kind, text)
        announce(self._shell, text)

    def _try(self, action: Callable[[], object]) -> None:
        try:
            action()
        except CetlPrepError as error:
            self._say("failed", words(error))

    # On

    def _on_show_report(self, attempt_id: str) -> None:
        from cetl_prep.gui.screens.score_report import ScoreReportScreen

        self._report_place = self._place
        page = self._shell.page("report", self._makers["report"])
        if isinstance(page, ScoreReportScreen):
            self._try(lambda: page.show_attempt(attempt_id))
        self._show_page("report", "exams", self.tr("Score report"))

    def _on_review_items(self, attempt_id: str, which: str) -> None:
        from cetl_prep.gui.screens.item_review import ItemReviewScreen

        page = self._shell.page("items", self._makers["items"])
        if isinstance(page, ItemReviewScreen):
            self._try(lambda: page.show_items(attempt_id, which))
        self._show_page("items", "exams", self.tr("Item review"))

    def _on_back_from_report(self) -> None:
        self.go(self._report_place)

    def _on_back_to_report(self) -> None:
        self._show_page("report", "exams", self.tr("Score report"))

    def _on_ended(self, attempt_id: str, told: str) -> None:
        self._place = "today"
        self._on_show_report(attempt_id)
        if told:
            self._say("told", told)

    def _on_left(self) -> None:
        self.go("today")

    def _on_refused(self, text: str) -> None:
        self._say("failed", text)

    def _on_text_size(self, steps: int) -> None:
        if steps:
            self._theme.step_text_size(steps)
        else:
            self._theme.set_text_size(TEXT_SIZES[0])
        self._try(lambda: self._preferences.change(text_size=self._theme.text_size))

    def _on_help(self) -> None:
        if self._flow.in_room:
            tell(self._theme, self.tr("Keys of the exam room"), self._exam_keys(), self).ask()
        else:
            self.go("help")

    def _exam_keys(self) -> str:
        lines = (
            self.tr("A to D: choose; again to clear"),
            self.tr("Shift+A to D: strike out or restore"),
            self.tr("Up, Down: move between the options; Space chooses"),
            self.tr("1, 2, 3: how sure you are; again to clear"),
            self.tr("F: flag for review"),
            self.tr("P, N: previous, next"),
            self.tr("G: all items, where you also submit"),
            self.tr("T: hide or show the time"),
            self.tr("Ctrl+Shift+R: read the item from the top"),
            self.tr("With Alt, each of these letters works even when single letters are off."),
        )
        return "\n".join(lines)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Pause a sitting, remember the place of the window, and close."""
        self._flow.pause()
        place = self.saveGeometry().toHex().data()
        self._try(lambda: self._preferences.change(geometry=bytes(place).decode("ascii")))
        super().closeEvent(event)
