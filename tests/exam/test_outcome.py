"""How items went, in the letters that were shown, and which of them one looks at again."""

from dataclasses import replace

import pytest

from cetl_prep.exam.attempt import Attempt, Confidence, Kind, Response
from cetl_prep.exam.form import Form, FormItem
from cetl_prep.exam.outcome import Outcome, Which, outcomes
from cetl_prep.exam.profile import ExamProfile
from tests.making import item

PLACE = FormItem("LV-001", "LV", ("c", "b", "a", "d"))


def one(**response: object) -> Outcome:
    return Outcome(1, PLACE, item("LV", 1, keys="b"), Response("LV-001", **response))  # type: ignore[arg-type]


def test_letters_are_those_that_were_shown() -> None:
    outcome = one(chosen=frozenset("c"))
    assert (outcome.yours, outcome.key, outcome.correct) == ("A", "B", False)
    assert outcome.letters("ad") == "C, D"


def test_a_blank_is_missed_and_has_no_letter() -> None:
    assert (one().yours, one().correct) == ("", False)


def test_certain_counts_only_when_missed() -> None:
    sure = Confidence.CERTAIN
    assert one(chosen=frozenset("c"), confidence=sure).certain_miss
    assert not one(chosen=frozenset("b"), confidence=sure).certain_miss
    assert not one(chosen=frozenset("c"), confidence=Confidence.GUESSING).certain_miss


@pytest.mark.parametrize(
    ("response", "expected"),
    [
        ({"chosen": frozenset("b")}, {Which.ALL}),
        ({"chosen": frozenset("b"), "flagged": True}, {Which.ALL, Which.FLAGGED}),
        ({"chosen": frozenset("a")}, {Which.ALL, Which.MISSED}),
        (
            {"chosen": frozenset("a"), "confidence": Confidence.CERTAIN},
            {Which.ALL, Which.MISSED, Which.CERTAIN},
        ),
    ],
)
def test_where_an_item_belongs(response: dict[str, object], expected: set[Which]) -> None:
    assert {which for which in Which if one(**response).is_among(which)} == expected


def test_outcomes_follow_the_form() -> None:
    places = (PLACE, replace(PLACE, item="LV-002"))
    attempt = Attempt("x", Kind.MOCK, Form("b", "d", 1, places), ExamProfile(2), "2026-03-12")
    held = {"LV-001": item("LV", 1), "LV-002": item("LV", 2)}
    made = outcomes(attempt, held)
    assert [(o.number, o.item.id) for o in made] == [(1, "LV-001"), (2, "LV-002")]
