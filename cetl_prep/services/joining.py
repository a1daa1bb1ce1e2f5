"""Two copies of the very same content: each may carry signatures and figures that the other lacks."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

from cetl_prep.banks.file import BankFile, write
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.carried import GroupStatistics
from cetl_prep.exam.merge_statistics import merge_statistics

Left = tuple[tuple[str, str], ...]
"""(place, reason) for each batch of figures that could not be counted."""


def joined(mine: Bank, theirs: Bank) -> tuple[Bank, Left]:
    """My copy with what theirs carries beside it, and what could not be joined."""
    signatures = dict.fromkeys((*mine.signatures, *theirs.signatures))
    statistics, lost = merge_statistics(GroupStatistics(), mine.statistics, theirs.statistics)
    lineage = dict.fromkeys((*mine.lineage, *theirs.lineage))
    left = tuple((f"answers {batch}", "put their file in again") for batch in sorted(lost))
    made = replace(
        mine, signatures=tuple(signatures), statistics=statistics, lineage=tuple(lineage)
    )
    return made, left


def join_into(target: Path, theirs: Path) -> Left:
    """Put what `theirs` carries into our own file `target`, which holds the same content. Raises BankError."""
    with closing(BankFile(target)) as ours, closing(BankFile(theirs)) as other:
        mine = ours.bank()
        both, left = joined(mine, other.bank())
    if both != mine:
        write(both, target)
    return left
