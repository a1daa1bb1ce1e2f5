"""Backups that make themselves: when they are due, what they hold, and which are kept."""

import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from cetl_prep.app import Services, build
from cetl_prep.services.backups import Backup, superfluous
from cetl_prep.services.sitting import Wish
from tests.making import HandClock, bank, bank_file

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def opened(tmp_path: Path, clock: HandClock) -> Iterator[Services]:
    services = build(tmp_path / "data", clock)
    services.library.install([bank_file(tmp_path, bank(forms=2))])
    yield services
    services.close()


def made(at: datetime, *, aside: bool = False) -> Backup:
    return Backup(Path(f"history-{at:%Y%m%dT%H%M%S}{aside}.sqlite"), at, 1, aside)


def test_a_new_history_needs_no_backup(opened: Services, clock: HandClock) -> None:
    assert opened.safety.back_up_if_due(clock.now()) is None


def test_a_changed_history_is_backed_up_once_a_day_and_after_an_exam(
    opened: Services, clock: HandClock
) -> None:
    opened.sitting.start(Wish(bank=bank().info.id, seed=1))
    first = opened.safety.back_up_if_due(clock.now())
    assert first is not None
    clock.forward(60)
    assert opened.safety.back_up_if_due(clock.now()) is None
    assert opened.safety.back_up_if_due(clock.now(), ended=True) is not None


def test_what_the_user_made_besides_comes_along_and_back(
    opened: Services, clock: HandClock
) -> None:
    paths = opened.paths
    paths.settings.write_text('{"theme": "dark"}')
    paths.credits.write_text("[]")
    backup = opened.safety.back_up(clock.now())
    with zipfile.ZipFile(backup.with_suffix(".zip")) as archive:
        assert {"settings.json", "credits.json"} <= set(archive.namelist())
    paths.credits.unlink()
    paths.settings.write_text('{"theme": "light"}')
    clock.forward(60)
    opened.safety.restore(backup, clock.now())
    assert paths.credits.read_text() == "[]", "what was missing is back"
    assert "light" in paths.settings.read_text(), "what is there stays"


def test_a_zip_cannot_write_elsewhere(opened: Services, clock: HandClock, tmp_path: Path) -> None:
    opened.sitting.start(Wish(bank=bank().info.id, seed=1))
    backup = opened.safety.back_up(clock.now())
    with zipfile.ZipFile(backup.with_suffix(".zip"), "w") as archive:
        archive.writestr("../evil.txt", "x")
        archive.writestr("history.sqlite-journal", "x")
        archive.writestr("banks/evil.qbank", "x")
        archive.writestr("rehearsal/../evil.txt", "x")
    clock.forward(60)
    opened.safety.restore(backup, clock.now())
    assert not list(tmp_path.rglob("evil*"))
    assert not list(tmp_path.rglob("*-journal"))


def test_a_zip_that_unpacks_to_too_much_is_left_alone(
    opened: Services, clock: HandClock, tmp_path: Path
) -> None:
    opened.sitting.start(Wish(bank=bank().info.id, seed=1))
    backup = opened.safety.back_up(clock.now())
    with zipfile.ZipFile(backup.with_suffix(".zip"), "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("credits.json", bytes(40 << 20))
    clock.forward(60)
    opened.safety.restore(backup, clock.now())
    assert not list(tmp_path.rglob("credits.json"))


def test_the_newest_ten_stay_and_one_of_each_day_week_and_month() -> None:
    hourly = [made(NOON - timedelta(hours=n)) for n in range(30)]
    daily = [made(NOON - timedelta(days=n, hours=1)) for n in range(3, 400)]
    going = {backup.path for backup in superfluous(hourly + daily)}
    staying = [b for b in hourly + daily if b.path not in going]
    assert hourly[:10] == staying[:10]
    assert 25 <= len(staying) <= 10 + 14 + 8 + 12
    assert staying[-1].made < NOON - timedelta(days=300)


def test_a_clock_that_jumps_a_year_takes_no_backup_away() -> None:
    before = [made(NOON - timedelta(days=n)) for n in range(9)]
    ahead = made(NOON + timedelta(days=366))
    assert superfluous([ahead, *before]) == []


def test_the_last_whole_backup_is_never_taken_away(opened: Services, clock: HandClock) -> None:
    opened.sitting.start(Wish(bank=bank().info.id, seed=1))
    whole = opened.safety.back_up(clock.now())
    for _ in range(12):
        clock.forward(60)
        name = opened.paths.backups / f"history-{clock.now():%Y%m%dT%H%M%S}.sqlite"
        name.write_bytes(b"damaged")
    from cetl_prep.services.backups import rotate
    from cetl_prep.services.safety import _opens_whole

    assert rotate(opened.paths, _opens_whole) == []
    assert whole.exists()
