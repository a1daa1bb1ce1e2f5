"""The table of candidates into a file: asks where and in what form, and writes."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from cetl_prep.exam.cohort import Row
from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.gui.messages import words
from cetl_prep.gui.tasks import Task
from cetl_prep.reports.files import write_whole
from cetl_prep.services.cohort_tables import table_bytes

FORMS = ("csv", "xlsx", "html", "pdf")


class TableExport(QObject):
    """One export at a time.

    Attributes:
        began: emitted with a sentence when writing begins.
        told: emitted with ``told`` or ``failed`` and a sentence at its end.
    """

    began = Signal(str)
    told = Signal(str, str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._over = window
        self._task: Task | None = None

    def ask(self, rows: Sequence[Row]) -> None:
        """Ask for a file, whose ending says the form, and write the rows in their order."""
        kinds = {
            "csv": self.tr("CSV table (*.csv)"),
            "xlsx": self.tr("Excel workbook (*.xlsx)"),
            "html": self.tr("Web page (*.html)"),
            "pdf": self.tr("PDF (*.pdf)"),
        }
        name, kind = QFileDialog.getSaveFileName(
            self._over.window(),
            self.tr("Export table"),
            "candidates.csv",
            ";;".join(kinds.values()),
        )
        if not name:
            return
        path, form = Path(name), Path(name).suffix[1:].casefold()
        if form not in FORMS:
            form = next((each for each, words_ in kinds.items() if words_ == kind), FORMS[0])
            path = path.with_name(f"{path.name}.{form}")
        self.began.emit(self.tr("Writing {file}").format(file=path.name))
        if form == "pdf":  # Qt's writer of pages belongs to the window's thread
            self._print(path, rows)
            return
        self._task = task = Task(lambda _watch: write_whole(path, table_bytes(form, rows)), self)
        task.done.connect(lambda _done: self._on_written(path, rows))
        task.failed.connect(lambda error: self.told.emit("failed", words(error)))
        task.start()

    def _print(self, path: Path, rows: Sequence[Row]) -> None:
        from cetl_prep.printing import pdf

        try:
            write_whole(path, table_bytes("pdf", rows, pdf))
        except CetlPrepError as error:
            self.told.emit("failed", words(error))
            return
        self._on_written(path, rows)

    def _on_written(self, path: Path, rows: Sequence[Row]) -> None:
        said = self.tr("{file} is written: {n} candidates.")
        self.told.emit("told", said.format(file=path.name, n=len(rows)))
