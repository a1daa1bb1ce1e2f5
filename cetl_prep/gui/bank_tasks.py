"""What the page of banks has done off the window's thread: banks checked at the door, and judged by the rules."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.gui.messages import words
from cetl_prep.gui.tasks import Task, Watch
from cetl_prep.services.appraising import Appraisal, appraise
from cetl_prep.services.browsing import BrowsingService
from cetl_prep.services.clock import Clock
from cetl_prep.services.library import Added, LibraryService
from cetl_prep.services.library_index import BankEntry

if TYPE_CHECKING:
    from cetl_prep.services.updating import UpdateService


class BankTasks(QObject):
    """One piece of work at a time; what was judged is kept while the program runs.

    Attributes:
        progressed: the share that is done.
        added: emitted with a list of `Added`.
        checked: a bank was judged; `appraisal` gives the result.
        failed: emitted with a sentence.
        merge_wanted: emitted with the path of a bank file that must not simply take the place of what is here.
    """

    progressed = Signal(float)
    added = Signal(list)
    checked = Signal()
    failed = Signal(str)
    merge_wanted = Signal(object)

    def __init__(
        self,
        library: LibraryService,
        updates: Callable[[], UpdateService],
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._updates = updates
        self._clock = clock
        self._task: Task | None = None
        self._appraisals: dict[str, Appraisal] = {}

    @property
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._task is not None

    def appraisal(self, digest: str) -> Appraisal | None:
        """How this version of a bank was judged, None when it was not yet."""
        return self._appraisals.get(digest)

    def add(self, paths: Sequence[Path]) -> None:
        """Take these bank files in."""

        def work(_watch: Watch) -> list[Added]:
            updates = self._updates()
            for path in paths:
                updates.refuse_replacing(path)
            return [self._library.add(path) for path in paths]

        self._run(work, self._on_added)

    def check(self, entry: BankEntry) -> None:
        """Judge a bank by the rules."""
        library, today = self._library, self._clock.now().astimezone().date()

        def work(watch: Watch) -> tuple[str, Appraisal]:
            return entry.digest, appraise(library.read(entry.digest), today, watch)

        self._run(work, self._on_checked)

    def stop(self) -> None:
        """What is being done is not wanted any more."""
        if self._task is not None:
            self._task.stop()
            self._task = None

    def _run(self, work: Callable[[Watch], object], then: Callable[..., None]) -> None:
        self.stop()
        self._task = task = Task(work, self)
        task.progressed.connect(self.progressed)
        task.done.connect(then)
        task.failed.connect(self._on_failed)
        task.start()

    def _on_added(self, added: list[Added]) -> None:
        self._task = None
        self.added.emit(added)
        browsing = BrowsingService(self._library)
        digests = [each.entry.digest for each in added]
        # What a large bank is searched in is made meanwhile; where that fails, it is tried again by who searches.
        Task(lambda watch: [browsing.prepare(each, watch) for each in digests], self).start()

    def _on_checked(self, result: tuple[str, Appraisal]) -> None:
        self._task = None
        self._appraisals[result[0]] = result[1]
        self.checked.emit()

    def _on_failed(self, error: CetlPrepError) -> None:
        self._task = None
        if error.code in ("update.edited", "update.conflicted-copy"):
            self.merge_wanted.emit(Path(str(error.details["file"])))
        else:
            self.failed.emit(words(error))
