"""The stem: text to read in which words can be selected, by mouse or by keyboard, and highlighted."""

from PySide6.QtCore import QCoreApplication, QPointF, Qt, Signal
from PySide6.QtGui import QBrush, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QTextCharFormat
from PySide6.QtGui import QKeySequence as Keys
from PySide6.QtGui import QTextCursor as Cursor
from PySide6.QtWidgets import QWidget

from cetl_prep.exam.stretches import Stretches, covers
from cetl_prep.gui.messages import announce
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.focus_ring import MARGIN
from cetl_prep.gui.widgets.prose import Prose
from cetl_prep.gui.widgets.text_block import Marked
from cetl_prep.gui.widgets.text_writing import Images
from cetl_prep.texts.shown import Shown

_STEPS = (
    (Keys.StandardKey.MoveToNextWord, Cursor.MoveOperation.NextWord, False),
    (Keys.StandardKey.MoveToPreviousWord, Cursor.MoveOperation.PreviousWord, False),
    (Keys.StandardKey.MoveToNextChar, Cursor.MoveOperation.NextWord, False),
    (Keys.StandardKey.MoveToPreviousChar, Cursor.MoveOperation.PreviousWord, False),
    (Keys.StandardKey.MoveToStartOfLine, Cursor.MoveOperation.StartOfLine, False),
    (Keys.StandardKey.MoveToEndOfLine, Cursor.MoveOperation.EndOfLine, False),
    (Keys.StandardKey.SelectNextChar, Cursor.MoveOperation.NextCharacter, True),
    (Keys.StandardKey.SelectPreviousChar, Cursor.MoveOperation.PreviousCharacter, True),
    (Keys.StandardKey.SelectNextWord, Cursor.MoveOperation.NextWord, True),
    (Keys.StandardKey.SelectPreviousWord, Cursor.MoveOperation.PreviousWord, True),
    (Keys.StandardKey.SelectStartOfLine, Cursor.MoveOperation.StartOfLine, True),
    (Keys.StandardKey.SelectEndOfLine, Cursor.MoveOperation.EndOfLine, True),
    (Keys.StandardKey.SelectNextLine, Cursor.MoveOperation.Down, True),
    (Keys.StandardKey.SelectPreviousLine, Cursor.MoveOperation.Up, True),
)
"""Left and Right go by words, which is what one highlights; with Shift they select letter by letter, with Ctrl too by word."""


class Stem(Prose):
    """Shows highlights and a selection; it changes neither what is stored nor its text.

    Attributes:
        highlight_wanted: emitted with start and end in the plain words, and whether to highlight them.
    """

    highlight_wanted = Signal(int, int, bool)

    def __init__(
        self, theme: Theme, size: float, images: Images, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, size, focusable=True, images=images, parent=parent)
        self._highlights: Stretches = ()
        self._anchor = self._caret = 0
        self._caret_shown = False
        self._selectable = False

    def show_text(self, shown: Shown) -> None:
        """Show another text; nothing is selected in it."""
        self._anchor = self._caret = 0
        self._caret_shown = False
        super().show_text(shown)

    def show_highlights(self, highlights: Stretches, *, selectable: bool) -> None:
        """Show these highlights; `selectable` tells whether words can be selected for more of them."""
        if selectable != self._selectable:
            shape = Qt.CursorShape.IBeamCursor if selectable else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
        self._selectable = selectable
        if highlights != self._highlights:
            self._highlights = highlights
            self.update()

    @property
    def selection(self) -> tuple[int, int]:
        """Start and end of what is selected in the plain words; the same when nothing is."""
        return min(self._anchor, self._caret), max(self._anchor, self._caret)

    def highlighted_words(self) -> tuple[str, ...]:
        """The words of each highlight."""
        words = self._shown.plain
        return tuple(words[start:end] for start, end in self._highlights)

    def highlights_said(self) -> str:
        """What is highlighted, in a sentence for screen readers."""
        words = "; ".join(" ".join(held.split()) for held in self.highlighted_words())
        said = QCoreApplication.translate("ItemView", "Highlighted: {words}")
        return said.format(words=words)

    def toggle_highlight(self) -> bool:
        """Ask to highlight what is selected, or to take the highlight away there. Returns whether there is anything."""
        start, end = self.selection
        if start == end:
            inside = [each for each in self._highlights if each[0] <= start < each[1]]
            if not (self._caret_shown and inside):
                return False
            start, end = inside[0]
        start, end = self._without_blanks(start, end)
        on = not covers(self._highlights, start, end)
        self._anchor = self._caret = end
        self.highlight_wanted.emit(start, end, on)
        self.update()
        return True

    def _without_blanks(self, start: int, end: int) -> tuple[int, int]:
        words = self._shown.plain[start:end]
        kept = words.strip() or words
        first = start + words.index(kept)
        return first, first + len(kept)

    # What the user does

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection."""
        if self._selectable and event.button() is Qt.MouseButton.LeftButton:
            self._anchor = self._caret = self._position(event)
            self._caret_shown = True
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.update()
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the selection out."""
        if self._selectable and event.buttons() & Qt.MouseButton.LeftButton:
            self._caret = self._position(event)
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        if self._selectable:
            self._anchor, self._caret = self._block.word_at(self._position(event))
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the text and select; what is no step goes on to the room."""
        if self._selectable:
            for keys, operation, selects in _STEPS:
                if event.matches(keys):
                    self._step(operation, selects=selects)
                    return
            if event.matches(Keys.StandardKey.SelectAll):
                self._anchor, self._caret = 0, len(self._shown.plain)
                self._tell()
                return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The text cursor is seen only while it can be moved."""
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self._caret_shown = False
        super().focusOutEvent(event)

    def _step(self, operation: Cursor.MoveOperation, *, selects: bool) -> None:
        self._caret = self._block.moved(self._caret, operation)
        if not selects:
            self._anchor = self._caret
        self._caret_shown = True
        self._tell()

    def _tell(self) -> None:
        """Show where the text cursor is, and have it said: the word there, or what is selected."""
        start, end = self.selection
        if start == end:
            start, end = self._block.word_at(self._caret)
        announce(self, self._shown.plain[start:end])
        self.update()

    def _position(self, event: QMouseEvent) -> int:
        self.heightForWidth(self.width())
        return self._block.position_at(event.position() - QPointF(MARGIN, MARGIN))

    def _paint_text(self, painter: QPainter) -> None:
        marked = [Marked(start, end, self._highlight()) for start, end in self._highlights]
        start, end = self.selection
        if start < end:
            marked.append(Marked(start, end, self._selected()))
        caret = self._caret if self._caret_shown and self.hasFocus() else None
        ink = self._theme.color("ink")
        self._block.draw(painter, MARGIN, MARGIN, ink, marked, caret)

    def _highlight(self) -> QTextCharFormat:
        """A ground and a line under the words: color alone would not do."""
        made = QTextCharFormat()
        made.setBackground(QBrush(self._theme.color("accent_tint")))
        made.setFontUnderline(True)
        made.setUnderlineColor(self._theme.color("accent"))
        return made

    def _selected(self) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setBackground(QBrush(self._theme.color("accent")))
        made.setForeground(QBrush(self._theme.color("on_accent")))
        return made
