"""Sittings through the services: what is answered is there after a restart, and the clock is honest."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from cetl_prep.app import Services, build
from cetl_prep.exam.attempt import Attempt, Confidence, Kind, State
from cetl_prep.exam.errors import AttemptError, BankError, FormError, StorageError
from cetl_prep.services.sitting import Wish
from tests.making import HandClock, bank, bank_file


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def opened(tmp_path: Path, clock: HandClock) -> Iterator[Services]:
    services = build(tmp_path / "data", clock)
    services.library.install([bank_file(tmp_path, bank(forms=2))])
    yield services
    services.close()


def bank_id() -> str:
    return bank().info.id


def wish(kind: Kind = Kind.MOCK, **more: object) -> Wish:
    return Wish(kind=kind, bank=bank_id(), **more)  # type: ignore[arg-type]


def again(services: Services, tmp_path: Path, clock: HandClock) -> Services:
    services.close()
    return build(tmp_path / "data", clock)


def test_a_mock_is_drawn_answered_and_scored_and_still_there_tomorrow(
    opened: Services, tmp_path: Path, clock: HandClock
) -> None:
    attempt = opened.sitting.start(wish(seed=1))
    for place, entry in enumerate(attempt.form.items):
        attempt = opened.sitting.show(attempt, entry.item)
        clock.forward(30)
        attempt = opened.sitting.answer(attempt, entry.item, ["b" if place < 80 else "a"])
    attempt = opened.sitting.submit(attempt)
    tomorrow = again(opened, tmp_path, clock)
    [summary] = tomorrow.progress.attempts()
    report = tomorrow.progress.report(summary.id)
    assert (summary.correct, summary.answered, summary.state) == (80, 100, State.SUBMITTED)
    assert report.attempt == attempt
    assert report.score.raw == 80
    assert report.attempt.response(attempt.form.items[0].item).seconds == 30
    tomorrow.close()


def test_a_sitting_left_at_any_moment_resumes_with_all_that_was_done(
    opened: Services, tmp_path: Path, clock: HandClock
) -> None:
    attempt = opened.sitting.start(wish(seed=1))
    first, second = attempt.form.items[:2]
    attempt = opened.sitting.answer(attempt, first.item, ["c"])
    attempt = opened.sitting.flag(attempt, first.item, True)
    attempt = opened.sitting.strike(attempt, second.item, "a", True)
    attempt = opened.sitting.say_confidence(attempt, first.item, Confidence.GUESSING)
    clock.forward(60)
    attempt = opened.sitting.tick(attempt)
    clock.forward(4)  # not yet noted when the power goes
    opened = again(opened, tmp_path, clock)
    clock.forward(10, asleep=7200)
    resumed = opened.sitting.resume(opened.sitting.open_attempts()[0].id)
    assert resumed.attempt.form == attempt.form
    assert resumed.attempt.responses == attempt.responses
    assert resumed.attempt.used == 60
    assert resumed.away == 7214
    assert opened.sitting.left(resumed.attempt) == 7200 - 60
    opened.close()


def test_a_paused_clock_stands_still(opened: Services, clock: HandClock) -> None:
    attempt = opened.sitting.start(wish(seed=1))
    clock.forward(100)
    attempt = opened.sitting.pause(attempt)
    clock.forward(1000)
    assert opened.sitting.left(attempt) == 7100
    assert not opened.sitting.is_running(attempt)
    attempt = opened.sitting.resume(attempt.id).attempt
    clock.forward(10)
    assert opened.sitting.left(attempt) == 7090
    assert opened.sitting.is_running(attempt)
    assert attempt.pauses == 1


def test_an_answer_after_the_time_is_refused_and_the_sitting_ends(
    opened: Services, clock: HandClock
) -> None:
    attempt = opened.sitting.start(wish(seed=1, items=10, minutes=1))
    attempt = opened.sitting.answer(attempt, attempt.form.items[0].item, ["b"])
    clock.forward(61)
    with pytest.raises(AttemptError) as late:
        opened.sitting.answer(attempt, attempt.form.items[1].item, ["b"])
    assert late.value.code == "attempt.time-up"
    attempt = opened.sitting.expire(attempt)
    assert attempt.state is State.EXPIRED
    assert opened.sitting.score(attempt).raw == 1


@pytest.mark.parametrize(("factor", "minutes"), [(1.25, 150), (1.5, 180), (2.0, 240)])
def test_extra_time_is_granted_and_recorded(
    opened: Services, factor: float, minutes: float
) -> None:
    attempt = opened.sitting.start(wish(seed=1, extra_time=factor))
    assert attempt.profile.minutes == minutes
    assert attempt.profile.warnings == tuple(w * factor for w in (30, 10, 5))
    assert opened.sitting.load(attempt.id).profile.extra_time == factor


def test_untimed_has_no_clock(opened: Services, clock: HandClock) -> None:
    attempt = opened.sitting.start(wish(seed=1, extra_time=None))
    clock.forward(100_000)
    assert opened.sitting.left(attempt) is None
    opened.sitting.answer(attempt, attempt.form.items[0].item, ["b"])


def test_the_second_mock_draws_what_the_first_did_not(opened: Services) -> None:
    first = answered(opened, opened.sitting.start(wish(seed=1)))
    second = opened.sitting.start(wish(seed=2))
    assert not set(first.form.places) & set(second.form.places)


def answered(opened: Services, attempt: Attempt) -> Attempt:
    for entry in attempt.form.items:
        attempt = opened.sitting.answer(attempt, entry.item, ["b"])
    return opened.sitting.submit(attempt)


def test_the_same_bank_and_seed_give_the_same_form(opened: Services) -> None:
    answered(opened, opened.sitting.start(wish(seed=5, items=20)))
    fresh = wish(seed=7, fresh=True)
    assert opened.sitting.form(fresh) == opened.sitting.form(fresh)
    assert opened.sitting.form(wish(seed=7)) == opened.sitting.form(wish(seed=7))
    assert opened.sitting.form(wish(seed=7)) != opened.sitting.form(wish(seed=8))


def test_practice_of_one_skill_keeps_each_first_answer(opened: Services) -> None:
    attempt = opened.sitting.start(wish(Kind.PRACTICE, skill="DM", items=5))
    item = attempt.form.items[0].item
    assert {entry.skill for entry in attempt.form.items} == {"DM"}
    attempt = opened.sitting.answer(attempt, item, ["a"])
    with pytest.raises(AttemptError) as refused:
        opened.sitting.answer(attempt, item, ["b"])
    assert refused.value.code == "attempt.answered"
    assert attempt.profile.minutes is None


def test_a_wish_too_large_names_the_skill_by_its_name(opened: Services) -> None:
    with pytest.raises(FormError) as refused:
        opened.sitting.start(wish(items=300))
    assert refused.value.missing["Data Management"] == 7
    assert refused.value.largest > 190
    with pytest.raises(FormError) as refused:
        opened.sitting.start(wish(Kind.PRACTICE, skill="DM", items=50))
    assert refused.value.largest == 14


def test_only_what_counts_is_counted(opened: Services) -> None:
    mock = opened.sitting.start(wish(seed=1, items=10))
    mock = opened.sitting.answer(mock, mock.form.items[0].item, ["b"])
    mock = opened.sitting.answer(mock, mock.form.items[1].item, ["b"])
    mock = opened.sitting.answer(mock, mock.form.items[1].item, [])
    practice = opened.sitting.start(wish(Kind.PRACTICE, items=5, seed=2))
    opened.sitting.answer(practice, practice.form.items[0].item, ["a"])
    assert len(opened.progress.answers(bank_id())) == 1
    opened.sitting.submit(mock)
    answers = opened.progress.answers(bank_id())
    assert [answer.correct for answer in answers] == [False, True], (
        "in the order in which they began to count"
    )
    assert opened.progress.item_history(bank_id(), mock.form.items[0].item, 5) == (
        1,
        [answers[1]],
    )


def test_another_window_cannot_answer_a_sitting_that_was_handed_in(
    opened: Services, tmp_path: Path, clock: HandClock
) -> None:
    attempt = opened.sitting.start(wish(seed=1))
    other = build(tmp_path / "data", clock)
    other.sitting.submit(other.sitting.load(attempt.id))
    other.close()
    with pytest.raises(AttemptError) as refused:
        opened.sitting.answer(attempt, attempt.form.items[0].item, ["b"])
    assert refused.value.code == "attempt.closed"


def test_when_storing_fails_an_answer_waits_and_an_end_is_refused(
    opened: Services, clock: HandClock
) -> None:
    attempt = opened.sitting.start(wish(seed=1))
    opened.connection.execute("PRAGMA query_only = ON")
    attempt = opened.sitting.answer(attempt, attempt.form.items[0].item, ["b"])
    assert opened.sitting.unsaved(attempt)
    for end in (opened.sitting.pause, opened.sitting.submit):
        with pytest.raises(StorageError):
            end(attempt)
    opened.connection.execute("PRAGMA query_only = OFF")
    assert opened.sitting.load(attempt.id).answered == 0
    attempt = opened.sitting.submit(attempt)
    assert opened.sitting.load(attempt.id) == attempt
    assert attempt.answered == 1


def test_attempts_are_found_by_number_start_of_id_and_latest(opened: Services) -> None:
    first = opened.sitting.start(wish(seed=1))
    second = opened.sitting.start(wish(seed=2))
    assert opened.progress.find("latest").id == second.id
    assert opened.progress.find("1").id == first.id
    assert opened.progress.find(first.id[:12]).id == first.id
    for wrong in ("", "zzz"):
        with pytest.raises(AttemptError):
            opened.progress.find(wrong)


def test_a_bank_that_is_gone_is_named(opened: Services, tmp_path: Path) -> None:
    attempt = opened.sitting.start(wish(seed=1))
    opened.library.close()
    (tmp_path / "data" / "banks" / f"{attempt.form.digest}.qbank").unlink()
    with pytest.raises(BankError) as refused:
        opened.sitting.items(attempt)
    assert refused.value.code == "library.gone"


def test_the_doctor_sees_a_broken_chain(opened: Services) -> None:
    opened.sitting.start(wish(seed=1))
    assert all(finding.ok for finding in opened.safety.examine())
    opened.connection.execute("DROP TRIGGER event_is_not_changed")
    opened.connection.execute("UPDATE event SET used_ms = 5 WHERE seq = 1")
    broken = {finding.code for finding in opened.safety.examine() if not finding.ok}
    assert broken == {"history.chain"}


def test_a_backup_is_written_and_can_be_opened(opened: Services, clock: HandClock) -> None:
    opened.sitting.start(wish(seed=1))
    assert opened.safety.back_up(clock.now()).is_file()
