"""The list on the page of banks, and the one that is chosen in it."""

from PySide6.QtCore import QObject

from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.gui.bank_shelf import BankShelf
from cetl_prep.gui.bank_signatures import BankSignatures
from cetl_prep.gui.bank_tasks import BankTasks
from cetl_prep.gui.bank_words import counted
from cetl_prep.gui.messages import announce, words
from cetl_prep.gui.widgets.banks_page import BanksPage
from cetl_prep.gui.widgets.plain_table import select_row
from cetl_prep.services.appraising import facts
from cetl_prep.services.library import LibraryService
from cetl_prep.services.library_index import BankEntry
from cetl_prep.services.sitting import SittingService


class BankList(QObject):
    """Fills the page.

    Attributes:
        chosen: id of the bank in detail, empty for the first.
    """

    def __init__(
        self,
        page: BanksPage,
        shelf: BankShelf,
        library: LibraryService,
        sitting: SittingService,
        signatures: BankSignatures,
        tasks: BankTasks,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._shelf = shelf
        self._library = library
        self._sitting = sitting
        self._signatures = signatures
        self._tasks = tasks
        self.chosen = ""
        page.table.selectionModel().currentRowChanged.connect(self._on_row)
        page.health.wanted.connect(self._on_check)
        tasks.progressed.connect(page.health.progress.tell)
        tasks.checked.connect(self._on_checked)

    def render(self) -> None:
        """Show the library as it is now."""
        rows = self._shelf.rows()
        self._page.model.show_rows(rows)
        self._page.show_any(any_bank=bool(rows))
        items = sum(row.entry.items for row in rows)
        banks = self.tr("One bank") if len(rows) == 1 else self.tr("{n} banks").format(n=len(rows))
        told = f"{banks}; {counted(items)}" if rows else ""
        self._page.heading.say(self.tr("Banks"), told)
        if rows:
            select_row(self._page.table, max(0, self._page.model.place(self.chosen)))

    def render_bank(self) -> None:
        """Show the chosen bank."""
        row = self._page.model.row(self._page.table.currentIndex().row())
        if row is None:
            return
        self.chosen = row.entry.id
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
        self._page.bank.show_undoable(self._shelf.undoable(row.entry.id))
        self._page.bank.show_facts(known, in_use=row.in_use, changed=changed, sealed=sealed)
        self._signatures.show(row.entry)
        self._page.coverage.show_facts(known)
        appraisal = self._tasks.appraisal(row.entry.digest)
        if appraisal:
            self._page.health.show_appraisal(appraisal)
        elif not self._tasks.busy:
            self._page.health.show_nothing()

    def entry(self) -> BankEntry | None:
        """The chosen bank, None when there is none."""
        row = self._page.model.row(self._page.model.place(self.chosen))
        return row.entry if row else None

    def _on_row(self) -> None:
        row = self._page.model.row(self._page.table.currentIndex().row())
        if row and row.entry.id != self.chosen:
            self._tasks.stop()
        self.render_bank()

    def _on_check(self) -> None:
        entry = self.entry()
        if entry:
            self._page.health.show_working(entry.items)
            self._tasks.check(entry)

    def _on_checked(self) -> None:
        self.render_bank()
        announce(self._page, self.tr("The bank is checked."))
