"""Clocks that are set, crashes and journeys: the time of an exam is what one sat."""

import time
from pathlib import Path

import pytest

from cetl_prep.app import Services, build
from tests.making import bank
from tests.services.faults.sitting import WorldClock, answered, begun, posix


@pytest.mark.parametrize("hours", [1, 26, 24 * 400, -1, -24, -24 * 400])
def test_a_clock_that_is_set_changes_no_time_of_the_exam(
    opened: Services, clock: WorldClock, hours: float
) -> None:
    attempt = begun(opened)
    clock.forward(60)
    attempt = answered(opened, attempt, range(3))
    clock.set_back(hours)
    clock.forward(60)
    attempt = answered(opened, attempt, range(3, 5))
    assert opened.sitting.left(attempt) == 7200 - 120
    resumed = opened.sitting.resume(attempt.id)
    assert resumed.attempt.used == 120
    assert resumed.away >= 0
    assert opened.sitting.submit(resumed.attempt).answered == 5
    assert opened.progress.report(attempt.id).score.raw == 5
    assert opened.safety.back_up_if_due(clock.now(), ended=True) is not None


@pytest.mark.parametrize("year", [1970, 2039, 2107, 9998])
def test_a_clock_that_is_decades_wrong_breaks_nothing(
    profile: Path, clock: WorldClock, year: int
) -> None:
    services = build(profile, clock)
    attempt = answered(services, begun(services), range(5))
    services.safety.back_up(clock.now())
    wrong = WorldClock()
    wrong._now = wrong._now.replace(year=year, month=1, day=1, hour=0)
    services.close()
    services = build(profile, wrong)
    attempt = services.sitting.resume(attempt.id).attempt
    wrong.forward(30)
    attempt = answered(services, attempt, range(5, 9))
    services.sitting.submit(attempt)
    report = services.progress.report(attempt.id)
    assert (report.score.raw, report.attempt.used) == (9, 30)
    assert services.safety.back_up_if_due(wrong.now(), ended=True) is not None
    assert len(services.safety.backups()) == 2
    services.close()
    services = build(profile, clock)
    assert services.recovery is None
    assert services.safety.history_is_sound()
    assert services.study.estimates(bank().info.id) is not None
    services.close()


def test_twenty_crashes_cost_no_more_than_the_time_since_the_last_note(
    profile: Path, clock: WorldClock
) -> None:
    services = build(profile, clock)
    attempt = begun(services)
    for _ in range(20):
        clock.forward(60)
        attempt = services.sitting.tick(attempt)
        clock.forward(4)  # not noted: the program is gone
        services.close()
        services = build(profile, clock)
        clock.forward(600, asleep=3600)
        attempt = services.sitting.resume(attempt.id).attempt
    assert attempt.used == 20 * 60
    kinds = services.connection.execute("SELECT count(*) FROM event WHERE kind = 'resume'")
    assert kinds.fetchone()[0] == 20, "each interruption is in the record"
    services.close()


@posix
def test_a_journey_through_time_zones_changes_nothing(
    opened: Services, clock: WorldClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    attempt = begun(opened)
    for place, zone in enumerate(["Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Berlin"]):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        clock.forward(60)
        attempt = answered(opened, attempt, range(place, place + 1))
    monkeypatch.delenv("TZ")
    time.tzset()
    assert opened.sitting.left(attempt) == 7200 - 180
    stamps = [row[0] for row in opened.connection.execute("SELECT at FROM event ORDER BY seq")]
    assert all(stamp.endswith("+00:00") for stamp in stamps)
    assert stamps == sorted(stamps)
