"""A SQLite connection on a private copy of a stranger's file, in which nothing of the file can run or write.

Order matters: the schema is looked at before `quick_check` (a generated column can hang it), and the authorizer is
set last. It runs in a child process (`child.py`): one opcode can outlast every limit set here.
"""

import sqlite3
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from cetl_prep.exam.errors import BankError

_MOST_SPOILT = 100_000

Cell = str | int | float | bytes | None

LARGEST_TEXT = 256 * 1024
LARGEST_BLOB = 16 * 1024 * 1024
MOST_ROWS = 5_000_000
MOST_BYTES = 400 * 1024 * 1024
MOST_ENTRIES = 500
MOST_TOLD = 500
"""Rows left out that are named."""
DEADLINE_SECONDS = 15.0
LARGEST_WHOLE = 1 << 53

_HEADER = 100
_MAGIC = b"SQLite format 3\x00"
_LIMITS = {
    "LENGTH": 17_000_000,
    "SQL_LENGTH": 100_000,
    "COLUMN": 100,
    "EXPR_DEPTH": 50,
    "COMPOUND_SELECT": 3,
    "VDBE_OP": 25_000,
    "FUNCTION_ARG": 8,
    "ATTACHED": 0,
    "LIKE_PATTERN_LENGTH": 50,
    "TRIGGER_DEPTH": 1,
    "WORKER_THREADS": 0,
}
_PRAGMAS = (
    "hard_heap_limit=200000000",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    "temp_store=MEMORY",
)


def check_header(path: Path, application_id: int, newest: int) -> int:
    """Refuse a file whose first 100 bytes are not those of our format in a version we know.

    Returns:
        The format version of the file.

    Raises:
        BankError: ``bank.not-a-bank``, ``bank.newer`` or ``bank.damaged``.
    """
    with path.open("rb") as file:
        head = file.read(_HEADER)
    if not _is_ours(head, application_id):
        raise BankError("bank.not-a-bank", file=str(path))
    version = int.from_bytes(head[60:64], "big")
    if version > newest:
        raise BankError("bank.newer", file=str(path), version=version, newest=newest)
    pages = int.from_bytes(head[28:32], "big")
    if version < 1 or pages * _page_size(head) > path.stat().st_size:
        raise BankError("bank.damaged", file=str(path))
    return version


def _page_size(head: bytes) -> int:
    size = int.from_bytes(head[16:18], "big")
    return 65536 if size == 1 else size


def _is_ours(head: bytes, application_id: int) -> bool:
    if len(head) < _HEADER or not head.startswith(_MAGIC):
        return False
    page = _page_size(head)
    return (
        page >= 512
        and page & (page - 1) == 0
        and head[18] in (1, 2)
        and head[19] in (1, 2)
        and int.from_bytes(head[68:72], "big") == application_id
    )


