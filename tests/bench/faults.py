"""Kills and power cuts at random moments of answering, importing, merging, migrating and backing up, and full disks.

Every acknowledged answer must be there afterwards, and every file whole. Needs POSIX; power cuts are replayed from the
writes that strace records.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.words.errors import sentence
from tests.bench import powercuts, works
from tests.bench.figures import Figure, write

REFUSED = 3
LONGEST = 0.8
"""Seconds after which a run is killed at the latest."""


@dataclass
class Tally:
    """What came of many faults of one kind."""

    name: str
    tried: int = 0
    answers: int = 0
    bad: list[str] = field(default_factory=list)
    unfit: list[str] = field(default_factory=list)

    def note(self, what: str, said: Sequence[str], found: Sequence[str]) -> None:
        """Count one fault and what it broke; told at once, so that a run that is stopped has said what it saw."""
        self.tried += 1
        self.answers += sum(line.startswith("ACK") for line in said)
        if found:
            self.bad.append(f"{what}: {'; '.join(found)}")
            print(f"LOST {self.bad[-1]}", flush=True)
        if self.tried % 25 == 0:
            print(f"{self.name}: {self.tried} tried, {len(self.bad)} with a loss", flush=True)


def main(argv: Sequence[str] | None = None) -> int:
    """Inject; returns 1 when an answer was lost, a file cannot be read, or a refusal is not our sentence."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench faults", description=__doc__)
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--cuts", type=int, default=200, help="states after a power cut")
    parser.add_argument("--full", type=int, default=50, help="disks full at so many sizes")
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args(argv)
    rng = random.Random(wanted.seed)
    with tempfile.TemporaryDirectory() as folder:
        made = works.template(Path(folder) / "template")
        kills = kill_many(made, wanted.kills, rng)
        full = fill_many(made, wanted.full, rng)
        cuts = cut_many(made, wanted.cuts, rng)
    figures = [figure for tally in (kills, full, cuts) for figure in _figures(tally)]
    return write("faults", figures, "none may be lost")


def _figures(tally: Tally) -> list[Figure]:
    told = f"{tally.answers} acknowledged answers were looked for"
    lost = Figure(f"{tally.name} with a loss", len(tally.bad), max(tally.tried, 1), "", most=0)
    counted = Figure(tally.name, tally.tried, max(tally.tried, 1), "", note=told)
    unfit = Figure(f"{tally.name} without one sentence", len(tally.unfit), 1, "", most=0)
    return [counted, lost, unfit] if tally.name == "full disks" else [counted, lost]


@contextmanager
def copied(made: Path) -> Iterator[Path]:
    """A copy of the template, taken away at the end."""
    with tempfile.TemporaryDirectory(dir=made.parent) as folder:
        yield Path(shutil.copytree(made, Path(folder) / "work"))


def kill_many(made: Path, times: int, rng: random.Random) -> Tally:
    """Kill each kind of work in turn."""
    tally = Tally("kills")
    for number in range(times):
        work = list(works.WORKS)[number % len(works.WORKS)]
        with copied(made) as folder:
            works.prepare(folder, work, rng)
            before = works.acknowledged_at_first(folder)
            said: list[str] = []
            for _ in range(1 + (work != "migrating")):  # killed, taken up again, killed again
                said += killed(folder, work, rng)[0]
            tally.note(f"kill {number}, {work}", said, works.faults_of(folder, before + said))
    return tally


def killed(folder: Path, work: str, rng: random.Random) -> tuple[list[str], int, str]:
    """Run a work and kill it; what it said, and its status and last words when it ended by itself."""
    after = rng.random() * (0.15 if work == "migrating" else LONGEST)
    return forked(lambda say: works.run(folder, work, rng.randrange(2**30), say), after)


def fill_many(made: Path, times: int, rng: random.Random) -> Tally:
    """Let no file grow beyond a size while each kind of work goes on."""
    tally = Tally("full disks")
    for number in range(times):
        work = list(works.WORKS)[number % len(works.WORKS)]
        with copied(made) as folder:
            works.prepare(folder, work, rng)
            before = works.acknowledged_at_first(folder)
            least = min((folder / "profile" / "history.sqlite").stat().st_size, 60_000)
            most = least + rng.randrange(1, 200_000)
            said, status, words = filled(folder, work, rng, most)
            what = f"full at {most}, {work}"
            tally.note(what, said, works.faults_of(folder, before + said))
            if status != REFUSED or words.count("\n") != 1:
                tally.unfit.append(f"{what}: {status} {words}")
                print(f"UNFIT {tally.unfit[-1]}", flush=True)
    return tally


def filled(folder: Path, work: str, rng: random.Random, most: int) -> tuple[list[str], int, str]:
    """Run a work where no file may have more than so many bytes."""

    import resource  # there is none on Windows

    def limited(say: Callable[[str], None]) -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
        works.run(folder, work, rng.randrange(2**30), say)

    return forked(limited, 60)


def cut_many(made: Path, times: int, rng: random.Random) -> Tally:
    """Record each kind of work once, and look at the disk as a power cut could have left it at random points."""
    tally = Tally("power cuts")
    if not powercuts.possible():
        print("no power cuts: strace is not here, or may not trace", flush=True)
        return tally
    for number, work in enumerate(works.WORKS):
        share = times // len(works.WORKS) + (number < times % len(works.WORKS))
        with copied(made) as folder:
            works.prepare(folder, work, rng)
            before = works.acknowledged_at_first(folder)
            trace = powercuts.recorded(folder, work, rng.randrange(2**30))
            for _ in range(share):
                with tempfile.TemporaryDirectory(dir=made.parent) as place:
                    what, said = trace.cut(Path(place), rng)
                    shutil.copytree(folder / works.SENT, Path(place) / works.SENT)
                    found = works.faults_of(Path(place), before + said)
                    tally.note(f"power cut, {work}, {what}", said, found)
    return tally


def forked(
    work: Callable[[Callable[[str], None]], None], seconds: float
) -> tuple[list[str], int, str]:
    """Run something in a copy of this process and kill that so long after its first word or beginning.

    Returns what it said, its exit status (3: refused; negative: the signal), and its sentence.
    """
    reading, writing = os.pipe()
    telling, told = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        os.close(telling)
        os.setsid()
        _child(work, writing, told)
    os.close(writing)
    os.close(told)
    _wait(child, seconds)
    os.kill(child, signal.SIGKILL)
    with suppress(ProcessLookupError):
        os.killpg(child, signal.SIGKILL)  # readers of strangers' files that it left
    _, status = os.waitpid(child, 0)
    with (
        os.fdopen(reading, encoding="utf-8") as lines,
        os.fdopen(telling, encoding="utf-8") as words,
    ):
        said = [line.strip() for line in lines.read().split("\n")[:-1]]
        return said, os.waitstatus_to_exitcode(status), words.read()


def _wait(child: int, seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if os.waitid(os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None:
            return
        time.sleep(0.001)


def _child(work: Callable[[Callable[[str], None]], None], writing: int, told: int) -> None:
    status = 0
    try:
        work(lambda line: os.write(writing, f"{line}\n".encode()) and None)
    except CetlPrepError as error:
        status = REFUSED
        os.write(told, f"{sentence(error)}\n".encode())
    except BaseException as error:
        status = 1
        os.write(told, f"{type(error).__name__}: {error}\n\n".encode())
    finally:
        sys.stdout.flush()
        os._exit(status)
