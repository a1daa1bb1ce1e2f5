"""Today: what waits, what to do next, where the skills stand, and the last results."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QBoxLayout, QWidget

from cetl_prep.exam.attempt import Attempt, Kind, State
from cetl_prep.exam.bank import BankInfo
from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.exam.scoring import Part
from cetl_prep.exam.standing import Standing
from cetl_prep.gui.messages import words
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.banner import Banner
from cetl_prep.gui.widgets.boxes import Page, Well
from cetl_prep.gui.widgets.chart import offer_tables
from cetl_prep.gui.widgets.chart_panel import ChartPanel
from cetl_prep.gui.widgets.heading import Heading
from cetl_prep.gui.widgets.label import CAPTION, TITLE, Label
from cetl_prep.gui.widgets.marks import Legend
from cetl_prep.gui.widgets.readiness_panel import ReadinessPanel
from cetl_prep.gui.widgets.results_panel import ResultLine, ResultsPanel
from cetl_prep.gui.widgets.skill_bar import SkillFigures
from cetl_prep.gui.widgets.skills_chart import AreaFigures, SkillsChart
from cetl_prep.gui.widgets.start_panel import StartPanel
from cetl_prep.services.clock import Clock
from cetl_prep.services.library import LibraryService
from cetl_prep.services.progress import ProgressService
from cetl_prep.services.sitting import PRACTICE_ITEMS, SittingService
from cetl_prep.storage.attempts import AttemptSummary, Scored
from cetl_prep.words.results import attempt_title, clock, day, title
from cetl_prep.words.times import full_day, span

QWIDGETSIZE_MAX = 16777215
LAST_RESULTS = 4
SECONDS_PER_ITEM = 80
"""What an item of practice takes with its feedback read, for "about 20 min"."""


class TodayScreen(Page):
    """The first page. It is empty until `refresh` is called.

    Attributes:
        start_mock: a mock exam is wanted.
        start_practice: practice is wanted.
        resume: the open sitting with this id is wanted.
        show_report: the report of the sitting with this id is wanted.
    """

    start_mock = Signal()
    start_practice = Signal()
    resume = Signal(str)
    show_report = Signal(str)

    def __init__(
        self,
        theme: Theme,
        sitting: SittingService,
        progress: ProgressService,
        library: LibraryService,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._sitting = sitting
        self._progress = progress
        self._library = library
        self._clock = clock
        self._open: Attempt | None = None
        self._areas: tuple[AreaFigures, ...] = ()
        self._lines: dict[str, ResultLine] = {}
        self._build()
        self._connect()

    # Build

    def _build(self) -> None:
        theme = self._theme
        self.setWindowTitle(self.tr("Today"))
        self._heading = Heading(theme, self.tr("Today"))
        self._trouble = Well(theme, "error", "cross")
        self._trouble.hide()
        self._banner = Banner(theme, "pause")
        self._readiness = ReadinessPanel(theme)
        self._start = StartPanel(theme)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addWidget(self._readiness, 1)
        self._row.addWidget(self._start)
        self._build_skills()
        self._results = ResultsPanel(theme)
        for part in (self._heading, self._trouble, self._banner):
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
            ],
        )
        self._legend_row.addWidget(self._legend)
        self._skills = SkillsChart(theme, name)
        note = self.tr("Share of your answers that were correct. It is not an estimate of a score.")
        self._skills_panel.add(self._legend_row)
        self._skills_panel.add_chart(self._skills)
        self._skills_panel.add(Label(theme, note, CAPTION, color="ink2", wrap=True))

    # Connect

    def _connect(self) -> None:
        self._banner.pressed.connect(self._on_resume)
        self._start.practice_wanted.connect(self.start_practice)
        self._start.mock_wanted.connect(self.start_mock)
        self._results.opened.connect(self.show_report)
        self._theme.changed.connect(self._lay_out)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the panels out for the new width."""
        super().resizeEvent(event)
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out for the window it is now in."""
        super().showEvent(event)
        self._lay_out()

    # Render

    def refresh(self) -> None:
        """Read the services anew and show what is so now."""
        try:
            info = self._library.open(self._library.find().digest).info
            attempts = self._progress.attempts()
            self._open = next(iter(self._sitting.open_attempts()), None)
            answers = self._progress.answers(info.id)
        except CetlPrepError as error:
            self._trouble.say(words(error))
            self._trouble.show()
            self._banner.hide()
            return
        self._trouble.hide()
        self._areas = skill_figures(info, answers)
        self._render(info, attempts)

    def _render(self, info: BankInfo, attempts: list[AttemptSummary]) -> None:
        self._heading.say(self.tr("Today"), day(self._clock.now()))
        scale = info.profile.scale
        self._readiness.show_nothing(scale.cut, scale.low, scale.high)
        self._start.say(
            self.tr("{n} items with feedback, about {time}").format(
                n=PRACTICE_ITEMS, time=span(PRACTICE_ITEMS * SECONDS_PER_ITEM, self.tr)
            ),
            self._mock_words(info),
        )
        ended = [entry for entry in attempts if entry.state is not State.OPEN]
        self._results.show_lines([self._line(entry) for entry in ended[:LAST_RESULTS]])
        self._lay_out()

    def _mock_words(self, info: BankInfo) -> tuple[str, str]:
        seconds = info.profile.seconds
        items = self.tr("{n} items").format(n=info.profile.items)
        return items, self.tr("no clock") if seconds is None else span(seconds, self.tr)

    def _line(self, entry: AttemptSummary) -> ResultLine:
        """The words for an ended sitting; they never change, so its items are read once."""
        if entry.id not in self._lines:
            line, known = self._made_line(entry)
            if not known:
                return line
            self._lines[entry.id] = line
        return self._lines[entry.id]

    def _made_line(self, entry: AttemptSummary) -> tuple[ResultLine, bool]:
        known = False
        figures = self.tr("{correct} of {items} correct").format(
            correct=entry.correct, items=entry.items
        )
        try:
            score = self._progress.report(entry.id).score
        except CetlPrepError as error:
            figures = f"{figures}. {words(error)}"
        else:
            low, high = score.scaled_interval
            figures = self.tr("{figures}, practice score {scaled}, likely {low} to {high}").format(
                figures=figures, scaled=score.scaled, low=low, high=high
            )
            known = True
        line = ResultLine(
            entry.id,
            title(entry.kind, entry.title, self.tr),
            figures,
            full_day(_moment(entry.started)),
        )
        return line, known

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
        self._legend_row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else across)
        self._skills.show_areas(self._areas, layout)

    def _render_banner(self, *, short: bool) -> None:
        attempt = self._open
        self._banner.setVisible(attempt is not None)
        if attempt is None:
            return
        beginning = self.tr("{title} is paused at item {n}.").format(
            title=attempt_title(attempt, self.tr), n=attempt.position + 1
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


def skill_figures(info: BankInfo, answers: list[Scored]) -> tuple[AreaFigures, ...]:
    """The share correct of each skill of a bank, by area, over these answers."""
    level = info.profile.scale.target_percent
    parts: dict[str, Part] = {}
    for skill in info.blueprint.skills:
        mine = [answer.correct for answer in answers if answer.skill == skill.id]
        parts[skill.id] = Part(skill.id, skill.name, sum(mine), len(mine))
    return tuple(
        AreaFigures(domain.name, tuple(_figures(parts[skill.id], level) for skill in domain.skills))
        for domain in info.blueprint.domains
    )


def _figures(part: Part, level: float) -> SkillFigures:
    low, high = part.interval
    return SkillFigures(part.name, part.percent, low, high, part.items, level=level)


def _moment(iso: str) -> datetime:
    return datetime.fromisoformat(iso)
