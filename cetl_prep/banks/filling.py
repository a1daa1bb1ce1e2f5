"""A new bank file that is filled item by item, so that a bank need not fit into memory."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from cetl_prep.banks.file import insert, insert_items, new_file
from cetl_prep.banks.head_rows import head_rows
from cetl_prep.exam.bank import BankInfo, Medium, digest_of_lines, item_digest
from cetl_prep.exam.item import Item

_BATCH = 500


@contextmanager
def filling(path: Path) -> Iterator["Filling"]:
    """A bank file to be filled; it is at `path`, whole, when the block ends well, else nothing has changed.

    Raises:
        BankError: ``file.unwritable``.
    """
    with new_file(path) as connection:
        # In a file of its own, which SQLite removes: the digest needs the items in the order of their ids.
        connection.execute("PRAGMA temp_store=FILE")
        connection.execute(
            "CREATE TEMP TABLE line (id TEXT PRIMARY KEY, digest TEXT NOT NULL) WITHOUT ROWID"
        )
        yield Filling(connection)
        connection.execute("DROP TABLE temp.line")


class Filling:
    """Takes items in their order, and what the bank says as a whole at the end."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._waiting: list[Item] = []
        self._written = 0

    @property
    def count(self) -> int:
        """How many items there are by now."""
        return self._written + len(self._waiting)

    def add(self, item: Item) -> None:
        """The next item; no two may have one id."""
        self._waiting.append(item)
        if len(self._waiting) >= _BATCH:
            self._write()

    def finish(self, info: BankInfo, media: Iterable[Medium]) -> str:
        """What the bank says as a whole, and its pictures; the digest of the bank."""
        self._write()
        held = list(media)
        lines = self._connection.execute("SELECT id, digest FROM temp.line ORDER BY id")
        digest = digest_of_lines(info, lines, (medium.sha256 for medium in held))
        for table, content in head_rows(info, digest).items():
            insert(self._connection, table, content)
        insert(self._connection, "media", [(m.sha256, m.mime, m.data) for m in held])
        return digest

    def _write(self) -> None:
        self._written = insert_items(self._connection, self._waiting, self._written)
        lines = [(item.id, item_digest(item)) for item in self._waiting]
        self._connection.executemany("INSERT INTO temp.line VALUES (?, ?)", lines)
        self._waiting.clear()
