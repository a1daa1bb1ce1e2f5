"""Reports that wait for the keeper's decision, as a list."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.widgets.boxes import rule
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.label import CAPTION, Label

MOST = 30
"""Lines that are shown; the others are counted."""


@dataclass(frozen=True, slots=True)
class SlipLine:
    """One report in words; `trouble` says why it does not fit any more, empty when it does."""

    slip: str
    title: str
    reason: str
    proposal: str
    trouble: str


class SlipRows(QWidget):
    """The list.

    Attributes:
        accept_wanted: emitted with the id of a slip that is to be accepted.
        decline_wanted: the same for declining.
    """

    accept_wanted = Signal(str)
    decline_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._held: QWidget | None = None
        self._rows: list[QBoxLayout] = []

    def show_lines(self, lines: Sequence[SlipLine]) -> None:
        """Show these reports."""
        if self._held:
            self._column.removeWidget(self._held)
            self._held.hide()
            self._held.deleteLater()
        self._rows = []
        self._held = QWidget()
        column = QVBoxLayout(self._held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.gap(8))
        for line in lines[:MOST]:
            column.addWidget(rule())
            column.addLayout(self._row(line))
        if len(lines) > MOST:
            more = self.tr("and {n} more").format(n=len(lines) - MOST)
            column.addWidget(Label(self._theme, more, CAPTION, color="ink2"))
        self._column.addWidget(self._held)

    def lay_out(self, *, narrow: bool) -> None:
        """Fit to the room there is."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for row in self._rows:
            row.setDirection(down if narrow else across)

    def _row(self, line: SlipLine) -> QBoxLayout:
        theme = self._theme
        said = QVBoxLayout()
        said.setSpacing(theme.gap(4))
        said.addWidget(Label(theme, line.title, BODY, 600, wrap=True))
        said.addWidget(Label(theme, line.reason, BODY, wrap=True))
        for text, color in ((line.proposal, "ink2"), (line.trouble, "weak")):
            if text:
                said.addWidget(Label(theme, text, CAPTION, color=color, wrap=True))
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(theme.gap(8))
        row.addLayout(said, 1)
        accept = Button(
            theme, self.tr("Accept…"), name=self.tr("Accept: {title}").format(title=line.title)
        )
        accept.setEnabled(not line.trouble)
        decline = Button(
            theme, self.tr("Decline…"), name=self.tr("Decline: {title}").format(title=line.title)
        )
        accept.clicked.connect(lambda: self.accept_wanted.emit(line.slip))
        decline.clicked.connect(lambda: self.decline_wanted.emit(line.slip))
        row.addWidget(accept)
        row.addWidget(decline)
        self._rows.append(row)
        return row
