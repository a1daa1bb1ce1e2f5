"""Where an item comes from: who wrote, changed and reviewed it, from which bank and version, under which licence."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.boxes import Panel
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.label import CAPTION, TITLE, Label


class OriginPanel(Panel):
    """A heading and one line for each thing that is known.

    Attributes:
        reviewed: that the user reviewed the item is to be noted; only asked where `show_button` was called.
    """

    reviewed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self._lines: list[Label] = []
        self.body.addWidget(
            Label(theme, self.tr("Where this item comes from"), TITLE, 600, wrap=True)
        )
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.gap(4))
        self.body.addLayout(self._column)
        self._button = Button(theme, self.tr("Note that I reviewed it"))
        self._why = Label(theme, "", CAPTION, color="ink2", wrap=True)
        self.body.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._why)
        self._button.clicked.connect(self.reviewed)
        self._button.hide()
        self._why.hide()

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show these lines."""
        while len(self._lines) < len(lines):
            self._lines.append(Label(self._theme, "", color="ink2", wrap=True))
            self._column.addWidget(self._lines[-1])
        for place, label in enumerate(self._lines):
            label.setVisible(place < len(lines))
            label.setText(lines[place] if place < len(lines) else "")

    def show_button(self, *, named: bool) -> None:
        """Offer to note a review; without a name it is told how to get one."""
        self._button.setVisible(named)
        self._why.setVisible(not named)
        self._why.setText(
            self.tr(
                "What you write, change and review is noted with your name once you have a signature (page Study group)."
            )
        )
