"""What practice deals out, told from the learner's side."""

import random
from collections import Counter
from dataclasses import replace
from itertools import pairwise

import pytest

from cetl_prep.exam.mastery import Belief
from cetl_prep.exam.selection import (
    History,
    LogEntry,
    Mode,
    Pick,
    Plan,
    Pool,
    PoolItem,
    Spacing,
    Why,
    pick,
)
from cetl_prep.exam.selection_shares import Turns, leaning, normalised

DAY = 86_400.0
BLUEPRINT = dict(zip("ABCDEFGHIJ", (18, 15, 13, 12, 11, 9, 8, 6, 5, 3), strict=True))
SKILLS = list(BLUEPRINT)


def bank(each: int = 60, **changes: object) -> list[PoolItem]:
    """Return a bank with so many items in each skill."""
    items = [PoolItem(f"{skill}{n}", skill) for skill in SKILLS for n in range(each)]
    return [item._replace(**changes) for item in items]  # type: ignore[arg-type]


class Learner:
    """Someone who practises day after day and is right by skill as told."""

    def __init__(self, pool: Pool | list[PoolItem], right: dict[str, float] | None = None) -> None:
        self.pool = pool
        self.right = right or {}
        self.belief = Belief.fresh(SKILLS)
        self.log: list[LogEntry] = []
        self.rng = random.Random(7)
        self.picks: list[Pick] = []

    def practise(self, n: int, at: float, plan: Plan | None = None, at_once: int = 1) -> list[Pick]:
        done: list[Pick] = []
        while len(done) < n:
            picks = pick(
                self.belief, self.pool, BLUEPRINT, self.log, at, self.rng, at_once, plan or Plan()
            )
            if not picks:
                break
            for chosen in picks:
                at += 30.0
                correct = self.rng.random() < self.right.get(chosen.skill, 0.7)
                self.answer(chosen.item, chosen.skill, at, correct)
            done += picks
        self.picks += done
        return done

    def answer(self, item: str, skill: str, at: float, correct: bool) -> None:
        self.belief = self.belief.observe(skill, item, at, correct)
        self.log.append(LogEntry(item, skill, at, correct))


class TestShares:
    def test_weak_skills_get_more_but_at_most_twice_their_weight(self) -> None:
        right = dict.fromkeys(SKILLS, 0.95) | {"B": 0.2, "I": 0.2}
        learner = Learner(Pool(bank()), right)
        for day in range(15):
            learner.practise(20, day * DAY)
        shares = {p.skill: p.reason.share / p.reason.weight for p in learner.picks[-60:]}
        assert shares["B"] > 1.0
        assert shares["I"] > 1.0
        assert all(0.5 <= share <= 2.0 for share in shares.values())

    def test_no_skill_falls_below_half_its_weight_over_two_hundred_items(self) -> None:
        right = dict.fromkeys(SKILLS, 0.35) | {"J": 0.99, "A": 0.95}
        learner = Learner(Pool(bank(100)), right)
        for day in range(20):
            learner.practise(20, day * DAY, at_once=1 + day % 3)
        skills = [p.skill for p in learner.picks]
        for start in range(0, len(skills) - 200, 10):
            counts = Counter(skills[start : start + 200])
            for skill, weight in BLUEPRINT.items():
                assert counts[skill] >= 0.5 * weight / 100.0 * 200

    def test_never_the_same_skill_twice_in_a_row(self) -> None:
        learner = Learner(Pool(bank()), {"A": 0.05})
        skills = [p.skill for day in range(10) for p in learner.practise(20, day * DAY)]
        assert all(a != b for a, b in pairwise(skills))

    def test_credit_lives_on_between_sittings(self) -> None:
        """Twenty sittings of five still reach the skill that makes up 3 % of the exam."""
        learner = Learner(Pool(bank()))
        for day in range(20):
            learner.practise(5, day * DAY, at_once=5)
        assert Counter(p.skill for p in learner.picks)["J"] >= 2

    def test_drilling_one_skill_does_not_starve_it_for_long(self) -> None:
        learner = Learner(Pool(bank(100)))
        learner.practise(80, 0.0, Plan(mode=Mode.SKILL, skills=("A",)))
        after = [p.skill for p in learner.practise(40, DAY)]
        assert "A" in after

    def test_blueprint_mode_keeps_to_the_weights(self) -> None:
        learner = Learner(Pool(bank()), {"A": 0.1})
        learner.practise(200, 0.0, Plan(mode=Mode.BLUEPRINT), at_once=10)
        counts = Counter(p.skill for p in learner.picks)
        for skill, weight in BLUEPRINT.items():
            assert abs(counts[skill] - 2 * weight) <= 2

    def test_shares_are_weights_when_everything_is_known_equally(self) -> None:
        weights = normalised({"A": 3.0, "B": 1.0, "C": 0.0})
        assert weights == {"A": 0.75, "B": 0.25}
        assert leaning(weights, {"A": 0.5, "B": 0.5}) == pytest.approx(weights)

    def test_a_skill_of_more_than_half_may_follow_itself(self) -> None:
        turns = Turns({"A": 0.9, "B": 0.1}, ())
        turns.take("A")
        assert turns.order()[0] == "A"


