"""Mistakes, the coach and the plan over a real history, and the log of activities."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cetl_prep.app import Services, build
from cetl_prep.exam.attempt import Attempt, Confidence, Kind
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.causes import Cause
from cetl_prep.exam.credits import Activity
from cetl_prep.exam.errors import StorageError
from cetl_prep.exam.item import Status
from cetl_prep.exam.plan import Phase, Work
from cetl_prep.services.sitting import Wish
from tests.making import HandClock, bank, bank_file

ID = "00000000-0000-4000-8000-000000000001"
DAY = 86_400


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def opened(tmp_path: Path, clock: HandClock) -> Iterator[Services]:
    services = build(tmp_path / "data", clock)
    made = bank(forms=2)
    sealed = tuple(
        replace(i, status=Status.HOLD_OUT) if int(i.id[3:]) % 4 == 0 else i for i in made.items
    )
    services.library.install([bank_file(tmp_path, Bank(made.info, sealed))])
    yield services
    services.close()


def mock(opened: Services, clock: HandClock, missed: int = 2, items: int = 20) -> Attempt:
    """A mock exam whose first items are missed, the first of them with certainty and after a change."""
    sitting = opened.sitting
    attempt = sitting.start(Wish(Kind.MOCK, ID, items=items, seed=4, fresh=True))
    for number, entry in enumerate(attempt.form.items):
        attempt = sitting.show(attempt, entry.item)
        clock.forward(40)
        attempt = sitting.answer(attempt, entry.item, ["b" if number >= missed else "a"])
        if number == 0:
            attempt = sitting.say_confidence(attempt, entry.item, Confidence.CERTAIN)
        if number == 1:
            attempt = sitting.answer(attempt, entry.item, ["c"])
    return sitting.submit(attempt)


def test_misses_are_due_the_next_day_and_the_certain_one_comes_first(
    opened: Services, clock: HandClock
) -> None:
    attempt = mock(opened, clock)
    first, second = (entry.item for entry in attempt.form.items[:2])
    assert [m.item for m in opened.mistakes.listed(ID)] == [first, second]
    assert opened.mistakes.due(ID) == ()
    assert opened.mistakes.remedy(ID).items == 0
    clock.forward(0, asleep=DAY)
    due = opened.mistakes.due(ID)
    assert [m.item for m in due] == [first, second]
    assert due[0].confident
    assert set(opened.mistakes.items(due, ID)) == {first, second}


def test_other_items_of_the_sub_topics_make_them_good_and_the_missed_ones_are_not_asked(
    opened: Services, clock: HandClock
) -> None:
    attempt = mock(opened, clock)
    missed = {entry.item for entry in attempt.form.items[:2]}
    clock.forward(0, asleep=DAY)
    remedy = opened.mistakes.remedy(ID)
    topics = {(m.skill, m.subtopic) for m in opened.mistakes.due(ID)}
    assert remedy.items == len(topics)
    practice = opened.study.practise(Wish(Kind.PRACTICE, ID, items=remedy.items), remedy.plan)
    asked = set(practice.form.places)
    assert not asked & missed
    assert {(i.skill, i.subtopic) for i in opened.sitting.items(practice).values()} == topics
    for entry in practice.form.items:
        practice = opened.sitting.answer(practice, entry.item, ["b"])
    assert opened.mistakes.listed(ID) == ()


def test_a_cause_is_kept_with_the_ended_sitting_and_survives_a_restart(
    opened: Services, clock: HandClock, tmp_path: Path
) -> None:
    attempt = mock(opened, clock)
    item = attempt.form.items[0].item
    said = opened.mistakes.name_cause(attempt, item, Cause.BETWEEN_TWO)
    assert said.response(item).cause is Cause.BETWEEN_TWO
    assert opened.mistakes.listed(ID)[0].cause is Cause.BETWEEN_TWO
    again = build(tmp_path / "data", clock)
    assert again.sitting.load(attempt.id).response(item).cause is Cause.BETWEEN_TWO
    assert again.mistakes.listed(ID)[0].cause is Cause.BETWEEN_TWO
    again.mistakes.name_cause(attempt, item, None)
    assert again.mistakes.listed(ID)[0].cause is None
    again.close()


def test_the_coach_reads_changes_confidence_and_times(opened: Services, clock: HandClock) -> None:
    mock(opened, clock)
    found = opened.coaching.coaching()
    assert found.answers == 20
    assert (found.changes.count, found.changes.stayed_wrong) == (1, 1)
    assert (found.certain.wrong.correct, found.certain.needed) == (1, 19)
    assert opened.coaching.times() == [40.0] * 20


def test_an_open_sitting_and_a_lost_bank_do_not_count(opened: Services, clock: HandClock) -> None:
    opened.sitting.start(Wish(Kind.MOCK, ID, items=20))
    assert opened.coaching.coaching().answers == 0
    mock(opened, clock)
    opened.library.close()
    for path in Path(opened.paths.banks).glob("*.qbank"):
        path.unlink()
    assert opened.coaching.coaching().answers == 0


def test_the_plan_fits_the_minutes_and_can_be_practised(opened: Services, clock: HandClock) -> None:
    plan = opened.planning.plan(ID, date(2026, 4, 20), 20)
    assert (plan.phase, plan.left) == (Phase.BEFORE, 39)
    assert plan.today is not None
    assert plan.today.items == 15
    assert plan.week[1].work is Work.SEALED
    wish, chosen = opened.planning.practice(plan.today)
    attempt = opened.study.practise(replace(wish, bank=ID), chosen)
    assert len(attempt.form) == 15


def test_a_mock_of_the_last_week_takes_its_place_in_the_plan(
    opened: Services, clock: HandClock
) -> None:
    exam = date(2026, 3, 17)
    assert Work.SEALED in [day.work for day in opened.planning.plan(ID, exam, 20).week]
    mock(opened, clock, missed=6)
    week = opened.planning.plan(ID, exam, 20).week
    assert not {Work.SEALED, Work.MOCK} & {day.work for day in week}
    clock.forward(0, asleep=DAY)
    plan = opened.planning.plan(ID, None, 20)
    assert plan.today is not None
    assert plan.today.seconds == 40.0
    assert plan.today.mistakes == 6


def test_activities_are_kept_removed_undone_and_exported(opened: Services, tmp_path: Path) -> None:
    kept = opened.credits
    assert not kept.can_undo
    kept.undo()
    assert kept.note(Activity(date(2026, 1, 9), "=Conference", 12, "proof.pdf", "LV")) == ()
    assert kept.note(Activity(date(2025, 9, 1), "Course", 8)) == ()
    assert kept.note(Activity(date(2030, 1, 1), "", 5)) == ("title", "day")
    assert kept.tally().points == 20
    assert [place for place, _ in kept.newest_first()] == [0, 1]
    kept.remove(0)
    assert [a.title for a in kept.listed()] == ["Course"]
    kept.undo()
    assert [a.title for a in kept.listed()] == ["=Conference", "Course"]
    target = tmp_path / "credits.csv"
    assert kept.export(target, {"LV": "Leadership & Vision"}) == 2
    text = target.read_text("utf-8-sig")
    assert "'=Conference" in text
    assert "Leadership & Vision" in text


def test_a_damaged_list_of_activities_is_left_as_it_is(opened: Services) -> None:
    opened.paths.credits.write_text("{", "utf-8")
    with pytest.raises(StorageError) as refused:
        opened.credits.note(Activity(date(2026, 1, 9), "Course", 2))
    assert refused.value.code == "credits.damaged"
    assert opened.paths.credits.read_text("utf-8") == "{"
