"""Walks a window as somebody without a mouse or without sight does, and tells what would be in their way."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from tests.gui.driving import name_of, role_of, settle

Role = QAccessible.Role
LEAST = 24
"""Pixels of the smallest target, by WCAG 2.5.8."""
SPEAKING = {
    Role.Button,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.RadioButton,
    Role.ComboBox,
    Role.EditableText,
    Role.SpinBox,
    Role.Table,
    Role.List,
    Role.Tree,
    Role.Link,
    Role.Chart,
    Role.Graphic,
    Role.Grouping,
    Role.StaticText,
    Role.ProgressBar,
    Role.Slider,
    Role.PageTabList,
    Role.Paragraph,
    Role.Document,
    Role.Pane,
    Role.ScrollBar,
    Role.Heading,
}
"""Roles that tell what something is; a stop of the focus has one of them."""


def stops(top: QWidget) -> list[QWidget]:
    """What Tab can come to here."""
    return [
        w
        for w in top.findChildren(QWidget)
        if w.isVisible()
        and w.isEnabled()
        and w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and w.focusProxy() is None
        and not _is_inside(w)
    ]


def _is_inside(widget: QWidget) -> bool:
    """Whether it is a part of a control of Qt, which is one stop."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractSpinBox | QComboBox | QCalendarWidget):
            return True
        parent = parent.parentWidget()
    return widget.objectName().startswith("qt_") and not isinstance(widget, QAbstractButton)


def unnamed(top: QWidget) -> Iterator[str]:
    """Stops and other controls without a name or without a role of their own."""
    for widget in stops(top):
        if not name_of(widget).strip():
            yield f"{_told(widget)} has no name"
        if role_of(widget) not in SPEAKING and not isinstance(widget, QScrollArea):
            yield f"{_told(widget)} has the role {role_of(widget).name}"


def small(top: QWidget) -> Iterator[str]:
    """Targets of fewer than 24 pixels."""
    for widget in stops(top):
        if isinstance(widget, QAbstractScrollArea) or role_of(widget) is Role.Graphic:
            continue
        if min(widget.width(), widget.height()) < LEAST:
            yield f"{_told(widget)} is {widget.width()} x {widget.height()}"


def walk(top: QWidget, back: bool = False) -> list[QWidget]:
    """The stops in the order of Tab, from the first until it comes round; of Shift+Tab, when `back`."""
    keys = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    modifier = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    path: list[QWidget] = []
    for _ in range(len(stops(top)) + 60):
        focused = QApplication.focusWidget()
        if focused is None:
            break
        if path and focused is path[0]:
            return path
        if focused not in path:
            path.append(focused)
        elif not path or path.index(focused) > 0:
            return path  # round without the first: it was no stop of Tab
        QTest.keyClick(focused, keys, modifier)
        QApplication.processEvents()
    return path


def order_faults(top: QWidget) -> Iterator[str]:
    """Where Tab is trapped, leaves something out, goes against the reading order, or back another way than forth."""
    wanted = stops(top)
    if not wanted:
        return
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    path = walk(top)
    for widget in wanted:
        if widget not in path and not _grouped(widget, path):
            yield f"Tab does not come to {_told(widget)}"
    backs = [(a, b) for a, b in pairwise([*path, path[0]]) if _is_before(top, b, a)]
    if len(backs) > 1:  # once it comes round to the beginning
        yield from (f"Tab goes from {_told(a)} back to {_told(b)}" for a, b in backs)
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    back = walk(top, back=True)
    missed = {_told(w) for w in path} - {_told(w) for w in back}
    if any(w not in back and not _grouped(w, back) for w in path):
        yield f"Shift+Tab does not come to {sorted(missed)}"


def _grouped(widget: QWidget, path: list[QWidget]) -> bool:
    """Whether it is one of a group of which Tab came to another."""
    if not isinstance(widget, QRadioButton):
        return False
    return any(
        isinstance(w, QRadioButton) and w.parentWidget() is widget.parentWidget() for w in path
    )


def _is_before(top: QWidget, one: QWidget, other: QWidget) -> bool:
    """Whether `one` is read before `other`: further left in a row, or above it and not in a column after it."""
    a, b = _place(top, one), _place(top, other)
    if a.contains(b) or b.contains(a):
        return False
    overlap = min(a.bottom(), b.bottom()) - max(a.top(), b.top())
    mirrored = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    if overlap > min(a.height(), b.height()) / 2:
        return a.left() > b.left() if mirrored else a.left() < b.left()
    after = a.right() <= b.left() if mirrored else a.left() >= b.right()
    return a.center().y() < b.center().y() and not after


def _place(top: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(top, QPoint(0, 0)), widget.size())


def _told(widget: QWidget) -> str:
    inner = widget.objectName()
    return f"{type(widget).__name__} “{name_of(widget)[:50]}”{' ' + inner if inner else ''}"
