"""What a record says of banks: from the library where the bank is there, else from what came in with a history file."""

import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import replace

from cetl_prep.exam.bank import BankInfo
from cetl_prep.exam.chain import AttemptLog
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.form import Form
from cetl_prep.exam.item import Item, Option
from cetl_prep.exam.profile import ExamProfile, Scale
from cetl_prep.exam.record import BankRecord, KeyedItem
from cetl_prep.quarantine.json_values import Fields
from cetl_prep.records import history_file, reading
from cetl_prep.records.replay import start_of
from cetl_prep.services.library import LibraryService
from cetl_prep.storage.merging import LogStore


class RecordBanks:
    """Finds the head, the blueprint and the keys of the banks that sittings used."""

    def __init__(self, library: LibraryService, log: LogStore) -> None:
        self._library = library
        self._log = log

    def of(self, logs: Iterable[AttemptLog]) -> dict[str, BankRecord]:
        """The bank of each of these sittings by digest, with the keys of the items that were sat.

        Raises:
            BankError: ``library.gone``, a bank is neither in the library nor known from a history file.
        """
        wanted: dict[str, set[str]] = {}
        for log in logs:
            start = start_of(log)
            wanted.setdefault(start.digest, set()).update(place.item for place in start.places)
        return {digest: self._one(digest, items) for digest, items in wanted.items()}

    def known(self, digest: str) -> BankRecord | None:
        """What a history file said of a bank; None when none did."""
        content = self._log.bank_records().get(digest)
        return None if content is None else reading.bank(Fields(json.loads(content)))

    def stand_ins(self, form: Form) -> tuple[dict[str, Item], BankInfo] | None:
        """Items without texts, and the head, for a form whose bank is not here; None when no file told of it."""
        known = self.known(form.digest)
        return None if known is None else (stand_ins(known, form), info_of(known))

    def joined(self, banks: Iterable[BankRecord]) -> dict[str, str]:
        """Banks of another machine as JSON by digest, with the keys that are known of them already."""
        found = {}
        for bank in banks:
            known = self.known(bank.digest)
            keys: Mapping[str, KeyedItem] = {**(known.keys if known else {}), **bank.keys}
            found[bank.digest] = json.dumps(
                history_file.bank_document(replace(bank, keys=keys)), ensure_ascii=False
            )
        return found

    def keys_here(self) -> dict[str, dict[str, frozenset[str]]]:
        """The key of each item of each bank in the library, by digest; a damaged bank has none to compare with."""
        found = {}
        for entry in self._library.entries():
            with suppress(BankError):
                bank = self._library.read(entry.digest)
                found[entry.digest] = {item.id: item.key for item in bank.items}
        return found

    def _one(self, digest: str, items: set[str]) -> BankRecord:
        try:
            file = self._library.open(digest)
        except BankError:
            known = self.known(digest)
            if known is None:
                raise
            return replace(known, keys={i: k for i, k in known.keys.items() if i in items})
        info = file.info
        return BankRecord(
            id=info.id,
            title=info.title,
            version=info.version,
            digest=digest,
            target_percent=info.profile.scale.target_percent,
            items=info.profile.items,
            blueprint=info.blueprint,
            keys={
                item.id: KeyedItem(item.skill, item.subtopic, item.key, item.difficulty.value)
                for item in file.items(sorted(items)).values()
            },
        )


def stand_ins(bank: BankRecord, form: Form) -> dict[str, Item]:
    """The items of a form with ids in the place of texts: enough to score by, and to see what was right."""
    return {
        place.item: Item(
            id=place.item,
            skill=place.skill,
            subtopic=bank.keys[place.item].subtopic,
            stem=place.item,
            options=tuple(
                Option(option, option, option in bank.keys[place.item].key)
                for option in place.options
            ),
        )
        for place in form.items
    }


def info_of(bank: BankRecord) -> BankInfo:
    """The head of a bank that is not here."""
    return BankInfo(
        id=bank.id,
        title=bank.title,
        version=bank.version,
        blueprint=bank.blueprint,
        profile=ExamProfile(items=bank.items, scale=Scale(target_percent=bank.target_percent)),
    )
