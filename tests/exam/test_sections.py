"""Sections: fitted to a form, closed behind the candidate, each with the clock it has."""

from dataclasses import replace

import pytest

from cetl_prep.exam.attempt import Attempt, EventKind, Kind, State
from cetl_prep.exam.errors import AttemptError
from cetl_prep.exam.form import Form, FormItem
from cetl_prep.exam.profile import ExamProfile
from cetl_prep.exam.sections import (
    Part,
    Section,
    fitted,
    minutes_of,
    parts,
    section_at,
    timed,
)

OWN = (Section("A", 3, 4.0), Section("B", 2, 3.0))
GATES = (Section("A", 3, returnable=False), Section("B", 2, returnable=False))


def sitting(sections: tuple[Section, ...], *, extra: float | None = 1.0) -> Attempt:
    entries = tuple(FormItem(f"i{n}", "S", ("a", "b")) for n in range(5))
    profile = ExamProfile(items=5, minutes=minutes_of(sections) or 7.0, warnings=(1.0, 3.5))
    made = timed(sections, profile.warnings, extra)
    form = Form("bank", "digest", 1, entries)
    attempt = Attempt(
        "x", Kind.MOCK, form, profile.accommodated(extra), "2026-03-12", sections=made
    )
    return attempt.after(attempt.show("i0", 0.0))


def test_a_place_is_in_its_section() -> None:
    assert section_at(OWN, 0) == (1, OWN[0])
    assert section_at(OWN, 2) == (1, OWN[0])
    assert section_at(OWN, 4) == (2, OWN[1])
    assert section_at(OWN, 5) is None


def test_a_shorter_form_cuts_sections_and_a_longer_one_stretches_the_last() -> None:
    assert fitted(OWN, 5) == OWN
    assert fitted(OWN, 4) == (OWN[0], Section("B", 1, 1.5))
    assert fitted(OWN, 2) == (Section("A", 2, 8 / 3),)
    assert fitted(OWN, 7) == (OWN[0], Section("B", 4, 6.0))
    assert fitted((), 7) == ()
    assert fitted((Section("A", 3), Section("B", 2)), 6)[1] == Section("B", 3)
    assert minutes_of(GATES) is None


def test_extra_time_lengthens_each_clock_and_warning_and_no_clock_keeps_what_closes() -> None:
    longer = timed((Section("A", 3, 4.0, warnings=(2.0,)), OWN[1]), (1.0, 3.5), 1.5)
    assert longer[0] == Section("A", 3, 6.0, False, (3.0,))
    assert longer[1] == Section("B", 2, 4.5, False, (1.5,)), "3.5 minutes do not fit 3"
    assert timed(OWN, (1.0,), None)[0] == Section("A", 3, returnable=False)
    assert timed((Section("A", 3),), (1.0,), 1.5)[0].returnable


def test_what_is_open_at_one_time_lies_between_two_gates() -> None:
    assert parts((), 5) == (Part(0, 5),)
    assert parts((Section("A", 3), Section("B", 2)), 5) == (Part(0, 5),)
    assert parts(GATES, 5) == (Part(0, 3), Part(3, 5))
    free = Section("C", 2)
    assert parts((free, GATES[0], free), 7) == (Part(0, 5), Part(5, 7))
    assert parts(OWN, 5) == (Part(0, 3, 240.0), Part(3, 5, 180.0))


def test_each_section_has_its_clock_and_is_closed_for_good() -> None:
    attempt = sitting(OWN)
    assert attempt.left(60.0) == 180.0
    assert attempt.warnings == (1.0, 3.5)
    with pytest.raises(AttemptError) as refused:
        attempt.answer("i3", ["a"], 60.0)
    assert refused.value.code == "attempt.section-closed"
    attempt = attempt.after(attempt.answer("i0", ["a"], 60.0))
    attempt = attempt.after(attempt.end_section(100.0))
    assert (attempt.current, attempt.response("i3").seen) == ("i3", True)
    assert attempt.response("i0").seconds == 100.0
    assert attempt.left() == 180.0, "time that was not used is not carried over"
    assert attempt.warnings == (1.0,)
    for closed in (lambda: attempt.show("i0", 101.0), lambda: attempt.flag("i2", True, 101.0)):
        with pytest.raises(AttemptError, match="section-closed"):
            closed()
    with pytest.raises(AttemptError) as last:
        attempt.end_section(110.0)
    assert last.value.code == "attempt.last-section"
    assert attempt.after(attempt.expire()).used == 280.0


def test_the_end_of_its_time_closes_a_section_and_of_the_last_one_the_exam() -> None:
    attempt = sitting(OWN)
    event = attempt.expire()
    assert (event.kind, event.used, event.values) == (EventKind.SECTION, 240.0, ("time",))
    attempt = attempt.after(event)
    assert attempt.state is State.OPEN
    attempt = attempt.after(attempt.expire())
    assert attempt.state is State.EXPIRED
    assert attempt.used == 420.0


def test_sections_that_close_share_the_clock_of_the_exam() -> None:
    attempt = sitting(GATES)
    assert attempt.warnings == (1.0, 3.5)
    attempt = attempt.after(attempt.end_section(100.0))
    assert attempt.left() == 320.0
    assert attempt.expire().kind is EventKind.EXPIRE
    early = sitting(GATES)
    assert early.expire().kind is EventKind.EXPIRE, "the exam's time ends the exam"


def test_without_a_clock_a_section_still_closes() -> None:
    attempt = sitting(OWN, extra=None)
    assert attempt.left() is None
    attempt = attempt.after(attempt.end_section(1000.0))
    assert attempt.part == Part(3, 5)
    assert attempt.after(attempt.expire()).used == 1000.0


def test_a_log_that_closes_more_than_there_is_stays_in_the_last_part() -> None:
    assert replace(sitting(OWN), closed=9).part.places == range(3, 5)
