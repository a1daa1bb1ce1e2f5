"""Selection in the simulator: policies compared in pairs with intervals, over populations."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from tests.bench.adaptive.policies import POLICIES
from tests.bench.adaptive.populations import POPULATIONS, Population
from tests.bench.adaptive.simulator import CHECKPOINTS, Outcome, run

REFERENCE = "blueprint interleaved"


def compare(candidates: int, names: Sequence[str] | None = None) -> dict[str, dict[str, Any]]:
    """Return population -> policy -> figures; every policy gets the same candidates."""
    return {
        population.name: _population(population, candidates)
        for population in POPULATIONS
        if not names or population.name in names
    }


def _population(population: Population, candidates: int) -> dict[str, Any]:
    seeds = range(1_000, 1_000 + candidates)
    outcomes = {name: [run(population, name, seed) for seed in seeds] for name in POLICIES}
    base = outcomes[REFERENCE]
    return {name: _figures(rows, base) for name, rows in outcomes.items()}


def _figures(rows: Sequence[Outcome], base: Sequence[Outcome]) -> dict[str, Any]:
    """Return what became of the candidates, and their gain over the reference policy."""
    gains = [a.score - b.score for a, b in zip(rows, base, strict=True)]
    gain = mean(gains)
    spread = math.sqrt(mean([(x - gain) ** 2 for x in gains]) / len(gains))
    return {
        "score": mean([row.score for row in rows]),
        "gain": gain,
        "interval": 1.96 * spread,
        "pass share": mean([row.passing for row in rows]),
        "least share": min(row.least_share for row in rows),
        "too soon": mean([float(row.too_soon) for row in rows]),
        "skill error": _roots([row.errors for row in rows]),
        "skill error, accuracy": _roots([row.raw for row in rows]),
        "skill coverage": mean([row.covered for row in rows]),
        "readiness Brier": mean([(row.forecast - row.passed) ** 2 for row in rows]),
        "readiness coverage": mean([float(row.inside) for row in rows]),
        "readiness bias": mean([row.foretold - row.score for row in rows]),
    }


def _roots(rows: Sequence[tuple[float, ...]]) -> list[float]:
    """Return the root mean square at each checkpoint that was reached."""
    columns = [[row[k] for row in rows if len(row) > k] for k in range(len(CHECKPOINTS))]
    return [math.sqrt(mean(column)) for column in columns if column]


def mean(values: Sequence[float]) -> float:
    """Return the mean."""
    return sum(values) / len(values)
