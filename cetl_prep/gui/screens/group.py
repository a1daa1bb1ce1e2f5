"""The study group: reports to decide on, figures to put together, sealed mock exams, the own signature."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.exam.item_statistics import members
from cetl_prep.exam.slips import Decision
from cetl_prep.group import response_file
from cetl_prep.group.response_file import ResponseFile
from cetl_prep.gui.group_dialogs import DecisionDialog, GiveDialog
from cetl_prep.gui.group_mocks import GroupMocks
from cetl_prep.gui.messages import announce, words
from cetl_prep.gui.opened import Opened
from cetl_prep.gui.own_key import OwnKey
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.slip_lines import SlipLines
from cetl_prep.gui.tasks import Task
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.group_page import GroupPage
from cetl_prep.gui.widgets.reading_order import follow_layout
from cetl_prep.services.group_statistics import Merged


class GroupScreen(QWidget):
    """It is empty until `refresh` is called.

    Attributes:
        back: the reader is done.
        sit_wanted: emitted with an `Attempt` of a group mock that was begun.
        resume_wanted: emitted with the id of one that was left.
    """

    back = Signal()
    sit_wanted = Signal(object)
    resume_wanted = Signal(str)

    def __init__(
        self,
        theme: Theme,
        services: Opened,
        preferences: Preferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._library = services.library
        self._slips = services.slips
        self._figures = services.group_statistics
        self._signing = services.signing
        self._preferences = preferences
        self._lines = SlipLines(services.slips, self)
        self._task: Task | None = None
        self._page = GroupPage(theme)
        self._mocks = GroupMocks(
            theme, services.group_mocks, services.library, services.sitting, preferences, self
        )
        self._key = OwnKey(theme, services.signing, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        self.setWindowTitle(self.tr("Study group"))
        self._connect()

    # Connect

    def _connect(self) -> None:
        page, mocks = self._page, self._mocks
        page.back.clicked.connect(self.back)
        page.take_in.clicked.connect(self._on_take_in)
        page.slips.accept_wanted.connect(partial(self._on_decide, accept=True))
        page.slips.decline_wanted.connect(partial(self._on_decide, accept=False))
        page.give.clicked.connect(self._on_give)
        page.merge.clicked.connect(self._on_merge)
        page.seal.clicked.connect(mocks.seal)
        page.open.clicked.connect(mocks.open)
        page.result.clicked.connect(mocks.save_result)
        page.debrief.clicked.connect(mocks.debrief)
        page.save_key.clicked.connect(self._key.save)
        page.bring_key.clicked.connect(self._key.bring)
        self._key.told.connect(self._on_key)
        page.name.editingFinished.connect(self._on_name)
        mocks.began.connect(page.progress.begin)
        mocks.told.connect(self._say)
        mocks.sit_wanted.connect(self.sit_wanted)
        mocks.resume_wanted.connect(self.resume_wanted)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.back)

    def open_files(self, kind: str, files: Sequence[Path]) -> None:
        """Show files that were handed over: reports and mocks at once; of others, say what they are for."""
        names = ", ".join(file.name for file in files)
        if kind == "SLIPS":
            self._take_in(files)
        elif kind == "MOCK":
            self._mocks.begin(files[0])
        elif kind == "RESPONSES":
            text = self.tr(
                "{files}: answers that somebody gave away. “Put answers together…” counts them with those of others."
            )
            self._say("told", text.format(files=names))
        else:
            text = self.tr(
                "{files}: a result of a sealed mock exam. “Put results together…” makes the debrief of several."
            )
            self._say("told", text.format(files=names))

    # Render

    def refresh(self) -> None:
        """Read everything anew."""
        self._render_slips()
        self._render_figures()
        self._render_mocks()
        self._render_signature()
        self._page.lay_out()
        follow_layout(self._page.content)

    def _render_slips(self) -> None:
        open_ones = [e for e in self._slips.queue() if e.decision is Decision.OPEN]
        told = self.tr("{n} reports wait for your decision.").format(n=len(open_ones))
        if len(open_ones) == 1:
            told = self.tr("1 report waits for your decision.")
        if not open_ones:
            told = self.tr("No report waits for your decision.")
        self._page.slips_told.setText(told)
        self._page.slips.show_lines([self._lines.line(entry) for entry in open_ones])
        follow_layout(self._page.content)

    def _render_figures(self) -> None:
        told = ""
        try:
            entry = self._library.find(self._preferences.settings.bank)
            count = members(self._library.open(entry.digest).statistics(""))
            told = self.tr("{bank} holds the figures of {n} members.")
            if not count:
                told = self.tr("{bank} holds no figures of a group yet.")
            told = told.format(bank=entry.title, n=count)
        except CetlPrepError as error:
            told = words(error)
        self._page.merged_told.setText(told)

    def _render_mocks(self) -> None:
        ended = self._mocks.results()
        self._page.result.setVisible(bool(ended))
        told = ""
        if ended:
            told = self.tr("You sat {title}.").format(title=ended[-1][1].title)
        self._page.mock_told.setText(told)
        self._page.mock_told.setVisible(bool(told))

    def _render_signature(self) -> None:
        if not self._signing.has_key:
            text = self.tr("Your key is made when you sign the first bank or give your name here.")
            self._page.words.setText(text)
            return
        own = self._signing.own()
        self._page.name.show_text(own.name)
        self._page.words.setText(
            self.tr("Your eight words: {words}").format(words=" ".join(own.words))
        )

    def _say(self, kind: str, text: str) -> None:
        self._page.progress.end()
        if text:
            self._page.notice.show_notice(kind, text)
            self._page.ensureWidgetVisible(self._page.notice)
            announce(self, text)

    # On what the user does

    def _on_take_in(self) -> None:
        kinds = self.tr("Reports (*.json);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Open reports"), "", kinds)
        if chosen:
            self._take_in([Path(file) for file in chosen])

    def _take_in(self, files: Sequence[Path]) -> None:
        try:
            new, known = self._slips.take_in(files)
        except CetlPrepError as error:
            self._say("failed", words(error))
            return
        self._render_slips()
        text = self.tr("New reports: {n}. Here already: {m}.")
        self._say("told", text.format(n=new, m=known))

    def _on_decide(self, slip_id: str, *, accept: bool) -> None:
        try:
            slip = self._slips.find(slip_id).slip
            item = self._slips.item(slip)
        except CetlPrepError as error:
            self._say("failed", words(error))
            return
        now = slip.current(item) if item else ""
        dialog = DecisionDialog(self._theme, slip, now, self.window(), accept=accept)
        dialog.decided.connect(partial(self._on_decided, slip_id, accept))
        dialog.ask()

    def _on_decided(self, slip_id: str, accept: bool, word: str, text: str | None) -> None:
        try:
            if accept:
                saved = self._slips.accept(slip_id, word, text)
                told = self.tr("{bank} is version {version} now.").format(
                    bank=saved.entry.title, version=saved.entry.version
                )
            else:
                self._slips.decline(slip_id, word)
                told = self.tr("Declined; the item is as it was.")
        except CetlPrepError as error:
            self._say("failed", words(error))
            return
        self._render_slips()
        self._render_figures()
        self._say("told", told)

    def _on_give(self) -> None:
        try:
            held = self._figures.preview(self._preferences.settings.bank)
        except CetlPrepError as error:
            self._say("failed", words(error))
            return
        text = response_file.write(held).decode()
        dialog = GiveDialog(self._theme, text, held.answers, self.window())
        dialog.answered.connect(lambda which: self._give(held) if which == "save" else None)
        dialog.ask()

    def _give(self, held: ResponseFile) -> None:
        title, kinds = self.tr("Give answers away"), self.tr("Answers (*.json)")
        chosen, _ = QFileDialog.getSaveFileName(self, title, "answers.json", kinds)
        if not chosen:
            return
        try:
            self._figures.export(held, Path(chosen))
        except CetlPrepError as error:
            self._say("failed", words(error))
            return
        text = self.tr("{n} answers are in {file}, without names and times.")
        self._say("told", text.format(n=held.answers, file=Path(chosen).name))

    def _on_merge(self) -> None:
        title, kinds = self.tr("Put answers together"), self.tr("Answers (*.json);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileNames(self, title, "", kinds)
        if not chosen:
            return
        bank_id, paths = self._preferences.settings.bank, [Path(file) for file in chosen]

        def work(_watch: object) -> Merged:
            entry = self._library.find(bank_id)
            done = self._figures.merge(self._library.read(entry.digest), paths)
            self._library.rewrite(done.bank)
            return done

        self._page.progress.begin(self.tr("Putting answers together"))
        self._task = task = Task(work, self)
        task.done.connect(self._on_merged)
        task.failed.connect(lambda error: self._say("failed", words(error)))
        task.start()

    def _on_merged(self, done: Merged) -> None:
        self._render_figures()
        text = self.tr("New parts: {n}. Counted already: {m}. Members in all: {k}.")
        self._say("told", text.format(n=done.new, m=done.known, k=done.members))

    def _on_key(self, kind: str, text: str) -> None:
        self._render_signature()
        self._say(kind, text)

    def _on_name(self) -> None:
        name = self._page.name.text()
        if self._signing.has_key and name == self._signing.own().name:
            return
        if name.strip():
            try:
                self._signing.rename(name)
                self._render_signature()
            except CetlPrepError as error:
                self._say("failed", words(error))