class SafeReader:
    """Reads whole, checked cells from the tables named at the start; all else in the file is out of reach.

    Attributes:
        skipped: one (table, row number, reason) for each row that was left out, up to a number.
        skipped_more: how many more were.
        spoilt: by table the first cells of rows that were left out, so far: what they belong to is not whole.
    """

    most_told = MOST_TOLD

    def __init__(
        self,
        path: Path,
        tables: Mapping[str, Sequence[str]],
        seconds: float = DEADLINE_SECONDS,
    ) -> None:
        """Open a private copy, to be read within so many seconds. Raises BankError when it is damaged or its tables are not ours."""
        self._seconds = seconds
        self.skipped: list[tuple[str, int, str]] = []
        self.skipped_more = 0
        self.spoilt: dict[str, set[str]] = {}
        self._file = str(path)
        self._tables = tables
        self._bytes_left = MOST_BYTES
        uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
        self._connection = sqlite3.connect(uri, uri=True, isolation_level=None)
        try:
            self._harden()
            self._check_schema()
            if self._connection.execute("PRAGMA quick_check(1)").fetchone()[0] != b"ok":
                raise BankError("bank.damaged", file=self._file)
            self._connection.set_authorizer(self._authorize)
        except (sqlite3.Error, UnicodeError, TypeError, ValueError):
            # The words of an error and the names in a schema may be no text at all.
            self.close()
            raise BankError("bank.damaged", file=self._file) from None
        except BankError:
            self.close()
            raise

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def rows(self, table: str, kinds: Sequence[type] = ()) -> Iterator[tuple[Cell, ...]]:
        """The rows of a table, its named columns in order, texts as `str`; rows with a bad cell are skipped.

        With `kinds` a cell is bad, too, when it is not of the kind of its column; whole numbers pass for `float`.

        Raises:
            BankError: too many rows or bytes, or a damaged file.
        """
        cell = self._cell
        allowed = tuple((int, float) if kind is float else kind for kind in kinds)
        for number, row in enumerate(self._fetched(table), 1):
            if number > MOST_ROWS:
                raise BankError("bank.too-large", file=self._file, table=table, limit=MOST_ROWS)
            try:
                cells = tuple([cell(value) for value in row])
            except ValueError as reason:
                self._skip(table, number, str(reason), row[0])
                continue
            if allowed and not all(map(isinstance, cells, allowed)):
                self._skip(table, number, "a value that is not of the kind of its column", row[0])
                continue
            yield cells

    def _fetched(self, table: str) -> Iterator[tuple[Any, ...]]:
        names = ", ".join(f'"{name}"' for name in self._tables[table])
        found = None
        while True:
            try:
                found = found or self._connection.execute(f'SELECT {names} FROM "{table}"')
                row = found.fetchone()
            except (sqlite3.Error, UnicodeError):
                raise BankError("bank.damaged", file=self._file) from None
            if row is None:
                return
            yield row

    def _skip(self, table: str, number: int, reason: str, first: object) -> None:
        spoilt = self.spoilt.setdefault(table, set())
        if type(first) is _Text and len(spoilt) < _MOST_SPOILT:
            spoilt.add(bytes(first).decode("utf-8", "replace"))
        if len(self.skipped) < self.most_told:
            self.skipped.append((table, number, reason))
        else:
            self.skipped_more += 1

    def _cell(self, value: object) -> Cell:
        if type(value) is _Text:  # nearly all of them
            self._bytes_left -= len(value)
            if self._bytes_left < 0:
                raise self._too_many_bytes()
            return _text(value)
        if value is None:
            return None
        if isinstance(value, int | float):
            if abs(value) > LARGEST_WHOLE:
                raise ValueError("a number out of range")
            return value
        assert isinstance(value, bytes)
        self._bytes_left -= len(value)
        if self._bytes_left < 0:
            raise self._too_many_bytes()
        if len(value) > LARGEST_BLOB:
            raise ValueError("a medium that is too large")
        return value

    @property
    def spent(self) -> int:
        """Bytes of texts and media that were given so far."""
        return MOST_BYTES - self._bytes_left

    def _too_many_bytes(self) -> BankError:
        return BankError("bank.too-large", file=self._file, table="", limit=MOST_BYTES)

    def _harden(self) -> None:
        connection = self._connection
        for name, most in _LIMITS.items():
            connection.setlimit(getattr(sqlite3, f"SQLITE_LIMIT_{name}"), most)
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        if sys.version_info >= (3, 12):
            connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
            connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_VIEW, False)
            connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_TRIGGER, False)
        deadline = time.monotonic() + self._seconds
        connection.set_progress_handler(lambda: time.monotonic() > deadline, 1000)
        connection.text_factory = _Text

    def _check_schema(self) -> None:
        run = self._connection.execute
        entries = run("SELECT type, name, sql FROM sqlite_master").fetchmany(MOST_ENTRIES + 1)
        if len(entries) > MOST_ENTRIES:
            raise BankError("bank.damaged", file=self._file)
        kinds: dict[str, list[str]] = {}
        for kind, name, sql in entries:
            kinds.setdefault(_text(name).casefold(), []).append(_text(kind))
            if sql is not None and b"VIRTUAL" in bytes(sql).upper().split(b"(")[0]:
                raise BankError("bank.not-a-bank", file=self._file)
        exact = {_text(name) for _, name, _ in entries}
        for table in self._tables:
            if kinds.get(table) != ["table"] or table not in exact:
                raise BankError("bank.not-a-bank", file=self._file)
        for kind, name, _ in entries:
            if bytes(kind) == b"table":
                self._check_columns(_text(name))

    def _check_columns(self, table: str) -> None:
        quoted = table.replace('"', '""')
        columns = self._connection.execute(f'PRAGMA table_xinfo("{quoted}")').fetchall()
        if any(column[6] for column in columns):  # hidden or generated: can compute without end
            raise BankError("bank.not-a-bank", file=self._file)
        names = {_text(column[1]) for column in columns}
        if not names.issuperset(self._tables.get(table, ())):
            raise BankError("bank.not-a-bank", file=self._file)

    def _authorize(
        self, action: int, table: str | None, _column: str | None, _db: str | None, via: str | None
    ) -> int:
        if action == sqlite3.SQLITE_SELECT:
            return sqlite3.SQLITE_OK
        if action == sqlite3.SQLITE_READ and via is None and table in self._tables:
            return sqlite3.SQLITE_OK
        return sqlite3.SQLITE_DENY


class _Text(bytes):
    """The bytes of a text cell, so that text and blob can be told apart before decoding."""


def _text(value: bytes) -> str:
    if len(value) > LARGEST_TEXT:
        raise ValueError("a text that is too long")
    try:
        text = value.decode("utf-8")
    except UnicodeDecodeError:
        raise ValueError("a text that is not UTF-8") from None
    if "\x00" in text:
        raise ValueError("a text with a zero byte")
    return text
