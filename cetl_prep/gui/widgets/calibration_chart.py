"""How good the estimates are: what was predicted against what this very learner then answered."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cetl_prep.exam.calibration import Bin, Calibration
from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.widgets.chart import Chart, Rows
from cetl_prep.gui.widgets.label import CAPTION
from cetl_prep.gui.widgets.marks import dot

ROW, HEAD, FOOT = 34, 4, 26
NAMES, COUNTS = 150, 92


class CalibrationChart(Chart):
    """A row for each group of answers: a line where it was predicted, a dot with its interval where it came out."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, title, parent=parent)
        self._bins: tuple[Bin, ...] = ()

    def show_calibration(self, calibration: Calibration) -> None:
        """Show these groups."""
        self._bins = calibration.bins
        self.setAccessibleName(self.finding())
        self.updateGeometry()
        self.update()

    def finding(self) -> str:
        """How many of the groups came out as predicted."""
        fitting = sum(bin_.fits for bin_ in self._bins)
        return self.tr("{title}: {n} of {all} groups came out as predicted").format(
            title=self.title, n=fitting, all=len(self._bins)
        )

    def table(self) -> Rows:
        """Predicted and observed, with the counts."""
        head = (
            self.tr("Predicted"),
            self.tr("Came out"),
            self.tr("90% interval"),
            self.tr("Answers"),
            self.tr("Fits"),
        )
        return [head, *map(self._cells, self._bins)]

    def _cells(self, bin_: Bin) -> tuple[str, ...]:
        interval = self.tr("{low} to {high}%").format(low=round(bin_.low), high=round(bin_.high))
        fits = self.tr("yes") if bin_.fits else self.tr("no")
        observed = f"{round(bin_.observed)}%"
        return f"{round(bin_.predicted)}%", observed, interval, str(bin_.count), fits

    def sizeHint(self) -> QSize:
        """A row for each group, and the axis below."""
        high = self._theme.px(HEAD + ROW * max(1, len(self._bins)) + FOOT)
        return QSize(self._theme.px(520), high + 2 * self.inset)

    def minimumSizeHint(self) -> QSize:
        """Narrower charts have shorter lines."""
        return QSize(self._theme.px(NAMES + COUNTS + 90), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the rows and the axis."""
        painter = self._start_painting()
        px = self._theme.px
        area = QRectF(self.rect()).adjusted(self.inset, self.inset, -self.inset, -self.inset)
        lane = area.adjusted(px(NAMES), px(HEAD), -px(COUNTS), -px(FOOT))
        self._paint_axis(painter, lane)
        for n, bin_ in enumerate(self._bins):
            row = QRectF(area.left(), lane.top() + n * px(ROW), area.width(), px(ROW))
            self._paint_words(painter, bin_, row)
            self._paint_bin(painter, bin_, lane, row.center().y())
        painter.end()

    def _paint_axis(self, painter: QPainter, lane: QRectF) -> None:
        theme = self._theme
        painter.setFont(theme.font(CAPTION))
        for percent in (0, 25, 50, 75, 100):
            x = self._x(lane, percent)
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(x, lane.top()), QPointF(x, lane.bottom()))
            painter.setPen(theme.color("ink2"))
            area = QRectF(x - theme.px(30), lane.bottom() + 2, theme.px(60), theme.px(22))
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), f"{percent}%")

    def _paint_words(self, painter: QPainter, bin_: Bin, row: QRectF) -> None:
        theme, middle = self._theme, Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font(BODY))
        painter.setPen(theme.color("ink"))
        said = self.tr("predicted {n}%").format(n=round(bin_.predicted))
        painter.drawText(row, int(middle), said)
        painter.setFont(theme.font(CAPTION))
        painter.setPen(theme.color("ink2"))
        count = self.tr("{n} answers").format(n=bin_.count)
        painter.drawText(row, int(middle | Qt.AlignmentFlag.AlignRight), count)

    def _paint_bin(self, painter: QPainter, bin_: Bin, lane: QRectF, y: float) -> None:
        theme = self._theme
        pen = QPen(theme.color("accent_mid" if bin_.fits else "weak_mid"), theme.px(4))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(self._x(lane, bin_.low), y), QPointF(self._x(lane, bin_.high), y))
        painter.setPen(QPen(theme.color("ink"), theme.px(1.6)))
        x = self._x(lane, bin_.predicted)
        painter.drawLine(QPointF(x, y - theme.px(10)), QPointF(x, y + theme.px(10)))
        center = QPointF(self._x(lane, bin_.observed), y)
        dot(painter, theme, center, theme.px(6), filled=bin_.fits, ground="surface")

    def _x(self, lane: QRectF, percent: float) -> float:
        return lane.left() + lane.width() * percent / 100.0
