"""A cell of the heat map: a tone, always the number, a filled dot when strong, a hollow one when weak, hatched when thin."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from cetl_prep.exam.cohort import Cell
from cetl_prep.exam.standing import Standing
from cetl_prep.gui.theme import BODY, Theme

STRONG, ABOVE, BELOW, WEAK, THIN = "strong", "above", "below", "weak", "thin"
"""The five looks of a cell."""
_GROUNDS = {STRONG: "h5", ABOVE: "h4", BELOW: "h2", WEAK: "h1", THIN: "h3"}
_INKS = {STRONG: "h5_ink", ABOVE: "ink", BELOW: "ink", WEAK: "weak", THIN: "ink2"}
_DOTTED = (STRONG, WEAK)
RADIUS, DOT, HATCH = 4, 3.6, 6


def look_of(cell: Cell | None, level: float) -> str:
    """How a skill is shown against the pass level, both in percent."""
    if cell is None or cell.thin or cell.percent is None or cell.standing is Standing.FEW:
        return THIN
    if cell.standing is Standing.CLOSE:
        return ABOVE if cell.percent >= level else BELOW
    return STRONG if cell.standing is Standing.STRONG else WEAK


def paint_cell(painter: QPainter, theme: Theme, area: QRectF, look: str, text: str) -> None:
    """Draw ground, hatching, dot and number into `area`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("line"), 1) if look != STRONG else Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(_GROUNDS[look]))
    painter.drawRoundedRect(area, theme.px(RADIUS), theme.px(RADIUS))
    if look == THIN:
        _hatch(painter, theme, area)
    heavy = 600 if look in _DOTTED else 400
    font = theme.font(BODY, heavy)
    wide = QFontMetricsF(font).horizontalAdvance(text)
    if look in _DOTTED:
        _paint_dotted(painter, theme, area, look, wide)
        area = area.adjusted(theme.px(2 * DOT + 6), 0, 0, 0)
    elif look == THIN and text:
        _clear_behind(painter, theme, area, wide)
    painter.setFont(font)
    painter.setPen(theme.color(_INKS[look]))
    painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), text)
    painter.restore()


def _paint_dotted(painter: QPainter, theme: Theme, area: QRectF, look: str, wide: float) -> None:
    """The dot before the number, both centred together."""
    room = theme.px(2 * DOT + 6)
    center = QPointF(area.center().x() - (wide + room) / 2 + theme.px(DOT), area.center().y())
    ink = theme.color(_INKS[look])
    if look == STRONG:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
    else:
        painter.setPen(QPen(ink, theme.px(1.8)))
        painter.setBrush(theme.color("surface"))
    painter.drawEllipse(center, theme.px(DOT), theme.px(DOT))


def _hatch(painter: QPainter, theme: Theme, area: QRectF) -> None:
    outline = QPainterPath()
    outline.addRoundedRect(area, theme.px(RADIUS), theme.px(RADIUS))
    painter.save()
    painter.setClipPath(outline)
    painter.setPen(QPen(theme.color("edge"), 1))
    step, x = theme.px(HATCH), area.left() - area.height()
    while x < area.right():
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()))
        x += step
    painter.restore()


def _clear_behind(painter: QPainter, theme: Theme, area: QRectF, wide: float) -> None:
    """Where the number stands there is no hatching, so that it can be read."""
    half, high = wide / 2 + theme.px(5), theme.px(10)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(_GROUNDS[THIN]))
    spot = QRectF(area.center().x() - half, area.center().y() - high, 2 * half, 2 * high)
    painter.drawRoundedRect(spot, theme.px(RADIUS), theme.px(RADIUS))
