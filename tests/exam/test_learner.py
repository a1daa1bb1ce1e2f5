"""A learner kept after some answers and taken up again goes on as if all had been read."""

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

from cetl_prep.exam.calibration import Tally
from cetl_prep.exam.history import SPACING, Begun, History, LogEntry, Meeting
from cetl_prep.exam.layers import Layers
from cetl_prep.exam.learner import Learner, Taken
from cetl_prep.exam.mastery import Belief
from cetl_prep.exam.mastery_books import Book
from cetl_prep.exam.mastery_items import TAGS
from cetl_prep.exam.mistakes import ErrorList
from cetl_prep.exam.practice_pool import Pool

SKILLS = ["A", "B", "C"]


def day_of(at: float) -> date:
    return datetime.fromtimestamp(at, tz=UTC).date()


def answers(count: int, seed: int) -> list[Taken]:
    """Answers over some weeks; now and then the clock is set back, an item changes its skill or is gone."""
    rng, at, found = random.Random(seed), 1e9, []
    for n in range(count):
        at += rng.choice((40.0, 90.0, 50_000.0, -4000.0))
        item = f"i{rng.randrange(40)}"
        skill = SKILLS[int(item[1:]) % 3] if n < 200 or item != "i7" else "B"
        skill = "gone" if rng.random() < 0.03 else skill
        topic = None if rng.random() < 0.05 else (skill, f"{skill}-{int(item[1:]) % 2}")
        entry = LogEntry(item, skill, at, rng.random() < 0.6)
        found.append(Taken(f"s{n // 10}", entry, topic))
    return found


class Kept:
    """The beginning of a log, as a store would answer for it."""

    def __init__(self, learner: Learner) -> None:
        self._learner = learner
        self.get = learner.belief.items.get

    def last(self, item: str) -> Meeting | None:
        return self._learner.history.last(item)

    def met(self, skill: str) -> Iterator[str]:
        return self._learner.history.met(skill)

    def missed(self, skill: str) -> Iterator[str]:
        return self._learner.history.missed(skill)


def taken_up(learner: Learner) -> Learner:
    """The learner as if it had been written down and read again."""
    belief, kept, history = learner.belief, Kept(learner), learner.history
    book = Book(belief.fresh_evidence) if belief.book else None
    begun = Begun(kept, history.count, tuple(history.recent), history.met_counts)
    return Learner(
        replace(belief, items=Layers(ground=kept), book=book),
        day_of,
        History(begun=begun),
        Counter(learner.counts),
        Tally(learner.tally.cells),
        ErrorList(learner.errors.held),
        learner.at,
        learner.day,
    )


def told(learner: Learner) -> dict[str, object]:
    history, belief = learner.history, learner.belief
    assert learner.day is not None
    return {
        "states": (belief.all_evidence, belief.fresh_evidence, belief.evidence, belief.answers),
        "met": {skill: list(history.met(skill)) for skill in SKILLS},
        "missed": {skill: list(history.missed(skill)) for skill in SKILLS},
        "counts": {skill: history.met_count(skill) for skill in SKILLS},
        "recent": (list(history.recent), history.repeats, history.count),
        "last": {f"i{n}": history.last(f"i{n}") for n in range(41)},
        "calibration": learner.tally.calibration(),
        "errors": learner.errors.held,
        "today": learner.today(learner.day),
    }


def read(learner: Learner, log: list[Taken]) -> Learner:
    for taken in log:
        learner.take(taken)
    return learner


def test_taken_up_at_any_place_it_goes_on_the_same() -> None:
    log = answers(300, 1)
    whole = read(Learner(Belief.fresh(SKILLS), day_of), log)
    for place in (1, 30, 150, 299):
        begun = read(Learner(Belief.fresh(SKILLS), day_of), log[:place])
        later = read(taken_up(begun), log[place:])
        assert told(later) == told(whole)
        assert begun.closed + later.closed == whole.closed
        assert set(later.history.meetings) <= {taken.entry.item for taken in log[place:]}


def test_what_is_not_in_the_blueprint_bears_on_the_errors_only() -> None:
    learner = Learner(Belief.fresh(SKILLS), day_of)
    learner.take(Taken("s", LogEntry("x", "gone", 5.0, False), ("gone", "")))
    assert learner.history.count == 0
    assert [mistake.item for mistake in learner.errors.held] == ["x"]


def test_an_item_counts_in_the_skill_in_which_it_was_met_last() -> None:
    history = History([LogEntry("x", "A", 1.0, False), LogEntry("x", "B", 2.0, False)])
    assert (history.met_count("A"), history.met_count("B")) == (0, 1)
    assert list(history.missed("A")) == []


def test_days_do_not_run_backwards() -> None:
    learner = Learner(Belief.fresh(SKILLS), day_of)
    for at in (90_000.0, 1000.0, 200_000.0):
        learner.take(Taken("s", LogEntry(f"i{at}", "A", at, True), None))
    assert [closed.day for closed in learner.closed] == [date(1970, 1, 2)]
    assert learner.day == date(1970, 1, 3)


def test_an_item_that_was_never_met_may_always_come() -> None:
    assert History().rested("x", 5.0, 0, SPACING)


def test_eases_may_be_looked_up_when_they_matter() -> None:
    tagged = Belief.fresh(SKILLS).tagged({"x": "easy", "y": "hard"})
    knowing = Belief.fresh(SKILLS).knowing({"x": TAGS["easy"], "y": TAGS["hard"]})
    for item in "xyz":
        assert knowing.predict("A", item, 5.0) == tagged.predict("A", item, 5.0)


def test_a_pool_is_asked_by_topic() -> None:
    pool = Pool([("a", "A", "A-1"), ("b", "A", "A-2"), ("c", "B", "A-1")])
    assert [item.id for item in pool.of_topic("A", "A-1")] == ["a"]
    assert [item.id for item in pool.of_topic("A", "")] == ["a", "b"]
