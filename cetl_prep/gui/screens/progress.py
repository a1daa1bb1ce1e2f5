"""Progress: the skills over time, the sittings with their scores, and how good the estimates are."""

from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.exam.standing import Standing
from cetl_prep.gui.models.sessions import SessionsModel
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.calibration_panel import CalibrationPanel
from cetl_prep.gui.widgets.chart import offer_tables
from cetl_prep.gui.widgets.chart_panel import ChartPanel
from cetl_prep.gui.widgets.heading import Heading
from cetl_prep.gui.widgets.label import CAPTION, TITLE, Label
from cetl_prep.gui.widgets.laid_out_page import LaidOutPage
from cetl_prep.gui.widgets.marks import Legend
from cetl_prep.gui.widgets.plain_table import select_row
from cetl_prep.gui.widgets.segments import Segments
from cetl_prep.gui.widgets.sessions_table import SessionsTable
from cetl_prep.gui.widgets.small_multiples import SmallMultiples, Step, Track
from cetl_prep.services.clock import Clock
from cetl_prep.services.library import LibraryService
from cetl_prep.services.progress import ProgressService
from cetl_prep.services.study import Estimate, Point, StudyService
from cetl_prep.storage.listing import Wanted

DAYS = 30
"""What the filter takes for recent."""

RECENT, EVER = range(2)
ALL, MOCKS, PRACTICE = range(3)


