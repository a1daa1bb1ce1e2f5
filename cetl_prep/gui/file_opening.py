"""Files that the desktop or another start hands over, each shown on the page it belongs to. Part of the main window."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent

from cetl_prep.gui.bank_pages import BankPages
from cetl_prep.gui.study_pages import StudyPages


class DesktopOpening(QObject):
    """Hears of files in the way of macOS, which hands them to the running program and not on its command line.

    Attributes:
        wanted: emitted with a list of one `Path`.
    """

    wanted = Signal(list)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the events that name a file of this computer; others go on."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.wanted.emit([Path(event.file())])
            return True
        return super().eventFilter(watched, event)


class FileOpening(QObject):
    """Sorts files by what is in them. Nothing is taken in from a stranger without a preview or a question."""

    def __init__(
        self, banks: BankPages, study: StudyPages, go: Callable[[str], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._banks = banks
        self._study = study
        self._go = go

    def open(self, files: Sequence[Path]) -> None:
        """Show these files; the page of the last kind among them stays."""
        from cetl_prep.services.file_kinds import FileKind, kind_of

        by_kind: dict[FileKind, list[Path]] = {}
        for file in files:
            by_kind.setdefault(kind_of(file), []).append(file)
        for kind in FileKind:  # in this order
            if held := by_kind.get(kind):
                self._show(kind.name, held)

    def _show(self, kind: str, files: list[Path]) -> None:
        if kind == "QUESTIONS":
            self._go("banks")
            self._banks.take(files)
        elif kind == "HISTORY":
            self._go("progress")
            self._study.hand_over().offer(files)
        elif kind == "PRESCRIPTION":
            self._go("today")
            for file in files:
                self._study.hand_over().take(file)
        else:
            self._go("group")
            self._study.open_group_files(kind, files)
