"""If the exam were today: the estimate with its doubt, or the honest shape of what will come."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cetl_prep.exam.profile import Scale
from cetl_prep.exam.readiness import Readiness
from cetl_prep.gui.theme import BODY, Layout, Theme
from cetl_prep.gui.widgets.chart_panel import ChartPanel
from cetl_prep.gui.widgets.dot_plot import DotPlot
from cetl_prep.gui.widgets.label import CAPTION, FIGURE, LEAD, TITLE, Label
from cetl_prep.words.times import rough_percent


@dataclass(frozen=True, slots=True)
class Outlook:
    """What is likely on the day of the exam, if practice stopped now."""

    day: str
    readiness: Readiness


class ReadinessPanel(ChartPanel):
    """The readiness estimate. While there is too little evidence it says so, with 20 dashed dots."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        title = self.tr("If the exam were today")
        self.plot = DotPlot(theme, title, lines=4)
        self._figure = Label(theme, "", FIGURE, 600)
        self._lead = Label(theme, "", LEAD, 600, wrap=True)
        self._text = Label(theme, "", BODY, color="ink2", wrap=True)
        self._score = Label(theme, "", BODY, wrap=True)
        self._axis = Label(theme, "", CAPTION, color="ink2", wrap=True)
        self._axis.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._later = Label(theme, "", BODY, color="ink2", wrap=True)
        self._source = Label(theme, "", CAPTION, color="ink2", wrap=True)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build(title)

    def _build(self, title: str) -> None:
        theme, words, chart = self._theme, QVBoxLayout(), QVBoxLayout()
        words.addWidget(Label(theme, title, TITLE, 600, wrap=True))
        for label in (self._figure, self._lead, self._text, self._score):
            words.addWidget(label)
        words.addStretch(1)
        words.setSpacing(theme.gap(4))
        # The plot takes the height that the panel beside leaves.
        both = QSizePolicy.Policy.Expanding
        self.plot.setSizePolicy(both, both)
        chart.addWidget(self.plot, 1)
        chart.addWidget(self._axis)
        chart.setSpacing(theme.gap(2))
        self._row.addLayout(words, 4)
        self._row.addLayout(chart, 7)
        self.add(self._row)
        self.add(self._later)
        self.add(self._source)
        self.body.setStretch(0, 1)

    def show_estimate(
        self, readiness: Readiness, scale: Scale, answers: int, outlook: Outlook | None = None
    ) -> None:
        """Show the estimate, or how many answers it still needs."""
        enough = readiness.enough
        self._axis.setText(
            self.tr("20 equally likely scores, on the {low} to {high} scale").format(
                low=scale.low, high=scale.high
            )
        )
        self._figure.setVisible(enough)
        self._score.setVisible(enough)
        self._source.setVisible(enough)
        self._later.setVisible(enough and outlook is not None)
        if not enough:
            self._show_nothing(readiness.needed, scale)
            return
        self.plot.show_scores([scale.scaled(dot) for dot in readiness.dots], scale.cut)
        self._show_words(readiness, scale)
        text = self.tr("Estimated from your {n} answers to practice items. It is not a CoSN score.")
        self._source.setText(text.format(n=answers))
        if outlook is not None:
            self._later.setText(self._outlook_words(outlook, scale))

    def _show_words(self, readiness: Readiness, scale: Scale) -> None:
        low, high = rough_percent(readiness.chance_low), rough_percent(readiness.chance_high)
        self._figure.setText(f"{rough_percent(readiness.chance)}%")
        self._figure.setAccessibleName(
            self.tr("{percent}% chance of passing").format(percent=rough_percent(readiness.chance))
        )
        self._lead.setText(self.tr("chance of passing"))
        self._text.setText(
            self.tr("{n} of {all} pass, likely between {low} and {high}%").format(
                n=self.plot.passing, all=len(readiness.dots), low=low, high=high
            )
        )
        self._score.setText(
            self.tr("Score about {score}, likely {low} to {high}").format(
                score=round(scale.scaled(readiness.mean)),
                low=round(scale.scaled(readiness.low)),
                high=round(scale.scaled(readiness.high)),
            )
        )

    def _show_nothing(self, needed: int, scale: Scale) -> None:
        self.plot.show_scores((), scale.cut)
        text = self.tr("Not enough answers yet: about {n} more").format(n=needed)
        self._lead.setText(text)
        self._text.setText(
            self.tr(
                "Every dot is one equally likely exam score. They fill in once there is something to show."
            )
        )

    def _outlook_words(self, outlook: Outlook, scale: Scale) -> str:
        dots = [scale.scaled(dot) for dot in outlook.readiness.dots]
        passing = sum(dot >= scale.cut for dot in dots)
        return self.tr(
            "On {day}, if you stopped practicing now: {n} of {all} pass, score about {score}."
        ).format(
            day=outlook.day,
            n=passing,
            all=len(dots),
            score=round(scale.scaled(outlook.readiness.mean)),
        )

    def lay_out(self, layout: Layout) -> None:
        """Words beside the plot, or above it in a narrow window."""
        narrow = layout == "narrow"
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if narrow else across)
        self._row.setSpacing(self._theme.gap(20))
