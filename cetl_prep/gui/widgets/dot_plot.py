"""The 20-dot plot: equally likely scores stacked beside the cut; filled dots pass, hollow dots do not."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tips import tip
from cetl_prep.gui.widgets.chart import Chart, Rows
from cetl_prep.gui.widgets.label import CAPTION
from cetl_prep.gui.widgets.marks import dashed_dot, dot

BINS = (5, 10, 15, 20, 25, 40, 50, 75, 100)
COLUMNS = 14
EMPTY_STACKS = (1, 1, 2, 3, 3, 3, 3, 2, 1, 1)
"""Dots by column when there is nothing to show yet, five columns on each side of the cut."""


@dataclass(frozen=True, slots=True)
class Stacks:
    """Scores in columns of one width; column 0 is the first at or above the cut."""

    width: float
    counts: dict[int, int]

    @property
    def first(self) -> int:
        """The leftmost column shown; at least one stands on each side of the cut."""
        return min(*self.counts, -1)

    @property
    def last(self) -> int:
        """The rightmost column shown."""
        return max(*self.counts, 0)

    @property
    def columns(self) -> int:
        """How many columns stand from the first to the last."""
        return self.last - self.first + 1

    @property
    def tallest(self) -> int:
        """Dots in the highest column."""
        return max(self.counts.values())


def stack(scores: Sequence[float], cut: float, columns: int = COLUMNS) -> Stacks:
    """Sort scores into columns that begin at the cut, so that no dot straddles it; as narrow as `columns` allow."""
    made = Stacks(1, {0: 0})
    for width in BINS:
        counts: dict[int, int] = {}
        for score in scores:
            place = math.floor((score - cut) / width + 1e-9)
            counts[place] = counts.get(place, 0) + 1
        made = Stacks(width, counts or {0: 0})
        if made.columns <= columns:
            break
    return made


class DotPlot(Chart):
    """Twenty equally likely scores against a cut. Empty, it shows the shape of what will come."""

    def __init__(
        self, theme: Theme, title: str, *, lines: int = 5, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, title, parent=parent)
        self._lines = lines
        self._scores: tuple[float, ...] = ()
        self._cut = 600.0
        self.show_scores((), 600)

    def show_scores(self, scores: Sequence[float], cut: float) -> None:
        """Show these scores (none: dashed dots)."""
        self._scores = tuple(scores)
        self._cut = cut
        # Nothing to read yet is no stop for Tab.
        stop = Qt.FocusPolicy.TabFocus if scores else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(stop)
        self.setAccessibleName(self.finding())
        self.setToolTip(tip(self.finding()) if scores else "")
        self.update()

    @property
    def passing(self) -> int:
        """How many of the scores reach the cut."""
        return sum(score >= self._cut for score in self._scores)

    def finding(self) -> str:
        """What the plot says, in one sentence."""
        cut = round(self._cut)
        if not self._scores:
            return self.tr(
                "Not enough answers yet for 20 likely scores; the pass mark is {cut}"
            ).format(cut=cut)
        return self.tr("{all} equally likely scores: {over} pass, {under} are below {cut}").format(
            all=len(self._scores),
            over=self.passing,
            under=len(self._scores) - self.passing,
            cut=cut,
        )

    def table(self) -> Rows:
        """Each score and whether it passes."""
        rows: Rows = [(self.tr("Dot"), self.tr("Score"), self.tr("Against the pass mark"))]
        for n, score in enumerate(self._scores, 1):
            passes = self.tr("passes") if score >= self._cut else self.tr("below")
            rows.append((str(n), str(round(score)), passes))
        return rows

    def sizeHint(self) -> QSize:
        """Room for the stacks, the counts above and the axis below."""
        return QSize(self._theme.px(360), self._height())

    def minimumSizeHint(self) -> QSize:
        """Narrower plots have smaller dots."""
        return QSize(self._theme.px(210), self._height())

    def _height(self) -> int:
        return self._theme.px(26 + 22 + 24 * self._lines + 8) + 2 * self.inset

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw counts, dots, the line at the cut, and the axis."""
        painter = self._start_painting()
        area = QRectF(self.rect()).adjusted(self.inset, self.inset, -self.inset, -self.inset)
        stacks = self._stacks()
        pitch = self._pitch(area, stacks)
        cut_x = area.center().x() + pitch * ((stacks.columns / 2) - (stacks.last + 1))
        below, over = self._count_words()
        cut_x = max(area.left() + self._room(below), min(cut_x, area.right() - self._room(over)))
        base = area.bottom() - self._theme.px(24)
        self._paint_dots(painter, stacks, pitch, QPointF(cut_x, base))
        self._paint_axis(painter, area, pitch / stacks.width, QPointF(cut_x, base))
        self._paint_counts(painter, area, cut_x)
        painter.end()

    def _stacks(self) -> Stacks:
        if self._scores:
            return stack(self._scores, self._cut)
        half = len(EMPTY_STACKS) // 2
        return Stacks(20, {n - half: count for n, count in enumerate(EMPTY_STACKS)})

    def _pitch(self, area: QRectF, stacks: Stacks) -> float:
        room = area.height() - self._theme.px(24 + 28)
        below, over = self._count_words()
        across = min(
            area.width() / (stacks.columns + 1),
            (area.width() - self._room(over)) / max(1, -stacks.first),
            (area.width() - self._room(below)) / (stacks.last + 1),
        )
        return min(self._theme.px(30), across, room / max(1, stacks.tallest))

    def _paint_dots(self, painter: QPainter, stacks: Stacks, pitch: float, origin: QPointF) -> None:
        radius = pitch * 0.41
        lift = self._theme.px(3)
        for column, count in stacks.counts.items():
            x = origin.x() + (column + 0.5) * pitch
            for n in range(count):
                center = QPointF(x, origin.y() - lift - (n + 0.5) * pitch)
                if self._scores:
                    dot(painter, self._theme, center, radius, filled=column >= 0, ground="surface")
                else:
                    dashed_dot(painter, self._theme.color("edge"), center, radius)

    def _paint_axis(self, painter: QPainter, area: QRectF, scale: float, origin: QPointF) -> None:
        theme = self._theme
        painter.setPen(QPen(theme.color("edge"), 1))
        y = origin.y()
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        words = self.tr("Pass {cut}").format(cut=round(self._cut))
        bold = theme.font(CAPTION, 600)
        taken = QFontMetricsF(bold).horizontalAdvance(words) / 2
        self._paint_ticks(painter, area, scale, origin, taken)
        painter.setPen(QPen(theme.color("ink"), theme.px(1.6)))
        painter.drawLine(QPointF(origin.x(), area.top()), QPointF(origin.x(), y + theme.px(4)))
        painter.setFont(bold)
        self._word(painter, words, origin.x(), y)

    def _paint_ticks(
        self, painter: QPainter, area: QRectF, scale: float, origin: QPointF, taken: float
    ) -> None:
        theme = self._theme
        font = theme.font(CAPTION)
        need = QFontMetricsF(font).horizontalAdvance("800") + theme.px(14)
        step = next((n for n in (25, 50, 100, 200) if n * scale >= need), 400)
        painter.setFont(font)
        low = math.ceil((self._cut - (origin.x() - area.left()) / scale) / step) * step
        for score in range(max(0, low), 801, step):
            x = origin.x() + (score - self._cut) * scale
            clear = abs(x - origin.x()) > taken + need / 2 - theme.px(4)
            if x + need / 2 > area.right() or x - need / 2 < area.left() or not clear:
                continue
            painter.setPen(QPen(theme.color("edge"), 1))
            painter.drawLine(QPointF(x, origin.y()), QPointF(x, origin.y() + theme.px(4)))
            painter.setPen(theme.color("ink2"))
            self._word(painter, str(score), x, origin.y())

    def _word(self, painter: QPainter, words: str, x: float, y: float) -> None:
        wide = self._theme.px(100)
        area = QRectF(x - wide / 2, y + self._theme.px(5), wide, self._theme.px(19))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), words)

    def _count_words(self) -> tuple[str, str]:
        below = self.tr("{n} below").format(n=len(self._scores) - self.passing)
        return below, self.tr("{n} pass").format(n=self.passing)

    def _room(self, words: str) -> float:
        """What a count needs on its side of the cut."""
        metrics = QFontMetricsF(self._theme.font(CAPTION, 600))
        return metrics.horizontalAdvance(words) + self._theme.px(12)

    def _paint_counts(self, painter: QPainter, area: QRectF, x: float) -> None:
        if not self._scores:
            return
        theme = self._theme
        gap, high = theme.px(9), theme.px(18)
        painter.setFont(theme.font(CAPTION, 600))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.setPen(theme.color("weak"))
        below, over = self._count_words()
        left = QRectF(area.left(), area.top(), x - gap - area.left(), high)
        painter.drawText(left, middle | int(Qt.AlignmentFlag.AlignRight), below)
        painter.setPen(theme.color("accent"))
        painter.drawText(QRectF(x + gap, area.top(), area.right() - x - gap, high), middle, over)
