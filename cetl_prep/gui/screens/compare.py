"""Compare two sittings: score, areas and skills beside each other, each change with its margin of error."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from cetl_prep.exam.attempt import Kind
from cetl_prep.exam.comparing import compare
from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.chart import offer_tables
from cetl_prep.gui.widgets.chart_panel import ChartPanel
from cetl_prep.gui.widgets.comparison import ComparisonChart
from cetl_prep.gui.widgets.fields import Combo
from cetl_prep.gui.widgets.heading import Heading
from cetl_prep.gui.widgets.label import CAPTION, LEAD, Label
from cetl_prep.gui.widgets.laid_out_page import LaidOutPage
from cetl_prep.services.progress import ProgressService, Report
from cetl_prep.storage.listing import AttemptSummary, Wanted
from cetl_prep.words.results import attempt_title, title
from cetl_prep.words.times import full_day

NEWEST = 200
"""Sittings offered to choose from: the newest; older ones would make a list nobody reads."""


class CompareScreen(LaidOutPage):
    """Two lists to choose from and one chart. It is empty until `refresh` is called.

    Attributes:
        back: the reader is done.
    """

    back = Signal()

    def __init__(
        self, theme: Theme, progress: ProgressService, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._progress = progress
        self._ended: tuple[AttemptSummary, ...] = ()
        self._reports: tuple[Report, Report] | None = None
        self._narrow: bool | None = None
        self._build()
        self._connect()

    # Build

    def _build(self) -> None:
        theme = self._theme
        self.setWindowTitle(self.tr("Compare two exams"))
        self._heading = Heading(theme, self.tr("Compare two exams"))
        self._heading.detail.hide()
        self._back = Button(theme, self.tr("Back"), icon_name="arrow-left")
        self._heading.add(self._back)
        self._first = Combo(theme, (), self.tr("Earlier"))
        self._second = Combo(theme, (), self.tr("Later"))
        self._choice = QWidget()
        self._fields = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._choice)
        self._fields.setContentsMargins(0, 0, 0, 0)
        for combo, name in ((self._first, self.tr("Earlier")), (self._second, self.tr("Later"))):
            label = Label(theme, name, BODY, 500)
            label.setBuddy(combo)
            field = QVBoxLayout()
            field.addWidget(label)
            field.addWidget(combo)
            self._fields.addLayout(field, 1)
        self._few = Label(
            theme, self.tr("Two finished exams or practice sets are needed."), LEAD, wrap=True
        )
        self._panel = ChartPanel(theme)
        self._scores = Label(theme, "", LEAD, 500, wrap=True)
        self._chart = ComparisonChart(theme, self.tr("Change from the earlier to the later"))
        self._note = Label(theme, "", CAPTION, color="ink2", wrap=True)
        self._panel.add(self._scores)
        self._panel.add_chart(self._chart)
        self._panel.add(self._note)
        self.body.addWidget(self._heading)
        self.body.addWidget(self.trouble)
        self.body.addWidget(self._few)
        self.body.addWidget(self._choice)
        self.body.addWidget(self._panel)
        self.body.addStretch(1)

    # Connect

    def _connect(self) -> None:
        self._back.clicked.connect(self.back)
        for combo in (self._first, self._second):
            combo.activated.connect(self._on_chosen)
        self._theme.changed.connect(self._on_theme_changed_here)
        offer_tables(self._theme, self)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.back)

    # Render

    def refresh(self) -> None:
        """Read the history anew; the two newest exams are compared first, else the two newest sittings."""
        try:
            ended = tuple(self._progress.attempts(Wanted(ended=True))[:NEWEST])
        except CetlPrepError as error:
            self._fail(error)
            return
        if ended != self._ended:
            self._ended = ended
            self._offer()
        self._few.setVisible(len(ended) < 2)
        self._choice.setVisible(len(ended) > 1)
        self._read()

    def _offer(self) -> None:
        names = [self._name(entry) for entry in self._ended]
        exams = [n for n, entry in enumerate(self._ended) if entry.kind is not Kind.PRACTICE]
        newest = (exams if len(exams) > 1 else list(range(len(self._ended))))[:2]
        for combo, place in zip((self._second, self._first), newest, strict=False):
            combo.clear()
            combo.addItems(names)
            combo.setCurrentIndex(place)

    def _name(self, entry: AttemptSummary) -> str:
        named = title(entry.kind, entry.title, TONGUE)
        return f"{named}, {full_day(datetime.fromisoformat(entry.started), TONGUE)}"

    def _read(self) -> None:
        self._panel.hide()
        if len(self._ended) < 2:
            return
        try:
            first, second = (
                self._progress.report(self._ended[combo.currentIndex()].id)
                for combo in (self._first, self._second)
            )
        except CetlPrepError as error:
            self._fail(error)
            return
        self.clear_trouble()
        self._reports = (first, second)
        self._render(first, second)

    def _render(self, first: Report, second: Report) -> None:
        names = (attempt_title(first.attempt, TONGUE), attempt_title(second.attempt, TONGUE))
        known = compare(first.score, second.score)
        narrow = self._theme.layout_for(self.window().width()) == "narrow"
        self._panel.hide()  # new rows take their room when the panel is shown again
        self._chart.show_comparison(known, names, narrow=narrow)
        self._scores.setText(self._score_words(first, second, names))
        self._note.setText(self._note_words(first, second))
        self._narrow = narrow
        self._panel.show()

    def _score_words(self, first: Report, second: Report, names: tuple[str, str]) -> str:
        said = []
        for name, report in zip(names, (first, second), strict=True):
            low, high = report.score.scaled_interval
            text = self.tr("{name}: practice score {score} ({low} to {high})")
            said.append(text.format(name=name, score=report.score.scaled, low=low, high=high))
        return "\n".join(said)

    def _note_words(self, first: Report, second: Report) -> str:
        said = [
            self.tr(
                "A filled dot is a change of more than the margin of error (90% interval for the difference of two"
                " shares, Newcombe 1998). Our practice score is not a CoSN score."
            )
        ]
        both = len(set(first.attempt.form.places) & set(second.attempt.form.places))
        if both:
            repeated = self.tr("{n} items were in both; items seen before come out better.")
            if both == 1:
                repeated = self.tr("1 item was in both; an item seen before comes out better.")
            said.append(repeated.format(n=both))
        if first.attempt.form.bank_id != second.attempt.form.bank_id:
            said.append(self.tr("They come from two banks, so their difficulty may differ."))
        return " ".join(said)

    def _lay_out(self) -> None:
        narrow = self._theme.layout_for(self.window().width()) == "narrow"
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._fields.setDirection(down if narrow else across)
        self._fields.setSpacing(self._theme.gap(16))
        if self._reports and narrow is not self._narrow and self._panel.isVisibleTo(self):
            self._render(*self._reports)

    def _on_theme_changed_here(self) -> None:
        self._narrow = None
        self._lay_out()

    def _fail(self, error: CetlPrepError) -> None:
        self.show_trouble(error)

    # On what the user does

    def _on_chosen(self) -> None:
        self._read()
