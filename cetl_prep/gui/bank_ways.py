"""The ways of a file into the library that begin with a preview; each is made when it is first needed.

Files of other programs bring all formats along, updates the merging: the page of banks opens without either.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedLayout

from cetl_prep.gui.messages import words
from cetl_prep.gui.tasks import Task
from cetl_prep.gui.theme import Theme
from cetl_prep.services.bank_signing import BankSigningService
from cetl_prep.services.clock import Clock
from cetl_prep.services.library import LibraryService

if TYPE_CHECKING:
    from cetl_prep.gui.bank_import import BankImport
    from cetl_prep.gui.bank_update import BankUpdate
    from cetl_prep.services.importing import ImportService
    from cetl_prep.services.updating import UpdateService


class BankWays(QObject):
    """Shows the previews in a stack whose first page is the list.

    Attributes:
        imported: emitted with what an import did.
        updated: emitted with what an update did.
        undone: emitted with what undoing an update did.
        failed: emitted with a sentence when it could not be undone.
        left: the user went back; nothing has changed.
    """

    undone = Signal(object)
    failed = Signal(str)
    imported = Signal(object)
    updated = Signal(object)
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        stack: QStackedLayout,
        library: LibraryService,
        imports: Callable[[], ImportService],
        updates: Callable[[], UpdateService],
        signed: BankSigningService,
        clock: Clock,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stack = stack
        self._library = library
        self._imports = imports
        self._updates = updates
        self._signed = signed
        self._clock = clock
        self._import: BankImport | None = None
        self._update: BankUpdate | None = None
        self._undoing: Task | None = None

    def undo(self, bank_id: str) -> None:
        """Undo the last update of a bank; beside a long history that takes a while."""
        updates = self._updates()
        self._undoing = task = Task(lambda _watch: updates.undo(bank_id), self)
        task.done.connect(self.undone)
        task.failed.connect(lambda error: self.failed.emit(words(error)))
        task.start()

    def bring_in(self, paths: Sequence[Path]) -> None:
        """Show what files of other programs would bring in."""
        if self._import is None:
            from cetl_prep.gui.bank_import import BankImport
            from cetl_prep.gui.widgets.import_page import ImportPage

            page = ImportPage(self._theme)
            self._stack.addWidget(page)
            self._import = BankImport(page, self._imports(), self._library, self._clock, self)
            self._import.left.connect(self.left)
            self._import.done.connect(self.imported)
        self._stack.setCurrentWidget(self._import.page)
        self._import.begin(paths)

    def update(self, path: Path) -> None:
        """Show what a newer version of a bank would change."""
        if self._update is None:
            from cetl_prep.gui.bank_update import BankUpdate
            from cetl_prep.gui.widgets.update_page import UpdatePage

            page = UpdatePage(self._theme)
            self._stack.addWidget(page)
            self._update = BankUpdate(page, self._updates(), self._signed, self)
            self._update.left.connect(self.left)
            self._update.done.connect(self.updated)
        self._stack.setCurrentWidget(self._update.page)
        self._update.begin(path)

    def stop(self) -> None:
        """Whatever goes on is not wanted any more."""
        for way in (self._import, self._update, self._undoing):
            if way is not None:
                way.stop()