class TestUnseen:
    def test_unseen_items_come_before_seen_ones(self) -> None:
        learner = Learner(Pool(bank(30)), dict.fromkeys(SKILLS, 1.0))
        picks = [p.item for day in range(5) for p in learner.practise(20, day * DAY)]
        assert len(set(picks)) == len(picks)

    def test_nothing_comes_back_within_a_day(self) -> None:
        learner = Learner(Pool(bank(6)))
        last: dict[str, float] = {}
        for day in range(12):
            learner.practise(20, day * DAY, at_once=4)
        for entry in learner.log:
            assert entry.at - last.get(entry.item, -2 * DAY) >= DAY - 600.0
            last[entry.item] = entry.at

    def test_when_all_was_met_today_there_is_nothing_left_to_give(self) -> None:
        learner = Learner(Pool(bank(2)))
        assert len(learner.practise(100, 0.0)) == 20

    def test_without_a_clock_thirty_answers_are_the_distance(self) -> None:
        pool = Pool(bank(4))
        log = [LogEntry(f"{skill}{n}", skill, -1.0, True) for n in range(4) for skill in SKILLS]
        belief = Belief.fresh(SKILLS).replay(log)
        picks = pick(belief, pool, BLUEPRINT, log, -1.0, random.Random(1), 5)
        assert {p.item for p in picks} <= {entry.item for entry in log[:14]}
        assert picks[0].reason.why is Why.AGAIN
        assert picks[0].reason.days_away is None

    def test_a_hold_out_item_is_never_drawn(self) -> None:
        items = [i._replace(status="hold-out") if i.id.endswith("1") else i for i in bank(12)]
        learner = Learner(items)
        learner.practise(120, 0.0, at_once=20)
        assert learner.picks
        assert not any(p.item.endswith("1") for p in learner.picks)

    def test_enemies_do_not_meet_in_one_draw(self) -> None:
        items = [i._replace(enemies=frozenset({f"{i.skill}0"})) for i in bank(3)]
        items = [i._replace(enemies=frozenset()) if i.id.endswith("0") else i for i in items]
        for seed in range(5):
            picks = pick(Belief.fresh(SKILLS), items, BLUEPRINT, [], 0.0, random.Random(seed), 30)
            for skill in SKILLS:
                drawn = {p.item for p in picks if p.skill == skill}
                assert drawn == {f"{skill}0"} or f"{skill}0" not in drawn

    def test_a_skill_without_items_passes_its_turns_on(self) -> None:
        items = [item for item in bank(20) if item.skill != "A"]
        picks = pick(Belief.fresh(SKILLS), items, BLUEPRINT, [], 0.0, random.Random(1), 40)
        assert len(picks) == 40
        assert "A" not in {p.skill for p in picks}

    def test_an_empty_bank_gives_nothing(self) -> None:
        assert pick(Belief.fresh(SKILLS), [], BLUEPRINT, [], 0.0, random.Random(1), 5) == []
        assert pick(Belief.fresh(SKILLS), bank(), BLUEPRINT, [], 0.0, random.Random(1), 0) == []


