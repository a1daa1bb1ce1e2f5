"""What the belief about a learner promises, told from the learner's side."""

import math
import random
import statistics

import pytest

from cetl_prep.exam.history import LogEntry
from cetl_prep.exam.layers import Layers
from cetl_prep.exam.mastery import Belief
from cetl_prep.exam.mastery_constants import SHIPPED
from cetl_prep.exam.mastery_curve import after_answer, chance, expected, floor, normal_cdf
from cetl_prep.exam.mastery_items import TAGS, UNKNOWN, Ease
from cetl_prep.exam.packed import place, shape

DAY = 86_400.0
SKILLS = [f"skill {n}" for n in range(10)]


def sitting(n: int, seed: int = 1, ability: float = 0.6) -> list[LogEntry]:
    """Return a plausible log: twenty answers a day, some items met again."""
    rng = random.Random(seed)
    return [
        LogEntry(
            f"item {rng.randrange(3 * n // 4 + 1)}",
            rng.choice(SKILLS),
            (number // 20) * DAY + (number % 20) * 45.0,
            rng.random() < ability,
        )
        for number in range(n)
    ]


class TestFirstAnswers:
    def test_before_any_answer_every_skill_looks_the_same(self) -> None:
        belief = Belief.fresh(SKILLS)
        shown = {belief.skill(skill, 0.0) for skill in SKILLS}
        assert len(shown) == 1
        mean, low, high = shown.pop()
        assert 0.0 < low < mean < high < 100.0

    def test_the_first_answer_already_moves_its_skill_and_a_little_all_others(self) -> None:
        before = Belief.fresh(SKILLS)
        after = before.observe("skill 3", "item 1", 0.0, True)
        own = after.skill("skill 3", 0.0)[0] - before.skill("skill 3", 0.0)[0]
        other = after.skill("skill 4", 0.0)[0] - before.skill("skill 4", 0.0)[0]
        assert own > other > 0.0

    def test_a_wrong_answer_lowers_the_estimate_in_spite_of_what_its_rationale_teaches(
        self,
    ) -> None:
        before = Belief.fresh(SKILLS)
        after = before.observe("skill 3", "item 1", 0.0, False)
        assert after.skill("skill 3", 0.0)[0] < before.skill("skill 3", 0.0)[0]

    def test_the_old_belief_stays_as_it_was(self) -> None:
        old = Belief.fresh(SKILLS).replay(sitting(40))
        shown, chances = old.skill("skill 1", 3 * DAY), old.predict("skill 1", "x", 3 * DAY)
        for n in range(30):
            old.observe("skill 1", f"new {n}", 3 * DAY, n % 2 == 0)
        assert old.skill("skill 1", 3 * DAY) == shown
        assert old.predict("skill 1", "x", 3 * DAY) == chances
        assert (old.answers, old.has_met("new 1")) == (40, False)

    def test_more_answers_leave_less_doubt(self) -> None:
        log = [LogEntry(f"item {n}", SKILLS[n % 10], n * 60.0, n % 3 > 0) for n in range(100)]
        few, many = (Belief.fresh(SKILLS).replay(log[:n]) for n in (10, 100))
        doubts = [belief.ability("skill 2", belief.at)[1] for belief in (few, many)]
        assert doubts[1] < doubts[0]

    def test_the_mean_lies_within_the_interval_even_for_somebody_who_knows_nothing(self) -> None:
        belief = Belief.fresh(["one"])
        for n in range(600):
            belief = belief.observe("one", f"item {n}", n * 60.0, False)
        mean, low, high = belief.skill("one", belief.at)
        assert 20.0 <= low <= mean <= high < 25.0

    def test_a_skill_nobody_announced_is_refused(self) -> None:
        belief = Belief.fresh(SKILLS)
        with pytest.raises(KeyError):
            belief.predict("algebra", "item", 0.0)
        with pytest.raises(KeyError):
            belief.observe("algebra", "item", 0.0, True)
        with pytest.raises(KeyError):
            belief.skill("algebra", 0.0)


class TestSelfRating:
    def test_rating_oneself_high_helps_weakly(self) -> None:
        plain = Belief.fresh(SKILLS)
        proud = Belief.fresh(SKILLS, self_rating={"skill 1": 5, "skill 2": 1})
        assert proud.skill("skill 1", 0.0)[0] > plain.skill("skill 1", 0.0)[0]
        assert proud.skill("skill 2", 0.0)[0] < plain.skill("skill 2", 0.0)[0]

    def test_a_dozen_answers_outweigh_the_proudest_rating(self) -> None:
        belief = Belief.fresh(SKILLS, self_rating=dict.fromkeys(SKILLS, 5))
        for n in range(12):
            belief = belief.observe("skill 1", f"item {n}", n * 60.0, n % 4 == 0)
        assert belief.skill("skill 1", belief.at)[0] < Belief.fresh(SKILLS).skill("skill 1", 0.0)[0]

    def test_ratings_are_for_known_skills_and_from_one_to_five(self) -> None:
        with pytest.raises(KeyError):
            Belief.fresh(SKILLS, self_rating={"algebra": 3})
        with pytest.raises(ValueError, match="1 to 5"):
            Belief.fresh(SKILLS, self_rating={"skill 1": 6})


class TestGuessing:
    def test_fewer_options_make_a_right_answer_likelier_and_less_telling(self) -> None:
        belief = Belief.fresh(SKILLS)
        chances = [belief.predict("skill 1", "item", 0.0, options) for options in (2, 4, 5, 0)]
        assert chances == sorted(chances, reverse=True)
        two = belief.observe("skill 1", "item", 0.0, True, 2).skill("skill 1", 0.0)[0]
        none = belief.observe("skill 1", "item", 0.0, True, 0).skill("skill 1", 0.0)[0]
        assert two < none

    def test_quadrature_and_formula_tell_the_same_chance(self) -> None:
        for mean in (-2.0, 0.0, 1.5):
            assert chance(mean, 1.5, 0.2) == pytest.approx(expected(mean, 1.5, 0.2), abs=0.01)

    def test_a_wrong_answer_to_what_was_certain_moves_the_belief_along_the_tail(self) -> None:
        mean, variance = after_answer(400.0, 2.0, 0.0, False)
        assert (mean, variance) == (398.0, 2.0)

    def test_half_of_a_normal_lies_below_its_mean(self) -> None:
        assert normal_cdf(0.0) == 0.5
        assert floor(4) == pytest.approx(0.2)


class TestTime:
    def test_what_practice_taught_fades_and_the_doubt_grows(self) -> None:
        belief = Belief.fresh(SKILLS)
        for n in range(20):
            belief = belief.observe("skill 1", f"item {n}", n * 60.0, n % 3 != 0)
        now = belief.skill("skill 1", belief.at)
        later = belief.skill("skill 1", belief.at + 60 * DAY)
        assert later[0] < now[0]
        assert later[2] - later[1] > now[2] - now[1]

    def test_a_skill_comes_back_to_practice_with_what_was_left(self) -> None:
        log = [LogEntry(f"item {n}", "skill 1", n * 60.0, True) for n in range(20)]
        belief = Belief.fresh(SKILLS).replay(log)
        back = belief.observe("skill 1", "late", belief.at + 90 * DAY, True)
        assert back.skill("skill 1", back.at)[2] > belief.skill("skill 1", back.at)[2]

    def test_an_item_is_remembered_for_minutes_and_mostly_forgotten_in_a_week(self) -> None:
        belief = Belief.fresh(SKILLS).observe("skill 1", "item", 0.0, False)
        fresh = belief.predict("skill 1", "another", 60.0)
        soon, late = (belief.predict("skill 1", "item", at) for at in (60.0, 7 * DAY))
        assert soon > late
        assert soon > fresh + 0.05

    def test_without_a_clock_answers_in_between_make_an_item_fade(self) -> None:
        belief = Belief.fresh(SKILLS).observe("skill 1", "item", -1.0, True)
        at_once = belief.predict("skill 1", "item", -1.0)
        for n in range(60):
            belief = belief.observe("skill 2", f"other {n}", -1.0, n % 2 == 0)
        assert belief.predict("skill 1", "item", -1.0) < at_once
        assert belief.practised("skill 1") is None

    def test_when_a_skill_was_last_practised(self) -> None:
        belief = Belief.fresh(SKILLS).observe("skill 1", "item", 5.0, True)
        assert belief.practised("skill 1") == 5.0
        assert belief.practised("skill 2") is None

    def test_a_pause_ends_the_form_of_the_day(self) -> None:
        belief = Belief.fresh(SKILLS)
        for n in range(15):
            belief = belief.observe("skill 1", f"item {n}", n * 30.0, False)
        tired = belief.predict("skill 2", "new", belief.at + 60.0)
        rested = belief.predict("skill 2", "new", belief.at + 3600.0)
        assert rested > tired


class TestRepeats:
    def test_drilling_one_item_all_day_does_not_look_like_mastery(self) -> None:
        once = Belief.fresh(SKILLS).observe("skill 1", "item", 0.0, True)
        drilled = once
        for n in range(20):
            drilled = drilled.observe("skill 1", "item", 60.0 * (n + 1), True)
        at = drilled.at
        assert drilled.skill("skill 1", at) == once.skill("skill 1", at)
        assert drilled.predict("skill 1", "item", at) > once.predict("skill 1", "item", at)
        assert (drilled.answers, drilled.evidence) == (21, 1.0)

    def test_after_a_drill_fresh_answers_still_count(self) -> None:
        belief = Belief.fresh(SKILLS).observe("skill 1", "item", 0.0, True)
        belief = belief.observe("skill 1", "item", 60.0, True)
        after = belief.observe("skill 1", "new", 120.0, True)
        assert after.skill("skill 1", 120.0)[0] > belief.skill("skill 1", 120.0)[0]

    def test_a_repeat_after_days_counts_little_and_after_weeks_a_little_more(self) -> None:
        first = Belief.fresh(SKILLS).observe("skill 1", "item", 0.0, False)
        for days, worth in ((2, SHIPPED.soon_worth), (20, SHIPPED.late_worth)):
            again = first.observe("skill 1", "item", days * DAY, True)
            assert again.evidence == 1.0 + worth
            new = first.observe("skill 1", "new", days * DAY, True)
            before = first.skill("skill 1", days * DAY)[0]
            gains = [b.skill("skill 1", days * DAY)[0] - before for b in (again, new)]
            assert 0.0 < gains[0] < gains[1]

    def test_without_a_clock_a_repeat_within_thirty_answers_is_no_evidence(self) -> None:
        belief = Belief.fresh(SKILLS).observe("skill 1", "item", -1.0, True)
        assert belief.observe("skill 1", "item", -1.0, True).evidence == 1.0
        for n in range(40):
            belief = belief.observe("skill 2", f"other {n}", -1.0, True)
        assert belief.observe("skill 1", "item", -1.0, True).evidence > belief.evidence


class TestDifficulty:
    def test_a_tag_moves_the_prediction_and_tells_what_an_answer_is_worth(self) -> None:
        belief = Belief.fresh(SKILLS).tagged({"e": "easy", "m": "medium", "h": "hard"})
        chances = [belief.predict("skill 1", item, 0.0) for item in ("e", "m", "h")]
        assert chances == sorted(chances, reverse=True)
        easy, hard = (
            belief.observe("skill 1", i, 0.0, True).skill("skill 1", 0.0)[0] for i in "eh"
        )
        assert hard > easy

    def test_an_unknown_word_is_no_tag(self) -> None:
        with pytest.raises(KeyError):
            Belief.fresh(SKILLS).tagged({"item": "tricky"})

    def test_tags_of_ones_own(self) -> None:
        belief = Belief.fresh(SKILLS).tagged({"item": Ease(3.0, 0.1)})
        assert belief.predict("skill 1", "item", 0.0) > 0.85
        assert belief.ease("item") == Ease(3.0, 0.1)
        assert belief.ease("other") == UNKNOWN

    def test_a_large_group_corrects_a_wrong_tag_and_a_small_one_hardly(self) -> None:
        tags = {"a": "easy", "b": "medium", "c": "hard", "wrong": "easy"}
        belief = Belief.fresh(SKILLS).tagged(tags)
        large = {"a": (80, 100), "b": (60, 100), "c": (40, 100), "wrong": (30, 100)}
        small = {item: (right // 50, 2) for item, (right, _) in large.items()}
        tag = TAGS["easy"].mean
        moved = [tag - belief.with_group(group).ease("wrong").mean for group in (large, small)]
        assert moved[0] > 1.0 > moved[1] > -0.5
        assert belief.with_group(large).ease("wrong").variance < TAGS["easy"].variance

    def test_an_able_group_does_not_make_items_look_easy(self) -> None:
        rights = {f"item {n}": (85 + n % 10, 100) for n in range(30)}
        belief = Belief.fresh(SKILLS).with_group(rights)
        eases = [belief.ease(item).mean for item in rights]
        assert statistics.fmean(eases) == pytest.approx(0.0, abs=0.1)

    def test_an_item_that_everybody_gets_wrong_is_only_very_hard(self) -> None:
        belief = Belief.fresh(SKILLS).with_group({"never": (0, 50), "always": (50, 50)})
        assert math.isfinite(belief.ease("never").mean)
        assert belief.ease("never").mean < belief.ease("always").mean

    def test_a_group_without_answers_says_nothing(self) -> None:
        belief = Belief.fresh(SKILLS)
        assert belief.with_group({"item": (0, 0)}).ease("item") == UNKNOWN

    def test_the_learners_own_answers_move_an_items_difficulty_too(self) -> None:
        belief = Belief.fresh(SKILLS)
        for n in range(4):
            belief = belief.observe("skill 1", "nemesis", n * 30 * DAY, False)
        at = belief.at + 300 * DAY
        assert belief.predict("skill 1", "nemesis", at) < belief.predict("skill 1", "new", at)


class TestRebuilding:
    def test_the_log_gives_back_the_same_belief(self) -> None:
        log = sitting(400)
        step = Belief.fresh(SKILLS)
        for entry in log:
            step = step.observe(entry.skill, entry.item, entry.at, entry.correct, entry.options)
        whole = Belief.fresh(SKILLS).replay(log)
        halves = Belief.fresh(SKILLS).replay(log[:123]).replay(log[123:])
        for skill in SKILLS:
            assert whole.skill(skill, whole.at) == pytest.approx(
                step.skill(skill, step.at), abs=1e-9
            )
            assert halves.skill(skill, whole.at) == pytest.approx(
                whole.skill(skill, whole.at), abs=1e-9
            )

    def test_many_items_are_remembered_through_all_layers(self) -> None:
        items: Layers[int] = Layers()
        for n in range(2_500):
            items = items.with_item(f"item {n % 2_000}", n)
        assert items.get("item 3") == 2_003
        assert items.get("item 1999") == 1_999
        assert items.get("item 2000") is None
        assert len(items) == 2_000
        assert set(items) == {f"item {n}" for n in range(2_000)}

    def test_a_symmetric_matrix_has_one_place_for_both_orders(self) -> None:
        assert place(1, 4) == place(4, 1)
        assert shape(3).column(2) == (3, 4, 5)
