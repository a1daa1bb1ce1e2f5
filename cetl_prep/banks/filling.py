"""A new bank file that is filled item by item, so that a bank need not fit into memory."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from cetl_prep.banks.file import insert, insert_all, new_file
from cetl_prep.banks.head_rows import head_rows
from cetl_prep.banks.item_rows import item_rows, plain_rows
from cetl_prep.banks.tables import Row
from cetl_prep.exam.bank import BankInfo, Medium, digest_of_lines
from cetl_prep.exam.item import Item, PlainOption, plain_digest

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
        self._waiting = defaultdict[str, list[Row]](list)
        self._count = 0
        self._seen = bytearray(1 << (_SEEN_BITS - 3))

    @property
    def count(self) -> int:
        """How many items there are by now."""
        return self._count

    def has(self, item_id: str) -> bool:
        """Whether an item of this id is there by now."""
        first, second = _places(item_id)
        if not (
            self._seen[first >> 3] >> (first & 7) & self._seen[second >> 3] >> (second & 7) & 1
        ):
            return False
        self._write()
        found = self._connection.execute("SELECT 1 FROM item WHERE id = ?", (item_id,))
        return found.fetchone() is not None

    def add(self, item: Item) -> None:
        """The next item; no two may have one id."""
        self._take(item.id, item_rows(item, self._count))
        if item.has_history:
            line = (item.id, item.digest)
            self._connection.execute("INSERT INTO temp.line VALUES (?, ?)", line)

    def add_plain(
        self,
        item_id: str,
        skill: str,
        stem: str,
        options: Sequence[PlainOption],
        rule: str,
        tags: Sequence[str],
    ) -> None:
        """The next item, which says only this, in plain text."""
        self._take(item_id, plain_rows(item_id, self._count, skill, stem, options, rule, tags))

    def _take(self, item_id: str, rows: Mapping[str, list[Row]]) -> None:
        for place in _places(item_id):
            self._seen[place >> 3] |= 1 << (place & 7)
        for table, content in rows.items():
            self._waiting[table] += content
        self._count += 1
        if self._count % _BATCH == 0:
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
        insert_all(self._connection, self._waiting)


def _places(item_id: str) -> tuple[int, int]:
    """Two bits out of the hash of an id."""
    mixed, most = hash(item_id), (1 << _SEEN_BITS) - 1
    return mixed & most, mixed >> _SEEN_BITS & most
