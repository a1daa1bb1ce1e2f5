"""The user's banks: our own checked copies, listed in one small index. Old versions stay, for the attempts that used them."""

import json
import os
import shutil
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from cetl_prep.banks import door
from cetl_prep.banks.file import BankFile, info_counts, info_of
from cetl_prep.exam.errors import BankError
from cetl_prep.paths import settle


@dataclass(frozen=True, slots=True)
class BankEntry:
    """One version of one bank in the library."""

    id: str
    title: str
    version: str
    digest: str
    items: int


@dataclass(frozen=True, slots=True)
class Added:
    """What adding a bank did. `new` is false when this very version was there already."""

    entry: BankEntry
    new: bool
    skipped: tuple[tuple[str, str], ...]
    changed: bool


class LibraryService:
    """Lists, adds and opens banks."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._index = folder / "index.json"
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
            path = self._folder / f"{digest}.qbank"
            if not path.is_file():
                raise BankError("library.gone", digest=digest[:12])
            self._open[digest] = BankFile(path)
        return self._open[digest]

    def add(self, original: Path) -> Added:
        """Take a stranger's bank file in. Raises BankError when it is refused; nothing has changed then."""
        admitted = door.admit(original, self._folder)
        info, digest = info_of(admitted.path)
        entry = BankEntry(info.id, info.title, info.version, digest, admitted.items)
        new = self._record(entry)
        return Added(entry, new, admitted.skipped, admitted.changed)

    def install(self, bundled: Iterable[Path]) -> None:
        """Take in the banks that came with the program, each version once.

        On a full or read-only disk nothing is taken in; `find` tells why when a bank is wanted and there is none.
        """
        known = {entry.digest for entry in self._read()}
        for path in bundled:
            info, digest = info_of(path)
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
        # A version taken in again becomes the newest again.
        entries = [known for known in entries if known.digest != entry.digest] + [entry]
        order = list(dict.fromkeys(known.id for known in entries))
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

    def _rebuild(self) -> list[BankEntry]:
        """The index from the files themselves, oldest first."""
        entries = []
        for path in sorted(self._folder.glob("*.qbank"), key=lambda file: file.stat().st_mtime):
            info, digest = info_of(path)
            items = sum(info_counts(path))
            entries.append(BankEntry(info.id, info.title, info.version, digest, items))
        return entries

    def _write(self, entries: list[BankEntry]) -> None:
        draft = self._index.with_suffix(f".{os.getpid()}.part")
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with draft.open("w", encoding="utf-8") as file:
                json.dump([asdict(entry) for entry in entries], file, indent=1)
            settle(draft, self._index)
        except OSError as error:
            raise BankError(
                "file.unwritable", file=str(self._index), reason=error.strerror or ""
            ) from None
