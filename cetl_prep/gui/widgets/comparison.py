"""Two results side by side, part by part, with the change and its margin of error drawn against no change."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QWidget

from cetl_prep.exam.comparing import Comparison, Difference
from cetl_prep.exam.scoring import Part
from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.boxes import rule
from cetl_prep.gui.widgets.chart import Chart, Rows
from cetl_prep.gui.widgets.label import CAPTION, Label
from cetl_prep.words.studying import difference

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
REACH = 50.0
"""Percentage points at each end of the drawn axis."""

WIDTH, HEIGHT = 200, 24


class DifferenceBar(QWidget):
    """A dot at the change on its 90 % interval, and a line at no change; filled when it is more than the margin."""

    def __init__(self, theme: Theme, apart: Difference, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._apart = apart

    def sizeHint(self) -> QSize:
        """One line of text high."""
        return QSize(self._theme.px(WIDTH), self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the axis, the interval and the mark."""
        theme, px, apart = self._theme, self._theme.px, self._apart
        area = QRectF(self.rect()).adjusted(px(8), 0, -px(8), 0)

        def at(points: float) -> QPointF:
            share = (min(REACH, max(-REACH, points)) + REACH) / (2 * REACH)
            return QPointF(area.left() + share * area.width(), area.center().y())

        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(at(-REACH), at(REACH))
        pen = QPen(theme.color("accent_mid"), px(4))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(at(apart.low), at(apart.high))
        painter.setPen(QPen(theme.color("ink"), px(1.6)))
        tick = QPointF(0, px(8))
        painter.drawLine(at(0) - tick, at(0) + tick)
        painter.setPen(QPen(theme.color("accent"), px(2)))
        painter.setBrush(theme.color("accent" if apart.clear else "surface"))
        painter.drawEllipse(at(apart.change), px(5), px(5))
        painter.end()


class ComparisonChart(Chart):
    """The table of all parts as one stop; each row reads as one line."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, title, parent=parent)
        self._known: Comparison | None = None
        self._names = ("", "")
        self._narrow = False
        self._grid: QGridLayout | None = None

    def show_comparison(self, known: Comparison, names: tuple[str, str], *, narrow: bool) -> None:
        """Show these two sittings; a narrow page has no room for the bars."""
        self._known, self._names, self._narrow = known, names, narrow
        self.setAccessibleName(self.finding())
        if self._grid:
            # A layout goes with the widget that holds it; so do its rows.
            old = QWidget()
            old.setLayout(self._grid)
            old.deleteLater()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(*[self.inset] * 4)
        self._grid.setHorizontalSpacing(self._theme.gap(14))
        self._grid.setVerticalSpacing(self._theme.gap(4))
        self._grid.setColumnStretch(0, 1)
        self._fill(self._grid, known)
        self.updateGeometry()

    def finding(self) -> str:
        """What changed in all, and how many parts changed by more than the margin of error."""
        if self._known is None:
            return self.title
        parts = (*self._known.areas, *self._known.skills)
        clear = [part.after.name for part in parts if part.clear]
        text = self.tr("{title}: in all {change}.").format(
            title=self.title, change=difference(self._known.total, TONGUE)
        )
        if not clear:
            return text
        names = ", ".join(clear)
        return f"{text} " + self.tr("Clearly different: {names}.").format(names=names)

    def table(self) -> Rows:
        """Name, both results, the change and its interval of every part."""
        rows: Rows = [(self.tr("Part"), *self._names, self.tr("Change"))]
        for apart in self._parts():
            name = apart.after.name or self.tr("All items")
            rows.append(
                (name, _share(apart.before), _share(apart.after), difference(apart, TONGUE))
            )
        return rows

    def _parts(self) -> Sequence[Difference]:
        known = self._known
        return () if known is None else (known.total, *known.areas, *known.skills)

    def _fill(self, grid: QGridLayout, known: Comparison) -> None:
        for column, name in enumerate(self._names, 1):
            grid.addWidget(Label(self._theme, name, CAPTION, color="ink2"), 0, column, RIGHT)
        head = self.tr("Change, with its 90% interval")
        if not self._narrow:
            grid.addWidget(Label(self._theme, head, CAPTION, color="ink2", wrap=True), 0, 3, 1, 2)
        self._add(grid, known.total, 600)
        for weight, parts in ((500, known.areas), (400, known.skills)):
            if parts:
                grid.addWidget(rule(), grid.rowCount(), 0, 1, 5)
            for apart in parts:
                self._add(grid, apart, weight)

    def _add(self, grid: QGridLayout, apart: Difference, weight: int) -> None:
        theme, row = self._theme, grid.rowCount()
        title = apart.after.name or self.tr("All items")
        name = Label(theme, title, BODY, weight, wrap=True)
        said = difference(apart, TONGUE)
        name.setAccessibleName(f"{title}: {_share(apart.before)}, {_share(apart.after)}. {said}")
        grid.addWidget(name, row, 0)
        for column, part in enumerate((apart.before, apart.after), 1):
            grid.addWidget(Label(theme, _share(part), BODY, weight), row, column, RIGHT)
        words = Label(theme, said, CAPTION, 600 if apart.clear else 400, "ink2", wrap=True)
        words.setMinimumWidth(theme.px(170))
        if self._narrow:
            grid.addWidget(words, grid.rowCount(), 0, 1, 3)
            return
        grid.addWidget(DifferenceBar(theme, apart), row, 3)
        grid.addWidget(words, row, 4)


def _share(part: Part) -> str:
    return f"{round(part.percent)}%"
