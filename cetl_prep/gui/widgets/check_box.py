"""A check box with its own drawn square, as large as the text, and the focus ring of every control."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QWidget

from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.widgets.focus_ring import MARGIN, ring
from cetl_prep.gui.widgets.keys import pressed_by_enter
from cetl_prep.gui.widgets.mirroring import mirrored

SQUARE = 20
GAP = 10


class CheckBox(QCheckBox):
    """Its words are elided when there is no room; the accessible name is all of them."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self._theme = theme
        self._words = text
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.updateGeometry)

    def hitButton(self, place: QPoint) -> bool:
        """All of it answers to clicks."""
        return self.rect().contains(place)

    def sizeHint(self) -> QSize:
        """The square and the words in one line."""
        metrics = QFontMetrics(self._theme.font(BODY))
        width = self._theme.px(SQUARE + GAP) + metrics.horizontalAdvance(self._words)
        return QSize(width + 2 * MARGIN + 4, self._theme.px(24) + 2 * MARGIN)

    def minimumSizeHint(self) -> QSize:
        """The square and a few letters."""
        return QSize(self._theme.px(140), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter toggles, as Space does."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the square, the words and the ring."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        side = theme.px(SQUARE)
        square = mirrored(self, QRectF(area.left(), area.center().y() - side / 2, side, side))
        self._paint_square(painter, square.adjusted(0.5, 0.5, -0.5, -0.5))
        words = mirrored(self, area.adjusted(side + theme.px(GAP), 0, 0, 0))
        painter.setFont(theme.font(BODY))
        painter.setPen(theme.color("ink"))
        shown = QFontMetrics(theme.font(BODY)).elidedText(
            self._words, Qt.TextElideMode.ElideRight, round(words.width())
        )
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), shown)
        if self.hasFocus():
            ring(painter, theme, area, theme.px(5))
        painter.end()

    def _paint_square(self, painter: QPainter, square: QRectF) -> None:
        theme, on = self._theme, self.isChecked()
        ground = "hover" if self.underMouse() else "surface"
        painter.setPen(QPen(theme.color("accent" if on else "edge"), 1))
        painter.setBrush(theme.color("accent" if on else ground))
        painter.drawRoundedRect(square, theme.px(5), theme.px(5))
        if on:
            pen = QPen(theme.color("on_accent"), theme.px(2))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            across, down = square.width(), square.height()
            places = ((0.24, 0.52), (0.43, 0.72), (0.77, 0.31))
            check = [
                QPointF(square.left() + x * across, square.top() + y * down) for x, y in places
            ]
            painter.drawPolyline(QPolygonF(check))
