"""Reading a version of a bank when another one is in memory already: what is alike is not read, and is kept once."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping

from cetl_prep.banks.item_rows import item_rows
from cetl_prep.banks.tables import Row
from cetl_prep.exam.item import Item

_OUTSIDE = ("review", "provenance")
"""Parts of an item that its revision does not cover."""

_FEW = 2
"""From one in so many different items on, all of them are read: that is quicker than one by one."""


def items_like(
    connection: sqlite3.Connection,
    rows: Callable[[str], Iterable[Row]],
    known: Mapping[str, Item],
    read: Callable[[Iterable[str]], Mapping[str, Item]],
) -> tuple[Item, ...] | None:
    """The items of one of our own files in their order, those that are alike being the very objects in `known`.

    Args:
        connection: the open file.
        rows: its rows by table.
        known: items whose revisions were worked out from what they say.
        read: reads items by their ids.

    Returns:
        The items; None when so few are alike that they had better all be read.
    """
    outside = [_by_item(rows(table)) for table in _OUTSIDE]
    heads = connection.execute("SELECT id, revision, status, author FROM item ORDER BY position")
    same: dict[str, Item | None] = {}
    for name, revision, status, author in heads:
        held = known.get(name)
        alike = (
            held is not None
            and held.revision == revision
            and (held.status.value, held.author) == (status, author)
            and _outside(held) == [held_rows.get(name, []) for held_rows in outside]
        )
        same[name] = held if alike else None
    others = [name for name, held in same.items() if held is None]
    if len(others) * _FEW > len(same):
        return None
    new = read(others)
    return tuple(held or new[name] for name, held in same.items())


def _by_item(rows: Iterable[Row]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row[0], []).append(row)
    for held in found.values():
        held.sort(key=lambda row: int(row[1]))
    return found


def _outside(item: Item) -> list[list[Row]]:
    if not item.reviews and not item.provenance:
        return [[], []]
    rows = item_rows(item, 0)
    return [rows.get(table, []) for table in _OUTSIDE]
