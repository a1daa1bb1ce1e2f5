"""Mentor: the histories of candidates beside each other, and each of them looked at closely."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QStackedLayout, QWidget

from cetl_prep.exam.cohort import Order, Row, by_skill, in_order
from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.gui.candidate_view import CandidateView
from cetl_prep.gui.mentor_export import TableExport
from cetl_prep.gui.messages import announce, words
from cetl_prep.gui.opened import Opened
from cetl_prep.gui.tasks import Task, Watch
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.candidate_page import CandidatePage
from cetl_prep.gui.widgets.chart import offer_tables
from cetl_prep.gui.widgets.mentor_page import MentorPage
from cetl_prep.services.mentoring import OpenedFiles

PATIENCE_MS = 300
"""Reading what is kept is told of when it takes longer."""


class MentorScreen(QWidget):
    """It is empty until `refresh` is called; what is kept is then read off the window's thread."""

    def __init__(self, theme: Theme, services: Opened, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mentoring = mentoring = services.mentoring
        self._rows: tuple[Row, ...] = ()
        self._chosen = ""
        self._task: Task | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PATIENCE_MS)
        self._page = MentorPage(theme)
        self._export = TableExport(self)
        self._stack = QStackedLayout(self)
        self._close = CandidatePage(theme)
        self._view = CandidateView(theme, mentoring, services, self._close, self)
        for page in (self._page, self._close):
            self._stack.addWidget(page)
            offer_tables(theme, page)
        self.setAcceptDrops(True)
        self.setWindowTitle(self.tr("Mentor"))
        self._connect()

    # Connect

    def _connect(self) -> None:
        page = self._page
        page.open.clicked.connect(self._on_open)
        page.folder.clicked.connect(self._on_folder)
        page.export.clicked.connect(self._on_export)
        page.order.currentIndexChanged.connect(self._render)
        page.map.chosen.connect(self._on_chosen)
        page.map.opened.connect(self._on_look)
        page.side.open_wanted.connect(lambda: self._on_look(self._chosen))
        self._view.left.connect(self._on_left)
        self._view.deleted.connect(self._on_deleted)
        page.progress.stopped.connect(self._on_stopped)
        self._export.began.connect(page.progress.begin)
        self._export.told.connect(self._say)
        self._later.timeout.connect(lambda: page.progress.begin(self.tr("Reading candidates")))
        shortcut = QShortcut(QKeySequence("Ctrl+O"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._on_open)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and folders may be dropped."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped as if it had been chosen."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.take(paths)

    # Read

    def refresh(self) -> None:
        """Read what is kept anew."""
        if self._task is None:
            self._later.start()
            self._run(lambda _watch: self._mentoring.rows(), self._on_read)

    def take(self, paths: Sequence[Path]) -> None:
        """Open these files and folders; what cannot be read is listed."""
        if not paths:
            return
        self._stack.setCurrentWidget(self._page)
        self._page.notice.clear()
        self._page.show_refused(())
        names = ", ".join(path.name for path in paths)
        if len(paths) > 1:
            names = self.tr("{n} files").format(n=len(paths))
        self._page.progress.begin(self.tr("Reading {files}").format(files=names))

        def work(watch: Watch) -> tuple[OpenedFiles, tuple[Row, ...]]:
            return self._mentoring.open(paths, watch), self._mentoring.rows()

        self._run(work, self._on_opened)

    def _run(self, work: object, done: object) -> None:
        if self._task is not None:
            self._task.stop()
        self._task = task = Task(work, self)  # type: ignore[arg-type]
        task.progressed.connect(self._page.progress.tell)
        task.done.connect(done)
        task.failed.connect(self._on_failed)
        task.start()

    def _ended(self) -> None:
        self._task = None
        self._later.stop()
        self._page.progress.end()

    # Render

    def _render(self) -> None:
        page, rows = self._page, in_order(self._rows, self._order)
        page.show_any(any_candidate=bool(rows))
        said = self.tr("{n} candidates, history files opened on this computer")
        if len(rows) == 1:
            said = self.tr("1 candidate, history files opened on this computer")
        page.heading.say(self.tr("Mentor"), said.format(n=len(rows)) if rows else "")
        page.model.show_rows(rows)
        page.show_groups(by_skill(rows))
        page.map.choose(self._chosen)
        page.lay_out()

    @property
    def _order(self) -> Order:
        return list(Order)[self._page.order.currentIndex()]

    def _say(self, kind: str, text: str) -> None:
        self._page.progress.end()
        if text:
            self._page.notice.show_notice(kind, text)
            announce(self, text)

    # On what the user does

    def _on_open(self) -> None:
        kinds = self.tr("Histories (*.json *.zip);;All files (*)")
        title = self.tr("Open history files")
        files, _ = QFileDialog.getOpenFileNames(self.window(), title, "", kinds)
        self.take([Path(file) for file in files])

    def _on_folder(self) -> None:
        title = self.tr("Open a folder of history files")
        folder = QFileDialog.getExistingDirectory(self.window(), title)
        self.take([Path(folder)] if folder else [])

    def _on_export(self) -> None:
        self._export.ask(in_order(self._rows, self._order))

    def _on_chosen(self, candidate: str) -> None:
        self._chosen = candidate
        row = self._page.map.candidate
        if row is not None:
            self._page.side.show_candidate(row)

    def _on_look(self, candidate: str) -> None:
        if self._view.show(candidate):
            self._stack.setCurrentWidget(self._close)
            self._close.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_left(self) -> None:
        self._stack.setCurrentWidget(self._page)
        self._page.map.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def _on_deleted(self, text: str) -> None:
        self._on_left()
        self._say("told", text)

    # On what comes back

    def _on_read(self, rows: tuple[Row, ...]) -> None:
        self._ended()
        self._rows = rows
        self._render()

    def _on_opened(self, result: tuple[OpenedFiles, tuple[Row, ...]]) -> None:
        found, self._rows = result
        self._ended()
        if found.rows:
            self._chosen = found.rows[0].id
        self._page.show_refused(
            [words(error, file=Path(file).name) for file, error in found.refused]
        )
        self._render()
        said = self.tr("Candidates read: {n}. Files that were here already: {m}.")
        if found.rows or not found.refused:
            self._say("told", said.format(n=len(found.rows), m=found.known))

    def _on_stopped(self) -> None:
        if self._task is not None:
            self._task.stop()
        self._ended()
        self.refresh()

    def _on_failed(self, error: CetlPrepError) -> None:
        self._ended()
        self._say("failed", words(error))
