"""A wrapped sentence that begins with a few words in a heavier weight."""

from PySide6.QtCore import QSize
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget

from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.widgets.label import Label


class Sentence(Label):
    """Plain text; its accessible name is all of it, also when only the beginning is shown."""

    def __init__(
        self, theme: Theme, size: float = BODY, color: str = "ink2", parent: QWidget | None = None
    ) -> None:
        self._document = QTextDocument()
        self._document.setDocumentMargin(0)
        self._parts = ("", "")
        super().__init__(theme, "", size, 400, color, wrap=True, parent=parent)

    def say(self, beginning: str, rest: str, *, short: bool = False) -> None:
        """Show these words; `short` leaves the rest out of the picture."""
        self._parts = (beginning, "" if short else rest)
        self.setText(f"{beginning} {rest}".strip())
        self._lay_out()

    def hasHeightForWidth(self) -> bool:
        """It wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Pixels it takes at this width."""
        self._document.setTextWidth(max(1, width))
        return round(self._document.size().height()) + 2

    def sizeHint(self) -> QSize:
        """All in one line where there is room."""
        bold = QFontMetricsF(self._theme.font(self._size, 600))
        wide = bold.horizontalAdvance(" ".join(self._parts)) + 8
        return QSize(round(wide), self.heightForWidth(round(wide)))

    def minimumSizeHint(self) -> QSize:
        """It may be narrow."""
        return QSize(self._theme.px(140), self.fontMetrics().lineSpacing())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words."""
        self.heightForWidth(self.width())
        painter = QPainter(self)
        top = max(0.0, (self.height() - self._document.size().height()) / 2)
        painter.translate(0, top)
        self._document.documentLayout().draw(painter, QAbstractTextDocumentLayout.PaintContext())
        painter.end()

    def _on_theme_changed(self) -> None:
        super()._on_theme_changed()
        self._lay_out()

    def _lay_out(self) -> None:
        self._document.setDefaultFont(self.font())
        self._document.clear()
        cursor = QTextCursor(self._document)
        weights = ((600, "ink"), (400, str(self.property("ink"))))
        for words, (weight, color) in zip(self._parts, weights, strict=True):
            look = QTextCharFormat()
            look.setFont(self._theme.font(self._size, weight))
            look.setForeground(self._theme.color(color))
            cursor.insertText(words + " " if words and weight == 600 else words, look)
        self.updateGeometry()
        self.update()
