"""Writing a bank for others: asks for the file and the format, and writes off the window's thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.gui.bank_words import counted
from cetl_prep.gui.messages import words
from cetl_prep.gui.tasks import Task
from cetl_prep.services.library import LibraryService
from cetl_prep.services.library_index import BankEntry

if TYPE_CHECKING:
    from cetl_prep.services.exporting import Exported, Target

MOST_LOSSES = 4
"""Kinds of loss that are named after an export."""


class BankExport(QObject):
    """Exports one bank at a time.

    Attributes:
        began: emitted with words about the work that goes on.
        done: emitted with a kind of notice and what was written.
        failed: emitted with a sentence.
    """

    began = Signal(str)
    done = Signal(str, str)
    failed = Signal(str)

    def __init__(self, library: LibraryService, window: QWidget) -> None:
        super().__init__(window)
        self._library = library
        self._window = window
        self._task: Task | None = None

    def ask(self, entry: BankEntry) -> None:
        """Ask where to write this bank, and in which format, and do it."""
        from cetl_prep.services.exporting import targets  # brings all formats along

        known = {f"{each.title} (*{each.ending})": each for each in targets()}
        name = "".join(c if c.isalnum() or c in " -_" else "-" for c in entry.title)
        chosen, filter_ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export {title}").format(title=entry.title),
            f"{name} {entry.version}.qbank",
            ";;".join(known),
        )
        if chosen:
            target = known.get(filter_, next(iter(known.values())))
            self._write(entry, target, self._ended(Path(chosen), target))

    def _ended(self, path: Path, target: Target) -> Path:
        """The path with the ending of the format; the one suggested is our own."""
        return path if path.suffix.casefold() == target.ending else path.with_suffix(target.ending)

    def _write(self, entry: BankEntry, target: Target, path: Path) -> None:
        from cetl_prep.services.exporting import export

        self.began.emit(self.tr("Writing {file}").format(file=path.name))
        self._task = Task(
            lambda _watch: export(self._library.read(entry.digest), target.name, path), self
        )
        self._task.done.connect(self._on_done)
        self._task.failed.connect(self._on_failed)
        self._task.start()

    def _on_done(self, made: Exported) -> None:
        text = self.tr("{items} written to {file}.").format(
            items=counted(made.items), file=made.path.name
        )
        if not made.losses:
            self.done.emit("told", text)
            return
        named = [
            self.tr("{what} ({n})").format(what=what, n=n) for what, n in made.losses[:MOST_LOSSES]
        ]
        if len(made.losses) > MOST_LOSSES:
            named.append(self.tr("and {n} more").format(n=len(made.losses) - MOST_LOSSES))
        lost = self.tr("This format cannot carry: {what}.").format(what=", ".join(named))
        self.done.emit("warned", f"{text} {lost}")

    def _on_failed(self, error: CetlPrepError) -> None:
        self.failed.emit(words(error))
