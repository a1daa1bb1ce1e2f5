"""The way of a newer version into a bank that is here: read, looked at beforehand, done, and undone."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal

from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.exam.three_way import Place, Side
from cetl_prep.gui.messages import words
from cetl_prep.gui.models.update_rows import Row, rows_of
from cetl_prep.gui.tasks import StoppedError, Task, Watch
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.update_page import UpdatePage
from cetl_prep.services.bank_signing import BankSigningService
from cetl_prep.services.update import Update
from cetl_prep.services.updating import Updated, UpdateService
from cetl_prep.words.trust import trust_words


class BankUpdate(QObject):
    """Leads the update page. All reading, comparing and writing happens off the window's thread.

    Attributes:
        page: the page it leads.
        done: emitted with `Updated`.
        left: the user went back; nothing has changed.
    """

    done = Signal(object)
    left = Signal()

    def __init__(
        self,
        page: UpdatePage,
        updates: UpdateService,
        signing: BankSigningService,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.page = page
        self._updates = updates
        self._signing = signing
        self._task: Task | None = None
        self._update: Update | None = None
        self._choices: dict[Place, Side] = {}
        self._leaving: Event | None = None
        page.back.connect(self._on_back)
        page.chosen.connect(self._on_chosen)
        page.all_chosen.connect(self._on_all_chosen)
        page.all_ticked.connect(self._on_all_ticked)
        page.update_wanted.connect(self._on_update)

    def begin(self, path: Path) -> None:
        """Read this file and show what it would change."""
        self._update, self._choices, self._leaving = None, {}, None
        self.page.show_working(self.tr("Comparing {file}").format(file=path.name))
        self._run(lambda watch: self._look(path, watch), self._on_looked)

    def stop(self) -> None:
        """Whatever goes on is not wanted any more."""
        if self._task is not None:
            self._task.stop()
            self._task = None

    def _run(self, work: Callable[[Watch], object], then: Callable[..., None]) -> None:
        self.stop()
        self._task = task = Task(work, self)
        task.progressed.connect(self.page.progress.tell)
        task.done.connect(then)
        task.failed.connect(self._on_failed)
        task.start()

    # On what happens

    def _look(self, path: Path, watch: Watch) -> tuple[Update, list[Row]]:
        update = self._updates.look(path, watch)
        return update, rows_of(update)

    def _on_looked(self, looked: tuple[Update, list[Row]]) -> None:
        update, rows = looked
        self._update = update
        if update.nothing_new and not update.offers:
            self.page.show_trouble(self.tr("Everything in this file is here already."))
            return
        self._choices = dict.fromkeys(update.stays_out, Side.MINE)
        found = self._signing.check(update.theirs.digest, update.theirs.signatures)
        self.page.show_update(update, trust_words(found, TONGUE), self._choices, rows)

    def _on_chosen(self, places: tuple[Place, ...], side: Side) -> None:
        self._choices.update(dict.fromkeys(places, side))
        self.page.show_choices(self._choices)

    def _on_all_chosen(self, side: Side) -> None:
        if self._update is not None:
            self._on_chosen(tuple(c.place for c in self._update.merged.conflicts), side)

    def _on_all_ticked(self, on: bool) -> None:
        if self._update is not None:
            places = tuple(place for offer in self._update.offers for place in offer.places)
            self._on_chosen(places, Side.THEIRS if on else Side.MINE)

    def _on_update(self) -> None:
        update, choices = self._update, dict(self._choices)
        if update is None:
            return
        self.page.show_working(self.tr("Updating {n} items").format(n=len(update.mine.items)))
        self._update, held = None, [update]  # what was read goes when it is done
        self._leaving = leaving = Event()
        self._run(
            lambda watch: self._applied(held.pop(), choices, watch, leaving), self._on_applied
        )

    def _applied(
        self, update: Update, choices: dict[Place, Side], watch: Watch, leaving: Event
    ) -> Updated | None:
        """In the thread: what the update did; None when the user left while nothing had changed yet."""

        def going_on(share: float) -> None:
            if leaving.is_set():
                raise StoppedError
            watch(share)

        try:
            return self._updates.apply(update.with_choices(choices), going_on)
        except StoppedError:
            return None

    def _on_applied(self, updated: Updated | None) -> None:
        self._leaving = None
        if updated is None:
            self._on_back()
        else:
            self.done.emit(updated)

    def _on_failed(self, error: CetlPrepError) -> None:
        self._leaving = None
        self.page.show_trouble(words(error))

    def _on_back(self) -> None:
        if self._leaving is not None:  # it says itself whether it was in time
            self._leaving.set()
            return
        self.stop()
        self._update = None
        self._updates.discard()
        self.left.emit()
