"""Continuing education: what counts and what is missing."""

from datetime import date

from cetl_prep.exam.credits import Activity, tally

TODAY = date(2026, 3, 12)


def test_only_the_last_three_years_count() -> None:
    kept = [
        Activity(date(2026, 1, 5), "Conference", 12.5),
        Activity(date(2023, 3, 13), "Course", 20),
        Activity(date(2023, 3, 12), "Too old", 30),
    ]
    found = tally(kept, TODAY)
    assert (found.points, found.older, found.missing) == (32.5, 30, 27.5)
    assert found.since == date(2023, 3, 12)
    assert 0.54 < found.share < 0.55


def test_more_than_enough_is_enough() -> None:
    found = tally([Activity(TODAY, "Degree", 60), Activity(TODAY, "Talk", 5)], TODAY)
    assert (found.missing, found.share) == (0.0, 1.0)


def test_a_leap_day_has_a_start_too() -> None:
    assert tally([], date(2028, 2, 29)).since == date(2025, 2, 28)


def test_faults_name_the_field() -> None:
    assert Activity(TODAY, "Course", 4).faults(TODAY) == ()
    assert Activity(date(2026, 3, 13), " ", 0).faults(TODAY) == ("title", "points", "day")
    assert Activity(TODAY, "Course", 61).faults(TODAY) == ("points",)
