"""The laws of merging on files as they are passed round: written, read through the door, merged, written, read again."""

from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cetl_prep.banks.door import read_checked
from cetl_prep.banks.file import BankFile, write
from cetl_prep.exam.bank import Bank, BankInfo, Medium
from cetl_prep.exam.blueprint import Blueprint, Domain, Skill, Subtopic
from cetl_prep.exam.carried import (
    BankSignature,
    Erratum,
    GroupStatistics,
    ItemStatistic,
    Provenance,
)
from cetl_prep.exam.item import Item, Option, Review, Source
from cetl_prep.exam.merging import merge
from cetl_prep.exam.profile import ExamProfile, Scale
from cetl_prep.exam.three_way import Side
from cetl_prep.services.versions import joined
from tests.exam.drawn_versions import three

EXAMPLES, EACH = 12, 5
"""60 trios, each of them written and read a dozen times."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("files")


def through(bank: Bank, folder: Path) -> Bank:
    """The bank as somebody has it to whom the file was sent: nothing skipped, nothing changed."""
    path = folder / "sent.qbank"
    write(bank, path)
    found, skipped, changed = read_checked(path)
    assert (skipped, changed) == ([], False)
    assert found.digest == bank.digest
    write(found, path)
    file = BankFile(path)
    taken = file.bank()
    file.close()
    assert taken == found
    assert (file.digest, taken.lineage) == (bank.digest, bank.lineage)
    return taken


def merged(base: Bank, mine: Bank, theirs: Bank, prefer: Side) -> Bank:
    """As `bank merge` writes it."""
    return joined(mine, theirs, merge(base, mine, theirs, prefer=prefer))


@settings(max_examples=EXAMPLES, deadline=None)
@given(seed=st.integers(0, 2**40))
def test_the_laws_hold_for_what_is_written(folder: Path, seed: int) -> None:
    for number in range(EACH):
        laws(folder, seed * EACH + number, tuple(Side)[number % 2])


def laws(folder: Path, seed: int, prefer: Side) -> None:
    """One-sided, symmetric, and nothing new the second time; on files."""
    drawn = three(seed)
    if not all(bank.items for bank in drawn):  # an empty bank is no file that anybody takes in
        return
    base, x, y = (through(bank, folder) for bank in drawn)
    assert through(merge(base, x, base).bank, folder) == x
    assert through(merge(base, base, y).bank, folder) == y
    other = Side.THEIRS if prefer is Side.MINE else Side.MINE
    if not merge(base, x, y, prefer=prefer).bank.items:
        return
    if merge(base, x, y).licenses is None:
        there = through(merged(base, x, y, prefer), folder)
        back = through(merged(base, y, x, other), folder)
        assert there.digest == back.digest
        assert there.statistics == back.statistics
        again = through(merged(y, there, y, prefer), folder)
        assert again.digest == there.digest
        assert {x.digest, y.digest} <= {there.digest, *there.lineage}
    else:
        through(merged(base, x, y, prefer), folder)


PARTS: tuple[type, ...] = (
    Bank,
    BankInfo,
    Blueprint,
    Domain,
    Skill,
    Subtopic,
    ExamProfile,
    Scale,
    Item,
    Option,
    Source,
    Review,
    Provenance,
    Medium,
    Erratum,
    BankSignature,
    GroupStatistics,
    ItemStatistic,
)
NOT_DRAWN = {
    ("BankInfo", "id"),  # stays over all versions
    ("Medium", "mime"),
    ("ExamProfile", "extra_time"),  # of a sitting, not of a bank
    ("Bank", "lineage"),  # outside the content
}


def test_drawn_versions_differ_in_everything_that_a_bank_holds() -> None:
    """Else a field that merging or a file forgets would go unseen; a new field has to be drawn too."""
    held: dict[tuple[str, str], set[str]] = {}
    for seed in range(400):
        for bank in three(seed):
            note(bank, held)
    wanted = {(part.__name__, each.name) for part in PARTS for each in fields(part)}
    assert {place for place in wanted if len(held.get(place, ())) > 1} == wanted - NOT_DRAWN


def note(value: object, held: dict[tuple[str, str], set[str]]) -> None:
    if isinstance(value, (tuple, frozenset)):
        for each in value:
            note(each, held)
    if is_dataclass(value):
        for each in fields(value):
            found = getattr(value, each.name)
            held.setdefault((type(value).__name__, each.name), set()).add(repr(found)[:200])
            note(found, held)
