"""Others at the same history, signals and what is taken away: nothing that was acknowledged is lost."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from cetl_prep.app import Services, build
from cetl_prep.storage import database
from tests.bench import faults
from tests.services.faults.sitting import WorldClock, answered, begun, posix, unsaved


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
