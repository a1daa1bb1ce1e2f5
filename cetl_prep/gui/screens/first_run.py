"""First run: what this is, an optional exam date and self-rating, and the way to the first answer."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.gui.date_dialog import DateDialog
from cetl_prep.gui.messages import words
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.boxes import Page, Panel, Well, rule
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.dot_plot import DotPlot
from cetl_prep.gui.widgets.heading import Heading
from cetl_prep.gui.widgets.label import CAPTION, LEAD, Label
from cetl_prep.gui.widgets.rating_rows import RatingRows
from cetl_prep.gui.widgets.setting_row import SettingRow
from cetl_prep.services.clock import Clock
from cetl_prep.services.library import LibraryService
from cetl_prep.words.times import long_date

MEASURE = 860


class FirstRunScreen(Page):
    """The first page a new user sees.

    Attributes:
        start_check: the first 20 items are wanted.
        start_mock: a mock exam is wanted.
        look_around: the candidate wants to look around first.
    """

    start_check = Signal()
    start_mock = Signal()
    look_around = Signal()

    def __init__(
        self,
        theme: Theme,
        preferences: Preferences,
        library: LibraryService,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._preferences = preferences
        self._library = library
        self._clock = clock
        self._rating = False
        self._build()
        self._connect()
        self.refresh()

    # Build

    def _build(self) -> None:
        theme = self._theme
        self._heading = Heading(theme)
        self._heading.say(
            self.tr("Find out where you stand"),
            self.tr(
                "CETL Prep is a study tool for CoSN's CETL exam: practice with feedback, timed mock exams"
                " and a plain view of what to work on. It is not affiliated with or endorsed by CoSN."
            ),
        )
        self._trouble = Well(theme, "error", "cross")
        self._plot = DotPlot(theme, self.tr("Likely scores"), lines=3)
        self._start = self._build_start()
        self._choices = self._build_choices()
        foot = Well(theme, "plain", "info")
        foot.say(
            self.tr(
                "Everything stays on this computer: no account, no internet. The items are original; none"
                " comes from a real exam."
            )
        )
        self._foot = foot
        for part in (self._heading, self._trouble, self._start, self._choices, foot):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def _build_start(self) -> Panel:
        theme, panel = self._theme, Panel(self._theme)
        self._check = Button(theme, self.tr("Start a 20-item first check"), "pri", large=True)
        self._look = Button(theme, self.tr("Look around first"), large=True)
        text = self.tr(
            "Twenty items from across the skills, with the answer explained after each. No clock. At the"
            " end you see which skills need the work, and how sure that is."
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        buttons.addWidget(self._check)
        buttons.addWidget(self._look)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(theme.gap(8))
        column.addWidget(Label(theme, text, LEAD, wrap=True))
        column.addLayout(buttons)
        stop = self.tr("About 25 minutes. You can stop and resume at any item.")
        column.addWidget(Label(theme, stop, CAPTION, color="ink2", wrap=True))
        self._start_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._start_row.addLayout(column, 3)
        self._start_row.addWidget(self._plot, 2)
        panel.body.addLayout(self._start_row)
        return panel

    def _build_choices(self) -> Panel:
        theme, panel = self._theme, Panel(self._theme)
        self._date = Button(theme, self.tr("Set date…"), icon_name="calendar")
        self._rate = Button(theme, self.tr("Rate yourself"), icon_name="chevron-down")
        self._mock = Button(theme, self.tr("Start mock exam"), icon_name="exam")
        day = self.tr("When is your exam?")
        self._day_row = SettingRow(theme, day, "", self._date)
        rate = self.tr("Optional. Ten quick ratings give the first estimates a better start.")
        self._rate_row = SettingRow(theme, self.tr("What do you know already?"), rate, self._rate)
        mock = self.tr("100 items with a clock, straight away.")
        self._mock_row = SettingRow(theme, self.tr("Rather a whole exam?"), mock, self._mock)
        self._ratings = RatingRows(theme, self._skills())
        self._ratings.hide()
        for part in (self._day_row, rule(), self._rate_row, self._ratings, rule(), self._mock_row):
            panel.body.addWidget(part)
        return panel

    def _skills(self) -> list[tuple[str, str]]:
        try:
            entry = self._library.find(self._preferences.settings.bank)
            blueprint = self._library.open(entry.digest).info.blueprint
        except CetlPrepError:
            return []  # the page that needs a bank says so
        return [(skill.id, skill.name) for skill in blueprint.skills]

    # Connect

    def _connect(self) -> None:
        self._check.clicked.connect(self.start_check)
        self._look.clicked.connect(self.look_around)
        self._mock.clicked.connect(self.start_mock)
        self._date.clicked.connect(self._on_date)
        self._rate.clicked.connect(self._on_rate)
        self._ratings.rated.connect(self._on_rated)
        self._preferences.changed.connect(self.refresh)
        self._theme.changed.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the layout by the room there is."""
        super().resizeEvent(event)
        self._fit()

    # Render

    def refresh(self) -> None:
        """Show the choices made so far."""
        settings = self._preferences.settings
        self._trouble.hide()
        said = self.tr("Optional. Practice is then spread over the days you have.")
        day = settings.exam_day
        if day:
            said = long_date(day, TONGUE)
        self._day_row.say(said)
        self._date.setText(self.tr("Change date…") if day else self.tr("Set date…"))
        self._ratings.show_ratings(settings.self_rating)
        self._ratings.setVisible(self._rating)
        state = self.tr("open") if self._rating else self.tr("closed")
        self._rate.setAccessibleDescription(state)
        self._rate.setText(self.tr("Close ratings") if self._rating else self.tr("Rate yourself"))

    def _fit(self) -> None:
        narrow = self._theme.layout_for(self.window().width()) == "narrow"
        self._plot.setVisible(not narrow)
        self._start_row.setSpacing(self._theme.gap(20))
        for row in (self._day_row, self._rate_row, self._mock_row):
            row.lay_out(narrow=narrow)
        self._ratings.lay_out(narrow=narrow)
        for part in (self._heading, self._trouble, self._start, self._choices, self._foot):
            part.setMaximumWidth(self._theme.px(MEASURE))

    # On what the user does

    def _on_date(self) -> None:
        today = self._clock.now().astimezone().date()
        day = self._preferences.settings.exam_day
        dialog = DateDialog(self._theme, day, today, self.window())
        dialog.chosen.connect(lambda iso: self._change(exam_date=iso))
        dialog.ask()

    def _on_rate(self) -> None:
        self._rating = not self._rating
        self.refresh()

    def _on_rated(self, skill: str, step: int) -> None:
        ratings = dict(self._preferences.settings.self_rating)
        ratings.pop(skill, None)
        self._change(self_rating=ratings | ({skill: step} if step else {}))

    def _change(self, **values: object) -> None:
        try:
            self._preferences.change(**values)
        except CetlPrepError as error:
            self._trouble.say(words(error))
            self._trouble.show()
