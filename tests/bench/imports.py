"""Importing a long list: processor time against a bare parse of the same file, and memory above that of a short import.

The bare parse of Moodle XML is ElementTree's `iterparse` that clears each question; that of GIFT reads line by line.
Memory is the most that the program and its child had together, looked at every twentieth of a second (Linux only).
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.bench.figures import Figure
from tests.bench.figures import write as write_figures

WORDS = [
    "network",
    "server",
    "policy",
    "district",
    "student",
    "data",
    "privacy",
    "budget",
    "device",
    "filter",
    "backup",
    "switch",
    "cloud",
    "account",
    "access",
    "vendor",
    "contract",
    "risk",
    "staff",
    "training",
    "plan",
    "board",
    "rule",
    "state",
    "federal",
    "law",
    "record",
    "email",
    "password",
]

BARE = {
    "moodle": (
        "import sys, xml.etree.ElementTree as E\n"
        "walk = E.iterparse(sys.argv[1], ('start', 'end')); root = next(walk)[1]\n"
        "for event, each in walk:\n"
        "    if event == 'end' and each.tag == 'question': root.clear()\n"
    ),
    "gift": "import sys\nfor line in open(sys.argv[1], encoding='utf-8'): line.strip()\n",
}
ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Cost:
    """Processor seconds, seconds by the clock, and megabytes."""

    cpu: float
    wall: float
    memory: float


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and write the figures; returns 1 when one misses what was promised."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench import", description=__doc__)
    parser.add_argument("--items", type=int, default=100_000)
    wanted = parser.parse_args(argv)
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        for name, make in (("moodle", moodle), ("gift", gift)):
            short, long = folder / f"short.{name}", folder / f"long.{name}"
            short.write_text("".join(make(1)), "utf-8")
            with long.open("w", encoding="utf-8") as file:
                file.writelines(make(wanted.items))
            bare = cost([sys.executable, "-c", BARE[name], str(long)])
            idle, took = (cost(_import(path, folder)) for path in (short, long))
            what = f"{name}, {wanted.items} items"
            limit = 1.7 if name == "moodle" else None
            figures += [
                Figure(f"{what}, processor", took.cpu, bare.cpu, "s", limit),
                Figure(f"{what}, by the clock", took.wall, bare.wall, "s"),
                Figure(
                    f"{what}, memory above a short one",
                    took.memory - idle.memory,
                    idle.memory,
                    "MB",
                    most=40.0,
                ),
            ]
    return write_figures("import", figures, "a bare parse of the file; a short import")


def _import(path: Path, folder: Path) -> list[str]:
    output = folder / f"{path.name}.qbank"
    profile = ["--profile", str(folder / "profile")]
    return [
        sys.executable,
        "-m",
        "cetl_prep",
        *profile,
        "bank",
        "import",
        str(path),
        "-o",
        str(output),
    ]


def cost(command: Sequence[str]) -> Cost:
    """What running a command takes, its children included."""
    before, begun, most = os.times(), time.perf_counter(), 0.0
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL) as running:
        while running.poll() is None:
            most = max(most, _memory(running.pid))
            time.sleep(0.05)
        if running.returncode:
            raise SystemExit(f"{' '.join(command)} ended with {running.returncode}")
    after, wall = os.times(), time.perf_counter() - begun
    cpu = (
        after.children_user + after.children_system - before.children_user - before.children_system
    )
    return Cost(cpu, wall, most)


def _memory(pid: int) -> float:
    """Megabytes of a process and its children."""
    try:
        status = Path(f"/proc/{pid}/status").read_text("ascii")
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()
    except OSError:
        return 0.0
    lines = [line.split() for line in status.splitlines() if line.startswith("VmRSS")]
    own = int(lines[0][1]) / 1024 if lines else 0.0
    return own + sum(_memory(int(child)) for child in children)


def _said(chance: random.Random, count: int) -> str:
    return " ".join(chance.choices(WORDS, k=count))


def moodle(count: int) -> Iterator[str]:
    """A list as Moodle exports it: HTML in CDATA, feedback for each answer, tags, a category for each hundred."""
    chance = random.Random(7)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n'
    for number in range(count):
        if number % 100 == 0:
            path = f"$course$/top/Area {number // 10_000}/Skill {number // 100 % 100}"
            yield f'<question type="category"><category><text>{path}</text></category></question>\n'
        yield (
            f'<question type="multichoice"><name><text>Q{number}</text></name><questiontext format="html">'
            f"<text><![CDATA[<p>Item {number}: {_said(chance, 22)}?</p>]]></text></questiontext>"
            f'<generalfeedback format="html"><text><![CDATA[<p>{_said(chance, 18)}.</p>]]></text></generalfeedback>'
            f"<defaultgrade>1.0000000</defaultgrade><idnumber>B{number:06}</idnumber><single>true</single>"
        )
        key = chance.randrange(4)
        for place in range(4):
            yield (
                f'<answer fraction="{100 if place == key else 0}" format="html"><text><![CDATA[<p>{_said(chance, 6)}'
                f' {place}</p>]]></text><feedback format="html"><text><![CDATA[<p>{_said(chance, 5)}.</p>]]></text>'
                "</feedback></answer>"
            )
        yield f"<tags><tag><text>{chance.choice(WORDS)}</text></tag></tags></question>\n"
    yield "</quiz>\n"


def gift(count: int) -> Iterator[str]:
    """The same kind of list in GIFT."""
    chance = random.Random(7)
    yield "$CATEGORY: Area/Skill\n\n"
    for number in range(count):
        wrong = "".join(f"~{_said(chance, 6)} {place}#{_said(chance, 5)}\n" for place in range(3))
        yield (
            f"// [id:B{number:06}]\n::Q{number}::Item {number}\\: {_said(chance, 22)}? {{\n={_said(chance, 7)}\n{wrong}"
            f"####{_said(chance, 18)}\n}}\n\n"
        )
