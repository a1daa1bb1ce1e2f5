"""Bank files changed byte by byte and row by row, read as the door for strangers' banks reads them."""

import sqlite3
import tempfile
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from random import Random

from cetl_prep.banks.checks import findings
from cetl_prep.banks.door import read_checked
from cetl_prep.banks.file import BankFile, write
from cetl_prep.banks.tables import TABLES as COLUMNS
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.exam.item import Status
from tests.banks.test_file import rich

DAY = date(2026, 11, 27)
TABLES = tuple(COLUMNS)
VALUES: tuple[object, ...] = (
    None, 0, 1, -1, 2, 27, 2**53, 2**63 - 1, -(2**63), 1.5, 1e308, float("inf"), float("-inf"), float("nan"),
    "", " ", "a", "LV-001", "LV-002", "x" * 3000, "a\x00b", "a\n\tb", "\u202e", "e\u0301" * 50, "\ufeff", "\ufffe",
    "active", "draft", "markdown", "true", "null", "[]", "{}", "[1]", '["x"]', "NaN", "1e999", "[" * 2000, "9" * 5000,
    "2026-13-45", "0000-00-00", "9999-12-31", b"", b"\xff\xfe", b"a", "'); DROP TABLE item;--", "../x", "media:", "<b>",
)  # fmt: skip
"""What a cell is changed to: wrong kinds, extremes, and words that mean something elsewhere in the file."""


@cache
def good() -> tuple[bytes, ...]:
    """A small bank that uses every field, and the same without any promise in its schema."""
    made = rich()
    small = replace(made, items=made.items[:5])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "good.qbank"
        write(small, path)
        return path.read_bytes(), _loose(path)


def _loose(path: Path) -> bytes:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for table in TABLES:
            connection.execute(f"CREATE TABLE kept AS SELECT * FROM {table}")
            connection.execute(f"DROP TABLE {table}")
            columns = [row[1] for row in connection.execute("PRAGMA table_info(kept)")]
            connection.execute(f"CREATE TABLE {table} ({', '.join(columns)})")
            connection.execute(f"INSERT INTO {table} SELECT * FROM kept")
            connection.execute("DROP TABLE kept")
        connection.execute("VACUUM")
    return path.read_bytes()


