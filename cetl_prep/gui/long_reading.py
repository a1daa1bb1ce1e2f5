"""Reading a long history beside the window, when a page could not be shown without it."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.gui.messages import words
from cetl_prep.gui.opened import Opened
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.tasks import Task
from cetl_prep.gui.widgets.notice import Notice


class LongReading(QObject):
    """Starts when a page found that many answers must be read first, and says how far it is.

    Attributes:
        done: all is read; pages can be shown.
    """

    done = Signal()

    def __init__(
        self, services: Opened, preferences: Preferences, notice: Notice, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._preferences = preferences
        self._notice = notice
        self._task: Task | None = None
        services.learning.patient = False

    def look(self) -> None:
        """Begin when the page just shown wanted it; say that it goes on when it does."""
        if self._task is not None:
            self._on_progressed(0.0)
        elif self._services.learning.behind:
            bank = self._preferences.settings.bank
            self._task = Task(partial(self._services.catch_up, bank_id=bank), self)
            self._task.progressed.connect(self._on_progressed)
            self._task.done.connect(self._on_done)
            self._task.failed.connect(self._on_failed)
            self._task.start()

    def stop(self) -> None:
        """Let it be; it goes on from where it came to when a page wants it again."""
        if self._task is not None:
            self._task.stop()
            self._task.wait()
            self._task = None

    def _on_progressed(self, share: float) -> None:
        text = self.tr("Reading your history, once: {n}%. You can go on meanwhile.")
        self._notice.show_notice("told", text.format(n=int(100 * share)))

    def _on_done(self) -> None:
        self._task = None
        self._notice.clear("told")
        self.done.emit()

    def _on_failed(self, error: CetlPrepError) -> None:
        self._task = None
        self._notice.show_notice("failed", words(error))
