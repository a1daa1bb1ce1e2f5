"""Drawing a form and one adaptive item from a very large bank, each beside reading as many given items by their ids."""

from __future__ import annotations

import argparse
import sqlite3
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from itertools import count
from pathlib import Path

from cetl_prep.app import build
from cetl_prep.banks.file import BankFile
from cetl_prep.banks.tables import TABLES
from cetl_prep.exam.attempt import Kind
from cetl_prep.services.clock import Clock
from cetl_prep.services.sitting import Wish
from tests.bench.figures import Figure, middle, write
from tests.making import bank, bank_file

AGAIN = 20


def main(argv: Sequence[str] | None = None) -> int:
    """Measure; returns 1 when a figure does not hold."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench draw", description=__doc__)
    parser.add_argument("--items", type=int, default=1_000_000)
    parser.add_argument("--samples", type=int, default=9)
    wanted = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as folder:
        path = large_bank(Path(folder), wanted.items)
        services = build(Path(folder) / "data", Clock())
        services.library.install([path])
        entry = services.library.entries()[-1]
        held, seeds = services.library.open(entry.digest), count()

        def form() -> None:
            made = services.sitting.form(Wish(Kind.MOCK, entry.id, seed=next(seeds)))
            held.items(place.item for place in made.items)

        def pick() -> None:
            services.study.picks(Wish(Kind.PRACTICE, entry.id, items=1, seed=next(seeds)))

        def others() -> list[str]:
            places = services.sitting.form(Wish(Kind.MOCK, entry.id, seed=next(seeds))).items
            return [place.item for place in places]

        # Always other items, because those read last are kept.
        given = [others() for _ in range(AGAIN * wanted.samples)]
        forms, singles = iter(given), iter([item for ids in given for item in ids])
        first = timed(pick, 1)
        pairs = {
            "a form of 100 items, read": (form, lambda: held.items(next(forms)), 2.0),
            "one adaptive item": (pick, lambda: held.items([next(singles)]), 3.0),
        }
        one = timed(lambda: held.items([next(singles)]))
        figures = [Figure("the first adaptive item", first, one, "ms")]
        for name, (ours, floor, limit) in pairs.items():
            taken = [(timed(ours), timed(floor)) for _ in range(wanted.samples)]
            mine, theirs = (middle(column) for column in zip(*taken, strict=True))
            figures.append(Figure(name, mine, theirs, "ms", limit))
        services.close()
    return write("draw", figures, f"reading given items of a bank of {wanted.items} by their ids")


def large_bank(folder: Path, items: int) -> Path:
    """A bank file of so many items, made of a hundred that are multiplied in the file."""
    path = bank_file(folder, bank())
    numbers = "WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < ?)"
    with closing(sqlite3.connect(path)) as connection:
        for table, key in (("option", "item_id"), ("item", "id")):
            columns = [
                f"{column} || '-' || n" if column == key else column for column in TABLES[table]
            ]
            if table == "item":
                columns[TABLES[table].index("position")] = "position + 100 * n"
            connection.execute(
                f"{numbers} INSERT INTO {table} SELECT {', '.join(columns)} FROM n, {table}",
                (items // 100 - 1,),
            )
        connection.commit()
    held = BankFile(path)
    assert held.is_large == (items >= 20_000)
    held.close()
    return path


def timed(action: Callable[[], object], times: int = AGAIN) -> float:
    """Milliseconds of work for one of some calls."""
    start = time.process_time()
    for _ in range(times):
        action()
    return 1000 * (time.process_time() - start) / times
