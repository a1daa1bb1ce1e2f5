"""Where the library keeps its files: our own copies by digest, one index of them, and those that were put aside."""

from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

from cetl_prep.banks.file import BankFile
from cetl_prep.exam.errors import BankError, CetlPrepError
from cetl_prep.services.library_index import (
    BankEntry,
    make_folder,
    read_entries,
    take_in,
    write_entries,
)
from cetl_prep.storage.recovery import MAGIC

BESIDE = (".places", ".words")
"""What lies beside a bank file and can be made of it anew: `banks/large` and `banks/search_index`."""

Follow = Callable[[str, str | None], object]
"""Called with the id of a bank whose newest version is another now, and the digest of the one before."""


class Shelf:
    """The files of a library and what is listed of them.

    Attributes:
        folder: where the copies lie.
        aside: where those lie that were taken out or are not listed; past attempts can still be read.
        follow: whoever wants to know when another version is the newest of a bank.
    """

    def __init__(self, folder: Path) -> None:
        self.follow: Follow = lambda _bank, _before: None
        self.folder = folder
        self.aside = folder / "removed"
        self._index = folder / "index.json"
        self._open: dict[str, BankFile] = {}
        self._seen: tuple[tuple[int, ...] | None, list[BankEntry]] = None, []

    def open(self, digest: str) -> BankFile:
        """This version of a bank, for reading. Raises BankError when its file is gone or damaged."""
        if digest not in self._open:
            self._open[digest] = BankFile(self.path(digest))
        return self._open[digest]

    def path(self, digest: str) -> Path:
        """Where our copy of this version lies. Raises BankError when it is gone."""
        for folder in (self.folder, self.aside):
            path = folder / f"{digest}.qbank"
            if path.is_file():
                return path
        raise BankError("library.gone", digest=digest[:12])

    def ready(self) -> None:
        """Have a folder and an index in it, before a file comes that is not listed yet. Raises BankError.

        Without an index what is listed is made of the files, and a newcomer would seem to have been there before.
        """
        make_folder(self.folder)
        if not self._index.exists() or read_entries(self._index) is None:
            self.relist(self._rebuild())

    def settle(self, clean: Path, digest: str) -> tuple[tuple[str, str], ...]:
        """Put a clean file where the library keeps it; what could not be joined with a copy that is there."""
        self.ready()
        target = self.folder / f"{digest}.qbank"
        if not target.is_file():
            take_in(clean, target, move=True)
            return ()
        from cetl_prep.services.joining import join_into

        self.let_go(digest)
        return join_into(target, clean)

    def let_go(self, digest: str) -> None:
        """Close a version whose file is to be written anew or moved, and forget what was made of it beside it."""
        if digest in self._open:
            self._open.pop(digest).close()
        for ending in BESIDE:
            # It is looked at before it is used, and made anew where it does not fit.
            with suppress(OSError):
                (self.folder / f"{digest}{ending}").unlink(missing_ok=True)

    def move(self, entries: Iterable[BankEntry], *, aside: bool) -> None:
        """Put the files of these versions aside, or back into use. Raises BankError ``file.unwritable``."""
        source, target = (self.folder, self.aside) if aside else (self.aside, self.folder)
        try:
            target.mkdir(mode=0o700, parents=True, exist_ok=True)
            for entry in entries:
                file = source / f"{entry.digest}.qbank"
                self.let_go(entry.digest)
                if file.is_file():
                    file.replace(target / file.name)
        except OSError as error:
            reason = error.strerror or ""
            raise BankError("file.unwritable", file=str(target), reason=reason) from None

    def relist(self, entries: Iterable[BankEntry]) -> None:
        """List these and no others. Raises BankError ``file.unwritable``."""
        write_entries(self._index, entries)

    def record(self, *new: BankEntry) -> bool:
        """List versions, the newest last; whether the first was not there before."""
        before = self.listed()
        held = {each.digest: each for each in before}
        for entry in new:
            # A version taken in again becomes the newest again; its bank keeps its place.
            known = held.pop(entry.digest, entry)
            held[entry.digest] = replace(entry, made_here=known.made_here)
        entries = list(held.values())
        order = list(dict.fromkeys(each.id for each in (*before, *new)))
        entries.sort(key=lambda each: order.index(each.id))
        self.relist(entries)
        self.tell(before, entries)
        return all(each.digest != new[0].digest for each in before)

    def tell(self, before: Iterable[BankEntry], after: Iterable[BankEntry]) -> None:
        """Let it be followed when another version is the newest of a bank now."""
        newest = {entry.id: entry.digest for entry in before}
        for bank_id, digest in {entry.id: entry.digest for entry in after}.items():
            if newest.get(bank_id) != digest:
                # What cannot be followed now is made good with the next version.
                with suppress(CetlPrepError):
                    self.follow(bank_id, newest.get(bank_id))

    def listed(self) -> list[BankEntry]:
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
        for path in sorted(self.folder.glob("*.qbank"), key=lambda file: file.stat().st_mtime):
            with suppress(BankError):
                entries.append(entry_of(path))
        return entries

    def close(self) -> None:
        """Let go of all files."""
        for bank in self._open.values():
            bank.close()
        self._open.clear()


def entry_of(path: Path, *, changed: bool = False, made_here: bool = False) -> BankEntry:
    """The entry of one of our own files. Raises BankError as `BankFile` does."""
    with closing(BankFile(path)) as bank:
        info, items = bank.info, sum(bank.counts().values())
        return BankEntry(info.id, info.title, info.version, bank.digest, items, changed, made_here)


def seems_a_bank(path: Path) -> bool:
    """Whether a file of ours was not emptied or zeroed by a power cut."""
    try:
        with path.open("rb") as file:
            return file.read(len(MAGIC)) == MAGIC
    except OSError:
        return False
