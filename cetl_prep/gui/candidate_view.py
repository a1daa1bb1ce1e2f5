"""What a mentor does with one candidate: looks closely, compares, notes a receipt, asks for practice, deletes."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from cetl_prep.exam.chain import shown_receipt
from cetl_prep.exam.cohort import RecordTrust, Row
from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.gui.group_dialogs import LineDialog
from cetl_prep.gui.messages import Choice, Question, announce, words
from cetl_prep.gui.opened import Opened
from cetl_prep.gui.practice_dialog import PracticeDialog
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.candidate_page import CandidatePage
from cetl_prep.services.mentor_store import Kept
from cetl_prep.services.mentoring import MentoringService
from cetl_prep.words.records import plain

ENDING = ".practice"


class CandidateView(QObject):
    """Fills the page of one candidate and acts on it.

    Attributes:
        left: the mentor is done with this candidate.
        deleted: the candidate was deleted; the sentence that says so.
    """

    left = Signal()
    deleted = Signal(str)

    def __init__(
        self,
        theme: Theme,
        mentoring: MentoringService,
        services: Opened,
        page: CandidatePage,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mentoring = mentoring
        self._services = services
        self._page = page
        self._files: tuple[Kept, ...] = ()
        self._mentor = ""
        self._connect()

    def _connect(self) -> None:
        page = self._page
        page.back.clicked.connect(self.left)
        page.ask.clicked.connect(self._on_ask)
        page.receipt.clicked.connect(self._on_receipt)
        page.accept.clicked.connect(self._on_accept)
        page.delete.clicked.connect(self._on_delete)
        page.first.currentIndexChanged.connect(self._show_change)
        page.second.currentIndexChanged.connect(self._show_change)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), page)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)

    def show(self, candidate: str) -> bool:
        """Show the candidate with this id; False when there is none any more."""
        try:
            seen = self._mentoring.candidate(candidate)
            self._files = self._mentoring.files(candidate)
        except CetlPrepError:
            return False
        page = self._page
        page.notice.clear()
        page.show_candidate(seen, shown_receipt(self._files[-1].receipt))
        page.accept.setVisible(seen.row.trust is RecordTrust.OTHER_KEY)
        page.show_files([kept.candidate.row.exported for kept in self._files])
        if len(self._files) > 1:
            self._show_change()
        return True

    @property
    def _row(self) -> Row:
        return self._files[-1].candidate.row

    def _show_change(self) -> None:
        one, other = self._page.first.currentIndex(), self._page.second.currentIndex()
        if one == other:
            self._page.show_change(None)
            return
        hashes = [self._files[place].sha256 for place in (one, other)]
        self._page.show_change(self._mentoring.compare(self._row.id, *hashes))

    def _say(self, kind: str, text: str) -> None:
        self._page.notice.show_notice(kind, text)
        self._page.ensureWidgetVisible(self._page.notice)
        announce(self._page, text)

    def _try(self, action: Callable[[], object]) -> bool:
        try:
            action()
        except CetlPrepError as error:
            self._say("failed", words(error))
            return False
        return True

    # On what the mentor does

    def _on_receipt(self) -> None:
        heading = self.tr("Note a receipt of {name}").format(name=plain(self._row.name))
        detail = self.tr(
            "Every later file must then hold all that was there when it was told to you."
        )
        titles = self.tr("Receipt, sixteen characters"), self.tr("Note it")
        dialog = LineDialog(self._theme, heading, detail, *titles, self._page.window())
        dialog.given.connect(self._on_receipt_given)
        dialog.ask()

    def _on_receipt_given(self, text: str) -> None:
        if self._try(lambda: self._mentoring.note_receipt(self._row.id, text)):
            self._say("told", self.tr("Noted. Later files are held against it."))

    def _on_accept(self) -> None:
        if self._try(lambda: self._mentoring.accept_key(self._row.id)):
            said = self.tr("Noted. Later files must be signed with this key: {words}.")
            self._say("told", said.format(words=self._row.fingerprint))
            self._page.accept.hide()

    def _on_delete(self) -> None:
        name = plain(self._row.name)
        choices = [
            Choice("keep", self.tr("Keep"), "pri"),
            Choice("delete", self.tr("Delete {name}").format(name=name), "danger"),
        ]
        heading = self.tr("Delete {name}?").format(name=name)
        detail = self.tr(
            "All files of this candidate and all that was read from them are removed from this computer, with"
            " noted receipts. This cannot be undone; only a new file from the candidate brings it back."
        )
        question = Question(self._theme, heading, detail, choices, self._page.window())
        question.answered.connect(lambda which: self._delete(name) if which == "delete" else None)
        question.ask()

    def _delete(self, name: str) -> None:
        if self._try(lambda: self._mentoring.delete(self._row.id)):
            self.deleted.emit(self.tr("All there was of {name} is deleted.").format(name=name))

    def _on_ask(self) -> None:
        signing = self._services.signing
        if not self._mentor and signing.has_key:
            self._mentor = signing.own().name
        library = self._services.library
        try:
            blueprint = library.open(library.find("").digest).info.blueprint
        except CetlPrepError as error:
            self._say("failed", words(error))
            return
        weak = frozenset(cell.skill for cell in self._row.weak)
        today = self._services.clock.now().astimezone().date()
        name = plain(self._row.name)
        dialog = PracticeDialog(
            self._theme, name, self._mentor, blueprint, weak, today, self._page.window()
        )
        dialog.wanted.connect(self._on_asked)
        dialog.ask()

    def _on_asked(
        self, mentor: str, skills: tuple[str, ...], items: int, note: str, due: str
    ) -> None:
        self._mentor = mentor
        name, _ = QFileDialog.getSaveFileName(
            self._page.window(), self.tr("Save the file"), f"practice{ENDING}", f"*{ENDING}"
        )
        if not name:
            return
        path = Path(name)
        path = path if path.suffix else path.with_suffix(ENDING)
        day = date.fromisoformat(due) if due else None
        called = self._row.name
        prescribe = self._services.prescribing.prescribe
        if self._try(
            lambda: prescribe(path, mentor, skills, items, note=note, due=day, candidate=called)
        ):
            said = self.tr("{file} is written for {name}. Now send it.")
            self._say("told", said.format(file=path.name, name=plain(called)))
