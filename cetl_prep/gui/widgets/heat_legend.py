"""What the looks of the heat map mean."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.heat_cell import ABOVE, BELOW, STRONG, THIN, WEAK, paint_cell
from cetl_prep.gui.widgets.marks import Legend


class HeatLegend(Legend):
    """A small cell of each look with its word."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, [], parent)
        self._entries = (
            (STRONG, self.tr("Strong")),
            (ABOVE, self.tr("Close, above")),
            (BELOW, self.tr("Close, below")),
            (WEAK, self.tr("Weak")),
            (THIN, self.tr("Too few answers")),
        )
        self.setText(", ".join(word for _, word in self._entries))

    def _paint_mark(self, painter: QPainter, mark: str, center: QPointF, room: float) -> None:
        high = self._theme.px(16)
        area = QRectF(center.x() - room / 2, center.y() - high / 2, room, high)
        paint_cell(painter, self._theme, area, mark, "")

    def _mark_room(self, _mark: str) -> float:
        return self._theme.px(28)
