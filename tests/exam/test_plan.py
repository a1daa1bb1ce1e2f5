"""The plan to the exam date, at every distance from it."""

from datetime import date, timedelta

import pytest

from cetl_prep.exam.plan import (
    USUAL_SECONDS,
    Phase,
    StudyPlan,
    Work,
    last_week,
    seconds_per_item,
    study_plan,
    suggestion,
)

EXAM = date(2026, 4, 7)
NEEDS = {"LV": 300.0, "SP": 150.0, "DM": 150.0}


def plan(left: int | None, minutes: int = 20, mock: Work | None = Work.SEALED) -> StudyPlan:
    exam = None if left is None else EXAM
    today = EXAM - timedelta(days=left or 0)
    return study_plan(today, exam, minutes, 80.0, 2, NEEDS, mock)


@pytest.mark.parametrize(
    ("left", "phase"),
    [
        (None, Phase.NO_DATE),
        (-3, Phase.PAST),
        (0, Phase.EXAM_DAY),
        (1, Phase.LAST_WEEK),
        (7, Phase.LAST_WEEK),
        (8, Phase.BEFORE),
    ],
)
def test_phases(left: int | None, phase: Phase) -> None:
    assert plan(left).phase is phase


def test_a_day_fits_into_its_minutes_and_follows_the_needs() -> None:
    today = plan(30).today
    assert today
    assert (today.items, today.mistakes) == (15, 2)
    assert dict(today.skills) == {"LV": 7, "SP": 3, "DM": 3}


def test_mistakes_take_a_third_at_most_and_the_shortest_day_has_an_item() -> None:
    many = suggestion(20, 80.0, 40, NEEDS)
    assert (many.mistakes, many.items) == (5, 15)
    assert suggestion(1, 300.0, 9, NEEDS).items == 1
    assert suggestion(9999, 80.0, 0, NEEDS).minutes == 240


def test_no_date_and_a_past_date_still_leave_a_day_to_work_with() -> None:
    for left in (None, -40):
        assert plan(left).week == ()
        assert plan(left).today is not None
    assert plan(None).left is None
    assert plan(-40).left == -40


def test_on_the_day_of_the_exam_nothing_is_asked() -> None:
    assert plan(0).today is None


def works(left: int, mock: Work | None = Work.SEALED) -> list[Work]:
    return [day.work for day in plan(left, mock=mock).week]


def test_the_last_week_has_one_sealed_mock_then_gets_lighter_and_ends_free() -> None:
    week = plan(30).week
    assert [day.work for day in week] == [
        Work.PRACTICE,
        Work.SEALED,
        Work.REVIEW,
        Work.LIGHT,
        Work.LIGHT,
        Work.LIGHT,
        Work.REST,
        Work.EXAM,
    ]
    assert [day.minutes for day in week] == [20, 0, 20, 10, 10, 10, 0, 0]
    assert week[1].day == date(2026, 4, 1)
    assert week[-1].day == EXAM


def test_a_late_start_sits_the_mock_at_once_but_never_in_the_last_two_days() -> None:
    assert works(4) == [Work.SEALED, Work.REVIEW, Work.LIGHT, Work.REST, Work.EXAM]
    assert works(3) == [Work.SEALED, Work.REVIEW, Work.REST, Work.EXAM]
    assert works(2) == [Work.LIGHT, Work.REST, Work.EXAM]


def test_when_the_mock_was_sat_there_is_none() -> None:
    assert works(5, None) == [
        Work.PRACTICE,
        Work.PRACTICE,
        Work.LIGHT,
        Work.LIGHT,
        Work.REST,
        Work.EXAM,
    ]
    assert last_week(EXAM, 1, 20, Work.MOCK)[0].work is Work.REST


def test_in_the_last_week_today_follows_its_day() -> None:
    assert plan(6).today is None
    assert plan(1).today is None
    light = plan(3, mock=None).today
    assert light
    assert light.minutes == 10


def test_ones_own_times_count_when_there_are_enough() -> None:
    assert seconds_per_item([30.0] * 19) == USUAL_SECONDS
    assert seconds_per_item([30.0, 50.0, 90.0] * 9) == 50.0
    assert seconds_per_item([2.0] * 30) == 20.0
    assert seconds_per_item([2000.0] * 30) == 300.0
