"""Items out of a stranger's rows: what makes none is left out and named, and no row costs memory for nothing."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

from cetl_prep.banks.item_rows import item_of
from cetl_prep.banks.tables import PARTS, Fetch, Row, ordered
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.item import Item

MOST_PARTS = 1000
"""Rows of one table that may belong to one item."""

MOST_ORPHANS = 100_000
"""Rows of one table that may belong to no item."""

Refuse = Callable[[str, str], None]
"""Told the place and the reason of whatever is left out."""


def sound_items(
    fetch: Fetch, refuse: Refuse, spoilt: Mapping[str, Collection[str]]
) -> Iterator[Item]:
    """The items in their stored order. An item of which an option was left out (`spoilt`, by table) would ask something else."""
    rows: dict[str, Row] = {}
    for row in ordered(fetch("item"), 1):
        if row[0] in rows:
            refuse(row[0], "its id stands twice")
        else:
            rows[row[0]] = row
    parts = {table: _shared_out(fetch(table), rows) for table in PARTS}
    for orphan in sorted(parts["option"].keys() - rows.keys()):
        refuse(orphan, "it has options but is not there itself")
    for name, row in rows.items():
        held = {table: parts[table].get(name, []) for table in PARTS}
        if name in spoilt.get("option", ()):
            refuse(name, "one of its options cannot be read")
            continue
        crowded = next((table for table in PARTS if len(held[table]) > MOST_PARTS), "")
        if crowded:
            refuse(name, f"more than {MOST_PARTS} rows in “{crowded}”")
            continue
        try:
            yield item_of(row, held)
        except (ValueError, TypeError, AttributeError) as error:
            refuse(name, str(error))


def _shared_out(rows: Iterable[Row], known: Mapping[str, Row]) -> dict[str, list[Row]]:
    """The rows by item, no more of one than may be; of an item that is not there only its name.

    Raises BankError when so many rows belong to no item that the file is no bank.
    """
    found: dict[str, list[Row]] = defaultdict(list)
    orphans = 0
    for row in rows:
        held = found[row[0]]
        if row[0] not in known:
            orphans += 1
        elif len(held) <= MOST_PARTS:
            held.append(row)
        if orphans > MOST_ORPHANS:
            raise BankError("bank.damaged", file="")
    return found
