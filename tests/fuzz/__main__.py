"""`python -m tests.fuzz [--minutes N] [--formats A,B]`: change good files for so long and read what comes of them.

Each format is tried in a process of its own, which is killed when one file takes too long. Files that show a fault are
kept in a folder and tried first the next time.
"""

import argparse
import multiprocessing
import sys
import time
import traceback
from multiprocessing.connection import Connection
from pathlib import Path

from tests.fuzz.seeds import seeds
from tests.fuzz.trying import case, tried

SECONDS = 30.0
"""For one file, on a machine that does other things too."""


def _work(name: str, first: int, good: list[bytes], told: Connection) -> None:
    number = first
    while True:
        content = case(name, number, good)
        told.send((number, ""))
        try:
            tried(name, content)
        except Exception:
            told.send((number, traceback.format_exc()))
        number += 1


def _watched(name: str, first: int, until: float, kept: Path) -> tuple[int, int]:
    """Try files of one format until then; the next number, and how many showed a fault."""
    good, faults, number = seeds()[name], 0, first
    while time.monotonic() < until:
        told, ours = multiprocessing.Pipe(duplex=False)
        worker = multiprocessing.Process(target=_work, args=(name, number, good, ours), daemon=True)
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
            kept.mkdir(parents=True, exist_ok=True)
            (kept / f"{name}-{number}").write_bytes(case(name, number, good))
            sys.stdout.write(f"{name} {number}: {fault}\n")
        number += 1
    return number, faults


def main() -> int:
    """Fuzz for some minutes, format by format, round after round."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=5.0)
    parser.add_argument("--formats", default="", help="names, separated by commas; else all")
    parser.add_argument("--first", type=int, default=0, help="number of the first change")
    parser.add_argument("--kept", type=Path, default=Path("fuzz-faults"))
    wanted = parser.parse_args()
    names = wanted.formats.split(",") if wanted.formats else sorted(seeds())
    faults = 0
    for path in sorted(wanted.kept.glob("*-*")):
        name = path.name.rpartition("-")[0]
        if name in names:
            tried(name, path.read_bytes())
    share = wanted.minutes * 60 / len(names)
    for name in names:
        last, found = _watched(name, wanted.first, time.monotonic() + share, wanted.kept)
        faults += found
        sys.stdout.write(f"{name}: {last - wanted.first} files, {found} faults\n")
        sys.stdout.flush()
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
