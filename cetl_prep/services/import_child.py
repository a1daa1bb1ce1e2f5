"""The child that brings a long file into a new bank: each item is written as it is read, so memory does not grow with it.

Run as a program it reads the private copy of a stranger's file under limits, as the door of `formats` does; the bank that
it writes is put where it belongs by whoever runs it, when all went well.
"""

import json
import sys
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from cetl_prep.banks.filling import Filling, filling
from cetl_prep.exam.blueprint import Blueprint
from cetl_prep.exam.item import Status
from cetl_prep.formats import door
from cetl_prep.formats.draft import Draft, DraftItem, PlainFound
from cetl_prep.formats.draft_files import DraftWriter, picture_in, skipped_in
from cetl_prep.quarantine import child
from cetl_prep.services.import_heads import Readings, new_info, profile_of
from cetl_prep.services.import_merging import in_skill
from cetl_prep.services.import_skills import Placing, weighed_by

FOUND, LOSSES = "found", "losses.jsonl"
"""A folder in that of the child, for all that was found beside the items, and the file in it with what items lost."""


class _OtherWayError(Exception):
    """Ends the filling of a bank that is of no use."""


class _Into:
    """Puts the items that a reader finds into a bank; all else goes into files beside it."""

    def __init__(self, bank: Filling, placing: Placing, folder: Path) -> None:
        self.active: Counter[str] = Counter()
        self._writer = DraftWriter(folder)
        self.left, self.picture = self._writer.left, self._writer.picture
        self._bank = bank
        self._placing = placing
        self._place: tuple[tuple[str, ...], str] | None = None
        self._losses = (folder / LOSSES).open("w", encoding="utf-8")

    def has(self, item_id: str) -> bool:
        return self._bank.has(item_id) or self._writer.has(item_id)

    def item(self, found: DraftItem) -> None:
        skill = self._placing.skill_of(found)
        if found.item.status is Status.ACTIVE:
            self.active[skill] += 1
        if found.losses:
            self._losses.write(json.dumps([found.where, found.losses]) + "\n")
        self._bank.add(in_skill(found.item, skill))

    def plain(self, found: PlainFound, category: tuple[str, ...]) -> None:
        # Items of one category mostly stand together, and have one skill unless something is mapped.
        if self._place is None or self._place[0] != category or self._placing.is_mapped:
            self._place = category, self._placing.skill_of(found.whole(category))
        skill = self._place[1]
        self.active[skill] += 1
        item_id, stem, options, rule, tags, *_ = found
        self._bank.add_plain(item_id, skill, stem, options, rule, tags)

    def finish(self, draft: Draft) -> None:
        """What is left of the draft."""
        for found in draft.items:
            self.item(found)
        self._writer.finish(replace(draft, items=()))
        self._losses.close()


def _made(order: door.Order) -> Mapping[str, object]:
    """Fill the bank; without a digest where the file is of no use for this way."""
    try:
        with filling(Path(order.request.text("bank"))) as bank:
            return _filled(bank, order)
    except _OtherWayError:
        return {"likely": [], "digest": ""}


def _filled(bank: Filling, order: door.Order) -> Mapping[str, object]:
    request, folder = order.request, order.folder / FOUND
    mapped = request.inner("mapped")
    placing = Placing(Blueprint(()), {each: mapped.text(each) for each in mapped}, may_grow=True)
    into = _Into(bank, placing, folder)
    draft, likely = door.found_in(order, into)
    if draft.info is not None:
        raise _OtherWayError
    into.finish(draft)
    imported = bank.count
    for left in skipped_in(folder):
        if left.draft is not None and (request.flag("drafts") or left.is_card):
            into.item(DraftItem(left.draft, left.where))
    if not bank.count:
        raise _OtherWayError
    reading = door.Reading(order.name, request.text("sha256"), draft, ())
    info = replace(
        new_info(Readings((reading,))),
        blueprint=weighed_by(placing.blueprint(), into.active),
        profile=profile_of(into.active.total()),
    )
    digest = bank.finish(info, (picture_in(folder, each) for each in draft.media))
    return {
        "likely": likely,
        "digest": digest,
        "imported": imported,
        "drafts": bank.count - imported,
    }


def _file_bytes(size: int) -> int:
    """A bank may be some times as large as the file it is made of."""
    return child.FILE_BYTES + 4 * size


if __name__ == "__main__":
    door.serve(sys.argv[1:], _made, _file_bytes)
