"""The score report: where the practice score stands, by area and skill, over time, and what to do next."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from cetl_prep.exam.attempt import Attempt, Kind
from cetl_prep.exam.bank import BankInfo
from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.exam.outcome import Outcome, Which, outcomes
from cetl_prep.gui.report_words import conditions_words, next_steps
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.areas_panel import AreasPanel, area_results
from cetl_prep.gui.widgets.boxes import Well
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.chart import offer_tables
from cetl_prep.gui.widgets.chart_panel import ChartPanel
from cetl_prep.gui.widgets.heading import Heading
from cetl_prep.gui.widgets.label import CAPTION, TITLE, Label
from cetl_prep.gui.widgets.laid_out_page import LaidOutPage
from cetl_prep.gui.widgets.misses_panel import Miss, MissesPanel
from cetl_prep.gui.widgets.next_steps import NextSteps
from cetl_prep.gui.widgets.score_panel import ScorePanel
from cetl_prep.gui.widgets.time_bars import ItemTime, TimeBars
from cetl_prep.services.progress import ProgressService, Report
from cetl_prep.words.rescoring import score_words
from cetl_prep.words.results import attempt_title, day, duration
from cetl_prep.words.times import span

RIGHT_COLUMN, SCORE_WIDTH = 368, 450
QWIDGETSIZE_MAX = 16777215


class ScoreReportScreen(LaidOutPage):
    """The report of one ended sitting.

    Attributes:
        review_items: the items of a sitting are wanted: its id, and a `Which`.
        start_practice: practice is wanted.
        back: the reader is done.
    """

    review_items = Signal(str, str)
    start_practice = Signal()
    back = Signal()

    def __init__(
        self, theme: Theme, progress: ProgressService, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._progress = progress
        self._attempt_id = ""
        self._build()
        self._connect()

    # Build

    def _build(self) -> None:
        theme = self._theme
        self._heading = Heading(theme)
        self._back = Button(theme, self.tr("Back"), icon_name="arrow-left")
        self._study = Button(theme, self.tr("Study review"), "pri")
        self._study.hide()
        self._heading.add(self._study)
        self._heading.add(self._back)
        self._score = ScorePanel(theme)
        self._steps = NextSteps(theme)
        self._areas = AreasPanel(theme)
        self._misses = MissesPanel(theme)
        self._build_time()
        self._rescored = Well(theme, "accent", "info")
        self._rescored.hide()
        self._conditions = Label(theme, "", CAPTION, color="ink2", wrap=True)
        self.body.addWidget(self._heading)
        self.body.addWidget(self.trouble)
        self._report = self._build_report()
        self.body.addWidget(self._report)
        self.body.addStretch(1)

    def _build_time(self) -> None:
        theme = self._theme
        self._time_panel = ChartPanel(theme)
        title = self.tr("Time per item")
        self._time = TimeBars(theme, title)
        self._time_range = Label(theme, "", CAPTION, color="ink2", wrap=True)
        row = QHBoxLayout()
        row.addWidget(Label(theme, title, TITLE, 600), 1)
        row.addWidget(self._time_range, 0, Qt.AlignmentFlag.AlignVCenter)
        self._time_panel.add(row)
        self._time_panel.add_chart(self._time)

    def _build_report(self) -> QWidget:
        report = QWidget()
        column = QVBoxLayout(report)
        column.setContentsMargins(0, 0, 0, 0)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.addWidget(self._score, 1)
        self._top.addWidget(self._steps)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self._time_panel)
        side.addWidget(self._misses, 1)
        self._low = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._low.addWidget(self._areas, 1)
        self._low.addWidget(self._side)
        self._column = column
        column.addLayout(self._top)
        column.addLayout(self._low)
        column.addWidget(self._conditions)
        return report

    # Connect

    def _connect(self) -> None:
        self._back.clicked.connect(self.back)
        self._study.clicked.connect(lambda: self.show_scores_only(False))
        self._steps.wanted.connect(self._on_step)
        self._misses.all_wanted.connect(lambda: self._on_step(Which.MISSED))
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.back)
        offer_tables(self._theme, self)

    # Render

    def show_attempt(self, attempt_id: str) -> None:
        """Show the report of this sitting, or why it cannot be shown."""
        self._attempt_id = attempt_id
        self.show_scores_only(False)
        try:
            report = self._progress.report(attempt_id)
        except CetlPrepError as error:
            self._heading.say(self.tr("This report cannot be shown"), "")
            self.show_trouble(error)
            self._report.hide()
            return
        self.clear_trouble()
        self._report.show()
        self._render(report)

    def show_scores_only(self, only: bool = True) -> None:
        """Leave out all that is about single items, as after a real exam, until "Study review" is pressed."""
        self._study.setVisible(only)
        self._side.setVisible(not only)
        self._steps.setVisible(not only)
        self._lay_out()

    def _render(self, report: Report) -> None:
        attempt, score = report.attempt, report.score
        results = outcomes(attempt, report.items)
        title = attempt_title(attempt, TONGUE)
        self.setWindowTitle(title)
        self._heading.say(title, self._detail(attempt))
        if attempt.kind is Kind.PRACTICE:
            self._score.show_practice(score)
        else:
            self._score.show_score(score)
        self._render_rescored(report)
        level = score.scale.target_percent
        self._areas.show_areas(area_results(score, report.bank, results), level)
        self._render_time(results)
        self._render_misses(report.bank, results)
        self._steps.show_steps(next_steps(results))
        self._conditions.setText(conditions_words(attempt, report.bank))
        self.verticalScrollBar().setValue(0)
        self._lay_out()

    def _render_rescored(self, report: Report) -> None:
        self._rescored.setVisible(report.original is not None)
        if report.original is not None:
            was, now = report.original.scaled, report.score.scaled
            self._rescored.say(
                self.tr(
                    "{change}. The bank was corrected after this sitting; the first score stays on record."
                ).format(change=score_words(was, now, len(report.corrected), TONGUE))
            )

    def _detail(self, attempt: Attempt) -> str:
        used = span(attempt.used, TONGUE)
        allowed = attempt.profile.seconds
        time = used
        if allowed is not None:
            time = self.tr("{used} of {allowed}").format(used=used, allowed=span(allowed, TONGUE))
        return self.tr("{day}. {n} items, {time}").format(
            day=day(datetime.fromisoformat(attempt.started), TONGUE), n=len(attempt.form), time=time
        )

    def _render_time(self, results: tuple[Outcome, ...]) -> None:
        self._time.show_times([ItemTime(o.number, o.response.seconds, o.correct) for o in results])
        self._time_range.setText(
            self.tr("item 1 to {n}, longest {time}").format(
                n=len(results), time=duration(self._time.longest)
            )
        )

    def _render_misses(self, bank: BankInfo, results: tuple[Outcome, ...]) -> None:
        misses = [
            Miss(
                o.number,
                bank.blueprint.skill(o.place.skill).name,
                o.yours,
                o.key,
                duration(o.response.seconds),
            )
            for o in results
            if o.certain_miss
        ]
        self._misses.show_misses(misses, sum(not o.correct for o in results))

    def _lay_out(self) -> None:
        theme = self._theme
        layout = theme.layout_for(self.window().width())
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        beside = layout != "narrow" and self._has_room_beside()
        self._top.setDirection(across if beside else down)
        self._low.setDirection(across if layout == "wide" else down)
        self._fix_width(self._steps, beside)
        self._fix_width(self._side, layout == "wide")
        for box in (self._top, self._low, self._column, self._side.layout()):
            if box:
                box.setSpacing(theme.gap(16))
        self._score.lay_out(layout)

    def _has_room_beside(self) -> bool:
        """Whether the score keeps a readable width with the steps at its side."""
        theme = self._theme
        taken = 2 * theme.gap(32) + theme.gap(16) + theme.px(RIGHT_COLUMN)
        return self.viewport().width() - taken >= theme.px(SCORE_WIDTH)

    def _fix_width(self, widget: QWidget, fixed: bool) -> None:
        width = self._theme.px(RIGHT_COLUMN)
        widget.setMinimumWidth(width if fixed else 0)
        widget.setMaximumWidth(width if fixed else QWIDGETSIZE_MAX)

    # On what the user does

    def _on_step(self, step: str) -> None:
        if step == "practice":
            self.start_practice.emit()
        else:
            self.review_items.emit(self._attempt_id, str(step))
