"""A merge as plain values for JSON, in the shape that docs/command-line.md names."""

from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum

from cetl_prep.exam.merge_heads import BANK
from cetl_prep.exam.merging import Merged
from cetl_prep.exam.three_way import ABSENT, Change, Conflict, Side


def merge_values(merged: Merged) -> dict[str, object]:
    """All that a merge did and left open."""
    return {
        "mine": side_values(merged, Side.MINE),
        "theirs": side_values(merged, Side.THEIRS),
        "conflicts": [_conflict(conflict) for conflict in merged.conflicts],
        "settled": [{**_conflict(c), "take": side.value} for c, side in merged.settled],
        "renamed": [{"item": each.item, "new": each.new} for each in merged.renamed],
        "batches_to_merge_again": sorted(merged.lost_batches),
        "licenses": list(merged.licenses or ()),
        "no_longer_signed_by": list(merged.no_longer_signed),
    }


def side_values(merged: Merged, side: Side) -> dict[str, object]:
    """What one side did to the base: items added and removed, and each changed field."""
    return {
        "added": list(merged.added(side)),
        "removed": list(merged.removed(side)),
        "changed": list(_changed(merged.changes, side, merged.changed(side))),
        "bank": [
            _change(change)
            for change in merged.changes
            if change.side is side and change.item == BANK
        ],
    }


def _changed(
    changes: Iterable[Change], side: Side, items: Iterable[str]
) -> Iterable[dict[str, object]]:
    found: dict[str, list[dict[str, object]]] = {item: [] for item in items}
    for change in changes:
        if change.side is side and change.item in found:
            found[change.item].append(_change(change))
    return ({"item": item, "fields": fields} for item, fields in found.items())


def _change(change: Change) -> dict[str, object]:
    return {
        "field": change.field,
        "before": plain(change.before),
        "after": plain(change.after),
    }


def _conflict(conflict: Conflict) -> dict[str, object]:
    return {
        "item": conflict.item,
        "field": conflict.field,
        "base": plain(conflict.base),
        "mine": plain(conflict.mine),
        "theirs": plain(conflict.theirs),
    }


def plain(value: object) -> object:
    """A value of a field for JSON: sets as sorted lists, what is absent as null, bytes in hex."""
    if value is ABSENT:
        return None
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value):
        return {each.name: plain(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, frozenset):
        return sorted((plain(part) for part in value), key=str)
    if isinstance(value, tuple):
        return [plain(part) for part in value]
    if isinstance(value, date):
        return value.isoformat()
    return value.hex() if isinstance(value, bytes) else value
