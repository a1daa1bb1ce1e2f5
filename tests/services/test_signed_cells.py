"""A signature under a bank stands for every cell that says something, and for no order and no packing."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from cetl_prep.banks.door import read_checked
from cetl_prep.banks.file import APPLICATION_ID, FORMAT_VERSION, write
from cetl_prep.banks.tables import TABLES
from cetl_prep.exam.blueprint import Blueprint, Subtopic
from cetl_prep.exam.carried import ordered
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.trust import Trust
from cetl_prep.services.bank_signing import BankSigningService
from cetl_prep.services.library import LibraryService
from cetl_prep.services.signing import SigningService
from tests.banks.test_file import rich
from tests.making import HandClock

OUTSIDE = {
    ("media", "mime"),  # a picture is told by its first bytes
    ("signature", "signer"),  # a claim
    ("signature", "digest"),  # what is signed is worked out from the content
    *((table, column) for table in ("statistic", "statistic_batch") for column in TABLES[table]),
}
"""Cells that no signature stands for. All others, where a flip is not seen, say the very same as before."""


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> BankSigningService:
    folder = tmp_path_factory.mktemp("erin")
    signing = SigningService(folder / "signing", HandClock())
    signing.rename("Erin")
    return BankSigningService(LibraryService(folder / "banks"), signing)


@pytest.fixture(scope="module")
def signed(reader: BankSigningService, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bank that uses every table and column, with few items so that each cell can be tried."""
    made = rich()
    first, *others = made.info.blueprint.domains
    skill, *skills = first.skills
    parts = (Subtopic("LV-01", "Vision"), Subtopic("LV-02", "Change"))
    first = replace(first, skills=(replace(skill, subtopics=parts), *skills))
    info = replace(made.info, blueprint=Blueprint((first, *others)))
    made = replace(made, info=info, items=made.items[:3], signatures=())
    path = tmp_path_factory.mktemp("signed") / "signed.qbank"
    write(reader.sign(made), path)
    return path


def state(reader: BankSigningService, path: Path) -> Trust | None:
    """What the signature says when the file comes in; None when it is refused."""
    try:
        bank, _, _ = read_checked(path)
    except BankError:
        return None
    return reader.check(bank.digest, bank.signatures).state


def said(path: Path) -> object:
    """All that a bank says, in whatever order its items lie."""
    bank, _, _ = read_checked(path)
    records = {name: ordered(item.provenance) for name, item in bank.by_id.items()}
    items = {name: replace(item, provenance=records[name]) for name, item in bank.by_id.items()}
    return bank.info, items, set(bank.media), set(bank.errata), bank.signatures, bank.statistics


def cells(path: Path) -> Iterator[tuple[str, str, int, object]]:
    with closing(sqlite3.connect(path)) as connection:
        for table, columns in TABLES.items():
            for column in columns:
                for row, value in connection.execute(f'SELECT rowid, "{column}" FROM "{table}"'):
                    yield table, column, row, value


def flips(value: object) -> Iterator[object]:
    """The value with one bit flipped: the lowest of its first byte, then of its last."""
    if isinstance(value, str) and value:
        for place in sorted({0, len(value) - 1}):
            yield value[:place] + chr(ord(value[place]) ^ 1) + value[place + 1 :]
    elif isinstance(value, bytes) and value:
        for place in sorted({0, len(value) - 1}):
            yield value[:place] + bytes((value[place] ^ 1,)) + value[place + 1 :]
    elif isinstance(value, int):
        yield value ^ 1
    elif isinstance(value, float):
        yield value + 2.0**-40


def flipped(path: Path, target: Path, table: str, column: str, row: int, value: object) -> bool:
    """The file with another value in one cell; whether a file can hold it at all."""
    target.write_bytes(path.read_bytes())
    with closing(sqlite3.connect(target, isolation_level=None)) as connection:
        try:
            change = f'UPDATE "{table}" SET "{column}" = ? WHERE rowid = ?'
            connection.execute(change, (value, row))
        except sqlite3.IntegrityError:
            return False
    return True


@pytest.mark.parametrize("table", sorted(TABLES))
def test_a_flipped_bit_in_any_cell_is_seen(
    reader: BankSigningService, signed: Path, tmp_path: Path, table: str
) -> None:
    original, bent = said(signed), tmp_path / "bent.qbank"
    tried, unseen = 0, set()
    for name, column, row, value in cells(signed):
        for other in flips(value) if name == table else ():
            if flipped(signed, bent, table, column, row, other):
                tried += 1
                seen = state(reader, bent) in (Trust.CHANGED, None)
                if not seen and said(bent) != original:
                    unseen.add((table, column))
    assert tried
    assert unseen <= OUTSIDE


def test_a_removed_row_is_seen(reader: BankSigningService, signed: Path, tmp_path: Path) -> None:
    unseen = set()
    for table in TABLES.keys() - {"meta", "signature", "statistic", "statistic_batch"}:
        target = tmp_path / "less.qbank"
        target.write_bytes(signed.read_bytes())
        with closing(sqlite3.connect(target, isolation_level=None)) as connection:
            connection.execute(
                f'DELETE FROM "{table}" WHERE rowid = (SELECT max(rowid) FROM "{table}")'
            )
        if state(reader, target) not in (Trust.CHANGED, None):
            unseen.add(table)
    assert unseen == set()


def run(*statements: str) -> Callable[[Path], None]:
    def work(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            for statement in statements:
                connection.execute(statement).fetchall()

    return work


def shuffled(path: Path) -> None:
    """Every row written again, in another order and under another number."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for table, columns in TABLES.items():
            names = ", ".join(f'"{column}"' for column in columns)
            rows = connection.execute(f'SELECT {names} FROM "{table}"').fetchall()
            connection.execute(f'DELETE FROM "{table}"')
            marks = ", ".join("?" * len(columns))
            connection.executemany(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', rows[::-1])


def dumped(path: Path, encoding: str = "UTF-8") -> None:
    """As SQL text and back, as a tool for databases does; what the header says is put back."""
    with closing(sqlite3.connect(path)) as connection:
        text = "\n".join(connection.iterdump())
    path.unlink()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA encoding='{encoding}'")
        connection.executescript(text)
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version={FORMAT_VERSION}")


def in_utf16(path: Path) -> None:
    """The same texts in another encoding."""
    dumped(path, "UTF-16le")


REPACKED: dict[str, Callable[[Path], None]] = {
    "vacuum": run("VACUUM"),
    "larger pages": run("PRAGMA page_size=16384", "VACUUM"),
    "smaller pages": run("PRAGMA page_size=512", "VACUUM"),
    "auto-vacuum": run("PRAGMA auto_vacuum=INCREMENTAL", "VACUUM"),
    "statistics of SQLite": run("ANALYZE"),
    "one more index": run("CREATE INDEX by_author ON item (author)"),
    "another order of the items": run("UPDATE item SET position = 100 - position"),
    "every row again": shuffled,
    "dump and reload": dumped,
    "UTF-16": in_utf16,
}


@pytest.mark.parametrize("how", REPACKED)
def test_a_repacked_bank_still_verifies(
    reader: BankSigningService, signed: Path, tmp_path: Path, how: str
) -> None:
    path = tmp_path / "repacked.qbank"
    path.write_bytes(signed.read_bytes())
    REPACKED[how](path)
    assert path.read_bytes() != signed.read_bytes()
    assert state(reader, path) is Trust.SIGNED
    assert read_checked(path)[1:] == ([], False)
