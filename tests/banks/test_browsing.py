"""A bank is looked through by its index as by reading it, and an index that does not fit is not used."""

import os
import random
import sqlite3
from array import array
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from cetl_prep.banks import browsing
from cetl_prep.banks.browsing import Browser, Sieve, place_in, rows_as_edited
from cetl_prep.banks.file import BankFile, write
from cetl_prep.banks.search_index import SearchIndex, index_path, make_index
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.item import Item, Option, Status
from tests.making import bank, bank_file, item

WORDS = [
    "privacy",
    "policy",
    "District",
    "data",
    "élan",
    "Straße",
    "budget",
    "follow-up",
    "plan",
    "planning",
    "plans",
    "2026",
    "IT",
]
SEARCHES = [
    "privacy",
    "PRIV",
    "plan",
    "plann",
    "elan",
    "ELAN budget",
    "strasse",
    '"data privacy"',
    '"privacy da"',
    "data-priv",
    "follow-up",
    "it",
    "i",
    "2026",
    "nothing",
    "LV-0",
    "lv-003",
    "LV-003 ",
    '"',
]


def worded(number: int, skill: str) -> Item:
    rng = random.Random(f"{skill}{number}")
    options = tuple(
        Option(letter, " ".join(rng.choices(WORDS, k=4)), letter == "a") for letter in "abcd"
    )
    status = rng.choice((Status.ACTIVE, Status.ACTIVE, Status.DRAFT, Status.RETIRED))
    stem = " ".join(rng.choices(WORDS, k=6))
    return replace(item(skill, number), stem=stem, options=options, status=status)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    items = tuple(worded(number, skill) for number in range(1, 40) for skill in ("LV", "DM", "SP"))
    return bank_file(tmp_path, replace(bank(), items=items))


@pytest.fixture
def browser(path: Path) -> Iterator[Browser]:
    with closing(Browser(path)) as made:
        yield made


def ids(browser: Browser, sieve: Sieve) -> list[str]:
    return [line.id for line in browser.lines(browser.rows(sieve))]


def passing(path: Path, sieve: Sieve) -> list[str]:
    with closing(BankFile(path)) as file:
        return [item.id for item in file.bank().items if sieve.passes(item)]


@pytest.fixture(params=["read", "indexed"])
def way(request: pytest.FixtureRequest, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each of the two ways of searching, over the same bank."""
    if request.param == "indexed":
        monkeypatch.setattr(browsing, "SCANNED", 10)
        make_index(path, lambda _: None)


@pytest.mark.usefixtures("way")
@pytest.mark.parametrize("text", SEARCHES)
@pytest.mark.parametrize(
    "sieve",
    [Sieve(), Sieve("LV"), Sieve("DM", "DM-02", Status.DRAFT), Sieve(status=Status.RETIRED)],
)
def test_index_and_reading_find_what_each_item_says(path: Path, text: str, sieve: Sieve) -> None:
    wished = replace(sieve, text=text)
    with closing(Browser(path)) as browser:
        assert browser.is_indexed
        assert ids(browser, wished) == passing(path, wished)


@pytest.mark.usefixtures("way")
def test_first_hits_are_bounded_and_ids_come_before_texts(path: Path) -> None:
    with closing(Browser(path)) as browser:
        assert len(browser.first("plan", 7)) == 7
        assert browser.lines(browser.first("LV-003", 5))[0].id == "LV-003"
        assert browser.first(" ", 5) == []
        assert list(browser.first("plan", 1000)) == list(browser.rows(Sieve(text="plan")))


def test_rows_are_found_again_by_id(browser: Browser) -> None:
    rows = browser.rows(Sieve("DM"))
    assert browser.count == 117
    assert browser.row_of("nobody") == 0
    for rows in (browser.rows(Sieve("DM")), browser.all_rows):
        place = place_in(rows, browser.row_of("DM-005"))
        assert browser.lines([rows[place]])[0].id == "DM-005"
        assert place_in(rows, 0) == -1


def test_edited_rows_come_and_go_in_their_order() -> None:
    found = array("I", [2, 5, 9])
    assert list(rows_as_edited(found, {})) == [2, 5, 9]
    assert list(rows_as_edited(found, {5: False, 7: True, 9: True, 3: False})) == [2, 7, 9]
    assert list(rows_as_edited(range(1, 4), {2: False})) == [1, 3]
    assert list(rows_as_edited(found, {0: True})) == [2, 5, 9]
    assert list(found) == [2, 5, 9]


def test_a_large_bank_without_an_index_is_searched_by_id_alone(
    browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(browsing, "SCANNED", 10)
    assert not browser.is_indexed
    assert ids(browser, Sieve(text="plan")) == []
    assert ids(browser, Sieve(text="sp-01")) == [f"SP-{number:03}" for number in range(10, 20)]


@pytest.mark.parametrize("harm", ["other", "cut", "text", "older"])
def test_an_index_that_does_not_fit_is_not_used(
    path: Path, harm: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(browsing, "SCANNED", 10)
    make_index(path, lambda _: None)
    index = index_path(path)
    harms: dict[str, Callable[[], object]] = {
        "other": lambda: write(replace(bank(), items=(worded(1, "LV"), worded(2, "LV"))), path),
        "cut": lambda: index.write_bytes(index.read_bytes()[:5000]),
        "text": lambda: index.write_text("not an index"),
        "older": lambda: index.write_bytes(
            index.read_bytes()[:60] + bytes(4) + index.read_bytes()[64:]
        ),
    }
    harms[harm]()
    with closing(Browser(path)) as browser:
        if harm == "other":
            monkeypatch.setattr(browsing, "SCANNED", 1)
        assert not browser.is_indexed
    make_index(path, lambda _: None)
    with closing(Browser(path)) as browser:
        assert browser.is_indexed


def test_an_index_that_breaks_later_is_given_up(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(browsing, "SCANNED", 10)
    make_index(path, lambda _: None)
    content = bytearray(index_path(path).read_bytes())
    pages = range(4096, len(content), 4096)
    with closing(Browser(path)) as browser:
        assert browser.is_indexed
        for page in list(pages)[2:]:
            content[page : page + 4096] = b"\xff" * 4096
        index_path(path).write_bytes(content)
        assert not browser.rows(Sieve(text="plan budget"))
        assert not browser.is_indexed
    assert not index_path(path).exists()


def test_stopping_leaves_no_index_and_nothing_half_made(path: Path) -> None:
    class StoppedError(Exception):
        pass

    def stop(_share: float) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        make_index(path, stop)
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_what_a_killed_program_left_is_swept_up(path: Path) -> None:
    left, at_work = path.with_suffix(".1.part"), path.with_suffix(".2.part")
    for each in (left, at_work):
        each.write_bytes(b"half")
    os.utime(left, (1, 1))
    make_index(path, lambda _: None)
    assert (left.exists(), at_work.exists()) == (False, True)


def test_a_bank_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(BankError) as refused:
        Browser(tmp_path / "gone.qbank")
    assert refused.value.code == "bank.damaged"
    with pytest.raises(LookupError):
        SearchIndex(tmp_path / "gone.qbank", sqlite3.connect(":memory:"))


def test_an_empty_bank_is_a_list_of_nothing(tmp_path: Path) -> None:
    with closing(Browser(bank_file(tmp_path, replace(bank(), items=())))) as browser:
        assert browser.count == len(browser.all_rows) == 0
        assert browser.rows(Sieve(text="a", status=Status.DRAFT)) is not None
        assert not browser.rows(Sieve(text="a", status=Status.DRAFT))
