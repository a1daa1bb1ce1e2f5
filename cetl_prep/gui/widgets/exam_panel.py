"""When the exam is and how it is sat: date, accommodations, clock, minutes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cetl_prep.exam.bank import BankInfo
from cetl_prep.exam.profile import EXTRA_TIME
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.boxes import Panel
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.check_box import CheckBox
from cetl_prep.gui.widgets.fields import Number
from cetl_prep.gui.widgets.segments import Segments
from cetl_prep.gui.widgets.setting_row import SettingRow
from cetl_prep.settings import LONGEST, Settings
from cetl_prep.words.times import long_date

TIMES: tuple[float | None, ...] = (*EXTRA_TIME, None)
SHORTEST = 5


class ExamPanel(Panel):
    """Asks for other settings; shows those it is given.

    Attributes:
        wanted: emitted with settings by name.
        date_wanted: a date is to be chosen.
    """

    wanted = Signal(dict)
    date_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Your exam"), parent)
        self._info: BankInfo | None = None
        self._settings = Settings()
        self._date = Button(theme, self.tr("Set date…"), icon_name="calendar")
        self._clear = Button(theme, self.tr("No date"), "quiet")
        words = [
            self.tr("Standard"),
            *(f"× {TONGUE.number(f)}" for f in EXTRA_TIME[1:]),
            self.tr("No clock"),
        ]
        self._times = Segments(theme, words, self.tr("Time allowed"))
        for n, factor in enumerate(EXTRA_TIME[1:], 1):
            name = self.tr("{factor} times").format(factor=TONGUE.number(factor))
            self._times.show_words(n, words[n], name=name)
        self._hidden = CheckBox(theme, self.tr("Hide the time at the start"))
        self._minutes = Number(theme, SHORTEST, LONGEST, self.tr("Minutes of a mock exam"))
        self._usual = Button(theme, self.tr("As the bank says"), "quiet")
        self._rows = self._build_rows(theme)
        for row in self._rows:
            self.body.addWidget(row)
        self._connect()

    def _build_rows(self, theme: Theme) -> tuple[SettingRow, ...]:
        extra = self.tr("An accommodation lengthens warnings too and is recorded with the result.")
        hide = self.tr("A hidden clock runs on, and comes back at the last warning.")
        self._date_row = SettingRow(theme, self.tr("Date"), "", self._date, self._clear)
        self._minutes_row = SettingRow(
            theme, self.tr("Minutes of a mock exam"), "", self._minutes, self._usual
        )
        return (
            self._date_row,
            SettingRow(theme, self.tr("Time allowed"), extra, self._times),
            SettingRow(theme, self.tr("Clock"), hide, self._hidden),
            self._minutes_row,
        )

    def _connect(self) -> None:
        self._date.clicked.connect(self.date_wanted)
        self._clear.clicked.connect(lambda: self.wanted.emit({"exam_date": ""}))
        self._times.asked.connect(lambda place: self.wanted.emit({"extra_time": TIMES[place]}))
        self._hidden.clicked.connect(lambda on: self.wanted.emit({"hide_time": on}))
        self._minutes.entered.connect(self._on_minutes)
        self._usual.clicked.connect(lambda: self._on_minutes(None))

    def show_settings(self, settings: Settings, info: BankInfo | None) -> None:
        """Show these choices; `info` is the bank in use, None when there is none."""
        self._settings, self._info = settings, info
        day = settings.exam_day
        self._date_row.say(long_date(day, TONGUE) if day else self.tr("No date is set."))
        self._date.setText(self.tr("Change date…") if day else self.tr("Set date…"))
        self._date.setAccessibleName(
            self.tr("Change exam date") if day else self.tr("Set exam date")
        )
        self._clear.setVisible(day is not None)
        factor = settings.extra_time
        self._times.show_choice(TIMES.index(factor) if factor in TIMES else 0)
        self._hidden.setChecked(settings.hide_time)
        self._show_minutes()

    def _show_minutes(self) -> None:
        info = self._info
        minutes = info.profile.minutes if info else None
        self._minutes_row.setVisible(minutes is not None)
        if info is None or minutes is None:
            return
        held = self._settings.mock_minutes.get(info.id)
        self._minutes.show_number(round(minutes if held is None else held))
        self._usual.setVisible(held is not None)
        said = self.tr(
            "{bank} says {minutes}. The real limit is not confirmed; set it as your candidate papers say."
        )
        self._minutes_row.say(said.format(bank=info.title, minutes=TONGUE.number(minutes)))

    def lay_out(self, *, narrow: bool) -> None:
        """Fit to the room there is."""
        for row in self._rows:
            row.lay_out(narrow=narrow)

    def _on_minutes(self, minutes: int | None) -> None:
        if self._info is None:
            return
        held = {k: v for k, v in self._settings.mock_minutes.items() if k != self._info.id}
        if minutes is not None and minutes != self._info.profile.minutes:
            held[self._info.id] = float(minutes)
        self.wanted.emit({"mock_minutes": held})
