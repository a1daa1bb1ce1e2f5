"""If the exam were today: the estimate with its doubt, or the honest shape of what will come."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from cetl_prep.gui.theme import BODY, Layout, Theme
from cetl_prep.gui.widgets.boxes import Panel
from cetl_prep.gui.widgets.dot_plot import DotPlot
from cetl_prep.gui.widgets.label import CAPTION, LEAD, Label


class ReadinessPanel(Panel):
    """Holds the place of the readiness estimate. Until there is one it says so, with 20 dashed dots."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        title = self.tr("If the exam were today")
        super().__init__(theme, title, parent)
        self.plot = DotPlot(theme, title, lines=4)
        self._lead = Label(theme, "", LEAD, 600, wrap=True)
        self._text = Label(theme, "", BODY, color="ink2", wrap=True)
        self._axis = Label(theme, "", CAPTION, color="ink2", wrap=True)
        self._axis.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        words, chart = QVBoxLayout(), QVBoxLayout()
        for label in (self._lead, self._text):
            words.addWidget(label)
        words.addStretch(1)
        words.setSpacing(theme.gap(8))
        chart.addWidget(self.plot)
        chart.addWidget(self._axis)
        chart.addStretch(1)
        chart.setSpacing(theme.gap(2))
        self._row.addLayout(words, 4)
        self._row.addLayout(chart, 7)
        self.body.addLayout(self._row)
        self.body.addStretch(1)

    def show_nothing(self, cut: int, low: int, high: int) -> None:
        """Say that there is no estimate yet."""
        self.plot.show_scores((), cut)
        self._lead.setText(self.tr("Not enough answers yet"))
        self._text.setText(
            self.tr(
                "Every dot is one equally likely exam score. They fill in once there is something to show."
            )
        )
        self._axis.setText(
            self.tr("20 equally likely scores, on the {low} to {high} scale").format(
                low=low, high=high
            )
        )

    def lay_out(self, layout: Layout) -> None:
        """Words beside the plot, or above it in a narrow window."""
        narrow = layout == "narrow"
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if narrow else across)
        self._row.setSpacing(self._theme.gap(20))
