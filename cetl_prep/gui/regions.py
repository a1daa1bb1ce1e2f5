"""F6: the focus goes from one part of the screen to the next, and with Shift back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget


class Regions:
    """Joins F6 and Shift+F6 to the parts of a screen, in reading order. Each part remembers what had the focus in it."""

    def __init__(self, screen: QWidget, parts: Sequence[QWidget]) -> None:
        self._parts = parts
        self._last: dict[int, QWidget] = {}
        for keys, step in (("F6", 1), ("Shift+F6", -1)):
            shortcut = QShortcut(QKeySequence(keys), screen)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.move(step))

    def move(self, step: int) -> None:
        """Go to the next part (1) or the one before (-1) that has something to go to."""
        focused = QApplication.focusWidget()
        here = self._part_of(focused)
        if focused is not None and here >= 0:
            self._last[here] = focused
        count = len(self._parts)
        for distance in range(1, count + 1):
            place = ((here if here >= 0 else -step) + step * distance) % count
            target = self._target(place)
            if target is not None:
                target.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def _part_of(self, widget: QWidget | None) -> int:
        for place, part in enumerate(self._parts):
            if widget is not None and (part is widget or part.isAncestorOf(widget)):
                return place
        return -1

    def _target(self, place: int) -> QWidget | None:
        """What takes the focus in a part: what had it last there, or the first in tab order."""
        part = self._parts[place]
        if not part.isVisible():
            return None
        last = self._last.get(place)
        if last is not None and _takes_focus(last) and part.isAncestorOf(last):
            return last
        widget: QWidget | None = part.nextInFocusChain()
        while widget is not None and widget is not part:
            if part.isAncestorOf(widget) and _takes_focus(widget):
                return widget
            widget = widget.nextInFocusChain()
        return None


def _takes_focus(widget: QWidget) -> bool:
    tab = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    return tab and widget.isVisible() and widget.isEnabled()
