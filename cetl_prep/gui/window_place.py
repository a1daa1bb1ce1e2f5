"""Where the window stands: size, place, screen, and whether it fills the screen; kept from one time to the next."""

from PySide6.QtCore import QByteArray, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

GRIP = 100
"""Pixels of the upper edge that must be on some screen, so that the window can be moved."""


def place_of(window: QMainWindow) -> str:
    """The place as text for the settings."""
    return bytes(window.saveGeometry().toHex().data()).decode("ascii")


def restore_place(window: QMainWindow, place: str) -> None:
    """Put the window where it was; where that screen is gone, onto the first one. No place, no change."""
    if not place or not window.restoreGeometry(QByteArray.fromHex(place.encode("ascii", "ignore"))):
        return
    upper = QRect(window.frameGeometry().topLeft(), window.frameGeometry().topRight())
    upper.setHeight(GRIP // 2)
    if any(_meets(screen.availableGeometry(), upper) for screen in QGuiApplication.screens()):
        return
    room = QGuiApplication.primaryScreen().availableGeometry()
    window.resize(window.size().boundedTo(room.size()).expandedTo(window.minimumSize()))
    window.move(room.topLeft())


def _meets(room: QRect, upper: QRect) -> bool:
    seen = room.intersected(upper)
    return seen.width() >= GRIP and seen.height() > 0
