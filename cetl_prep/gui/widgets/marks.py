"""Marks: a dot whose fill says where a share stands; and a legend of them."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cetl_prep.exam.standing import Standing
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.label import CAPTION, Label
from cetl_prep.gui.widgets.mirroring import is_mirrored, mirrored


def dot(
    painter: QPainter, theme: Theme, center: QPointF, radius: float, *, filled: bool, ground: str
) -> None:
    """A filled accent dot, or a hollow ochre one on the color token `ground`."""
    if filled:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawEllipse(center, radius, radius)
        return
    width = max(1.5, radius * 0.22)
    painter.setPen(QPen(theme.color("weak"), width))
    painter.setBrush(theme.color(ground))
    painter.drawEllipse(center, radius - width / 2, radius - width / 2)


def dashed_dot(painter: QPainter, color: QColor, center: QPointF, radius: float) -> None:
    """The outline of a dot that is not there yet."""
    pen = QPen(color, max(1.2, radius * 0.14))
    pen.setDashPattern([2.2, 1.8])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(center, radius - 1, radius - 1)


def standing_mark(
    painter: QPainter, theme: Theme, standing: Standing, center: QPointF, radius: float
) -> None:
    """Filled for strong, half for close, hollow for weak, dashed for too few answers."""
    if standing is Standing.FEW:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("surface"))
        painter.drawEllipse(center, radius, radius)
        dashed_dot(painter, theme.color("ink2"), center, radius)
    elif standing is Standing.CLOSE:
        _half(painter, theme, center, radius)
    else:
        strong = standing is Standing.STRONG
        dot(painter, theme, center, radius, filled=strong, ground="surface")


def _half(painter: QPainter, theme: Theme, center: QPointF, radius: float) -> None:
    width = max(1.5, radius * 0.3)
    inner = radius - width / 2
    area = QRectF(center.x() - inner, center.y() - inner, 2 * inner, 2 * inner)
    painter.setPen(QPen(theme.color("accent"), width))
    painter.setBrush(theme.color("surface"))
    painter.drawEllipse(area)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("accent"))
    painter.drawPie(area, -90 * 16, 180 * 16)


class StandingLine(Label):
    """A mark of where a skill stands, and its name; read with the word for the mark."""

    def __init__(
        self, theme: Theme, standing: Standing, name: str, word: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, name, wrap=True, parent=parent)
        self._standing = standing
        self.setAccessibleName(f"{name}, {word}")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark before the words."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = self._theme.px(6)
        high = self.fontMetrics().lineSpacing()
        place = mirrored(self, QRectF(self._left, 0, 2 * radius, high))
        standing_mark(painter, self._theme, self._standing, place.center(), radius)
        painter.end()

    _left = 4

    def _on_theme_changed(self) -> None:
        super()._on_theme_changed()
        before, after = self._left + self._theme.px(20), self._left
        sides = (after, before) if is_mirrored() else (before, after)
        self.setContentsMargins(sides[0], 0, sides[1], 0)


class Legend(Label):
    """Marks with their words, in as many lines as they need.

    Each entry is a mark and a word; a mark is a `Standing`, ``"interval"``, ``"level"``, ``"trend"``, ``"correct"``
    or ``"missed"``; of curves ``"band"`` and ``"dotted"``.
    """

    def __init__(
        self, theme: Theme, entries: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        self._entries = tuple(entries)
        super().__init__(theme, ", ".join(word for _, word in entries), CAPTION, parent=parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """All in one line."""
        places, _ = self._places(10**6)
        last = places[-1][0] + self._width(self._entries[-1]) if places else 0.0
        return QSize(round(last) + 2, self._line())

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest entry."""
        widest = max((self._width(entry) for entry in self._entries), default=0.0)
        return QSize(round(widest) + 2, self._line())

    def hasHeightForWidth(self) -> bool:
        """It wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Pixels its lines take at this width."""
        return self._places(width)[1] * self._line()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw marks and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        places, _ = self._places(self.width())
        for (x, line), (mark, word) in zip(places, self._entries, strict=True):
            middle = (line + 0.5) * self._line()
            room = self._mark_room(mark)
            place = mirrored(self, QRectF(x, middle - 1, room, 2))
            self._paint_mark(painter, mark, place.center(), room)
            painter.setPen(self._theme.color("ink2"))
            left = x + room + self._theme.px(6)
            area = QRectF(left, line * self._line(), self.width() - left, self._line())
            area = mirrored(self, area)
            painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), word)
        painter.end()

    def _paint_mark(self, painter: QPainter, mark: str, center: QPointF, room: float) -> None:
        theme = self._theme
        if mark == "interval":
            pen = QPen(theme.color("accent_mid"), theme.px(4))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            half = room / 2 - theme.px(2)
            painter.drawLine(center - QPointF(half, 0), center + QPointF(half, 0))
        elif mark == "band":
            band = QRectF(center.x() - room / 2, center.y() - theme.px(6), room, theme.px(12))
            painter.fillRect(band, theme.color("accent_tint"))
            painter.setPen(QPen(theme.color("accent"), theme.px(2)))
            painter.drawLine(center - QPointF(room / 2, 0), center + QPointF(room / 2, 0))
        elif mark == "dotted":
            pen = QPen(theme.color("ink"), theme.px(1.4))
            pen.setDashPattern([1.5, 1.5])
            painter.setPen(pen)
            painter.drawLine(center - QPointF(room / 2, 0), center + QPointF(room / 2, 0))
        elif mark == "level":
            painter.setPen(QPen(theme.color("ink"), theme.px(1.6)))
            painter.drawLine(center - QPointF(0, theme.px(7)), center + QPointF(0, theme.px(7)))
        elif mark == "trend":
            painter.setPen(theme.color("ink2"))
            side = theme.px(20)
            area = QRectF(center.x() - side / 2, center.y() - side / 2, side, side)
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), "↗")
        elif mark in ("correct", "missed"):
            filled = mark == "correct"
            dot(painter, theme, center, theme.px(5), filled=filled, ground="surface")
        else:
            standing_mark(painter, theme, Standing(mark), center, theme.px(6))

    def _places(self, width: float) -> tuple[list[tuple[float, int]], int]:
        places: list[tuple[float, int]] = []
        x, line = 0.0, 0
        for entry in self._entries:
            wide = self._width(entry)
            if x and x + wide > width:
                x, line = 0.0, line + 1
            places.append((x, line))
            x += wide + self._theme.gap(16)
        return places, line + 1

    def _width(self, entry: tuple[str, str]) -> float:
        words = QFontMetricsF(self.font()).horizontalAdvance(entry[1])
        return self._mark_room(entry[0]) + self._theme.px(6) + words

    def _mark_room(self, mark: str) -> float:
        return self._theme.px(
            {"interval": 28, "band": 28, "dotted": 24, "level": 4, "correct": 10, "missed": 10}.get(
                mark, 12
            )
        )

    def _line(self) -> int:
        return self._theme.px(22)
