"""A label for reading: a rationale or a rule, wrapped with generous lines; may take the focus so that it is read out."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.widgets.focus_ring import MARGIN, paint_ring
from cetl_prep.gui.widgets.label import Label
from cetl_prep.gui.widgets.text_block import TextBlock, spoken
from cetl_prep.gui.widgets.text_writing import Images
from cetl_prep.texts.reading import shown as read
from cetl_prep.texts.shown import Shown

_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class Prose(Label):
    """Text to read. Its accessible name is the whole of it in plain words.

    Attributes:
        stepped: emitted with 1 or -1 when Down or Up is pressed while it has the focus.
    """

    stepped = Signal(int)

    def __init__(
        self,
        theme: Theme,
        size: float = BODY,
        weight: int = 400,
        color: str = "ink",
        *,
        focusable: bool = False,
        images: Images | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._block = TextBlock(theme, images)
        self._shown = read("")
        self._ring = False
        super().__init__(theme, "", size, weight, color, wrap=True, parent=parent)
        if focusable:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_text(self, text: str) -> None:
        """Show another text, as it stands."""
        self.show_text(read(text))

    def show_text(self, shown: Shown) -> None:
        """Show another text."""
        self._shown = shown
        self.setText(spoken(shown))
        self.updateGeometry()
        self.update()

    def forget_pictures(self) -> None:
        """Look for the pictures again."""
        self._block.forget()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Pixels the text takes at this width."""
        self._block.set(self._shown, self.font())
        return self._block.height(width - 2 * MARGIN) + 2 * MARGIN

    def sizeHint(self) -> QSize:
        """As wide as it likes, as high as the text then is."""
        width = max(self.width(), 200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """It may be as narrow as a long word."""
        return QSize(self._theme.px(120), self.fontMetrics().lineSpacing())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text, and the ring when the keyboard brought the focus here."""
        self.heightForWidth(self.width())
        painter = QPainter(self)
        self._paint_text(painter)
        painter.end()
        if self.hasFocus() and self._ring:
            area = self.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
            paint_ring(self, self._theme, area, 2)

    def _paint_text(self, painter: QPainter) -> None:
        ink = self._theme.color(str(self.property("ink")))
        self._block.draw(painter, MARGIN, MARGIN, ink)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the focus. After a change of item it comes here unasked, and then shows no ring."""
        self._ring = event.reason() in _BY_KEYBOARD
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go to the options."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps and not event.modifiers():
            self.stepped.emit(steps[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)
