"""How one sitting went after the other: a mark with its interval for each exam and practice, against the pass level."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cetl_prep.exam.cohort_candidate import Point
from cetl_prep.exam.standing import Standing, standing
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tips import tip
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.chart import Chart, Rows
from cetl_prep.gui.widgets.label import CAPTION
from cetl_prep.gui.widgets.marks import standing_mark
from cetl_prep.words.times import full_day

HEIGHT, AXIS, PITCH = 190, 44, 34
TICK = 6
NONE = "–"


class TrendChart(Chart):
    """From 0 to 100 %, the oldest at the left; exams carry a mark, practice a short line. The newest when there is no room for all."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, title, parent=parent)
        self._points: tuple[Point, ...] = ()
        self._level = 75.0

    def show_points(self, points: Sequence[Point], level: float) -> None:
        """Show these, the oldest first, against a pass level in percent."""
        self._points, self._level = tuple(points), level
        self.setAccessibleName(self.finding())
        self.setToolTip(tip(self.finding()))
        self.update()

    def finding(self) -> str:
        """The first and the last exam in words."""
        exams = [point for point in self._points if point.exam]
        if not exams:
            return self.tr("{title}: no exam yet").format(title=self.title)
        said = self.tr("{title}: {n} exams, the first {first}% right, the last {last}%")
        first, last = round(exams[0].percent), round(exams[-1].percent)
        return said.format(title=self.title, n=len(exams), first=first, last=last)

    def table(self) -> Rows:
        """Each sitting."""
        head = (
            self.tr("Date"),
            self.tr("Kind"),
            self.tr("Correct"),
            self.tr("Share"),
            self.tr("90% interval"),
            self.tr("Minutes"),
        )
        return [head, *map(self._cells, self._points)]

    def _cells(self, point: Point) -> tuple[str, ...]:
        day = full_day(datetime.fromisoformat(point.at), TONGUE) if point.at else NONE
        kind = self.tr("exam") if point.exam else self.tr("practice")
        correct = self.tr("{n} of {all}").format(n=point.correct, all=point.items)
        interval = self.tr("{low} to {high}%").format(low=round(point.low), high=round(point.high))
        minutes = NONE if point.minutes is None else str(round(point.minutes))
        return day, kind, correct, f"{round(point.percent)}%", interval, minutes

    def sizeHint(self) -> QSize:
        """A strip."""
        return QSize(self._theme.px(420), self._theme.px(HEIGHT) + 2 * self.inset)

    def minimumSizeHint(self) -> QSize:
        """Narrower ones show fewer sittings."""
        return QSize(self._theme.px(210), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw axis, level and marks."""
        painter = self._start_painting()
        px = self._theme.px
        area = QRectF(self.rect()).adjusted(self.inset, self.inset, -self.inset, -self.inset)
        lane = area.adjusted(px(AXIS), px(10), 0, -px(10))
        self._paint_axis(painter, lane)
        room = max(1, int(lane.width() // px(PITCH)))
        shown = self._points[-room:]
        pitch = min(lane.width() / max(1, len(shown)), px(3 * PITCH))
        for n, point in enumerate(shown):
            self._paint_point(painter, point, lane, lane.left() + (n + 0.5) * pitch)
        painter.end()

    def _paint_axis(self, painter: QPainter, lane: QRectF) -> None:
        theme = self._theme
        painter.setFont(theme.font(CAPTION))
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for percent in (0, 50, 100):
            y = self._y(lane, percent)
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(lane.left(), y), QPointF(lane.right(), y))
            painter.setPen(theme.color("ink2"))
            words = QRectF(
                lane.left() - theme.px(AXIS), y - theme.px(10), theme.px(38), theme.px(20)
            )
            painter.drawText(words, right, f"{percent}%")
        pen = QPen(theme.color("ink"), theme.px(1.4))
        pen.setDashPattern([1.5, 1.5])
        painter.setPen(pen)
        y = self._y(lane, self._level)
        painter.drawLine(QPointF(lane.left(), y), QPointF(lane.right(), y))

    def _paint_point(self, painter: QPainter, point: Point, lane: QRectF, x: float) -> None:
        theme, center = self._theme, QPointF(x, self._y(lane, point.percent))
        if not point.exam:
            painter.setPen(QPen(theme.color("ink2"), theme.px(2)))
            half = QPointF(theme.px(TICK), 0)
            painter.drawLine(center - half, center + half)
            return
        stands = standing(point.low, point.high, point.items, self._level)
        under = stands is Standing.WEAK
        pen = QPen(theme.color("weak_mid" if under else "accent_mid"), theme.px(3))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        low, high = self._y(lane, point.low), self._y(lane, point.high)
        painter.drawLine(QPointF(x, low), QPointF(x, high))
        standing_mark(painter, theme, stands, center, theme.px(TICK))

    def _y(self, lane: QRectF, percent: float) -> float:
        return lane.bottom() - lane.height() * percent / 100