class ProgressScreen(LaidOutPage):
    """Looks back. It is empty until `refresh` is called.

    Attributes:
        open_report: the report of the sitting with this id is wanted.
        export_wanted: the history is to leave the computer.
        open_wanted: a file of a mentor, or a history of another computer, is to be opened.
    """

    open_report = Signal(str)
    export_wanted = Signal()
    open_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        study: StudyService,
        progress: ProgressService,
        library: LibraryService,
        preferences: Preferences,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._study = study
        self._progress = progress
        self._library = library
        self._preferences = preferences
        self._clock = clock
        self._span, self._kind = EVER, ALL
        self._sessions = 0
        self._course: dict[str, tuple[Point, ...]] = {}
        self._estimates: tuple[Estimate, ...] = ()
        self._level = 75.0
        self._build()
        self._connect()

    # Build

    def _build(self) -> None:
        theme = self._theme
        self.setWindowTitle(self.tr("Progress"))
        self._heading = Heading(theme, self.tr("Progress"))
        self._spans = Segments(theme, [self.tr("Last 30 days"), self.tr("All")], self.tr("Days"))
        self._export = Button(theme, self.tr("Export history…"))
        self._take = Button(theme, self.tr("Open a mentor's file…"))
        self._tools = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for part in (self._spans, self._export, self._take):
            self._tools.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._tools.addStretch(1)
        self._heading.row.addLayout(self._tools)
        self.body.addWidget(self._heading)
        self.body.addWidget(self.trouble)
        self.body.addWidget(self._skills_panel())
        self.body.addWidget(self._sessions_panel())
        self._calibration = CalibrationPanel(theme)
        self.body.addWidget(self._calibration)
        self.body.addStretch(1)

    def _skills_panel(self) -> ChartPanel:
        theme, panel = self._theme, ChartPanel(self._theme)
        title = self.tr("Ten skills over time")
        self._legend = Legend(
            theme,
            [
                ("band", self.tr("estimate, 0 to 100%, with its 90% interval")),
                ("dotted", self.tr("pass level")),
            ],
        )
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addWidget(Label(theme, title, TITLE, 600))
        self._head.addStretch(1)
        self._head.addWidget(self._legend)
        self._multiples = SmallMultiples(theme, title)
        self._no_skills = Label(theme, "", color="ink2", wrap=True)
        panel.add(self._head)
        panel.add(self._no_skills)
        panel.add_chart(self._multiples)
        return panel

    def _sessions_panel(self) -> ChartPanel:
        theme, panel = self._theme, ChartPanel(self._theme, self.tr("Sessions"))
        kinds = [self.tr("All"), self.tr("Mock exams"), self.tr("Practice")]
        self._kinds = Segments(theme, kinds, self.tr("Sessions shown"))
        self._report = Button(theme, self.tr("Open report"))
        self._model = SessionsModel(self)
        self._table = SessionsTable(theme, self._model)
        self._table.setAccessibleName(self.tr("Sessions, newest first"))
        self._no_sessions = Label(theme, "", color="ink2", wrap=True)
        note = self.tr(
            "Practice has no score: it asks what is hard for you. A practice score is not a CoSN score."
        )
        row = QHBoxLayout()
        row.addWidget(self._kinds)
        row.addStretch(1)
        row.addWidget(self._report)
        panel.body.addLayout(row)
        for part in (self._no_sessions, self._table):
            panel.add(part)
        panel.add(Label(theme, note, CAPTION, color="ink2", wrap=True))
        return panel

    # Connect

    def _connect(self) -> None:
        self._spans.asked.connect(self._on_span)
        self._kinds.asked.connect(self._on_kind)
        self._export.clicked.connect(self.export_wanted)
        self._take.clicked.connect(self.open_wanted)
        self._report.clicked.connect(self._on_open)
        self._table.activated.connect(self._on_open)
        offer_tables(self._theme, self)

    # Render

    def refresh(self) -> None:
        """Read the history anew."""
        bank = self._preferences.settings.bank
        try:
            info = self._library.open(self._library.find(bank).digest).info
            self._level = info.profile.scale.target_percent
            self._sessions = len(self._progress.attempts(Wanted(ended=True)))
            self._course = self._study.course(bank)
            self._estimates = self._study.estimates(bank)
            calibration = self._study.calibration(bank)
            answers = self._study.answers(bank)
        except CetlPrepError as error:
            self.show_trouble(error)
            return
        self.clear_trouble()
        self._heading.say(self.tr("Progress"), self._count_words(answers, self._sessions))
        self._calibration.show_calibration(calibration)
        self._render()

    def _render(self) -> None:
        self._spans.show_choice(self._span)
        self._kinds.show_choice(self._kind)
        tracks = [self._track(estimate) for estimate in self._estimates]
        has_answers = any(track.steps for track in tracks)
        self._multiples.show_tracks(tracks, self._level)
        self._multiples.setVisible(has_answers)
        self._legend.setVisible(has_answers)
        self._no_skills.setVisible(not has_answers)
        self._no_skills.setText(self._nothing_words())
        self._render_sessions()
        self._lay_out()

    def _render_sessions(self) -> None:
        shown = self._progress.attempts(self._wanted())
        row = max(0, self._table.currentIndex().row())
        self._model.show_rows(shown)
        for part in (self._table, self._report):
            part.setVisible(bool(shown))
        self._no_sessions.setVisible(not shown)
        self._no_sessions.setText(self._nothing_words())
        self._export.setEnabled(bool(self._sessions))
        if shown:
            select_row(self._table, min(row, len(shown) - 1))

    def _nothing_words(self) -> str:
        if self._sessions:
            return self.tr("Nothing in this choice; choose All to see more.")
        return self.tr("Nothing yet: this fills with your first practice or mock exam.")

    def _count_words(self, answers: int, sessions: int) -> str:
        one = sessions == 1
        text = self.tr("{answers} in 1 session") if one else self.tr("{answers} in {n} sessions")
        counted = self.tr("1 answer") if answers == 1 else self.tr("{n} answers").format(n=answers)
        return text.format(answers=counted, n=sessions)

    def _track(self, estimate: Estimate) -> Track:
        start = self._start()
        points = self._course.get(estimate.skill, ())
        steps = tuple(
            Step(p.day, p.percent, p.low, p.high, p.answers)
            for p in points
            if start is None or p.day >= start
        )
        return Track(estimate.name, steps, estimate.standing if steps else Standing.FEW)

    def _wanted(self) -> Wanted:
        start = self._start()
        since = datetime.combine(start, time()).astimezone(UTC).isoformat() if start else ""
        practice = None if self._kind == ALL else self._kind == PRACTICE
        return Wanted(practice, ended=True, since=since)

    def _start(self) -> date | None:
        if self._span == EVER:
            return None
        return self._clock.now().astimezone().date() - timedelta(days=DAYS)

    def _lay_out(self) -> None:
        layout = self._theme.layout_for(self.window().width())
        narrow = layout == "narrow"
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._heading.row.setDirection(down if narrow else across)
        self._head.setDirection(down if narrow else across)
        self._table.lay_out(layout)

    # On what the user does

    def _on_span(self, which: int) -> None:
        self._span = which
        self._render()

    def _on_kind(self, which: int) -> None:
        self._kind = which
        self._render()

    def _on_open(self) -> None:
        entry = self._model.entry(self._table.currentIndex().row())
        if entry is not None:
            self.open_report.emit(entry.id)
