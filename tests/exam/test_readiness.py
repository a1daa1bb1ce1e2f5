"""Am I ready? What the forecast promises, and when it stays silent."""

import math
import random
import statistics

import pytest

from cetl_prep.exam.history import LogEntry
from cetl_prep.exam.mastery import Belief
from cetl_prep.exam.mastery_curve import floor
from cetl_prep.exam.readiness import ENOUGH, Band, readiness

DAY = 86_400.0
BLUEPRINT = {"A": 40.0, "B": 35.0, "C": 25.0}


def learner(n: int, right: float, seed: int = 1) -> Belief:
    """Return the belief about somebody after `n` answers, that share of them right."""
    rng = random.Random(seed)
    return Belief.fresh(list(BLUEPRINT)).replay(
        LogEntry(f"item {k}", "ABC"[k % 3], k * 60.0, rng.random() < right) for k in range(n)
    )


def test_before_enough_answers_it_says_how_many_more_are_needed() -> None:
    early = readiness(learner(12, 0.8), BLUEPRINT, DAY, cut=0.75)
    assert not early.enough
    assert early.needed == ENOUGH - 12
    late = readiness(learner(80, 0.8), BLUEPRINT, DAY, cut=0.75)
    assert (late.enough, late.needed) == (True, 0)


def test_repeats_do_not_buy_a_forecast() -> None:
    belief = learner(30, 0.8)
    before = readiness(belief, BLUEPRINT, DAY / 2, cut=0.75)
    for k in range(60):
        belief = belief.observe("A", "item 0", 1800.0 + k * 30.0, True)
    after = readiness(belief, BLUEPRINT, DAY / 2, cut=0.75)
    assert after == before


def test_the_better_the_answers_the_better_the_chance() -> None:
    chances = [
        readiness(learner(150, r), BLUEPRINT, DAY, cut=0.75).chance for r in (0.4, 0.7, 0.95)
    ]
    assert chances == sorted(chances)
    assert chances[0] < 0.1 < 0.9 < chances[2]


def test_twenty_dots_are_twenty_equally_likely_scores() -> None:
    shown = readiness(learner(100, 0.7), BLUEPRINT, 2 * DAY, cut=0.75)
    assert len(shown.dots) == 20
    assert list(shown.dots) == sorted(shown.dots)
    assert all(isinstance(dot, int) and 0 <= dot <= 100 for dot in shown.dots)
    over = sum(dot >= 74 for dot in shown.dots) / 20
    assert over == pytest.approx(shown.chance, abs=0.1)
    assert shown.low <= shown.dots[1] and shown.dots[-2] <= shown.high
    assert shown.low < shown.mean < shown.high


def test_the_chance_carries_its_own_interval() -> None:
    shown = readiness(learner(100, 0.7), BLUEPRINT, 2 * DAY, cut=0.7)
    assert 0.0 <= shown.chance_low < shown.chance < shown.chance_high <= 1.0


def test_on_the_exam_date_something_is_forgotten() -> None:
    belief = learner(150, 0.75)
    now = readiness(belief, BLUEPRINT, belief.at, cut=0.75)
    then = readiness(belief, BLUEPRINT, belief.at + 60 * DAY, cut=0.75)
    assert then.mean < now.mean
    assert then.dots[19] - then.dots[0] >= now.dots[19] - now.dots[0]


def test_a_longer_form_scatters_less() -> None:
    belief = learner(150, 0.75)
    short, long = (readiness(belief, BLUEPRINT, DAY, cut=0.75, items=n) for n in (20, 200))
    assert long.high - long.low < short.high - short.low


@pytest.mark.parametrize(
    ("right", "cut", "band"),
    [
        (0.4, 0.9, Band.UNLIKELY),
        (0.97, 0.5, Band.VERY_LIKELY),
    ],
)
def test_the_chance_is_shown_as_a_band(right: float, cut: float, band: Band) -> None:
    assert readiness(learner(150, right), BLUEPRINT, DAY, cut=cut).band is band


def test_a_cut_that_nobody_misses_is_certain() -> None:
    assert readiness(learner(60, 0.9), BLUEPRINT, DAY, cut=0.0).band is Band.VERY_LIKELY


def test_it_agrees_with_drawing_abilities_at_random() -> None:
    belief = learner(120, 0.7)
    at = belief.at + DAY
    shown = readiness(belief, BLUEPRINT, at, cut=0.7)
    means, cov = belief.together(list(BLUEPRINT), at)
    rng = random.Random(5)
    root = _cholesky(cov)
    lowest = floor(4)
    reached, scores = 0, []
    for _ in range(4_000):
        z = [rng.gauss(0.0, 1.0) for _ in means]
        thetas = [
            m + sum(c * x for c, x in zip(row, z, strict=True))
            for m, row in zip(means, root, strict=True)
        ]
        raw = 0
        for skill in rng.choices(range(3), list(BLUEPRINT.values()), k=60):
            x = thetas[skill] + rng.gauss(0.0, 1.4)
            raw += rng.random() < lowest + (1.0 - lowest) / (1.0 + math.exp(-x))
        scores.append(raw / 0.6)
        reached += raw >= 42
    assert shown.chance == pytest.approx(reached / 4_000, abs=0.03)
    assert shown.mean == pytest.approx(statistics.fmean(scores), abs=0.8)
    scores.sort()
    assert shown.low == pytest.approx(scores[200], abs=2.5)
    assert shown.high == pytest.approx(scores[3_800], abs=2.5)


def test_skills_never_met_are_part_of_the_exam_too() -> None:
    belief = Belief.fresh([*BLUEPRINT, "D"]).replay(
        LogEntry(f"item {k}", "A", k * 60.0, True) for k in range(60)
    )
    narrow = readiness(belief, {"A": 1.0}, DAY, cut=0.75)
    wide = readiness(belief, {"A": 1.0, "B": 1.0, "D": 1.0}, DAY, cut=0.75)
    assert wide.mean < narrow.mean


def test_what_makes_no_exam_is_refused() -> None:
    belief = learner(10, 0.5)
    with pytest.raises(ValueError, match="between 0 and 1"):
        readiness(belief, {"A": 0.0}, DAY, cut=0.75)
    with pytest.raises(ValueError, match="between 0 and 1"):
        readiness(belief, BLUEPRINT, DAY, cut=75.0)
    with pytest.raises(ValueError, match="between 0 and 1"):
        readiness(belief, BLUEPRINT, DAY, cut=0.75, items=0)
    with pytest.raises(KeyError):
        readiness(belief, {"Z": 1.0}, DAY, cut=0.75)


def _cholesky(matrix: list[list[float]]) -> list[list[float]]:
    size = len(matrix)
    root = [[0.0] * size for _ in range(size)]
    for i in range(size):
        for j in range(i + 1):
            rest = matrix[i][j] - sum(root[i][k] * root[j][k] for k in range(j))
            root[i][j] = math.sqrt(rest) if i == j else rest / root[j][j]
    return root
