"""The practice score, large, with its verdict, its likely range and 20 dots."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from cetl_prep.exam.quantiles import DOTS, practice_scores
from cetl_prep.exam.scoring import Score
from cetl_prep.gui.theme import BODY, Layout, Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.boxes import Panel
from cetl_prep.gui.widgets.dot_plot import DotPlot
from cetl_prep.gui.widgets.label import CAPTION, FIGURE, LEAD, Label
from cetl_prep.words.results import PRACTICE_SCORE_NOTE, verdict


class ScorePanel(Panel):
    """Figures of one sitting as a whole. The labels' accessible names hold all figures at once."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.figure = Label(theme, "", FIGURE, 600)
        self._caption = Label(theme, "", BODY, color="ink2", wrap=True)
        self._verdict = Label(theme, "", LEAD, 600, wrap=True)
        self._range = Label(theme, "", BODY, color="ink2", wrap=True)
        self.percent = Label(theme, "", BODY, color="ink2", wrap=True)
        self.plot = DotPlot(theme, self.tr("Likely practice scores"), lines=4)
        self._plot_caption = Label(theme, "", CAPTION, color="ink2", wrap=True)
        self._plot_caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        note = TONGUE(PRACTICE_SCORE_NOTE)
        self._note = Label(theme, note, CAPTION, color="ink2", wrap=True)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addLayout(self._words(), 9)
        self._row.addLayout(self._chart(), 11)
        self.body.addLayout(self._row)
        self.body.addStretch(1)
        self.body.addWidget(self._note)

    def _words(self) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.figure)
        words.addWidget(self._caption)
        words.addSpacing(self._theme.gap(10))
        words.addWidget(self._verdict)
        words.addSpacing(self._theme.gap(6))
        words.addWidget(self._range)
        words.addWidget(self.percent)
        words.addStretch(1)
        return words

    def _chart(self) -> QVBoxLayout:
        chart = QVBoxLayout()
        chart.setSpacing(2)
        chart.addStretch(1)
        chart.addWidget(self.plot)
        chart.addWidget(self._plot_caption)
        chart.addStretch(1)
        return chart

    def show_practice(self, score: Score) -> None:
        """Show the result of a practice: how many were right, and why there is no score."""
        for part in (self.plot, self._plot_caption, self._range, self._note):
            part.hide()
        count = self.tr("{raw} of {items}").format(raw=score.raw, items=score.total.items)
        self.figure.setText(count)
        self.figure.setAccessibleName(self.tr("{count} items correct").format(count=count))
        self._caption.setText(self.tr("items correct"))
        self._caption.setAccessibleName("")
        self._verdict.setText(self.tr("Practice has no score: it asks what is hard for you."))
        self._show_percent(score)

    def show_score(self, score: Score) -> None:
        """Show this result of an exam."""
        for part in (self.plot, self._plot_caption, self._range, self._note):
            part.show()
        low, high = score.scaled_interval
        values = {"scaled": score.scaled, "cut": score.scale.cut, "low": low, "high": high}
        self.figure.setText(str(score.scaled))
        self.figure.setAccessibleName(
            self.tr(
                "Practice score {scaled}, pass mark {cut}, likely range {low} to {high}"
            ).format(**values)
        )
        self._caption.setText(self.tr("practice score, pass mark {cut}").format(**values))
        # Read out, this would be a second "Practice score".
        self._caption.setAccessibleName(self.tr("Pass mark {cut}").format(**values))
        self._verdict.setText(verdict(score, TONGUE))
        self._range.setText(self.tr("Likely range {low} to {high}.").format(**values))
        self._show_percent(score)
        scores = practice_scores(score.raw, score.total.items, score.scale)
        self.plot.show_scores(scores, score.scale.cut)
        self._plot_caption.setText(
            self.tr(
                "Of {n} exams like this one, about {k} would pass. Scores on the {low} to {high} scale."
            ).format(n=DOTS, k=self.plot.passing, low=score.scale.low, high=score.scale.high)
        )

    def _show_percent(self, score: Score) -> None:
        low, high = score.total.interval
        values = {
            "raw": score.raw,
            "items": score.total.items,
            "percent": round(score.percent),
            "low": round(low),
            "high": round(high),
        }
        self.percent.setText(
            self.tr("{raw} of {items} items correct, {percent}%.").format(**values)
        )
        self.percent.setAccessibleName(
            self.tr(
                "Percent correct {percent}%, {raw} of {items} items, likely {low} to {high}%"
            ).format(**values)
        )

    def lay_out(self, layout: Layout) -> None:
        """Words beside the plot, or above it in a narrow window."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if layout == "narrow" else across)
        self._row.setSpacing(self._theme.gap(16))
