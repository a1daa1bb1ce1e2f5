"""A new bank file that is filled item by item, so that a bank need not fit into memory."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from cetl_prep.banks.file import insert, insert_items, new_file
from cetl_prep.banks.head_rows import head_rows
from cetl_prep.exam.bank import BankInfo, Medium, digest_of_lines
from cetl_prep.exam.item import Item, plain_digest

_BATCH = 500
_SEEN_BITS = 25
"""Of two in 33 million bits each id sets one; so of a million ids one in three hundred is looked up for nothing."""


@contextmanager
def filling(path: Path) -> Iterator["Filling"]:
    """A bank file to be filled; it is at `path`, whole, when the block ends well, else nothing has changed.

    Raises:
        BankError: ``file.unwritable``.
    """
    with new_file(path) as connection:
        # In a file of its own, which SQLite removes.
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
        self._seen = bytearray(1 << (_SEEN_BITS - 3))

    @property
    def count(self) -> int:
        """How many items there are by now."""
        return self._written + len(self._waiting)

    def has(self, item_id: str) -> bool:
        """Whether an item of this id is there by now."""
        if not all(self._seen[place >> 3] & 1 << (place & 7) for place in _places(item_id)):
            return False
        self._write()
        found = self._connection.execute("SELECT 1 FROM item WHERE id = ?", (item_id,))
        return found.fetchone() is not None

    def add(self, item: Item) -> None:
        """The next item; no two may have one id."""
        for place in _places(item.id):
            self._seen[place >> 3] |= 1 << (place & 7)
        self._waiting.append(item)
        if len(self._waiting) >= _BATCH:
            self._write()

    def finish(self, info: BankInfo, media: Iterable[Medium]) -> str:
        """What the bank says as a whole, and its pictures, one at a time; the digest of the bank."""
        self._write()
        names = []
        for medium in media:
            insert(self._connection, "media", [(medium.sha256, medium.mime, medium.data)])
            names.append(medium.sha256)
        digest = digest_of_lines(info, self._lines(), names)
        for table, content in head_rows(info, digest).items():
            insert(self._connection, table, content)
        return digest

    def _lines(self) -> Iterator[tuple[str, str]]:
        """Id and digest of each item, in the order of the ids."""
        rows = self._connection.execute(
            "SELECT item.id, revision, status, digest FROM item LEFT JOIN temp.line USING (id) ORDER BY item.id"
        )
        for item_id, revision, status, digest in rows:
            yield item_id, digest or plain_digest(revision, status)

    def _write(self) -> None:
        self._written = insert_items(self._connection, self._waiting, self._written)
        odd = [(item.id, item.digest) for item in self._waiting if item.has_history]
        self._connection.executemany("INSERT INTO temp.line VALUES (?, ?)", odd)
        self._waiting.clear()


def _places(item_id: str) -> tuple[int, int]:
    """Two bits out of the hash of an id."""
    mixed, most = hash(item_id), (1 << _SEEN_BITS) - 1
    return mixed & most, mixed >> _SEEN_BITS & most
