"""`python -m tests.fuzz [--minutes N] [--targets A,B]`: change good inputs for so long and see what comes of them.

Targets are the readers of each format, of banks, of histories and of the small files, and the texts and pictures of
items. Each is tried in a process of its own, which is killed when one input takes too long. Inputs that show a fault
are kept in a folder; they belong into `tests/fuzz/corpus/TARGET/`, which the tests try each time.
"""

import argparse
import multiprocessing
import sys
import time
import traceback
from multiprocessing.connection import Connection
from pathlib import Path

from tests.fuzz.targets import names, targets

SECONDS = 90.0
"""For one input, on a machine that does other things too; how much *work* it may be is said by its target."""

MEMORY = 3 * 1024**3


def _work(name: str, first: int, now: Path, told: Connection) -> None:
    _limit_memory()
    target = targets([name])[name]
    number = first
    while True:
        content = target.case(name, number)
        now.write_bytes(content)
        told.send((number, ""))
        before = time.process_time()
        try:
            target.tried(content)
        except Exception:
            fault = traceback.format_exc()
        else:
            work = time.process_time() - before
            fault = f"it takes {work:.1f} seconds of work" if work > target.most else ""
        if fault:
            told.send((number, fault))
            return
        number += 1


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def _watched(name: str, first: int, until: float, kept: Path) -> tuple[int, int]:
    """Try inputs of one target until then; the next number, and how many showed a fault."""
    faults, number = 0, first
    kept.mkdir(parents=True, exist_ok=True)
    now = kept / f".{name}"
    while time.monotonic() < until:
        told, ours = multiprocessing.Pipe(duplex=False)
        worker = multiprocessing.Process(target=_work, args=(name, number, now, ours), daemon=True)
        worker.start()
        ours.close()
        fault = ""
        while time.monotonic() < until and not fault:
            if not told.poll(SECONDS):
                fault = f"it takes more than {SECONDS:.0f} seconds"
                break
            try:
                number, fault = told.recv()
            except EOFError:
                fault = "the process died"
        worker.kill()
        worker.join()
        if fault:
            faults += 1
            now.replace(kept / f"{name}-{number}")
            sys.stdout.write(f"{name} {number}: {fault}\n")
        number += 1
    now.unlink(missing_ok=True)
    return number, faults


def main() -> int:
    """Fuzz for some minutes, target by target."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=5.0)
    parser.add_argument("--targets", default="", help="names, separated by commas; else all")
    parser.add_argument("--first", type=int, default=0, help="number of the first change")
    parser.add_argument("--kept", type=Path, default=Path("fuzz-faults"))
    wanted = parser.parse_args()
    chosen = wanted.targets.split(",") if wanted.targets else names()
    faults = 0
    share = wanted.minutes * 60 / len(chosen)
    for name in chosen:
        last, found = _watched(name, wanted.first, time.monotonic() + share, wanted.kept)
        faults += found
        sys.stdout.write(f"{name}: {last - wanted.first} inputs, {found} faults\n")
        sys.stdout.flush()
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
