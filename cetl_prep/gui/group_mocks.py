"""Sealed group mocks in the window: seal, open, save a result, put results together."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from cetl_prep.exam.attempt import State
from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.exam.group_mock import GroupMock
from cetl_prep.gui.group_dialogs import LineDialog, SealDialog
from cetl_prep.gui.messages import words
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.tasks import Task
from cetl_prep.gui.theme import Theme
from cetl_prep.reports.files import write_whole
from cetl_prep.reports.mock_debrief import debrief_page
from cetl_prep.services.group_mock import GroupMockService, new_code
from cetl_prep.services.library import LibraryService
from cetl_prep.services.sitting import SittingService, Wish
from cetl_prep.texts.reading import plain_words

USUAL_MINUTES = 120


class GroupMocks(QObject):
    """One piece of work at a time.

    Attributes:
        began: emitted with words about work that goes on.
        told: emitted with ``told`` or ``failed`` and a sentence; work that went on has ended.
        sit_wanted: emitted with an `Attempt` that was begun.
        resume_wanted: emitted with the id of one that was left.
    """

    began = Signal(str)
    told = Signal(str, str)
    sit_wanted = Signal(object)
    resume_wanted = Signal(str)

    def __init__(
        self,
        theme: Theme,
        mocks: GroupMockService,
        library: LibraryService,
        sitting: SittingService,
        preferences: Preferences,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._mocks = mocks
        self._library = library
        self._sitting = sitting
        self._preferences = preferences
        self._window = window
        self._task: Task | None = None

    def results(self) -> list[tuple[str, GroupMock]]:
        """The ended sittings of group mocks: id of the sitting and what it was, the newest last."""
        found = []
        for mock in self._mocks.known():
            attempt = self._mocks.sat(mock)
            if attempt and self._sitting.load(attempt).state is not State.OPEN:
                found.append((attempt, mock))
        return found

    def seal(self) -> None:
        """Ask what the mock is to be, then where to write it."""
        try:
            entry = self._library.find(self._preferences.settings.bank)
            profile = self._library.open(entry.digest).info.profile
        except CetlPrepError as error:
            self.told.emit("failed", words(error))
            return
        minutes = round(profile.minutes or USUAL_MINUTES)
        dialog = SealDialog(self._theme, profile.items, minutes, new_code(), self._window.window())
        dialog.wanted.connect(partial(self._on_seal, entry.id))
        dialog.ask()

    def open(self) -> None:
        """Ask for the file and its start code, then begin or resume the sitting."""
        kinds = self.tr("Sealed mock exams (*.mock);;All files (*)")
        title = self.tr("Open a sealed mock exam")
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, "", kinds)
        if chosen:
            self.begin(Path(chosen))

    def begin(self, path: Path) -> None:
        """Ask for the start code of this file, then begin or resume the sitting."""
        try:
            cover = self._mocks.cover(path)
        except CetlPrepError as error:
            self.told.emit("failed", words(error))
            return
        detail = self.tr("{items} items. It is sat once, and the clock starts with the first item.")
        dialog = LineDialog(
            self._theme,
            self.tr("Begin {title}?").format(title=cover.title),
            detail.format(items=cover.items),
            self.tr("Start code"),
            self.tr("Begin"),
            self._window.window(),
        )
        dialog.given.connect(partial(self._on_code, path))
        dialog.ask()

    def save_result(self) -> None:
        """Ask for a name, then write the answers to the newest group mock that was ended."""
        ended = self.results()
        if not ended:
            return
        attempt, mock = ended[-1]
        dialog = LineDialog(
            self._theme,
            self.tr("Save your result of {title}?").format(title=mock.title),
            self.tr("It holds what you chose, without times, and the name you type here."),
            self.tr("Name that the group sees"),
            self.tr("Save…"),
            self._window.window(),
            needed=False,
        )
        dialog.given.connect(partial(self._on_result, attempt))
        dialog.ask()

    def debrief(self) -> None:
        """Ask for results, then where to write the page to talk about."""
        kinds = self.tr("Results (*.json);;All files (*)")
        title = self.tr("Results of a group mock")
        chosen, _ = QFileDialog.getOpenFileNames(self._window, title, "", kinds)
        if not chosen:
            return
        try:
            made = self._mocks.debrief(Path(file) for file in chosen)
        except CetlPrepError as error:
            self.told.emit("failed", words(error))
            return
        path = self._where(self.tr("Save the debrief"), "debrief.html", "HTML (*.html)")
        text = self.tr("{n} results are put together in {file}.")
        if len(made.members) == 1:
            text = self.tr("One result is in {file}.")
        if path:
            self._do(
                lambda: write_whole(path, debrief_page(made, plain_words).encode()),
                text.format(n=len(made.members), file=path.name),
            )

    def _on_seal(self, bank: str, title: str, items: int, minutes: int, code: str) -> None:
        kinds = self.tr("Sealed mock exams (*.mock)")
        path = self._where(self.tr("Seal a mock exam"), "group.mock", kinds)
        if path is None:
            return
        wish = Wish(bank=bank, items=items, minutes=float(minutes))
        text = self.tr("Sealed in {file}. Start code: {code}").format(file=path.name, code=code)
        self._run(
            self.tr("Sealing {file}").format(file=path.name),
            lambda: self._mocks.seal(wish, code, title, path),
            lambda _mock: self.told.emit("told", text),
        )

    def _on_code(self, path: Path, code: str) -> None:
        self._run(
            self.tr("Opening {file}").format(file=path.name),
            lambda: self._mocks.open(path, code),
            self._on_opened,
        )

    def _on_opened(self, mock: GroupMock) -> None:
        self.told.emit("", "")
        try:
            left = self._mocks.sat(mock)
            if left and self._sitting.load(left).state is State.OPEN:
                self.resume_wanted.emit(left)
            else:
                extra = self._preferences.settings.extra_time
                self.sit_wanted.emit(self._mocks.start(mock, extra))
        except CetlPrepError as error:
            self.told.emit("failed", words(error))

    def _on_result(self, attempt: str, name: str) -> None:
        path = self._where(self.tr("Save your result"), "result.json", "JSON (*.json)")
        if path:
            text = self.tr("Your result is in {file}. Send it to the group.")
            self._do(
                lambda: self._mocks.export_result(attempt, name, path), text.format(file=path.name)
            )

    def _where(self, title: str, name: str, kinds: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, name, kinds)
        return Path(chosen) if chosen else None

    def _do(self, action: Callable[[], object], told: str) -> None:
        try:
            action()
        except CetlPrepError as error:
            self.told.emit("failed", words(error))
            return
        self.told.emit("told", told)

    def _run(
        self, about: str, work: Callable[[], object], then: Callable[[GroupMock], None]
    ) -> None:
        self.began.emit(about)
        self._task = task = Task(lambda _watch: work(), self)
        task.done.connect(then)
        task.failed.connect(lambda error: self.told.emit("failed", words(error)))
        task.start()
