"""Very many exams through the services in fast motion: memory stays flat, files grow in a line, nothing is left open.

Linux: it reads /proc.
"""

from __future__ import annotations

import argparse
import gc
import os
import tempfile
import threading
from collections.abc import Sequence
from pathlib import Path

from cetl_prep.app import Services, build
from cetl_prep.services.sitting import Wish
from tests.bench.figures import Figure, write
from tests.making import HandClock, bank, bank_file


def main(argv: Sequence[str] | None = None) -> int:
    """Sit; returns 1 when something grows that should not."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench soak", description=__doc__)
    parser.add_argument("--mocks", type=int, default=2000)
    parser.add_argument("--items", type=int, default=100)
    wanted = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as folder:
        clock = HandClock()
        services = build(Path(folder) / "data", clock)
        services.library.install([bank_file(Path(folder), bank(forms=2))])
        marks = [
            soaked(services, clock, wanted.mocks // 4, wanted.items, quarter)
            for quarter in range(4)
        ]
        services.close()
    (_, _, first, _), (early, open_then, size, threads), *_, last = marks
    memory, open_now, grown, threads_now = last
    growth = (grown - size) / 2 / (size - first)
    figures = [
        Figure("memory at the end beside a half of the way", memory, early, "MiB", 1.05),
        Figure("file of a quarter beside the one before", growth, 1.0, "x", 1.1),
        Figure("open files more than at a half", open_now - open_then, 1, "", most=0),
        Figure("threads more than at a half", threads_now - threads, 1, "", most=0),
    ]
    return write("soak", figures, "the same program after half of its exams")


def soaked(
    services: Services, clock: HandClock, mocks: int, items: int, quarter: int
) -> tuple[float, int, int, int]:
    """Sit so many; memory in MiB, open files, bytes of the history, threads."""
    for number in range(mocks):
        attempt = services.sitting.start(Wish(items=items, seed=quarter * mocks + number))
        for place, entry in enumerate(attempt.form.items):
            clock.forward(20)
            chosen = entry.options[(place + number) % len(entry.options)]
            attempt = services.sitting.answer(attempt, entry.item, [chosen])
        services.sitting.submit(attempt)
        services.progress.report(attempt.id)
        clock.forward(3600)
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    memory = pages * os.sysconf("SC_PAGE_SIZE") / 2**20
    size = services.paths.history.stat().st_size
    handles, threads = len(list(Path("/proc/self/fd").iterdir())), threading.active_count()
    told = f"{memory:.1f} MiB, {handles} open files, {threads} threads, {size:,} bytes"
    print(f"after {(quarter + 1) * mocks} exams: {told}", flush=True)
    return memory, handles, size, threads
