"""The list of pages, actions and items that Ctrl+K opens: type a few letters, press Enter."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.widgets.label import Label

_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Command:
    """Something that can be done: its words, its keys, and what it sets going."""

    words: str
    keys: str
    run: Callable[[], object]


Find = Callable[[str], Sequence[Command]]
"""Gives commands beside those that are always there, for what was typed."""


class Palette(QDialog):
    """Finds a command by parts of its words. The list follows the field; arrows move in it from there."""

    def __init__(
        self,
        theme: Theme,
        commands: Sequence[Command],
        parent: QWidget | None = None,
        find: Find = lambda _text: (),
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._find = find
        self._commands = commands
        self._shown: list[Command] = []
        title = self.tr("Pages and actions")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self._render()

    def _build(self) -> None:
        theme = self._theme
        self._field = QLineEdit()
        self._field.setFont(theme.font(BODY))
        self._field.setAccessibleName(self.tr("Search pages, actions and items"))
        label = Label(theme, self.tr("&Search pages, actions and items"), BODY, 500)
        label.setBuddy(self._field)
        self._list = QListWidget()
        self._list.setFont(theme.font(BODY))
        self._list.setStyleSheet(f"QListWidget::item {{ padding: {theme.gap(5)}px; }}")
        self._list.setAccessibleName(self.tr("Found"))
        self._nothing = Label(theme, self.tr("Nothing has these words."), color="ink2")
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.gap(20)] * 4)
        column.setSpacing(theme.gap(8))
        for part in (label, self._field, self._nothing, self._list):
            column.addWidget(part)
        self.setMinimumSize(min(theme.px(480), 900), min(theme.px(420), 560))
        self._field.textChanged.connect(self._render)
        self._field.installEventFilter(self)
        self._list.itemActivated.connect(self._on_chosen)

    def _render(self) -> None:
        needles = self._field.text().casefold().split()
        named = [
            command
            for command in self._commands
            if all(needle in command.words.casefold() for needle in needles)
        ]
        self._shown = [*named, *self._find(self._field.text())]
        self._list.clear()
        for command in self._shown:
            words = f"{command.words}   ({command.keys})" if command.keys else command.words
            self._list.addItem(QListWidgetItem(words))
        self._list.setCurrentRow(0)
        self._nothing.setVisible(not self._shown)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Arrows in the field move in the list, Enter takes what is marked."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in _MOVES:
            self._list.keyPressEvent(event)
            return True
        if event.key() in _ENTER:
            self._on_chosen()
            return True
        return False

    def _on_chosen(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._shown):
            command = self._shown[row]
            self.accept()
            command.run()
