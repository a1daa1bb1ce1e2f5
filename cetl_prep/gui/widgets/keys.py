"""Keys that all controls share."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
"""Nothing else is held down."""


def pressed_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press the button when the key is Enter; Qt does so for Space alone. Returns whether it was."""
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    if not (enter and event.modifiers() in PLAIN and button.isEnabled()):
        return False
    button.click()
    return True
