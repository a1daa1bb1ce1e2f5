"""Equally likely scores agree with the interval that is written beside them."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cetl_prep.exam.profile import Scale
from cetl_prep.exam.quantiles import practice_scores, shares
from cetl_prep.exam.scoring import wilson


def test_no_items_give_no_dots() -> None:
    assert shares(0, 0) == ()
    assert practice_scores(0, 0, Scale()) == ()


def test_the_outer_dots_are_the_ends_of_the_95_percent_interval() -> None:
    low, high = wilson(67, 100, 1.959964)
    dots = shares(67, 100)
    assert dots[0] == pytest.approx(low)
    assert dots[-1] == pytest.approx(high)


def test_the_5_and_95_percent_points_are_the_written_interval() -> None:
    low, high = wilson(67, 100)
    dots = shares(67, 100, dots=10)
    assert dots[0] == pytest.approx(low)
    assert dots[-1] == pytest.approx(high)


@given(st.integers(1, 300).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_dots_rise_and_half_lie_on_each_side_of_the_share(counts: tuple[int, int]) -> None:
    correct, items = counts
    dots = shares(correct, items)
    assert len(dots) == 20
    assert all(b >= a - 1e-12 for a, b in itertools.pairwise(dots))
    assert all(dot <= correct / items + 1e-9 for dot in dots[:10])
    assert all(dot >= correct / items - 1e-9 for dot in dots[10:])
    assert 0 <= dots[0] <= dots[-1] <= 1


def test_scores_stand_on_the_scale() -> None:
    scores = practice_scores(75, 100, Scale())
    assert sum(score >= 600 for score in scores) == 10
    assert practice_scores(100, 100, Scale())[-1] == 800
