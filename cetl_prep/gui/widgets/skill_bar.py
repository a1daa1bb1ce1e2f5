"""One skill: its name, percent, an interval bar against the pass level, and its trend. Takes plain values."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cetl_prep.exam.standing import FEW_ANSWERS, Standing, standing
from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.tips import tip
from cetl_prep.gui.widgets.chart import Chart, Rows
from cetl_prep.gui.widgets.label import CAPTION
from cetl_prep.gui.widgets.marks import standing_mark

BAR = 172
"""Length of a bar in a column."""

TURN = 0.5
"""Points from which a trend has a direction."""


@dataclass(frozen=True, slots=True)
class SkillFigures:
    """What is shown of a skill, in percent. `count` is the number of answers behind it; `trend` in points."""

    name: str
    percent: float
    low: float
    high: float
    count: int
    trend: float | None = None
    level: float = 75.0

    @property
    def standing(self) -> Standing:
        """Where it stands to the pass level."""
        return standing(self.low, self.high, self.count, self.level)


Shape = Literal["column", "block", "line"]


class SkillBar(Chart):
    """A skill in two lines in a column beside others, in two lines as wide as the page, or in one line."""

    def __init__(
        self, theme: Theme, figures: SkillFigures, shape: Shape, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, figures.name, stop=False, parent=parent)
        self._figures = figures
        self._one_line = shape == "line"
        self._shape = shape
        self.setAccessibleName(self.finding())
        self.setToolTip(tip(self.finding()))

    def finding(self) -> str:
        """The full name and all figures in one line."""
        f = self._figures
        if f.standing is Standing.FEW:
            return self.tr("{name}: too few answers, {count} of {need}").format(
                name=f.name, count=f.count, need=FEW_ANSWERS
            )
        text = self.tr(
            "{name}: {word}, {percent}%, likely {low} to {high}%, {count} answers"
        ).format(
            name=f.name,
            word=self._word(),
            percent=round(f.percent),
            low=round(f.low),
            high=round(f.high),
            count=f.count,
        )
        return text if f.trend is None else f"{text}, {self._trend_words(f.trend)}"

    def _trend_words(self, trend: float) -> str:
        points = abs(round(trend))
        if trend >= TURN:
            return self.tr("up {n} in 14 days").format(n=points)
        if trend <= -TURN:
            return self.tr("down {n} in 14 days").format(n=points)
        return self.tr("unchanged in 14 days")

    def table(self) -> Rows:
        """The figures under their names."""
        head = (
            self.tr("Skill"),
            self.tr("Correct"),
            self.tr("90% interval"),
            self.tr("Answers"),
            self.tr("Standing"),
        )
        return [head, self.cells()]

    def cells(self) -> tuple[str, ...]:
        """The figures alone."""
        f = self._figures
        if f.standing is Standing.FEW:
            return f.name, "", "", str(f.count), self._word()
        interval = self.tr("{low} to {high}%").format(low=round(f.low), high=round(f.high))
        return f.name, f"{round(f.percent)}%", interval, str(f.count), self._word()

    def sizeHint(self) -> QSize:
        """One line or two."""
        return QSize(
            self._theme.px(420 if self._one_line else 240),
            self._theme.px(34 if self._one_line else 50),
        )

    def minimumSizeHint(self) -> QSize:
        """The name is elided before anything else gives way."""
        return QSize(self._theme.px(300 if self._one_line else 190), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the row."""
        painter = self._start_painting()
        wide, high = float(self.width()), float(self.height())
        px = self._theme.px
        end: float = px(104 if self._one_line and self._figures.trend is not None else 56)
        if self._figures.standing is Standing.FEW:
            end = max(end, self._few_width())
        if self._one_line:
            names = wide * 0.36
            self._paint_name(painter, QRectF(0, 0, names - px(10), high), spare=0)
            self._paint_bar(painter, QRectF(names, 0, wide - names - end - px(24), high))
            self._paint_figure(painter, QRectF(wide - end, 0, end, high))
        else:
            line = px(25)
            self._paint_name(painter, QRectF(0, 0, wide, line), spare=self._figure_width())
            self._paint_figure(painter, QRectF(wide - end, 0, end, line))
            right = px(52)
            # Columns differ in width; their bars do not, so that they can be compared.
            bar = wide - px(8) - right
            bar = min(px(BAR), bar) if self._shape == "column" else bar
            self._paint_bar(painter, QRectF(px(8), line, bar, px(20)))
            self._paint_trend(painter, QRectF(wide - right, line, right, px(20)))
        painter.end()

    def _paint_name(self, painter: QPainter, area: QRectF, spare: float) -> None:
        weak = self._figures.standing is Standing.WEAK
        font = self._theme.font(BODY, 600 if weak else 400)
        small = self._theme.font(CAPTION, 600)
        word = self.tr("Weak") if weak else ""
        word_wide = (
            QFontMetricsF(small).horizontalAdvance(word) + self._theme.px(8) if word else 0.0
        )
        metrics = QFontMetricsF(font)
        room = area.width() - spare - word_wide
        name = metrics.elidedText(self._figures.name, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(self._theme.color("ink"))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), name)
        if word:
            # In a column the word stands beside the percent; in a list after the name.
            left = area.left() + metrics.horizontalAdvance(name) + self._theme.px(6)
            if not self._one_line:
                left = area.right() - spare - word_wide + self._theme.px(2)
            painter.setFont(small)
            painter.setPen(self._theme.color("weak"))
            place = QRectF(left, area.top(), word_wide + 4, area.height())
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), word)

    def _paint_figure(self, painter: QPainter, area: QRectF) -> None:
        few = self._figures.standing is Standing.FEW
        right = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        painter.setFont(self._theme.font(CAPTION) if few else self._theme.font(BODY, 600))
        painter.setPen(self._theme.color("ink3" if few else "ink"))
        if few:
            painter.drawText(area, right, self._few_words())
            return
        with_trend = self._one_line and self._figures.trend is not None
        numbers = area.adjusted(0, 0, -self._theme.px(56) if with_trend else 0, 0)
        painter.drawText(numbers, right, f"{round(self._figures.percent)}%")
        if with_trend:
            self._paint_trend(painter, area)

    def _paint_trend(self, painter: QPainter, area: QRectF) -> None:
        trend = self._figures.trend
        if trend is None or self._figures.standing is Standing.FEW:
            return
        arrow = "↗" if trend >= TURN else "↘" if trend <= -TURN else "–"
        sign = "+" if trend >= TURN else "−" if trend <= -TURN else ""
        painter.setFont(self._theme.font(CAPTION))
        painter.setPen(self._theme.color("ink2"))
        right = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        painter.drawText(area, right, f"{arrow} {sign}{abs(round(trend))}")

    def _paint_bar(self, painter: QPainter, area: QRectF) -> None:
        theme, f = self._theme, self._figures
        middle = area.center().y()
        few = f.standing is Standing.FEW

        def at(percent: float) -> QPointF:
            return QPointF(area.left() + area.width() * percent / 100, middle)

        axis = QPen(theme.color("line"), theme.px(2))
        if few:
            axis.setDashPattern([2, 2])
        painter.setPen(axis)
        painter.drawLine(at(0), at(100))
        if not few:
            self._paint_interval(painter, at(f.low), at(f.high))
        self._paint_level(painter, at(f.level), theme.color("ink"))
        if f.count:
            standing_mark(painter, theme, f.standing, at(f.percent), theme.px(6))

    def _paint_interval(self, painter: QPainter, low: QPointF, high: QPointF) -> None:
        weak = self._figures.standing is Standing.WEAK
        pen = QPen(self._theme.color("weak_mid" if weak else "accent_mid"), self._theme.px(4))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(low, high)

    def _paint_level(self, painter: QPainter, place: QPointF, ink: QColor) -> None:
        painter.setPen(QPen(ink, self._theme.px(1.6)))
        reach = QPointF(0, self._theme.px(7))
        painter.drawLine(place - reach, place + reach)

    def _figure_width(self) -> float:
        """Room the percent takes, with a gap before it."""
        if self._figures.standing is Standing.FEW:
            return self._few_width() + self._theme.px(8)
        words = f"{round(self._figures.percent)}%"
        metrics = QFontMetricsF(self._theme.font(BODY, 600))
        return metrics.horizontalAdvance(words) + self._theme.px(8)

    def _few_width(self) -> float:
        metrics = QFontMetricsF(self._theme.font(CAPTION))
        return metrics.horizontalAdvance(self._few_words()) + 2

    def _few_words(self) -> str:
        """In a column the name needs the room; the legend and the tool tip say it in full."""
        return self.tr("Too few") if self._shape == "column" else self.tr("Too few answers")

    def _word(self) -> str:
        return {
            Standing.STRONG: self.tr("strong"),
            Standing.CLOSE: self.tr("close"),
            Standing.WEAK: self.tr("weak"),
            Standing.FEW: self.tr("too few answers"),
        }[self._figures.standing]
