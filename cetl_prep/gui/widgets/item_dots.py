"""The items of one skill as dots in the order they were asked: filled correct, hollow missed."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tips import tip
from cetl_prep.gui.widgets.chart import Chart, Rows
from cetl_prep.gui.widgets.marks import dot

PITCH, RADIUS, LINE = 12, 4.5, 20


class ItemDots(Chart):
    """A row of dots, wrapped after `per_line`. Its table is the item numbers with their results."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        results: Sequence[tuple[int, bool]],
        *,
        per_line: int = 15,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, title, stop=False, parent=parent)
        self._results = tuple(results)
        self._per_line = per_line
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.finding())
        self.setToolTip(tip(self.finding()))

    def finding(self) -> str:
        """How many are right, and which were missed."""
        missed = [str(number) for number, right in self._results if not right]
        text = self.tr("{right} of {all} correct").format(
            right=len(self._results) - len(missed), all=len(self._results)
        )
        if not missed:
            return text
        return self.tr("{text}, missed items {items}").format(text=text, items=", ".join(missed))

    def table(self) -> Rows:
        """Item number and result."""
        rows: Rows = [(self.tr("Item"), self.tr("Result"))]
        for number, right in self._results:
            rows.append((str(number), self.tr("correct") if right else self.tr("missed")))
        return rows

    def sizeHint(self) -> QSize:
        """As many lines as the dots need."""
        lines = max(1, -(-len(self._results) // self._per_line))
        widest = min(max(1, len(self._results)), self._per_line)
        return QSize(self._theme.px(PITCH * widest), self._theme.px(LINE * lines))

    def minimumSizeHint(self) -> QSize:
        """Dots are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dots."""
        painter = self._start_painting()
        theme = self._theme
        for n, (_, right) in enumerate(self._results):
            line, place = divmod(n, self._per_line)
            center = QPointF((place + 0.5) * theme.px(PITCH), (line + 0.5) * theme.px(LINE))
            dot(
                painter,
                theme,
                center,
                RADIUS * theme.text_size / 100,
                filled=right,
                ground="surface",
            )
        painter.end()
