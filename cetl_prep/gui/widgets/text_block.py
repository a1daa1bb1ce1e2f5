"""Wrapped text of an item, set with more room between lines than a label gives, to be painted by a widget."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPainter,
    QPalette,
    QPen,
    QTextCharFormat,
    QTextCursor,
    QTextLength,
    QTextTable,
)

from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.text_writing import (
    Images,
    SealedDocument,
    Spot,
    TextWriter,
    document_position,
    plain_position,
)
from cetl_prep.texts.reading import shown as read
from cetl_prep.texts.shown import Shown


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch of the plain words that looks otherwise: from `start` up to `end`."""

    start: int
    end: int
    format: QTextCharFormat


class TextBlock:
    """One text, laid out for a width when asked."""

    def __init__(self, theme: Theme, images: Images | None = None) -> None:
        self.images = images
        self.shown: Shown = read("")
        self._theme = theme
        self._spots: Sequence[Spot] = ()
        self._document = SealedDocument()
        self._set: tuple[str, str] = ("", "")
        self._laid_out = False
        self._rules: list[tuple[QLineF, str]] = []

    def set(self, shown: Shown, font: QFont) -> None:
        """Take this text in this font."""
        key = (font.key(), self._theme.name)
        if shown is self.shown and key == self._set:
            return
        self.shown, self._set = shown, key
        self._laid_out = False
        writer = TextWriter(self._document, font, self._theme, self.images)
        writer.write(shown, left_out_words(shown))
        self._spots = writer.spots

    def forget(self) -> None:
        """Write it again when it is wanted next: a picture has come."""
        self._set = ("", "")

    def height(self, width: int) -> int:
        """Pixels it takes at this width."""
        if self._document.textWidth() != width:
            self._document.setTextWidth(max(1, width))
            self._laid_out = False
        if not self._laid_out:
            self._laid_out = True
            if self._document.size().width() > width:
                self._narrow_tables()
            self._rules = [rule for table in self._tables() for rule in self._rules_of(table)]
        return round(self._document.size().height())

    def baseline(self) -> float:
        """Pixels from the top to the base of the first line."""
        line = self._document.firstBlock().layout().lineAt(0)
        return line.y() + line.ascent() if line.isValid() else 0.0

    def position_at(self, place: QPointF) -> int:
        """Which place of the plain words stands here."""
        layout = self._document.documentLayout()
        found = layout.hitTest(place, Qt.HitTestAccuracy.FuzzyHit)
        return plain_position(self._spots, max(0, found))

    def moved(self, position: int, operation: QTextCursor.MoveOperation) -> int:
        """The place of the plain words that this step of a text cursor leads to."""
        cursor = QTextCursor(self._document)
        cursor.setPosition(document_position(self._spots, position))
        cursor.movePosition(operation)
        return plain_position(self._spots, cursor.position())

    def word_at(self, position: int) -> tuple[int, int]:
        """Start and end of the word at a place of the plain words."""
        cursor = QTextCursor(self._document)
        cursor.setPosition(document_position(self._spots, position))
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        ends = cursor.selectionStart(), cursor.selectionEnd()
        return plain_position(self._spots, ends[0]), plain_position(self._spots, ends[1])

    def draw(
        self,
        painter: QPainter,
        x: float,
        y: float,
        color: QColor,
        marked: Sequence[Marked] = (),
        caret: int | None = None,
    ) -> None:
        """Paint it with its top left corner here; stretches may be marked, and a text cursor stand in it."""
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, color)
        context.palette = palette
        if marked:
            context.selections = [self._selection(each) for each in marked]
        if caret is not None:
            context.cursorPosition = document_position(self._spots, caret)
        painter.save()
        painter.translate(QPointF(x, y))
        self._document.documentLayout().draw(painter, context)
        for line, token in self._rules:
            painter.setPen(QPen(self._theme.color(token), 1))
            painter.drawLine(line)
        painter.restore()

    def _selection(self, marked: Marked) -> QAbstractTextDocumentLayout.Selection:
        made = QAbstractTextDocumentLayout.Selection()
        cursor = QTextCursor(self._document)
        cursor.setPosition(document_position(self._spots, marked.start))
        cursor.setPosition(
            document_position(self._spots, marked.end), QTextCursor.MoveMode.KeepAnchor
        )
        made.cursor = cursor
        made.format = marked.format
        return made

    def _narrow_tables(self) -> None:
        """Give the columns of tables that are too wide fixed shares of the width, so that their words wrap."""
        for table in self._tables():
            share = QTextLength(QTextLength.Type.PercentageLength, 100 / table.columns())
            made = table.format().toTableFormat()
            made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
            made.setColumnWidthConstraints([share] * table.columns())
            table.setFormat(made)

    def _tables(self) -> list[QTextTable]:
        frames = self._document.rootFrame().childFrames()
        return [frame for frame in frames if isinstance(frame, QTextTable)]

    def _rules_of(self, table: QTextTable) -> list[tuple[QLineF, str]]:
        """A line under each row; the one under the names of the columns is the strongest.

        Qt gives a table's rectangle at the words of its first cell, and as large as the table with its margins.
        """
        layout = self._document.documentLayout()
        area = layout.frameBoundingRect(table)
        made = table.format().toTableFormat()
        pad = made.cellPadding()
        heights = [
            layout.blockBoundingRect(table.cellAt(row, 0).firstCursorPosition().block()).top() - pad
            for row in range(1, table.rows())
        ]
        left, top = area.left() - pad, area.top() - pad
        heights.append(top + area.height() - made.topMargin() - made.bottomMargin())
        right = left + area.width() - made.leftMargin()
        return [
            (QLineF(left, round(y) + 0.5, right, round(y) + 0.5), "line" if place else "edge")
            for place, y in enumerate(heights)
        ]


def left_out_words(shown: Shown) -> str:
    """The sentence under a text that is cut; empty for any other."""
    if not shown.left_out:
        return ""
    said = QCoreApplication.translate(
        "texts", "This text is too long to be shown whole; {n} characters are left out here."
    )
    return said.format(n=shown.left_out)


def spoken(shown: Shown) -> str:
    """The text as a screen reader is given it."""
    note = left_out_words(shown)
    return f"{shown.plain}\n{note}" if note else shown.plain
