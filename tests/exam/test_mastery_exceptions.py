"""A skill in which somebody is unlike themselves is shown as what it is."""

import random
import statistics
from collections.abc import Sequence
from dataclasses import replace

from cetl_prep.exam.history import LogEntry
from cetl_prep.exam.mastery import Belief
from cetl_prep.exam.mastery_constants import SHIPPED, Constants

DAY = 86_400.0
SKILLS = [f"skill {n}" for n in range(10)]


def with_an_exception(
    answers: list[bool],
    others: Sequence[bool],
    *,
    first: bool = False,
    constants: Constants = SHIPPED,
) -> Belief:
    """Return a belief after `answers` in skill 3, dealt evenly among (or before) the others."""
    belief, whole, met = Belief.fresh(SKILLS, constants=constants), len(answers) + len(others), 0
    rest = [skill for skill in SKILLS if skill != "skill 3"]
    for n in range(whole):
        at = n // 20 * DAY + n % 20 * 60.0
        due = n < len(answers) if first else n * len(answers) % whole < len(answers)
        if due:
            belief = belief.observe("skill 3", f"own {n}", at, answers[met])
            met += 1
        else:
            other = n - met
            belief = belief.observe(rest[other % 9], f"item {n}", at, others[other])
    return belief


NO_TAIL = replace(SHIPPED, exceptions=0.0)


class TestExceptions:
    """A skill unlike the others is shown as what it is, and chance does not look like one."""

    def test_nothing_right_in_one_skill_is_weak_however_good_the_rest(self) -> None:
        belief = with_an_exception([False] * 13, [True] * 124)
        mean, _, high = belief.skill("skill 3", belief.at)
        assert mean <= 50.0
        assert high <= 70.0
        assert belief.skill("skill 4", belief.at)[0] > 85.0
        assert min(SKILLS, key=lambda s: belief.skill(s, belief.at)[0]) == "skill 3"

    def test_and_so_it_is_when_the_wrong_answers_came_first(self) -> None:
        belief = with_an_exception([False] * 13, [True] * 124, first=True)
        assert belief.skill("skill 3", belief.at)[0] <= 50.0

    def test_the_more_wrong_answers_the_weaker(self) -> None:
        belief = with_an_exception([False] * 25, [True] * 225)
        assert belief.skill("skill 3", belief.at)[0] <= 35.0

    def test_three_of_thirteen_against_eighty_percent_elsewhere(self) -> None:
        answers = [n in (2, 6, 10) for n in range(13)]
        belief = with_an_exception(answers, [n % 5 != 0 for n in range(124)])
        assert belief.skill("skill 3", belief.at)[0] <= 57.0

    def test_everything_right_in_one_skill_against_forty_percent_elsewhere(self) -> None:
        belief = with_an_exception([True] * 13, [n % 5 in (1, 3) for n in range(124)])
        mean, low, _ = belief.skill("skill 3", belief.at)
        assert mean >= 65.0
        assert low > belief.skill("skill 4", belief.at)[0]

    def test_somebody_who_is_alike_in_everything_is_shown_so(self) -> None:
        moved = []
        for seed in range(10):
            rng = random.Random(seed)
            log = [
                LogEntry(f"i{n}", SKILLS[n % 10], n // 20 * DAY + n % 20 * 60.0, rng.random() < 0.7)
                for n in range(150)
            ]
            belief, plain = (Belief.fresh(SKILLS, constants=c) for c in (SHIPPED, NO_TAIL))
            belief, plain = belief.replay(log), plain.replay(log)
            for skill in SKILLS:
                shown = belief.skill(skill, belief.at)[0]
                assert 55.0 <= shown <= 85.0
                moved.append(abs(shown - plain.skill(skill, plain.at)[0]))
        assert statistics.median(moved) < 3.0

    def test_a_skill_never_met_is_known_less_than_one_met_often(self) -> None:
        belief = Belief.fresh(SKILLS)
        for n in range(30):
            belief = belief.observe("skill 1", f"item {n}", n * 60.0, n % 3 > 0)
        met, unmet = (belief.skill(s, belief.at) for s in ("skill 1", "skill 2"))
        assert unmet[2] - unmet[1] > met[2] - met[1]

    def test_without_the_tail_the_filter_is_shown_and_predictions_are_the_same(self) -> None:
        shown, plain = (
            with_an_exception([False] * 13, [True] * 124, constants=c) for c in (SHIPPED, NO_TAIL)
        )
        assert plain.skill("skill 3", plain.at)[0] > shown.skill("skill 3", shown.at)[0] + 20.0
        for skill in SKILLS:
            chances = [belief.predict(skill, "new", belief.at) for belief in (shown, plain)]
            assert chances[0] == chances[1]
            assert shown.ability(skill, shown.at) == plain.ability(skill, plain.at)
