"""The window: which page is shown, and what each of them sets going. It alone connects screens."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.exam.rehearsal import Detail
from cetl_prep.gui.bank_pages import BankPages
from cetl_prep.gui.exam_flow import ExamFlow
from cetl_prep.gui.long_reading import LongReading
from cetl_prep.gui.messages import announce, words
from cetl_prep.gui.opened import Opened
from cetl_prep.gui.palette import Command
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.room_keys import key_rows
from cetl_prep.gui.shell import Shell
from cetl_prep.gui.study_pages import StudyPages
from cetl_prep.gui.tasks import Task
from cetl_prep.gui.theme import TEXT_SIZES, Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.navigation import Place

MINIMUM = (1024, 640)
BACKUP_AFTER_MS = 3000
"""The page is on screen long before."""
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
        self._backing_up: Task | None = None
        self._waiting: list[Path] = []
        self._makers: dict[str, Callable[[], QWidget]] = {
            "today": self._make_today,
            "practice": self._make_practice,
            "exams": self._make_exams,
            "progress": self._make_progress,
            "settings": self._make_settings,
            "first-run": self._make_first_run,
            "help": self._make_help,
            "report": self._make_report,
            "items": self._make_items,
        }
        self._build()
        self._connect()
        self._show_first_page()

    # Build

    def _build(self) -> None:
        places = [
            Place("today", self.tr("Today"), "today"),
            Place("practice", self.tr("Practice"), "practice"),
            Place("exams", self.tr("Exams"), "exam"),
            Place("progress", self.tr("Progress"), "progress"),
            Place("banks", self.tr("Banks"), "bank", apart=True),
            Place("editor", self.tr("Item editor"), "edit"),
            Place("settings", self.tr("Settings"), "settings", apart=True),
            Place("help", self.tr("Help"), "help"),
        ]
        self._titles = {place.key: place.title for place in places}
        self._shell = Shell(self._theme, places)
        self._reading = LongReading(self._services, self._preferences, self._shell.notice, self)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._shell)
        self._flow = ExamFlow(self._theme, self._services, self._preferences, self._stack)
        self._study = StudyPages(
            self._theme, self._services, self._preferences, self._flow, self._stack
        )
        self._makers |= self._study.makers
        self._bank_pages = BankPages(self._theme, self._services, self._preferences, self)
        self._makers |= self._bank_pages.makers
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
        page = TodayScreen(
            self._theme, s.sitting, s.progress, s.library, s.study, self._preferences, s.clock
        )
        page.start_mock.connect(self._flow.start_mock)
        page.mock_options.connect(self._flow.offer_mock)
        page.banks_wanted.connect(self._on_banks_wanted)
        page.start_practice.connect(self._flow.practise)
        page.resume.connect(self._flow.resume)
        page.show_report.connect(self._on_show_report)
        page.lead_with(self._study.prescription_panel())
        page.add_panel(self._study.plan_panel())
        return page

    def _make_practice(self) -> QWidget:
        from cetl_prep.gui.screens.practice import PracticeScreen

        s = self._services
        page = PracticeScreen(self._theme, s.study, s.library, self._preferences)
        page.banks_wanted.connect(self._on_banks_wanted)
        page.start_practice.connect(self._flow.practise)
        page.start_own.connect(self._flow.practise_plan)
        return page

    def _make_progress(self) -> QWidget:
        from cetl_prep.gui.screens.progress import ProgressScreen

        s = self._services
        page = ProgressScreen(
            self._theme, s.study, s.progress, s.library, self._preferences, s.clock
        )
        page.open_report.connect(self._on_show_report)
        page.banks_wanted.connect(self._on_banks_wanted)
        page.export_wanted.connect(lambda: self._study.hand_over().export())
        page.open_wanted.connect(lambda: self._study.hand_over().open())
        return page

    def _make_exams(self) -> QWidget:
        from cetl_prep.gui.screens.exams import ExamsScreen

        page = ExamsScreen(self._theme, self._services.progress)
        page.export_wanted.connect(lambda: self._study.hand_over().export())
        page.wanted.connect(self.go)
        page.start_practice.connect(self._flow.practise)
        page.open_report.connect(self._on_show_report)
        page.resume.connect(self._flow.resume)
        return page

    def _make_settings(self) -> QWidget:
        from cetl_prep.gui.screens.settings import SettingsScreen

        s = self._services
        page = SettingsScreen(self._theme, self._preferences, s.library, s.safety, s.paths, s.clock)
        page.back.connect(lambda: self.go("today"))
        page.credits_wanted.connect(lambda: self.go("credits"))
        return page

    def _make_first_run(self) -> QWidget:
        from cetl_prep.gui.screens.first_run import FirstRunScreen

        s = self._services
        page = FirstRunScreen(self._theme, self._preferences, s.library, s.clock)
        page.start_check.connect(self._flow.first_check)
        page.start_mock.connect(self._flow.start_mock)
        page.look_around.connect(lambda: self.go("today"))
        return page

    def _make_help(self) -> QWidget:
        from cetl_prep.gui.screens.help import HelpScreen

        return HelpScreen(self._theme, lambda: key_rows(self._flow.keys))

    def _make_report(self) -> QWidget:
        from cetl_prep.gui.screens.score_report import ScoreReportScreen

        page = ScoreReportScreen(self._theme, self._services.progress)
        page.review_items.connect(self._on_review_items)
        page.start_practice.connect(self._flow.practise)
        page.back.connect(self._on_back_from_report)
        return page

    def _make_items(self) -> QWidget:
        from cetl_prep.gui.item_actions import ItemActions
        from cetl_prep.gui.screens.item_review import ItemReviewScreen

        s = self._services
        actions = ItemActions(self._theme, s, self)
        page = ItemReviewScreen(self._theme, s.progress, s.mistakes, actions)
        page.back.connect(self._on_back_to_report)
        return page

    # Connect

    def _connect(self) -> None:
        self._shell.wanted.connect(self.go)
        self._reading.done.connect(self._shell.refresh)
        self._flow.ended.connect(self._on_ended)
        self._flow.left.connect(self._on_left)
        self._flow.refused.connect(self._on_refused)
        self._flow.title_changed.connect(self._show_title)
        self._bank_pages.edit_wanted.connect(self._on_edit_wanted)
        self._bank_pages.told.connect(self._say)
        self._bank_pages.group_wanted.connect(lambda: self.go("group"))
        self._bank_pages.banks_wanted.connect(self._on_banks_wanted)
        self._study.wanted.connect(self.go)
        self._study.look_at.connect(self._on_look_at)
        self._study.told.connect(lambda text: self._say("told", text))
        self._study.failed.connect(lambda text: self._say("failed", text))
        slots: dict[str, Callable[[], object]] = {
            "Ctrl++": lambda: self._on_text_size(1),
            "Ctrl+=": lambda: self._on_text_size(1),
            "Ctrl+-": lambda: self._on_text_size(-1),
            "Ctrl+0": lambda: self._on_text_size(0),
            "F1": self._on_help,
            "Ctrl+,": self._on_settings,
            "Ctrl+K": self._on_palette,
        }
        for keys, slot in slots.items():
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    # Where to be

    def _show_first_page(self) -> None:
        if self._preferences.new and not self._services.progress.attempts():
            self._show_page("first-run", "today", self.tr("Welcome"))
        else:
            self.go("today")
        if recovery := self._services.recovery:
            from cetl_prep.words.recovered import recovered

            self._say("failed", recovered(recovery, TONGUE))
        QTimer.singleShot(BACKUP_AFTER_MS, self, self._back_up_if_due)

    def _back_up_if_due(self, *, ended: bool = False) -> None:
        """Back up in the background, never while an exam is sat."""
        if self._flow.in_room:
            return
        safety, now = self._services.safety, self._services.clock.now()
        task = Task(lambda _watch: safety.back_up_if_due(now, ended=ended), self)
        task.failed.connect(lambda error: self._say("failed", words(error)))
        task.start()
        self._backing_up = task

    def go(self, place: str) -> None:
        """Show a page of the navigation, or one of those beside it."""
        self._place = place
        title = self._titles.get(place)
        if title is None:
            self._show_page(place, self._study.home(place), self._study.titles[place])
        else:
            self._show_page(place, place, title)

        self._open_waiting()

    def come_forward(self, files: Sequence[Path] = ()) -> None:
        """Show this window before others, with these files."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        self.open_files(files)

    def open_files(self, files: Sequence[Path]) -> None:
        """Show what is in these files; whoever sits an exam is not disturbed and finds them afterwards."""
        self._waiting += files
        if not self._flow.in_room:
            self._open_waiting()

    def _open_waiting(self) -> None:
        files, self._waiting = self._waiting, []
        if files:
            self.go("banks")
            self._bank_pages.take(files)

    def _show_page(self, key: str, place: str, title: str) -> QWidget:
        page = self._shell.page(key, self._makers[key])
        self._shell.notice.clear()
        refresh: Callable[[], None] | None = getattr(page, "refresh", None)
        if refresh:
            self._try(refresh)
        self._stack.setCurrentWidget(self._shell)
        self._reading.look()
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

    def _on_look_at(self, attempt_id: str, item_id: str) -> None:
        self._on_show_report(attempt_id)
        self._on_review_items(attempt_id, "missed", item_id)

    def _on_edit_wanted(self, bank_id: str, item_id: str) -> None:
        self.go("editor")
        self._try(lambda: self._bank_pages.show_item(bank_id, item_id))

    def _on_review_items(self, attempt_id: str, which: str, item_id: str = "") -> None:
        from cetl_prep.gui.screens.item_review import ItemReviewScreen

        page = self._shell.page("items", self._makers["items"])
        if isinstance(page, ItemReviewScreen):
            page.take_keys(self._flow.keys, letters=self._preferences.settings.letter_keys)
            self._try(lambda: page.show_items(attempt_id, which, item_id))
        self._show_page("items", "exams", self.tr("Item review"))

    def _on_back_from_report(self) -> None:
        self.go(self._report_place)

    def _on_back_to_report(self) -> None:
        self._show_page("report", "exams", self.tr("Score report"))

    def _on_ended(self, attempt_id: str, told: str) -> None:
        QTimer.singleShot(0, self, lambda: self._back_up_if_due(ended=True))
        self._place = "today"
        self._on_show_report(attempt_id)
        rehearsal, page = self._flow.room.rehearsal, self._shell.page("report", self._make_report)
        if rehearsal and rehearsal.report is Detail.SCORES:
            page.show_scores_only()  # type: ignore[attr-defined]
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
            self._show_room_keys()
        else:
            self.go("help")

    def _show_room_keys(self) -> None:
        from cetl_prep.gui.keys_dialog import KeysDialog

        note = ""
        if not self._preferences.settings.letter_keys:
            note = self.tr("Single letters are off; with Alt, they always work.")
        KeysDialog(self._theme, key_rows(self._flow.keys), note, self).ask()

    def _on_banks_wanted(self) -> None:
        self.go("banks")

    def _on_settings(self) -> None:
        if not self._flow.in_room:
            self.go("settings")

    def _on_palette(self) -> None:
        from cetl_prep.gui.palette import Palette

        if not self._flow.in_room:
            Palette(self._theme, self._commands(), self).open()

    def _commands(self) -> list[Command]:
        pages = [
            Command(title, f"Ctrl+{n}", partial(self.go, key))
            for n, (key, title) in enumerate(self._titles.items(), 1)
        ]
        themes = {
            self.tr("Theme: match system"): "system",
            self.tr("Theme: light"): "light",
            self.tr("Theme: dark"): "dark",
            self.tr("Theme: high contrast"): "contrast",
        }
        return [
            *pages,
            *(
                Command(title, "", partial(self.go, key))
                for key, title in self._study.titles.items()
            ),
            Command(self.tr("Start practice"), "", self._flow.practise),
            Command(self.tr("Start mock exam"), "", self._flow.start_mock),
            Command(self.tr("Mock exam: time and options"), "", self._flow.offer_mock),
            Command(self.tr("Back up now"), "", self._on_back_up),
            Command(self.tr("Larger text"), "Ctrl++", partial(self._on_text_size, 1)),
            Command(self.tr("Smaller text"), "Ctrl+-", partial(self._on_text_size, -1)),
            Command(self.tr("Usual text size"), "Ctrl+0", partial(self._on_text_size, 0)),
            *(Command(words, "", partial(self._on_theme, name)) for words, name in themes.items()),
        ]

    def _on_theme(self, name: str) -> None:
        self._theme.choose(name)
        self._try(lambda: self._preferences.change(theme=name))

    def _on_back_up(self) -> None:
        try:
            made = self._services.safety.back_up(self._services.clock.now())
        except CetlPrepError as error:
            self._say("failed", words(error))
            return
        self._say("told", self.tr("Backed up and verified: {file}").format(file=made.name))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Pause a sitting, remember the place of the window, and close; ask first about edits that are not saved."""
        if not self._bank_pages.may_close(self.close):
            event.ignore()
            return
        self._flow.pause()
        self._reading.stop()
        if self._backing_up is not None:
            self._backing_up.wait()
        place = self.saveGeometry().toHex().data()
        self._try(lambda: self._preferences.change(geometry=bytes(place).decode("ascii")))
        super().closeEvent(event)
