"""M3, M4 and M5."""

import pytest

from cetl_prep.banks.checks import wording as rules
from cetl_prep.exam.findings import Severity
from tests.banks.checks.judged import STEM, TEXTS, bank_of, found, good, options, said

ERROR = Severity.ERROR


@pytest.mark.parametrize(
    "text",
    [
        "All of the above",
        "None of these",
        "Both A and B",
        "A and C only",
        "I and III only",
        "Neither a nor b",
    ],
)
def test_m3_finds_options_about_options(text: str) -> None:
    assert said(rules.m3_no_combined_options, good(options=options((*TEXTS[:3], text)))) == [ERROR]


@pytest.mark.parametrize(
    "text",
    ["All of the staff above grade 5", "Both schools and the office", "Plan A, then a pilot"],
)
def test_m3_lets_ordinary_words_pass(text: str) -> None:
    assert said(rules.m3_no_combined_options, good(options=options((*TEXTS[:3], text)))) == []


@pytest.mark.parametrize(
    "stem",
    [
        "Which of these is NOT a goal?",
        "All of these are goals EXCEPT which?",
        "Which step is least likely to help?",
        "Which statement is false?",
        "Which record is not covered by the law?",
        "Which goal doesn't fit the plan?",
    ],
)
def test_m4_finds_negative_stems(stem: str) -> None:
    assert said(rules.m4_no_negative_stem, good(stem=stem)) == [ERROR]


@pytest.mark.parametrize(
    "stem",
    [
        "The plan does not name an owner. Which step comes first?",
        "Which step needs at least two people?",
        "Which step helps most, if the network is not repaired?",
        "Which design asks for the least reliance on memory?",
        "If the vendor has not answered, which step comes first?",
    ],
)
def test_m4_lets_negation_in_the_story_pass(stem: str) -> None:
    assert said(rules.m4_no_negative_stem, good(stem=stem)) == []


def test_m4_lets_a_reviewer_allow_one_in_a_hundred() -> None:
    allowed = {"stem": "Which is NOT a goal?", "tags": frozenset({rules.NEGATIVE_TAG})}
    assert said(rules.m4_no_negative_stem, good(1, **allowed)) == []
    assert said(rules.m4_no_negative_stem, good(1, **allowed), good(2, **allowed)) == [ERROR]


@pytest.mark.parametrize(
    "stem", ["The first step is", "Why? Which step?", "Which step? Choose one."]
)
def test_m5_wants_one_question_at_the_end(stem: str) -> None:
    assert said(rules.m5_one_question, good(stem=stem)) == [ERROR]
    assert said(rules.m5_one_question, good()) == []


def test_m5_wants_neither_telegrams_nor_essays() -> None:
    assert said(rules.m5_lengths, good(), good(options=options(("5", "6", "7", "8")))) == []
    for change in (
        {"stem": "Which step?"},
        {"stem": "word " * 111},
        {"options": options((*TEXTS[:3], "word " * 29))},
        {"options": options((*TEXTS[:3], "Call"))},
    ):
        assert said(rules.m5_lengths, good(**change)) == [ERROR]


@pytest.mark.parametrize(
    "text", ["As in option B, call them", "Unlike answer C it works", "As options a or b"]
)
def test_m5_wants_no_letters(text: str) -> None:
    assert said(rules.m5_no_letters, good(options=options((*TEXTS[:3], text)))) == [ERROR]


def test_m5_takes_other_uses_of_the_words() -> None:
    text = "Offer an option as a trial, and answer a parent first"
    bank = bank_of(good(options=options((*TEXTS[:3], text)), stem=STEM))
    assert found(rules.m5_no_letters, bank) == []
