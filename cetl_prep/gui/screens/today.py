"""Today: what waits, what to do next, where the skills stand, and the last results."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QBoxLayout, QWidget

from cetl_prep.exam.attempt import Attempt, Kind
from cetl_prep.exam.bank import BankInfo
from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.exam.standing import Standing
from cetl_prep.gui.models.result_lines import ResultLines
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.banner import Banner
from cetl_prep.gui.widgets.chart import offer_tables
from cetl_prep.gui.widgets.chart_panel import ChartPanel
from cetl_prep.gui.widgets.exam_day import ExamDay
from cetl_prep.gui.widgets.heading import Heading
from cetl_prep.gui.widgets.label import CAPTION, TITLE, Label
from cetl_prep.gui.widgets.laid_out_page import LaidOutPage
from cetl_prep.gui.widgets.marks import Legend
from cetl_prep.gui.widgets.readiness_panel import Outlook, ReadinessPanel
from cetl_prep.gui.widgets.results_panel import ResultsPanel
from cetl_prep.gui.widgets.skill_bar import SkillFigures
from cetl_prep.gui.widgets.skills_chart import AreaFigures, SkillsChart
from cetl_prep.gui.widgets.start_panel import StartPanel
from cetl_prep.services.clock import Clock
from cetl_prep.services.library import LibraryService
from cetl_prep.services.progress import ProgressService
from cetl_prep.services.sitting import PRACTICE_ITEMS, SittingService
from cetl_prep.services.study import Estimate, StudyService
from cetl_prep.storage.listing import AttemptSummary, Wanted
from cetl_prep.words.results import attempt_title, clock, day
from cetl_prep.words.times import span, weekday

QWIDGETSIZE_MAX = 16777215
LAST_RESULTS = 4
SECONDS_PER_ITEM = 80
"""What an item of practice takes with its feedback read, for "about 20 min"."""


class TodayScreen(LaidOutPage):
    """The first page. It is empty until `refresh` is called.

    Attributes:
        start_mock: a mock exam is wanted, at once.
        mock_options: a mock exam is wanted, its time and kind asked first.
        start_practice: practice is wanted.
        resume: the open sitting with this id is wanted.
        show_report: the report of the sitting with this id is wanted.
    """

    start_mock = Signal()
    mock_options = Signal()
    start_practice = Signal()
    resume = Signal(str)
    show_report = Signal(str)

    def __init__(
        self,
        theme: Theme,
        sitting: SittingService,
        progress: ProgressService,
        library: LibraryService,
        study: StudyService,
        preferences: Preferences,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._sitting = sitting
        self._progress = progress
        self._library = library
        self._study = study
        self._preferences = preferences
        self._clock = clock
        self._open: Attempt | None = None
        self._areas: tuple[AreaFigures, ...] = ()
        self._lines = ResultLines(self)
        self._build()
        self._connect()

    # Build

    def _build(self) -> None:
        theme = self._theme
        self.setWindowTitle(self.tr("Today"))
        self._heading = Heading(theme, self.tr("Today"))
        self._exam_day = ExamDay(theme)
        self._heading.add(self._exam_day)
        self._banner = Banner(theme, "pause")
        self._readiness = ReadinessPanel(theme)
        self._start = StartPanel(theme)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addWidget(self._readiness, 1)
        self._row.addWidget(self._start)
        self._build_skills()
        self._results = ResultsPanel(theme)
        for part in (self._heading, self.trouble, self._banner):
            self.body.addWidget(part)
        self.body.addLayout(self._row)
        self.body.addWidget(self._skills_panel)
        self.body.addWidget(self._results)
        self.body.addStretch(1)

    def _build_skills(self) -> None:
        theme = self._theme
        name = self.tr("Your ten skills")
        self._skills_panel = ChartPanel(theme)
        self._skills_title = Label(theme, name, TITLE, 600)
        self._legend_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._legend_row.addWidget(self._skills_title)
        self._legend_row.addStretch(1)
        self._legend = Legend(
            theme,
            [
                (Standing.STRONG, self.tr("Strong")),
                (Standing.CLOSE, self.tr("Close")),
                (Standing.WEAK, self.tr("Weak")),
                (Standing.FEW, self.tr("Too few answers")),
                ("interval", self.tr("90% interval")),
                ("level", self.tr("pass level 75%")),
                ("trend", self.tr("change in 14 days")),
            ],
        )
        self._legend_row.addWidget(self._legend)
        self._skills = SkillsChart(theme, name)
        note = self.tr(
            "What you would likely get right of each skill's new items, estimated from all your answers."
        )
        self._skills_panel.add(self._legend_row)
        self._skills_panel.add_chart(self._skills)
        self._skills_panel.add(Label(theme, note, CAPTION, color="ink2", wrap=True))

    def lead_with(self, panel: QWidget) -> None:
        """Put one more panel at the top, for what somebody waits for; it is not there when nothing does."""
        self.body.insertWidget(self.body.indexOf(self._banner) + 1, panel)

    def add_panel(self, panel: QWidget) -> None:
        """Put one more panel over the last results; it shows what holds by itself."""
        self.body.insertWidget(self.body.indexOf(self._results), panel)

    # Connect

    def _connect(self) -> None:
        self._banner.pressed.connect(self._on_resume)
        self._start.practice_wanted.connect(self.start_practice)
        self._start.mock_wanted.connect(self.start_mock)
        self._start.options_wanted.connect(self.mock_options)
        self._results.opened.connect(self.show_report)
        offer_tables(self._theme, self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button with the focus, or else starts practice; R resumes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = QApplication.focusWidget()
            button = focused if isinstance(focused, QAbstractButton) else self._start.practice
            button.click()
        elif event.key() == Qt.Key.Key_R and not event.modifiers() and self._open:
            self._on_resume()
        else:
            super().keyPressEvent(event)

    # Render

    def refresh(self) -> None:
        """Read the services anew and show what is so now."""
        bank = self._preferences.settings.bank
        try:
            info = self._library.open(self._library.find(bank).digest).info
            ended = self._progress.attempts(Wanted(ended=True))
            self._open = next(iter(self._sitting.open_attempts()), None)
            estimates = self._study.estimates(bank)
            self._render_study(info, bank)
        except CetlPrepError as error:
            self.show_trouble(error)
            self._banner.hide()
            return
        self.clear_trouble()
        self._areas = skill_figures(info, estimates)
        self._render(info, ended)

    def _render(self, info: BankInfo, ended: Sequence[AttemptSummary]) -> None:
        self._heading.say(self.tr("Today"), day(self._clock.now(), TONGUE))
        self._start.say(
            self.tr("{n} items with feedback, about {time}").format(
                n=PRACTICE_ITEMS, time=span(PRACTICE_ITEMS * SECONDS_PER_ITEM, TONGUE)
            ),
            self._mock_words(info),
        )
        self._results.show_lines([self._lines.line(entry) for entry in ended[:LAST_RESULTS]])
        self._lay_out()

    def _render_study(self, info: BankInfo, bank: str) -> None:
        """Show the readiness, the outlook on the day, and what to work on."""
        study, exam = self._study, self._exam_date()
        today = self._clock.now().astimezone().date()
        outlook = None
        if exam is not None and exam > today:
            outlook = Outlook(weekday(exam, TONGUE), study.readiness(bank, exam))
        now = study.readiness(bank)
        self._readiness.show_estimate(now, info.profile.scale, study.answers(bank), outlook)
        self._start.show_weak([(e.name, e.standing) for e in study.weakest(bank)])
        self._exam_day.show_day(exam, today)

    def _exam_date(self) -> date | None:
        try:
            return date.fromisoformat(self._preferences.settings.exam_date)
        except ValueError:
            return None

    def _mock_words(self, info: BankInfo) -> tuple[str, str]:
        seconds = info.profile.seconds
        items = self.tr("{n} items").format(n=info.profile.items)
        return items, self.tr("no clock") if seconds is None else span(seconds, TONGUE)

    def _lay_out(self) -> None:
        layout = self._theme.layout_for(self.window().width())
        narrow = layout == "narrow"
        self._render_banner(short=narrow)
        # In a narrow window the action stands before the evidence.
        across, up = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.BottomToTop
        self._row.setDirection(up if narrow else across)
        self._row.setSpacing(self._theme.gap(16))
        side = self._theme.px(332 if layout == "wide" else 300)
        self._start.setMinimumWidth(0 if narrow else side)
        self._start.setMaximumWidth(QWIDGETSIZE_MAX if narrow else side)
        self._readiness.lay_out(layout)
        wide = layout == "wide"
        self._legend_row.setDirection(across if wide else QBoxLayout.Direction.TopToBottom)
        self._skills.show_areas(self._areas, layout)

    def _render_banner(self, *, short: bool) -> None:
        attempt = self._open
        self._banner.setVisible(attempt is not None)
        if attempt is None:
            return
        beginning = self.tr("{title} is paused at item {n}.").format(
            title=attempt_title(attempt, TONGUE), n=attempt.position + 1
        )
        left = self._sitting.left(attempt)
        time = (
            self.tr("no clock") if left is None else self.tr("{time} left").format(time=clock(left))
        )
        rest = self.tr("{n} answered, {time}. Everything is saved.").format(
            n=attempt.answered, time=time
        )
        practice = attempt.kind is Kind.PRACTICE
        button = self.tr("Resume practice") if practice else self.tr("Resume exam")
        self._banner.say(beginning, rest, button, short=short)

    # On what the user does

    def _on_resume(self) -> None:
        if self._open:
            self.resume.emit(self._open.id)


def skill_figures(info: BankInfo, estimates: tuple[Estimate, ...]) -> tuple[AreaFigures, ...]:
    """The estimate of each skill of a bank, by area."""
    level = info.profile.scale.target_percent
    by_skill = {estimate.skill: estimate for estimate in estimates}
    return tuple(
        AreaFigures(domain.name, tuple(_figures(by_skill[s.id], level) for s in domain.skills))
        for domain in info.blueprint.domains
    )


def _figures(known: Estimate, level: float) -> SkillFigures:
    return SkillFigures(
        known.name, known.percent, known.low, known.high, known.answers, known.trend, level
    )
