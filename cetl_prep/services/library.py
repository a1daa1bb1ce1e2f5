"""The user's banks: our own checked copies, listed in one small index. Old versions stay, for the attempts that used them."""

import os
import tempfile
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from cetl_prep.banks.file import BankFile, Watch, info_of, unwatched, write
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.errors import BankError
from cetl_prep.services.library_index import (
    BankEntry,
    LastUpdate,
    Removed,
    last_update,
    read_removed,
    take_in,
    write_removed,
)
from cetl_prep.services.shelf import Follow, Shelf, entry_of, seems_a_bank

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


class LibraryService:
    """Lists, adds, opens and removes banks."""

    def __init__(self, folder: Path) -> None:
        self._shelf = Shelf(folder)
        self._removed = self._shelf.aside / "index.json"
        self._trouble: BankError | None = None

    @property
    def follow(self) -> Follow:
        """Called when another version is the newest of a bank."""
        return self._shelf.follow

    @follow.setter
    def follow(self, follow: Follow) -> None:
        self._shelf.follow = follow

    def entries(self) -> list[BankEntry]:
        """The newest version of each bank, in the order they were first added."""
        newest = {entry.id: entry for entry in self._shelf.listed()}
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
        return self._shelf.open(digest)

    def open_again(self, digest: str) -> BankFile:
        """This version through a connection of its own, to be closed by the caller: for work off the window's thread."""
        return BankFile(self.path(digest))

    def read(self, digest: str) -> Bank:
        """The whole of this version, through a connection of its own: for work off the window's thread."""
        with closing(self.open_again(digest)) as file:
            return file.bank()

    def path(self, digest: str) -> Path:
        """Where our copy of this version lies. Raises BankError when it is gone."""
        return self._shelf.path(digest)

    def add(self, original: Path) -> Added:
        """Take a stranger's bank file in. Raises BankError when it is refused; nothing has changed then.

        Where the very same content is here already, signatures and figures of both copies are kept.
        """
        from cetl_prep.banks import (
            door,
        )  # a process of its own and all that goes with it, for who takes a file in

        self._shelf.ready()
        with tempfile.TemporaryDirectory(
            prefix=f"incoming-{os.getpid()}-", dir=self._shelf.folder
        ) as private:
            admitted = door.admit(original, Path(private))
            info, digest = info_of(admitted.path)
            left = self._shelf.settle(admitted.path, digest)
        entry = BankEntry(
            info.id, info.title, info.version, digest, admitted.items, admitted.changed
        )
        new = self._shelf.record(entry)
        return Added(entry, new, (*admitted.skipped, *left), admitted.changed)

    def add_own(self, made: Path) -> BankEntry:
        """Move a bank file that was just made here into the library, as `add` does. Raises BankError."""
        entry = entry_of(made)
        self._shelf.settle(made, entry.digest)
        self._shelf.record(entry)
        return entry

    def rewrite(self, bank: Bank) -> None:
        """Write a version that is here with other signatures or figures; its content is the same. Raises BankError."""
        path = self.path(bank.digest)
        self._shelf.let_go(bank.digest)
        write(bank, path)

    def bring_back(self, entry: BankEntry) -> None:
        """Use a version that was withdrawn. Raises BankError when its file is gone."""
        self.path(entry.digest)
        self._shelf.move([entry], aside=False)
        self._shelf.record(replace(entry, changed=True))

    def keep(self, original: Path) -> str:
        """Take a stranger's bank file in without listing it, for sittings of its items only; returns its digest.

        Raises:
            BankError: it is refused.
        """
        from cetl_prep.banks import door

        return door.admit(original, self._shelf.aside).digest

    def publish(self, bank: Bank, *, changed: bool = False) -> BankEntry:
        """Take in a bank made or edited here as the newest version; the one before goes into its lineage. Raises BankError."""
        entry = self._written(bank, changed)
        self._shelf.record(entry)
        return entry

    def _written(self, bank: Bank, changed: bool = False, watch: Watch = unwatched) -> BankEntry:
        """Write a bank made here where the library keeps it; its entry, which is not listed yet."""
        digest, info = bank.digest, bank.info
        newest = {entry.id: entry.digest for entry in self._shelf.listed()}.get(info.id, digest)
        lineage = dict.fromkeys((*bank.lineage, newest))
        lineage.pop(digest, None)
        self._shelf.ready()
        self._shelf.let_go(digest)  # the same content, but perhaps another signature or statistic
        bank = bank.beside(lineage=tuple(lineage)[-LONGEST_LINEAGE:])
        write(bank, self._shelf.folder / f"{digest}.qbank", watch)
        active = len(bank.active())
        return BankEntry(info.id, info.title, info.version, digest, active, changed, made_here=True)

    def versions(self, bank_id: str) -> list[BankEntry]:
        """Every version of this bank, the oldest first."""
        return [entry for entry in self._shelf.listed() if entry.id == bank_id]

    @property
    def incoming(self) -> Path:
        """Where an admitted file lies while its user looks at what it would change."""
        return self._shelf.folder / "incoming"

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
        entries = [entry_of(admitted, changed=changed)]
        digest = entries[0].digest
        if merged is not None:
            entries.append(self._written(merged, watch=watch))
        if entries[-1].digest != digest or merged is None:
            self._shelf.settle(admitted, digest)
        self._shelf.record(*entries)
        return entries[-1]

    def take_made(self, made: Path) -> BankEntry:
        """Move a version that was made here into the library, as the newest of its bank. Raises BankError."""
        entry = entry_of(made, changed=True, made_here=True)
        self._shelf.ready()
        self._shelf.let_go(entry.digest)
        take_in(made, self._shelf.folder / f"{entry.digest}.qbank", move=True)
        self._shelf.record(entry)
        return entry

    @property
    def updates(self) -> Path:
        """The file that remembers the last updates."""
        return self._shelf.folder / "updates.json"

    def last_update(self, bank_id: str) -> LastUpdate | None:
        """The last update of a bank while it can be undone."""
        return last_update(self.updates, self.versions(bank_id))

    def renew(self, digest: str) -> BankEntry:
        """Make this version the newest of its bank again. Raises BankError when it is not there."""
        entry = next((each for each in self._shelf.listed() if each.digest == digest), None)
        if entry is None:
            raise BankError("library.gone", digest=digest[:12])
        self._shelf.record(entry)
        return entry

    def remove(self, bank_id: str, today: date) -> Removed:
        """Take a bank out, all versions of it. Their files are kept aside: past attempts can still be read.

        Raises:
            BankError: ``library.unknown``, or ``file.unwritable``; nothing has changed then.
        """
        entries = self._shelf.listed()
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
        self._shelf.move(gone, aside=True)
        self._shelf.relist([entry for entry in entries if entry.id != bank_id])
        return removed

    def withdraw(self, digest: str) -> None:
        """Take back one version; the one before it is the newest again. Its file is kept aside. Raises BankError."""
        entries = self._shelf.listed()
        gone = [entry for entry in entries if entry.digest == digest]
        self._shelf.move(gone, aside=True)
        left = [entry for entry in entries if entry.digest != digest]
        self._shelf.relist(left)
        self._shelf.tell(entries, left)

    def put_back(self, bank_id: str) -> BankEntry:
        """Bring a removed bank back to its place. Raises BankError as `remove` does."""
        entries, before = self._shelf.listed(), read_removed(self._removed)
        removed = next((r for r in before if r.bank.id == bank_id), None)
        if removed is None:
            raise BankError("library.unknown", bank=bank_id)
        self._shelf.move(removed.entries, aside=False)
        newer = [entry for entry in entries if entry.id == bank_id]
        order = [each for each in dict.fromkeys(e.id for e in entries) if each != bank_id]
        order.insert(removed.place, bank_id)
        known = {entry.digest: entry for entry in (*removed.entries, *newer)}
        others = [entry for entry in entries if entry.id != bank_id]
        back = sorted([*others, *known.values()], key=lambda entry: order.index(entry.id))
        self._shelf.relist(back)
        write_removed(self._removed, [r for r in before if r.bank.id != bank_id])
        return self.find(bank_id)

    def removed(self, today: date) -> list[Removed]:
        """The banks that were removed in the last 30 days, the newest first."""
        here = {entry.id for entry in self._shelf.listed()}
        found = [r for r in read_removed(self._removed) if r.bank.id not in here]
        return [r for r in reversed(found) if today - r.day <= KEPT]

    def install(self, bundled: Iterable[Path]) -> None:
        """Take in the banks that came with the program, each version once.

        On a full or read-only disk nothing is taken in; `find` tells why when a bank is wanted and there is none.
        """
        entries = self._shelf.listed()
        known = {entry.digest for entry in entries}
        here = {entry.id for entry in entries}
        edited = [entry for entry in self.entries() if entry.made_here]
        unwanted = {r.bank.id for r in read_removed(self._removed)} - here
        for path in bundled:
            info, digest = info_of(path)
            if info.id in unwanted:
                continue
            target = self._shelf.folder / f"{digest}.qbank"
            if digest in known and seems_a_bank(target):
                continue
            try:
                self._shelf.ready()
                take_in(path, target)
                mine = (entry for entry in edited if entry.id == info.id)
                # What was changed here stays in use.
                self._shelf.record(entry_of(target), *mine)
            except BankError as error:
                self._trouble = error

    def close(self) -> None:
        """Let go of all files."""
        self._shelf.close()
