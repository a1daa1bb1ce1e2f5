"""Missed items as a list: the question, what is known of the miss, and the way back to it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.widgets.boxes import Panel, rule
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.chip import Chip
from cetl_prep.gui.widgets.label import CAPTION, Label

MOST = 30
"""Lines that are shown; the others are counted."""


@dataclass(frozen=True, slots=True)
class MistakeLine:
    """One mistake in words."""

    attempt: str
    item: str
    stem: str
    detail: str
    certain: bool


class MistakeRows(Panel):
    """A panel with a title and a sentence over the list.

    Attributes:
        opened: a missed item is wanted: the ids of its sitting and of the item.
    """

    opened = Signal(str, str)

    def __init__(
        self, theme: Theme, title: str, sentence: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, title, parent)
        self.body.addWidget(Label(theme, sentence, color="ink2", wrap=True))
        self._lines: tuple[MistakeLine, ...] | None = None
        self._list: QWidget | None = None

    def show_lines(self, lines: Sequence[MistakeLine]) -> None:
        """Show these mistakes; the panel hides when there are none."""
        self.setVisible(bool(lines))
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
        column.setSpacing(self._theme.gap(6))
        for line in self._lines[:MOST]:
            column.addWidget(rule())
            column.addLayout(self._row(line))
        if len(self._lines) > MOST:
            more = self.tr("and {n} more").format(n=len(self._lines) - MOST)
            column.addWidget(Label(self._theme, more, CAPTION, color="ink2"))
        self.body.addWidget(self._list)

    def _row(self, line: MistakeLine) -> QHBoxLayout:
        theme = self._theme
        said = QVBoxLayout()
        said.setSpacing(theme.gap(4))
        if line.certain:
            chip = Chip(theme, self.tr("Certain, but missed"), "alert", "weak")
            said.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
        said.addWidget(Label(theme, line.stem, BODY, 500, wrap=True))
        said.addWidget(Label(theme, line.detail, CAPTION, color="ink2", wrap=True))
        name = self.tr("Look at it: {stem}").format(stem=line.stem)
        button = Button(theme, self.tr("Look at it"), name=name)
        button.clicked.connect(lambda: self.opened.emit(line.attempt, line.item))
        row = QHBoxLayout()
        row.setSpacing(theme.gap(12))
        row.addLayout(said, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row
