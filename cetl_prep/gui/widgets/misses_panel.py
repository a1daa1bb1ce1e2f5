"""Certain, but missed: the items that are worth the most to review."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.widgets.boxes import Panel, rule
from cetl_prep.gui.widgets.label import CAPTION, TITLE, Label
from cetl_prep.gui.widgets.link import Link

RIGHT = Qt.AlignmentFlag.AlignRight
MOST = 5


@dataclass(frozen=True, slots=True)
class Miss:
    """One missed item in words; letters as they were shown."""

    number: int
    skill: str
    yours: str
    key: str
    time: str


class MissesPanel(Panel):
    """A short table, and the way to all missed items.

    Attributes:
        all_wanted: all missed items are wanted.
    """

    all_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self._all = Link(theme)
        self._all.clicked.connect(self.all_wanted)
        row = QHBoxLayout()
        row.addWidget(Label(theme, self.tr("Certain, but missed"), TITLE, 600, wrap=True), 1)
        row.addWidget(self._all)
        self.body.addLayout(row)
        self._list: QWidget | None = None
        self.body.addStretch(1)

    def _on_theme_changed(self) -> None:
        super()._on_theme_changed()
        across = self._theme.gap(22)
        # The link's own height keeps the title at the line of the other panels.
        self.body.setContentsMargins(across, self._theme.gap(14), across, self._theme.gap(18))
        self.body.setSpacing(self._theme.gap(2))

    def show_misses(self, misses: Sequence[Miss], missed: int) -> None:
        """Show the first of these, and say how many were missed in all."""
        words = self.tr("The 1 missed") if missed == 1 else self.tr("All {n} missed")
        self._all.setText(words.format(n=missed))
        self._all.setAccessibleName(self._all.text())
        self._all.setVisible(missed > 0)
        if self._list:
            self.body.removeWidget(self._list)
            self._list.hide()
            self._list.deleteLater()
        self._list = self._table(misses) if misses else self._nothing()
        self.body.insertWidget(1, self._list)

    def _nothing(self) -> QWidget:
        text = self.tr("None: no item that you were certain of was missed.")
        return Label(self._theme, text, BODY, color="ink2", wrap=True)

    def _table(self, misses: Sequence[Miss]) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._theme.gap(10))
        grid.setVerticalSpacing(self._theme.gap(5))
        grid.setColumnStretch(1, 1)
        head = (self.tr("Item"), self.tr("Skill"), self.tr("You"), self.tr("Time"))
        for column, word in enumerate(head):
            label = Label(self._theme, word, CAPTION, color="ink2")
            grid.addWidget(label, 0, column, RIGHT if column == 3 else Qt.AlignmentFlag.AlignLeft)
        for miss in misses[:MOST]:
            grid.addWidget(rule(), grid.rowCount(), 0, 1, 4)
            self._add(grid, miss)
        if len(misses) > MOST:
            more = self.tr("and {n} more").format(n=len(misses) - MOST)
            label = Label(self._theme, more, CAPTION, color="ink2")
            grid.addWidget(label, grid.rowCount(), 0, 1, 4)
        return holder

    def _add(self, grid: QGridLayout, miss: Miss) -> None:
        theme, row = self._theme, grid.rowCount()
        answers = self.tr("{yours}, key {key}").format(yours=miss.yours or "–", key=miss.key)
        grid.addWidget(Label(theme, str(miss.number), BODY, color="ink2"), row, 0)
        grid.addWidget(Label(theme, miss.skill, BODY, wrap=True), row, 1)
        grid.addWidget(Label(theme, answers), row, 2)
        grid.addWidget(Label(theme, miss.time), row, 3, RIGHT)
