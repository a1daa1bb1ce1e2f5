"""The window over a profile with a past, which scenes lead to what is to be seen."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from cetl_prep.exam.attempt import Attempt
from cetl_prep.gui.exam_flow import ExamFlow
from cetl_prep.gui.main_window import MainWindow
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.room import Room
from cetl_prep.gui.screens.editor import EditorScreen
from cetl_prep.gui.theme import Theme
from tests.gui.conftest import FakeClock
from tests.pictures.pasts import PASTS

Found = TypeVar("Found", bound=QWidget)

PATIENCE = 2400
"""How often something that runs in the background is waited for, 50 ms each."""


class Stage:
    """A window over a profile with this past (`pasts.PASTS`)."""

    def __init__(self, folder: Path, theme: Theme, past: str) -> None:
        self.clock = FakeClock()
        self.theme = theme
        self.services = PASTS[past](folder, self.clock)
        self.attempts = [s.id for s in self.services.progress.attempts() if s.ended]
        self.preferences = Preferences(self.services.paths.settings)
        if past != "new":
            self.preferences.change(theme=theme.choice, text_size=theme.text_size)
        self.window = MainWindow(theme, self.services, self.preferences)
        self.window.show()
        self.window.activateWindow()

    def close(self) -> None:
        """End it, giving up what is not saved."""
        if editor := self.window.findChild(EditorScreen):
            editor.drop_changes()
        self.window.close()
        self.window.deleteLater()
        self.services.close()
        QTest.qWait(0)

    @property
    def flow(self) -> ExamFlow:
        """What leads through a sitting."""
        return self.window._flow

    @property
    def room(self) -> Room:
        """The sitting in progress."""
        return self.flow.room

    @property
    def page(self) -> QWidget:
        """The page beside the navigation."""
        return self.window._shell._stack.currentWidget()

    def enter(self, attempt: Attempt) -> None:
        """Go into the exam room with this sitting."""
        self.flow._enter(attempt)

    def go(self, place: str) -> None:
        """Show a page."""
        self.window.go(place)
        QTest.qWait(0)

    def find(self, kind: type[Found]) -> Found:
        """The one widget of this class on the page."""
        found = [w for w in self.window.findChildren(kind) if w.isVisible()]
        assert found, f"no {kind.__name__} is on screen"
        return found[0]

    def bring_up(self, kind: type[QWidget]) -> None:
        """Scroll the page to the widget of this class."""
        QTest.qWait(20)
        widget = self.find(kind)
        for area in self._areas():
            if area.isAncestorOf(widget):
                top = widget.mapTo(area.viewport(), widget.rect().topLeft()).y()
                area.verticalScrollBar().setValue(area.verticalScrollBar().value() + top - 16)

    def wait_until_hidden(self, widget: QWidget) -> None:
        """Wait for the end of something that shows its progress."""
        for _ in range(PATIENCE):
            if widget.isHidden():
                return
            QTest.qWait(50)
        raise AssertionError(f"{widget.accessibleName()} does not end")

    def dialog(self) -> QWidget | None:
        """The dialog in front, if there is one."""
        return QApplication.activeModalWidget()

    def longest_scroll(self) -> int:
        """By how many pixels the page is longer than the window; 0 when all is seen."""
        return max((area.verticalScrollBar().maximum() for area in self._areas()), default=0)

    def _areas(self) -> Iterator[QAbstractScrollArea]:
        shown = self.window.findChildren(QAbstractScrollArea)
        return (a for a in shown if a.isVisible() and a.height() > self.window.height() // 2)
