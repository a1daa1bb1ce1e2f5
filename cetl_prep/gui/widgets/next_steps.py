"""What to do next: a few numbered steps, each with a button; the first one is the page's filled button."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.widgets.boxes import Panel, rule
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.label import CAPTION, Label


@dataclass(frozen=True, slots=True)
class Step:
    """One step. `id` names what is wanted, `name` is the button's accessible name."""

    id: str
    title: str
    detail: str
    button: str
    name: str = ""


class NextSteps(Panel):
    """The steps in their order of use.

    Attributes:
        wanted: the id of the step whose button was pressed.
    """

    wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("What to do next"), parent)
        self._list: QWidget | None = None
        self.body.addStretch(1)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show these steps."""
        if self._list:
            self.body.removeWidget(self._list)
            self._list.hide()
            self._list.deleteLater()
        self._list = QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.gap(4))
        for n, step in enumerate(steps):
            if n:
                column.addWidget(rule())
            column.addLayout(self._row(n, step))
        self.body.insertWidget(self.body.count() - 1, self._list)

    def _row(self, place: int, step: Step) -> QHBoxLayout:
        theme = self._theme
        number = Label(theme, str(place + 1), BODY, 600, "accent")
        number.setMinimumWidth(theme.px(14))
        words = QGridLayout()
        words.setVerticalSpacing(0)
        words.setHorizontalSpacing(theme.gap(6))
        words.setColumnStretch(1, 1)
        words.addWidget(number, 0, 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(Label(theme, step.title, BODY, 500, wrap=True), 0, 1)
        words.addWidget(Label(theme, step.detail, CAPTION, color="ink2", wrap=True), 1, 1)
        kind = "sec" if place else "pri"
        button = Button(theme, step.button, kind, name=step.name or step.title)  # type: ignore[arg-type]
        button.clicked.connect(lambda: self.wanted.emit(step.id))
        row = QHBoxLayout()
        row.setSpacing(theme.gap(6))
        row.addLayout(words, 1)
        row.setAlignment(words, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row
