"""Work that takes more than a tenth of a second: done in a thread, told of as it goes, and stopped when unwanted."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from cetl_prep.exam.errors import CetlPrepError

Watch = Callable[[float], None]
"""Called by the work with the share that is done; raises when the work is no longer wanted."""


class StoppedError(Exception):
    """Raised in the thread to end work that nobody waits for any more."""


class _Wire(QObject):
    """Carries what the thread says over to the window's thread."""

    told = Signal(float)
    ended = Signal(object, object)


class Task(QObject):
    """One piece of work. Its signals come in the window's thread; none comes after `stop`.

    Attributes:
        progressed: the share that is done, 0 to 1.
        done: what the work returned.
        failed: the `CetlPrepError` it raised. Any other exception is raised here, as a fault of the program.
    """

    progressed = Signal(float)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, work: Callable[[Watch], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._stopped = threading.Event()
        self._wire = _Wire()
        self._wire.told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)
        self._wire.ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="cetl-prep-task", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """The result is no longer wanted; the work ends at its next word of progress."""
        self._stopped.set()

    def wait(self) -> None:
        """Wait until the thread has ended."""
        self._thread.join()

    def _run(self) -> None:
        result, error = None, None
        try:
            result = self._work(self._watch)
        except StoppedError:
            return
        except (
            Exception
        ) as raised:  # handed over to the window's thread, which knows what to do with it
            error = raised
        if not self._stopped.is_set():
            self._wire.ended.emit(result, error)

    def _watch(self, share: float) -> None:
        if self._stopped.is_set():
            raise StoppedError
        self._wire.told.emit(share)

    def _on_told(self, share: float) -> None:
        if not self._stopped.is_set():
            self.progressed.emit(share)

    def _on_ended(self, result: object, error: Exception | None) -> None:
        if self._stopped.is_set():
            return
        if isinstance(error, CetlPrepError):
            self.failed.emit(error)
        elif error is not None:
            raise error
        else:
            self.done.emit(result)
