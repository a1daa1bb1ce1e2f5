"""Predicted against observed, for one learner."""

import random

from cetl_prep.exam.calibration import ENOUGH_ANSWERS, calibration
from cetl_prep.exam.history import LogEntry
from cetl_prep.exam.mastery import Belief


def answers(count: int, share: float) -> list[LogEntry]:
    rng = random.Random(1)
    return [LogEntry(f"i{n}", "AB"[n % 2], 1000.0 * n, rng.random() < share) for n in range(count)]


def test_below_a_hundred_answers_it_says_how_many_more_it_needs() -> None:
    few = calibration(Belief.fresh(["A", "B"]), answers(40, 0.7))
    assert (few.answers, few.needed, few.bins) == (40, 60, ())
    none = calibration(Belief.fresh(["A", "B"]), [])
    assert (none.needed, none.predicted) == (ENOUGH_ANSWERS, 0.0)


def test_a_steady_learner_is_predicted_about_right() -> None:
    steady = calibration(Belief.fresh(["A", "B"]), answers(400, 0.7))
    assert steady.needed == 0
    assert abs(steady.predicted - steady.observed) < 5
    assert sum(held.count for held in steady.bins) == 400
    assert [held.predicted for held in steady.bins] == sorted(b.predicted for b in steady.bins)
    assert sum(held.fits for held in steady.bins) >= 3
