"""The last results, each with a button that opens its report."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.widgets.boxes import Panel, rule
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.label import LEAD, Label


@dataclass(frozen=True, slots=True)
class ResultLine:
    """One ended sitting in words."""

    id: str
    title: str
    figures: str
    date: str


class ResultsPanel(Panel):
    """A short list.

    Attributes:
        opened: the id of the sitting whose report is wanted.
    """

    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Last results"), parent)
        self._lines: tuple[ResultLine, ...] | None = None
        self._list: QWidget | None = None

    def show_lines(self, lines: Sequence[ResultLine]) -> None:
        """Show these results; a sentence when there are none."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        if self._list:
            self.body.removeWidget(self._list)
            self._list.hide()
            self._list.deleteLater()
        self._list = QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.gap(4))
        for n, line in enumerate(self._lines):
            if n:
                column.addWidget(rule())
            column.addLayout(self._row(line))
        if not self._lines:
            nothing = self.tr("No results yet. They appear here after your first exam or practice.")
            column.addWidget(Label(self._theme, nothing, BODY, color="ink2", wrap=True))
        self.body.addWidget(self._list)

    def _row(self, line: ResultLine) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(self._theme, line.title, LEAD, 500, wrap=True))
        detail = f"{line.date}. {line.figures}"
        words.addWidget(Label(self._theme, detail, BODY, color="ink2", wrap=True))
        name = self.tr("Open report of {title}").format(title=line.title)
        button = Button(self._theme, self.tr("Open report"), name=name)
        button.clicked.connect(lambda: self.opened.emit(line.id))
        row = QHBoxLayout()
        row.addLayout(words, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row
