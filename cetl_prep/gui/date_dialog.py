"""Asks for the date of the exam, on a calendar."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from cetl_prep.gui.icons import icon, icon_size
from cetl_prep.gui.messages import Choice, Question
from cetl_prep.gui.theme import BODY, Theme


class DateDialog(Question):
    """A calendar with the date chosen so far.

    Attributes:
        chosen: emitted with the ISO date, empty when it is taken away.
    """

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, day: date | None, today: date, parent: QWidget | None = None
    ) -> None:
        say = QCoreApplication.translate
        choices = [
            Choice("save", say("DateDialog", "Save date"), "pri"),
            Choice("cancel", say("DateDialog", "Cancel")),
        ]
        if day:
            choices.insert(1, Choice("clear", say("DateDialog", "No date")))
        detail = say(
            "DateDialog", "Arrow keys move by days and weeks, Page Up and Page Down by months."
        )
        heading = say("DateDialog", "When is your exam?")
        super().__init__(theme, heading, detail, choices, parent, safe="cancel")
        self.calendar = QCalendarWidget()
        self.calendar.setAccessibleName(self.tr("Date of the exam"))
        self.calendar.setMinimumDate(QDate(today.year, today.month, today.day))
        shown = day or today
        self.calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        self.calendar.activated.connect(lambda _day: self.buttons["save"].click())
        self._dress(theme)
        self.body.addWidget(self.calendar)
        self.answered.connect(self._on_answered)

    def ask(self) -> None:
        """Open it, with the focus on the calendar."""
        super().ask()
        self.calendar.setFocus(Qt.FocusReason.OtherFocusReason)

    def _dress(self, theme: Theme) -> None:
        calendar = self.calendar
        calendar.setFont(theme.font(BODY))
        header = calendar.VerticalHeaderFormat.NoVerticalHeader
        calendar.setVerticalHeaderFormat(header)
        calendar.setMinimumSize(theme.px(400), theme.px(300))
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(weekday, _ink(theme.color("ink")))
        calendar.setHeaderTextFormat(_ink(theme.color("ink2")))
        for button in calendar.findChildren(QToolButton):
            button.setFont(theme.font(BODY, 500))
        ways = {
            "qt_calendar_prevmonth": (self.tr("Earlier month"), "arrow-left"),
            "qt_calendar_nextmonth": (self.tr("Later month"), "arrow-right"),
        }
        for name, (words, sign) in ways.items():
            way = calendar.findChild(QToolButton, name)
            if isinstance(way, QToolButton):
                way.setAccessibleName(words)
                way.setIcon(icon(theme, sign, "on_accent"))
                way.setIconSize(icon_size(theme))
                way.setMinimumSize(theme.px(32), theme.px(28))

    def _on_answered(self, which: str) -> None:
        if which == "save":
            self.chosen.emit(self.calendar.selectedDate().toString(Qt.DateFormat.ISODate))
        elif which == "clear":
            self.chosen.emit("")


def _ink(color: QColor) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(color)
    return look
