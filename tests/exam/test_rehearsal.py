"""A rehearsal changes how an exam is run; the keys of the room never clash."""

from datetime import date

import pytest

from cetl_prep.exam.profile import ExamProfile, Tool
from cetl_prep.exam.rehearsal import Break, Rehearsal
from cetl_prep.exam.room_keys import USUAL, Action, is_key, keys_with, taken_by
from cetl_prep.exam.sections import Section

DAY = date(2026, 11, 20)


def test_its_warnings_and_pause_policy_take_the_place_of_the_banks() -> None:
    rehearsal = Rehearsal("R", DAY, warnings=(30.0, 5.0), pause_allowed=False)
    profile = rehearsal.applied(ExamProfile())
    assert profile.warnings == (30.0, 5.0)
    assert not profile.pause_allowed
    assert profile.minutes == ExamProfile().minutes
    assert Rehearsal("R", DAY).applied(ExamProfile()) == ExamProfile()
    bare = Rehearsal("R", DAY, tools=frozenset({Tool.CALCULATOR}))
    assert bare.applied(ExamProfile()).tools == {Tool.CALCULATOR}


def test_pages_stand_before_the_exam_when_there_is_an_agreement_or_a_tutorial() -> None:
    assert not Rehearsal("R", DAY).opens_with_pages
    assert Rehearsal("R", DAY, agreement=180).opens_with_pages
    assert Rehearsal("R", DAY, tutorial=60).opens_with_pages


def test_sections_with_minutes_say_how_long_the_exam_is() -> None:
    plain = Rehearsal("R", DAY, sections=(Section("A", 3), Section("B", 2)))
    assert plain.sized(ExamProfile()) == ExamProfile()
    timed = Rehearsal("R", DAY, sections=(Section("A", 3, 4.0), Section("B", 2, 3.0)))
    assert (timed.sized(ExamProfile()).items, timed.sized(ExamProfile()).minutes) == (5, 7.0)
    assert timed.sized(ExamProfile(), 7).minutes == 10.0


def test_breaks_stand_where_they_should() -> None:
    rest = Break(3, 15.0)
    rehearsal = Rehearsal("R", DAY, breaks=(rest,))
    assert rehearsal.break_after(2, 5) is rest
    assert rehearsal.break_after(1, 5) is None
    assert rehearsal.break_after(2, 3) is None, "no break after the last item"


@pytest.mark.parametrize("key", ["a", "AB", "", "É", "!"])
def test_a_key_is_one_capital_letter_or_digit(key: str) -> None:
    assert not is_key(key)


def test_layers_of_keys() -> None:
    assert is_key("X")
    assert is_key("4")
    assert keys_with() == dict(USUAL)
    swapped = keys_with({"flag": "X", "next": "J"}, {"flag": "W", "unknown": "Z"})
    assert (swapped[Action.FLAG], swapped[Action.NEXT]) == ("W", "J")
    assert keys_with({"flag": "?"}) == dict(USUAL)


def test_a_layer_that_clashes_is_left_out() -> None:
    assert keys_with({"flag": "N"}) == dict(USUAL)
    assert keys_with({"flag": "N", "next": "F"})[Action.NEXT] == "F"


def test_what_has_a_key_already() -> None:
    assert taken_by(USUAL, Action.FLAG, "N") is Action.NEXT
    assert taken_by(USUAL, Action.FLAG, "F") is None
    assert taken_by(USUAL, Action.FLAG, "Z") is None
