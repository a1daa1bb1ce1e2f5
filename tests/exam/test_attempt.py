"""An attempt: what may happen in it, and what each event leaves behind."""

from dataclasses import replace

import pytest

from cetl_prep.exam.attempt import (
    LONGEST_NOTE,
    Attempt,
    Confidence,
    Event,
    EventKind,
    Kind,
    State,
)
from cetl_prep.exam.causes import Cause
from cetl_prep.exam.errors import AttemptError
from cetl_prep.exam.form import Form, FormItem
from cetl_prep.exam.profile import ExamProfile
from cetl_prep.exam.stretches import covers


def sitting(minutes: float | None = 10) -> Attempt:
    entries = tuple(FormItem(f"i{n}", "S", ("c", "a", "b")) for n in range(3))
    profile = ExamProfile(items=3, minutes=minutes)
    return Attempt("x", Kind.MOCK, Form("bank", "digest", 1, entries), profile, "2026-03-12")


def test_an_answer_can_be_changed_and_cleared_and_the_first_one_is_remembered() -> None:
    attempt = sitting()
    for chosen in (["a"], ["b"], ["b"], []):
        attempt = attempt.after(attempt.answer("i0", chosen, 1.0))
    response = attempt.response("i0")
    assert response.first == {"a"}
    assert response.chosen == frozenset()
    assert response.changes == 2
    assert not response.answered
    assert attempt.answers == 4


def test_the_value_before_stays_as_it_was() -> None:
    before = sitting()
    after = before.after(before.answer("i0", ["a"], 1.0))
    assert before.answered == 0
    assert after.answered == 1
    assert after.unanswered == (1, 2)


def test_time_goes_to_the_item_on_screen() -> None:
    attempt = sitting()
    for event in (
        attempt.show("i0", 0.0),
        attempt.answer("i0", ["a"], 20.0),
        attempt.show("i1", 25.0),
        attempt.tick(40.0),
    ):
        attempt = attempt.after(event)
    assert attempt.response("i0").seconds == 25.0
    assert attempt.response("i1").seconds == 15.0
    assert attempt.response("i1").seen
    assert attempt.position == 1
    assert attempt.used == 40.0
    assert attempt.left() == 560.0
    assert attempt.left(700.0) == 0.0
    assert sitting(None).left() is None


def test_flags_strikes_and_confidence_come_and_go() -> None:
    attempt = sitting()
    attempt = attempt.after(attempt.flag("i1", True, 1.0))
    attempt = attempt.after(attempt.strike("i1", "a", True, 1.0))
    attempt = attempt.after(attempt.strike("i1", "b", True, 1.0))
    attempt = attempt.after(attempt.strike("i1", "b", False, 1.0))
    attempt = attempt.after(attempt.say_confidence("i1", Confidence.CERTAIN, 1.0))
    response = attempt.response("i1")
    assert attempt.flagged == (1,)
    assert response.struck == {"a"}
    assert response.confidence is Confidence.CERTAIN
    attempt = attempt.after(attempt.say_confidence("i1", None, 1.0))
    attempt = attempt.after(attempt.flag("i1", False, 1.0))
    assert attempt.response("i1").confidence is None
    assert attempt.flagged == ()


def test_choosing_a_struck_option_restores_it() -> None:
    attempt = sitting()
    attempt = attempt.after(attempt.strike("i0", "a", True, 1.0))
    attempt = attempt.after(attempt.answer("i0", ["a"], 2.0))
    assert attempt.response("i0").struck == frozenset()


def test_unknown_items_and_options_are_refused() -> None:
    attempt = sitting()
    for wrong in (
        lambda: attempt.answer("i9", ["a"], 1.0),
        lambda: attempt.answer("i0", ["z"], 1.0),
        lambda: attempt.strike("i0", "z", True, 1.0),
        lambda: attempt.response("i9"),
    ):
        with pytest.raises(AttemptError):
            wrong()


