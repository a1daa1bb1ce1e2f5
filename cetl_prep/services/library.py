"""The user's banks: our own checked copies, listed in one small index. Old versions stay, for the attempts that used them."""

import json
import os
import shutil
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from cetl_prep.banks import door
from cetl_prep.banks.file import BankFile, info_counts, info_of, write
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.errors import BankError
from cetl_prep.paths import settle

KEPT = timedelta(days=30)
"""How long a removed bank is offered to be put back."""


@dataclass(frozen=True, slots=True)
class BankEntry:
    """One version of one bank in the library. `changed` is whether it differs from what its publisher signed off."""

    id: str
    title: str
    version: str
    digest: str
    items: int
    changed: bool = False


@dataclass(frozen=True, slots=True)
class Added:
    """What adding a bank did. `new` is false when this very version was there already."""

    entry: BankEntry
    new: bool
    skipped: tuple[tuple[str, str], ...]
    changed: bool


@dataclass(frozen=True, slots=True)
class Removed:
    """A bank that was taken out: its versions, oldest first, the day, and where it stood in the list."""

    entries: tuple[BankEntry, ...]
    day: date
    place: int

    @property
    def bank(self) -> BankEntry:
        """Its newest version."""
        return self.entries[-1]


class LibraryService:
    """Lists, adds, opens and removes banks."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._index = folder / "index.json"
        self._aside = folder / "removed"
        self._open: dict[str, BankFile] = {}
        self._trouble: BankError | None = None

    def entries(self) -> list[BankEntry]:
        """The newest version of each bank, in the order they were first added."""
        newest = {entry.id: entry for entry in self._read()}
        return list(newest.values())

    def find(self, bank_id: str = "") -> BankEntry:
        """The bank with this id (or a part of its start), or the first bank for an empty id.

        Raises:
            BankError: ``library.empty`` or ``library.unknown``.
        """
        entries = self.entries()
        if not entries:
            raise self._trouble or BankError("library.empty")
        for entry in entries:
            if not bank_id or entry.id.startswith(bank_id):
                return entry
        raise BankError("library.unknown", bank=bank_id)

    def open(self, digest: str) -> BankFile:
        """This version of a bank, for reading. Raises BankError when its file is gone or damaged."""
        if digest not in self._open:
            self._open[digest] = BankFile(self._path(digest))
        return self._open[digest]

    def open_again(self, digest: str) -> BankFile:
        """This version through a connection of its own, to be closed by the caller: for work off the window's thread."""
        return BankFile(self._path(digest))

    def read(self, digest: str) -> Bank:
        """The whole of this version, through a connection of its own: for work off the window's thread."""
        file = self.open_again(digest)
        try:
            return file.bank()
        finally:
            file.close()

    def _path(self, digest: str) -> Path:
        for folder in (self._folder, self._aside):
            path = folder / f"{digest}.qbank"
            if path.is_file():
                return path
        raise BankError("library.gone", digest=digest[:12])

    def add(self, original: Path) -> Added:
        """Take a stranger's bank file in. Raises BankError when it is refused; nothing has changed then."""
        admitted = door.admit(original, self._folder)
        info, digest = info_of(admitted.path)
        entry = BankEntry(
            info.id, info.title, info.version, digest, admitted.items, admitted.changed
        )
        new = self._record(entry)
        return Added(entry, new, admitted.skipped, admitted.changed)

    def keep(self, original: Path) -> str:
        """Take a stranger's bank file in without listing it, for sittings of its items only; returns its digest.

        Raises:
            BankError: it is refused.
        """
        return door.admit(original, self._aside).digest

    def publish(self, bank: Bank, *, changed: bool = False) -> BankEntry:
        """Take in a bank that was made or edited here, as the newest version of its id. Raises BankError."""
        digest, info = bank.digest, bank.info
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            reason = error.strerror or ""
            raise BankError("file.unwritable", file=str(self._folder), reason=reason) from None
        if digest in self._open:
            self._open.pop(
                digest
            ).close()  # the same content, but perhaps another signature or statistic
        write(bank, self._folder / f"{digest}.qbank")
        items = len(bank.active())
        entry = BankEntry(info.id, info.title, info.version, digest, items, changed)
        self._record(entry)
        return entry

    def remove(self, bank_id: str, today: date) -> Removed:
        """Take a bank out, all versions of it. Their files are kept aside: past attempts can still be read.

        Raises:
            BankError: ``library.unknown``, or ``file.unwritable``; nothing has changed then.
        """
        entries = self._read()
        gone = [entry for entry in entries if entry.id == bank_id]
        if not gone:
            raise BankError("library.unknown", bank=bank_id)
        place = list(dict.fromkeys(entry.id for entry in entries)).index(bank_id)
        before = self._read_removed()
        older = next((r.entries for r in before if r.bank.id == bank_id), ())
        versions = {entry.digest: entry for entry in (*older, *gone)}
        removed = Removed(tuple(versions.values()), today, place)
        # In this order a bank that a power cut finds halfway is still in the list.
        self._write_removed([*(r for r in before if r.bank.id != bank_id), removed])
        self._move(gone, self._folder, self._aside)
        self._write([entry for entry in entries if entry.id != bank_id])
        return removed

    def withdraw(self, digest: str) -> None:
        """Take back one version; the one before it is the newest again. Its file is kept aside. Raises BankError."""
        entries = self._read()
        gone = [entry for entry in entries if entry.digest == digest]
        self._move(gone, self._folder, self._aside)
        self._write([entry for entry in entries if entry.digest != digest])

    def put_back(self, bank_id: str) -> BankEntry:
        """Bring a removed bank back to its place. Raises BankError as `remove` does."""
        entries, before = self._read(), self._read_removed()
        removed = next((r for r in before if r.bank.id == bank_id), None)
        if removed is None:
            raise BankError("library.unknown", bank=bank_id)
        self._move(removed.entries, self._aside, self._folder)
        newer = [entry for entry in entries if entry.id == bank_id]
        order = [each for each in dict.fromkeys(e.id for e in entries) if each != bank_id]
        order.insert(removed.place, bank_id)
        known = {entry.digest: entry for entry in (*removed.entries, *newer)}
        others = [entry for entry in entries if entry.id != bank_id]
        back = sorted([*others, *known.values()], key=lambda entry: order.index(entry.id))
        self._write(back)
        self._write_removed([r for r in before if r.bank.id != bank_id])
        return self.find(bank_id)

    def removed(self, today: date) -> list[Removed]:
        """The banks that were removed in the last 30 days, the newest first."""
        here = {entry.id for entry in self._read()}
        found = [r for r in self._read_removed() if r.bank.id not in here]
        return [r for r in reversed(found) if today - r.day <= KEPT]

    def _move(self, entries: Iterable[BankEntry], source: Path, target: Path) -> None:
        try:
            target.mkdir(mode=0o700, parents=True, exist_ok=True)
            for entry in entries:
                file = source / f"{entry.digest}.qbank"
                if entry.digest in self._open:
                    self._open.pop(entry.digest).close()
                if file.is_file():
                    file.replace(target / file.name)
        except OSError as error:
            reason = error.strerror or ""
            raise BankError("file.unwritable", file=str(target), reason=reason) from None

    def install(self, bundled: Iterable[Path]) -> None:
        """Take in the banks that came with the program, each version once.

        On a full or read-only disk nothing is taken in; `find` tells why when a bank is wanted and there is none.
        """
        entries = self._read()
        known = {entry.digest for entry in entries}
        here = {entry.id for entry in entries}
        unwanted = {r.bank.id for r in self._read_removed()} - here
        for path in bundled:
            info, digest = info_of(path)
            if info.id in unwanted:
                continue
            target = self._folder / f"{digest}.qbank"
            if digest in known and target.is_file() and target.stat().st_size:
                continue
            try:
                self._copy(path, target)
                items = sum(info_counts(target))
                self._record(BankEntry(info.id, info.title, info.version, digest, items))
            except BankError as error:
                self._trouble = error

    def _copy(self, path: Path, target: Path) -> None:
        draft = target.with_suffix(f".{os.getpid()}.part")
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            shutil.copyfile(path, draft)
            settle(draft, target)
        except OSError as error:
            with suppress(OSError):
                draft.unlink(missing_ok=True)
            raise BankError(
                "file.unwritable", file=str(target), reason=error.strerror or ""
            ) from None

    def close(self) -> None:
        """Let go of all files."""
        for bank in self._open.values():
            bank.close()
        self._open.clear()

    def _record(self, entry: BankEntry) -> bool:
        entries = self._read()
        new = entry.digest not in {known.digest for known in entries}
        order = list(dict.fromkeys(known.id for known in (*entries, entry)))
        # A version taken in again becomes the newest again; its bank keeps its place.
        entries = [known for known in entries if known.digest != entry.digest] + [entry]
        entries.sort(key=lambda known: order.index(known.id))
        self._write(entries)
        return new

    def _read(self) -> list[BankEntry]:
        try:
            held = json.loads(self._index.read_text("utf-8"))
            return [BankEntry(**entry) for entry in held]
        except FileNotFoundError:
            return []
        except (OSError, ValueError, TypeError):
            return self._rebuild()

    def _read_removed(self) -> list[Removed]:
        try:
            held = json.loads((self._aside / "index.json").read_text("utf-8"))
            return [
                Removed(
                    tuple(BankEntry(**entry) for entry in each["entries"]),
                    date.fromisoformat(each["day"]),
                    int(each["place"]),
                )
                for each in held
                if each["entries"]
            ]
        except (OSError, ValueError, TypeError, KeyError):
            return []

    def _write_removed(self, removed: list[Removed]) -> None:
        held = [
            {"entries": [asdict(e) for e in r.entries], "day": r.day.isoformat(), "place": r.place}
            for r in removed
        ]
        _write_json(self._aside / "index.json", held)

    def _rebuild(self) -> list[BankEntry]:
        """The index from the files themselves, oldest first."""
        entries = []
        for path in sorted(self._folder.glob("*.qbank"), key=lambda file: file.stat().st_mtime):
            info, digest = info_of(path)
            items = sum(info_counts(path))
            entries.append(BankEntry(info.id, info.title, info.version, digest, items))
        return entries

    def _write(self, entries: list[BankEntry]) -> None:
        _write_json(self._index, [asdict(entry) for entry in entries])


def _write_json(path: Path, held: list[dict[str, Any]]) -> None:
    draft = path.with_suffix(f".{os.getpid()}.part")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with draft.open("w", encoding="utf-8") as file:
            json.dump(held, file, indent=1)
        settle(draft, path)
    except OSError as error:
        raise BankError("file.unwritable", file=str(path), reason=error.strerror or "") from None
