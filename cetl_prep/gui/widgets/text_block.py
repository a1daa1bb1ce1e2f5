"""Wrapped plain text, set with more room between lines than a label gives, to be painted by a widget."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPainter,
    QPalette,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)

LINE_HEIGHT = 122.0
"""Percent of the font's own line; with Inter this is 1.5 of its size."""


class TextBlock:
    """One text, laid out for a width when asked."""

    def __init__(self) -> None:
        self._document = QTextDocument()
        self._document.setDocumentMargin(0)
        self._document.setUndoRedoEnabled(False)
        self._set: tuple[str, str] = ("", "")

    def set(self, text: str, font: QFont) -> None:
        """Take this text (never read as markup) in this font."""
        key = (text, font.key())
        if key == self._set:
            return
        self._set = key
        self._document.setDefaultFont(font)
        self._document.setPlainText(text)
        lines = QTextBlockFormat()
        proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        lines.setLineHeight(LINE_HEIGHT, proportional)
        cursor = QTextCursor(self._document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(lines)

    def height(self, width: int) -> int:
        """Pixels it takes at this width."""
        if self._document.textWidth() != width:
            self._document.setTextWidth(max(1, width))
        return round(self._document.size().height())

    def baseline(self) -> float:
        """Pixels from the top to the base of the first line."""
        line = self._document.firstBlock().layout().lineAt(0)
        return line.y() + line.ascent() if line.isValid() else 0.0

    def draw(self, painter: QPainter, x: float, y: float, color: QColor) -> None:
        """Paint it with its top left corner here."""
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, color)
        context.palette = palette
        painter.save()
        painter.translate(QPointF(x, y))
        self._document.documentLayout().draw(painter, context)
        painter.restore()
