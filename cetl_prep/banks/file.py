"""Writing a `.qbank` file, and reading one that is ours (written here or admitted by `door.py`)."""

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from itertools import chain, islice
from pathlib import Path
from typing import TypeVar

from cetl_prep.banks.alike import items_like
from cetl_prep.banks.carried_rows import (
    carried_rows,
    errata_from,
    signatures_from,
    statistics_from,
)
from cetl_prep.banks.drawn import Drawn
from cetl_prep.banks.head_rows import head_rows, info_from, lineage_from
from cetl_prep.banks.item_rows import item_rows, items_from
from cetl_prep.banks.tables import TABLES, Row, known
from cetl_prep.exam.bank import Bank, BankInfo, Medium
from cetl_prep.exam.carried import BankSignature, Erratum, GroupStatistics
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.item import Item, Status
from cetl_prep.paths import draft_beside, settle

APPLICATION_ID = 0x51424E4B
"""The letters "QBNK", at byte 68 of the file."""

FORMAT_VERSION = 2
"""`user_version` of the files we write. Version 1, which had no provenance, errata, signatures and statistics, is read too."""

Thing = TypeVar("Thing")

_PART_BATCH = 500
_ROWS_AT_ONCE = 8

Watch = Callable[[float], None]
"""Told the share that is done, 0 to 1, some times a second; whatever it raises ends the work."""


def unwatched(_share: float) -> None:
    """Nobody waits."""


def part_of(watch: Watch, begin: float, end: float) -> Watch:
    """What a part of some work tells when it takes this stretch of the whole."""
    return lambda share: watch(begin + share * (end - begin))


def write(bank: Bank, path: Path, watch: Watch = unwatched) -> None:
    """Write a bank to `path`, whole or not at all; an older file there is replaced.

    `watch` is told the share of the items that is written; what it raises ends the work, and nothing has changed.

    Raises:
        BankError: ``file.unwritable``.
    """
    with new_file(path) as connection:
        for table, content in head_rows(bank.info, bank.digest, bank.lineage).items():
            insert(connection, table, content)
        insert_items(connection, watched(bank.items, len(bank.items), watch))
        for table, rows in carried_rows(bank).items():
            insert(connection, table, rows)


def watched(things: Iterable[Thing], whole: int, watch: Watch) -> Iterator[Thing]:
    """The things as they come, of which there are `whole` in all; `watch` is told now and then."""
    for number, thing in enumerate(things):
        if number % _PART_BATCH == 0:
            watch(number / whole)
        yield thing


@contextmanager
def new_file(path: Path) -> Iterator[sqlite3.Connection]:
    """A bank file that is being written, empty but for its tables; it is at `path` when the block ends well.

    Raises:
        BankError: ``file.unwritable`` or ``file.exists-as-folder``; as with any other error of the block, an older file is
            as it was.
    """
    if path.is_dir():
        raise BankError("file.exists-as-folder", file=str(path))
    draft = draft_beside(path)
    try:
        draft.unlink(missing_ok=True)
        draft.touch(0o600, exist_ok=False)  # it says why it cannot, which SQLite does not
        with closing(sqlite3.connect(draft, isolation_level=None)) as connection:
            _prepare(connection)
            yield connection
            connection.execute("COMMIT")
        draft.chmod(0o600)
        settle(draft, path)
    except (OSError, sqlite3.Error) as error:
        reason = str(getattr(error, "strerror", None) or error)
        raise BankError("file.unwritable", file=str(path), reason=reason) from None
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def _prepare(connection: sqlite3.Connection) -> None:
    run = connection.execute
    run("PRAGMA journal_mode=MEMORY")
    run("PRAGMA synchronous=OFF")  # `settle` sees to it that all of the file is on the disk
    run(f"PRAGMA application_id={APPLICATION_ID}")
    run(f"PRAGMA user_version={FORMAT_VERSION}")
    schema = Path(__file__).with_name("schema.sql").read_text("utf-8")
    connection.executescript(f"BEGIN; {schema} COMMIT;")
    run("BEGIN")


def insert_items(connection: sqlite3.Connection, items: Iterable[Item]) -> None:
    """Write items with their parts, some hundred at a time."""
    waiting = defaultdict[str, list[Row]](list)
    for position, item in enumerate(items):
        for table, content in item_rows(item, position).items():
            if content:
                waiting[table] += content
        if len(waiting["item"]) >= _PART_BATCH:
            insert_all(connection, waiting)
    insert_all(connection, waiting)


def insert_all(connection: sqlite3.Connection, waiting: dict[str, list[Row]]) -> None:
    """Write the rows that wait for their tables; then none wait."""
    for table, content in waiting.items():
        if content:
            insert(connection, table, content)
            content.clear()


def insert(connection: sqlite3.Connection, table: str, content: Iterable[Row]) -> None:
    """Write rows into a table of a file that is being written."""
    rows = list(content)
    width = len(TABLES[table])
    marks = f"({', '.join('?' * width)})"
    whole = len(rows) - len(rows) % _ROWS_AT_ONCE
    if whole:  # a statement of several rows takes a third less time for each
        cells = chain.from_iterable(islice(rows, whole))
        several = ", ".join([marks] * _ROWS_AT_ONCE)
        connection.executemany(
            f"INSERT INTO {table} VALUES {several}",
            zip(*[cells] * (width * _ROWS_AT_ONCE), strict=True),
        )
    connection.executemany(f"INSERT INTO {table} VALUES {marks}", rows[whole:])


