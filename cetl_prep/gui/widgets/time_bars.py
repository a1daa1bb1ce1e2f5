"""Time per item: a bar up for each correct item, down for each missed one, with both medians in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.chart import Chart, Rows
from cetl_prep.gui.widgets.label import CAPTION
from cetl_prep.words.results import duration

HEIGHT, WORDS = 146, 20


@dataclass(frozen=True, slots=True)
class ItemTime:
    """How long one item was on screen, and whether it was answered correctly."""

    number: int
    seconds: float
    correct: bool


class TimeBars(Chart):
    """All items of a sitting in their order. One scale for both directions, from 0 to the longest item."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, title, parent=parent)
        self._times: tuple[ItemTime, ...] = ()
        self.show_times(())

    def show_times(self, times: Sequence[ItemTime]) -> None:
        """Show these items."""
        self._times = tuple(times)
        self.setAccessibleName(self.finding())
        self.update()

    @property
    def longest(self) -> float:
        """Seconds of the item that took longest."""
        return max((entry.seconds for entry in self._times), default=0.0)

    def median(self, correct: bool) -> str:
        """The middle time of the correct or the missed items, "-" when there are none."""
        seconds = [entry.seconds for entry in self._times if entry.correct is correct]
        return duration(median(seconds)) if seconds else "-"

    def finding(self) -> str:
        """Both medians and the longest item."""
        return self.tr(
            "Time per item: correct items took {right} in the middle, missed items {wrong};"
            " the longest took {longest}"
        ).format(right=self.median(True), wrong=self.median(False), longest=duration(self.longest))

    def table(self) -> Rows:
        """Item, result and time."""
        rows: Rows = [(self.tr("Item"), self.tr("Result"), self.tr("Time"))]
        for entry in self._times:
            result = self.tr("correct") if entry.correct else self.tr("missed")
            rows.append((str(entry.number), result, duration(entry.seconds)))
        return rows

    def sizeHint(self) -> QSize:
        """A wide strip."""
        return QSize(self._theme.px(340), self._theme.px(HEIGHT) + 2 * self.inset)

    def minimumSizeHint(self) -> QSize:
        """Room for the words."""
        return QSize(self._theme.px(210), self._theme.px(HEIGHT) + 2 * self.inset)

    def event(self, event: QEvent) -> bool:
        """Name the item under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and self._times:
            place = int((event.x() - self.inset) / self._pitch())
            entry = self._times[max(0, min(len(self._times) - 1, place))]
            result = self.tr("correct") if entry.correct else self.tr("missed")
            text = self.tr("Item {number}: {result}, {time}").format(
                number=entry.number, result=result, time=duration(entry.seconds)
            )
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words, the bars and the line between them."""
        painter = self._start_painting()
        theme = self._theme
        area = QRectF(self.rect()).adjusted(self.inset, self.inset, -self.inset, -self.inset)
        words = theme.px(WORDS)
        painter.setFont(theme.font(CAPTION, 600))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.setPen(theme.color("accent"))
        top = QRectF(area.left(), area.top(), area.width(), words)
        right = self.tr("Correct, median {time}").format(time=self.median(True))
        painter.drawText(top, middle, right)
        painter.setPen(theme.color("weak"))
        wrong = self.tr("Missed, median {time}").format(time=self.median(False))
        painter.drawText(top.translated(0, area.height() - words), middle, wrong)
        self._paint_bars(painter, area.adjusted(0, words + 2, 0, -words - 2))
        painter.end()

    def _paint_bars(self, painter: QPainter, area: QRectF) -> None:
        axis = area.center().y()
        pitch = self._pitch()
        wide = max(1.0, min(pitch * 0.62, self._theme.px(10)))
        per_second = (area.height() / 2 - 2) / max(1.0, self.longest)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(Qt.PenStyle.NoPen)
        for n, entry in enumerate(self._times):
            high = max(1.0, entry.seconds * per_second)
            top = axis - 1 - high if entry.correct else axis + 1
            painter.setBrush(self._theme.color("accent" if entry.correct else "weak"))
            painter.drawRect(QRectF(area.left() + n * pitch, top, wide, high))
        painter.setPen(QPen(self._theme.color("edge"), 1))
        painter.drawLine(QPointF(area.left(), axis), QPointF(area.right(), axis))

    def _pitch(self) -> float:
        return (self.width() - 2 * self.inset) / max(1, len(self._times))
