"""What rows of a list with two lines have in common: the ground, the lines, and the ring of the focus."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle

from cetl_prep.gui.theme import Theme

Line = tuple[str, QFont, str]
"""Words, their font, and the name of their color."""


def paint_ground(painter: QPainter, theme: Theme, area: QRectF, state: QStyle.StateFlag) -> None:
    """Tint a row that is chosen or under the pointer."""
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    if chosen or state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent_tint" if chosen else "hover"))
        painter.drawRoundedRect(area.adjusted(2, 1, -2, -1), theme.px(6), theme.px(6))


def paint_ring(painter: QPainter, theme: Theme, area: QRectF) -> None:
    """Draw the ring of the row that has the focus."""
    painter.setPen(QPen(theme.color("focus"), theme.ring))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area.adjusted(3, 2, -3, -2), theme.px(6), theme.px(6))


def paint_lines(
    painter: QPainter,
    theme: Theme,
    area: QRectF,
    lines: Sequence[Line],
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Write lines below each other in the middle of an area, each cut where there is no room."""
    heights = [QFontMetrics(font).lineSpacing() for _, font, _ in lines]
    top = area.center().y() - sum(heights) / 2
    for (words, font, color), height in zip(lines, heights, strict=True):
        painter.setFont(font)
        painter.setPen(theme.color(color))
        shown = QFontMetrics(font).elidedText(
            words, Qt.TextElideMode.ElideRight, round(area.width())
        )
        line = QRectF(area.left(), top, area.width(), height)
        painter.drawText(line, int(align | Qt.AlignmentFlag.AlignVCenter), shown)
        top += height
