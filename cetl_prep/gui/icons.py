"""Icons, drawn for this project on a grid of 20 by 20 with a stroke of 1.6, in the color and size of the text."""

import re
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPainterPath, QPen, QPixmap

from cetl_prep.gui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon  # the first frame has none

STROKE = 1.6
GRID = 20

_PATHS: dict[str, str] = {
    "alert": "M10 3 L17.5 16.5 L2.5 16.5 Z M10 8 L10 12 M10 14.2 L10 14.3",
    "arrow-left": "M16 10 L4 10 M9 5 L4 10 L9 15",
    "arrow-right": "M4 10 L16 10 M11 5 L16 10 L11 15",
    "bank": "M10 3 L17 6.5 L10 10 L3 6.5 Z M3 10 L10 13.5 L17 10 M3 13.5 L10 17 L17 13.5",
    "calendar": "M3.5 5 L16.5 5 L16.5 16.5 L3.5 16.5 Z M3.5 8.5 L16.5 8.5 M7 3 L7 6 M13 3 L13 6",
    "calculator": "M4.5 3 L15.5 3 L15.5 17 L4.5 17 Z M7 6.5 L13 6.5 M7.5 10.5 L7.6 10.5 M10 10.5 L10.1 10.5"
    " M12.5 10.5 L12.6 10.5 M7.5 13.8 L7.6 13.8 M10 13.8 L10.1 13.8 M12.5 13.8 L12.6 13.8",
    "check": "M4 10.5 L8 14.5 L16 6",
    "chevron-down": "M5 8 L10 13 L15 8",
    "chevron-right": "M8 5 L13 10 L8 15",
    "circle": "O10 10 6",
    "clock": "O10 10 7 M10 6 L10 10 L12.8 11.8",
    "contrast": "O10 10 7 M10 3 L10 17 M12.4 4 L12.4 16 M14.8 5.4 L14.8 14.6",
    "cross": "M5 5 L15 15 M15 5 L5 15",
    "download": "M10 3 L10 12.5 M6 9 L10 13 L14 9 M4 16.5 L16 16.5",
    "edit": "M4 16 L4.8 12.6 L13.4 4 L16 6.6 L7.4 15.2 Z M11.6 5.8 L14.2 8.4",
    "exam": "M4 3.5 L16 3.5 L16 16.5 L4 16.5 Z M7 7.5 L13 7.5 M7 10.5 L13 10.5 M7 13.5 L10.5 13.5",
    "eye": "M2.5 10 C5 5.5 15 5.5 17.5 10 C15 14.5 5 14.5 2.5 10 Z O10 10 2",
    "eye-off": "M2.5 10 C5 5.5 15 5.5 17.5 10 C15 14.5 5 14.5 2.5 10 Z O10 10 2 M4 16 L16 4",
    "flag": "M5 17.5 L5 3.5 M5 4 L15 4 L12.8 7.5 L15 11 L5 11",
    "grid": "M3.5 3.5 L8.5 3.5 L8.5 8.5 L3.5 8.5 Z M11.5 3.5 L16.5 3.5 L16.5 8.5 L11.5 8.5 Z"
    " M3.5 11.5 L8.5 11.5 L8.5 16.5 L3.5 16.5 Z M11.5 11.5 L16.5 11.5 L16.5 16.5 L11.5 16.5 Z",
    "highlight": "M6.5 10.5 L12.5 4 L16 7.5 L9.8 13.8 L6.5 13.8 Z M3.5 16.8 L16.5 16.8",
    "help": "O10 10 7.2 M7.8 8 C7.8 5 12.2 5 12.2 8 C12.2 9.8 10 9.8 10 11.6 M10 14 L10 14.1",
    "info": "O10 10 7.2 M10 9.2 L10 14 M10 6.4 L10 6.5",
    "keyboard": "M2.5 5.5 L17.5 5.5 L17.5 14.5 L2.5 14.5 Z M5.5 8.5 L5.6 8.5 M8.5 8.5 L8.6 8.5"
    " M11.5 8.5 L11.6 8.5 M14.5 8.5 L14.6 8.5 M7 11.5 L13 11.5",
    "menu": "M3 5.5 L17 5.5 M3 10 L17 10 M3 14.5 L17 14.5",
    "minus": "M4 10 L16 10",
    "people": "O7.5 7 2.6 M2.5 16 C2.5 11 12.5 11 12.5 16 M12.2 4.6 C15.6 4.2 15.6 9.6 12.6 9.4 M14 11.6 C16 12 17.5 13.6 17.5 16",
    "pause": "M7 4.5 L7 15.5 M13 4.5 L13 15.5",
    "play": "M6 4 L15.5 10 L6 16 Z",
    "plus": "M4 10 L16 10 M10 4 L10 16",
    "practice": "O10 10 7 O10 10 3.2",
    "progress": "M3.5 3.5 L3.5 16.5 L16.5 16.5 M6 12.5 L9 9 L11.5 11 L16 5.5",
    "redo": "M13 4.5 L16.5 8 L13 11.5 M16.5 8 L8 8 C2.5 8 2.5 15 8 15 L12 15",
    "report": "M5 17.5 L5 3.5 M5 4 L15 4 L15 11 L5 11",
    "restore": "M7 4.5 L3.5 8 L7 11.5 M3.5 8 L12 8 C17.5 8 17.5 15 12 15 L8 15",
    "settings": "M3 6 L9 6 M13 6 L17 6 O11 6 2 M3 14 L6 14 M10 14 L17 14 O8 14 2",
    "shield-check": "M10 2.5 L16.5 5 L16.5 9.5 C16.5 13.5 13.5 16.3 10 17.5 C6.5 16.3 3.5 13.5 3.5 9.5 L3.5 5 Z"
    " M7 10 L9.2 12.2 L13 7.8",
    "shield-cross": "M10 2.5 L16.5 5 L16.5 9.5 C16.5 13.5 13.5 16.3 10 17.5 C6.5 16.3 3.5 13.5 3.5 9.5 L3.5 5 Z"
    " M7.7 7.7 L12.3 12.3 M12.3 7.7 L7.7 12.3",
    "shield-dashed": "M8.2 3.2 L10 2.5 L11.8 3.2 M14.4 4.2 L16.5 5 L16.5 6.6 M16.5 9 C16.5 10.4 16.1 11.6 15.5 12.7"
    " M13.6 15.2 C12.6 16.2 11.4 17 10 17.5 M7.8 16.4 C7.2 16 6.6 15.5 6.1 14.9 M4.3 12.2 C3.8 11.3 3.5 10.4 3.5 9.5"
    " M3.5 7.2 L3.5 5 L5.4 4.3",
    "shield-question": "M10 2.5 L16.5 5 L16.5 9.5 C16.5 13.5 13.5 16.3 10 17.5 C6.5 16.3 3.5 13.5 3.5 9.5 L3.5 5 Z"
    " M8 8.2 C8 5.8 12 5.8 12 8.2 C12 9.7 10 9.6 10 11.2 M10 13.4 L10 13.5",
    "strike": "M13.4 6.2 C12.5 3.4 6.6 3.6 6.6 7 C6.6 8.6 7.8 9.4 9.5 10 M3.5 10 L16.5 10"
    " M12.6 11.6 C14.6 14.4 12 16.4 9.8 16.3 C8 16.2 6.8 15.4 6.4 13.8",
    "text-larger": "M3 16 L8 4 L13 16 M5 12 L11 12 M15.5 5 L15.5 10 M13 7.5 L18 7.5",
    "text-smaller": "M3.5 16 L7.5 6 L11.5 16 M5 12.6 L10 12.6 M13 7.5 L17.5 7.5",
    "today": "O10 10 3.2 M10 2.5 L10 4.3 M10 15.7 L10 17.5 M2.5 10 L4.3 10 M15.7 10 L17.5 10"
    " M4.7 4.7 L6 6 M14 14 L15.3 15.3 M4.7 15.3 L6 14 M14 6 L15.3 4.7",
    "up": "M5 12 L10 7 L15 12",
    "undo": "M7 4.5 L3.5 8 L7 11.5 M3.5 8 L12 8 C17.5 8 17.5 15 12 15 L8 15",
}
_ALONG = frozenset({"arrow-left", "arrow-right", "chevron-right", "redo", "restore", "undo"})
"""Icons that point along the line one reads."""
NAMES = tuple(_PATHS)


