"""Three versions of a bank, read for a merge, and what comes of them as it is kept and passed on."""

import gc
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace

from cetl_prep.banks.file import BankFile, Watch, part_of, unwatched
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.carried import GroupStatistics, Provenance, ordered
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.lineage import Lineage, common_base
from cetl_prep.exam.merging import Merged
from cetl_prep.exam.three_way import Side
from cetl_prep.services.library import LibraryService

Three = tuple[Bank | None, Bank, Bank]
"""Base (None when the library has none), mine, theirs."""


def read_three(
    library: LibraryService, digest: str, file: BankFile, watch: Watch = unwatched
) -> Three:
    """The three versions; an item that is alike in them is read once, and is one object.

    Args:
        library: where mine is, and the base.
        digest: of mine.
        file: theirs, one of our own files.
        watch: told how far it is.

    Raises:
        BankError: one is gone from the library, or ``bank.damaged`` when it is not what was taken in.
    """
    most, rest = part_of(watch, 0, 0.7), part_of(watch, 0.7, 1)
    with closing(library.open_again(digest)) as own:
        ours = Lineage(own.digest, own.lineage())
        name = _base(library, own.info.id, ours, Lineage(file.digest, file.lineage()))
        if name is None or name == own.digest:
            mine = _whole(own, None, most)
            rest(0)
            return _bare(mine) if name else None, mine, _whole(file, mine, rest)
        if name == file.digest:
            theirs = _whole(file, None, most)
            rest(0)
            return _bare(theirs), _whole(own, theirs, rest), theirs
        with closing(library.open_again(name)) as older:
            base = _whole(older, None, most)
        rest(0)
        mine = _whole(own, base, unwatched)
    rest(0.5)
    return base, mine, _whole(file, base, unwatched)


def base_of(library: LibraryService, mine: Bank, theirs: Bank) -> Bank | None:
    """The version that two versions of a bank come from, as far as the library has it. Raises BankError."""
    ours, others = Lineage(mine.digest, mine.lineage), Lineage(theirs.digest, theirs.lineage)
    digest = _base(library, mine.info.id, ours, others)
    for bank in (mine, theirs):
        if bank.digest == digest:
            return _bare(bank)
    return library.read(digest) if digest else None


def joined(mine: Bank, theirs: Bank, merged: Merged) -> Bank:
    """The merged bank as it is kept and passed on.

    Its lineage names both sides and all they were made of. Signatures under other content stay with the versions they
    are under: on this one they would only say that it was changed. What came from a bank that is another, or under another
    licence, says so.
    """
    strange = merged.licenses or mine.info.id != theirs.info.id
    bank = _with_origin(theirs, merged) if strange else merged.bank
    digest = bank.digest
    lineage = dict.fromkeys((*mine.lineage, *theirs.lineage, mine.digest, theirs.digest))
    lineage.pop(digest, None)
    signatures = tuple(held for held in bank.signatures if held.digest == digest)
    return bank.beside(lineage=tuple(lineage), signatures=signatures)


@contextmanager
def kept_apart() -> Iterator[None]:
    """Makes values by the million that Python's collector of cycles does not go through, now or later, until `let_go`.

    They make no cycles and go when nobody needs them; going through them takes most of a second, and the window
    stands still while it does.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was:
            gc.enable()


def let_go() -> None:
    """The collector goes through everything again."""
    gc.unfreeze()


def _base(library: LibraryService, bank_id: str, mine: Lineage, theirs: Lineage) -> str | None:
    versions = library.versions(bank_id)
    taken = [entry.digest for entry in versions if not entry.made_here]
    return common_base(mine, theirs, {entry.digest for entry in versions}, taken)


def _whole(file: BankFile, like: Bank | None, watch: Watch) -> Bank:
    """A bank, known to be what was taken in: its digest is worked out here, off the window's thread. Raises BankError."""
    bank = file.bank(like, part_of(watch, 0, 0.6))
    watch(0.6)
    if bank.digest != file.digest:
        raise BankError("bank.damaged", file=str(file.path))
    return bank


def _bare(bank: Bank) -> Bank:
    """The same content as a base: whose signatures and statistics came later is not known, so both sides' count."""
    return bank.beside(signatures=(), statistics=GroupStatistics())


def _with_origin(theirs: Bank, merged: Merged) -> Bank:
    """The merged bank, in which each item that theirs added or changed names its bank, version and licence."""
    came = {*merged.added(Side.THEIRS), *merged.changed(Side.THEIRS)}
    info = theirs.info
    record = Provenance(
        ", ".join(info.authors), "imported", None, info.id, info.version, info.license
    )
    return replace(
        merged.bank,
        items=tuple(
            replace(item, provenance=ordered((*item.provenance, record)))
            if item.id in came
            else item
            for item in merged.bank.items
        ),
    )
