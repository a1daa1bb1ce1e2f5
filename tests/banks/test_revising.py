"""A version made by changing a copy of the file is the version that writing it whole would make."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cetl_prep.banks.browsing import Browser
from cetl_prep.banks.file import BankFile, write
from cetl_prep.banks.revising import Revision, revise
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.carried import Erratum, Provenance
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.item import Option, Review, Status
from tests.making import bank, item

DAY = date(2026, 3, 1)
REVIEW = Review("blind", DAY, "0" * 12, "agree", "b", "sure", "")


def held() -> Bank:
    """A bank of which some items have a history."""
    made = bank()
    first, second, third, *rest = made.items
    odd = (
        replace(first, author="Ana", enemies=frozenset({"LV-002"}), tags=frozenset({"law"})),
        replace(second, provenance=(Provenance("Ben", "wrote", DAY),)),
        replace(third, reviews=(REVIEW,)),
    )
    erratum = Erratum("LV-001", "unclear", "Now it is clear.", "", DAY)
    return replace(made, items=(*odd, *rest), errata=(erratum,))


def test_the_copy_says_what_a_bank_written_whole_says(tmp_path: Path) -> None:
    before, path = tmp_path / "before.qbank", tmp_path / "after.qbank"
    made = held()
    write(made, before)
    changed = replace(
        made.items[5],
        stem="Otherwise?",
        options=(Option("x", "One", is_key=True), Option("y", "Two")),
        status=Status.DRAFT,
    )
    less = replace(made.items[0], enemies=frozenset(), tags=frozenset(), author="")
    new = item("AA", 1, provenance=(Provenance("Caro", "wrote", DAY),))
    erratum = Erratum("LV-006", "key wrong", "Two was right.", "Caro", DAY)
    info = replace(made.info, version="1.0.1")
    shares: list[float] = []
    revise(
        before, Revision(info, [changed, less, new], [erratum], ("d" * 64,)), path, shares.append
    )
    items = (less, *made.items[1:5], changed, *made.items[6:], new)
    wanted = replace(made, info=info, items=items, errata=(*made.errata, erratum))
    with closing(BankFile(path)) as file:
        assert file.bank() == wanted
        assert file.digest == wanted.digest
        assert file.lineage() == ("d" * 64,)
    with closing(Browser(path)) as browser:
        assert browser.count == 101
        assert [line.id for line in browser.lines(browser.all_rows)] == [i.id for i in items]
    assert (shares[-1], shares == sorted(shares)) == (1.0, True)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["after.qbank", "before.qbank"]


def test_a_file_of_an_older_format_becomes_one_of_the_newest(tmp_path: Path) -> None:
    before, path = tmp_path / "before.qbank", tmp_path / "after.qbank"
    write(bank(), before)
    with closing(sqlite3.connect(before)) as connection:
        for table in ("provenance", "erratum", "signature", "statistic", "statistic_batch"):
            connection.execute(f"DROP TABLE {table}")
        connection.execute("PRAGMA user_version=1")
    revise(before, Revision(bank().info, [item("LV", 1, author="Ben")], [], ()), path)
    with closing(BankFile(path)) as file:
        made = file.bank()
    assert made.by_id["LV-001"].author == "Ben"
    assert made.digest == replace(bank(), items=made.items).digest


def test_stopped_or_refused_nothing_is_left(tmp_path: Path) -> None:
    class StoppedError(Exception):
        pass

    def stop(share: float) -> None:
        if share > 0.25:
            raise StoppedError

    before = tmp_path / "before.qbank"
    write(bank(), before)
    revision = Revision(bank().info, [item("LV", 1, author="Ben")], [], ())
    with pytest.raises(StoppedError):
        revise(before, revision, tmp_path / "after.qbank", stop)
    with pytest.raises(BankError):
        revise(tmp_path / "gone.qbank", revision, tmp_path / "after.qbank")
    assert [each.name for each in tmp_path.iterdir()] == ["before.qbank"]
