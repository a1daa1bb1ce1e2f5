"""A damaged history comes back from what can be read of it and from the newest whole backup, and nothing is thrown away."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from cetl_prep.app import Services, build
from cetl_prep.exam.errors import StorageError
from cetl_prep.services.looking_over import Damage
from cetl_prep.services.sitting import Wish
from cetl_prep.words.recovered import damaged, recovered
from tests.making import HandClock, bank, bank_file


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def data(tmp_path: Path, clock: HandClock) -> Path:
    """A profile with two sittings in its history; between them a backup was made."""
    services = build(tmp_path / "data", clock)
    services.library.install([bank_file(tmp_path, bank(forms=2))])
    sit(services, 1)
    services.safety.back_up(clock.now())
    clock.forward(60)
    sit(services, 2)
    services.close()
    return tmp_path / "data"


def sit(services: Services, seed: int) -> None:
    attempt = services.sitting.start(Wish(bank=bank().info.id, seed=seed))
    for line in attempt.form.items[:20]:
        attempt = services.sitting.answer(attempt, line.item, line.options[:1])
    services.sitting.submit(attempt)


def cut_in_half(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def header_zeroed(path: Path) -> None:
    path.write_bytes(bytes(100) + path.read_bytes()[100:])


def pages_zeroed(path: Path) -> None:
    content = bytearray(path.read_bytes())
    for page in range(4096, len(content), 3 * 4096):
        content[page : page + 4096] = bytes(4096)
    path.write_bytes(content)


def a_letter_changed(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content.replace(b'{"values":', b'{"value5":', 1))


def all_zeros(path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def garbage(path: Path) -> None:
    path.write_bytes(b"garbage")


DAMAGES = [cut_in_half, header_zeroed, pages_zeroed, a_letter_changed, all_zeros, emptied, garbage]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_history_comes_back_with_its_backup(
    data: Path, clock: HandClock, damage: Callable[[Path], None]
) -> None:
    damage(data / "history.sqlite")
    left = (data / "history.sqlite").read_bytes()
    services = build(data, clock)
    assert services.recovery is not None
    assert services.progress.attempts()[-1].answered == 20, "the sitting before the backup"
    assert services.safety.history_is_sound()
    assert services.recovery.aside is not None
    assert services.recovery.aside.read_bytes() == left
    assert "recovered" in recovered(services.recovery)
    sit(services, 3)
    services.close()
    again = build(data, clock)
    assert again.recovery is None
    again.close()


def test_without_a_backup_what_can_be_read_comes_back(data: Path, clock: HandClock) -> None:
    shutil.rmtree(data / "backups")
    header_zeroed(data / "history.sqlite")
    services = build(data, clock)
    assert services.recovery is not None
    assert services.recovery.backup is None
    assert [a.answered for a in services.progress.attempts()] == [20, 20], "all of it"
    assert "all from the file itself" in recovered(services.recovery)
    services.close()


def test_newer_answers_are_added_to_the_backup(data: Path, clock: HandClock) -> None:
    """A page of old events is lost; the backup has those, the file has the ones after."""
    path = data / "history.sqlite"
    content = bytearray(path.read_bytes())
    first = content.index(b'"form"') // 4096 * 4096
    content[first : first + 8] = bytes(8)
    path.write_bytes(content)
    services = build(data, clock)
    assert services.recovery is not None
    assert services.recovery.backup is not None
    assert services.recovery.newer > 0
    assert len(services.progress.attempts()) == 2
    assert "the others from the backup" in recovered(services.recovery)
    services.close()


def test_a_damaged_backup_is_passed_over(data: Path, clock: HandClock) -> None:
    services = build(data, clock)
    clock.forward(60)
    newest = services.safety.back_up(clock.now())
    services.close()
    cut_in_half(newest)
    all_zeros(data / "history.sqlite")
    services = build(data, clock)
    assert services.recovery is not None
    assert services.recovery.backup is not None
    assert services.recovery.backup != newest
    assert len(services.progress.attempts()) == 1
    services.close()


def test_a_history_that_is_gone_comes_back_and_a_new_user_is_not_troubled(
    data: Path, clock: HandClock, tmp_path: Path
) -> None:
    (data / "history.sqlite").unlink()
    services = build(data, clock)
    assert services.recovery is not None
    assert services.recovery.aside is None
    assert len(services.progress.attempts()) == 1
    services.close()
    fresh = build(tmp_path / "fresh", clock)
    assert fresh.recovery is None
    fresh.close()


def test_nothing_left_at_all_is_said(data: Path, clock: HandClock) -> None:
    shutil.rmtree(data / "backups")
    all_zeros(data / "history.sqlite")
    services = build(data, clock)
    assert services.recovery is not None
    assert "a new one was begun" in recovered(services.recovery)
    services.close()


def test_what_lay_beside_a_damaged_file_is_not_applied_to_the_new_one(
    data: Path, clock: HandClock
) -> None:
    all_zeros(data / "history.sqlite")
    (data / "history.sqlite-wal").write_bytes(b"of another database")
    services = build(data, clock)
    assert not (data / "history.sqlite-wal").exists()
    assert services.safety.history_is_sound()
    services.close()
    kept = next(data.glob("history-damaged-*-wal"))
    assert kept.read_bytes() == b"of another database"


def test_a_newer_history_is_refused_and_not_recovered(data: Path, clock: HandClock) -> None:
    with closing(sqlite3.connect(data / "history.sqlite")) as connection:
        connection.execute("PRAGMA user_version = 999")
    before = (data / "history.sqlite").read_bytes()
    with pytest.raises(StorageError) as refused:
        build(data, clock)
    assert refused.value.code == "history.newer"
    assert (data / "history.sqlite").read_bytes() == before


def event_changed(path: Path, seq: int) -> None:
    """Change a letter of an old event on the disk, which SQLite does not see."""
    with closing(sqlite3.connect(path, isolation_level=None)) as held:
        held.execute("DROP TRIGGER event_is_not_changed")
        held.execute("UPDATE event SET payload = payload || ' ' WHERE seq = ?", (seq,))


def test_damage_in_the_old_part_of_a_long_history_is_found_and_put_right_from_a_backup(
    data: Path, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cetl_prep.services.looking_over.STRETCH", 10)
    monkeypatch.setattr("cetl_prep.storage.recovery.CHECKED_AT_START", 10)
    event_changed(data / "history.sqlite", 15)
    services = build(data, clock)
    assert services.recovery is None, "not seen at the start"
    assert services.safety.look_over() is None, "the first stretch is as it was"
    services.close()
    services = build(data, clock)
    found = services.safety.look_over()
    assert found is not None
    assert "Entry 15 of your history is not as it was written." in damaged(found)
    services.close()
    services = build(data, clock)
    assert services.recovery is not None
    assert services.recovery.aside is not None
    assert services.safety.history_is_sound()
    assert [summary.answered for summary in services.progress.attempts()] == [20, 20]
    assert services.safety.look_over() is None
    services.close()
    services = build(data, clock)
    assert services.recovery is None
    services.close()


def test_damage_that_no_backup_can_mend_is_told_and_takes_nothing_away(
    data: Path, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cetl_prep.storage.recovery.CHECKED_AT_START", 10)
    shutil.rmtree(data / "backups")
    event_changed(data / "history.sqlite", 25)
    before = (data / "history.sqlite").read_bytes()
    for _ in range(2):
        services = build(data, clock)
        assert services.recovery is None
        assert services.safety.look_over() == Damage(25)
        assert [summary.answered for summary in services.progress.attempts()] == [20, 20]
        services.close()
    assert (data / "history.sqlite").read_bytes() == before


def test_a_note_that_cannot_be_read_or_points_nowhere_begins_anew(
    data: Path, clock: HandClock
) -> None:
    services = build(data, clock)
    for content in (b"", b"[]", b'{"next": "x"}', b'{"next": 99999}', b'{"next": -3}', b"\xff"):
        services.paths.checked.write_bytes(content)
        assert services.safety.look_over() is None
    services.close()
