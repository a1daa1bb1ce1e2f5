"""The keys of the exam room: what is pressed becomes an action, and the lists that tell the keys."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cetl_prep.exam.room_keys import LEVELS, OPTIONS, Action, keys_with

_PLAIN = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
)


def bind(screen: QWidget, slots: Mapping[str, Callable[[], object]]) -> None:
    """Let key sequences act wherever the focus is within a screen."""
    for keys, slot in slots.items():
        shortcut = QShortcut(QKeySequence(keys), screen)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(slot)


class RoomKeys:
    """Finds the action of a key press.

    Attributes:
        on: whether single letters act at all.
        keys: the key of each action.
    """

    def __init__(
        self, slots: Mapping[Action, Callable[[], object]], strike: Callable[[int], object]
    ) -> None:
        self._slots = slots
        self._strike = strike
        self.on = True
        self.keys: Mapping[Action, str] = keys_with()

    def act_on(self, event: QKeyEvent) -> bool:
        """Set the action of this key going. Returns whether it has one."""
        key = event.key()
        if not self.on or event.modifiers() not in _PLAIN or not 0x30 <= key <= 0x5A:
            return False
        action = next((a for a, held in self.keys.items() if held == chr(key)), None)
        if action is None:
            return False
        if event.modifiers() != Qt.KeyboardModifier.ShiftModifier:
            self._slots[action]()
        elif action in OPTIONS:
            self._strike(OPTIONS.index(action))
        else:
            return False
        return True


def action_words(action: Action) -> str:
    """What an action is called: "Flag for review"."""
    if action in OPTIONS:
        return _tr("Choose the option at place {n}").format(n=OPTIONS.index(action) + 1)
    named = {
        Action.SURE_1: _tr("How sure: guessing"),
        Action.SURE_2: _tr("How sure: fairly sure"),
        Action.SURE_3: _tr("How sure: certain"),
        Action.FLAG: _tr("Flag for review"),
        Action.PREVIOUS: _tr("Previous item"),
        Action.NEXT: _tr("Next item"),
        Action.ALL_ITEMS: _tr("All items, where you also submit"),
        Action.HIDE_TIME: _tr("Hide or show the time"),
        Action.HIGHLIGHT: _tr("Highlight the selected words, or take the highlight away"),
        Action.NOTE: _tr("Write a note on the item"),
        Action.CALCULATOR: _tr("Open the calculator"),
    }
    return named[action]


def key_rows(keys: Mapping[Action, str]) -> tuple[tuple[str, str], ...]:
    """All keys of the exam room with what they do."""
    letters = ", ".join(keys[action] for action in OPTIONS[:4])
    sure = ", ".join(keys[action] for action in LEVELS)
    rest = tuple(
        (_both(action, keys), action_words(action))
        for action in (
            Action.FLAG,
            Action.PREVIOUS,
            Action.NEXT,
            Action.ALL_ITEMS,
            Action.HIDE_TIME,
            Action.HIGHLIGHT,
            Action.NOTE,
            Action.CALCULATOR,
        )
    )
    return (
        (letters, _tr("Choose an option; in an exam the same key again takes it back")),
        (_tr("Shift and the key of an option"), _tr("Strike the option out, or restore it")),
        (_tr("Up, Down, Space"), _tr("Move between the options and choose")),
        (sure, _tr("How sure you are; the same key again clears it")),
        *rest,
        (_tr("Left, Right; with Shift"), _tr("Go through the words of the question; select them")),
        (_tr("F6"), _tr("Go to the next part of the screen")),
        ("Ctrl+Shift+R", _tr("Read the item from the top")),
    )


def _both(action: Action, keys: Mapping[Action, str]) -> str:
    return _tr("{key} or {alt}").format(key=keys[action], alt=ALT[action])


def _tr(text: str) -> str:
    return QCoreApplication.translate("room-keys", text)


ALT = {
    Action.FLAG: "Alt+F",
    Action.PREVIOUS: "Alt+P",
    Action.NEXT: "Alt+N",
    Action.ALL_ITEMS: "Alt+G",
    Action.HIDE_TIME: "Alt+T",
    Action.HIGHLIGHT: "Alt+H",
    Action.NOTE: "Alt+M",
    Action.CALCULATOR: "Alt+K",
}
"""These always work, whatever the single letters are."""