class TestMisses:
    def test_due_misses_come_back_up_to_their_share(self) -> None:
        learner = Learner(Pool(bank()), dict.fromkeys(SKILLS, 0.4))
        for day in range(6):
            learner.practise(20, day * DAY)
        again = learner.practise(40, 8 * DAY, Plan(review=0.25), at_once=10)
        misses = [p for p in again if p.reason.why is Why.MISS]
        assert 5 <= len(misses) <= 40 // 4 + 25
        assert all(p.reason.days_away is not None for p in misses)

    def test_with_plenty_unseen_one_in_twenty_is_a_due_miss(self) -> None:
        learner = Learner(Pool(bank(100)), dict.fromkeys(SKILLS, 0.4))
        for day in range(10):
            learner.practise(20, day * DAY)
        share = sum(p.reason.why is Why.MISS for p in learner.picks) / len(learner.picks)
        assert 0.0 < share <= 0.05

    def test_misses_mode_gives_only_misses_the_oldest_first(self) -> None:
        learner = Learner(Pool(bank()))
        for n, item in enumerate(("A1", "A2", "B1", "A3")):
            learner.answer(item, item[0], 60.0 * n, item == "A3")
        for n in range(40):
            learner.answer(f"C{n}", "C", 600.0 + n, True)
        picks = pick(
            learner.belief,
            learner.pool,
            BLUEPRINT,
            learner.log,
            2 * DAY,
            random.Random(1),
            10,
            Plan(mode=Mode.MISSES),
        )
        assert sorted(p.item for p in picks) == ["A1", "A2", "B1"]
        assert [p.item for p in picks if p.skill == "A"] == ["A1", "A2"]

    def test_a_miss_that_left_the_bank_is_passed_over(self) -> None:
        log = [LogEntry("gone", "A", 0.0, False), LogEntry("A1", "A", 1.0, False)]
        log += [LogEntry(f"B{n}", "B", 2.0, True) for n in range(31)]
        belief = Belief.fresh(SKILLS).replay(log)
        plan = Plan(mode=Mode.MISSES)
        picks = pick(belief, bank(), BLUEPRINT, log, 5 * DAY, random.Random(1), 5, plan)
        assert [p.item for p in picks] == ["A1"]

    def test_when_unseen_items_run_out_misses_come_before_what_was_known(self) -> None:
        learner = Learner(Pool(bank(3)))
        for n, item in enumerate(bank(3)):
            learner.answer(item.id, item.skill, float(n), not item.id.endswith("2"))
        learner.log += [LogEntry(f"x{n}", "A", 40.0, True) for n in range(31)]
        picks = pick(
            learner.belief, learner.pool, BLUEPRINT, learner.log, 3 * DAY, random.Random(1), 10
        )
        first = {p.skill: p for p in reversed(picks)}
        assert {p.item for p in first.values()} == {f"{skill}2" for skill in first}
        assert all(p.reason.why is Why.MISS for p in first.values())

    def test_only_items_named_by_id_come_and_say_that_they_were_asked_for(self) -> None:
        learner = Learner(bank(20), dict.fromkeys(SKILLS, 1.0))
        learner.practise(60, 0.0)
        named = frozenset({learner.log[0].item, learner.log[1].item, "A19x"})
        plan = Plan(Mode.CUSTOM, only=named)
        picks = pick(
            learner.belief, learner.pool, BLUEPRINT, learner.log, 9 * DAY, random.Random(1), 5, plan
        )
        assert {chosen.item for chosen in picks} == named - {"A19x"}
        assert {chosen.reason.why for chosen in picks} == {Why.CHOSEN}

    def test_a_right_answer_takes_an_item_off_the_misses(self) -> None:
        history = History([LogEntry("A1", "A", 0.0, False), LogEntry("A1", "A", DAY, True)])
        assert list(history.missed("A")) == []
        assert list(history.met("A")) == ["A1"]


class TestDifficulty:
    def test_a_strong_learner_gets_hard_items_and_a_weak_one_easy_items(self) -> None:
        tags = ("easy", "medium", "hard")
        items = [i._replace(difficulty=tags[n % 3]) for n, i in enumerate(bank())]
        means = {}
        for right in (0.97, 0.1):
            learner = Learner(Pool(items), dict.fromkeys(SKILLS, right))
            learner.practise(60, 0.0)
            later = [items[SKILLS.index(p.item[0]) * 60 + int(p.item[1:])] for p in learner.picks]
            means[right] = Counter(item.difficulty for item in later[30:])
        assert means[0.97]["hard"] > 20
        assert means[0.1]["easy"] > 20

    def test_what_a_group_found_hard_serves_as_well_as_a_tag(self) -> None:
        rights = {item.id: (95 - 3 * (n % 30), 100) for n, item in enumerate(bank(30))}
        belief = Belief.fresh(SKILLS).with_group(rights)
        picks = pick(belief, bank(30), BLUEPRINT, [], 0.0, random.Random(1), 40)
        chances = [p.reason.chance for p in picks]
        assert abs(sum(chances) / len(chances) - 0.6) < 0.03

    def test_most_items_lie_in_the_zone(self) -> None:
        tags = ("easy", "medium", "hard")
        items = [i._replace(difficulty=tags[n % 3]) for n, i in enumerate(bank())]
        picks = pick(Belief.fresh(SKILLS), items, BLUEPRINT, [], 0.0, random.Random(1), 40)
        assert all(0.5 <= p.reason.chance <= 0.75 for p in picks)


