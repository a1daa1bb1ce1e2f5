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
        inner = square.adjusted(0.5, 0.5, -0.5, -0.5)
        paint_square(painter, theme, inner, self.checkState(), under=self.underMouse())
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


def paint_square(
    painter: QPainter, theme: Theme, square: QRectF, state: Qt.CheckState, *, under: bool
) -> None:
    """Draw the square of a check box, with a check, or a dash where only a part of what it stands for is on."""
    off = state is Qt.CheckState.Unchecked
    ground = "hover" if under else "surface"
    painter.setPen(QPen(theme.color("edge" if off else "accent"), 1))
    painter.setBrush(theme.color(ground if off else "accent"))
    painter.drawRoundedRect(square, theme.px(5), theme.px(5))
    if off:
        return
    pen = QPen(theme.color("on_accent"), theme.px(2))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    whole = state is Qt.CheckState.Checked
    places = ((0.24, 0.52), (0.43, 0.72), (0.77, 0.31)) if whole else ((0.26, 0.5), (0.74, 0.5))
    across, down = square.width(), square.height()
    line = [QPointF(square.left() + x * across, square.top() + y * down) for x, y in places]
    painter.drawPolyline(QPolygonF(line))
