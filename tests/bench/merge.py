"""Updating a bank of which 5 % changed, beside a history of 100,000 answers: time against a plain copy of the file, and memory.

The floor of the time is copying the bank's file durably; that of the memory is the program with the bank read once. Each
size runs in a process of its own, because the most memory a process ever used cannot be set back.
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
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    wanted = parser.parse_args(argv)
    if wanted.child:
        print(json.dumps(measured(wanted.items[0])))
        return 0
    figures: list[Figure] = []
    for items in wanted.items:
        command = [sys.executable, "-m", "tests.bench", "merge", "--child", "--items", str(items)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        held = json.loads(done.stdout.splitlines()[-1])
        figures += [
            Figure(f"{items} items, {what}", held[what], held["copy"], "ms")
            for what in ("merge alone", "look", "apply", "undo")
        ]
        whole = f"{items} items, most memory"
        figures.append(Figure(whole, held["memory"], held["memory of one bank"], "MB"))
    return write_figures("merge", figures, "a durable copy of the bank's file; one bank read")


def measured(items: int) -> dict[str, float]:
    """The figures for one size: milliseconds and megabytes."""
    held: dict[str, float] = {}
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=OUT) as folder:
        work = Path(folder)
        original, newer = files(work, items)
        held["copy"] = took(lambda: copied(original, work / "copy.qbank"))
        profile = work / "profile"
        profile.mkdir()
        file = BankFile(original)
        write_history(profile / "history.sqlite", file.info, file.digest, file.pool(), RESPONSES)
        file.close()
        services = build(profile)
        services.library.add(original)
        bank_id = services.library.versions(bank().info.id)[-1].id
        base = services.authoring.bank(bank_id)
        held["memory of one bank"] = memory()
        mine = replace(base, items=tuple(edited(base.items, 1, "rule")))
        services.library.publish(replace(mine, info=replace(mine.info, version="1.1")))
        theirs = BankFile(newer).bank()
        held["merge alone"] = took(lambda: merge(base, mine, theirs))
        updates = services.updates
        found = []
        held["look"] = took(lambda: found.append(updates.look(newer)))
        held["apply"] = took(lambda: updates.apply(found[0]))
        held["undo"] = took(lambda: updates.undo(bank_id))
        held["memory"] = memory()
        services.close()
    return held


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


def took(work: Callable[[], object]) -> float:
    """Milliseconds."""
    begun = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - begun)


def memory() -> float:
    """The most memory this process used so far, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
