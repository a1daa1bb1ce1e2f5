"""Writes a text that was read (`texts`) into a document that can load nothing. Qt's own readers of markup are never used."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QFont,
    QFontDatabase,
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)

from cetl_prep.gui.theme import Theme
from cetl_prep.texts.shown import Block, Cell, Kind, Look, Run, Shown, Table

LINE_HEIGHT = 122.0
"""Percent of the font's own line; with Inter this is 1.5 of its size."""

_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value
_SIDES = {"center": Qt.AlignmentFlag.AlignHCenter, "right": Qt.AlignmentFlag.AlignRight}


class Images(Protocol):
    """Where the pictures of a text come from."""

    def image(self, name: str) -> QImage:
        """The picture of this SHA-256; an empty image when there is none or it is not read yet."""
        ...

    def size(self, name: str) -> QSize:
        """How large it is, an empty size when there is none that may be shown."""
        ...


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a piece of the plain words stands in the document; a piece has the same length in both."""

    plain: int
    document: int
    length: int


class SealedDocument(QTextDocument):
    """A document that asks nobody for anything: whatever it would load is an empty picture."""

    def __init__(self) -> None:
        super().__init__()
        self.setDocumentMargin(0)
        self.setUndoRedoEnabled(False)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setDefaultTextOption(option)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Override of Qt's, which would read files; only an image that is not empty keeps it from that."""
        nothing = QImage(1, 1, QImage.Format.Format_ARGB32)
        nothing.fill(0)
        return nothing


