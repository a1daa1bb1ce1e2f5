"""Importing a long list: processor time against a bare parse of the same file, and memory above that of a short import.

The bare parse of Moodle XML is ElementTree's `iterparse` that clears each question; that of GIFT reads line by line, of
CSV cell by cell, of a list of JSON objects line by line, and of a workbook it unpacks and parses without looking. Bare
parse and import take turns, and the least of each counts. Writing the bank anew as a table is compared with fetching its
rows. Memory is the most that the program and its child had together, looked at every twentieth of a second (Linux only).
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import xlsxwriter

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
    "csv": "import csv, sys\nfor row in csv.reader(open(sys.argv[1], newline='', encoding='utf-8')): pass\n",
    "jsonl": "import json, sys\nfor line in open(sys.argv[1], encoding='utf-8'): json.loads(line)\n",
    "xlsx": (
        "import sys, zipfile\nfrom xml.parsers import expat\nbook = zipfile.ZipFile(sys.argv[1])\n"
        "for name in book.namelist():\n"
        "    if name.startswith('xl/worksheets/') or name.endswith('sharedStrings.xml'):\n"
        "        expat.ParserCreate().ParseFile(book.open(name))\n"
    ),
}
FETCH = (
    "import sqlite3, sys\nfile = sqlite3.connect(sys.argv[1])\n"
    "for table in ('item', 'option', 'tag'):\n    for row in file.execute(f'SELECT * FROM {table}'): pass\n"
)
LIMITS = {"moodle": 1.7}
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
    parser.add_argument("--turns", type=int, default=3)
    wanted = parser.parse_args(argv)
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        for name, make in MAKERS.items():
            short, long = folder / f"short.{name}", folder / f"long.{name}"
            make(short, 2)
            make(long, wanted.items)
            turns = [_turn(name, short, long, folder) for _ in range(wanted.turns)]
            figures += _figures(f"{name}, {wanted.items} items", name, turns)
        figures += _exports(folder, wanted.items)
    return write_figures("import", figures, "a bare parse of the file; a short import; its rows")


def _turn(name: str, short: Path, long: Path, folder: Path) -> tuple[Cost, Cost, Cost]:
    """What a bare parse, an import of the short file and one of the long one take."""
    bare = cost([sys.executable, "-c", BARE[name], str(long)])
    return bare, cost(_import(short, folder)), cost(_import(long, folder))


def _figures(what: str, name: str, turns: Sequence[tuple[Cost, Cost, Cost]]) -> Iterator[Figure]:
    bare, idle, took = (_least(costs) for costs in zip(*turns, strict=True))
    yield Figure(f"{what}, processor", took.cpu, bare.cpu, "s", LIMITS.get(name))
    yield Figure(f"{what}, by the clock", took.wall, bare.wall, "s")
    above, most = took.memory - idle.memory, 40.0 if name in ("moodle", "gift") else None
    yield Figure(f"{what}, memory above a short one", above, idle.memory, "MB", most=most)


def _least(costs: Sequence[Cost]) -> Cost:
    return Cost(
        min(each.cpu for each in costs),
        min(each.wall for each in costs),
        min(each.memory for each in costs),
    )


def _exports(folder: Path, items: int) -> Iterator[Figure]:
    """Writing the bank of the long Moodle list in other formats."""
    bank = folder / "long.moodle.qbank"
    rows = cost([sys.executable, "-c", FETCH, str(bank)])
    for name in ("csv", "xlsx", "moodle-xml"):
        output = folder / f"written.{name}"
        verb = ["bank", "export", str(bank), "--format", name, "-o", str(output)]
        took = cost([sys.executable, "-m", "cetl_prep", *verb], expected=(0, 4))
        yield Figure(f"{name}, {items} items written, processor", took.cpu, rows.cpu, "s")


def _import(path: Path, folder: Path) -> list[str]:
    output = folder / f"{path.name}.qbank"
    output.unlink(missing_ok=True)  # an import into a bank that is there updates it
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


def cost(command: Sequence[str], expected: Sequence[int] = (0,)) -> Cost:
    """What running a command takes, its children included."""
    before, begun, most = os.times(), time.perf_counter(), 0.0
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL) as running:
        while running.poll() is None:
            most = max(most, _memory(running.pid))
            time.sleep(0.05)
        if running.returncode not in expected:
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


def _lines(path: Path, parts: Iterator[str]) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.writelines(parts)


def rows(count: int) -> Iterator[list[str]]:
    """The same kind of list as rows of a table, the header first."""
    chance = random.Random(7)
    options = [f"option {letter}" for letter in "abcd"]
    yield ["id", "category", "question", *options, "answer", "explanation"]
    for number in range(count):
        yield [
            f"B{number:06}",
            f"Area/Skill {number // 100 % 100}",
            f"Item {number}: {_said(chance, 22)}?",
            *[f"{_said(chance, 6)} {place}" for place in range(4)],
            chance.choice("ABCD"),
            f"{_said(chance, 18)}.",
        ]


def _csv(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows(count))


def _jsonl(path: Path, count: int) -> None:
    header, *body = rows(count)
    names = [name for name in header if not name.startswith("option")]
    with path.open("w", encoding="utf-8") as file:
        for row in body:
            held: dict[str, object] = dict(zip(names, [*row[:3], *row[7:]], strict=True))
            file.write(json.dumps({**held, "options": row[3:7]}) + "\n")


def _xlsx(path: Path, count: int) -> None:
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet()
    for number, row in enumerate(rows(min(count, 20_000))):
        sheet.write_row(number, 0, row)
    book.close()


MAKERS: dict[str, Callable[[Path, int], None]] = {
    "moodle": lambda path, count: _lines(path, moodle(count)),
    "gift": lambda path, count: _lines(path, gift(count)),
    "csv": _csv,
    "jsonl": _jsonl,
    "xlsx": _xlsx,
}
"""How a file of each kind is made; a workbook has 20,000 rows at most."""
