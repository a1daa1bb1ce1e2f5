"""What becomes of edited items: a new version of their bank, and its text as files."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.exam.item import Item
from cetl_prep.gui.tasks import Task
from cetl_prep.gui.widgets.progress_line import ProgressLine
from cetl_prep.services.authoring import AuthoringService, Saved


class ItemSaving(QObject):
    """Saves off the window's thread, one version at a time.

    Attributes:
        saved: emitted with `Saved`, before what `save` was asked to call then.
        failed: emitted with the `CetlPrepError`; nothing has changed then.
    """

    saved = Signal(object)
    failed = Signal(object)

    def __init__(
        self, authoring: AuthoringService, progress: ProgressLine, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._authoring = authoring
        self._progress = progress
        self._task: Task | None = None
        self._then: Callable[[], object] | None = None

    @property
    def running(self) -> bool:
        """Whether a version is being written."""
        return self._task is not None

    def save(
        self,
        bank_id: str,
        items: Iterable[Item],
        then: Callable[[], object] | None = None,
        *,
        large: bool,
    ) -> None:
        """Save these items; `then` is called when it is done. A large bank shows how far it is."""
        authoring = self._authoring
        self._then = then
        self._task = Task(lambda watch: authoring.save(bank_id, items, watch=watch), self)
        self._task.done.connect(self._on_saved)
        self._task.failed.connect(self._on_failed)
        if large:
            self._progress.begin(self.tr("Saving a new version of this large bank"))
            self._task.progressed.connect(self._progress.tell)
        self._task.start()

    def wait(self) -> None:
        """Wait until what is being written is written."""
        if self._task is not None:
            self._task.wait()

    def write_source(self, bank_id: str, window: QWidget) -> str:
        """Ask for a folder and write the bank's text there; the sentence that says so, empty when none was chosen.

        Raises:
            CetlPrepError: it cannot be written there.
        """
        title = self.tr("Choose a new or empty folder for the text source")
        chosen = QFileDialog.getExistingDirectory(window, title)
        if not chosen:
            return ""
        files = self._authoring.write_source(bank_id, Path(chosen))
        text = self.tr("{n} files written to {folder}: what is saved, without pictures.")
        if len(files) == 1:
            text = self.tr("1 file written to {folder}: what is saved, without pictures.")
        return text.format(n=len(files), folder=chosen)

    def _on_saved(self, saved: Saved) -> None:
        self._end()
        self.saved.emit(saved)
        if self._then is not None:
            self._then()

    def _on_failed(self, error: CetlPrepError) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        self._task = None
        self._progress.end()
