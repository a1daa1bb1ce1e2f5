"""M1 and M2."""

from dataclasses import replace

import pytest

from cetl_prep.banks.checks import completeness as rules
from cetl_prep.exam.findings import Severity
from cetl_prep.exam.item import Status
from tests.banks.checks.judged import TEXTS, bank_of, found, good, options, said

ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE


@pytest.mark.parametrize(
    "lack",
    [
        {"stem": ""},
        {"subtopic": ""},
        {"subtopic": "B-1"},
        {"skill": "C"},
        {"rule": ""},
        {"sources": ()},
        {"as_of": None},
        {"author": ""},
        {"enemies": frozenset({"nobody"})},
        {"options": options((*TEXTS[:3], ""))},
        {"options": options(TEXTS[:2])},
    ],
)
def test_m1_names_what_is_missing(lack: dict[str, object]) -> None:
    assert ERROR in said(rules.m1_complete, good(1), good(2), good(3, **lack))


def test_m1_lets_a_whole_item_pass() -> None:
    assert said(rules.m1_complete, good(1), good(2, enemies=frozenset({"A-001"}))) == []
    assert said(rules.m1_rationales, good(1), good(2)) == []


def test_m1_wants_the_usual_number_of_options() -> None:
    assert said(rules.m1_complete, good(1), good(2), good(3, options=options(TEXTS[:3]))) == [
        WARNING
    ]


def test_m1_only_notes_what_drafts_lack() -> None:
    draft = good(1, status=Status.DRAFT, rule="")
    assert said(rules.m1_drafts, draft) == [NOTE]
    assert said(rules.m1_drafts, good(1, rule="")) == []
    assert said(rules.m1_complete, draft) == []


def test_m1_wants_rationales_that_teach_and_differ() -> None:
    item = good(1)
    short = replace(item.options[1], rationale="Because it is wrong.")
    same = replace(item.options[1], rationale=item.options[2].rationale.upper())
    for option in (short, same):
        changed = replace(item, options=(item.options[0], option, *item.options[2:]))
        assert said(rules.m1_rationales, changed) == [ERROR]


def test_m2_wants_a_key_and_a_distractor() -> None:
    assert said(rules.m2_one_key, good(1)) == []
    assert said(rules.m2_one_key, good(1, options=options(key=9))) == [ERROR]
    every = tuple(replace(option, is_key=True) for option in good(1).options)
    assert said(rules.m2_one_key, good(1, options=every)) == [ERROR]


def test_m2_wants_a_stem_of_two_keys_to_say_two() -> None:
    two = tuple(replace(option, is_key=option.id in "ab") for option in good(1).options)
    plain = "Which steps fit this case?"
    assert said(rules.m2_one_key, good(1, options=two, stem=plain)) == [ERROR]
    assert said(rules.m2_one_key, good(1, options=two, stem="Which two steps fit?")) == []


def test_m2_sees_through_case_and_punctuation() -> None:
    alike = options(("Call the vendor", "call the vendor.", *TEXTS[:2]))
    assert [
        f.message for f in found(rules.m2_distinct_options, bank_of(good(1, options=alike)))
    ] == ["more than one option says 'call the vendor'"]
    assert said(rules.m2_distinct_options, good(1)) == []
