"""A group mock: same form for all, results side by side, and what to talk about."""

from dataclasses import replace

import pytest

from cetl_prep.exam.attempt import Attempt, Kind
from cetl_prep.exam.form import Form, FormItem
from cetl_prep.exam.group_mock import GroupMock, MockResult, debrief, result_of
from cetl_prep.exam.profile import ExamProfile
from tests.making import item

ITEMS = {made.id: made for made in (item("LV", n) for n in (1, 2, 3))}
MOCK = GroupMock(
    "m",
    "Spring mock",
    "bank",
    "digest",
    7,
    10.0,
    tuple(FormItem(name, "LV", ("d", "c", "b", "a")) for name in ITEMS),
)


def result(name: str, chosen: str, **more: object) -> MockResult:
    answers = tuple((letter,) if letter != "-" else () for letter in chosen)
    return MockResult(f"id-{name}", "m", name, answers, **more)  # type: ignore[arg-type]


def test_members_stand_by_name_and_one_that_comes_twice_once() -> None:
    given = [result("zoe", "bbb"), result("Ann", "bc-", extra_time=1.5), result("zoe", "bbb")]
    made = debrief(MOCK, ITEMS, given)
    assert [row.name for row in made.members] == ["Ann", "zoe"]
    ann, zoe = made.members
    assert (ann.score.correct, ann.blanks, ann.extra_time) == (1, 1, 1.5)
    assert (zoe.score.correct, zoe.score.items, zoe.blanks) == (3, 3, 0)


def test_what_was_missed_and_what_was_argued() -> None:
    given = [result("a", "bcb"), result("b", "bcc"), result("c", "bcd"), result("d", "bc-")]
    made = debrief(MOCK, ITEMS, given)
    missed = made.most_missed()
    assert [(row.number, row.missed, row.members) for row in missed] == [(2, 4, 4), (3, 3, 4)]
    assert missed[0].counts == (("d", 0), ("c", 4), ("b", 0), ("a", 0))
    assert [row.number for row in made.most_argued()] == [3]
    assert made.most_argued()[0].argued == 1.0
    assert made.items[1].argued == 0.0
    assert debrief(MOCK, ITEMS, given[:1]).most_argued() == ()
    halves = [result("a", "bbb"), result("b", "bbb"), result("c", "bcb"), result("d", "bcb")]
    assert debrief(MOCK, ITEMS, halves).items[1].argued == pytest.approx(2 / 3)


def test_a_result_tells_answers_and_no_times() -> None:
    form = Form("bank", "digest", 7, MOCK.items)
    profile = ExamProfile().sized(3, 10.0).accommodated(1.5)
    attempt = Attempt("x", Kind.MOCK, form, profile, "2026-03-12T20:00:00+00:00")
    attempt = attempt.after(attempt.answer("LV-002", ["c"], 5.0))
    made = result_of(MOCK, attempt, "Ann")
    assert made == MockResult("x", "m", "Ann", ((), ("c",), ()), 1.5, False)
    ended = attempt.after(attempt.submit(9.0))
    assert result_of(MOCK, ended, "Ann").ended
    free = replace(ended, profile=ExamProfile().sized(3, None))
    assert result_of(MOCK, free, "Ann").extra_time is None
