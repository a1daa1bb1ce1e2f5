"""A new bank file that is filled item by item, so that a bank need not fit into memory."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from cetl_prep.banks.file import insert, insert_all, new_file
from cetl_prep.banks.head_rows import head_rows
from cetl_prep.banks.item_rows import item_rows, plain_row
from cetl_prep.banks.tables import Row
from cetl_prep.exam.bank import BankInfo, Medium, digest_of_lines
from cetl_prep.exam.item import Item, PlainOption, plain_digest, plain_revision

_BATCH = 500
_SEEN = (1 << 26) - 1
"""Each id sets one of 67 million bits, chosen by its hash; so of a million ids one in a hundred is looked up for nothing."""


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
        self._seen = bytearray((_SEEN >> 3) + 1)

    @property
    def count(self) -> int:
        """How many items there are by now."""
        return self._count

    def has(self, item_id: str) -> bool:
        """Whether an item of this id is there by now."""
        mark = hash(item_id) & _SEEN
        if not self._seen[mark >> 3] >> (mark & 7) & 1:
            return False
        self._write()
        found = self._connection.execute("SELECT 1 FROM item WHERE id = ?", (item_id,))
        return found.fetchone() is not None

    def add(self, item: Item) -> None:
        """The next item; no two may have one id."""
        for table, content in item_rows(item, self._count).items():
            self._waiting[table] += content
        if item.has_history:
            line = (item.id, item.digest)
            self._connection.execute("INSERT INTO temp.line VALUES (?, ?)", line)
        self._added(item.id)

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
        revision = plain_revision(item_id, skill, stem, options, rule, tags)
        waiting = self._waiting
        waiting["item"].append(plain_row(item_id, self._count, revision, skill, stem, rule))
        waiting["option"] += [
            (item_id, name, place, text, int(is_key), why)
            for place, (name, text, is_key, why) in enumerate(options)
        ]
        if tags:
            waiting["tag"] += [(item_id, tag) for tag in tags]
        self._added(item_id)

    def _added(self, item_id: str) -> None:
        mark = hash(item_id) & _SEEN
        self._seen[mark >> 3] |= 1 << (mark & 7)
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