class TestPlans:
    def test_one_skill_only(self) -> None:
        plan = Plan(mode=Mode.SKILL, skills=("D",))
        log = [LogEntry("A1", "A", 0.0, True)]
        belief = Belief.fresh(SKILLS).replay(log)
        picks = pick(belief, bank(), BLUEPRINT, log, 60.0, random.Random(1), 15, plan)
        assert {p.skill for p in picks} == {"D"}
        assert {p.reason.why for p in picks} == {Why.CHOSEN}
        with pytest.raises(ValueError, match="one skill"):
            pick(
                Belief.fresh(SKILLS),
                bank(),
                BLUEPRINT,
                [],
                0.0,
                random.Random(1),
                1,
                replace(plan, skills=()),
            )

    def test_a_selection_of_ones_own(self) -> None:
        items = [
            i._replace(subtopic=f"t{n % 4}", difficulty=("easy", "hard")[n % 2])
            for n, i in enumerate(bank(40))
        ]
        plan = Plan(
            mode=Mode.CUSTOM,
            weights={"A": 1.0, "B": 3.0},
            subtopics=frozenset({"t1", "t2"}),
            difficulties=frozenset({"hard"}),
        )
        picks = pick(Belief.fresh(SKILLS), items, BLUEPRINT, [], 0.0, random.Random(1), 16, plan)
        assert Counter(p.skill for p in picks) == {"A": 6, "B": 10}
        assert all(int(p.item[1:]) % 4 == 1 for p in picks)

    def test_spacing_can_be_chosen(self) -> None:
        log = [LogEntry(f"A{n}", "A", float(n), True) for n in range(3)]
        belief = Belief.fresh(SKILLS).replay(log)
        plan = Plan(mode=Mode.SKILL, skills=("A",), spacing=Spacing(10.0, 0))
        pool = [item for item in bank(3) if item.skill == "A"]
        picks = pick(belief, pool, BLUEPRINT, log, 60.0, random.Random(1), 5, plan)
        assert [p.item for p in picks] == ["A0", "A1", "A2"]


class TestReasons:
    def test_a_reason_names_the_figures_it_rests_on(self) -> None:
        learner = Learner(Pool(bank()), dict.fromkeys(SKILLS, 0.9) | {"C": 0.1})
        for day in range(8):
            learner.practise(20, day * DAY)
        picks = learner.practise(10, 14 * DAY, at_once=10)
        weak = next(p.reason for p in picks if p.skill == "C")
        assert weak.why is Why.WEAK
        assert weak.low < weak.estimate < weak.high
        assert weak.weight == pytest.approx(13.0)
        assert weak.share > weak.weight
        assert weak.days_away is not None
        assert 6.0 < weak.days_away < 8.0
        assert 0.0 < weak.chance < 1.0
        assert {p.reason.why for p in picks} >= {Why.WEAK, Why.BALANCE}

    def test_a_skill_never_practised_was_never_away(self) -> None:
        picks = pick(Belief.fresh(SKILLS), bank(), BLUEPRINT, [], 0.0, random.Random(1), 3)
        assert all(p.reason.days_away is None for p in picks)


class TestRepeatability:
    def test_the_same_seed_and_log_give_the_same_picks(self) -> None:
        learner = Learner(bank())
        learner.practise(50, 0.0, at_once=5)
        log: list[LogEntry] | History
        runs = []
        for log in (learner.log, History(learner.log)):
            for pool in (bank(), Pool(bank())):
                rng = random.Random(3)
                runs.append(pick(learner.belief, pool, BLUEPRINT, log, DAY, rng, 20))
        assert all(run == runs[0] for run in runs)
        other = pick(learner.belief, bank(), BLUEPRINT, learner.log, DAY, random.Random(4), 20)
        assert [p.item for p in other] != [p.item for p in runs[0]]

    def test_plain_tuples_will_do(self) -> None:
        items = [("A1", "A"), ("B1", "B")]
        log = [("A1", "A", 0.0, True)]
        belief = Belief.fresh(SKILLS).observe("A", "A1", 0.0, True)
        picks = pick(belief, items, BLUEPRINT, log, 60.0, random.Random(1), 1)  # type: ignore[arg-type]
        assert picks[0].item == "B1"

    def test_a_pool_can_be_walked(self) -> None:
        pool = Pool(bank(2))
        assert len(pool) == len(list(pool)) == 20
