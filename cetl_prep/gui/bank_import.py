"""The way of a foreign file into the library: read, looked at beforehand, brought in."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from cetl_prep.exam.bank import Bank
from cetl_prep.exam.errors import BankError, CetlPrepError
from cetl_prep.formats.door import Wish
from cetl_prep.gui.messages import words
from cetl_prep.gui.tasks import Task, Watch
from cetl_prep.gui.widgets.import_page import ImportPage
from cetl_prep.services.clock import Clock
from cetl_prep.services.import_heads import Readings
from cetl_prep.services.importing import ImportService, Preview
from cetl_prep.services.library import LibraryService
from cetl_prep.services.library_index import BankEntry


@dataclass(frozen=True)
class Done:
    """An import that was made: the version of the bank it gave, and how many items are new and changed."""

    entry: BankEntry
    added: int
    changed: int
    left_out: int


class BankImport(QObject):
    """Leads the import page. All reading and comparing happens off the window's thread.

    Attributes:
        page: the page it leads.
        done: emitted with `Done`.
        left: the user went back; nothing has changed.
    """

    done = Signal(object)
    left = Signal()

    def __init__(
        self,
        page: ImportPage,
        imports: ImportService,
        library: LibraryService,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.page = page
        self._imports = imports
        self._library = library
        self._clock = clock
        self._task: Task | None = None
        self._readings: Readings | None = None
        self._paths: tuple[Path, ...] = ()
        self._wish = Wish()
        self._targets: list[BankEntry] = []
        self._target: BankEntry | None = None
        self._mapped: dict[str, str] = {}
        page.back.connect(self._on_back)
        page.target_chosen.connect(self._on_target)
        page.mapped.connect(self._on_mapped)
        page.import_wanted.connect(self._on_import)
        page.reading.wanted.connect(self._on_wish)

    def begin(self, paths: Sequence[Path]) -> None:
        """Read these files as those of the same names were read last, and show what would come in."""
        self._paths = tuple(paths)
        self._read(self._imports.remembered_wish(paths))

    def _read(self, wish: Wish) -> None:
        paths, self._wish, self._readings = self._paths, wish, None
        self.page.show_reading([path.name for path in paths])

        def work(watch: Watch) -> tuple[Readings | BankError, tuple[tuple[str, str], ...]]:
            try:
                found: Readings | BankError = self._imports.read(paths, wish, watch)
            except BankError as error:
                found = error
            return found, self._imports.formats()

        self._run(work, self._on_read)

    def stop(self) -> None:
        """Whatever goes on is not wanted any more."""
        if self._task is not None:
            self._task.stop()
            self._task = None

    def _run(self, work: object, then: object) -> None:
        self.stop()
        self._task = task = Task(work, self)  # type: ignore[arg-type]
        task.progressed.connect(self.page.progress.tell)
        task.done.connect(then)
        task.failed.connect(self._on_failed)
        task.start()

    def _preview(self) -> None:
        readings, target, mapped = self._readings, self._target, dict(self._mapped)
        if readings is None:
            return
        today = self._clock.now().astimezone().date()

        def work(watch: Watch) -> tuple[Preview, Bank | None]:
            existing = self._library.read(target.digest) if target else None
            watch(0.3)
            return self._imports.preview(readings, today, existing, mapped), existing

        self.page.show_working(self.tr("Comparing {n} items").format(n=readings.total))
        self._run(work, self._on_previewed)

    # On what happens

    def _on_read(self, result: tuple[Readings | BankError, tuple[tuple[str, str], ...]]) -> None:
        readings, formats = result
        if isinstance(readings, BankError):
            self._on_failed(readings)
            columns = self._imports.columns_of(readings)
            self.page.reading.show_reading(self._wish, self._wish.format, formats, columns, 0)
            return
        self._show_how(readings, formats)
        self._readings = readings
        self._mapped = self._imports.remembered(readings)
        self._targets = self._library.entries()
        self._target = None
        titles = [self.tr("A new bank"), *(entry.title for entry in self._targets)]
        self.page.show_targets(titles, 0)
        self._preview()

    def _show_how(self, readings: Readings, formats: tuple[tuple[str, str], ...]) -> None:
        """How the first file was read; the formats it may be come first."""
        first = readings.files[0]
        likely = [name for name, _ in first.likely]
        ordered = sorted(
            formats, key=lambda f: likely.index(f[0]) if f[0] in likely else len(likely)
        )
        cards = sum(file.draft.cards for file in readings.files)
        self.page.reading.show_reading(
            self._wish, first.draft.format, ordered, first.draft.columns, cards
        )

    def _on_wish(self, wish: Wish) -> None:
        self._read(wish)

    def _on_previewed(self, result: tuple[Preview, Bank | None]) -> None:
        preview, existing = result
        known = existing.skill_counts() if existing else {}
        if self._readings is not None:
            self.page.show_preview(self._readings, preview, known)

    def _on_target(self, number: int) -> None:
        self._target = self._targets[number - 1] if number else None
        self._preview()

    def _on_mapped(self, category: str, skill: str) -> None:
        self._mapped[category] = skill
        if not skill:
            self._mapped.pop(category)
        self._preview()

    def _on_import(self) -> None:
        readings, target, mapped = self._readings, self._target, dict(self._mapped)
        keep, paths, wish = self.page.keep_drafts, self._paths, self._wish
        if readings is None:
            return

        def work(watch: Watch) -> Done:
            existing = self._library.read(target.digest) if target else None
            made = self._imports.bank(readings, existing, mapped, keep_drafts=keep)
            watch(0.5)
            entry = self._library.publish(made.bank, changed=existing is not None)
            self._imports.remember(readings, mapped)
            self._imports.remember_wish(paths, wish)
            left = readings.total - len(readings.items) - len(made.drafts)
            return Done(entry, len(made.added), len(made.changed), max(0, left))

        self.page.show_working(self.tr("Bringing in {n} items").format(n=readings.total))
        self._run(work, self.done.emit)

    def _on_failed(self, error: CetlPrepError) -> None:
        self.page.show_trouble(words(error))

    def _on_back(self) -> None:
        self.stop()
        self.left.emit()
