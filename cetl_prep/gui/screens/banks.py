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
from cetl_prep.gui.bank_shelf import BankShelf
from cetl_prep.gui.bank_signatures import BankSignatures
from cetl_prep.gui.bank_tasks import BankTasks
from cetl_prep.gui.bank_words import added_words, counted, imported_words
from cetl_prep.gui.messages import announce, words
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.banks_page import BanksPage
from cetl_prep.gui.widgets.chart import offer_tables
from cetl_prep.services.appraising import facts
from cetl_prep.services.bank_signing import BankSigningService
from cetl_prep.services.clock import Clock
from cetl_prep.services.library import Added, LibraryService
from cetl_prep.services.library_index import BankEntry
from cetl_prep.services.sitting import SittingService

if TYPE_CHECKING:
    from cetl_prep.gui.bank_import import BankImport, Done
    from cetl_prep.services.importing import ImportService

OWN = ".qbank"


class BanksScreen(QWidget):
    """The list of banks, or the preview of an import in its place.

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
        signed: BankSigningService,
        preferences: Preferences,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._library = library
        self._sitting = sitting
        self._preferences = preferences
        self._shelf = BankShelf(library, preferences, clock)
        self._chosen = ""
        self._undo: Callable[[], object] | None = None
        self._build()
        self._imports = imports
        self._clock = clock
        self._import: BankImport | None = None
        self._export = BankExport(library, self)
        self._tasks = BankTasks(library, clock, self)
        self._signatures = BankSignatures(theme, signed, self._page.signature, self)
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
        page.bring.clicked.connect(self._on_bring)
        page.table.selectionModel().currentRowChanged.connect(self._on_row)
        page.bank.use_wanted.connect(self._on_use)
        page.bank.edit_wanted.connect(lambda: self.edit_wanted.emit(self._chosen, ""))
        page.bank.export_wanted.connect(self._on_export)
        page.bank.remove_wanted.connect(self._on_remove)
        page.group.clicked.connect(self.group_wanted)
        self._signatures.told.connect(self._say)
        self._signatures.taken.connect(self._on_taken)
        page.removed.back_wanted.connect(self._on_put_back)
        page.banner.pressed.connect(self._on_undo)
        page.health.wanted.connect(self._on_check)
        page.health.stopped.connect(self._on_stopped)
        page.health.finding_wanted.connect(lambda item: self.edit_wanted.emit(self._chosen, item))
        page.progress.stopped.connect(self._on_stopped)
        self._tasks.progressed.connect(page.health.progress.tell)
        self._tasks.added.connect(self._on_added)
        self._tasks.checked.connect(self._on_checked)
        self._tasks.failed.connect(self._on_failed)
        self._export.began.connect(page.progress.begin)
        self._export.done.connect(self._on_exported)
        self._export.failed.connect(lambda text: self._on_exported("failed", text))
        self._preferences.changed.connect(self._render_list)
        slots = {"Ctrl+O": self._on_bring, "Del": self._on_remove, "Ctrl+Z": self._on_undo}
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

    def _importing(self) -> BankImport:
        """The way in for files of other programs; it brings all formats along, so it is made when it is first needed."""
        if self._import is None:
            from cetl_prep.gui.bank_import import BankImport
            from cetl_prep.gui.widgets.import_page import ImportPage

            page = ImportPage(self._theme)
            self._stack.addWidget(page)
            self._import = BankImport(page, self._imports(), self._library, self._clock, self)
            self._import.left.connect(self._on_import_left)
            self._import.done.connect(self._on_imported)
        return self._import

    # Render

    def refresh(self) -> None:
        """Read the library anew."""
        self._chosen = self._chosen or self._preferences.settings.bank
        self._render()

    def take(self, paths: Sequence[Path]) -> None:
        """Take files in: banks at once, files of other programs by way of the preview."""
        own = [path for path in paths if path.suffix.casefold() == OWN]
        foreign = [path for path in paths if path not in own]
        if foreign:
            importing = self._importing()
            self._stack.setCurrentIndex(1)
            importing.begin(foreign)
        if own:
            self._clear()
            files = ", ".join(path.name for path in own)
            self._page.progress.begin(self.tr("Checking {files}").format(files=files))
            self._tasks.add(own)

    def _render(self) -> None:
        self._render_list()
        self._page.removed.show_removed(self._shelf.removed())

    def _render_list(self) -> None:
        rows = self._shelf.rows()
        self._page.model.show_rows(rows)
        self._page.show_any(any_bank=bool(rows))
        items = sum(row.entry.items for row in rows)
        banks = self.tr("One bank") if len(rows) == 1 else self.tr("{n} banks").format(n=len(rows))
        told = f"{banks}; {counted(items)}" if rows else ""
        self._page.heading.say(self.tr("Banks"), told)
        if rows:
            self._page.table.selectRow(max(0, self._page.model.place(self._chosen)))

    def _render_bank(self) -> None:
        row = self._page.model.row(self._page.table.currentIndex().row())
        if row is None:
            return
        self._chosen = row.entry.id
        readable = row.info is not None
        self._page.coverage.setVisible(readable)
        self._page.health.setVisible(readable)
        try:
            known = facts(self._library.open(row.entry.digest))
            sealed = self._sitting.has_sealed(row.entry.id)
        except CetlPrepError as error:
            self._page.bank.show_trouble(row.entry.title, words(error, file=row.entry.title))
            return
        changed = row.entry.changed
        self._page.bank.show_facts(known, in_use=row.in_use, changed=changed, sealed=sealed)
        self._signatures.show(row.entry)
        self._page.coverage.show_facts(known)
        appraisal = self._tasks.appraisal(row.entry.digest)
        if appraisal:
            self._page.health.show_appraisal(appraisal)
        elif not self._tasks.busy:
            self._page.health.show_nothing()

    def _say(self, kind: str, text: str) -> None:
        self._page.notice.show_notice(kind, text)
        self._page.ensureWidgetVisible(self._page.notice)
        announce(self, text)

    def _offer_undo(self, beginning: str, rest: str, undo: Callable[[], object]) -> None:
        self._undo = undo
        self._page.notice.clear()
        self._page.banner.say(beginning, rest, self.tr("Undo"))
        self._page.banner.show()
        announce(self, f"{beginning} {rest}")

    def _clear(self) -> None:
        self._undo = None
        self._page.banner.hide()
        self._page.notice.clear()

    def _entry(self) -> BankEntry | None:
        row = self._page.model.row(self._page.model.place(self._chosen))
        return row.entry if row else None

    # On what the user does

    def _on_row(self) -> None:
        row = self._page.model.row(self._page.table.currentIndex().row())
        if row and row.entry.id != self._chosen:
            self._tasks.stop()
        self._render_bank()

    def _on_add(self) -> None:
        kinds = self.tr("Question banks (*.qbank);;All files (*)")
        self._ask(self.tr("Add a bank"), kinds)

    def _on_bring(self) -> None:
        self._ask(self.tr("Import questions"), self.tr("All files (*)"))

    def _ask(self, title: str, kinds: str) -> None:
        files, _ = QFileDialog.getOpenFileNames(self.window(), title, "", kinds)
        self.take([Path(file) for file in files])

    def _on_use(self) -> None:
        try:
            self._preferences.change(bank=self._chosen)
        except CetlPrepError as error:
            self._say("failed", words(error))
            return
        self._render()
        entry = self._entry()
        title = entry.title if entry else ""
        self._say("told", self.tr("Practice and exams now use {title}.").format(title=title))

    def _on_export(self) -> None:
        entry = self._entry()
        if entry:
            self._export.ask(entry)

    def _on_exported(self, kind: str, text: str) -> None:
        self._page.progress.end()
        self._say(kind, text)

    def _on_remove(self) -> None:
        entry = self._entry()
        if entry is None:
            return
        self._tasks.stop()
        try:
            undo = self._shelf.remove(entry)
        except CetlPrepError as error:
            self._say("failed", words(error))
            return
        self._chosen = ""
        self._render()
        rest = self.tr("{title} is set aside for 30 days.").format(title=entry.title)
        self._offer_undo(self.tr("Removed."), rest, undo)

    def _on_put_back(self, bank_id: str) -> None:
        self._change_back(partial(self._shelf.put_back, bank_id))

    def _on_undo(self) -> None:
        if self._undo is not None:
            self._change_back(self._undo)

    def _change_back(self, change: Callable[[], object]) -> None:
        try:
            change()
        except CetlPrepError as error:
            self._say("failed", words(error))
            return
        self._clear()
        self._render()

    def _on_added(self, added: list[Added]) -> None:
        self._page.progress.end()
        added = self._signatures.sound(added)
        if not added:
            self._render()
            return
        beginning, rest = added_words(added)
        new = [each.entry.digest for each in added if each.new]
        self._chosen = added[-1].entry.id
        self._render()
        if new:
            self._offer_undo(beginning, rest, partial(self._shelf.withdraw, new))
        else:
            self._say("told", rest)

    def _on_taken(self, bank_id: str) -> None:
        self._chosen = bank_id
        self._render()

    def _on_imported(self, done: Done) -> None:
        self._stack.setCurrentWidget(self._page)
        self._chosen = done.entry.id
        self._render()
        undo = partial(self._shelf.withdraw, [done.entry.digest])
        self._offer_undo(*imported_words(done), undo)

    def _on_import_left(self) -> None:
        self._stack.setCurrentWidget(self._page)
        self._page.bring.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_check(self) -> None:
        entry = self._entry()
        if entry:
            self._page.health.show_working(entry.items)
            self._tasks.check(entry)

    def _on_checked(self) -> None:
        self._render_bank()
        announce(self, self.tr("The bank is checked."))

    def _on_stopped(self) -> None:
        self._tasks.stop()
        self._page.progress.end()
        self._render_bank()

    def _on_failed(self, text: str) -> None:
        self._page.progress.end()
        self._render_bank()
        self._say("failed", text)
