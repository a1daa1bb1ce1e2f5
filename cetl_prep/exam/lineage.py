"""Which version two versions of a bank come from."""

from collections.abc import Collection, Iterable
from typing import NamedTuple


class Lineage(NamedTuple):
    """A version of a bank: its digest, and the digests of the versions it was made of, the oldest first."""

    digest: str
    before: tuple[str, ...] = ()


def common_base(
    mine: Lineage, theirs: Lineage, at_hand: Collection[str], taken: Iterable[str]
) -> str | None:
    """The digest of the version to merge from.

    Args:
        mine: the version here.
        theirs: the version that comes in.
        at_hand: versions that can be read.
        taken: versions that were taken from others, the oldest first; for banks that do not tell their lineage.

    Returns:
        The newest version that both were made of; else the version taken last; None when there is none.
    """
    ours, others = (*mine.before, mine.digest), {*theirs.before, theirs.digest}
    for digest in reversed(ours):
        if digest in others and (digest in at_hand or digest in (mine.digest, theirs.digest)):
            return digest
    known = [digest for digest in taken if digest in at_hand and digest != theirs.digest]
    return known[-1] if known else None
