"""Banks: what is in the library, the chosen one in detail, and files in and out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QStackedLayout, QWidget

from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.gui.bank_export import BankExport
from cetl_prep.gui.bank_list import BankList
from cetl_prep.gui.bank_news import BankNews
from cetl_prep.gui.bank_shelf import BankShelf
from cetl_prep.gui.bank_signatures import BankSignatures
from cetl_prep.gui.bank_tasks import BankTasks
from cetl_prep.gui.bank_ways import BankWays
from cetl_prep.gui.bank_words import added_words, imported_words, undone_words, updated_words
from cetl_prep.gui.messages import words
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.recent_files import RecentFiles
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.banks_page import BanksPage
from cetl_prep.gui.widgets.chart import offer_tables
from cetl_prep.services.bank_signing import BankSigningService
from cetl_prep.services.clock import Clock
from cetl_prep.services.library import Added, LibraryService
from cetl_prep.services.sitting import SittingService

if TYPE_CHECKING:
    from cetl_prep.gui.bank_import import Done
    from cetl_prep.services.importing import ImportService
    from cetl_prep.services.updating import Updated, UpdateService

OWN = ".qbank"


class BanksScreen(QWidget):
    """The list of banks, or a preview in its place.

    Attributes:
        edit_wanted: emitted with the ids of a bank and an item (or empty) to edit.
        group_wanted: the page of the study group is wanted.
    """

    edit_wanted = Signal(str, str)
    group_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        library: LibraryService,
        sitting: SittingService,
        imports: Callable[[], ImportService],
        updates: Callable[[], UpdateService],
        signed: BankSigningService,
        preferences: Preferences,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._preferences = preferences
        self._shelf = BankShelf(library, preferences, clock)
        self._build()
        self._ways = BankWays(theme, self._stack, library, imports, updates, signed, clock, self)
        self._news = BankNews(self._page, self)
        self._export = BankExport(library, self)
        self._tasks = BankTasks(library, updates, clock, self)
        self._signatures = BankSignatures(theme, signed, self._page.signature, self)
        self._list = BankList(
            self._page, self._shelf, library, sitting, self._signatures, self._tasks, self
        )
        self._recent = RecentFiles(self._page.recent, preferences, self)
        self._connect()

    # Build

    def _build(self) -> None:
        self.setAcceptDrops(True)
        self.setWindowTitle(self.tr("Banks"))
        self._page = BanksPage(self._theme)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._page)
        offer_tables(self._theme, self._page)

    # Connect

    def _connect(self) -> None:
        page = self._page
        page.add.clicked.connect(self._on_add)
        self._recent.chosen.connect(lambda path: self.take([path]))
        self._recent.failed.connect(lambda text: self._news.say("failed", text))
        page.bring.clicked.connect(self._on_bring)
        page.bank.use_wanted.connect(self._on_use)
        page.bank.edit_wanted.connect(lambda: self.edit_wanted.emit(self._list.chosen, ""))
        page.bank.export_wanted.connect(self._on_export)
        page.bank.remove_wanted.connect(self._on_remove)
        page.group.clicked.connect(self.group_wanted)
        self._signatures.told.connect(self._news.say)
        self._signatures.taken.connect(self._on_taken)
        page.bank.update_wanted.connect(self._on_update)
        page.bank.undo_wanted.connect(self._on_undo_update)
        page.removed.back_wanted.connect(self._on_put_back)
        page.banner.pressed.connect(self._on_undo)
        page.health.stopped.connect(self._on_stopped)
        page.health.finding_wanted.connect(
            lambda item: self.edit_wanted.emit(self._list.chosen, item)
        )
        page.progress.stopped.connect(self._on_stopped)
        self._tasks.added.connect(self._on_added)
        self._tasks.failed.connect(self._on_failed)
        self._export.began.connect(page.progress.begin)
        self._export.done.connect(self._on_exported)
        self._export.failed.connect(lambda text: self._on_exported("failed", text))
        self._tasks.merge_wanted.connect(self._on_merge)
        self._ways.left.connect(self._on_import_left)
        self._ways.imported.connect(self._on_imported)
        self._ways.updated.connect(self._on_updated)
        self._ways.undone.connect(self._on_undone)
        self._ways.failed.connect(lambda text: self._news.say("failed", text))
        self._preferences.changed.connect(self._list.render)
        slots = {
            "Ctrl+O": self._on_bring,
            "Ctrl+U": self._on_update,
            "Del": self._on_remove,
            "Ctrl+Z": self._on_undo,
        }
        for keys, slot in slots.items():
            shortcut = QShortcut(QKeySequence(keys), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take dropped files in as if they had been chosen."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.take(paths)

    # Render

    def refresh(self) -> None:
        """Read the library anew."""
        self._list.chosen = self._list.chosen or self._preferences.settings.bank
        self._render()

    def take(self, paths: Sequence[Path]) -> None:
        """Take files in: banks at once, files of other programs by way of the preview."""
        self._recent.note(paths)
        own = [path for path in paths if path.suffix.casefold() == OWN]
        foreign = [path for path in paths if path not in own]
        if foreign:
            self._ways.bring_in(foreign)
        if own:
            self._news.clear()
            files = ", ".join(path.name for path in own)
            self._page.progress.begin(self.tr("Checking {files}").format(files=files))
            self._tasks.add(own)

    def _render(self) -> None:
        self._list.render()
        self._page.removed.show_removed(self._shelf.removed())

    # On what the user does

    def _on_add(self) -> None:
        self._ask(self.tr("Add a bank"), self.tr("Question banks (*.qbank);;All files (*)"))

    def _on_bring(self) -> None:
        self._ask(self.tr("Import questions"), self.tr("All files (*)"))

    def _ask(self, title: str, kinds: str) -> None:
        files, _ = QFileDialog.getOpenFileNames(self.window(), title, "", kinds)
        self.take([Path(file) for file in files])

    def _on_update(self) -> None:
        kinds = self.tr("Question banks (*.qbank);;All files (*)")
        title = self.tr("Update a bank")
        file, _ = QFileDialog.getOpenFileName(self.window(), title, "", kinds)
        if file:
            self._on_merge(Path(file))

    def _on_merge(self, path: Path) -> None:
        self._page.progress.end()
        self._news.clear()
        self._ways.update(path)

    def _on_updated(self, updated: Updated) -> None:
        self._stack.setCurrentWidget(self._page)
        self._list.chosen = updated.entry.id
        self._render()
        undo = partial(self._ways.undo, updated.entry.id)
        self._news.offer_undo(*updated_words(updated), undo)

    def _on_undo_update(self) -> None:
        self._ways.undo(self._list.chosen)

    def _on_undone(self, undone: Updated) -> None:
        self._news.clear()
        self._render()
        self._news.say("told", undone_words(undone))

    def _on_use(self) -> None:
        try:
            self._preferences.change(bank=self._list.chosen)
        except CetlPrepError as error:
            self._news.say("failed", words(error))
            return
        self._render()
        entry = self._list.entry()
        title = entry.title if entry else ""
        self._news.say("told", self.tr("Practice and exams now use {title}.").format(title=title))

    def _on_export(self) -> None:
        entry = self._list.entry()
        if entry:
            self._export.ask(entry)

    def _on_exported(self, kind: str, text: str) -> None:
        self._page.progress.end()
        self._news.say(kind, text)

    def _on_remove(self) -> None:
        entry = self._list.entry()
        if entry is None:
            return
        self._tasks.stop()
        try:
            undo = self._shelf.remove(entry)
        except CetlPrepError as error:
            self._news.say("failed", words(error))
            return
        self._list.chosen = ""
        self._render()
        rest = self.tr("{title} is set aside for 30 days.").format(title=entry.title)
        self._news.offer_undo(self.tr("Removed."), rest, undo)

    def _on_put_back(self, bank_id: str) -> None:
        self._change_back(partial(self._shelf.put_back, bank_id))

    def _on_undo(self) -> None:
        if self._news.undo is not None:
            self._change_back(self._news.undo)

    def _change_back(self, change: Callable[[], object]) -> None:
        try:
            change()
        except CetlPrepError as error:
            self._news.say("failed", words(error))
            return
        self._news.clear()
        self._render()

    def _on_added(self, added: list[Added]) -> None:
        self._page.progress.end()
        added = self._signatures.sound(added)
        if not added:
            self._render()
            return
        beginning, rest = added_words(added)
        new = [each.entry.digest for each in added if each.new]
        self._list.chosen = added[-1].entry.id
        self._render()
        if new:
            self._news.offer_undo(beginning, rest, partial(self._shelf.withdraw, new))
        else:
            self._news.say("told", rest)

    def _on_taken(self, bank_id: str) -> None:
        self._list.chosen = bank_id
        self._render()

    def _on_imported(self, done: Done) -> None:
        self._stack.setCurrentWidget(self._page)
        self._list.chosen = done.entry.id
        self._render()
        undo = partial(self._shelf.withdraw, [done.entry.digest])
        self._news.offer_undo(*imported_words(done), undo)

    def _on_import_left(self) -> None:
        self._stack.setCurrentWidget(self._page)
        self._page.bring.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_stopped(self) -> None:
        self._tasks.stop()
        self._page.progress.end()
        self._list.render_bank()

    def _on_failed(self, text: str) -> None:
        self._page.progress.end()
        self._list.render_bank()
        self._news.say("failed", text)
