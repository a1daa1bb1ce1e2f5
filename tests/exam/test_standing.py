"""A share is judged by its interval, and not at all when answers are few."""

import pytest

from cetl_prep.exam.standing import Standing, standing


@pytest.mark.parametrize(
    ("low", "high", "count", "expected"),
    [
        (75.0, 90.0, 40, Standing.STRONG),
        (60.0, 80.0, 40, Standing.CLOSE),
        (40.0, 74.9, 40, Standing.WEAK),
        (90.0, 100.0, 7, Standing.FEW),
        (76.0, 100.0, 8, Standing.STRONG),
    ],
)
def test_standing(low: float, high: float, count: int, expected: Standing) -> None:
    assert standing(low, high, count, 75.0) is expected
