"""The calculator in a small window of its own, worked by mouse or keyboard."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from cetl_prep.exam.calculator import DIGIT_KEYS, Calculator, Key
from cetl_prep.gui.messages import announce
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.label import CAPTION, PAGE, Label

_ROWS: tuple[tuple[tuple[str, str], ...], ...] = (
    (
        ("MC", Key.MEMORY_CLEAR),
        ("MR", Key.MEMORY_RECALL),
        ("M−", Key.MEMORY_SUBTRACT),
        ("M+", Key.MEMORY_ADD),
    ),
    (("C", Key.CLEAR), ("CE", Key.CLEAR_ENTRY), ("⌫", Key.BACK), ("√", Key.ROOT)),
    (("7", "7"), ("8", "8"), ("9", "9"), ("÷", Key.DIVIDE)),
    (("4", "4"), ("5", "5"), ("6", "6"), ("×", Key.MULTIPLY)),
    (("1", "1"), ("2", "2"), ("3", "3"), ("−", Key.SUBTRACT)),
    (("0", "0"), (".", "."), ("±", Key.SIGN), ("+", Key.ADD)),
    (("%", Key.PERCENT), ("=", Key.EQUALS)),
)
_TYPED = {
    Qt.Key.Key_Return: Key.EQUALS,
    Qt.Key.Key_Enter: Key.EQUALS,
    Qt.Key.Key_Backspace: Key.BACK,
    Qt.Key.Key_Delete: Key.CLEAR,
}
_LETTERS = {
    "+": Key.ADD, "-": Key.SUBTRACT, "*": Key.MULTIPLY, "x": Key.MULTIPLY, "/": Key.DIVIDE, ":": Key.DIVIDE,
    "=": Key.EQUALS, "%": Key.PERCENT, "c": Key.CLEAR, "e": Key.CLEAR_ENTRY, "r": Key.ROOT, "n": Key.SIGN, ",": ".",
}  # fmt: skip
_TOLD = frozenset({Key.EQUALS, Key.PERCENT, Key.ROOT, Key.MEMORY_RECALL, Key.CLEAR})
"""Keys after which the display is read out."""


class CalculatorWindow(QDialog):
    """Stays above the exam room and does not hold it up; Escape closes it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state = Calculator()
        self.setWindowTitle(self.tr("Calculator"))
        self.setAccessibleName(self.tr("Calculator"))
        self.setModal(False)
        self.display = Label(theme, "0", PAGE, 500)
        self.display.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._memory = Label(theme, "", CAPTION, color="ink2")
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.gap(16)] * 4)
        column.setSpacing(theme.gap(6))
        column.addWidget(self.display)
        column.addWidget(self._memory)
        column.addLayout(self._keypad())
        self._render()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and signs work as they are; R is the root, N the sign, C and E clear, Escape closes."""
        typed = event.text().lower()
        key = _TYPED.get(Qt.Key(event.key())) or _LETTERS.get(typed)
        if typed and typed in DIGIT_KEYS:
            key = typed
        if key is None:
            super().keyPressEvent(event)
        else:
            self._press(key)

    def hideEvent(self, event: QHideEvent) -> None:
        """The focus goes back to the room."""
        super().hideEvent(event)
        parent = self.parentWidget()
        if parent:
            parent.activateWindow()

    def _keypad(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(self._theme.gap(2))
        for row, keys in enumerate(_ROWS):
            for column, (sign, key) in enumerate(keys):
                wide = 3 if key == Key.EQUALS else 1
                grid.addWidget(self._button(sign, key), row, column, 1, wide)
        return grid

    def _button(self, sign: str, key: str) -> Button:
        kind = "pri" if key == Key.EQUALS else "sec"
        button = _Pad(self._theme, sign, kind, name=self._names().get(key, sign))  # type: ignore[arg-type]
        button.setMinimumWidth(self._theme.px(60))
        button.clicked.connect(partial(self._press, key))
        return button

    def _names(self) -> dict[str, str]:
        return {
            Key.ADD: self.tr("Plus"),
            Key.SUBTRACT: self.tr("Minus"),
            Key.MULTIPLY: self.tr("Times"),
            Key.DIVIDE: self.tr("Divided by"),
            Key.EQUALS: self.tr("Equals"),
            Key.PERCENT: self.tr("Percent"),
            Key.SIGN: self.tr("Change the sign"),
            Key.ROOT: self.tr("Square root"),
            Key.BACK: self.tr("Delete the last digit"),
            Key.CLEAR_ENTRY: self.tr("Clear this number"),
            Key.CLEAR: self.tr("Clear all"),
            Key.MEMORY_ADD: self.tr("Add to memory"),
            Key.MEMORY_SUBTRACT: self.tr("Subtract from memory"),
            Key.MEMORY_RECALL: self.tr("Recall memory"),
            Key.MEMORY_CLEAR: self.tr("Clear memory"),
            ".": self.tr("Point"),
        }

    def _press(self, key: str) -> None:
        self._state = self._state.press(key)
        self._render()
        if key in _TOLD:
            announce(self, self._words())

    def _render(self) -> None:
        self.display.setText(self._words())
        self.display.setAccessibleName(self.tr("Display: {value}").format(value=self._words()))
        held = self._state.memory
        said = self.tr("In memory: {value}").format(value=f"{held:f}") if held else ""
        self._memory.setText(said or self.tr("Memory empty"))

    def _words(self) -> str:
        return self.tr("No value") if self._state.failed else self._state.entry


class _Pad(Button):
    """A key of the keypad. Enter is the equals sign here; Space presses."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only Space is the button's own; every other key is the calculator's."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()