def icon(theme: Theme, name: str, color: str = "ink", *, filled: bool = False) -> "QIcon":
    """The icon in a color token, at 20 px times the text size. Raises KeyError for an unknown name."""
    from PySide6.QtGui import QIcon

    side = theme.px(GRID)
    pixmaps = QIcon()
    for scale in (1, 2):
        pixmaps.addPixmap(_pixmap(name, theme.color(color), side, scale, filled))
    return pixmaps


def icon_size(theme: Theme, n: float = GRID) -> QSize:
    """A square icon size for buttons, given at 100 %."""
    return QSize(theme.px(n), theme.px(n))


def paint_icon(
    painter: QPainter, name: str, area: QRectF, color: QColor, *, filled: bool = False
) -> None:
    """Draw an icon into a square of any size; arrows point the other way where one reads from right to left."""
    scale = area.width() / GRID
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(area.topLeft())
    painter.scale(scale, scale)
    pen = QPen(color, STROKE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(color if filled else Qt.BrushStyle.NoBrush)
    if name in _ALONG and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        painter.translate(GRID, 0)
        painter.scale(-1, 1)
    painter.drawPath(path(name))
    painter.restore()


def paint_mark(painter: QPainter, theme: Theme, area: QRectF) -> None:
    """Draw the program's mark: the dot plot in miniature, a line at the cut, hollow below, filled above."""
    unit = area.width() / 24
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(area.topLeft())
    painter.scale(unit, unit)
    painter.setPen(QPen(theme.color("ink"), 1.6))
    painter.drawLine(QPointF(9, 2), QPointF(9, 22))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("accent"))
    for x, y in ((14, 18.5), (21, 18.5), (14, 11.5)):
        painter.drawEllipse(QPointF(x, y), 3, 3)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("weak"), 1.8))
    painter.drawEllipse(QPointF(4, 18.5), 2.4, 2.4)
    painter.restore()


@cache
def path(name: str) -> QPainterPath:
    """The path of an icon on its grid. Letters as in SVG (M, L, C, Z), and `O x y r` for a circle."""
    drawn = QPainterPath()
    for letter, numbers in re.findall(r"([MLCZO])([^MLCZO]*)", _PATHS[name]):
        n = [float(number) for number in numbers.split()]
        if letter == "M":
            drawn.moveTo(n[0], n[1])
        elif letter == "L":
            drawn.lineTo(n[0], n[1])
        elif letter == "C":
            drawn.cubicTo(n[0], n[1], n[2], n[3], n[4], n[5])
        elif letter == "O":
            drawn.addEllipse(QPointF(n[0], n[1]), n[2], n[2])
        else:
            drawn.closeSubpath()
    return drawn


def _pixmap(name: str, color: QColor, side: int, scale: int, filled: bool) -> QPixmap:
    pixmap = QPixmap(side * scale, side * scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_icon(painter, name, QRectF(0, 0, side * scale, side * scale), color, filled=filled)
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap
