"""A panel that holds a chart: words and marks share their edges, and there is room for the chart's ring."""

from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.boxes import Panel
from cetl_prep.gui.widgets.chart import Chart
from cetl_prep.gui.widgets.focus_ring import MARGIN
from cetl_prep.gui.widgets.label import TITLE, Label


class ChartPanel(Panel):
    """Fill it with `add` (anything else) and `add_chart`."""

    def __init__(self, theme: Theme, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        if title:
            self.add(Label(theme, title, TITLE, 600, wrap=True))

    def add(self, part: QWidget | QLayout) -> None:
        """Put words below what is there."""
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        if isinstance(part, QWidget):
            row.addWidget(part)
        else:
            row.addLayout(part)
        self.body.addLayout(row)

    def add_chart(self, chart: Chart) -> None:
        """Put a chart below what is there."""
        self.body.addWidget(chart)

    def _on_theme_changed(self) -> None:
        super()._on_theme_changed()
        across, down = self._theme.gap(22) - MARGIN, self._theme.gap(18)
        self.body.setContentsMargins(across, down, across, down)
