"""Reading a version beside another one: the same bank as read by itself, what is alike being one object."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cetl_prep.banks.file import BankFile, write
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.carried import Provenance
from cetl_prep.exam.item import Item, Review, Status
from tests.making import bank, item

READ = Review("fact", date(2026, 3, 4), "0123456789ab", "agree")
WROTE = Provenance("Ana", "wrote", date(2026, 3, 4))
CHANGES: dict[str, dict[str, object]] = {
    "text": {"stem": "Another question?"},
    "status": {"status": Status.RETIRED},
    "author": {"author": "Ben"},
    "one more review": {"reviews": (READ, replace(READ, kind="blind"))},
    "no review": {"reviews": ()},
    "another reader's word": {"reviews": (replace(READ, objection="Too long."),)},
    "another hand": {"provenance": (WROTE, Provenance("Ben", "changed"))},
    "nobody's": {"provenance": ()},
}


def with_first(first: Item) -> Bank:
    made = bank()
    return replace(made, items=(first, *made.items[1:]))


def read(bank_made: Bank, folder: Path, like: Bank | None = None) -> Bank:
    path = folder / "bank.qbank"
    write(bank_made, path)
    file = BankFile(path)
    try:
        return file.bank(like)
    finally:
        file.close()


@pytest.mark.parametrize("what", CHANGES)
def test_what_differs_is_read_and_all_else_is_shared(tmp_path: Path, what: str) -> None:
    first = replace(bank().items[0], reviews=(READ,), provenance=(WROTE,))
    before = read(with_first(first), tmp_path)
    wanted = with_first(replace(first, **CHANGES[what]))  # type: ignore[arg-type]
    after = read(wanted, tmp_path, before)
    assert after.items == wanted.items
    assert after.digest == wanted.digest
    shared = [one is other for one, other in zip(before.items, after.items, strict=True)]
    assert shared == [False] + [True] * (len(wanted.items) - 1)


def test_new_and_removed_items_and_another_order(tmp_path: Path) -> None:
    before = read(bank(), tmp_path)
    wanted = replace(bank(), items=(item("LV", 90), *bank().items[:0:-1]))
    assert read(wanted, tmp_path, before) == wanted


def test_a_bank_that_has_little_in_common_is_read_whole(tmp_path: Path) -> None:
    before = read(bank(), tmp_path)
    wanted = replace(bank(), items=tuple(replace(each, rule="New.") for each in bank().items))
    assert read(wanted, tmp_path, before) == wanted
