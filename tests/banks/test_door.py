"""A stranger's bank file: copied, checked in a child, rewritten; nothing in it runs, nothing beside it changes."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from cetl_prep.banks.door import admit
from cetl_prep.banks.file import BankFile
from cetl_prep.banks.tables import TABLES
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.item import Item, Status
from tests.banks.test_file import as_version_1, rich
from tests.making import bank, bank_file


def tamper(path: Path, *statements: str) -> Path:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)
    return path


def test_a_sound_bank_comes_in_whole(tmp_path: Path) -> None:
    original = bank_file(tmp_path)
    before = original.read_bytes()
    admitted = admit(original, tmp_path / "in")
    assert admitted.items == 100
    assert (admitted.skipped, admitted.changed) == ((), False)
    assert BankFile(admitted.path).bank() == bank()
    assert original.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "test.qbank"]
    assert [path.name for path in (tmp_path / "in").iterdir()] == [f"{bank().digest}.qbank"]


def test_a_key_changed_since_publication_is_seen(tmp_path: Path) -> None:
    path = tamper(
        bank_file(tmp_path), "UPDATE option SET is_key = 1 - is_key WHERE item_id = 'LV-001'"
    )
    assert admit(path, tmp_path / "in").changed


def test_items_that_make_no_question_are_left_out_and_named(tmp_path: Path) -> None:
    path = tamper(
        bank_file(tmp_path),
        "UPDATE option SET is_key = 0 WHERE item_id = 'LV-001'",
        "UPDATE item SET level = 'guess' WHERE id = 'LV-002'",
        "DELETE FROM option WHERE item_id = 'LV-003' AND id > 'a'",
        "UPDATE item SET stem = ' ' WHERE id = 'LV-004'",
        "INSERT INTO media VALUES ('aa', 'image/png', x'00')",
    )
    admitted = admit(path, tmp_path / "in")
    assert admitted.items == 96
    assert [place for place, _ in admitted.skipped][:4] == ["LV-001", "LV-002", "LV-003", "LV-004"]
    assert len(admitted.skipped) == 5


def test_what_a_bank_carries_beside_its_items_comes_in_too(tmp_path: Path) -> None:
    made = rich()
    admitted = admit(bank_file(tmp_path, made), tmp_path / "in")
    assert BankFile(admitted.path).bank() == made
    assert (admitted.skipped, admitted.changed) == ((), False)


def test_a_file_of_format_version_1_comes_in(tmp_path: Path) -> None:
    admitted = admit(as_version_1(bank_file(tmp_path)), tmp_path / "in")
    assert (admitted.items, admitted.changed) == (100, False)


@pytest.mark.parametrize(
    ("statement", "place"),
    [
        ("UPDATE erratum SET date = 'yesterday'", "errata"),
        ("UPDATE signature SET signer = x'00'", "signature row 1"),
        ("UPDATE signature SET public_key = 'text'", "signature row 1"),
        ("UPDATE statistic SET correct = n + 1", "statistics"),
        ("UPDATE statistic SET chosen = '[1]'", "statistics"),
        ("UPDATE provenance SET name = 5", "provenance row 1"),
        ("UPDATE provenance SET date = 'some day'", "LV-001"),
    ],
)
def test_senseless_rows_beside_the_items_are_left_out_and_named(
    tmp_path: Path, statement: str, place: str
) -> None:
    path = bank_file(tmp_path, rich())
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        schema = connection.execute(
            "SELECT sql FROM sqlite_master WHERE name = ?", (statement.split()[1],)
        ).fetchone()[0]
        loose = schema.replace(" STRICT", "").replace("TEXT", "ANY").replace("BLOB", "ANY")
        table = statement.split()[1]
        connection.execute(f"CREATE TABLE kept AS SELECT * FROM {table}")
        connection.execute(f"DROP TABLE {table}")
        connection.execute(loose)
        connection.execute(f"INSERT INTO {table} SELECT * FROM kept")
        connection.execute("DROP TABLE kept")
        connection.execute(statement)
    admitted = admit(path, tmp_path / "in")
    assert {name for name, _ in admitted.skipped} >= {place}
    assert admitted.items == (99 if place == "LV-001" else 100)


def loose(path: Path, table: str) -> None:
    """Take every promise out of the schema of a table, as a stranger can."""
    tamper(
        path,
        f"CREATE TABLE kept AS SELECT * FROM {table}",
        f"DROP TABLE {table}",
        f"CREATE TABLE {table} ({', '.join(TABLES[table])})",
        f"INSERT INTO {table} SELECT * FROM kept",
        "DROP TABLE kept",
    )


@pytest.mark.parametrize(
    ("table", "statement", "place"),
    [
        ("option", "UPDATE option SET is_key = 'no' WHERE item_id = 'LV-001' AND id = 'c'", "LV-001"),
        ("option", "UPDATE option SET position = 1e999 WHERE item_id = 'LV-001'", "LV-001"),
        ("option", "UPDATE option SET text = CAST(x'ff' AS TEXT) WHERE item_id = 'LV-001' AND id = 'a'", "LV-001"),
        ("item", "UPDATE item SET position = 9e999 WHERE id = 'LV-001'", "item row 1"),
        ("item", "UPDATE item SET stem = NULL WHERE id = 'LV-001'", "item row 1"),
        ("item", "INSERT INTO item SELECT * FROM item WHERE id = 'LV-001'", "LV-001"),
        ("tag", "INSERT INTO tag VALUES ('LV-001', 7)", "tag row 1"),
        ("tag", "INSERT INTO tag SELECT 'LV-001', i.id || a.id || b.id FROM item i, item a, item b LIMIT 1001", "LV-001"),
        ("media", "INSERT INTO media SELECT * FROM media UNION ALL SELECT '', '', ''", "media row 1"),
        ("statistic", "INSERT INTO statistic SELECT 'LV-001', 'r', 1, 1, '{}', 0, 0, 0 FROM item LIMIT 2", "statistics"),
    ],
)  # fmt: skip
def test_a_row_that_makes_no_sense_costs_its_item_and_no_other(
    tmp_path: Path, table: str, statement: str, place: str
) -> None:
    path = bank_file(tmp_path)
    loose(path, table)
    tamper(path, statement)
    admitted = admit(path, tmp_path / "in")
    assert place in [name for name, _ in admitted.skipped]
    assert admitted.items >= 99
    made = BankFile(admitted.path).bank()
    kept = {item.id: item for item in made.items}
    assert all(len(item.options) == 4 for item in made.items)
    assert "LV-002" in kept


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE profile SET value = '1e999' WHERE key = 'items'",
        "UPDATE profile SET value = '-5' WHERE key = 'minutes'",
        "UPDATE profile SET value = 'NaN' WHERE key = 'target_percent'",
        "UPDATE skill SET weight = 9e999",
        "INSERT INTO skill SELECT * FROM skill",
        "UPDATE meta SET value = 7 WHERE key = 'title'",
        "UPDATE profile SET value = printf('%.*c', 5000, '[') WHERE key = 'tools'",
        "ALTER TABLE tag RENAME TO other;ALTER TABLE other RENAME TO Tag",
    ],
)
def test_a_head_that_makes_no_sense_is_refused(tmp_path: Path, statement: str) -> None:
    path = bank_file(tmp_path)
    for table in ("profile", "skill", "meta"):
        loose(path, table)
    tamper(path, *statement.split(";"))
    with pytest.raises(BankError) as refused:
        admit(path, tmp_path / "in")
    assert refused.value.code in ("bank.damaged", "bank.empty", "bank.not-a-bank")


@pytest.mark.parametrize(
    ("table", "statement", "code"),
    [
        ("meta", "UPDATE meta SET value = printf('%.*c', 2000, 'x') WHERE key = 'title'", "bank.damaged"),
        ("skill", "UPDATE skill SET name = printf('%.*c', 2000, 'x') WHERE id = 'LV'", "bank.damaged"),
        ("meta", "INSERT INTO meta SELECT a.id || b.id, '' FROM item a, item b", "bank.too-large"),
        ("statistic_batch", "INSERT INTO statistic_batch SELECT a.id || b.id || c.id FROM item a, item b, item c LIMIT 100001", "bank.too-large"),
    ],
)  # fmt: skip
def test_a_head_beyond_all_measure_is_refused(
    tmp_path: Path, table: str, statement: str, code: str
) -> None:
    path = bank_file(tmp_path)
    loose(path, table)
    tamper(path, statement)
    with pytest.raises(BankError) as refused:
        admit(path, tmp_path / "in")
    assert refused.value.code == code


@pytest.mark.parametrize(
    "statement",
    [
        "PRAGMA journal_mode = WAL",
        "ANALYZE",
        "PRAGMA auto_vacuum = FULL ; VACUUM",
        "PRAGMA page_size = 512 ; VACUUM",
        "PRAGMA page_size = 65536 ; VACUUM",
        "CREATE TABLE note (a TEXT DEFAULT (hex(zeroblob(9))) CHECK (length(a) < 10), b COLLATE NOCASE)",
        "CREATE INDEX more ON item (upper(stem)) WHERE length(stem) > 3",
        "CREATE VIEW seen AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n FROM r",
        "CREATE TRIGGER t AFTER INSERT ON item BEGIN DELETE FROM item; END",
    ],
)
def test_whatever_sound_thing_somebody_made_of_it_it_opens(tmp_path: Path, statement: str) -> None:
    path = tamper(bank_file(tmp_path), *statement.split(" ; "))
    before = path.read_bytes()
    admitted = admit(path, tmp_path / "in")
    assert (admitted.items, admitted.skipped, admitted.changed) == (100, (), False)
    assert path.read_bytes() == before
    assert sorted(file.name for file in tmp_path.iterdir()) == ["in", "test.qbank"]


def test_a_million_rows_of_no_item_are_told_in_one_line_each_item(tmp_path: Path) -> None:
    path = bank_file(tmp_path)
    tamper(
        path,
        "INSERT INTO option SELECT 'nobody ' || a.id, b.id || c.id, 0, 'x', 0, ''"
        " FROM item a, item b, option c WHERE c.item_id < 'BM-002' LIMIT 40000",
        "INSERT INTO option SELECT 'x' || a.id || b.id, 'a', 0, 'x', 0, '' FROM item a, item b",
    )
    admitted = admit(path, tmp_path / "in")
    assert admitted.items == 100
    assert 500 <= len(admitted.skipped) <= 502
    assert "more are left out" in admitted.skipped[-1][1]
    tamper(
        path,
        "INSERT INTO option SELECT 'y' || a.id || b.id || c.id, 'a', 0, 'x', 0, '' FROM item a, item b, item c"
        " WHERE c.id < 'BM-008' LIMIT 100000",
    )
    with pytest.raises(BankError):
        admit(path, tmp_path / "in")


def cut_in_half(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def with_journal(path: Path) -> None:
    path.with_name(f"{path.name}-journal").write_bytes(b"x")


def generated_column(path: Path) -> None:
    tamper(path, "ALTER TABLE tag ADD COLUMN bomb TEXT GENERATED ALWAYS AS (tag) VIRTUAL")


def view_for_table(path: Path) -> None:
    tamper(path, "DROP TABLE tag", "CREATE VIEW tag AS SELECT 'a' AS item_id, 'b' AS tag")


def from_the_future(path: Path) -> None:
    tamper(path, "PRAGMA user_version = 99")


def of_another_program(path: Path) -> None:
    tamper(path, "PRAGMA application_id = 1")


def without_items(path: Path) -> None:
    tamper(path, "DELETE FROM item")


def without_a_title(path: Path) -> None:
    tamper(path, "DELETE FROM meta WHERE key = 'title'")


def name_that_is_no_text(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"CREATE TABLE tag", b"CREATE TABLE t\x98g"))


def text_file(path: Path) -> None:
    path.write_text("Question 1: what is this?")


def empty(path: Path) -> None:
    path.write_bytes(b"")


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (cut_in_half, "bank.damaged"),
        (with_journal, "file.unfinished"),
        (generated_column, "bank.not-a-bank"),
        (view_for_table, "bank.not-a-bank"),
        (from_the_future, "bank.newer"),
        (of_another_program, "bank.not-a-bank"),
        (without_items, "bank.empty"),
        (without_a_title, "bank.damaged"),
        (text_file, "bank.not-a-bank"),
        (name_that_is_no_text, "bank.damaged"),
        (empty, "bank.not-a-bank"),
    ],
)
def test_what_cannot_be_used_is_refused_and_leaves_nothing(
    tmp_path: Path, spoil: Callable[[Path], None], code: str
) -> None:
    path = bank_file(tmp_path)
    spoil(path)
    with pytest.raises(BankError) as refused:
        admit(path, tmp_path / "in")
    assert refused.value.code == code
    assert list((tmp_path / "in").iterdir()) == []


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "none.qbank", tmp_path):
        with pytest.raises(BankError):
            admit(path, tmp_path / "in")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_named_pipe_does_not_hang_the_program(tmp_path: Path) -> None:
    path = tmp_path / "pipe.qbank"
    os.mkfifo(path)
    with pytest.raises(BankError) as refused:
        admit(path, tmp_path / "in")
    assert refused.value.code == "file.not-regular"


def test_nothing_appears_beside_a_shared_file_and_a_read_only_one_opens(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    path = bank_file(shared)
    before = path.read_bytes(), path.stat().st_mtime_ns
    path.chmod(0o400)
    shared.chmod(0o500)
    try:
        assert admit(path, tmp_path / "in").items == 100
    finally:
        shared.chmod(0o700)
    assert [entry.name for entry in shared.iterdir()] == [path.name]
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


def test_a_draft_may_lack_everything_and_comes_in(tmp_path: Path) -> None:
    empty = Item("LV-N001", "LV", "", (), status=Status.DRAFT)
    path = bank_file(tmp_path, replace(bank(), items=(*bank().items, empty)))
    found = admit(path, tmp_path / "in")
    assert (found.skipped, found.changed) == ((), False)
    made = replace(bank(), items=(*bank().items, replace(empty, status=Status.ACTIVE)))
    assert admit(bank_file(tmp_path, made), tmp_path / "in").skipped == (("LV-N001", "no stem"),)
