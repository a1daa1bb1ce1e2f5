"""Handing the history over, and taking what mentors and other computers hand back. Part of the main window."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from cetl_prep.exam.chain import shown_receipt
from cetl_prep.exam.errors import CetlPrepError, RecordError
from cetl_prep.exam.record import Record
from cetl_prep.gui.messages import Choice, Question, words
from cetl_prep.gui.opened import Opened
from cetl_prep.gui.tasks import Task
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.services.handing_over import HandedOver, HandoverWish
from cetl_prep.services.handover_formats import FORMATS, Gradebook

if TYPE_CHECKING:
    from cetl_prep.services.taking_back import Verified


class Handover(QObject):
    """Runs the dialog of an export, and imports; one at a time.

    Attributes:
        told: something was done; the sentence that says what.
        failed: something could not be done; the sentence that says why.
        taken: a file came in, so the pages show something else now.
    """

    told = Signal(str)
    failed = Signal(str)
    taken = Signal()

    def __init__(self, theme: Theme, services: Opened, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._services = services
        self._window = window
        self._over = services.handing_over
        self._task: Task | None = None

    # Out

    def export(self) -> None:
        """Ask what may leave, and write it. The history is read off the window's thread first."""
        self._run(lambda _watch: self._over.record(HandoverWish()), self._on_read)

    def _on_read(self, _record: object) -> None:
        from cetl_prep.gui.handover_dialog import HandoverDialog

        dialog = HandoverDialog(self._theme, self._over, self._window)
        dialog.wanted.connect(self._on_wanted)
        dialog.ask()

    def _on_wanted(self, record: Record, wish: HandoverWish, form: str, student: str) -> None:
        book = self._gradebook(form, student) if student else None
        ending = FORMATS[form].ending
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the file"), f"cetl-history{ending}", f"*{ending}"
        )
        if not name:
            return
        path = Path(name)
        if path.suffix.casefold() != ending:
            path = path.with_suffix(ending)
        if form == "pdf":  # Qt's writer of pages belongs to the window's thread
            self._at_once(record, wish, path)
            return
        self._run(lambda _watch: self._over.write(record, wish, form, path, book), self._on_written)

    def _at_once(self, record: Record, wish: HandoverWish, path: Path) -> None:
        from cetl_prep.printing import pdf

        try:
            self._on_written(self._over.write(record, wish, "pdf", path, printed=pdf))
        except CetlPrepError as error:
            self.failed.emit(words(error))

    def _gradebook(self, form: str, student: str) -> Gradebook:
        if form != "canvas":
            return Gradebook(student)
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("The grade book as Canvas exports it"), "", "*.csv"
        )
        try:
            return Gradebook(student, Path(name).read_bytes() if name else b"", name)
        except OSError:
            return Gradebook(student, b"", name)

    def _on_written(self, made: HandedOver) -> None:
        said = self.tr("{file} is written. Receipt for your mentor to keep: {receipt}")
        receipt = shown_receipt(made.receipt)
        self.told.emit(said.format(file=made.files[0].name, receipt=receipt))

    # In

    def open(self) -> None:
        """Ask for a file of a mentor, or a history of another computer, and take it in."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open a mentor's file or a history"), "", "*"
        )
        if name:
            self.take(Path(name))

    def take(self, path: Path) -> None:
        """Take a prescription or a history in."""
        try:
            asked = self._services.prescribing.take(path)
        except RecordError as error:
            if error.code != "prescription.not-one":
                self.failed.emit(words(error))
                return
        except CetlPrepError as error:
            self.failed.emit(words(error))
            return
        else:
            said = self.tr("{name} asks you to practise. It waits on the Today page.")
            self.told.emit(said.format(name=asked.prescription.mentor))
            self.taken.emit()
            return
        self._run(lambda _watch: self._services.taking_back.take_in(path), self._on_taken)

    def offer(self, files: Sequence[Path]) -> None:
        """Say what these history files are, one after the other, and ask before anything of them is taken in."""
        if files:
            path, rest = files[0], list(files[1:])
            verify = self._services.taking_back.verify
            self._run(lambda _watch: verify(path), partial(self._on_verified, path, rest))

    def _on_verified(self, path: Path, rest: list[Path], found: "Verified") -> None:
        from cetl_prep.words.records import trust_sentence

        detail = self.tr(
            "{verdict} It holds {sessions} sessions. Take them in when this is your own history from another computer."
            " The file of a candidate is opened on the page Mentor, which takes nothing in."
        )
        verdict = trust_sentence(found.trust, found.name, TONGUE)
        question = Question(
            self._theme,
            self.tr("Take the sessions in {file} into your history?").format(file=path.name),
            detail.format(verdict=verdict, sessions=found.attempts),
            [Choice("leave", self.tr("Leave it")), Choice("take", self.tr("Take them in"), "pri")],
            self._window.window(),
        )

        def on_answered(which: str) -> None:
            if which == "take":
                self.take(path)
            self.offer(rest)

        question.answered.connect(on_answered)
        question.ask()

    def _on_taken(self, found: object) -> None:
        from cetl_prep.services.taking_back import TakenIn

        assert isinstance(found, TakenIn)
        merged = found.merged
        said = self.tr("New sessions: {new}. Continued: {grown}. Here already: {known}.")
        text = said.format(new=len(merged.new), grown=len(merged.grown), known=len(merged.known))
        if merged.split:
            left = self.tr("Left as they are here, because they went on differently there: {n}.")
            text = f"{text} {left.format(n=len(merged.split))}"
        self.told.emit(text)
        self.taken.emit()

    def _run(self, work: object, done: object) -> None:
        task = Task(work, self)  # type: ignore[arg-type]
        task.done.connect(done)
        task.failed.connect(lambda error: self.failed.emit(words(error)))
        self._task = task
        task.start()
