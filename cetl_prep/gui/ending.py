"""The end that the system asks for: at log-out the sitting is paused and the window gone before the process is ended."""

import os
import signal
import sys
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier


class AskedToEnd(QObject):
    """Calls `end` in the window's thread when the system asks the process to end (SIGTERM).

    Python hears a signal only when it runs, which it does not in a window at rest; a byte in a pipe wakes it. Windows
    sends no such signal: there Qt hears of the end itself.
    """

    def __init__(self, end: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._end = end
        self._asked = False
        if sys.platform == "win32":
            return
        self._ours, self._told = os.pipe()
        os.set_blocking(self._told, False)
        self._notifier = QSocketNotifier(self._ours, QSocketNotifier.Type.Read, parent=self)
        self._notifier.activated.connect(self._woken)
        self._before = signal.set_wakeup_fd(self._told, warn_on_full_buffer=False)
        self._handler = signal.signal(signal.SIGTERM, self._on_signal)

    def leave(self) -> None:
        """Hear no more of it."""
        if sys.platform == "win32":
            return
        signal.signal(signal.SIGTERM, self._handler)
        signal.set_wakeup_fd(self._before)
        self._notifier.setEnabled(False)
        os.close(self._ours)
        os.close(self._told)

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        self._asked = True

    def _woken(self) -> None:
        os.read(self._ours, 64)
        if self._asked:
            self._asked = False
            self._end()
