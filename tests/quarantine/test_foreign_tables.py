"""Databases of other programs: the named cells and nothing else, in a child, from a private copy."""

import sqlite3
from pathlib import Path

import pytest

from cetl_prep.exam.errors import BankError
from cetl_prep.quarantine.foreign_tables import read

WANTED = {"notes": ("id", "text")}


def made(path: Path, script: str) -> bytes:
    connection = sqlite3.connect(path)
    connection.create_collation("odd", lambda one, two: (one > two) - (one < two))
    connection.executescript(script)
    connection.close()
    return path.read_bytes()


def test_rows_of_the_named_columns(tmp_path: Path) -> None:
    script = (
        "CREATE TABLE notes(id integer, text text collate odd, other text);"
        "CREATE INDEX by_text ON notes(text);"
        "INSERT INTO notes VALUES(1, 'é', 'x'), (2, NULL, 'y'), (3, x'ff00', 'z');"
    )
    found = read(made(tmp_path / "a", script), "a.db", WANTED, ("odd",))
    assert found.rows["notes"] == [[1, "é"], [2, None]]
    assert found.skipped == [("notes", 3, "a value that is no text")]


@pytest.mark.parametrize(
    "script",
    (
        "CREATE TABLE other(id);",
        "CREATE TABLE notes(id);",
        "CREATE TABLE t(x); CREATE VIEW notes AS SELECT 1 AS id, 2 AS text;",
        "CREATE TABLE notes(id integer, text text, more text AS (hex(zeroblob(1000000))));",
    ),
)
def test_other_shapes_are_refused(tmp_path: Path, script: str) -> None:
    with pytest.raises(BankError, match=r"import\.damaged") as caught:
        read(made(tmp_path / "a", script), "a.db", WANTED)
    assert caught.value.details["file"] == "a.db"


def test_what_is_no_database_is_refused() -> None:
    for content in (b"", b"SQLite format 3\0", b"SQLite format 3\0" + bytes(5000)):
        with pytest.raises(BankError, match=r"import\.damaged"):
            read(content, "a.db", WANTED)
