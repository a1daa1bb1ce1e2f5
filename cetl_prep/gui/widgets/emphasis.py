"""A label of one line in which some words stand out: "Item **37** of 100"."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.widgets.label import Label
from cetl_prep.gui.widgets.mirroring import mirrored


class EmphasisLabel(Label):
    """One line of plain text; its accessible name is the whole line, however it is set."""

    def __init__(
        self, theme: Theme, size: float = BODY, color: str = "ink", parent: QWidget | None = None
    ) -> None:
        self._parts: list[tuple[str, bool]] = []
        super().__init__(theme, "", size, 400, color, parent=parent)

    def set_parts(self, *parts: tuple[str, bool], name: str = "") -> None:
        """Show these words, each with whether it stands out; `name` is read out instead of the words."""
        if list(parts) == self._parts and name == self.accessibleName():
            return
        self._parts = list(parts)
        self.setText("".join(words for words, _ in parts))
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        width = sum(self._metrics(bold).horizontalAdvance(words) for words, bold in self._parts)
        return QSize(width + 2, self._metrics(False).lineSpacing() + 2)

    def minimumSizeHint(self) -> QSize:
        """It is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words one after the other."""
        painter = QPainter(self)
        painter.setPen(self._theme.color(str(self.property("ink"))))
        left = 0
        for words, bold in self._parts:
            painter.setFont(self._theme.font(self._size, 600 if bold else 400))
            wide = self._metrics(bold).horizontalAdvance(words)
            # A pixel more than it is wide, or rounding would cut its last letter.
            place = mirrored(self, QRectF(left, 0, wide + 1, self.height()))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), words)
            left += wide
        painter.end()

    def _metrics(self, bold: bool) -> QFontMetrics:
        return QFontMetrics(self._theme.font(self._size, 600 if bold else 400))
