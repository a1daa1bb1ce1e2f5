"""Scores come with their doubt."""

import random

import pytest

from cetl_prep.exam.attempt import Attempt, Kind
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.form import Form, PoolItem, assemble, shown
from cetl_prep.exam.profile import ExamProfile, Scale
from cetl_prep.exam.scoring import Part, Score, score, wilson
from tests.making import CETL, bank


def scored(right: int, blank: int = 0) -> Score:
    made = bank()
    entries = [
        PoolItem(i.id, i.skill, tuple(o.id for o in i.options), i.revision) for i in made.items
    ]
    form = Form("bank", made.digest, 1, assemble(CETL, entries, 100, random.Random(1)))
    attempt = Attempt("x", Kind.MOCK, form, ExamProfile(), "2026-03-12")
    for place, entry in enumerate(form.items[: 100 - blank]):
        attempt = attempt.after(attempt.answer(entry.item, ["b" if place < right else "a"], 1.0))
    return score(attempt, made.by_id, CETL)


def test_sixty_seven_right_is_a_practice_score_below_the_cut() -> None:
    result = scored(67)
    assert (result.raw, result.percent, result.scaled) == (67, 67.0, 536)
    assert not result.over_cut
    low, high = result.scaled_interval
    assert low < 536 < high
    assert result.clear
    assert not scored(72).clear
    assert not scored(78).clear
    assert scored(90).clear
    assert scored(90).over_cut
    assert scored(30).clear


def test_unanswered_counts_as_wrong() -> None:
    assert scored(67, blank=20).raw == 67
    assert scored(100, blank=20).raw == 80


def test_areas_and_skills_add_up_to_the_whole() -> None:
    result = scored(67)
    assert [part.items for part in result.areas] == [40, 30, 30]
    assert len(result.skills) == 10
    assert sum(part.correct for part in result.areas) == 67
    assert sum(part.correct for part in result.skills) == 67


def test_few_items_are_marked() -> None:
    result = scored(67)
    assert all(part.few for part in result.skills)
    assert not any(part.few for part in result.areas)


def test_wilson_agrees_with_a_worked_example() -> None:
    # Worked by hand: middle 0.6655, half width 0.0765.
    low, high = wilson(67, 100)
    assert low == pytest.approx(0.589, abs=5e-4)
    assert high == pytest.approx(0.742, abs=5e-4)
    assert wilson(0, 0) == (0.0, 1.0)
    assert wilson(0, 10)[0] == 0.0
    assert wilson(10, 10)[1] == pytest.approx(1.0)


def test_a_part_without_items_has_no_percent() -> None:
    assert Part("x", "X", 0, 0).percent == 0.0
    assert Part("x", "X", 0, 0).interval == (0.0, 100.0)


def test_the_scale_goes_with_the_score() -> None:
    assert scored(75).scaled == Scale().cut


def test_errors_carry_their_values() -> None:
    error = BankError("file.unreadable", file="a.qbank")
    assert error.code == "file.unreadable"
    assert error.details == {"file": "a.qbank"}


def test_skills_that_were_not_asked_are_left_out() -> None:
    made = bank()
    only = [i for i in made.items if i.skill == "DM"]
    entries = [PoolItem(i.id, i.skill, ("a", "b", "c", "d"), i.revision) for i in only]
    form = Form("bank", made.digest, 1, tuple(shown(e, random.Random(1)) for e in entries))
    attempt = Attempt("x", Kind.PRACTICE, form, ExamProfile(), "2026-03-12")
    result = score(attempt, made.by_id, CETL)
    assert [part.id for part in result.areas] == ["III"]
    assert [part.id for part in result.skills] == ["DM"]
