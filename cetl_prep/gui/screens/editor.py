"""Item editor: the items of a bank, one of them in a form, with a preview and what the rules say while one writes."""

from array import array
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cetl_prep.banks.browsing import SCANNED, Sieve, rows_as_edited
from cetl_prep.exam.bank import BankInfo
from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.exam.findings import Finding
from cetl_prep.exam.item import Item
from cetl_prep.gui.item_edits import EditBook
from cetl_prep.gui.item_fields import field_of
from cetl_prep.gui.item_finding import ItemFinding
from cetl_prep.gui.item_saving import ItemSaving
from cetl_prep.gui.messages import announce, words
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.editor_page import EditorPage
from cetl_prep.gui.widgets.item_form import Messages
from cetl_prep.gui.widgets.no_bank import NO_BANK
from cetl_prep.gui.widgets.text_box import KeyWatch
from cetl_prep.services.appraising import judge_item
from cetl_prep.services.authoring import AuthoringService, Saved
from cetl_prep.services.browsing import BrowsingService
from cetl_prep.services.clock import Clock
from cetl_prep.services.library import LibraryService
from cetl_prep.services.library_index import BankEntry
from cetl_prep.words.findings import finding
from cetl_prep.words.provenance import provenance_lines
from cetl_prep.words.rescoring import followed_words


