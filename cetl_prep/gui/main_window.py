"""The window: which page is shown, and what each of them sets going. It alone connects screens."""

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.gui.front import OPENING, Front
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.window_place import place_of

if TYPE_CHECKING:
    from cetl_prep.gui.exam_flow import ExamFlow
    from cetl_prep.gui.looking_after import LookingAfter
    from cetl_prep.gui.opened import Opened

BACKUP_AFTER_MS = 3000
"""The page is on screen long before."""


class MainWindow(Front):
    """Navigation and pages, or the exam room alone.

    Without `services` it shows its front alone, until `filling` was gone through. What it works with is imported then,
    because the first frame waits for nothing that it does not show.
    """

    def __init__(self, theme: Theme, services: "Opened | None", preferences: Preferences) -> None:
        super().__init__(theme, preferences)
        self._filled = False
        self._report_place = "today"
        self._before_help = ("today", "today", "")
        self._keeper: LookingAfter | None = None
        self._waiting: list[Path] = []
        if services is None:
            self.open_front()
        else:
            for _ in self.filling(services):
                pass

    # Fill

    def filling(self, services: "Opened") -> Iterator[None]:
        """Make all there is behind the front, step by step, and show the first page in its place."""
        self._services = services
        self._shell.furnish()
        yield
        from cetl_prep.gui.window_parts import WindowParts

        yield
        parts = WindowParts(
            self._theme,
            services,
            self._preferences,
            self._shell,
            self._stack,
            self,
            self.go,
            lambda: self._flow,
        )
        self._reading, self._study = parts.reading, parts.study
        self._pages, self._bank_pages = parts.pages, parts.bank_pages
        self._commands, self._opening = parts.commands, parts.opening
        self._makers = parts.makers
        self._connect()
        yield
        self._filled = True
        self._show_first_page()
        self._shell.drop(OPENING)

    @cached_property
    def _flow(self) -> "ExamFlow":
        """The way through a sitting, made when it is first gone."""
        from cetl_prep.gui.exam_flow import ExamFlow

        flow = ExamFlow(self._theme, self._services, self._preferences, self._stack)
        flow.ended.connect(self._on_ended)
        flow.left.connect(self._on_left)
        flow.refused.connect(self._on_refused)
        flow.title_changed.connect(self._show_title)
        return flow

    @property
    def _in_room(self) -> bool:
        return "_flow" in self.__dict__ and self._flow.in_room

    # Connect

    def _connect(self) -> None:
        from PySide6.QtGui import QKeySequence, QShortcut

        self._reading.done.connect(self._shell.refresh)
        self._pages.wanted.connect(self.go)
        self._pages.report_wanted.connect(self._on_show_report)
        self._pages.items_wanted.connect(self._on_review_items)
        self._pages.report_left.connect(self._on_back_from_report)
        self._pages.items_left.connect(self._on_back_to_report)
        self._pages.help_left.connect(self._on_back_from_help)
        self._commands.wanted.connect(self.go)
        self._commands.item_wanted.connect(self._on_edit_wanted)
        self._commands.said.connect(self._say)
        self._bank_pages.edit_wanted.connect(self._on_edit_wanted)
        self._bank_pages.told.connect(self._say)
        self._bank_pages.group_wanted.connect(lambda: self.go("group"))
        self._bank_pages.banks_wanted.connect(lambda: self.go("banks"))
        self._study.wanted.connect(self.go)
        self._study.look_at.connect(self._on_look_at)
        self._study.told.connect(lambda text: self._say("told", text))
        self._study.failed.connect(lambda text: self._say("failed", text))
        slots: dict[str, Callable[[], object]] = {
            "F1": self._on_help,
            "Ctrl+,": self._on_settings,
            "Ctrl+K": self._on_palette,
        }
        for keys, slot in slots.items():
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    # Where to be

    def _show_first_page(self) -> None:
        new = self._preferences.new and not self._services.progress.attempts()
        if new and self._place == "today":
            self._show_page("first-run", "today", self.tr("Welcome"))
        else:
            self.go(self._place)
        self._say_what_came_back()
        QTimer.singleShot(BACKUP_AFTER_MS, self, lambda: self._looking_after().at_rest())

    def _say_what_came_back(self) -> None:
        recovery, answers = self._services.recovery, self._services.rescued
        if recovery is None and not answers:
            return
        from cetl_prep.gui.tongue import TONGUE
        from cetl_prep.words.recovered import recovered
        from cetl_prep.words.unsaved import rescued

        if recovery is not None:
            self._say("failed", recovered(recovery, TONGUE))
        else:
            self._say("told", rescued(answers, TONGUE))

    def _looking_after(self) -> "LookingAfter":
        if self._keeper is None:
            from cetl_prep.gui.looking_after import LookingAfter

            safety, clock = self._services.safety, self._services.clock
            self._keeper = LookingAfter(safety, clock, lambda: self._in_room, self)
            self._keeper.failed.connect(self._show_error)
            self._keeper.found.connect(lambda text: self._say("failed", text))
        return self._keeper

    def go(self, place: str) -> None:
        """Show a page of the navigation, or one of those beside it."""
        if not self._filled:
            super().go(place)
            return
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
        if self._filled and not self._in_room:
            self._open_waiting()

    def _open_waiting(self) -> None:
        files, self._waiting = self._waiting, []
        if files:
            self._opening.open(files)

    def _show_page(self, key: str, place: str, title: str) -> QWidget:
        if key != "help":
            self._before_help, self._pages.about = (key, place, title), ""
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

    def _say(self, kind: str, text: str) -> None:
        from cetl_prep.gui.messages import announce

        self._shell.notice.show_notice(kind, text)
        announce(self._shell, text)

    def _try(self, action: Callable[[], object]) -> None:
        try:
            action()
        except CetlPrepError as error:
            self._show_error(error)

    def _show_error(self, error: CetlPrepError) -> None:
        from cetl_prep.gui.messages import words

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
        QTimer.singleShot(0, self, lambda: self._looking_after().ended())
        self._place = "today"
        self._on_show_report(attempt_id)
        from cetl_prep.exam.rehearsal import Detail

        rehearsal, page = (
            self._flow.room.rehearsal,
            self._shell.page("report", self._makers["report"]),
        )
        if rehearsal and rehearsal.report is Detail.SCORES:
            page.show_scores_only()  # type: ignore[attr-defined]
        if told:
            self._say("told", told)

    def _on_left(self) -> None:
        self.go("today")

    def _on_refused(self, text: str) -> None:
        self._say("failed", text)

    def _on_help(self) -> None:
        if self._in_room:
            self._show_room_keys()
        else:
            self._pages.about = self._before_help[0]
            self.go("help")

    def _on_back_from_help(self) -> None:
        key, place, title = self._before_help
        if key in self._titles or key in self._study.titles:
            self.go(key)
        else:
            self._show_page(key, place, title)

    def _show_room_keys(self) -> None:
        from cetl_prep.gui.keys_dialog import KeysDialog
        from cetl_prep.gui.room_keys import key_rows

        note = ""
        if not self._preferences.settings.letter_keys:
            note = self.tr("Single letters are off; with Alt, they always work.")
        KeysDialog(self._theme, key_rows(self._flow.keys), note, self).ask()

    def _on_settings(self) -> None:
        if not self._in_room:
            self.go("settings")

    def _on_palette(self) -> None:
        if not self._in_room:
            places = {**self._titles, **self._study.titles}
            self._commands.show_palette(places, len(self._titles))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Pause a sitting, remember the place of the window, and close; ask first about edits that are not saved."""
        if self._filled:
            if not self._bank_pages.may_close(self.close):
                event.ignore()
                return
            self.stop_all()
        super().closeEvent(event)

    def stop_all(self) -> None:
        """Pause a sitting, let what runs beside the window end, and remember its place; asks nothing."""
        if "_flow" in self.__dict__:
            self._flow.pause()
        self._reading.stop()
        if self._keeper is not None:
            self._keeper.wait()
        self._try(lambda: self._preferences.change(geometry=place_of(self)))
