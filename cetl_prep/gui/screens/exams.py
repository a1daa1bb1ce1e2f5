"""Exams: every sitting so far, newest first."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from cetl_prep.exam.attempt import Kind, State
from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.gui.messages import announce, words
from cetl_prep.gui.models.sittings import SittingsModel
from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.banner import Banner
from cetl_prep.gui.widgets.boxes import Panel, Well
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.heading import Heading
from cetl_prep.gui.widgets.label import CAPTION, LEAD, Label
from cetl_prep.gui.widgets.plain_table import make_plain, select_row
from cetl_prep.gui.widgets.row_delegate import RowDelegate
from cetl_prep.services.progress import ProgressService
from cetl_prep.services.removing import RemovingService
from cetl_prep.words.results import title

LEFT_OUT = (2, 3)
"""Columns that a narrow window does without: items and state."""


ROWS_MEASURED = 24
"""Rows that the widths of the columns are taken from: about what is on screen."""


class ExamsScreen(QWidget):
    """A table of sittings; Enter, a double click or the button opens the report, or takes up an open one.

    It is empty until `refresh` is called.

    Attributes:
        open_report: the report of the sitting with this id is wanted.
        start_practice: there is nothing yet, and practice is wanted.
        resume: the open sitting with this id is wanted.
        wanted: another page about the sittings is wanted: ``mistakes``, ``coach`` or ``compare``.
        export_wanted: the history is to leave the computer.
    """

    open_report = Signal(str)
    start_practice = Signal()
    resume = Signal(str)
    wanted = Signal(str)
    export_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        progress: ProgressService,
        removing: RemovingService,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._progress = progress
        self._removing = removing
        self._removed = ""
        self._build()
        self._connect()

    # Build

    def _build(self) -> None:
        theme = self._theme
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Exams"))
        self._heading = Heading(theme, self.tr("Exams"))
        self._open = Button(theme, self.tr("Open report"), "pri")
        self._remove = Button(theme, self.tr("Remove"), icon_name="cross")
        self._remove.setToolTip("Del")
        self._heading.add(self._remove)
        self._heading.add(self._open)
        self._banner = Banner(theme, "exam")
        self._banner.hide()
        self._trouble = Well(theme, "error", "cross")
        self._trouble.hide()
        self._ways = QHBoxLayout()
        self._ways.setSpacing(theme.gap(4))
        self._build_ways()
        self._model = SittingsModel(self)
        self._panel = Panel(theme)
        self._build_table()
        note = self.tr(
            "In brackets the likely range (90%). It is our practice score, not a CoSN score."
        )
        self._panel.body.addWidget(self._table, 1)
        self._panel.body.addWidget(Label(theme, note, CAPTION, color="ink2", wrap=True))
        self._pages = QStackedLayout()
        self._pages.addWidget(self._panel)
        self._pages.addWidget(self._nothing())
        self._body = QVBoxLayout(self)
        self._body.addWidget(self._heading)
        self._body.addWidget(self._trouble)
        self._body.addWidget(self._banner)
        self._body.addLayout(self._ways)
        self._body.addLayout(self._pages, 1)
        self._on_theme_changed()

    def _build_ways(self) -> None:
        ways = {
            "mistakes": self.tr("Mistakes"),
            "coach": self.tr("Decision coach"),
            "compare": self.tr("Compare two…"),
        }
        for key, text in ways.items():
            button = Button(self._theme, text)
            button.clicked.connect(lambda _on=False, key=key: self.wanted.emit(key))
            self._ways.addWidget(button)
        export = Button(self._theme, self.tr("Export history…"))
        export.clicked.connect(self.export_wanted)
        self._ways.addWidget(export)
        self._ways.addStretch(1)

    def _build_table(self) -> None:
        self._table = table = QTableView()
        table.setAccessibleName(self.tr("Exams and practice, newest first"))
        table.setModel(self._model)
        table.setItemDelegate(RowDelegate(self._theme, table))
        make_plain(table)
        table.setMouseTracking(True)
        header = table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setResizeContentsPrecision(ROWS_MEASURED)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _nothing(self) -> QWidget:
        theme, panel = self._theme, Panel(self._theme)
        first = self.tr("No exams yet")
        text = self.tr(
            "Every mock exam and practice appears here, with its result and a way back into it."
        )
        start = Button(theme, self.tr("Start practice"), "pri")
        start.clicked.connect(self.start_practice)
        panel.body.addWidget(Label(theme, first, LEAD, 600, wrap=True))
        panel.body.addWidget(Label(theme, text, color="ink2", wrap=True))
        panel.body.addWidget(start, 0, Qt.AlignmentFlag.AlignLeft)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(panel)
        column.addStretch(1)
        return holder

    # Connect

    def _connect(self) -> None:
        self._open.clicked.connect(self._on_open)
        self._remove.clicked.connect(self._on_remove)
        self._banner.pressed.connect(self._on_undo)
        for keys, slot in {"Del": self._on_remove, "Ctrl+Z": self._on_undo}.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        self._table.activated.connect(self._on_open)
        self._table.selectionModel().currentRowChanged.connect(self._render_button)
        self._theme.changed.connect(self._on_theme_changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave columns out where there is no room for them."""
        super().resizeEvent(event)
        self._fit()

    # Render

    def refresh(self) -> None:
        """Read the history anew; the row that was chosen stays chosen."""
        try:
            attempts = self._progress.attempts()
        except CetlPrepError as error:
            self._trouble.say(words(error))
            self._trouble.show()
            return
        self._trouble.hide()
        row = max(0, self._table.currentIndex().row())
        self._model.show_rows(attempts)
        self._pages.setCurrentIndex(0 if attempts else 1)
        for part in (self._open, self._remove):
            part.setVisible(bool(attempts))
        if attempts:
            select_row(self._table, min(row, len(attempts) - 1))
        self._render_button()

    def _render_button(self) -> None:
        entry = self._model.entry(self._table.currentIndex().row())
        is_open = entry is not None and entry.state is State.OPEN
        practice = entry is not None and entry.kind is Kind.PRACTICE
        resume = self.tr("Resume practice") if practice else self.tr("Resume exam")
        text = resume if is_open else self.tr("Open report")
        self._open.setText(text)
        self._open.setAccessibleName(text)

    def _fit(self) -> None:
        narrow = self._theme.layout_for(self.window().width()) == "narrow"
        row = self._table.currentIndex().row()
        self._model.name_states(narrow)
        for column in LEFT_OUT:
            self._table.setColumnHidden(column, narrow)
        if row >= 0 and self._table.currentIndex().row() < 0:
            select_row(self._table, row)

    def _on_theme_changed(self) -> None:
        theme = self._theme
        across, down = theme.gap(32), theme.gap(24)
        self._body.setContentsMargins(across, down, across, down)
        self._body.setSpacing(theme.gap(16))
        for part in (self._table, self._table.horizontalHeader()):
            part.setFont(theme.font(BODY if part is self._table else CAPTION))
        self._table.verticalHeader().setDefaultSectionSize(theme.px(38))
        self._fit()

    # On what the user does

    def _on_open(self) -> None:
        entry = self._model.entry(self._table.currentIndex().row())
        if entry is None:
            return
        if entry.state is State.OPEN:
            self.resume.emit(entry.id)
        else:
            self.open_report.emit(entry.id)

    def _on_remove(self) -> None:
        entry = self._model.entry(self._table.currentIndex().row())
        if entry is None or not self._try(lambda: self._removing.remove(entry.id)):
            return
        self._removed = entry.id
        beginning = self.tr("{title} is removed.").format(
            title=title(entry.kind, entry.title, TONGUE)
        )
        rest = self.tr("It is in no list and counts in no figure.")
        self._banner.say(beginning, rest, self.tr("Undo"))
        self._banner.show()
        announce(self, f"{beginning} {rest}")

    def _on_undo(self) -> None:
        removed = self._removed
        if removed and self._try(lambda: self._removing.put_back(removed)):
            self._removed = ""
            self._banner.hide()
            announce(self, self.tr("It is back."))

    def _try(self, change: Callable[[], object]) -> bool:
        try:
            change()
        except CetlPrepError as error:
            self._trouble.say(words(error))
            self._trouble.show()
            return False
        self.refresh()
        return True
