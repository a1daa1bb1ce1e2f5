"""What happens once the front of the window is on screen: the data is opened and the first page made, step by step."""

import gc
import sys
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication

from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.gui.main_window import MainWindow
from cetl_prep.gui.one_window import OneWindow
from cetl_prep.gui.theme import Theme

if TYPE_CHECKING:
    from cetl_prep.gui.ending import AskedToEnd
    from cetl_prep.gui.opened import Opened

REFUSED = 1
LATEST_MS = 1000
"""A window that is never painted, minimized maybe, is filled too."""
STEPS = (
    "cetl_prep.exam.attempt",
    "cetl_prep.banks.file",
    "cetl_prep.exam.learner",
    "cetl_prep.services.study",
    "cetl_prep.services.planning",
)
"""Imported one by one, so that the window answers in between."""


class Starting(QObject):
    """Fills a window that shows its front; begins when that was painted.

    Each step is short, and what the user does meanwhile is dealt with between them.

    Attributes:
        broken: the bug that kept the window from being filled; the program ends then.
    """

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        open_services: Callable[[], "Opened"],
        one: OneWindow,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._open_services = open_services
        self._one = one
        self._services: Opened | None = None
        self._asked: AskedToEnd | None = None
        self.broken: Exception | None = None
        self._last: list[Callable[[], object]] = []
        self._steps: Iterator[object] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)
        self._timer.start(LATEST_MS)
        window.painted.connect(self._on_painted)

    def then(self, action: Callable[[], object]) -> None:
        """Do this too, when the first page is there."""
        self._last.append(action)

    def close(self) -> None:
        """Let go of what was opened."""
        self._timer.stop()
        if self._asked is not None:
            self._asked.leave()
            self._asked = None
        if self._services is not None:
            self._services.close()

    def _on_painted(self) -> None:
        if self._steps is None:
            self._timer.start(0)

    def _go_on(self) -> None:
        if self._steps is None:
            self._steps = self._all_steps()
            self._timer.start(0)
        try:
            next(self._steps, None)
        except CetlPrepError as error:
            self._timer.stop()
            self._refuse(error)
        except Exception as error:
            # Without its first page the window is of no use: a bug here ends the program.
            self._timer.stop()
            self.broken = error
            QCoreApplication.exit(REFUSED)

    def _all_steps(self) -> Iterator[object]:
        for name in STEPS:
            yield import_module(name)
        self._services = services = self._open_services()
        yield services
        yield from self._window.filling(services)
        yield from (action() for action in self._last)
        self._timer.stop()
        self._listen()
        # Nothing of the start is garbage, and none of it need be looked at again.
        gc.freeze()
        gc.enable()

    def _listen(self) -> None:
        """Hear of other starts, of files from the desktop, and of the end."""
        from PySide6.QtGui import QIcon

        from cetl_prep.gui.ending import AskedToEnd
        from cetl_prep.gui.preparing import Preparing

        window, application = self._window, QApplication.instance()
        assert isinstance(application, QApplication)
        QApplication.setWindowIcon(QIcon(str(Path(__file__).with_name("icon.png"))))
        self._one.wanted.connect(window.come_forward)
        self._one.listen()
        if sys.platform == "darwin":
            from cetl_prep.gui.file_opening import DesktopOpening

            desktop = DesktopOpening(window)
            desktop.wanted.connect(window.come_forward)
            application.installEventFilter(desktop)
        self._asked = AskedToEnd(partial(_end, window))
        Preparing(window.navigation, application)

    def _refuse(self, error: CetlPrepError) -> None:
        from cetl_prep.gui.messages import tell, words

        heading = QCoreApplication.translate("application", "CETL Prep cannot open your data")
        tell(self._theme, heading, words(error), self._window).exec()
        QCoreApplication.exit(REFUSED)


def _end(window: MainWindow) -> None:
    window.stop_all()
    QCoreApplication.quit()
