"""The exam profile: accommodations scale warnings too; the practice scale bends at the target."""

import pytest

from cetl_prep.exam.profile import ExamProfile, Scale


def test_extra_time_lengthens_the_exam_and_moves_its_warnings() -> None:
    longer = ExamProfile().accommodated(1.5)
    assert longer.minutes == 180
    assert longer.warnings == (45, 15, 7.5)
    assert longer.extra_time == 1.5
    assert longer.seconds == 180 * 60


def test_untimed_takes_the_clock_away() -> None:
    untimed = ExamProfile().accommodated(None)
    assert untimed.minutes is None
    assert untimed.seconds is None
    assert untimed.warnings == ()


def test_a_short_sitting_keeps_only_the_warnings_that_fit() -> None:
    short = ExamProfile().sized(10, 12)
    assert (short.items, short.minutes, short.warnings) == (10, 12, (10, 5))
    assert ExamProfile().sized(10, None).warnings == ()


@pytest.mark.parametrize(
    ("percent", "scaled"), [(0, 0), (37.5, 300), (75, 600), (87.5, 700), (100, 800)]
)
def test_the_practice_scale_runs_through_the_target(percent: float, scaled: float) -> None:
    assert Scale().scaled(percent) == pytest.approx(scaled)


def test_another_target_bends_the_scale_elsewhere() -> None:
    assert Scale(target_percent=80).scaled(80) == pytest.approx(600)
    assert Scale(target_percent=80).scaled(90) == pytest.approx(700)
