"""M13 and M14: grammar and numbers."""

from collections.abc import Sequence

import pytest

from cetl_prep.banks.checks import grammar, numbers
from cetl_prep.exam.findings import Severity
from cetl_prep.exam.item import Item
from tests.banks.checks.judged import TEXTS, good, options, said

ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE


def with_options(texts: Sequence[str], **more: object) -> Item:
    return good(options=options(texts), **more)


def test_m13_wants_options_to_begin_and_end_alike() -> None:
    assert said(grammar.m13_punctuation, good()) == []
    assert said(grammar.m13_punctuation, with_options((*TEXTS[:3], "Wait a day."))) == [WARNING]
    assert said(grammar.m13_punctuation, with_options((*TEXTS[:3], "wait a day"))) == [WARNING]


def test_m13_finds_a_key_that_begins_alone() -> None:
    odd = with_options(("By reading the log", *TEXTS[1:]))
    assert said(grammar.m13_odd_start, odd) == [WARNING]
    assert said(grammar.m13_odd_start, with_options((*TEXTS[:3], "By waiting a day"))) == [NOTE]
    assert said(grammar.m13_odd_start, with_options(("The log", *TEXTS[1:]))) == [NOTE]
    two = with_options(("By reading", "In waiting", *TEXTS[2:]))
    assert said(grammar.m13_odd_start, good(), two) == []


@pytest.mark.parametrize(
    "text", ["If it rains", "It depends on rain", "12 of the switches", "Reading of the log"]
)
def test_m13_tells_kinds_of_words(text: str) -> None:
    assert said(grammar.m13_odd_start, with_options((text, *TEXTS[1:]))) in ([WARNING], [NOTE])


def test_m13_finds_an_article_that_fits_some() -> None:
    mixed = ("audit", "survey", "poll", "test")
    assert said(grammar.m13_article, with_options(mixed, stem="The first step is an")) == [ERROR]
    assert said(grammar.m13_article, with_options(mixed, stem="The first step is")) == []
    assert said(grammar.m13_article, with_options(mixed[1:], stem="The first step is a")) == []


@pytest.mark.parametrize(
    "texts",
    [
        ("5 days", "10 days", "15 days", "20 days"),
        ("About 5 percent", "About 9 percent", "About 12.5 percent", "About 40 percent"),
        ("$1,000", "$2,000", "$10,000", "$20,000"),
        ("1 to 5", "6 to 10", "11 to 15", "16 to 20"),
        ("Less than 5 days", "5 to 9 days", "Over 9 days"),
    ],
)
def test_m14_lets_ordered_numbers_pass(texts: Sequence[str]) -> None:
    assert said(numbers.m14_numbers, with_options(texts, pinned=True)) == []
    assert said(numbers.m14_numbers, with_options(texts)) == [WARNING]


@pytest.mark.parametrize(
    "texts",
    [
        ("10 days", "5 days", "15 days", "20 days"),
        ("5 days", "10 days", "2 weeks", "3 weeks"),
        ("1 to 5", "5 to 10", "11 to 15", "16 to 20"),
        ("5", "5.0", "6", "7"),
    ],
)
def test_m14_finds_disorder(texts: Sequence[str]) -> None:
    assert said(numbers.m14_numbers, with_options(texts, pinned=True)) == [ERROR]


def test_m14_leaves_sentences_with_numbers_alone() -> None:
    texts = ("Buy 9 carts for the two schools this year", "Buy 5", "Lease 7 carts", "Wait 2 years")
    assert said(numbers.m14_numbers, with_options(texts)) == []
