"""Backups: listed, verified before they are used, and never at the cost of the history as it was."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from cetl_prep.app import Services, build
from cetl_prep.exam.errors import StorageError
from cetl_prep.services import safety
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


def sat(services: Services, seed: int) -> str:
    return services.sitting.start(Wish(bank=bank().info.id, seed=seed)).id


def test_backups_are_listed_newest_first(opened: Services, clock: HandClock) -> None:
    assert opened.safety.backups() == []
    first = opened.safety.back_up(clock.now())
    clock.forward(60)
    second = opened.safety.back_up(clock.now())
    found = opened.safety.backups()
    assert {backup.path for backup in found} == {first, second}
    assert all(backup.size > 0 and not backup.aside for backup in found)


def test_a_restored_backup_takes_the_place_of_the_history(
    opened: Services, clock: HandClock, tmp_path: Path
) -> None:
    kept = sat(opened, 1)
    backup = opened.safety.back_up(clock.now())
    clock.forward(60)
    later = sat(opened, 2)
    aside = opened.safety.restore(backup, clock.now())
    assert [summary.id for summary in opened.progress.attempts()] == [kept]
    assert opened.safety.history_is_sound()
    with sqlite3.connect(aside) as held:
        assert held.execute("SELECT count(*) FROM attempt").fetchone()[0] == 2
    held.close()
    assert [b.path for b in opened.safety.backups() if b.aside] == [aside]
    opened.close()
    opened = build(tmp_path / "data", clock)
    assert [summary.id for summary in opened.progress.attempts()] == [kept]
    clock.forward(60)
    opened.safety.restore(aside, clock.now())
    assert opened.progress.attempts()[0].id == later
    opened.close()


@pytest.mark.parametrize("damage", ["gone", "not ours", "empty", "no database", "changed"])
def test_what_is_not_a_sound_backup_changes_nothing(
    opened: Services, clock: HandClock, damage: str
) -> None:
    kept = sat(opened, 1)
    backup = opened.safety.back_up(clock.now())
    if damage in ("gone", "not ours", "empty"):
        backup.unlink()
    if damage == "empty":
        backup.touch()
    elif damage == "no database":
        backup.write_bytes(b"x" * 5000)
    elif damage != "gone":
        with sqlite3.connect(backup) as held:
            if damage == "changed":
                held.execute("DROP TRIGGER event_is_not_changed")
                held.execute("UPDATE event SET used_ms = 5 WHERE seq = 1")
            else:
                held.execute("CREATE TABLE t (x)")
        held.close()
    with pytest.raises(StorageError):
        opened.safety.restore(backup, clock.now())
    assert [summary.id for summary in opened.progress.attempts()] == [kept]
    assert not any(b.aside for b in opened.safety.backups())


def test_a_history_that_is_no_longer_whole_is_kept_byte_by_byte(
    opened: Services, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = sat(opened, 1)
    backup = opened.safety.back_up(clock.now())

    def fails(*_: object) -> None:
        raise StorageError("history.damaged")

    monkeypatch.setattr(safety, "back_up", fails)
    aside = opened.safety.restore(backup, clock.now())
    assert aside.stat().st_size == opened.paths.history.stat().st_size
    assert [summary.id for summary in opened.progress.attempts()] == [kept]
