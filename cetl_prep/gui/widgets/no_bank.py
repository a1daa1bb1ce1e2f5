"""What a page shows that can show nothing without a bank: that there is none, and the way to one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.boxes import Panel
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.label import LEAD, Label

NO_BANK = "library.empty"
"""The code of the error that leads here."""


class NoBank(Panel):
    """One sentence and one action.

    Attributes:
        wanted: the page of banks is wanted.
    """

    wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        text = self.tr("Practice and exams need a bank of items. Everything else is kept as it is.")
        button = Button(theme, self.tr("Add a bank…"), "pri", icon_name="plus")
        button.clicked.connect(self.wanted)
        title = self.tr("No question bank yet")
        self.body.addWidget(Label(theme, title, LEAD, 600, wrap=True))
        self.body.addWidget(Label(theme, text, color="ink2", wrap=True))
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
