"""Faults of disk, clock and company, injected while an exam runs: what was acknowledged stays, and the exam goes on."""

import os
import random
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from cetl_prep.app import Services, build
from cetl_prep.exam.attempt import Attempt
from cetl_prep.exam.errors import AttemptError, StorageError
from cetl_prep.services.sitting import Wish
from cetl_prep.storage import database
from cetl_prep.storage.database import newest_version
from cetl_prep.words.errors import sentence
from tests.bench import faults
from tests.making import HandClock, bank, bank_file
from tests.older import older

posix = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX")


class WorldClock(HandClock):
    """A clock whose date can be set, as a user or a time server does."""

    def set_back(self, hours: float) -> None:
        self._now -= timedelta(hours=hours)


@pytest.fixture
def clock() -> WorldClock:
    return WorldClock()


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    services = build(tmp_path / "data", HandClock())
    services.library.install([bank_file(tmp_path, bank(forms=2))])
    services.close()
    return tmp_path / "data"


@pytest.fixture
def opened(profile: Path, clock: WorldClock) -> Iterator[Services]:
    services = build(profile, clock)
    yield services
    services.close()


def begun(services: Services) -> Attempt:
    return services.sitting.start(Wish(bank=bank().info.id, seed=1))


def answered(services: Services, attempt: Attempt, places: range) -> Attempt:
    for place in places:
        attempt = services.sitting.answer(attempt, attempt.form.items[place].item, ["b"])
    return attempt


# The disk


def full(services: Services, room: int = 0) -> None:
    """Let the history grow by so many pages and no more."""
    pages = services.connection.execute("PRAGMA page_count").fetchone()[0]
    services.connection.execute(f"PRAGMA max_page_count = {pages + room}")


def roomy(services: Services) -> None:
    services.connection.execute("PRAGMA max_page_count = 1000000")


def unsaved(services: Services, attempt: Attempt) -> int:
    """How many answers are not on disk."""
    held = services.sitting.unsaved(attempt)
    return held.answers if held else 0


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


# Company


