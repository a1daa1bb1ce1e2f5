"""A worker that answers, backs up and takes banks in is killed, or finds the disk full: a few of the many of `dev.py bench faults`."""

import random
import sys
from pathlib import Path

import pytest

from cetl_prep.app import build
from tests.bench import faults
from tests.bench.soak import soaked
from tests.making import HandClock, bank, bank_file

posix = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX")


@posix
def test_killed_while_it_answers_backs_up_and_takes_banks_in_nothing_is_lost(
    tmp_path: Path,
) -> None:
    profile, rng = faults.prepared(tmp_path), random.Random(1)
    for _ in range(3):
        acknowledged = faults.killed(profile, rng.random() * 0.5)
        assert acknowledged
        assert not faults.missing(profile, acknowledged)


@posix
def test_where_no_file_may_grow_any_more_nothing_is_lost_and_it_is_said(tmp_path: Path) -> None:
    profile = faults.prepared(tmp_path)
    for room in (1, 60_001):
        acknowledged, refused = faults.filled(profile, room)
        assert refused
        assert not (acknowledged and faults.missing(profile, acknowledged))


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
