"""The banks of the library as the page shows them, and what can be undone there."""

from collections.abc import Callable, Iterable
from datetime import date

from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.gui.models.banks import BankRow
from cetl_prep.gui.preferences import Preferences
from cetl_prep.services.clock import Clock
from cetl_prep.services.library import LibraryService
from cetl_prep.services.library_index import BankEntry, Removed


class BankShelf:
    """Keeps the choice of the bank in use right when banks come and go. Methods raise CetlPrepError."""

    def __init__(self, library: LibraryService, preferences: Preferences, clock: Clock) -> None:
        self._library = library
        self._preferences = preferences
        self._clock = clock

    def rows(self) -> list[BankRow]:
        """Every bank; one that cannot be read costs no other."""
        used = self._used()
        return [self._row(entry, used) for entry in self._library.entries()]

    def removed(self) -> list[Removed]:
        """Banks that can be put back."""
        return self._library.removed(self._today())

    def undoable(self, bank_id: str) -> bool:
        """Whether the last update of a bank can be undone."""
        return self._library.last_update(bank_id) is not None

    def remove(self, entry: BankEntry) -> Callable[[], object]:
        """Take a bank out. Returns what undoes it."""
        used = self._preferences.settings.bank
        self._library.remove(entry.id, self._today())
        self._forget_lost()

        def undo() -> None:
            self.put_back(entry.id)
            self._preferences.change(bank=used)

        return undo

    def put_back(self, bank_id: str) -> None:
        """Bring a removed bank back."""
        self._library.put_back(bank_id)

    def withdraw(self, digests: Iterable[str]) -> None:
        """Take back versions that were just taken in."""
        for digest in digests:
            self._library.withdraw(digest)
        self._forget_lost()

    def _forget_lost(self) -> None:
        used = self._preferences.settings.bank
        if used and used not in {entry.id for entry in self._library.entries()}:
            self._preferences.change(bank="")

    def _used(self) -> str:
        try:
            return self._library.find(self._preferences.settings.bank).id
        except CetlPrepError:
            return ""

    def _row(self, entry: BankEntry, used: str) -> BankRow:
        try:
            file = self._library.open(entry.digest)
        except CetlPrepError:
            return BankRow(entry, None, {}, entry.id == used)
        return BankRow(entry, file.info, file.counts(), entry.id == used)

    def _today(self) -> date:
        return self._clock.now().astimezone().date()
