"""Items that the learner wants to be asked again, some days later; a right answer from that day on takes one off the list."""

import json
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from pathlib import Path

from cetl_prep.exam.errors import BankError, StorageError
from cetl_prep.quarantine.json_values import Fields, parse
from cetl_prep.quarantine.small_files import read_small
from cetl_prep.reports.files import write_whole
from cetl_prep.services.clock import Clock
from cetl_prep.services.library import LibraryService
from cetl_prep.services.mistakes import Remedy, plan_of
from cetl_prep.services.sitting import PRACTICE_ITEMS
from cetl_prep.storage.attempts import AttemptStore

DAYS = 3
"""How many days later an item is asked again."""


class AgainService:
    """Holds the list; each change is on disk when a method returns."""

    def __init__(
        self, library: LibraryService, store: AttemptStore, path: Path, clock: Clock
    ) -> None:
        self._library = library
        self._store = store
        self._path = path
        self._clock = clock

    def ask(self, bank_id: str, item_id: str) -> date:
        """Ask this item again from some days on; returns the first day. Raises StorageError."""
        due = self._today() + timedelta(days=DAYS)
        self._write({**self._read(), (bank_id, item_id): due})
        return due

    def take_back(self, bank_id: str, item_id: str) -> None:
        """Do not ask it again. Raises StorageError."""
        self._write({k: day for k, day in self._read().items() if k != (bank_id, item_id)})

    def is_asked(self, bank_id: str, item_id: str) -> bool:
        """Whether the item waits to be asked again."""
        return item_id in self.waiting(bank_id)

    def waiting(self, bank_id: str) -> dict[str, date]:
        """The items of a bank that wait, with the first day of each, the earliest first.

        Raises:
            StorageError: ``profile.damaged``; the list is left as it is.
        """
        asked = {item: day for (bank, item), day in self._read().items() if bank == bank_id}
        return {
            item: day
            for item, day in sorted(asked.items(), key=lambda pair: (pair[1], pair[0]))
            if not self._made_good(bank_id, item, day)
        }

    def remedy(self, bank_id: str = "") -> Remedy:
        """What to practise today: the items whose day has come. Its size is 0 when there is none."""
        entry = self._library.find(bank_id)
        pool = self._library.open(entry.digest).practice_pool()
        due = [item for item, day in self.waiting(entry.id).items() if day <= self._today()]
        found = [item for item in map(pool.find, due) if item is not None][:PRACTICE_ITEMS]
        return Remedy(plan_of(found), len(found))

    def _made_good(self, bank_id: str, item: str, due: date) -> bool:
        _, answers = self._store.answers.of_item(bank_id, item)
        for answer in answers:
            day = datetime.fromtimestamp(answer.at).astimezone().date()
            if answer.correct and day >= due:
                return True
        return False

    def _today(self) -> date:
        return self._clock.now().astimezone().date()

    def _read(self) -> dict[tuple[str, str], date]:
        if not self._path.exists():
            return {}
        try:
            held = Fields(parse(read_small(self._path), str(self._path))).objects("again")
            return {
                (row.text("bank", None), row.text("item", None)): date.fromisoformat(
                    row.text("day", None)
                )
                for row in held
            }
        except (BankError, ValueError):
            raise StorageError("profile.damaged", file=str(self._path)) from None

    def _write(self, asked: Mapping[tuple[str, str], date]) -> None:
        rows = [
            {"bank": bank, "item": item, "day": day.isoformat()}
            for (bank, item), day in asked.items()
        ]
        write_whole(self._path, json.dumps({"again": rows}, ensure_ascii=False).encode())
