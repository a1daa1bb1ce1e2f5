"""Aiken: lettered options, one ANSWER line, errors by line."""

import pytest

from cetl_prep.exam.errors import BankError
from cetl_prep.exam.item import Item, Option
from cetl_prep.formats.aiken import FORMAT
from cetl_prep.formats.draft import Draft, ReadChoices
from tests.formats.drawn_banks import bank

GOOD = "Which?\nA) one\nB) two\nANSWER: B\n"


def read(text: str) -> Draft:
    assert FORMAT.read is not None
    return FORMAT.read(text.encode(), "list.txt", ReadChoices())


def test_an_item() -> None:
    item = read(GOOD).items[0].item
    assert (item.stem, [o.text for o in item.options], item.key) == (
        "Which?",
        ["one", "two"],
        {"b"},
    )


def test_dots_and_brackets_windows_lines_and_no_blank_between() -> None:
    draft = read((GOOD + "Who?\nA. x\nB.y\nANSWER:A").replace("\n", "\r\n"))
    assert [sorted(found.item.key) for found in draft.items] == [["b"], ["a"]]


def test_what_looks_like_html_stays_words() -> None:
    assert read("Is <b> & bold?\nA) yes\nB) no\nANSWER: A").items[0].item.stem == "Is <b> & bold?"


def test_small_letters_and_several_lines_come_in_with_a_word() -> None:
    found = read("Read this.\nWhich?\na) one\nb) two\nANSWER: b").items[0]
    assert found.item.stem == "Read this.\nWhich?"
    assert len(found.losses) == 2


def test_errors_have_lines_and_do_not_stop_the_rest() -> None:
    draft = read(
        "No options\nANSWER: A\n\n"
        "A) no stem\nB) x\nANSWER: A\n\n"
        "Out of range\nA) x\nB) y\nANSWER: D\n\n" + GOOD + "\nNo answer\nA) x\nB) y\n"
    )
    assert len(draft.items) == 1
    assert [(skipped.where, skipped.reason) for skipped in draft.skipped] == [
        ("line 1", "fewer than two options"),
        ("line 4", "no stem before its options"),
        ("line 8", "there is no option D"),
        ("line 18", "no ANSWER line"),
    ]


def test_a_text_without_answers_is_not_aiken() -> None:
    with pytest.raises(BankError):
        read("A) one\nB) two\n")


def test_an_item_with_two_keys_is_left_out_and_told() -> None:
    assert FORMAT.write is not None
    item = Item("A-1", "", "Which?", (Option("a", "x", True), Option("b", "y", True)))
    written = FORMAT.write(bank(item))
    assert written.content == b""
    assert ("A-1", "left out: Aiken knows exactly one right option") in written.losses
