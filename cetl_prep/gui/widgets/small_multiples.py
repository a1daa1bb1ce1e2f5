"""How the estimate of each skill went: small charts on shared axes, each with the band of its interval."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QWidget

from cetl_prep.exam.standing import Standing
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.chart import Chart, Rows
from cetl_prep.gui.widgets.label import CAPTION
from cetl_prep.gui.widgets.marks import standing_mark
from cetl_prep.words.times import short_date

LEAST_WIDTH, MOST_COLUMNS = 164, 5
NAME, PLOT, DATES, GAP = 40, 92, 24, 10
AXIS, FIGURE = 34, 50
"""Room for the labels at the left of a row, and for the last value behind a curve."""


@dataclass(frozen=True, slots=True)
class Step:
    """An estimate at the end of a day, in percent."""

    day: date
    percent: float
    low: float
    high: float
    answers: int


@dataclass(frozen=True, slots=True)
class Track:
    """One skill over time; the last step is where it stands."""

    name: str
    steps: tuple[Step, ...]
    standing: Standing


class SmallMultiples(Chart):
    """All skills from 0 to 100 over the same days, with a line at the pass level."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, title, parent=parent)
        self._tracks: tuple[Track, ...] = ()
        self._level = 75.0
        self._days = (date.min, date.min)
        self._show_name()

    def show_tracks(self, tracks: Sequence[Track], level: float) -> None:
        """Show these skills against this pass level."""
        self._tracks, self._level = tuple(tracks), level
        days = [step.day for track in self._tracks for step in track.steps]
        self._days = (min(days), max(days)) if days else (date.min, date.min)
        self._show_name()
        self._fit()
        self.update()

    def finding(self) -> str:
        """Which skills changed most, in one sentence."""
        changes = {
            track.name: track.steps[-1].percent - track.steps[0].percent
            for track in self._tracks
            if len(track.steps) > 1
        }
        if not changes:
            return self.tr("{title}: no change to show yet").format(title=self.title)
        up, down = max(changes, key=lambda n: changes[n]), min(changes, key=lambda n: changes[n])
        return self.tr("{title}: {up} changed by {most}, {down} by {least} points").format(
            title=self.title,
            up=up,
            most=f"{changes[up]:+.0f}",
            down=down,
            least=f"{changes[down]:+.0f}",
        )

    def table(self) -> Rows:
        """Each skill on each day."""
        head = (
            self.tr("Skill"),
            self.tr("Day"),
            self.tr("Estimate"),
            self.tr("90% interval"),
            self.tr("Answers"),
        )
        return [head, *(self._cells(track, step) for track in self._tracks for step in track.steps)]

    def _cells(self, track: Track, step: Step) -> tuple[str, ...]:
        interval = self.tr("{low} to {high}%").format(low=round(step.low), high=round(step.high))
        day = step.day.isoformat()
        return track.name, day, f"{round(step.percent)}%", interval, str(step.answers)

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(self._theme.px(760), self._height(self.width()))

    def minimumSizeHint(self) -> QSize:
        """One column."""
        return QSize(self._theme.px(LEAST_WIDTH + AXIS), self._height(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that this width needs."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw each skill in its cell."""
        painter = self._start_painting()
        columns, px = self._columns(self.width()), self._theme.px
        room = self.width() - 2 * self.inset - px(AXIS)
        wide, high = room / columns, px(NAME + PLOT + DATES + GAP)
        for n, track in enumerate(self._tracks):
            row, column = divmod(n, columns)
            left = self.inset + px(AXIS) + column * wide
            cell = QRectF(left, self.inset + row * high, wide - px(8), high)
            self._paint_cell(painter, track, cell, labelled=column == 0)
        painter.end()

    def _paint_cell(self, painter: QPainter, track: Track, cell: QRectF, *, labelled: bool) -> None:
        px = self._theme.px
        plot = QRectF(
            cell.left(), cell.top() + px(NAME), max(20.0, cell.width() - px(FIGURE)), px(PLOT)
        )
        self._paint_name(painter, track, QRectF(cell.left(), cell.top(), cell.width(), px(NAME)))
        self._paint_frame(painter, plot, labelled=labelled)
        if track.steps:
            self._paint_track(painter, track, plot)
        else:
            self._paint_level(painter, plot)
            painter.setPen(self._theme.color("ink2"))
            words = self.tr("No answers")
            painter.drawText(plot, int(Qt.AlignmentFlag.AlignCenter), words)

    def _paint_name(self, painter: QPainter, track: Track, area: QRectF) -> None:
        weak = track.standing is Standing.WEAK
        painter.setFont(self._theme.font(CAPTION, 600 if weak else 500))
        painter.setPen(self._theme.color("ink"))
        where = Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap
        painter.drawText(area.adjusted(0, 0, 0, -self._theme.px(4)), int(where), track.name)

    def _paint_frame(self, painter: QPainter, plot: QRectF, *, labelled: bool) -> None:
        theme = self._theme
        painter.setFont(theme.font(CAPTION))
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for percent in (0, 50, 100):
            y = self._y(plot, percent)
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            if labelled:
                painter.setPen(theme.color("ink2"))
                area = QRectF(plot.left() - theme.px(AXIS), y - 10, theme.px(AXIS - 6), 20)
                painter.drawText(area, right, str(percent))
        self._paint_dates(painter, plot)

    def _paint_level(self, painter: QPainter, plot: QRectF) -> None:
        pen = QPen(self._theme.color("ink"), self._theme.px(1.4))
        pen.setDashPattern([1.5, 1.5])
        painter.setPen(pen)
        y = self._y(plot, self._level)
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))

    def _paint_dates(self, painter: QPainter, plot: QRectF) -> None:
        first, last = self._days
        painter.setPen(self._theme.color("ink2"))
        area = QRectF(plot.left(), plot.bottom() + self._theme.px(4), plot.width(), 20)
        area.setHeight(self._theme.px(20))
        need = QFontMetricsF(painter.font()).horizontalAdvance("Mar 30 Mar 30")
        if last != first and need < plot.width():
            painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft), short_date(first, TONGUE))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignRight), short_date(last, TONGUE))

    def _paint_track(self, painter: QPainter, track: Track, plot: QRectF) -> None:
        theme = self._theme
        weak = track.standing is Standing.WEAK
        ink, band, edge = (
            ("weak", "weak_tint", "weak_mid") if weak else ("accent", "accent_tint", "accent_mid")
        )
        xs = [self._x(plot, step.day) for step in track.steps]
        tops, curve, feet = (
            [QPointF(x, self._y(plot, value)) for x, value in zip(xs, values, strict=True)]
            for values in zip(*((s.high, s.percent, s.low) for s in track.steps), strict=True)
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(band))
        painter.drawPolygon(QPolygonF(tops + feet[::-1]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color(edge), theme.px(1.2)))
        painter.drawPolyline(QPolygonF(tops))
        painter.drawPolyline(QPolygonF(feet))
        painter.drawLine(QPointF(xs[-1], tops[-1].y()), QPointF(xs[-1], feet[-1].y()))
        self._paint_level(painter, plot)
        painter.setPen(QPen(theme.color(ink), theme.px(2)))
        painter.drawPolyline(QPolygonF(curve))
        standing_mark(painter, theme, track.standing, curve[-1], theme.px(6))
        self._paint_last(painter, track.steps[-1].percent, curve[-1], plot)

    def _paint_last(self, painter: QPainter, percent: float, place: QPointF, plot: QRectF) -> None:
        theme = self._theme
        painter.setFont(theme.font(CAPTION, 600))
        painter.setPen(theme.color("ink"))
        area = QRectF(
            plot.right() + theme.px(10), place.y() - theme.px(11), theme.px(44), theme.px(22)
        )
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), f"{round(percent)}%")

    def _x(self, plot: QRectF, day: date) -> float:
        first, last = self._days
        share = (day - first).days / (last - first).days if last > first else 1.0
        return plot.left() + plot.width() * share

    def _y(self, plot: QRectF, percent: float) -> float:
        return plot.bottom() - plot.height() * percent / 100.0

    def _columns(self, width: int) -> int:
        room = width - 2 * self.inset - self._theme.px(AXIS)
        return max(1, min(MOST_COLUMNS, room // self._theme.px(LEAST_WIDTH)))

    def _height(self, width: int) -> int:
        rows = -(-len(self._tracks) // self._columns(width))
        return rows * self._theme.px(NAME + PLOT + DATES + GAP) + 2 * self.inset

    def _fit(self) -> None:
        self.setFixedHeight(max(1, self._height(self.width())))

    def _show_name(self) -> None:
        self.setAccessibleName(self.finding())

    def _on_theme_changed(self) -> None:
        super()._on_theme_changed()
        self._fit()