class EditorScreen(QWidget):
    """Edits are kept until they are saved together, as one new version of the bank; each can be undone.

    Attributes:
        report_wanted: emitted with `BankInfo` and the item, as saved, of which a problem is to be reported.
        banks_wanted: there is no bank, and the page of banks is wanted.
    """

    banks_wanted = Signal()
    report_wanted = Signal(object, object)

    def __init__(
        self,
        theme: Theme,
        library: LibraryService,
        authoring: AuthoringService,
        browsing: BrowsingService,
        preferences: Preferences,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._library = library
        self._authoring = authoring
        self._finding = ItemFinding(browsing, self)
        self._preferences = preferences
        self._clock = clock
        self._entries: list[BankEntry] = []
        self._info: BankInfo | None = None
        self._digest = self._item_id = ""
        self._rows: Sequence[int] = ()
        self._findings: tuple[Finding, ...] = ()
        self._at = -1
        self._build()
        self._connect()

    @property
    def unsaved(self) -> int:
        """Number of items with changes that are not saved."""
        return len(self._book.unsaved)

    # Build

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Item editor"))
        self._book = EditBook(self)
        self._page = EditorPage(self._theme)
        self._saving = ItemSaving(self._authoring, self._page.progress, self)
        self._keys = KeyWatch(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)

    # Connect

    def _connect(self) -> None:
        page, book = self._page, self._book
        page.list.bank_chosen.connect(self._on_bank)
        page.list.item_chosen.connect(self._on_item)
        page.list.wanted.connect(self._look)
        self._saving.saved.connect(self._on_saved)
        self._saving.failed.connect(self._on_failed)
        self._finding.found.connect(self._on_found)
        self._finding.preparing.connect(page.list.say_preparing)
        self._finding.failed.connect(lambda error: self._say("failed", words(error)))
        page.report.clicked.connect(self._on_report)
        page.form.edited.connect(self._on_edited)
        page.form.options.grown.connect(self._keys.watch)
        page.side.next_wanted.connect(self._on_next)
        page.side.origin.reviewed.connect(self._on_reviewed)
        page.undo.clicked.connect(book.stack.undo)
        page.redo.clicked.connect(book.stack.redo)
        page.discard.clicked.connect(self._on_discard)
        page.source.clicked.connect(self._on_source)
        page.new.clicked.connect(self._on_new)
        page.save.clicked.connect(lambda: self.save())
        page.bare.wanted.connect(self.banks_wanted)
        book.changed.connect(self._on_changed)
        self._keys.watch(page.form)
        self._keys.mark_wanted.connect(page.form.options.mark)
        slots: dict[str, Callable[[], object]] = {
            "Ctrl+N": self._on_new,
            "Ctrl+S": self.save,
            "Ctrl+Z": book.stack.undo,
            "Ctrl+Y": book.stack.redo,
            "Ctrl+Shift+Z": book.stack.redo,
            "F8": self._on_next,
            "Ctrl+F": lambda: page.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason),
        }
        for keys, slot in slots.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    # What it shows

    def refresh(self) -> None:
        """Read the library anew; with changes that are not saved the bank stays as it is."""
        self._entries = self._library.entries()
        self._page.list.bank.clear()
        self._page.list.bank.addItems([entry.title for entry in self._entries])
        if self._info is not None and self._info.id in self._ids() and self._digest:
            self._open(self._info.id)
        else:
            self._open(self._preferences.settings.bank)

    def show_item(self, bank_id: str, item_id: str) -> None:
        """Show an item of a bank, the first for an empty id; refused while another bank has changes."""
        if self._info is None or self._info.id != bank_id:
            self._on_bank(self._ids().index(bank_id) if bank_id in self._ids() else 0)
        if item_id and self._book.item(item_id):
            self._item_id = item_id
            self._render()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of the bank's file; `refresh` opens it again."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._page.list.let_go()
            self._finding.close()

    def _ids(self) -> list[str]:
        return [entry.id for entry in self._entries]

    def _open(self, bank_id: str) -> None:
        try:
            entry = self._library.find(bank_id)
            if not self.unsaved and entry.digest != self._digest:
                self._take(entry.digest)
            browser = self._finding.open(self._digest)
        except CetlPrepError as error:
            self._info, self._digest = None, ""
            self._page.form.setEnabled(False)
            self._page.heading.say(self.tr("Item editor"), "")
            self._page.show_any(any_bank=error.code != NO_BANK)
            if error.code != NO_BANK:
                self._say("failed", words(error))
            return
        self._page.show_any(any_bank=True)
        self._rows = browser.all_rows
        if self._book.item(self._item_id) is None:
            self._item_id = self._first()
        self._page.side.origin.show_button(named=self._authoring.has_name)
        self._render_bank_choice()
        self._render()
        self._look()

    def _take(self, digest: str) -> None:
        file = self._library.open(digest)
        self._info, self._digest = file.info, digest
        self._book.open(self._saved)
        self._page.list.show_bank(file.info)
        self._page.form.show_bank(file.info)
        self._page.side.pictures = lambda name: self._library.open(digest).medium(name)

    def _saved(self, item_id: str) -> Item | None:
        """An item as it is saved."""
        return self._library.open(self._digest).items([item_id]).get(item_id)

    def _look(self) -> None:
        """Have the items found that the list asks for."""
        self._finding.look(Sieve() if self._page.list.only_unsaved else self._page.list.sieve)

    # Render

    def _render_bank_choice(self) -> None:
        if self._info is not None and self._info.id in self._ids():
            self._page.list.bank.setCurrentIndex(self._ids().index(self._info.id))

    def _render(self) -> None:
        item, edited = self._book.item(self._item_id), self._book.edited
        self._render_list()
        self._page.form.setEnabled(item is not None)
        if item is not None:
            self._page.form.show_item(item)
            self._render_checks(item)
        self._render_head(item)
        stack = self._book.stack
        self._page.undo.setEnabled(stack.canUndo())
        self._page.redo.setEnabled(stack.canRedo())
        self._page.report.setVisible(bool(self._digest and self._saved(self._item_id)))
        self._page.discard.setEnabled(self._item_id in edited)
        self._page.save.setEnabled(bool(edited) and not self._saving.running)

    def _render_list(self) -> None:
        """The rows that were found, and among them what passes or does not only as it is edited."""
        browser, page = self._finding.browser, self._page.list
        if browser is None:
            return
        edited, sieve = self._book.edited, page.sieve
        passing = {name for name, item in edited.items() if sieve.passes(item)}
        places = {name: browser.row_of(name) for name in edited}
        new = [name for name, place in places.items() if not place]
        found = array("I") if page.only_unsaved else self._rows
        rows = rows_as_edited(found, {row: name in passing for name, row in places.items()})
        shown = [name for name in new if name in passing]
        page.show_rows(browser, rows, shown, edited, self._item_id)
        page.say_count(browser.count + len(new))

    def _render_head(self, item: Item | None) -> None:
        title = self._info.title if self._info else ""
        saved = self.tr("everything is saved")
        if self.unsaved:
            saved = self.tr("items with changes not saved: {n}").format(n=self.unsaved)
        parts = [title, item.id if item else "", saved]
        self._page.heading.say(self.tr("Item editor"), ", ".join(part for part in parts if part))

    def _render_checks(self, item: Item) -> None:
        if self._info is None:
            return
        others = [name for name in item.enemies if self._book.item(name) is not None]
        today = self._clock.now().astimezone().date()
        self._findings = judge_item(self._info, item, today, others)
        messages: Messages = {}
        for each in self._findings:
            place = field_of(each, item)
            messages.setdefault(place, []).append((each.severity, finding(each.said, TONGUE)))
        self._page.form.say(messages)
        self._page.side.show_item(item, self._findings)
        self._page.side.origin.show_lines(provenance_lines(item, self._info, TONGUE))

    def _say(self, kind: str, text: str) -> None:
        self._page.notice.show_notice(kind, text)
        announce(self, text)

    # On what the user does

    def _on_bank(self, number: int) -> None:
        if self.unsaved and number < len(self._entries):
            self._render_bank_choice()
            self._say(
                "warned", self.tr("Save or discard your changes before going to another bank.")
            )
        elif 0 <= number < len(self._entries):
            self._item_id = ""
            self._open(self._entries[number].id)

    def _on_report(self) -> None:
        item = self._saved(self._item_id) if self._digest else None
        if self._info and item:
            self.report_wanted.emit(self._info, item)

    def _on_reviewed(self) -> None:
        item = self._book.item(self._item_id)
        if item is None or self._info is None:
            return
        reviewed = self._authoring.reviewed(item, self._info)
        self._book.edit(reviewed, "reviewed", self.tr("Note a review of {id}").format(id=item.id))
        self._say("told", self.tr("Your review is noted; it is kept when you save."))

    def _on_item(self, item_id: str) -> None:
        if item_id != self._item_id:
            self._item_id, self._at = item_id, -1
            self._render()

    def _on_found(self, rows: Sequence[int]) -> None:
        self._rows = rows
        self._render_list()

    def _on_edited(self, item: Item, what: str) -> None:
        self._page.notice.clear()
        self._book.edit(item, what, self.tr("Edit {id}").format(id=item.id))

    def _on_changed(self, item_id: str) -> None:
        self._item_id = item_id if self._book.item(item_id) else self._first()
        self._render()

    def _first(self) -> str:
        browser, new = self._finding.browser, self._book.new
        if browser is not None and browser.count:
            return browser.lines(browser.all_rows[:1])[0].id
        return new[0] if new else ""

    def _on_discard(self) -> None:
        self._book.discard(self._item_id, self.tr("Discard changes"))
        self._say("told", self.tr("The changes are discarded; Undo brings them back."))

    def _on_new(self) -> None:
        if self._info is None:
            return
        current = self._book.item(self._item_id)
        skills = self._info.blueprint.skills
        skill = self._page.list.skill or (current.skill if current else "")
        skill = skill or (skills[0].id if skills else "")
        item = self._authoring.new_item(self._info.id, skill, self._book.edited)
        self._book.edit(item, "new", self.tr("New item"))
        self._page.reveal(self._page.form.stem)

    def _on_next(self) -> None:
        item = self._book.item(self._item_id)
        if item is None or not self._findings:
            return
        self._at = (self._at + 1) % len(self._findings)
        each = self._findings[self._at]
        self._page.reveal(self._page.form.control(field_of(each, item)))
        announce(self, finding(each.said, TONGUE))

    def drop_changes(self) -> None:
        """Give up all that is not saved."""
        if self._digest:
            self._book.open(self._saved)
            self._on_changed(self._item_id)

    def save(self, then: Callable[[], object] | None = None) -> None:
        """Save all changes as a new version of the bank, off the window's thread; `then` is called when it is done."""
        items, browser = self._book.unsaved, self._finding.browser
        if not items or self._info is None or self._saving.running:
            return
        large = browser is not None and browser.count > SCANNED
        self._saving.save(self._info.id, items, then, large=large)
        self._render()

    def _on_saved(self, saved: Saved) -> None:
        self._digest = saved.entry.digest
        self._info = self._library.open(self._digest).info
        self._book.settle(self._saved)
        self._open(self._info.id)
        text = self.tr("Saved as version {version}. The version before is kept for past exams.")
        followed = followed_words(saved.followed, TONGUE)
        self._say("told", f"{text.format(version=saved.entry.version)} {followed}".strip())

    def _on_failed(self, error: CetlPrepError) -> None:
        self._render()
        self._say("failed", words(error))

    def _on_source(self) -> None:
        if self._info is None:
            return
        try:
            written = self._saving.write_source(self._info.id, self.window())
        except CetlPrepError as error:
            self._say("failed", words(error))
            return
        if written:
            self._say("told", written)
