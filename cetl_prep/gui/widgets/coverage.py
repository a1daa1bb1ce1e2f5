"""How well skills are covered by items: dots for a table, with their legend, and bars of counts."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.widgets.chart import Chart, Rows
from cetl_prep.gui.widgets.label import CAPTION, Label
from cetl_prep.gui.widgets.mirroring import mirrored

ROW = 27


def coverage_dot(
    painter: QPainter, theme: Theme, share: float, center: QPointF, radius: float
) -> None:
    """Filled for 1.0, half for 0.5, hollow for 0."""
    inner = radius - 0.7
    painter.setPen(QPen(theme.color("accent" if share else "ink3"), 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(center, inner, inner)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("accent"))
    area = QRectF(center.x() - inner, center.y() - inner, 2 * inner, 2 * inner)
    if share >= 1:
        painter.drawEllipse(area)
    elif share > 0:
        painter.drawPie(area, -90 * 16, 180 * 16)


class CoverageLegend(Label):
    """The three dots with their words, in one line."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        words = (self.tr("5 or more items"), self.tr("1 to 4"), self.tr("none"))
        self._entries = tuple(zip((1.0, 0.5, 0.0), words, strict=True))
        super().__init__(theme, ", ".join(words), CAPTION, parent=parent)

    def sizeHint(self) -> QSize:
        """All in one line."""
        metrics = QFontMetrics(self.font())
        width = sum(metrics.horizontalAdvance(words) for _, words in self._entries)
        return QSize(width + 3 * self._theme.px(36), self._theme.px(22))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw dots and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, x, y = self._theme.px, 0.0, self.height() / 2
        metrics = QFontMetrics(self.font())
        for share, words in self._entries:
            spot = mirrored(self, QRectF(x, y - px(6), px(12), px(12)))
            coverage_dot(painter, self._theme, share, spot.center(), px(6))
            x += px(18)
            painter.setPen(self._theme.color("ink2"))
            painter.setFont(self.font())
            line = QRectF(x, 0, metrics.horizontalAdvance(words) + 4, self.height())
            place = mirrored(self, line)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), words)
            x += line.width() + px(14)
        painter.end()


@dataclass(frozen=True, slots=True)
class Count:
    """Items of one skill, and how many a mock exam draws of it."""

    name: str
    items: int
    drawn: int


class CountBars(Chart):
    """A bar for the items of each skill, with a line where one mock exam's share ends; in two columns where there is room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Items by skill"), parent=parent)
        self._counts: tuple[Count, ...] = ()
        self._columns = 2

    def show_counts(self, counts: Sequence[Count]) -> None:
        """Show these."""
        self._counts = tuple(counts)
        short = [count.name for count in counts if count.items < count.drawn]
        total = sum(count.items for count in counts)
        self.setAccessibleName(
            self.tr("{n} items in {k} skills; too few for a mock exam: {short}").format(
                n=total, k=len(counts), short=", ".join(short) or self.tr("none")
            )
        )
        self._fix()

    def lay_out(self, *, narrow: bool) -> None:
        """One column in a narrow page."""
        self._columns = 1 if narrow else 2
        self._fix()

    def table(self) -> Rows:
        """Skill, items, drawn for a mock exam."""
        head = (self.tr("Skill"), self.tr("Items"), self.tr("Drawn for a mock exam"))
        return [head, *((c.name, str(c.items), str(c.drawn)) for c in self._counts)]

    def _fix(self) -> None:
        self.setFixedHeight(self._lines() * self._theme.px(ROW) + 2 * self.inset)
        self.update()

    def _lines(self) -> int:
        return -(-len(self._counts) // self._columns)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw names, bars and counts."""
        painter = self._start_painting()
        area = QRectF(self.rect()).adjusted(self.inset, self.inset, -self.inset, -self.inset)
        gap = self._theme.px(36)
        wide = (area.width() - gap * (self._columns - 1)) / self._columns
        lines = max(1, self._lines())
        most = max((max(c.items, c.drawn) for c in self._counts), default=1) or 1
        for number, count in enumerate(self._counts):
            column, line = divmod(number, lines)
            left, top = area.left() + column * (wide + gap), area.top()
            height = self._theme.px(ROW)
            row = QRectF(left, top + line * height, wide, height)
            self._paint_count(painter, row, count, most)
        painter.end()

    def _paint_count(self, painter: QPainter, row: QRectF, count: Count, most: int) -> None:
        theme, px = self._theme, self._theme.px
        painter.setFont(theme.font(BODY))
        painter.setPen(theme.color("ink"))
        words = QRectF(row.left(), row.top(), row.width() * 0.66, row.height())
        metrics = painter.fontMetrics()
        name = metrics.elidedText(count.name, Qt.TextElideMode.ElideRight, round(words.width()))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), name)
        figure = QRectF(row.right() - px(38), row.top(), px(38), row.height())
        where = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font(BODY, 500))
        painter.drawText(figure, int(where), str(count.items))
        room = QRectF(
            words.right() + px(12), 0, figure.left() - words.right() - px(20), row.height()
        )
        bar = QRectF(room.left(), row.center().y() - px(5), 0, px(10))
        bar.setWidth(room.width() * count.items / most)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent_mid" if count.items >= count.drawn else "weak_mid"))
        painter.drawRoundedRect(bar, px(2), px(2))
        at = room.left() + room.width() * count.drawn / most
        painter.setPen(QPen(theme.color("ink"), px(1.6)))
        painter.drawLine(QPointF(at, bar.top() - px(3)), QPointF(at, bar.bottom() + px(3)))

    def _on_theme_changed(self) -> None:
        super()._on_theme_changed()
        self._fix()
