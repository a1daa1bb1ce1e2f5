"""The section that asks how good the estimates are: the comparison, or how many answers it still needs."""

from PySide6.QtWidgets import QWidget

from cetl_prep.exam.calibration import ENOUGH_ANSWERS, Calibration
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.calibration_chart import CalibrationChart
from cetl_prep.gui.widgets.chart_panel import ChartPanel
from cetl_prep.gui.widgets.label import CAPTION, Label


class CalibrationPanel(ChartPanel):
    """A sentence, the chart, and how to read it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        title = self.tr("How good are these estimates?")
        super().__init__(theme, title, parent)
        self._chart = CalibrationChart(theme, title)
        self._verdict = Label(theme, "", wrap=True)
        reading = self.tr(
            "Line: how often you were expected to be right. Dot: how often you were, with its 90%"
            " interval. A filled dot fits the prediction. Each answer was predicted before it was counted."
        )
        self._reading = Label(theme, reading, CAPTION, color="ink2", wrap=True)
        self.add(self._verdict)
        self.add_chart(self._chart)
        self.add(self._reading)

    def show_calibration(self, known: Calibration) -> None:
        """Show the comparison, or how many more answers it needs."""
        enough = not known.needed
        self._chart.setVisible(enough)
        self._reading.setVisible(enough)
        if enough:
            self._chart.show_calibration(known)
            text = self.tr(
                "Over {n} answers you were expected to get {predicted}% right, and got {observed}%."
            )
        else:
            text = self.tr(
                "After {enough} answers this compares the estimates with your answers: {needed} more to go."
            )
        self._verdict.setText(
            text.format(
                n=known.answers,
                predicted=round(known.predicted),
                observed=round(known.observed),
                enough=ENOUGH_ANSWERS,
                needed=known.needed,
            )
        )
