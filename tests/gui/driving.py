"""Drives the window as an assistive technology would: by accessible names and roles, never by attributes."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from cetl_prep.app import Services
from cetl_prep.gui.main_window import MainWindow
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.theme import Theme
from cetl_prep.settings import Settings, write_settings

Role = QAccessible.Role


def open_window(services: Services, theme: Theme, *, new: bool = False) -> MainWindow:
    """The main window over these services, shown and active; `new` as somebody sees it for the first time."""
    if not new and not services.paths.settings.exists():
        write_settings(services.paths.settings, Settings())
    QAccessible.setActive(True)
    window = MainWindow(theme, services, Preferences(services.paths.settings))
    window.show()
    window.activateWindow()
    settle()
    return window


def settle() -> None:
    """Let everything that is due happen."""
    for _ in range(3):
        QApplication.processEvents()


def name_of(widget: QObject) -> str:
    """The accessible name."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def role_of(widget: QObject) -> QAccessible.Role:
    """The accessible role."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.role() if interface else Role.NoRole


def visible() -> Iterator[QWidget]:
    """What can be seen in the active dialog, or else in all windows."""
    modal = QApplication.activeModalWidget()
    tops = [modal] if modal else [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    for top in tops:
        yield top
        yield from (child for child in top.findChildren(QWidget) if child.isVisible())


def find(name: str, *roles: QAccessible.Role) -> QWidget:
    """The one visible widget with this name (and one of these roles)."""
    found = found_all(name, *roles)
    assert found, f"no “{name}” among {sorted({name_of(w) for w in visible()} - {''})}"
    return found[0]


def found_all(name: str, *roles: QAccessible.Role) -> list[QWidget]:
    """All visible widgets with this name (and one of these roles)."""
    return [w for w in visible() if name_of(w) == name and (not roles or role_of(w) in roles)]


def starting(prefix: str, *roles: QAccessible.Role) -> list[QWidget]:
    """All visible widgets whose name starts like this."""
    return [
        w for w in visible() if name_of(w).startswith(prefix) and (not roles or role_of(w) in roles)
    ]


def press(name: str) -> None:
    """Click the button of this name."""
    button = find(name, Role.Button, Role.CheckBox, Role.RadioButton)
    assert button.isEnabled(), f"“{name}” cannot be pressed"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def options() -> list[QWidget]:
    """The options on screen, in order."""
    named = [
        w
        for w in visible()
        if role_of(w) in (Role.RadioButton, Role.CheckBox) and name_of(w)[1:3] == ". "
    ]
    return sorted(named, key=name_of)


def is_flagged(button: QWidget) -> bool:
    """Whether the accessibility tree describes the item as flagged."""
    interface = QAccessible.queryAccessibleInterface(button)
    return interface.text(QAccessible.Text.Description) == "Flagged"


def is_checked(widget: QWidget) -> bool:
    """Whether the accessibility tree says that it is checked."""
    return bool(QAccessible.queryAccessibleInterface(widget).state().checked)  # type: ignore[attr-defined]


def choose(letter: str) -> None:
    """Click the option with this letter."""
    option = next(w for w in options() if name_of(w).startswith(f"{letter}. "))
    QTest.mouseClick(option, Qt.MouseButton.LeftButton)
    settle()


def toggle_by_technology(widget: QWidget) -> None:
    """Toggle as a screen reader does, through the action interface."""
    interface = QAccessible.queryAccessibleInterface(widget)
    interface.actionInterface().doAction("Toggle")
    settle()


def key(keys: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key wherever the focus is."""
    for _ in range(50):
        if QApplication.activeWindow() is not None:
            break
        # The offscreen platform has no window manager that goes back to the window under a dialog.
        next(visible()).activateWindow()
        QTest.qWait(20)
    focused = QApplication.focusWidget()
    assert focused is not None, "nothing has the focus"
    QTest.keyClick(focused, keys, modifiers)
    settle()


def picture(widget: QWidget, path: Path) -> None:
    """Save what a widget looks like."""
    widget.grab().save(str(path))


def start_mock() -> None:
    """From Today into a mock exam."""
    press("Start mock exam")


def has_text(text: str) -> bool:
    """Whether a visible label or button reads like this, in whole or part."""
    return any(text in name_of(w) for w in visible() if not isinstance(w, QPushButton))


def rows() -> list[str]:
    """The texts of all cells of the visible tables and lists, as the accessibility tree has them."""
    texts = []
    for widget in visible():
        if role_of(widget) in (Role.Table, Role.List):
            interface = QAccessible.queryAccessibleInterface(widget)
            children = [interface.child(n) for n in range(interface.childCount())]
            texts += [child.text(QAccessible.Text.Name) for child in children if child]
    return texts