def changed_rows(chance: Random, good: Sequence[bytes]) -> bytes:
    """The bank without promises after some statements such as nobody's program would run."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "changed.qbank"
        path.write_bytes(chance.choice(good[1:] or good))
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode = MEMORY")
            connection.execute("PRAGMA synchronous = OFF")
            connection.set_progress_handler(lambda: True, 3_000_000)  # endless views
            for _ in range(1 + int(chance.expovariate(0.5))):
                _changed(chance, connection)
        return path.read_bytes()


def _changed(chance: Random, connection: sqlite3.Connection) -> None:
    try:
        chance.choice(_CHANGES)(chance, connection, chance.choice(TABLES))
    except (sqlite3.Error, OverflowError, IndexError, TypeError):
        return  # the statement no longer fits what an earlier one left


Act = Callable[[Random, sqlite3.Connection, str], None]


def _column(chance: Random, connection: sqlite3.Connection, table: str) -> str:
    return str(chance.choice(connection.execute(f"PRAGMA table_info({table})").fetchall())[1])


def _row(chance: Random, connection: sqlite3.Connection, table: str) -> int:
    rows = connection.execute(f"SELECT rowid FROM {table} LIMIT 50").fetchall()
    return int(chance.choice(rows)[0])


def _set_cell(chance: Random, connection: sqlite3.Connection, table: str) -> None:
    column, row = _column(chance, connection, table), _row(chance, connection, table)
    value = chance.choice(VALUES)
    connection.execute(f'UPDATE {table} SET "{column}" = ? WHERE rowid = ?', (value, row))


def _set_bad_text(chance: Random, connection: sqlite3.Connection, table: str) -> None:
    column, row = _column(chance, connection, table), _row(chance, connection, table)
    bad = chance.choice(("ff80fe61", "eda080", "c0af", "00610062", "61ff"))
    connection.execute(
        f"UPDATE {table} SET \"{column}\" = CAST(x'{bad}' AS TEXT) WHERE rowid = ?", (row,)
    )


def _set_column(chance: Random, connection: sqlite3.Connection, table: str) -> None:
    column = _column(chance, connection, table)
    connection.execute(f'UPDATE {table} SET "{column}" = ?', (chance.choice(VALUES),))


def _copy_cell(chance: Random, connection: sqlite3.Connection, table: str) -> None:
    column, row = _column(chance, connection, table), _row(chance, connection, table)
    other, from_column = chance.choice(TABLES), ""
    from_column = _column(chance, connection, other)
    connection.execute(
        f'UPDATE {table} SET "{column}" = (SELECT "{from_column}" FROM {other} LIMIT 1) WHERE rowid = ?',
        (row,),
    )


def _delete_row(chance: Random, connection: sqlite3.Connection, table: str) -> None:
    connection.execute(f"DELETE FROM {table} WHERE rowid = ?", (_row(chance, connection, table),))


def _empty(_chance: Random, connection: sqlite3.Connection, table: str) -> None:
    connection.execute(f"DELETE FROM {table}")


def _double_row(chance: Random, connection: sqlite3.Connection, table: str) -> None:
    row = _row(chance, connection, table)
    for _ in range(chance.choice((1, 1, 40))):
        connection.execute(f"INSERT INTO {table} SELECT * FROM {table} WHERE rowid = ?", (row,))


def _drop_column(chance: Random, connection: sqlite3.Connection, table: str) -> None:
    connection.execute(f'ALTER TABLE {table} DROP COLUMN "{_column(chance, connection, table)}"')


def _swap(chance: Random, connection: sqlite3.Connection, table: str) -> None:
    connection.execute(f"ALTER TABLE {table} RENAME TO zz_real")
    connection.execute(
        chance.choice(
            (
                f"CREATE VIEW {table} AS SELECT * FROM zz_real",
                f"CREATE VIEW {table} AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n+1 FROM r)"
                " SELECT zz_real.* FROM zz_real, r",
                f"CREATE TABLE {table.upper()} AS SELECT * FROM zz_real",
                f"CREATE TABLE {table} (a)",
                f"CREATE VIRTUAL TABLE {table} USING fts5(a, b)",
            )
        )
    )


def _extra(chance: Random, connection: sqlite3.Connection, table: str) -> None:
    number = chance.randrange(10**6)
    connection.execute(
        chance.choice(
            (
                f"CREATE VIEW zz_{number} AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n+1 FROM r) SELECT n FROM r",
                f"CREATE TRIGGER zz_{number} AFTER INSERT ON {table} BEGIN DELETE FROM item; END",
                f"CREATE INDEX zz_{number} ON {table} (hex(rowid + 1))",
                f"ALTER TABLE {table} ADD COLUMN zz_{number} TEXT GENERATED ALWAYS AS (hex(zeroblob(20000000))) VIRTUAL",
                f"ALTER TABLE {table} ADD COLUMN zz_{number} TEXT DEFAULT 'x' COLLATE NOCASE",
                f'CREATE TABLE "x]; DROP TABLE item;--{number}" ("a]b", "c""d")',
                f"CREATE TABLE zz_{number} (a CHECK (a > hex(zeroblob(1000000))))",
                f"PRAGMA user_version = {chance.choice((0, 1, 2, 3, -1, 99))}",
                "PRAGMA application_id = 7",
                "PRAGMA page_size = 512",
                "VACUUM",
            )
        )
    )


_CHANGES: tuple[Act, ...] = (
    _set_cell, _set_cell, _set_cell, _set_cell, _set_bad_text, _set_column, _copy_cell, _delete_row, _empty,
    _double_row, _double_row, _drop_column, _swap, _extra,
)  # fmt: skip


def tried(content: bytes) -> Bank | CetlPrepError:
    """What the door makes of a file: a bank whose items can be asked and that is stored as it was read, or our own error."""
    with tempfile.TemporaryDirectory() as folder:
        copy, clean = Path(folder) / "copy.sqlite", Path(folder) / "clean.qbank"
        copy.write_bytes(content)
        try:
            bank, skipped, _ = read_checked(copy)
            write(bank, clean)
        except CetlPrepError as error:
            assert error.code
            return error
        with closing(BankFile(clean)) as file:
            assert replace(file.bank(), media=bank.media) == bank
    ids = [item.id for item in bank.items]
    assert ids and len(set(ids)) == len(ids)
    for item in bank.items:
        assert item.status is Status.DRAFT or (item.stem.strip() and item.key), item
        assert all(isinstance(option.text, str) for option in item.options), item
    assert all(place and reason for place, reason in skipped), skipped
    findings(bank, DAY)
    return bank
