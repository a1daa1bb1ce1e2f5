"""Real response logs beside the project, and figures about predictions made on them."""

from __future__ import annotations

import csv
import math
import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cetl_prep.exam.selection import LogEntry

DATA = Path(__file__).resolve().parents[3].parent / "shared" / "adaptive" / "data"
BINS = 10


def learners(name: str, every: int = 1) -> list[list[LogEntry]]:
    """Return the log of every so-many-th learner; an empty list where the data are not there."""
    path = DATA / f"{name}.csv"
    if not path.exists():
        return []
    logs: dict[str, list[LogEntry]] = defaultdict(list)
    with path.open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            at, options = float(row["t"]), int(row["opts"])
            logs[row["user"]].append(
                LogEntry(row["item"], row["skill"], at, row["y"] == "1", options)
            )
    return list(logs.values())[::every]


@dataclass(frozen=True)
class Figures:
    """How good a set of predictions is; `low` and `high` bound the log loss (95 %, by learner)."""

    auc: float
    log_loss: float
    rmse: float
    ece: float
    low: float
    high: float


def figures(logs: Sequence[Sequence[LogEntry]], chances: Sequence[Sequence[float]]) -> Figures:
    """Return the figures of predictions that stand in the order of the logs."""
    pairs = [
        (min(max(p, 1e-6), 1.0 - 1e-6), entry.correct)
        for log, row in zip(logs, chances, strict=True)
        for entry, p in zip(log, row, strict=True)
    ]
    losses = [
        [_loss(entry.correct, p) for entry, p in zip(log, row, strict=True)]
        for log, row in zip(logs, chances, strict=True)
    ]
    n = len(pairs)
    low, high = interval([(sum(row), len(row)) for row in losses])
    return Figures(
        auc(pairs),
        sum(map(sum, losses)) / n,
        math.sqrt(sum((p - y) ** 2 for p, y in pairs) / n),
        _ece(pairs),
        low,
        high,
    )


def _loss(correct: bool, p: float) -> float:
    p = min(max(p, 1e-6), 1.0 - 1e-6)
    return -math.log(p if correct else 1.0 - p)


def auc(pairs: Sequence[tuple[float, bool]]) -> float:
    """Return the chance that a right answer was given the higher chance (ties count half)."""
    ordered = sorted(pairs)
    rights = sum(y for _, y in pairs)
    total, start = 0.0, 0
    while start < len(ordered):
        end = start
        while end < len(ordered) and ordered[end][0] == ordered[start][0]:
            end += 1
        rank = (start + end + 1) / 2.0
        total += rank * sum(y for _, y in ordered[start:end])
        start = end
    return (total - rights * (rights + 1) / 2.0) / (rights * (len(ordered) - rights))


def _ece(pairs: Sequence[tuple[float, bool]]) -> float:
    """Return the expected calibration error over ten equal bins of the chance."""
    bins: list[list[tuple[float, bool]]] = [[] for _ in range(BINS)]
    for p, y in pairs:
        bins[min(int(p * BINS), BINS - 1)].append((p, y))
    return sum(abs(sum(p - y for p, y in cell)) for cell in bins) / len(pairs)


def interval(
    sums: Sequence[tuple[float, int]], draws: int = 300, seed: int = 0
) -> tuple[float, float]:
    """Return the 95 % bootstrap interval of a ratio of sums, drawing learners."""
    rng = random.Random(seed)
    ratios = []
    for _ in range(draws):
        sample = rng.choices(sums, k=len(sums))
        ratios.append(sum(a for a, _ in sample) / sum(b for _, b in sample))
    ratios.sort()
    return ratios[int(0.025 * draws)], ratios[int(0.975 * draws)]