def test_pausing_is_counted_and_resuming_starts_where_the_clock_stood() -> None:
    attempt = sitting()
    attempt = attempt.after(attempt.show("i0", 0.0))
    attempt = attempt.after(attempt.pause(30.0, "left"))
    resumed = attempt.resume("came back")
    assert resumed.used == 30.0
    attempt = attempt.after(resumed)
    assert attempt.pauses == 1
    assert attempt.response("i0").seconds == 30.0
    assert attempt.pause(31.0).values == ()
    assert attempt.resume().values == ()


@pytest.mark.parametrize("ending", ["submit", "expire"])
def test_an_ended_sitting_takes_no_more_answers(ending: str) -> None:
    attempt = sitting()
    event = attempt.submit(5.0) if ending == "submit" else attempt.expire()
    attempt = attempt.after(event)
    assert attempt.state is (State.SUBMITTED if ending == "submit" else State.EXPIRED)
    assert not attempt.is_open
    for late in (
        lambda: attempt.answer("i0", ["a"], 6.0),
        lambda: attempt.tick(6.0),
        lambda: attempt.submit(6.0),
        lambda: attempt.pause(6.0),
    ):
        with pytest.raises(AttemptError):
            late()


def test_an_expired_sitting_used_all_its_time() -> None:
    assert sitting().expire().used == 600.0
    assert sitting(None).expire().used == 0.0


def test_a_clock_that_runs_back_takes_no_time_away() -> None:
    attempt = sitting().after(Event(EventKind.SHOW, 10.0, "i0"))
    attempt = attempt.after(Event(EventKind.TICK, 4.0, "i0"))
    assert attempt.used == 10.0
    assert attempt.response("i0").seconds == 0.0


@pytest.mark.parametrize(
    ("kind", "feedback", "explains"),
    [
        (Kind.PRACTICE, True, True),
        (Kind.PRACTICE, False, False),
        (Kind.MOCK, True, False),
    ],
)
def test_only_practice_with_feedback_explains(kind: Kind, feedback: bool, explains: bool) -> None:
    attempt = replace(sitting(), kind=kind, feedback=feedback)
    assert attempt.explains is explains


def test_why_an_item_was_missed_can_be_said_after_the_end_and_taken_back() -> None:
    attempt = sitting()
    attempt = attempt.after(attempt.submit(5.0))
    said = attempt.after(attempt.name_cause("i0", Cause.MISREAD))
    assert said.response("i0").cause is Cause.MISREAD
    assert (said.state, said.used) == (State.SUBMITTED, 5.0)
    assert said.after(said.name_cause("i0", None)).response("i0").cause is None
    with pytest.raises(AttemptError):
        attempt.name_cause("elsewhere", Cause.SLIP)


def test_highlights_join_and_are_cut() -> None:
    attempt = sitting()
    steps = [(4, 9, True), (20, 30, True), (9, 12, True), (6, 7, False), (0, 2, False)]
    for start, end, on in steps:
        attempt = attempt.after(attempt.highlight("i0", start, end, on, 1.0))
    held = attempt.response("i0").highlights
    assert held == ((4, 6), (7, 12), (20, 30))
    assert covers(held, 21, 29)
    assert not covers(held, 5, 8)
    for start, end in ((3, 3), (5, 2), (-1, 4)):
        with pytest.raises(AttemptError, match="empty-highlight"):
            attempt.highlight("i0", start, end, True, 1.0)


def test_a_note_is_kept_changed_and_taken_away() -> None:
    attempt = sitting()
    for text in ("Read the law", "Read § 3 again"):
        attempt = attempt.after(attempt.write_note("i1", text, 1.0))
        assert attempt.response("i1").note == text
    with pytest.raises(AttemptError, match="note-too-long"):
        attempt.write_note("i1", "x" * (LONGEST_NOTE + 1), 1.0)
    attempt = attempt.after(attempt.write_note("i1", "  ", 1.0))
    assert attempt.response("i1").note == ""


def test_a_sitting_set_aside_stays_what_it_was() -> None:
    attempt = sitting()
    for on in (True, False):
        assert attempt.after(attempt.set_aside(on)) == attempt
    assert attempt.set_aside(True).kind is not attempt.set_aside(False).kind
