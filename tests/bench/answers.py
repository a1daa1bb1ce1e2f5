"""One recorded answer beside one append of 4 KiB with fdatasync, and the sums of the skills beside adding up all answers.

Both sides of each figure are taken in turn in the same run, the answers over a long history.
"""

from __future__ import annotations

import argparse
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from cetl_prep.app import Services, build
from cetl_prep.exam.attempt import Kind
from cetl_prep.services.sitting import Wish
from tests.bench.figures import Figure, middle, write
from tests.bench.screens import made_profile

RAW = (
    "SELECT r.skill, count(*), sum(r.correct) FROM response r JOIN attempt a ON a.id = r.attempt"
    " WHERE r.bank_id = ? AND r.chosen <> '[]' AND (a.kind = 'practice' OR a.state <> 'open') GROUP BY r.skill"
)


def main(argv: Sequence[str] | None = None) -> int:
    """Measure; returns 1 when a figure does not hold."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench answers", description=__doc__)
    parser.add_argument("--responses", type=int, default=1_000_000)
    parser.add_argument("--samples", type=int, default=15)
    wanted = parser.parse_args(argv)
    made = made_profile(wanted.responses)
    with tempfile.TemporaryDirectory(dir=made.parent) as folder:
        profile = Path(folder) / "profile"
        shutil.copytree(made, profile)
        services = build(profile)
        try:
            figures = [
                *recorded(services, Path(folder) / "floor", wanted.samples),
                *summed(services, wanted.samples),
            ]
        finally:
            services.close()
    return write("answers", figures, "an append with fdatasync; adding up all answers")


def recorded(services: Services, path: Path, samples: int) -> list[Figure]:
    """Twenty answers beside twenty appends, in turn."""
    attempt = services.sitting.start(Wish(Kind.MOCK, items=100, extra_time=None, seed=1))
    items = [entry.item for entry in attempt.form.items]
    ours, floors = [], []
    for sample in range(samples):
        with path.open("ab", buffering=0) as file:
            floors.append(timed(lambda: appended(file.fileno())))
        start = time.perf_counter()
        for item in items[20 * (sample % 5) : 20 * (sample % 5) + 20]:
            attempt = services.sitting.answer(attempt, item, ["abcd"[sample % 4]])
        ours.append((time.perf_counter() - start) * 1000 / 20)
    services.sitting.submit(attempt)
    return [Figure("a recorded answer", middle(ours), middle(floors), "ms", 7.0)]


def appended(file: int) -> None:
    """Twenty appends, each on the disk before the next."""
    for _ in range(20):
        os.write(file, bytes(4096))
        os.fdatasync(file)


def timed(action: Callable[[], object]) -> float:
    """Milliseconds for one of twenty."""
    start = time.perf_counter()
    action()
    return (time.perf_counter() - start) * 1000 / 20


def summed(services: Services, samples: int) -> list[Figure]:
    """The sums of the skills from the rollup beside GROUP BY over all answers, which must give the same."""
    bank_id = services.library.find().id
    ours, floors = [], []
    for _ in range(min(samples, 7)):
        start = time.process_time()
        rows = services.connection.execute(RAW, (bank_id,)).fetchall()
        floors.append(1000 * (time.process_time() - start))
        start = time.process_time()
        for _ in range(20):
            tally = services.progress.tally(bank_id)
        ours.append(1000 * (time.process_time() - start) / 20)
        if tally != {skill: (answers, correct) for skill, answers, correct in rows}:
            raise ValueError("the sums are not those of the answers")
    return [Figure("sums of the skills", middle(ours), middle(floors), "ms", 0.01)]
