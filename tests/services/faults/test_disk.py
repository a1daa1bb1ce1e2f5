"""Faults of the disk while an exam runs: what was acknowledged stays, and the exam goes on."""

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from cetl_prep.app import Services, build
from cetl_prep.exam.errors import AttemptError, StorageError
from cetl_prep.words.errors import sentence
from tests.services.faults.sitting import WorldClock, answered, begun, posix, unsaved


def full(services: Services, room: int = 0) -> None:
    """Let the history grow by so many pages and no more."""
    pages = services.connection.execute("PRAGMA page_count").fetchone()[0]
    services.connection.execute(f"PRAGMA max_page_count = {pages + room}")


def roomy(services: Services) -> None:
    services.connection.execute("PRAGMA max_page_count = 1000000")


def test_on_a_full_disk_the_same_exam_goes_on_and_all_is_saved_once_there_is_room(
    opened: Services, clock: WorldClock
) -> None:
    attempt = answered(opened, begun(opened), range(10))
    full(opened)
    attempt = answered(opened, attempt, range(10, 100))
    held = opened.sitting.unsaved(attempt)
    assert held is not None
    assert held.error.code == "history.full"
    assert opened.sitting.load(attempt.id).answers == 100 - held.answers, "told to the answer"
    with pytest.raises(StorageError):
        opened.sitting.submit(attempt)
    roomy(opened)
    assert opened.sitting.try_again(attempt) is not None, "not oftener than every two seconds"
    clock.forward(2)
    assert opened.sitting.try_again(attempt) is None
    assert opened.sitting.load(attempt.id).responses == attempt.responses
    assert opened.sitting.submit(attempt).answered == 100
    assert opened.safety.history_is_sound()
    assert not list(opened.paths.unsaved[0].iterdir())


def test_the_disk_fills_up_at_any_page_and_what_was_acknowledged_is_there(
    profile: Path, clock: WorldClock
) -> None:
    services = build(profile, clock)
    attempt = begun(services)
    for room in range(1, 9):
        clock.forward(1)
        full(services, room % 3)
        attempt = answered(services, attempt, range(100))
        assert unsaved(services, attempt)
        services.close()
        services = build(profile, clock)
        assert services.rescued
        kept = services.sitting.load(attempt.id)
        assert kept.answers == attempt.answers, "what waited came back at the next start"
        assert services.safety.history_is_sound()
        attempt = services.sitting.resume(attempt.id).attempt
    services.close()


