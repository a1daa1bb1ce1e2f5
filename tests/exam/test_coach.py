"""What the decision coach says, and when it is silent."""

import random
from dataclasses import replace

import pytest

from cetl_prep.exam.attempt import Confidence
from cetl_prep.exam.coach import ENOUGH, Decision, coach, median_interval, quarter

PLAIN = Decision(
    exam=True,
    quarter=0,
    first_correct=True,
    correct=True,
    changed=False,
    flagged=False,
    confidence=None,
    seconds=60.0,
)
GAIN = replace(PLAIN, changed=True, first_correct=False)
LOSS = replace(PLAIN, changed=True, correct=False)
WASTE = replace(PLAIN, changed=True, correct=False, first_correct=False)


def test_before_any_answer_it_says_how_many_it_needs() -> None:
    found = coach([])
    assert found.answers == 0
    assert (found.changes.needed, found.flags.needed) == (ENOUGH, ENOUGH)
    assert (found.certain.needed, found.pace.needed) == (ENOUGH, 4 * ENOUGH)
    assert found.pace.quarters == ()


def test_changes_are_counted_by_what_they_did() -> None:
    changes = coach([GAIN] * 15 + [LOSS] * 3 + [WASTE] * 6 + [PLAIN] * 50).changes
    assert (changes.count, changes.gained, changes.lost, changes.stayed_wrong) == (24, 15, 3, 6)
    assert changes.needed == 0
    assert changes.helps is True


@pytest.mark.parametrize(
    ("gains", "losses", "helps"), [(3, 15, False), (11, 9, None), (0, 0, None)]
)
def test_changing_is_judged_by_its_interval(gains: int, losses: int, helps: bool | None) -> None:
    assert coach([GAIN] * gains + [LOSS] * losses).changes.helps is helps


def test_flagged_answers_stand_against_the_others() -> None:
    hard = replace(PLAIN, flagged=True, correct=False)
    found = coach([PLAIN] * 80 + [hard] * 15 + [replace(PLAIN, flagged=True)] * 9).flags
    assert (found.flagged.correct, found.flagged.items) == (9, 24)
    assert (found.others.correct, found.others.items) == (80, 80)
    assert found.apart.clear
    assert found.apart.change < 0
    assert found.needed == 0
    assert coach([PLAIN] * 80 + [hard] * 5).flags.needed == 15


def test_certain_but_wrong_counts_practice_too() -> None:
    sure = replace(PLAIN, exam=False, confidence=Confidence.CERTAIN)
    found = coach([sure] * 17 + [replace(sure, correct=False)] * 4).certain
    assert (found.wrong.correct, found.wrong.items, found.needed) == (4, 21, 0)


def test_practice_tells_nothing_of_changes_flags_and_pace() -> None:
    found = coach([replace(GAIN, exam=False, flagged=True)] * 100)
    assert (found.changes.count, found.flags.flagged.items, found.pace.needed) == (0, 0, 80)
    assert found.answers == 100


def test_pace_has_a_median_with_its_interval_for_each_quarter() -> None:
    rng = random.Random(3)
    log = [
        replace(PLAIN, quarter=q, seconds=rng.gauss((90, 70, 60, 40)[q], 8), correct=q < 3)
        for q in range(4)
        for _ in range(25)
    ]
    pace = coach(log).pace
    assert [round(part.seconds, -1) for part in pace.quarters] == [90, 70, 60, 40]
    assert all(part.low <= part.seconds <= part.high for part in pace.quarters)
    assert [part.right.correct for part in pace.quarters] == [25, 25, 25, 0]
    assert pace.differ
    even = coach([replace(d, seconds=50.0 + n % 9) for n, d in enumerate(log)]).pace
    assert not even.differ
    assert coach(log[:90]).pace.needed == 5


def test_the_interval_of_a_median_holds_it_about_as_often_as_it_says() -> None:
    rng = random.Random(5)
    held = 0
    for _ in range(2000):
        low, high = median_interval(sorted(rng.expovariate(1.0) for _ in range(25)))
        held += low <= 0.6931 <= high
    assert 0.87 <= held / 2000 <= 0.97
    assert median_interval([4.0]) == (4.0, 4.0)


def test_a_form_falls_into_four_quarters() -> None:
    assert [quarter(place, 100) for place in (0, 24, 25, 74, 75, 99)] == [0, 0, 1, 2, 3, 3]
    assert [quarter(place, 3) for place in range(3)] == [0, 1, 2]