MOST_KEPT = 2000
"""Items that are kept once they were read; an answer would else read its item again."""


class BankFile(Drawn):
    """One of our own bank files, open for reading. Items are read when they are asked for."""

    def __init__(self, path: Path) -> None:
        """Open it. Raises BankError when it is missing, damaged or none of ours."""
        self.path = path
        super().__init__()
        self._kept: dict[str, Item] = {}
        try:
            uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
            self._connection = sqlite3.connect(
                uri, uri=True, isolation_level=None, check_same_thread=False
            )
            self._version = int(self._connection.execute("PRAGMA user_version").fetchone()[0])
            self._table = known(self._rows, self._version)
            self.info, self.digest = info_from(self._table)
        except (sqlite3.Error, KeyError, ValueError, OSError):
            raise BankError("bank.damaged", file=str(path)) from None

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _rows(self, table: str) -> Iterable[Row]:
        return self._connection.execute(f"SELECT {', '.join(TABLES[table])} FROM {table}")

    def bank(self, like: Bank | None = None, watch: Watch = unwatched) -> Bank:
        """The whole bank; items that are alike in `like`, a bank that was read before, are the very same objects."""
        items = None
        if like is not None:
            items = items_like(self._connection, self._table, like.by_id, self.items)
        if items is None:
            items = tuple(self._every_item(watch))
        media = tuple(Medium(*row) for row in self._table("media"))
        return Bank(
            self.info,
            items,
            media,
            self.errata(),
            self.signatures(),
            self.statistics(),
            self.lineage(),
        )

    def _every_item(self, watch: Watch) -> Iterator[Item]:
        count = self._connection.execute("SELECT count(*) FROM item").fetchone()[0]
        yield from watched((item for _, item in items_from(self._table)), count, watch)

    def lineage(self) -> tuple[str, ...]:
        """The digests of the versions it was made of, the oldest first."""
        return lineage_from(self._table)

    def errata(self) -> tuple[Erratum, ...]:
        """The errata this version carries, with their credits."""
        return errata_from(self._table)

    def signatures(self) -> tuple[BankSignature, ...]:
        """The signatures under it; whether they hold is not looked at here."""
        return signatures_from(self._table)

    def statistics(self, item: str | None = None) -> GroupStatistics:
        """How its items went in the group: all of them, or those of one item id (none, and who is counted, for "")."""
        if item is None:
            return statistics_from(self._table)

        def fetch(table: str) -> Iterable[Row]:
            where, values = (" WHERE item_id = ?", (item,)) if table == "statistic" else ("", ())
            columns = ", ".join(TABLES[table])
            return self._connection.execute(f"SELECT {columns} FROM {table}{where}", values)

        return statistics_from(known(fetch, self._version))

    def items(self, ids: Iterable[str]) -> dict[str, Item]:
        """These items by id; unknown ids are left out."""
        every = list(dict.fromkeys(ids))
        found = {item_id: self._kept[item_id] for item_id in every if item_id in self._kept}
        wanted = [item_id for item_id in every if item_id not in found]
        for start in range(0, len(wanted), _PART_BATCH):
            batch = wanted[start : start + _PART_BATCH]

            def fetch(table: str, batch: list[str] = batch) -> Iterable[Row]:
                column = "id" if table == "item" else "item_id"
                marks = ", ".join("?" * len(batch))
                return self._connection.execute(
                    f"SELECT {', '.join(TABLES[table])} FROM {table} WHERE {column} IN ({marks})",
                    batch,
                )

            for revision, item in items_from(known(fetch, self._version)):
                vars(item)["revision"] = revision  # as we wrote it, not worked out again
                found[item.id] = item
        if len(found) <= MOST_KEPT:
            fresh = len(self._kept) + len(wanted) > MOST_KEPT
            self._kept = dict(found) if fresh else self._kept | found
        return found

    def medium(self, name: str) -> bytes | None:
        """The bytes of the medium of this SHA-256, None when the bank has none."""
        found = self._connection.execute("SELECT data FROM media WHERE sha256 = ?", (name,))
        row = found.fetchone()
        return bytes(row[0]) if row else None

    def revisions(self) -> Iterator[tuple[str, str]]:
        """Id and revision of each item, in the order of the ids."""
        yield from self._connection.execute("SELECT id, revision FROM item ORDER BY id")

    def counts(self, status: Status = Status.ACTIVE) -> dict[str, int]:
        """Number of items with this status by skill id, in blueprint order."""
        counts = dict.fromkeys(self.info.blueprint.weights, 0)
        counts.update(
            self._connection.execute(
                "SELECT skill_id, count(*) FROM item WHERE status = ? GROUP BY skill_id",
                (status.value,),
            )
        )
        return counts


def version_of(path: Path) -> int:
    """The format version of one of our own files."""
    with path.open("rb") as file:
        file.seek(60)
        return int.from_bytes(file.read(4), "big")


def info_of(path: Path) -> tuple[BankInfo, str]:
    """Head and digest of one of our own files. Raises BankError as `BankFile` does."""
    bank = BankFile(path)
    bank.close()
    return bank.info, bank.digest
