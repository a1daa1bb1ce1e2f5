"""Updating a bank of which 5 % changed, beside a history of 100,000 answers: time against a plain copy of the file, and memory.

The floor of the time is copying the bank's file durably; that of the memory is the program with the bank read once. Each
step runs in a process of its own, because the most memory a process ever used cannot be set back.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from cetl_prep.app import build
from cetl_prep.banks.file import BankFile, write
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.item import Item
from cetl_prep.exam.merging import merge
from tests.bench.figures import OUT, Figure
from tests.bench.figures import write as write_figures
from tests.histories import write_history
from tests.making import bank, item

RESPONSES = 100_000
CHANGED_OF = 20
"""One item of so many is changed on each side."""


def main(argv: Sequence[str] | None = None) -> int:
    """Measure; nothing is promised here, so it returns 0 when all could be measured."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench merge", description=__doc__)
    parser.add_argument("--items", type=int, nargs="*", default=[500, 100_000])
    parser.add_argument("--step", nargs=2, help=argparse.SUPPRESS)
    wanted = parser.parse_args(argv)
    if wanted.step:
        name, folder = wanted.step
        print(json.dumps(STEPS[name](Path(folder), wanted.items[0])))
        return 0
    figures: list[Figure] = []
    OUT.mkdir(parents=True, exist_ok=True)
    for items in wanted.items:
        held: dict[str, float] = {}
        with tempfile.TemporaryDirectory(dir=OUT) as folder:
            for step in STEPS:
                held |= stepped(step, folder, items)
        for what in ("merge alone", "look", "apply", "undo"):
            note = f"CPU {held[f'{what} cpu']:.0f} ms"
            figures.append(
                Figure(f"{items} items, {what}", held[what], held["copy"], "ms", note=note)
            )
        for what in ("update", "door"):
            most = held[f"memory of {what}"]
            figures.append(Figure(f"{items} items, {what}", most, held["memory of one"], "MB"))
    return write_figures("merge", figures, "a durable copy of the bank's file; one bank read")


def stepped(step: str, folder: str, items: int) -> dict[str, float]:
    """What a step measures, in a process of its own."""
    command = [sys.executable, "-m", "tests.bench", "merge", "--step", step, folder]
    done = subprocess.run(
        [*command, "--items", str(items)], stdout=subprocess.PIPE, text=True, check=True
    )
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def prepare(work: Path, items: int) -> dict[str, float]:
    """The files, and a profile in which one item of twenty was changed and 100,000 answers given."""
    original, _ = files(work, items)
    profile = work / "profile"
    profile.mkdir()
    with closing(BankFile(original)) as file:
        write_history(profile / "history.sqlite", file.info, file.digest, file.pool(), RESPONSES)
    services = build(profile)
    services.library.add(original)
    base = services.authoring.bank(bank().info.id)
    mine = replace(base, items=tuple(edited(base.items, 1, "rule")))
    services.library.publish(replace(mine, info=replace(mine.info, version="1.1")))
    services.close()
    return {}


def read_once(work: Path, _items: int) -> dict[str, float]:
    """The program with one bank read."""
    services = build(work / "profile")
    services.authoring.bank(bank().info.id)
    services.close()
    return {"memory of one": memory()}


def merged(work: Path, _items: int) -> dict[str, float]:
    """The merge alone, of banks that share nothing in memory."""
    services = build(work / "profile")
    versions = services.library.versions(bank().info.id)
    base, mine = (services.library.read(entry.digest) for entry in versions)
    with closing(BankFile(work / "newer.qbank")) as file:
        theirs = file.bank()
    held = took("merge alone", lambda: merge(base, mine, theirs))
    services.close()
    return held


def update(work: Path, _items: int) -> dict[str, float]:
    """Looked at, done and undone."""
    services = build(work / "profile")
    updates = services.updates
    found = []
    held = took("copy", lambda: copied(work / "original.qbank", work / "copy.qbank"))
    held |= took("look", lambda: found.append(updates.look(work / "newer.qbank")))
    held |= took("apply", lambda: updates.apply(found.pop()))
    held |= took("undo", lambda: updates.undo(bank().info.id))
    services.close()
    child = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return {**held, "memory of update": memory(), "memory of door": child}


STEPS = {"prepare": prepare, "read": read_once, "merge": merged, "update": update}


def files(folder: Path, items: int) -> tuple[Path, Path]:
    """A bank of so many items, and a newer version in which others were changed; a tenth of these asks something else."""
    skills = [skill.id for skill in bank().info.blueprint.skills]
    made = replace(
        bank(),
        items=tuple(item(skills[n % len(skills)], n // len(skills) + 1) for n in range(items)),
    )
    newer: Bank = replace(
        made,
        info=replace(made.info, version="2"),
        items=tuple(edited(made.items, 0, "stem")),
    )
    paths = folder / "original.qbank", folder / "newer.qbank"
    write(made, paths[0])
    write(newer, paths[1])
    return paths


def edited(items: Sequence[Item], offset: int, field: str) -> list[Item]:
    """One item of twenty changed."""
    new = "A text that was written anew, and at some length, for number"
    return [
        replace(each, **{field: f"{new} {n}."}) if n % CHANGED_OF == offset else each  # type: ignore[arg-type]
        for n, each in enumerate(items)
    ]


def copied(source: Path, target: Path) -> None:
    """A copy that is on the disk when this returns."""
    shutil.copyfile(source, target)
    with target.open("rb") as file:
        os.fsync(file.fileno())


def took(name: str, work: Callable[[], object]) -> dict[str, float]:
    """Milliseconds by the clock, and of the processor in this process and its children."""
    begun, used = time.perf_counter(), sum(os.times()[:4])
    work()
    ended = time.perf_counter()
    return {name: 1000 * (ended - begun), f"{name} cpu": 1000 * (sum(os.times()[:4]) - used)}


def memory() -> float:
    """The most memory this process used so far, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
