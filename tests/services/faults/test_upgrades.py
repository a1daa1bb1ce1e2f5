"""An upgrade of the history is whole or not at all."""

import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from cetl_prep.app import build
from cetl_prep.storage.database import newest_version
from tests.making import bank
from tests.older import older
from tests.services.faults.sitting import WorldClock, answered, begun

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
