"""Fields in the theme's font: a list to choose from, and a whole number."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIntValidator, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from cetl_prep.gui.icons import paint_icon
from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.widgets.mirroring import mirrored


class Combo(QComboBox):
    """A list to choose from."""

    def __init__(
        self, theme: Theme, words: Sequence[str], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.addItems(list(words))
        self.setAccessibleName(name)
        self.setStyleSheet("QComboBox::drop-down { border: none; width: 24px; }")
        self._theme = theme
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll; a wheel over a field must not change it unseen."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, and the arrow that the style leaves out of an outlined one."""
        super().paintEvent(event)
        side = self._theme.px(16)
        left = self.width() - side - self._theme.px(10)
        area = mirrored(self, QRectF(left, (self.height() - side) / 2, side, side))
        painter = QPainter(self)
        paint_icon(painter, "chevron-down", area, self._theme.color("ink"))
        painter.end()

    def _on_theme_changed(self) -> None:
        self.setFont(self._theme.font(BODY))


class Number(QLineEdit):
    """A whole number within bounds.

    Attributes:
        entered: emitted with the number when the field is left or Enter is pressed; never one out of bounds.
    """

    entered = Signal(int)

    def __init__(
        self, theme: Theme, low: int, high: int, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bounds = (low, high)
        self._number = low
        self.setAccessibleName(name)
        self.setValidator(QIntValidator(0, high, self))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.editingFinished.connect(self._on_left)
        self._theme = theme
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_number(self, number: int) -> None:
        """Show this number."""
        self._number = number
        self.setText(str(number))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What cannot be taken gives way to the number as it was."""
        super().focusOutEvent(event)
        self._on_left()

    def _on_left(self) -> None:
        low, high = self._bounds
        text = self.text()
        number = int(text) if text.isascii() and text.isdigit() else self._number
        if not low <= number <= high:
            number = self._number
        changed = number != self._number
        self.show_number(number)
        if changed:
            self.entered.emit(number)

    def _on_theme_changed(self) -> None:
        self.setFont(self._theme.font(BODY))
        self.setFixedWidth(self._theme.px(100))
