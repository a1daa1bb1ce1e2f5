"""The way from Settings to the log of continuing education."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.boxes import Panel
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.label import Label


class AfterExamPanel(Panel):
    """A sentence and a button.

    Attributes:
        wanted: the log is wanted.
    """

    wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("After the exam"), parent)
        text = self.tr("Keep a list of continuing-education activities for recertification.")
        button = Button(theme, self.tr("Continuing education…"))
        button.clicked.connect(self.wanted)
        self.body.addWidget(Label(theme, text, color="ink2", wrap=True))
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