def test_a_backup_that_finds_no_room_leaves_no_half_file_and_the_older_one(
    opened: Services, clock: WorldClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered(opened, begun(opened), range(5))
    first = opened.safety.back_up(clock.now())
    clock.forward(60)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("cetl_prep.storage.database.settle", full)
    with pytest.raises(StorageError):
        opened.safety.back_up(clock.now())
    assert [backup.path for backup in opened.safety.backups()] == [first]
    assert not list(opened.paths.backups.glob(".*.part"))


def read_only(folder: Path, *command: object) -> subprocess.CompletedProcess[str]:
    """Run the command line on a folder that cannot be written to; root must take a read-only mount for that."""
    words = [sys.executable, "-m", "cetl_prep", "--profile", folder, *command]
    line = [str(word) for word in words]
    if os.geteuid() == 0:
        mounted = 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@"'
        line = ["unshare", "-m", "sh", "-c", mounted, str(folder), *line]
        if subprocess.run([*line[:6], "true"], capture_output=True, check=False).returncode:
            pytest.skip("root without the right to mount")
    else:
        folder.chmod(0o500)
    try:
        return subprocess.run(
            line, input="b\n" * 3, capture_output=True, text=True, timeout=60, check=False
        )
    finally:
        folder.chmod(0o700)


@posix
def test_in_a_read_only_folder_the_history_is_read_and_an_exam_is_refused_in_one_sentence(
    profile: Path, clock: WorldClock, tmp_path: Path
) -> None:
    services = build(profile, clock)
    answered(services, begun(services), range(3))
    services.signing.own()  # the key that signs what leaves
    services.close()
    before = (profile / "history.sqlite").read_bytes()
    have = read_only(profile, "history", "have")
    assert have.stdout == "HAVE 1\nHAVE 2\nHAVE 3\n", have.stderr
    taken = read_only(profile, "history", "export", "--format", "history", "-o", tmp_path / "out")
    assert taken.returncode == 0, taken.stderr
    mock = read_only(profile, "mock")
    assert mock.returncode == 1
    assert "cannot be written" in mock.stderr
    assert "Traceback" not in mock.stderr
    assert (profile / "history.sqlite").read_bytes() == before


def test_where_there_is_hardly_room_an_exam_is_not_begun(
    opened: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _: shutil._ntuple_diskusage(9, 9, 1 << 20))
    with pytest.raises(StorageError) as refused:
        begun(opened)
    said = sentence(refused.value)
    assert "1.0 MB free" in said
    assert "Free 2 MB" in said
    assert not opened.progress.attempts()


def test_a_fault_of_the_disk_opens_the_history_anew_and_the_answer_is_stored(
    opened: Services, clock: WorldClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    attempt = answered(opened, begun(opened), range(3))
    before = opened.connection.total_changes
    with monkeypatch.context() as broken:

        def failing(*_: object) -> None:
            raise sqlite3.OperationalError("disk I/O error")

        broken.setattr("cetl_prep.storage.rollups.note_remark", failing)
        attempt = answered(opened, attempt, range(3, 4))
    assert unsaved(opened, attempt) == 1
    assert opened.connection.total_changes < before, "counted from a new opening"
    clock.forward(2)
    assert opened.sitting.try_again(attempt) is None
    assert opened.sitting.load(attempt.id).answered == 4
    assert opened.safety.history_is_sound()


@posix
@pytest.mark.parametrize("how", ["deleted", "renamed"])
def test_a_history_that_is_taken_away_while_one_sits_is_put_back_whole(
    opened: Services, clock: WorldClock, how: str
) -> None:
    attempt = answered(opened, begun(opened), range(10))
    history = opened.paths.history
    history.unlink() if how == "deleted" else history.rename(history.with_name("mine.sqlite"))
    attempt = answered(opened, attempt, range(10, 12))
    clock.forward(2)
    assert opened.sitting.try_again(attempt) is None
    opened.sitting.submit(attempt)
    with closing(sqlite3.connect(history)) as put_back:
        assert put_back.execute("SELECT count(*) FROM event WHERE kind = 'answer'").fetchone() == (
            12,
        )
    assert opened.safety.history_is_sound()


@posix
def test_where_another_file_takes_the_place_of_the_history_nothing_that_was_saved_is_lost(
    profile: Path, clock: WorldClock
) -> None:
    services = build(profile, clock)
    older_copy = (profile / "history.sqlite").read_bytes()
    attempt = answered(services, begun(services), range(10))
    other = profile / "from the cloud"
    other.write_bytes(older_copy)
    other.replace(profile / "history.sqlite")
    for place in range(10, 13):
        attempt = answered(services, attempt, range(place, place + 1))
        clock.forward(3)
    held = services.sitting.unsaved(attempt)
    assert held is not None
    assert held.error.code == "history.moved"
    services.close()
    services = build(profile, clock)
    assert not services.progress.attempts(), "the file is taken for what it is"
    [kept] = services.safety.backups()
    assert kept.aside
    services.safety.restore(kept.path, clock.now())
    services.close()
    services = build(profile, clock)
    assert services.rescued == 3
    assert services.sitting.load(attempt.id).answered == 13
    services.close()


def test_where_nothing_can_be_written_beside_the_history_another_folder_takes_what_waits(
    profile: Path, clock: WorldClock, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    (profile / "unsaved").write_text("no folder can be made here", "utf-8")
    services = build(profile, clock)
    attempt = begun(services)
    full(services)
    attempt = answered(services, attempt, range(100))
    held = services.sitting.unsaved(attempt)
    assert held is not None
    [file] = (tmp_path / "state" / "cetl-prep" / "unsaved").iterdir()
    assert file.stat().st_mode & 0o077 == 0
    services.close()
    with file.open("a", encoding="utf-8") as cut_off:
        cut_off.write('{"kind": "answer", "item": "LV-0')
    stranger = build(tmp_path / "another profile", clock)
    assert not stranger.rescued
    stranger.close()
    services = build(profile, clock)
    assert services.rescued == held.answers
    assert services.sitting.load(attempt.id).responses == attempt.responses
    assert not file.exists()
    services.close()


def test_what_waits_when_another_window_ends_the_sitting_is_refused_and_forgotten(
    profile: Path, clock: WorldClock
) -> None:
    one, two = build(profile, clock), build(profile, clock)
    attempt = begun(one)
    full(one)
    attempt = answered(one, attempt, range(100))
    assert unsaved(one, attempt)
    two.sitting.submit(two.sitting.resume(attempt.id).attempt)
    roomy(one)
    clock.forward(2)
    with pytest.raises(AttemptError) as refused:
        one.sitting.try_again(attempt)
    assert refused.value.code == "attempt.closed"
    assert one.sitting.unsaved(attempt) is None
    one.close()
    two.close()


@posix
def test_in_a_read_only_folder_with_nothing_in_it_there_is_nothing_and_it_is_said(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    for command in (("history", "have"), ("history", "list"), ("doctor",)):
        done = read_only(folder, *command)
        assert (done.returncode, done.stderr) == (0, ""), command
    assert read_only(folder, "history", "have").stdout == ""
    mock = read_only(folder, "mock")
    assert mock.returncode == 1
    assert mock.stderr.count("\n") == 1
    assert "cannot be written" in mock.stderr
    assert not list(folder.iterdir())
