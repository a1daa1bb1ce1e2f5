"""Points of continuing education towards what recertification asks for."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cetl_prep.exam.credits import NEEDED, Tally
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.chart import Chart, Rows

HEIGHT = 14


class CreditBar(Chart):
    """A bar from 0 to 60."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, title, parent=parent)
        self._tally: Tally | None = None

    def show_tally(self, tally: Tally) -> None:
        """Show these points."""
        self._tally = tally
        self.setAccessibleName(self.finding())
        self.update()

    def finding(self) -> str:
        """How many points are there."""
        points = self._tally.points if self._tally else 0.0
        return self.tr("{points} of {needed} points").format(
            points=TONGUE.number(points), needed=TONGUE.number(NEEDED)
        )

    def table(self) -> Rows:
        """What counts, what is missing, what is older."""
        if self._tally is None:
            return [(self.title,)]
        return [
            (self.tr("What"), self.tr("Points")),
            (self.tr("In the last three years"), TONGUE.number(self._tally.points)),
            (self.tr("To go"), TONGUE.number(self._tally.missing)),
            (self.tr("Older"), TONGUE.number(self._tally.older)),
        ]

    def sizeHint(self) -> QSize:
        """A bar with room for the ring."""
        return QSize(self._theme.px(320), self._theme.px(HEIGHT) + 2 * self.inset)

    def minimumSizeHint(self) -> QSize:
        """It may be narrow."""
        return QSize(self._theme.px(120), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bar."""
        painter: QPainter = self._start_painting()
        theme, inset = self._theme, self.inset
        area = QRectF(self.rect()).adjusted(inset + 1, inset + 1, -inset - 1, -inset - 1)
        radius = area.height() / 2
        painter.setPen(QPen(theme.color("edge"), 1))
        painter.setBrush(theme.color("sunken"))
        painter.drawRoundedRect(area, radius, radius)
        share = self._tally.share if self._tally else 0.0
        if share:
            done = QRectF(area)
            done.setWidth(max(area.height(), area.width() * share))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(done, radius, radius)
        painter.end()
