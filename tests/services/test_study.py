"""Estimates and adaptive practice through the services, over a real history."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cetl_prep.app import Services, build
from cetl_prep.exam.attempt import Confidence, Kind
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.errors import AttemptError, FormError
from cetl_prep.exam.item import Status
from cetl_prep.exam.selection import Mode, Plan
from cetl_prep.exam.standing import Standing
from cetl_prep.services.sitting import Wish
from cetl_prep.services.study import Only
from cetl_prep.settings import Settings, write_settings
from cetl_prep.storage.codec import attempt_from, start_payload
from tests.making import HandClock, bank, bank_file


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def opened(tmp_path: Path, clock: HandClock) -> Iterator[Services]:
    services = build(tmp_path / "data", clock)
    made = bank(forms=3)
    sealed = tuple(
        replace(i, status=Status.HOLD_OUT) if int(i.id[3:]) % 3 == 0 else i for i in made.items
    )
    services.library.install([bank_file(tmp_path, Bank(made.info, sealed))])
    yield services
    services.close()


ID = "00000000-0000-4000-8000-000000000001"


def practise(opened: Services, clock: HandClock, weak: str = "DM", **more: object) -> list[str]:
    """A practice set in which all is right but the weak skill; the skills asked, in order."""
    attempt = opened.study.practise(Wish(Kind.PRACTICE, ID, **more))  # type: ignore[arg-type]
    for entry in attempt.form.items:
        clock.forward(40)
        right = entry.skill != weak
        attempt = opened.sitting.answer(attempt, entry.item, ["b" if right else "a"])
    opened.sitting.submit(attempt)
    return [entry.skill for entry in attempt.form.items]


def test_before_any_answer_nothing_is_claimed(opened: Services) -> None:
    outlook = opened.study.readiness(ID)
    assert not outlook.enough
    assert outlook.needed > 0
    assert {e.standing for e in opened.study.estimates(ID)} == {Standing.FEW}
    assert opened.study.weakest(ID) == ()


def test_a_weak_skill_is_found_and_gets_more_but_not_all_of_the_practice(
    opened: Services, clock: HandClock
) -> None:
    asked: list[str] = []
    for _ in range(10):
        asked += practise(opened, clock, items=15)
        clock.forward(0, asleep=86_400)
    by_skill = {e.skill: e for e in opened.study.estimates(ID)}
    assert min(by_skill.values(), key=lambda e: e.percent).skill == "DM"
    assert by_skill["DM"].standing is Standing.WEAK
    assert "DM" in {estimate.skill for estimate in opened.study.weakest(ID)}
    assert 0.07 < asked.count("DM") / len(asked) <= 0.15
    assert len(set(asked)) == 10


def test_each_pick_says_why_and_the_reason_is_kept_with_the_sitting(
    opened: Services, clock: HandClock
) -> None:
    practise(opened, clock)
    attempt = opened.study.practise(Wish(Kind.PRACTICE, ID))
    reasons = [entry.reason for entry in opened.sitting.load(attempt.id).form.items]
    assert all(reason is not None for reason in reasons)
    assert reasons == [entry.reason for entry in attempt.form.items]


def test_sealed_items_never_come_up_in_practice_and_work_once_as_a_mock(
    opened: Services, clock: HandClock
) -> None:
    for _ in range(12):
        practise(opened, clock)
        clock.forward(0, asleep=2 * 86_400)
    with pytest.raises(AttemptError) as refused:
        opened.sitting.start(Wish(Kind.HOLD_OUT, ID, items=5))
    assert refused.value.code == "attempt.sealed-whole"
    sealed = opened.sitting.start(Wish(Kind.HOLD_OUT, ID, items=100))
    shown = {answer.item for answer in opened.progress.answers(ID)}
    assert not shown & set(sealed.form.places)
    with pytest.raises(AttemptError) as refused:
        opened.sitting.start(Wish(Kind.HOLD_OUT, ID, items=100))
    assert refused.value.code == "attempt.sealed-used"


def test_the_estimate_is_the_same_after_a_restart(
    opened: Services, clock: HandClock, tmp_path: Path
) -> None:
    practise(opened, clock)
    before = opened.study.estimates(ID)
    again = build(tmp_path / "data", clock)
    assert again.study.estimates(ID) == before
    again.close()


def test_a_mock_counts_only_when_it_is_handed_in(opened: Services, clock: HandClock) -> None:
    attempt = opened.sitting.start(Wish(Kind.MOCK, ID, items=10))
    for entry in attempt.form.items:
        attempt = opened.sitting.answer(attempt, entry.item, ["b"])
    assert opened.study.answers(ID) == 0
    opened.sitting.submit(attempt)
    assert opened.study.answers(ID) == 10


def test_readiness_comes_with_enough_answers_and_looks_ahead(
    opened: Services, clock: HandClock
) -> None:
    for _ in range(5):
        practise(opened, clock)
        clock.forward(0, asleep=86_400)
    now = opened.study.readiness(ID)
    assert now.enough
    later = opened.study.readiness(ID, date(2026, 5, 1))
    assert later.mean <= now.mean
    assert len(now.dots) == 20


def test_the_course_of_the_estimates_has_a_point_for_each_day(
    opened: Services, clock: HandClock
) -> None:
    for _ in range(3):
        practise(opened, clock, items=20)
        clock.forward(0, asleep=86_400)
    course = opened.study.course(ID)
    assert [point.day for point in course["LV"]] == [
        date(2026, 3, 12),
        date(2026, 3, 13),
        date(2026, 3, 14),
    ]
    final = {e.skill: e for e in opened.study.estimates(ID)}["LV"]
    assert course["LV"][-1].answers == final.answers


def test_a_self_rating_moves_the_start_a_little(
    tmp_path: Path, clock: HandClock, opened: Services
) -> None:
    plain = {e.skill: e.percent for e in opened.study.estimates(ID)}
    write_settings(tmp_path / "data" / "settings.json", Settings(self_rating={"DM": 1, "LV": 5}))
    again = build(tmp_path / "data", clock)
    rated = {e.skill: e.percent for e in again.study.estimates(ID)}
    assert rated["DM"] < plain["DM"] < plain["LV"] + 1 < rated["LV"] + 1
    again.close()


def test_misses_are_known_and_can_be_practised(opened: Services, clock: HandClock) -> None:
    for _ in range(3):
        practise(opened, clock)
        clock.forward(0, asleep=3 * 86_400)
    misses = opened.study.misses(ID)
    assert misses
    assert all(item.startswith("DM") for item in misses)


def test_one_skill_alone_can_be_practised_until_its_items_are_used_up(
    opened: Services, clock: HandClock
) -> None:
    assert set(practise(opened, clock, skill="BM", items=10)) == {"BM"}
    with pytest.raises(FormError) as refused:
        opened.study.practise(Wish(Kind.PRACTICE, ID, skill="BM", items=20))
    assert refused.value.largest == 4
    balanced, _ = opened.study.picks(Wish(Kind.PRACTICE, ID, items=100), Plan(Mode.BLUEPRINT))
    assert len({entry.skill for entry in balanced.items}) == 10


def test_predictions_are_compared_after_a_hundred_answers(
    opened: Services, clock: HandClock
) -> None:
    practise(opened, clock)
    assert opened.study.calibration(ID).needed == 85
    for _ in range(7):
        practise(opened, clock)
        clock.forward(0, asleep=86_400)
    assert len(opened.study.calibration(ID).bins) == 5


def test_items_can_be_chosen_by_what_is_known_of_them(opened: Services, clock: HandClock) -> None:
    attempt = opened.study.practise(Wish(Kind.PRACTICE, ID, items=30))
    first, second, third = (entry.item for entry in attempt.form.items[:3])
    for on in (True, False):
        attempt = opened.sitting.flag(attempt, first, on)
    attempt = opened.sitting.flag(attempt, second, True)
    attempt = opened.sitting.say_confidence(attempt, second, Confidence.GUESSING)
    attempt = opened.sitting.say_confidence(attempt, third, Confidence.GUESSING)
    attempt = opened.sitting.say_confidence(attempt, third, Confidence.CERTAIN)
    attempt = opened.sitting.answer(attempt, first, ["a"])
    attempt = opened.sitting.answer(attempt, second, ["b"])
    study = opened.study
    assert study.only(Only.ALL, ID) is None
    assert study.only(Only.FLAGGED, ID) == {second}
    assert study.only(Only.GUESSED, ID) == {second}
    assert study.only(Only.MISSED, ID) == {first}
    unseen = study.only(Only.UNSEEN, ID)
    assert unseen is not None
    assert not unseen & {first, second}
    assert third in unseen
    assert study.fitting(Plan(Mode.CUSTOM, only=frozenset({third})), 15, ID) == 1


def test_feedback_at_the_end_lets_answers_change_and_is_kept(
    opened: Services, clock: HandClock
) -> None:
    attempt = opened.study.practise(Wish(Kind.PRACTICE, ID, items=5, feedback=False))
    item = attempt.form.items[0].item
    attempt = opened.sitting.answer(attempt, item, ["a"])
    attempt = opened.sitting.answer(attempt, item, ["b"])
    again = opened.sitting.load(attempt.id)
    assert not again.explains
    assert again.response(item).chosen == {"b"}


def test_a_start_stored_before_there_was_a_choice_explains_at_once(opened: Services) -> None:
    attempt = opened.study.practise(Wish(Kind.PRACTICE, ID, items=5))
    held = json.loads(start_payload(attempt))
    del held["feedback"]
    assert attempt_from(attempt.id, json.dumps(held)).explains


def test_the_sealed_exam_is_offered_until_it_was_begun(opened: Services, clock: HandClock) -> None:
    assert opened.sitting.has_sealed(ID)
    opened.sitting.start(Wish(Kind.HOLD_OUT, ID, items=100))
    assert not opened.sitting.has_sealed(ID)
