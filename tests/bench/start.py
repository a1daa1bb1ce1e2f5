"""First pixels, work until then, the whole first page, peak memory and wake-ups at rest, beside a bare window of the same Qt.

Each program is started in turn in a private Xvfb whose frame buffer is watched: bare, bare again (a control), and the
program over a new profile and over a long history. Recorded once on another machine, for comparison only, because
they cannot be run here: a browser-based flashcard program took 6.7 times the bare window's first pixels (14 times its
peak memory), a PyQt program with SQLite 3.5 (2.1), one with a web engine 3.8 (9.9).
"""

from __future__ import annotations

import argparse
import mmap
import os
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.bench.figures import Figure, write
from tests.bench.screens import made_profile

ROOT = Path(__file__).resolve().parents[2]
BARE = """
import sys
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QLabel("Hello"))
window.resize(800, 600)
window.show()
sys.exit(app.exec())
"""
QUIET_S, REST_S, LATEST_S = 1.5, 5.0, 60.0


@dataclass(frozen=True, slots=True)
class Run:
    """One start: seconds until the first pixels, processor seconds until then, seconds until the last pixels of the
    first page, peak memory in MiB, wake-ups a second."""

    first: float
    work: float
    whole: float
    peak: float
    woken: float


def main(argv: Sequence[str] | None = None) -> int:
    """Measure; returns 1 when a figure does not hold, 2 where there is no Xvfb."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench start", description=__doc__)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--responses", type=int, default=1_000_000)
    wanted = parser.parse_args(argv)
    if shutil.which("Xvfb") is None:
        print("start: needs Xvfb (Debian: apt-get install xvfb)")
        return 2
    with tempfile.TemporaryDirectory() as folder, screen() as (display, frame):
        new = Path(folder) / "new"
        new.mkdir()
        (new / "settings.json").write_text('{"schema": 1}', "utf-8")
        programs = {
            "bare": [sys.executable, "-c", BARE],
            "bare again": [sys.executable, "-c", BARE],
            "new profile": [sys.executable, "-m", "cetl_prep", "--profile", str(new)],
        }
        if wanted.responses:
            long = str(made_profile(wanted.responses))
            programs["long history"] = [sys.executable, "-m", "cetl_prep", "--profile", long]
        runs: dict[str, list[Run]] = {name: [] for name in programs}
        for number in range(wanted.runs + 1):
            for name, command in programs.items():
                run = started(command, display, frame)
                if number:  # the first round warms the caches
                    runs[name].append(run)
    return write("start", figures(runs), "the bare window; minima of the runs")


def figures(runs: dict[str, list[Run]]) -> list[Figure]:
    """The least of the runs, which a busy machine disturbs least."""
    best = {
        name: Run(*(min(getattr(run, key) for run in held) for key in Run.__slots__))
        for name, held in runs.items()
    }
    bare, found = best["bare"], []
    for name, least in best.items():
        if name == "bare":
            continue
        limit = {"bare again": None}.get(name, 1.45)
        found.append(Figure(f"first pixels, {name}", least.first, bare.first, "s", limit))
        found.append(Figure(f"work until then, {name}", least.work, bare.work, "s", limit))
        page = None if name == "bare again" else 2.1
        found.append(Figure(f"whole page, {name}", least.whole, bare.whole, "s", page))
        memory = None if name == "bare again" else 1.30
        found.append(Figure(f"peak memory, {name}", least.peak, bare.peak, "MiB", memory))
        found.append(Figure(f"wake-ups at rest, {name}", least.woken, 1.0, "/s", most=0.2))
    if "long history" in best:
        new, long = best["new profile"].first, best["long history"].first
        found.append(Figure("first pixels, long beside new", long, new, "s", 1.10))
    return found


def started(command: list[str], display: str, frame: mmap.mmap) -> Run:
    """Start it, watch the frame buffer until it rests, and end it."""
    blank = sample(frame)
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    begun = time.monotonic()
    program = subprocess.Popen(
        command,
        cwd=ROOT,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        first = until_changed(frame, blank, begun)
        work = processor_seconds(program.pid)
        whole = max(first, until_rest(frame))
        woken = wakings(program.pid)
        time.sleep(REST_S)
        rate = (wakings(program.pid) - woken) / REST_S
        return Run(first - begun, work, whole - begun, peak_memory(program.pid), rate)
    finally:
        os.killpg(program.pid, signal.SIGKILL)
        program.wait()
        until_changed(frame, sample(frame), time.monotonic(), blank)


def until_changed(
    frame: mmap.mmap, before: bytes, begun: float, wanted: bytes | None = None
) -> float:
    """When the picture was another one (or the one wanted)."""
    while time.monotonic() < begun + LATEST_S:
        now = sample(frame)
        if now == wanted or (wanted is None and now != before):
            return time.monotonic()
        time.sleep(0.002)
    raise TimeoutError("nothing was shown")


def until_rest(frame: mmap.mmap) -> float:
    """Wait until the picture has not changed for a while, and what starts late has come to rest; when it changed last."""
    held, changed, last = sample(frame), 0.0, time.monotonic()
    while time.monotonic() < last + QUIET_S:
        time.sleep(0.01)
        now = sample(frame)
        if now != held:
            held, changed = now, time.monotonic()
            last = changed
    time.sleep(3.0)
    return changed


def processor_seconds(pid: int) -> float:
    """Of all threads of a process, from the scheduler's own account."""
    total = 0
    for thread in Path(f"/proc/{pid}/task").iterdir():
        total += int((thread / "schedstat").read_text().split()[0])
    return total / 1e9


def wakings(pid: int) -> int:
    """How often the threads of a process were put on a processor of their own accord."""
    total = 0
    for thread in Path(f"/proc/{pid}/task").iterdir():
        for line in (thread / "status").read_text().splitlines():
            if line.startswith("voluntary_ctxt_switches"):
                total += int(line.split()[1])
    return total


def peak_memory(pid: int) -> float:
    """The most resident memory a process had, in MiB."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / 1024
    raise ValueError(pid)


@contextmanager
def screen() -> Iterator[tuple[str, mmap.mmap]]:
    """A private Xvfb: its display and its frame buffer."""
    with tempfile.TemporaryDirectory() as folder:
        read, write_end = os.pipe()
        server = subprocess.Popen(
            [
                *("Xvfb", "-displayfd", str(write_end), "-screen", "0", "1280x800x24"),
                *("-fbdir", folder, "-nolisten", "tcp", "-nocursor", "-noreset"),
            ],
            pass_fds=[write_end],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(write_end)
        try:
            number = os.read(read, 16).decode().strip()
            with (Path(folder) / "Xvfb_screen0").open("rb") as file:
                frame = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
            yield f":{number}", frame
            frame.close()
        finally:
            os.close(read)
            server.terminate()
            server.wait()


def sample(frame: mmap.mmap) -> bytes:
    """Every fourth line of the picture (its header is that of an X window dump)."""
    head = struct.unpack(">25I", frame[:100])
    start, height, line = head[0] + 12 * head[19], head[5], head[12]
    return b"".join(frame[start + y * line : start + (y + 1) * line] for y in range(2, height, 4))
