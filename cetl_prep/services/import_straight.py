"""A long file straight into a new bank: each item is written as it is read, so memory does not grow with the file."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from cetl_prep.banks.filling import Filling, filling
from cetl_prep.exam.blueprint import Blueprint
from cetl_prep.exam.item import Status
from cetl_prep.formats import door
from cetl_prep.formats.draft import DraftItem
from cetl_prep.services.import_heads import Readings, new_info, profile_of
from cetl_prep.services.import_merging import in_skill
from cetl_prep.services.import_own import is_bank
from cetl_prep.services.import_skills import Placing, weighed_by

LONG = 4 * 1024 * 1024
"""Bytes from which a file goes this way."""


def is_long(path: Path) -> bool:
    """Whether a file is worth this way; a bank of our own and one that cannot be looked at are not."""
    try:
        return path.stat().st_size >= LONG and not is_bank(path)
    except OSError:
        return False


@dataclass(frozen=True)
class Straight:
    """What became of a file: the reading without its items, places and losses of the items that lost something.

    Attributes:
        imported: how many items came in.
        drafts: how many that could not were kept as drafts.
    """

    readings: Readings
    imported: int
    with_loss: tuple[tuple[str, tuple[str, ...]], ...]
    drafts: int
    digest: str


def straight(
    path: Path,
    wish: door.Wish,
    output: Path,
    mapped: Mapping[str, str],
    *,
    keep_drafts: bool = False,
    watch: door.Watch | None = None,
) -> Straight | None:
    """Make a bank of one file; None, with nothing changed, where the file carries the head of a bank of its own.

    Raises:
        BankError: it is refused, or there is nothing to write; nothing has changed.
    """
    try:
        with filling(output) as bank:
            return _poured(bank, path, wish, mapped, keep_drafts, watch)
    except _OtherWayError:
        return None


class _OtherWayError(Exception):
    """Ends the filling of a file that is of no use."""


def _poured(
    bank: Filling,
    path: Path,
    wish: door.Wish,
    mapped: Mapping[str, str],
    keep_drafts: bool,
    watch: door.Watch | None,
) -> Straight:
    placing = Placing(Blueprint(()), mapped, may_grow=True)
    active: Counter[str] = Counter()
    lost: list[tuple[str, tuple[str, ...]]] = []

    def take(found: DraftItem) -> None:
        skill = placing.skill_of(found)
        if found.item.status is Status.ACTIVE:
            active[skill] += 1
        if found.losses:
            lost.append((found.where, found.losses))
        bank.add(in_skill(found.item, skill))

    reading = door.pour(path, take, wish, watch)
    if reading.draft.info is not None:
        raise _OtherWayError
    imported = bank.count
    for left in reading.draft.skipped:
        if left.draft is not None and (keep_drafts or left.is_card):
            take(DraftItem(left.draft, left.where))
    if not bank.count:
        raise _OtherWayError
    readings = Readings((reading,))
    info = replace(
        new_info(readings),
        blueprint=weighed_by(placing.blueprint(), active),
        profile=profile_of(active.total()),
    )
    digest = bank.finish(info, reading.draft.media)
    return Straight(readings, imported, tuple(lost), bank.count - imported, digest)
