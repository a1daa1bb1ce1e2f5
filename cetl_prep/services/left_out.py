"""What users left out of updates: kept beside the banks, so that it is offered again with the next version."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from cetl_prep.exam.declining import Declined
from cetl_prep.services.library_index import write_json

LeftOut = dict[str, tuple[Declined, ...]]
"""By the id of the bank."""


def read_left_out(path: Path) -> LeftOut:
    """All of it; none when that cannot be read."""
    try:
        held = json.loads(path.read_text("utf-8"))
        return {str(each["bank"]): declined(each["declined"]) for each in held}
    except (OSError, ValueError, TypeError, KeyError):
        return {}


def write_left_out(path: Path, held: Mapping[str, Iterable[Declined]]) -> None:
    """Write all of it, whole or not at all. Raises BankError."""
    rows = ({"bank": bank, "declined": plain(each)} for bank, each in held.items())
    write_json(path, [row for row in rows if row["declined"]])


def declined(rows: Iterable[tuple[str, str, str]]) -> tuple[Declined, ...]:
    """What `plain` gave."""
    return tuple(Declined(str(item), str(field), str(before)) for item, field, before in rows)


def plain(held: Iterable[Declined]) -> tuple[tuple[str, str, str], ...]:
    """As plain values: item, field, and the digest of the version from before."""
    return tuple((each.item, each.field, each.before) for each in held)