def test_a_history_locked_by_another_program_refuses_and_then_goes_on(
    profile: Path, clock: WorldClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_MS", 50)
    services = build(profile, clock)
    attempt = begun(services)
    with closing(sqlite3.connect(profile / "history.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        attempt = answered(services, attempt, range(3))
        held = services.sitting.unsaved(attempt)
        assert held is not None
        assert (held.answers, held.error.code) == (3, "history.locked")
        other.execute("ROLLBACK")
    clock.forward(2)
    attempt = answered(services, attempt, range(3, 4))
    assert not unsaved(services, attempt)
    assert services.sitting.load(attempt.id).answered == 4
    services.close()


def test_two_windows_write_in_turn_and_neither_loses_an_answer(
    profile: Path, clock: WorldClock
) -> None:
    one, two = build(profile, clock), build(profile, clock)
    mine, theirs = begun(one), begun(two)
    for place in range(20):
        mine = answered(one, mine, range(place, place + 1))
        theirs = answered(two, theirs, range(place, place + 1))
    assert [one.sitting.load(a.id).answered for a in (mine, theirs)] == [20, 20]
    assert two.safety.history_is_sound()
    one.close()
    two.close()


@posix
def test_a_second_terminal_is_refused_until_the_first_is_gone_however_it_went(
    profile: Path,
) -> None:
    command = [sys.executable, "-m", "cetl_prep", "--profile", str(profile), "mock", "--porcelain"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as first:
        assert first.stdin is not None
        assert first.stdout is not None
        first.stdin.write("b\n")
        first.stdin.flush()
        while not first.stdout.readline().startswith("ACK"):
            pass
        second = subprocess.run(command, input="b\n", capture_output=True, text=True, check=False)
        assert second.returncode == 1
        assert second.stderr.startswith("cetl-prep: Another terminal sits")
        first.kill()
    third = subprocess.run(command, input="b\n", capture_output=True, text=True, check=False)
    assert third.returncode == 0
    assert "ACK 2" in third.stdout


@posix
def test_a_terminal_asked_to_end_ends_well_and_at_once(profile: Path) -> None:
    command = [sys.executable, "-m", "cetl_prep", "--profile", str(profile), "mock", "--porcelain"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as sitting:
        assert sitting.stdin is not None
        assert sitting.stdout is not None
        sitting.stdin.write("b\n")
        sitting.stdin.flush()
        while not sitting.stdout.readline().startswith("ACK"):
            pass
        sitting.terminate()
        _, said = sitting.communicate(timeout=30)
    assert sitting.returncode == 1
    assert "stopped; everything answered so far is saved." in said
    assert "Traceback" not in said


@posix
def test_killed_while_it_is_handed_in_there_is_one_result(profile: Path, clock: WorldClock) -> None:
    services = build(profile, clock)
    attempt = answered(services, begun(services), range(7))
    services.close()
    for after in (0.0, 0.02, 0.04, 0.06, 1.0):
        faults.forked(lambda _say: handed_in(profile, attempt.id), after)
    handed_in(profile, attempt.id)
    services = build(profile, clock)
    assert services.progress.report(attempt.id).score.raw == 7
    ends = services.connection.execute("SELECT count(*) FROM event WHERE kind = 'submit'")
    assert ends.fetchone()[0] == 1
    assert services.safety.history_is_sound()
    services.close()


def handed_in(profile: Path, attempt_id: str) -> None:
    services = build(profile)
    if services.sitting.load(attempt_id).is_open:
        services.sitting.submit(services.sitting.resume(attempt_id).attempt)
    services.close()


@posix
def test_a_bank_that_is_taken_away_during_an_exam_does_not_end_it(
    opened: Services, tmp_path: Path
) -> None:
    attempt = answered(opened, begun(opened), range(5))
    (tmp_path / "test.qbank").unlink()
    (opened.paths.banks / f"{attempt.form.digest}.qbank").unlink()
    attempt = answered(opened, attempt, range(5, 100))
    opened.sitting.submit(attempt)
    assert opened.progress.report(attempt.id).score.raw == 100


# The clock


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


# Upgrades


KILLED = """
import os, signal, sys
from pathlib import Path
from cetl_prep.app import build
from cetl_prep.storage import rollups
real, left = rollups.statements, [int(sys.argv[2])]
def counted(sql):
    for statement in real(sql):
        left[0] -= 1
        if left[0] < 0:
            os.kill(os.getpid(), signal.SIGKILL)
        yield statement
rollups.statements = counted
build(Path(sys.argv[1])).close()
"""


def sat(profile: Path, clock: WorldClock) -> tuple[object, ...]:
    """What the history says: sittings, sums, soundness."""
    services = build(profile, clock)
    try:
        [summary] = services.progress.attempts()
        score = services.progress.report(summary.id).score
        tally = services.progress.tally(bank().info.id)
        return summary.id, summary.correct, score.raw, tally, services.safety.history_is_sound()
    finally:
        services.close()


@pytest.mark.parametrize("version", range(1, newest_version()))
def test_an_upgrade_from_every_older_schema_is_whole_or_not_at_all_wherever_it_is_killed(
    profile: Path, clock: WorldClock, version: int
) -> None:
    services = build(profile, clock)
    attempt = answered(services, begun(services), range(60))
    services.sitting.submit(attempt)
    services.close()
    said = sat(profile, clock)
    older(profile, version)
    with closing(sqlite3.connect(profile / "history.sqlite")) as held:
        events = held.execute("SELECT * FROM event").fetchall()
    if sys.platform != "win32":
        for after in random.Random(version).sample(range(12), 3):
            line = [sys.executable, "-c", KILLED, str(profile), str(after)]
            subprocess.run(line, capture_output=True, timeout=60, check=False)
            with closing(sqlite3.connect(profile / "history.sqlite")) as held:
                at = held.execute("PRAGMA user_version").fetchone()[0]
                assert version <= at <= newest_version()
                assert held.execute("SELECT * FROM event").fetchall() == events
                assert held.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    assert sat(profile, clock) == said
    assert list((profile / "backups").glob("history-*.sqlite")), "backed up before"
