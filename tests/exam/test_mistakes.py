"""The error list: only another item of the same topic, on a later day, takes a miss off it."""

from datetime import date, timedelta

from cetl_prep.exam.attempt import Confidence
from cetl_prep.exam.causes import Cause
from cetl_prep.exam.mistakes import Answered, mistakes

DAY = date(2026, 3, 2)


def answer(item: str, day: int, right: bool, topic: str = "LV/1", **more: object) -> Answered:
    skill, subtopic = topic.split("/")
    on = DAY + timedelta(days=day)
    return Answered(f"sat {day}", item, skill, subtopic, on, right, **more)  # type: ignore[arg-type]


def left(*log: Answered) -> list[str]:
    return [mistake.item for mistake in mistakes(log)]


def test_the_same_item_right_later_does_not_make_it_good() -> None:
    assert left(answer("a", 0, False), answer("a", 3, True)) == ["a"]


def test_another_item_on_the_same_day_does_not_make_it_good() -> None:
    assert left(answer("a", 0, False), answer("b", 0, True)) == ["a"]


def test_another_item_of_the_sub_topic_on_a_later_day_does() -> None:
    assert left(answer("a", 0, False), answer("b", 1, True)) == []


def test_an_item_of_another_sub_topic_or_skill_does_not() -> None:
    log = (answer("a", 0, False), answer("b", 1, True, "LV/2"), answer("c", 1, True, "SP/1"))
    assert left(*log) == ["a"]


def test_without_a_sub_topic_the_skill_counts() -> None:
    missed = answer("a", 0, False, "LV/")
    assert left(missed, answer("b", 1, True, "LV/2")) == []
    assert left(missed, answer("b", 1, True, "LV/")) == []
    assert left(missed, answer("a", 1, True, "LV/"), answer("b", 1, True, "SP/")) == ["a"]


def test_a_new_miss_starts_the_wait_again() -> None:
    log = (answer("a", 0, False), answer("a", 2, False), answer("b", 2, True))
    (still,) = mistakes(log)
    assert (still.item, still.times, still.day) == ("a", 2, DAY + timedelta(days=2))
    assert not still.is_due(DAY + timedelta(days=2))
    assert still.is_due(DAY + timedelta(days=3))


def test_confident_misses_come_first_then_the_oldest() -> None:
    log = (
        answer("a", 1, False, confidence=Confidence.GUESSING),
        answer("b", 0, False),
        answer("c", 2, False, "SP/1", confidence=Confidence.CERTAIN, cause=Cause.MISREAD),
    )
    assert left(*log) == ["c", "b", "a"]
    first = mistakes(log)[0]
    assert first.confident
    assert first.cause is Cause.MISREAD


def test_one_right_answer_makes_good_all_older_misses_of_its_topic() -> None:
    assert left(answer("a", 0, False), answer("b", 0, False), answer("c", 1, True)) == []
