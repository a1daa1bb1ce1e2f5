"""Finding the items of a bank for a list: at once where that is quick, else off the window's thread."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from cetl_prep.banks.browsing import SCANNED, Browser, Sieve
from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.exam.wanted_words import wanted
from cetl_prep.gui.tasks import Task
from cetl_prep.services.browsing import BrowsingService

PAUSE_MS = 120
"""A pause in typing after which a large bank is searched."""


class ItemFinding(QObject):
    """Looks through one bank at a time. A bank that needs an index to be searched gets one when it is opened.

    Attributes:
        found: emitted with the rows that pass the sieve asked for last.
        preparing: the share of the index that is made; 1 when it is there.
        failed: emitted with the `CetlPrepError` for which there is no index.
    """

    found = Signal(object)
    preparing = Signal(float)
    failed = Signal(object)

    def __init__(self, browsing: BrowsingService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._browsing = browsing
        self._digest = ""
        self._browser: Browser | None = None
        self._sieve = Sieve()
        self._looking: Task | None = None
        self._making: Task | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._look)

    @property
    def browser(self) -> Browser | None:
        """The bank that is open."""
        return self._browser

    @property
    def is_busy(self) -> bool:
        """Whether something is looked for, or an index is being made."""
        return self._timer.isActive() or self._looking is not None or self._making is not None

    def open(self, digest: str) -> Browser:
        """Look through this version of a bank from now on. Raises BankError when it is gone."""
        browser = self._browsing.open(digest)
        self.close()
        self._digest, self._browser = digest, browser
        if not browser.is_indexed:
            self._prepare()
        return browser

    def close(self) -> None:
        """Let go of the bank; what is being done for it is not wanted any more."""
        self._timer.stop()
        for task in (self._looking, self._making):
            if task is not None:
                task.stop()
        self._looking = self._making = None
        if self._browser is not None:
            self._browser.close()
        self._digest, self._browser = "", None

    def look(self, sieve: Sieve) -> None:
        """Look for the items that pass; `found` tells, at once for a short bank or when all of them pass."""
        self._sieve = sieve
        self._timer.stop()
        if self._looking is not None:
            self._looking.stop()
            self._looking = None
        if self._browser is None:
            return
        passes_all = not (sieve.skill or sieve.status or wanted(sieve.text))
        if passes_all or self._browser.count <= SCANNED:
            self.found.emit(self._browser.rows(sieve))
            return
        self._timer.start()

    def _look(self) -> None:
        digest, browsing, sieve = self._digest, self._browsing, self._sieve
        if digest:
            self._looking = self._started(
                lambda _watch: browsing.rows(digest, sieve), self._on_found
            )

    def _prepare(self) -> None:
        digest, browsing = self._digest, self._browsing
        self.preparing.emit(0.0)
        self._making = self._started(
            lambda watch: browsing.prepare(digest, watch), self._on_prepared
        )
        self._making.progressed.connect(self.preparing)

    def _started(self, work: Callable[..., object], then: Callable[..., None]) -> Task:
        task = Task(work, self)
        task.done.connect(then)
        task.failed.connect(self._on_failed)
        task.start()
        return task

    def _on_found(self, rows: Sequence[int]) -> None:
        self._looking = None
        self.found.emit(rows)

    def _on_prepared(self, _made: bool) -> None:
        self._making = None
        self.preparing.emit(1.0)
        if wanted(self._sieve.text):
            self.look(self._sieve)

    def _on_failed(self, error: CetlPrepError) -> None:
        self._looking = self._making = None
        self.preparing.emit(1.0)
        self.failed.emit(error)
