"""Each kind of work is killed, cut off from power, and finds the disk full: a few of the many of `dev.py bench faults`."""

import random
import sys
from pathlib import Path

import pytest

from cetl_prep.app import build
from tests.bench import faults, powercuts, works
from tests.bench.soak import soaked
from tests.making import HandClock, bank, bank_file

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX")

EACH_ONCE = len(works.WORKS)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return works.template(tmp_path_factory.mktemp("faults") / "template")


def test_killed_at_any_moment_of_any_work_nothing_is_lost(made: Path) -> None:
    tally = faults.kill_many(made, EACH_ONCE, random.Random(1))
    assert (tally.tried, tally.bad) == (EACH_ONCE, [])
    assert tally.answers


def test_where_no_file_may_grow_any_more_nothing_is_lost_and_it_is_said(made: Path) -> None:
    tally = faults.fill_many(made, EACH_ONCE, random.Random(1))
    assert (tally.tried, tally.bad, tally.unfit) == (EACH_ONCE, [], [])


@pytest.mark.skipif(not powercuts.possible(), reason="needs strace, and the right to trace")
def test_cut_off_from_power_at_any_write_nothing_is_lost(made: Path) -> None:
    tally = faults.cut_many(made, 2 * EACH_ONCE, random.Random(1))
    assert (tally.tried, tally.bad) == (2 * EACH_ONCE, [])
    assert tally.answers


def test_a_replayed_disk_has_what_was_synced_and_any_part_of_what_was_not() -> None:
    op = powercuts.Op
    trace = powercuts.Trace(
        "/d",
        {"/d/old": b"before"},
        [
            op("make", "/d/new"),
            op("write", "/d/new", 0, b"x" * 1024),
            op("write", "/d/old", 0, b"AFTER!"),
            op("sync", "/d/old"),
            op("say", "", data=b"ACK one 1\n"),
        ],
    )
    kept = set()
    for seed in range(60):
        disk, said = trace._done(len(trace))
        left = dict(powercuts._left(disk, "sectors", random.Random(seed)))
        assert left["/d/old"] == b"AFTER!"
        assert said == ["ACK one 1"]
        kept.add(left.get("/d/new"))
    assert {None, b"x" * 1024, b"x" * 512} <= kept, "its name was not synced, nor its content"


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="needs /proc")
def test_exam_after_exam_leaves_nothing_open(tmp_path: Path) -> None:
    clock = HandClock()
    services = build(tmp_path / "data", clock)
    services.library.install([bank_file(tmp_path, bank(forms=2))])
    _, open_then, size, threads = soaked(services, clock, 4, 10, 0)
    _, open_now, grown, threads_now = soaked(services, clock, 4, 10, 1)
    services.close()
    assert (open_now, threads_now) == (open_then, threads)
    assert grown < 2.5 * size
