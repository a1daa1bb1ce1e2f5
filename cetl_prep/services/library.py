"""The user's banks: our own checked copies, listed in one small index. Old versions stay, for the attempts that used them."""

import os
import tempfile
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from cetl_prep.banks.file import BankFile, Watch, info_counts, info_of, unwatched, write
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.errors import BankError, CetlPrepError
from cetl_prep.services.library_index import (
    BankEntry,
    LastUpdate,
    Removed,
    last_update,
    make_folder,
    read_entries,
    read_removed,
    take_in,
    write_entries,
    write_removed,
)
from cetl_prep.storage.recovery import MAGIC

KEPT = timedelta(days=30)
"""How long a removed bank is offered to be put back."""

LONGEST_LINEAGE = 200
"""How many versions a bank names that it was made of."""


@dataclass(frozen=True, slots=True)
class Added:
    """What adding a bank did. `new` is false when this very version was there already."""

    entry: BankEntry
    new: bool
    skipped: tuple[tuple[str, str], ...]
    changed: bool


BESIDE = (".places", ".words")
"""What lies beside a bank file and can be made of it anew: `banks/large` and `banks/search_index`."""

Follow = Callable[[str, str | None], object]
"""Called with the id of a bank whose newest version is another now, and the digest of the one before."""


class LibraryService:
    """Lists, adds, opens and removes banks.

    Attributes:
        follow: whoever wants to know when another version is the newest of a bank.
    """

    def __init__(self, folder: Path) -> None:
        self.follow: Follow = lambda _bank, _before: None
        self._folder = folder
        self._index = folder / "index.json"
        self._aside = folder / "removed"
        self._removed = self._aside / "index.json"
        self._open: dict[str, BankFile] = {}
        self._trouble: BankError | None = None
        self._seen: tuple[tuple[int, ...] | None, list[BankEntry]] = None, []

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
            self._open[digest] = BankFile(self.path(digest))
        return self._open[digest]

    def open_again(self, digest: str) -> BankFile:
        """This version through a connection of its own, to be closed by the caller: for work off the window's thread."""
        return BankFile(self.path(digest))

    def read(self, digest: str) -> Bank:
        """The whole of this version, through a connection of its own: for work off the window's thread."""
        with closing(self.open_again(digest)) as file:
            return file.bank()

    def path(self, digest: str) -> Path:
        """Where our copy of this version lies. Raises BankError when it is gone."""
        for folder in (self._folder, self._aside):
            path = folder / f"{digest}.qbank"
            if path.is_file():
                return path
        raise BankError("library.gone", digest=digest[:12])

    def add(self, original: Path) -> Added:
        """Take a stranger's bank file in. Raises BankError when it is refused; nothing has changed then.

        Where the very same content is here already, signatures and figures of both copies are kept.
        """
        from cetl_prep.banks import (
            door,
        )  # a process of its own and all that goes with it, for who takes a file in

        make_folder(self._folder)
        with tempfile.TemporaryDirectory(
            prefix=f"incoming-{os.getpid()}-", dir=self._folder
        ) as private:
            admitted = door.admit(original, Path(private))
            info, digest = info_of(admitted.path)
            left = self._settle(admitted.path, digest)
        entry = BankEntry(
            info.id, info.title, info.version, digest, admitted.items, admitted.changed
        )
        new = self._record(entry)
        return Added(entry, new, (*admitted.skipped, *left), admitted.changed)

    def add_own(self, made: Path) -> BankEntry:
        """Move a bank file that was just made here into the library, as `add` does. Raises BankError."""
        info, digest = info_of(made)
        items = sum(info_counts(made))
        self._settle(made, digest)
        entry = BankEntry(info.id, info.title, info.version, digest, items)
        self._record(entry)
        return entry

    def _settle(self, clean: Path, digest: str) -> tuple[tuple[str, str], ...]:
        """Put a clean file where the library keeps it; what could not be joined with a copy that is there."""
        target = self._folder / f"{digest}.qbank"
        if not target.is_file():
            take_in(clean, target, move=True)
            return ()
        from cetl_prep.services.joining import join_into

        self._let_go(digest)
        return join_into(target, clean)

    def _let_go(self, digest: str) -> None:
        """Close a version whose file is to be written anew or moved, and forget what was made of it beside it."""
        if digest in self._open:
            self._open.pop(digest).close()
        for ending in BESIDE:
            with suppress(
                OSError
            ):  # it is looked at before it is used, and made anew where it does not fit
                (self._folder / f"{digest}{ending}").unlink(missing_ok=True)

    def rewrite(self, bank: Bank) -> None:
        """Write a version that is here with other signatures or figures; its content is the same. Raises BankError."""
        path = self.path(bank.digest)
        self._let_go(bank.digest)
        write(bank, path)

    def bring_back(self, entry: BankEntry) -> None:
        """Use a version that was withdrawn. Raises BankError when its file is gone."""
        self.path(entry.digest)
        self._move([entry], self._aside, self._folder)
        self._record(replace(entry, changed=True))

    def keep(self, original: Path) -> str:
        """Take a stranger's bank file in without listing it, for sittings of its items only; returns its digest.

        Raises:
            BankError: it is refused.
        """
        from cetl_prep.banks import door

        return door.admit(original, self._aside).digest

    def publish(self, bank: Bank, *, changed: bool = False) -> BankEntry:
        """Take in a bank made or edited here as the newest version; the one before goes into its lineage. Raises BankError."""
        entry = self._written(bank, changed)
        self._record(entry)
        return entry

    def _written(self, bank: Bank, changed: bool = False, watch: Watch = unwatched) -> BankEntry:
        """Write a bank made here where the library keeps it; its entry, which is not listed yet."""
        digest, info = bank.digest, bank.info
        newest = {entry.id: entry.digest for entry in self._read()}.get(info.id, digest)
        lineage = dict.fromkeys((*bank.lineage, newest))
        lineage.pop(digest, None)
        make_folder(self._folder)
        self._let_go(digest)  # the same content, but perhaps another signature or statistic
        bank = bank.beside(lineage=tuple(lineage)[-LONGEST_LINEAGE:])
        write(bank, self._folder / f"{digest}.qbank", watch)
        active = len(bank.active())
        return BankEntry(info.id, info.title, info.version, digest, active, changed, made_here=True)

    def versions(self, bank_id: str) -> list[BankEntry]:
        """Every version of this bank, the oldest first."""
        return [entry for entry in self._read() if entry.id == bank_id]

    @property
    def incoming(self) -> Path:
        """Where an admitted file lies while its user looks at what it would change."""
        return self._folder / "incoming"

    def take(
        self,
        admitted: Path,
        changed: bool,
        merged: Bank | None = None,
        watch: Watch = unwatched,
    ) -> BankEntry:
        """Move an admitted file from `incoming` into the library, and take in what was made of it and mine.

        Both are listed at once, so that nobody meets the file's content without what was changed here.

        Args:
            admitted: the file.
            changed: whether it differs from what its publisher signed off.
            merged: what was made of it and mine, None when it is taken as it is.
            watch: told how far the writing is; what it raises ends it, and nothing has changed.

        Returns:
            The newest version now: that of `merged`, or that of the file.

        Raises:
            BankError: it could not be written; the same version as before is the newest.
        """
        info, digest = info_of(admitted)
        items = sum(info_counts(admitted))
        entries = [BankEntry(info.id, info.title, info.version, digest, items, changed)]
        if merged is not None:
            entries.append(self._written(merged, watch=watch))
        if entries[-1].digest != digest or merged is None:
            self._settle(admitted, digest)
        self._record(*entries)
        return entries[-1]

    def take_made(self, made: Path) -> BankEntry:
        """Move a version that was made here into the library, as the newest of its bank. Raises BankError."""
        info, digest = info_of(made)
        self._let_go(digest)
        path = self._folder / f"{digest}.qbank"
        take_in(made, path, move=True)
        items = sum(info_counts(path))
        entry = BankEntry(info.id, info.title, info.version, digest, items, True, made_here=True)
        self._record(entry)
        return entry

    @property
    def updates(self) -> Path:
        """The file that remembers the last updates."""
        return self._folder / "updates.json"

    def last_update(self, bank_id: str) -> LastUpdate | None:
        """The last update of a bank while it can be undone."""
        return last_update(self.updates, self.versions(bank_id))

    def renew(self, digest: str) -> BankEntry:
        """Make this version the newest of its bank again. Raises BankError when it is not there."""
        entry = next((each for each in self._read() if each.digest == digest), None)
        if entry is None:
            raise BankError("library.gone", digest=digest[:12])
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
        before = read_removed(self._removed)
        older = next((r.entries for r in before if r.bank.id == bank_id), ())
        versions = {entry.digest: entry for entry in (*older, *gone)}
        removed = Removed(tuple(versions.values()), today, place)
        # In this order a bank that a power cut finds halfway is still in the list.
        write_removed(self._removed, [*(r for r in before if r.bank.id != bank_id), removed])
        self._move(gone, self._folder, self._aside)
        write_entries(self._index, [entry for entry in entries if entry.id != bank_id])
        return removed

    def withdraw(self, digest: str) -> None:
        """Take back one version; the one before it is the newest again. Its file is kept aside. Raises BankError."""
        entries = self._read()
        gone = [entry for entry in entries if entry.digest == digest]
        self._move(gone, self._folder, self._aside)
        left = [entry for entry in entries if entry.digest != digest]
        write_entries(self._index, left)
        self._tell(entries, left)

    def put_back(self, bank_id: str) -> BankEntry:
        """Bring a removed bank back to its place. Raises BankError as `remove` does."""
        entries, before = self._read(), read_removed(self._removed)
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
        write_entries(self._index, back)
        write_removed(self._removed, [r for r in before if r.bank.id != bank_id])
        return self.find(bank_id)

    def removed(self, today: date) -> list[Removed]:
        """The banks that were removed in the last 30 days, the newest first."""
        here = {entry.id for entry in self._read()}
        found = [r for r in read_removed(self._removed) if r.bank.id not in here]
        return [r for r in reversed(found) if today - r.day <= KEPT]

    def _move(self, entries: Iterable[BankEntry], source: Path, target: Path) -> None:
        try:
            target.mkdir(mode=0o700, parents=True, exist_ok=True)
            for entry in entries:
                file = source / f"{entry.digest}.qbank"
                self._let_go(entry.digest)
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
        edited = [entry for entry in self.entries() if entry.made_here]
        unwanted = {r.bank.id for r in read_removed(self._removed)} - here
        for path in bundled:
            info, digest = info_of(path)
            if info.id in unwanted:
                continue
            target = self._folder / f"{digest}.qbank"
            if digest in known and _seems_a_bank(target):
                continue
            try:
                take_in(path, target)
                items = sum(info_counts(target))
                mine = (entry for entry in edited if entry.id == info.id)
                # What was changed here stays in use.
                self._record(BankEntry(info.id, info.title, info.version, digest, items), *mine)
            except BankError as error:
                self._trouble = error

    def close(self) -> None:
        """Let go of all files."""
        for bank in self._open.values():
            bank.close()
        self._open.clear()

    def _record(self, *new: BankEntry) -> bool:
        """List versions, the newest last; whether the first was not there before."""
        before = self._read()
        held = {each.digest: each for each in before}
        for entry in new:
            # A version taken in again becomes the newest again; its bank keeps its place.
            known = held.pop(entry.digest, entry)
            held[entry.digest] = replace(entry, made_here=known.made_here)
        entries = list(held.values())
        order = list(dict.fromkeys(each.id for each in (*before, *new)))
        entries.sort(key=lambda each: order.index(each.id))
        write_entries(self._index, entries)
        self._tell(before, entries)
        return all(each.digest != new[0].digest for each in before)

    def _tell(self, before: Iterable[BankEntry], after: Iterable[BankEntry]) -> None:
        """Let it be followed when another version is the newest of a bank now."""
        newest = {entry.id: entry.digest for entry in before}
        for bank_id, digest in {entry.id: entry.digest for entry in after}.items():
            if newest.get(bank_id) != digest:
                # What cannot be followed now is made good with the next version.
                with suppress(CetlPrepError):
                    self.follow(bank_id, newest.get(bank_id))

    def _read(self) -> list[BankEntry]:
        """The entries; the index is read again when its file is another one, as it is after every writing."""
        stamp = self._stamp()
        if stamp is None or stamp != self._seen[0]:
            entries = read_entries(self._index)
            lost = not entries and not self._index.exists()  # a library always has an index
            self._seen = stamp, self._rebuild() if entries is None or lost else entries or []
        return list(self._seen[1])

    def _stamp(self) -> tuple[int, ...] | None:
        try:
            now = self._index.stat()
        except OSError:
            return None
        return now.st_ino, now.st_size, now.st_mtime_ns

    def _rebuild(self) -> list[BankEntry]:
        """The index from the files themselves, oldest first; files that are no whole banks are left alone."""
        entries = []
        for path in sorted(self._folder.glob("*.qbank"), key=lambda file: file.stat().st_mtime):
            with suppress(BankError):
                info, digest = info_of(path)
                items = sum(info_counts(path))
                entries.append(BankEntry(info.id, info.title, info.version, digest, items))
        return entries


def _seems_a_bank(path: Path) -> bool:
    """Whether a file of ours was not emptied or zeroed by a power cut."""
    try:
        with path.open("rb") as file:
            return file.read(len(MAGIC)) == MAGIC
    except OSError:
        return False
