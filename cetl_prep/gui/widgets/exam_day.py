"""How many days are left to the exam, at the head of a page."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.emphasis import EmphasisLabel
from cetl_prep.gui.widgets.label import CAPTION, Label
from cetl_prep.words.times import days_words, weekday


class ExamDay(QWidget):
    """Two short lines; hidden while no date is set."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = EmphasisLabel(theme)
        self._date = Label(theme, "", CAPTION, color="ink2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for label in (self._left, self._date):
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignRight)
        self.hide()

    def show_day(self, exam: date | None, today: date) -> None:
        """Count from today to the exam."""
        self.setVisible(exam is not None)
        if exam is not None:
            counted, rest = days_words((exam - today).days, TONGUE)
            self._left.set_parts((f"{counted} ", True), (rest, False))
            self._date.setText(weekday(exam, TONGUE))
