"""A bank written to a file comes back the same, whole or part by part."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest
import sqlite_utils

from cetl_prep.banks.file import APPLICATION_ID, BankFile, info_of, write
from cetl_prep.banks.tables import SINCE
from cetl_prep.exam.bank import Bank, Medium
from cetl_prep.exam.carried import (
    BankSignature,
    Erratum,
    GroupStatistics,
    ItemStatistic,
    Provenance,
)
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.item import Review, Status, TextFormat
from cetl_prep.exam.profile import ExamProfile
from tests.making import bank, bank_file, item


def rich() -> Bank:
    """A bank that uses every field of the format."""
    data = b"\x89PNG not really"
    medium = Medium(sha256(data).hexdigest(), "image/png", data)
    full = item(
        "LV",
        1,
        keys="bd",
        enemies=frozenset({"LV-002"}),
        tags=frozenset({"pilot", "board"}),
        media=frozenset({medium.sha256}),
        format=TextFormat.MARKDOWN,
        as_of=date(2026, 11, 1),
        review_by=date(2027, 6, 30),
        pinned=True,
        scenario=True,
        jurisdiction="US federal",
        author="An author",
        status=Status.HOLD_OUT,
    )
    read = Review("blind", date(2026, 11, 2), full.face, "agree", "b", "sure", "none")
    made = bank(authors=("A", "B"), profile=ExamProfile(minutes=None, pause_allowed=False))
    wrote = Provenance("An author", "wrote", date(2026, 10, 1), license="CC BY-SA 4.0")
    took = Provenance("B", "imported", None, "00000000-0000-4000-8000-000000000002", "3")
    first = replace(full, reviews=(read,), provenance=(took, wrote))
    return Bank(
        made.info,
        (first, *made.items[1:]),
        (medium,),
        (Erratum("LV-001", "key wrong", "b is right.", "A reader", date(2026, 11, 3)),),
        (BankSignature("A", b"k" * 32, b"s" * 64, "0" * 64, "a comment", b"c" * 64),),
        GroupStatistics(
            (ItemStatistic("LV-001", full.revision, 37, 20, (("a", 17), ("b", 20)), 9, 8, 7),),
            frozenset({"batch 1", "batch 2"}),
        ),
    )


def as_version_1(path: Path) -> Path:
    """The file as the first version of the format wrote it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for table, since in SINCE.items():
            if since > 1:
                connection.execute(f"DROP TABLE {table}")
        connection.execute("PRAGMA user_version = 1")
    return path


def test_a_bank_comes_back_as_it_was(tmp_path: Path) -> None:
    made = rich()
    path = bank_file(tmp_path, made)
    assert BankFile(path).bank() == made
    info, digest = info_of(path)
    assert (info, digest) == (made.info, made.digest)


def test_a_file_of_format_version_1_is_still_read(tmp_path: Path) -> None:
    made = bank()
    file = BankFile(as_version_1(bank_file(tmp_path, made)))
    assert file.bank() == made
    assert file.digest == made.digest
    assert file.items(["LV-001"]) == {"LV-001": made.by_id["LV-001"]}
    assert (file.errata(), file.signatures()) == ((), ())


def test_single_items_come_back_with_all_their_parts(tmp_path: Path) -> None:
    made = rich()
    file = BankFile(bank_file(tmp_path, made))
    found = file.items(["LV-001", "DM-003", "no such item"])
    assert found == {"LV-001": made.by_id["LV-001"], "DM-003": made.by_id["DM-003"]}


def test_the_pool_holds_active_items_with_enemies_on_both_sides(tmp_path: Path) -> None:
    file = BankFile(bank_file(tmp_path, rich()))
    pool = {entry.id: entry for entry in file.pool(last_seen={"LV-003": 5.0})}
    assert len(pool) == 99
    assert pool["LV-002"].enemies == {"LV-001"}
    assert pool["LV-003"].last_seen == 5.0
    assert pool["LV-002"].options == ("a", "b", "c", "d")
    assert [entry.id for entry in file.pool(Status.HOLD_OUT)] == ["LV-001"]
    assert file.counts()["LV"] == 14


def test_strangers_can_read_the_file_with_ordinary_tools(tmp_path: Path) -> None:
    path = bank_file(tmp_path)
    database = sqlite_utils.Database(path)
    assert database["item"].count == 100
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
        assert connection.execute("PRAGMA user_version").fetchone()[0] == 2


def test_writing_where_nothing_can_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(BankError) as refused:
        write(bank(), tmp_path / "no such folder" / "x.qbank")
    assert refused.value.code == "file.unwritable"
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_bank_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.qbank"
    path.write_text("not a bank")
    with pytest.raises(BankError):
        BankFile(path)