class TextWriter:
    """Writes one text in one font; afterwards `spots` tells where its words stand."""

    def __init__(
        self, document: QTextDocument, font: QFont, theme: Theme, images: Images | None
    ) -> None:
        self._document = document
        self._theme = theme
        self._images = images
        self._size = font.pixelSize()
        self._formats: dict[Look, QTextCharFormat] = {}
        self._plain = 0
        self._first = True
        self.spots: list[Spot] = []
        document.clear()
        document.setDefaultFont(font)
        self._cursor = QTextCursor(document)

    def write(self, shown: Shown, note: str = "") -> None:
        """Write it, and under it a note of ours when there is one."""
        block = QTextCursor(self._document)
        block.beginEditBlock()  # or it is laid out anew after each piece
        self._write(shown, note)
        block.endEditBlock()

    def _write(self, shown: Shown, note: str) -> None:
        parts = shown.parts
        if not note and all(_is_bare(part, first=part is parts[0]) for part in parts):
            self._write_bare(shown.plain)
            return
        for part in shown.parts:
            if isinstance(part, Table):
                self._table(part)
            else:
                self._block(part)
            self._first = False
        if note:
            self._open(self._lines(Block(), above=self._size // 2))
            self._cursor.insertText(note, self._format(Look.ADDRESS))

    def _write_bare(self, words: str) -> None:
        self._document.setPlainText(words)
        lines = QTextBlockFormat()
        lines.setLineHeight(LINE_HEIGHT, _PROPORTIONAL)
        self._cursor.select(QTextCursor.SelectionType.Document)
        self._cursor.mergeBlockFormat(lines)
        self.spots = [Spot(0, 0, len(words))]

    # Blocks

    def _block(self, block: Block) -> None:
        above = 0 if block.close or self._first else self._size // 2
        if block.kind is Kind.RULE:
            self._rule(above)
            return
        if not self._first:
            self._end_line()
        self._open(self._lines(block, above))
        if block.marker:
            self._cursor.insertText(f"{block.marker}\t", self._format(Look.PLAIN))
            self._plain += len(block.marker) + 1
        look = Look.STRONG if block.kind is Kind.HEADING else Look.PLAIN
        self._runs(block.runs, look | Look.QUOTED if block.quoted else look)

    def _lines(self, block: Block, above: int) -> QTextBlockFormat:
        lines = QTextBlockFormat()
        lines.setLineHeight(LINE_HEIGHT, _PROPORTIONAL)
        lines.setTopMargin(above)
        indent = round(self._size * 1.5)
        lines.setLeftMargin(block.depth * indent)
        if block.marker:
            lines.setTextIndent(-indent)
            lines.setTabPositions([QTextOption.Tab(indent, QTextOption.TabType.LeftTab)])
        if block.kind is Kind.CODE:
            lines.setBackground(QBrush(self._theme.color("sunken")))
            lines.setNonBreakableLines(False)
        return lines

    def _rule(self, above: int) -> None:
        lines = QTextBlockFormat()
        lines.setTopMargin(above)
        lines.setProperty(_RULE_PROPERTY, QTextLength(QTextLength.Type.PercentageLength, 100))
        self._open(lines)

    def _open(self, lines: QTextBlockFormat) -> None:
        if self._first:
            self._cursor.setBlockFormat(lines)
        else:
            self._cursor.insertBlock(lines, QTextCharFormat())
        self._first = False

    def _end_line(self) -> None:
        self.spots.append(Spot(self._plain, self._cursor.position(), 1))
        self._plain += 1

    # Tables

    def _table(self, table: Table) -> None:
        if not self._first:
            self._end_line()
        self._flatten()
        made = self._cursor.insertTable(
            len(table.rows), max(1, len(table.sides)), self._table_format(table)
        )
        self._cursor = made.cellAt(0, 0).firstCursorPosition()
        for row, cells in enumerate(table.rows):
            for side, cell in zip(table.sides, cells, strict=False):
                self._cell(cell, side, head=row == 0)
                self._plain += 1  # the tab or line end between two cells
                self._cursor.movePosition(QTextCursor.MoveOperation.NextCell)
        self._plain -= 1
        self._cursor = QTextCursor(self._document)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._flatten()

    def _cell(self, cell: Cell, side: str, *, head: bool) -> None:
        if side in _SIDES:
            lines = QTextBlockFormat()
            lines.setAlignment(_SIDES[side])
            self._cursor.setBlockFormat(lines)
        self._runs(cell, Look.STRONG if head else Look.PLAIN)

    def _table_format(self, table: Table) -> QTextTableFormat:
        made = QTextTableFormat()
        made.setBorder(0)  # `TextBlock` draws the lines between the rows, at half the cost
        made.setBorderCollapse(False)
        made.setCellPadding(self._size * 0.4)
        made.setCellSpacing(0)
        made.setTopMargin(self._size // 2)
        made.setBottomMargin(self._size // 2)
        made.setLeftMargin(table.depth * self._size * 1.5)
        return made

    def _flatten(self) -> None:
        """A table stands between two blocks; where one is empty it takes no room."""
        lines = QTextBlockFormat()
        if not self._cursor.block().text():
            lines.setLineHeight(1, _FIXED)
            self._cursor.setBlockFormat(lines)

    # Runs

    def _runs(self, runs: Cell, look: Look) -> None:
        for run in runs:
            if run.picture and self._picture(run):
                continue
            text = run.text.replace("\n", "\u2028")
            self.spots.append(Spot(self._plain, self._cursor.position(), len(run.text)))
            self._cursor.insertText(text, self._format(run.look | look))
            self._plain += len(run.text)

    def _picture(self, run: Run) -> bool:
        size = self._images.size(run.picture) if self._images else QSize()
        if self._images is None or size.isEmpty():
            return False
        image = self._images.image(run.picture)
        name = f"media:{run.picture}"
        if not image.isNull():
            kind = QTextDocument.ResourceType.ImageResource.value
            self._document.addResource(kind, QUrl(name), image)
        widest = round(self._size * 32)
        if size.width() > widest:
            size.scale(widest, size.height(), Qt.AspectRatioMode.KeepAspectRatio)
        made = QTextImageFormat()
        made.setName(name)
        made.setWidth(size.width())
        made.setHeight(size.height())
        self._cursor.insertImage(made)
        self._plain += len(run.text)
        return True

    def _format(self, look: Look) -> QTextCharFormat:
        if look not in self._formats:
            self._formats[look] = self._made(look)
        return self._formats[look]

    def _made(self, look: Look) -> QTextCharFormat:
        made = QTextCharFormat()
        color = self._theme.color
        if look & Look.STRONG:
            made.setFontWeight(QFont.Weight.DemiBold)
        if look & Look.EMPHASIS:
            made.setFontItalic(True)
        if look & Look.STRUCK:
            made.setFontStrikeOut(True)
        if look & (Look.CODE | Look.MARK):
            made.setFontFamilies(_fixed_families())
            made.setBackground(QBrush(color("sunken")))
        if look & (Look.MARK | Look.ADDRESS | Look.QUOTED):
            made.setForeground(QBrush(color("ink2")))
        return made


def document_position(spots: Sequence[Spot], plain: int) -> int:
    """Where a place of the plain words stands in the document."""
    place = bisect_right(spots, plain, key=lambda spot: spot.plain) - 1
    if place < 0:
        return 0
    spot = spots[place]
    return spot.document + min(plain - spot.plain, spot.length)


def plain_position(spots: Sequence[Spot], document: int) -> int:
    """Where a place of the document stands in the plain words."""
    place = bisect_right(spots, document, key=lambda spot: spot.document) - 1
    if place < 0:
        return 0
    spot = spots[place]
    return spot.plain + min(document - spot.document, spot.length)


def _is_bare(part: Block | Table, *, first: bool) -> bool:
    """Whether it is a line of words of the usual look, right under the one before."""
    if isinstance(part, Table) or part.kind is not Kind.WORDS or part.marker or part.depth:
        return False
    return (first or part.close) and not any(run.look or run.picture for run in part.runs)


def _fixed_families() -> list[str]:
    return [QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()]


_RULE_PROPERTY = 0x1060
"""`QTextFormat.BlockTrailingHorizontalRulerWidth`."""
