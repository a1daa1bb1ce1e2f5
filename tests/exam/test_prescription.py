"""A prescription: what may stand in it, and when it is done."""

from dataclasses import replace
from datetime import date

import pytest

from cetl_prep.exam.prescription import Fulfilment, Prescription, Reply

DUE = date(2026, 4, 1)
GOOD = Prescription("p1", "Dana", "Erin", "bank", ("LV",), 20, "Slowly.", DUE, date(2026, 3, 1))


def test_a_good_one_has_no_faults() -> None:
    assert GOOD.faults() == ()
    assert replace(GOOD, due=None, candidate="", note="", skills=()).faults() == ()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("id", " "),
        ("mentor", ""),
        ("candidate", "x" * 81),
        ("bank", "x" * 81),
        ("skills", ("x" * 81,)),
        ("skills", tuple(map(str, range(51)))),
        ("items", 0),
        ("items", 501),
        ("note", "x" * 2001),
        ("due", date(2026, 2, 28)),
    ],
)
def test_what_cannot_be_is_named(field: str, value: object) -> None:
    assert replace(GOOD, **{field: value}).faults() == (field,)  # type: ignore[arg-type]


def test_it_is_done_when_all_was_answered_and_late_when_the_day_has_passed() -> None:
    accepted = Fulfilment(GOOD, Reply.ACCEPTED, 19, 10)
    assert not accepted.complete
    assert accepted.overdue(date(2026, 4, 2))
    assert not accepted.overdue(DUE)
    assert not replace(accepted, done=20).overdue(date(2026, 4, 2))
    assert not Fulfilment(GOOD, Reply.DECLINED).overdue(date(2026, 4, 2))
    assert not Fulfilment(replace(GOOD, due=None), Reply.OPEN).overdue(date(2026, 4, 2))
