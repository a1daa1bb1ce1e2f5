"""Searching a bank of a million stems, beside reading one of its rows by id in the same run."""

from __future__ import annotations

import argparse
import random
import sqlite3
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from itertools import cycle
from pathlib import Path

from cetl_prep.banks.browsing import Browser
from cetl_prep.banks.search_index import index_path, make_index
from cetl_prep.services.browsing import found_in
from tests.bench.figures import Figure, write
from tests.bench.worded import vocabulary, worded_bank


def main(argv: Sequence[str] | None = None) -> int:
    """Measure; returns 1 when a figure does not hold."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench searching", description=__doc__)
    parser.add_argument("--items", type=int, default=1_000_000)
    parser.add_argument("--samples", type=int, default=9)
    parser.add_argument("--folder", type=Path, help="keep the bank and its index there")
    wanted = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as folder:
        kept = wanted.folder or Path(folder)
        kept.mkdir(parents=True, exist_ok=True)
        path = kept / "test.qbank"
        if not path.exists():
            worded_bank(kept, wanted.items)
        figures = [made(path)]
        with closing(Browser(path)) as browser:
            figures += searched(browser, path, wanted.samples)
    return write("searching", figures, f"one row by id of {wanted.items}")


def made(path: Path) -> Figure:
    """Making the index, beside reading all texts once."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        start = time.process_time()
        connection.execute(
            "SELECT sum(length(stem)), (SELECT sum(length(text)) FROM option) FROM item"
        ).fetchall()
        floor = time.process_time() - start
    start = time.process_time()
    make_index(path, lambda _: None)
    taken = time.process_time() - start
    share = index_path(path).stat().st_size / path.stat().st_size
    return Figure("the index, once", taken, floor, "s", note=f"{share:.2f} of the size of the bank")


def searched(browser: Browser, path: Path, samples: int) -> list[Figure]:
    """The first fifty hits of each kind of search, in the order of the bank, and the best of a common word."""
    words = vocabulary()
    common, rare, middle = words[0], words[19_000], words[500]
    kinds = {
        "a rare word": f'"{rare}"',
        "a common word": f'"{common}"',
        "two words": f"{words[3]} {middle}",
        "two common words": f"{common} {words[1]}",
        "three letters a word begins with": words[5][:3],
        "four letters a word begins with": words[5][:4],
        "two words in a row": f'"{words[2]} {words[3]}"',
        "nothing like it": "zzzzzz",
    }
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        last = connection.execute("SELECT max(rowid) FROM item").fetchone()[0]
        rng = random.Random(3)
        rows = [rng.randint(1, last) for _ in range(5000)]
        ids = cycle(line.id for line in browser.lines(rows[:900]))

        def one() -> None:
            connection.execute("SELECT * FROM item WHERE id = ?", (next(ids),)).fetchone()

        def best() -> None:
            found_in(browser, common, best_first=True)

        def hits(text: str) -> Callable[[], object]:
            return lambda: browser.first(text, 50)

        acts = {name: (hits(text), 15.0) for name, text in kinds.items()}
        acts["the best of a common word, with their lines"] = (best, 100.0)
        for act, _ in acts.values():
            act()
        floors, taken = [], dict[str, list[float]]()
        for _ in range(samples):
            floors.append(timed(one, 200))
            for name, (act, _) in acts.items():
                taken.setdefault(name, []).append(timed(act, 10))
    return [
        Figure(name, min(taken[name]), min(floors), "ms", limit)
        for name, (_, limit) in acts.items()
    ]


def timed(action: Callable[[], object], times: int) -> float:
    """Milliseconds of processor time for one of some calls."""
    start = time.process_time()
    for _ in range(times):
        action()
    return 1000 * (time.process_time() - start) / times
