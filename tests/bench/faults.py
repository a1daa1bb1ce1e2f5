"""Kills at random moments while a worker answers, backs up and takes banks in, and a disk that is full at random bytes.

Every acknowledged answer must be there afterwards, and the history whole. Needs POSIX.
"""

from __future__ import annotations

import argparse
import random
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from cetl_prep.app import build
from tests.bench.figures import Figure, write
from tests.bench.worker import SHARED
from tests.making import bank, bank_file


def main(argv: Sequence[str] | None = None) -> int:
    """Inject; returns 1 when an answer was lost or a file cannot be read."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench faults", description=__doc__)
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--full", type=int, default=50, help="disks full at so many sizes")
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args(argv)
    rng = random.Random(wanted.seed)
    with tempfile.TemporaryDirectory() as folder:
        profile = prepared(Path(folder))
        lost, checked = 0, 0
        for _ in range(wanted.kills):
            acknowledged = killed(profile, rng.random() * 0.5)
            lost, checked = lost + missing(profile, acknowledged), checked + 1
        print(f"{checked} kills, {lost} with a loss")
        unfit = 0
        for _ in range(wanted.full):
            room = rng.randrange(1, 400_000)
            acknowledged, refused = filled(profile, room)
            lost += missing(profile, acknowledged)
            unfit += not refused
        print(f"{wanted.full} full disks, {lost} with a loss in all, {unfit} without a sentence")
    figures = [
        Figure("kills and full disks with a loss", lost, 1, "", most=0),
        Figure("full disks without our own error", unfit, 1, "", most=0),
    ]
    return write("faults", figures, "none may be lost")


def prepared(folder: Path) -> Path:
    """A profile with the bank for tests, and a bank that is taken in again and again."""
    profile = folder / "profile"
    services = build(profile)
    path = bank_file(folder, bank(forms=2))
    services.library.install([path])
    services.close()
    path.rename(profile / SHARED)
    return profile


def worker(profile: Path, prepare: Callable[[], None] | None = None) -> subprocess.Popen[str]:
    """The worker in a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "tests.bench.worker", str(profile)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=prepare,
    )


def killed(profile: Path, seconds: float) -> int:
    """Kill the worker so long after its first answer; the last number it acknowledged."""
    with worker(profile) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
        said = first + process.stdout.read()
    return last(said)


def filled(profile: Path, room: int) -> tuple[int, bool]:
    """No file may grow beyond the history's size and this much; the last number acknowledged, and whether our error came."""
    import resource
    import signal

    most = (profile / "history.sqlite").stat().st_size + room

    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))

    with worker(profile, limit) as process:
        out, err = process.communicate(timeout=300)
    return last(out), process.returncode == 3 and "Traceback" not in err


def last(said: str) -> int:
    """The highest number acknowledged."""
    return max(map(int, re.findall(r"^ACK (\d+)$", said, re.M)), default=0)


def missing(profile: Path, acknowledged: int) -> bool:
    """Whether an acknowledged answer is not there, or the history or a backup is not whole."""
    services = build(profile)
    try:
        [attempt] = services.sitting.open_attempts()
        if services.recovery is not None or attempt.answers < acknowledged:
            return True
        return not services.safety.history_is_sound()
    finally:
        services.close()
