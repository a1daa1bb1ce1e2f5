"""The study plan on the Today page: what fits into today, and the last week before the exam."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from cetl_prep.exam.bank import BankInfo
from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.exam.plan import LONGEST, SHORTEST, Phase, StudyPlan, Suggestion, Work
from cetl_prep.gui.messages import words
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.boxes import Panel
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.fields import Number
from cetl_prep.gui.widgets.focus_ring import MARGIN
from cetl_prep.gui.widgets.label import TITLE, Label
from cetl_prep.services.library import LibraryService
from cetl_prep.services.planning import PlanningService
from cetl_prep.words.studying import plan_head, week_ahead, work
from cetl_prep.words.times import span, weekday


class PlanPanel(Panel):
    """Reads the plan anew whenever it is shown and whenever a setting changes.

    Attributes:
        start: the practice of today is wanted; its wish and plan.
        mistakes_wanted: the error list is wanted.
        mock_wanted: a mock exam is wanted, its time and kind asked first.
        failed: a choice could not be stored; the sentence that says why.
    """

    start = Signal(object, object)
    mistakes_wanted = Signal()
    mock_wanted = Signal()
    failed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        planning: PlanningService,
        library: LibraryService,
        preferences: Preferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        self._planning = planning
        self._library = library
        self._preferences = preferences
        self._fits: Suggestion | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        theme = self._theme
        minutes = Label(theme, self.tr("Minutes a day"), BODY, color="ink2")
        self._minutes = Number(theme, SHORTEST, LONGEST, self.tr("Minutes a day"))
        minutes.setBuddy(self._minutes)
        top = QHBoxLayout()
        top.setContentsMargins(MARGIN, 0, MARGIN, 0)
        top.addWidget(Label(theme, self.tr("Plan to your exam"), TITLE, 600, wrap=True), 1)
        top.addWidget(minutes)
        top.addWidget(self._minutes)
        self._head = Label(theme, "", wrap=True)
        self._today = Label(theme, "", color="ink2", wrap=True)
        self._ahead = Label(theme, "", color="ink2", wrap=True)
        self._start = Button(theme, "")
        self._mock = Button(theme, self.tr("Mock exam: time and kind…"), icon_name="exam")
        self._mistakes = Button(theme, "")
        self.body.addLayout(top)
        self._words = QVBoxLayout()
        self._words.setContentsMargins(MARGIN, 0, MARGIN, 0)
        for label in (self._head, self._today, self._ahead):
            self._words.addWidget(label)
        self.body.addLayout(self._words)
        self._week: QWidget | None = None
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for button in (self._start, self._mock, self._mistakes):
            self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._buttons.addStretch(1)
        self.body.addLayout(self._buttons)

    def _connect(self) -> None:
        self._start.clicked.connect(self._on_start)
        self._mock.clicked.connect(self.mock_wanted)
        self._mistakes.clicked.connect(self.mistakes_wanted)
        self._minutes.entered.connect(self._on_minutes)
        self._preferences.changed.connect(self.refresh)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the field is for the field, not for the page around it."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what holds now."""
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons side by side, or below each other."""
        super().resizeEvent(event)
        narrow = self._theme.layout_for(self.window().width()) == "narrow"
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._buttons.setDirection(down if narrow else across)
        self._buttons.setSpacing(self._theme.gap(4))

    def refresh(self) -> None:
        """Make the plan anew; without a bank that can be read it says so."""
        settings = self._preferences.settings
        try:
            info = self._library.open(self._library.find(settings.bank).digest).info
            plan = self._planning.plan(settings.bank, settings.exam_day, settings.study_minutes)
        except CetlPrepError as error:
            self._fits = None
            self._head.setText(words(error))
            self._head.show()
            for part in (self._today, self._ahead, self._start, self._mock, self._mistakes):
                part.hide()
            self._clear_week()
            return
        self._minutes.show_number(min(LONGEST, max(SHORTEST, settings.study_minutes)))
        self._render(plan, info)

    def _render(self, plan: StudyPlan, info: BankInfo) -> None:
        self._fits = plan.today
        self._head.setText(plan_head(plan, TONGUE))
        # The head of the page counts the days already.
        self._head.setVisible(plan.left is None or plan.left <= 0)
        self._render_today(plan, info)
        ahead = week_ahead(plan, TONGUE) if plan.phase is Phase.BEFORE else ""
        self._ahead.setText(ahead)
        self._ahead.setVisible(bool(ahead))
        self._render_week(plan)

    def _render_today(self, plan: StudyPlan, info: BankInfo) -> None:
        fits, first = plan.today, plan.week[0].work if plan.week else None
        mock = plan.phase is Phase.LAST_WEEK and first in (Work.MOCK, Work.SEALED)
        items = sum(fits.skills.values()) if fits else 0
        self._today.setVisible(bool(items))
        self._start.setVisible(bool(items))
        self._mock.setVisible(mock)
        self._mistakes.setVisible(bool(fits and fits.mistakes))
        if fits and items:
            self._today.setText(self._today_words(fits, info))
            text = self.tr("Start these {n} items").format(n=items)
            self._start.setText(text if items > 1 else self.tr("Start this item"))
            self._start.setAccessibleName(self._start.text())
        if fits and fits.mistakes:
            text = self.tr("Mistakes that are due: {n} fit today").format(n=fits.mistakes)
            self._mistakes.setText(text)
            self._mistakes.setAccessibleName(text)

    def _today_words(self, fits: Suggestion, info: BankInfo) -> str:
        parts = []
        for domain in info.blueprint.domains:
            count = sum(fits.skills.get(skill.id, 0) for skill in domain.skills)
            if count:
                parts.append(self.tr("{n} {area}").format(n=count, area=domain.name))
        return self.tr("Today, in about {time}: {parts}.").format(
            time=span(sum(fits.skills.values()) * fits.seconds, TONGUE), parts=", ".join(parts)
        )

    def _clear_week(self) -> None:
        if self._week:
            self._words.removeWidget(self._week)
            self._week.hide()
            self._week.deleteLater()
            self._week = None

    def _render_week(self, plan: StudyPlan) -> None:
        self._clear_week()
        if plan.phase is not Phase.LAST_WEEK:
            return
        self._week = holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._theme.gap(16))
        grid.setVerticalSpacing(self._theme.gap(4))
        grid.setColumnStretch(1, 1)
        for row, day in enumerate(plan.week):
            weight = 600 if row == 0 else 400
            name, text = self._day_words(day.day, first=row == 0), work(day, TONGUE)
            label = Label(self._theme, text, BODY, weight, wrap=True)
            label.setAccessibleName(f"{name}: {text}")
            grid.addWidget(Label(self._theme, name, BODY, weight, "ink2"), row, 0)
            grid.addWidget(label, row, 1)
        self._words.addWidget(holder)

    def _day_words(self, day: date, *, first: bool) -> str:
        return self.tr("Today") if first else weekday(day, TONGUE)

    def _on_start(self) -> None:
        if self._fits:
            self.start.emit(*self._planning.practice(self._fits))

    def _on_minutes(self, minutes: int) -> None:
        try:
            self._preferences.change(study_minutes=minutes)
        except CetlPrepError as error:
            self.failed.emit(words(error))

    def _on_theme_changed(self) -> None:
        super()._on_theme_changed()
        # Buttons carry a margin for the ring; words keep the panel's edge by one of their own.
        across, down = self._theme.gap(22) - MARGIN, self._theme.gap(18)
        self.body.setContentsMargins(across, down, across, down)
