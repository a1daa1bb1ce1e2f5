"""Speed: one update, a replay, a draw from a million items against reading them by key."""

from __future__ import annotations

import json
import random
import sqlite3
import statistics
import time
from collections.abc import Callable

from cetl_prep.exam.mastery import Belief
from cetl_prep.exam.readiness import readiness
from cetl_prep.exam.selection import History, LogEntry, Pool, PoolItem, pick
from tests.bench.adaptive.populations import BLUEPRINT, DAY, SKILLS


def log_of(n: int, items: int, seed: int = 1) -> list[LogEntry]:
    """Return a log of `n` answers, twenty a day, on a bank of so many items."""
    rng = random.Random(seed)
    return [
        LogEntry(
            f"i{(k := rng.randrange(items))}",
            SKILLS[k % len(SKILLS)],
            number // 20 * DAY + number % 20 * 60.0,
            rng.random() < 0.65,
        )
        for number in range(n)
    ]


def update(n: int = 2_000) -> dict[str, float]:
    """Return median and p99 of one update and the time of a replay of 1,000 answers."""
    result: dict[str, float] = {}
    for name, items in (("unseen", 1_000_000), ("repeats", 800)):
        log = log_of(n, items)
        belief, times = Belief.fresh(SKILLS), []
        for entry in log:
            start = time.perf_counter()
            belief = belief.observe(entry.skill, entry.item, entry.at, entry.correct)
            times.append(time.perf_counter() - start)
        times.sort()
        result[f"update median us ({name})"] = 1e6 * times[n // 2]
        result[f"update p99 us ({name})"] = 1e6 * times[int(0.99 * n)]
        replay, shown = _replay(log[:1_000])
        result[f"replay of 1,000 ms ({name})"] = 1e3 * replay
        result[f"first reading of mastery after it ms ({name})"] = 1e3 * shown
    belief = Belief.fresh(SKILLS).replay(log_of(300, 800))
    result["readiness ms"] = 1e3 * _best(lambda: readiness(belief, BLUEPRINT, belief.at, cut=0.75))
    return result


def _replay(log: list[LogEntry], rounds: int = 5) -> tuple[float, float]:
    """Return the seconds of a replay and of the first look at a skill, the best of a few."""
    replays, looks = [], []
    for _ in range(rounds):
        start = time.perf_counter()
        belief = Belief.fresh(SKILLS).replay(log)
        middle = time.perf_counter()
        belief.skill(SKILLS[0], belief.at)
        replays.append(middle - start)
        looks.append(time.perf_counter() - middle)
    return min(replays), min(looks)


def draw(items: int, n: int, rounds: int = 60) -> dict[str, float]:
    """Return the time to draw `n` of so many items, and to read those items by key."""
    pool = Pool(PoolItem(f"i{k}", SKILLS[k % len(SKILLS)]) for k in range(items))
    history = History(log_of(500, items))
    belief = Belief.fresh(SKILLS).replay(log_of(500, items))
    database = _database(items)
    rng = random.Random(2)
    drawing, reading = [], []
    for _ in range(rounds):
        start = time.perf_counter()
        picks = pick(belief, pool, BLUEPRINT, history, belief.at + DAY, rng, n)
        middle = time.perf_counter()
        for picked in picks:
            row = database.execute("SELECT body FROM item WHERE id = ?", (picked.item,)).fetchone()
            json.loads(row[0])
        drawing.append(middle - start)
        reading.append(time.perf_counter() - middle)
    drawn, read = statistics.median(drawing), statistics.median(reading)
    name = f"{items:,} items, {n} drawn"
    return {
        f"draw us an item ({name})": 1e6 * drawn / n,
        f"read by key us an item ({name})": 1e6 * read / n,
        f"draw / read ({name})": drawn / read,
    }


def _database(items: int) -> sqlite3.Connection:
    """Return a bank in memory whose items are as large as real ones."""
    body = json.dumps({"stem": "x" * 300, "options": [{"t": "y" * 80, "why": "z" * 150}] * 4})
    database = sqlite3.connect(":memory:")
    database.execute("CREATE TABLE item (id TEXT PRIMARY KEY, body TEXT) WITHOUT ROWID")
    rows = ((f"i{k}", body if items <= 10_000 else body[:1] + " " + body[1:]) for k in range(items))
    database.executemany("INSERT INTO item VALUES (?, ?)", rows)
    return database


def _best(run: Callable[[], object], rounds: int = 5) -> float:
    """Return the shortest of a few runs, in seconds."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return min(times)
