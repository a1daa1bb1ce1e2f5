"""A new version of a bank in which few items changed: a copy of the file in which only those are written anew.

The bank need not fit into memory, and saving one of a million items takes seconds.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from cetl_prep.banks.carried_rows import erratum_row
from cetl_prep.banks.file import (
    FORMAT_VERSION,
    BankFile,
    Watch,
    insert,
    part_of,
    unwatched,
    version_of,
    watched,
    write,
)
from cetl_prep.banks.head_rows import head_rows
from cetl_prep.banks.item_rows import item_rows
from cetl_prep.banks.tables import PARTS, TABLES
from cetl_prep.exam.bank import BankInfo, digest_of_lines
from cetl_prep.exam.carried import Erratum
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.item import Item, plain_digest
from cetl_prep.paths import settle

_BATCH = 500

_LINES = (
    "SELECT id, revision, status, author <> ''"
    " OR EXISTS (SELECT 1 FROM review WHERE item_id = item.id)"
    " OR EXISTS (SELECT 1 FROM provenance WHERE item_id = item.id) FROM item ORDER BY id"
)


@dataclass(frozen=True, slots=True)
class Revision:
    """What is to be different: the head, items that changed or are new, errata that come to those that are there."""

    info: BankInfo
    items: Sequence[Item]
    errata: Sequence[Erratum]
    lineage: Sequence[str]


def revise(source: Path, revision: Revision, path: Path, watch: Watch = unwatched) -> None:
    """Write the new version of `source` to `path`, whole or not at all.

    Raises:
        BankError: the source cannot be read, or ``file.unwritable``.
    """
    draft = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        _copy(source, draft)
        watch(0.2)
        with closing(sqlite3.connect(draft, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode=MEMORY")
            connection.execute("BEGIN")
            for item in revision.items:
                _replace(connection, item)
            count = connection.execute("SELECT count(*) FROM erratum").fetchone()[0]
            insert(connection, "erratum", map(erratum_row, range(count, 2**31), revision.errata))
            connection.execute("COMMIT")
            watch(0.3)
            digest = _digest(connection, draft, revision.info, part_of(watch, 0.3, 0.9))
            connection.execute("BEGIN")
            for table, rows in head_rows(revision.info, digest, revision.lineage).items():
                connection.execute(f"DELETE FROM {table}")
                insert(connection, table, rows)
            connection.execute("COMMIT")
        draft.chmod(0o600)
        settle(draft, path)
    except (OSError, sqlite3.Error) as error:
        raise BankError("file.unwritable", file=str(path), reason=str(error)) from None
    finally:
        draft.unlink(missing_ok=True)
    watch(1.0)


def _copy(source: Path, draft: Path) -> None:
    """A copy in the newest version of the format."""
    if version_of(source) == FORMAT_VERSION:
        shutil.copyfile(source, draft)
        return
    with closing(BankFile(source)) as file:
        write(file.bank(), draft)


def _replace(connection: sqlite3.Connection, item: Item) -> None:
    """Write an item anew in its row, or a new one after the last."""
    held = connection.execute(
        "SELECT rowid, position FROM item WHERE id = ?", (item.id,)
    ).fetchone()
    if held is None:
        row, position = connection.execute(
            "SELECT ifnull(max(rowid), 0) + 1, ifnull(max(position), -1) + 1 FROM item"
        ).fetchone()
    else:
        row, position = held
        for part in PARTS:
            connection.execute(f"DELETE FROM {part} WHERE item_id = ?", (item.id,))
        connection.execute("DELETE FROM item WHERE rowid = ?", (row,))
    rows = item_rows(item, position)
    columns = TABLES["item"]
    connection.execute(
        f"INSERT INTO item (rowid, {', '.join(columns)}) VALUES ({', '.join('?' * (1 + len(columns)))})",
        (row, *rows.pop("item")[0]),
    )
    for table, content in rows.items():
        insert(connection, table, content)


def _digest(connection: sqlite3.Connection, draft: Path, info: BankInfo, watch: Watch) -> str:
    """The digest of a bank whose head is to be another one."""
    whole = max(1, connection.execute("SELECT max(rowid) FROM item").fetchone()[0] or 0)
    media = [name for (name,) in connection.execute("SELECT sha256 FROM media")]
    with closing(BankFile(draft)) as bank:
        lines = watched(_lines(connection, bank), whole, watch)
        return digest_of_lines(info, lines, media, bank.errata())


def _lines(connection: sqlite3.Connection, bank: BankFile) -> Iterator[tuple[str, str]]:
    """Id and digest of each item, in the order of the ids; only items with a history are read for it."""
    rows = connection.execute(_LINES)
    while chunk := rows.fetchmany(_BATCH):
        odd = bank.items(item for item, _, _, has_history in chunk if has_history)
        for item, revision, status, has_history in chunk:
            yield item, odd[item].digest if has_history else plain_digest(revision, status)
