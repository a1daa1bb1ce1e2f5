"""`python -m tests.bench.adaptive`: measure prediction, selection and speed, and print a table."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.bench.adaptive import prediction, selection, speed

SIZES = {"quick": (10, 24, 100_000), "full": (1, 200, 1_000_000)}
"""Size -> every so-many-th learner, candidates in each population, items to draw from."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the parts asked for; returns 0."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.adaptive", description=__doc__)
    parser.add_argument("--size", choices=SIZES, default="quick")
    parser.add_argument("--json", type=Path, help="write all figures to this file")
    parser.add_argument("--candidates", type=int, help="simulated candidates in each population")
    parser.add_argument("--population", action="append", help="only this population")
    parser.add_argument("--pybkt", action="store_true", help="fit pyBKT too (minutes to hours)")
    # The empty list is a choice because argparse checks the default of "*" against the choices.
    parser.add_argument("parts", nargs="*", choices=["predict", "select", "speed", []])
    options = parser.parse_args(argv)
    every, candidates, items = SIZES[options.size]
    parts = options.parts or ["predict", "select", "speed"]
    result: dict[str, Any] = {"size": options.size}
    if "predict" in parts:
        result["prediction"] = _predict(every, options.pybkt)
    if "select" in parts:
        result["selection"] = selection.compare(
            options.candidates or candidates, options.population
        )
        _print_selection(result["selection"])
    if "speed" in parts:
        result["speed"] = speed.update() | speed.draw(items, 1) | speed.draw(items, 60)
        for name, value in result["speed"].items():
            _line(f"{name:56} {value:10.1f}")
    if options.json:
        options.json.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    return 0


def _predict(every: int, pybkt: bool) -> dict[str, Any]:
    """Measure and print prediction and forecast on each log."""
    result: dict[str, Any] = {}
    for name in prediction.NAMES:
        table = prediction.measure(name, every, pybkt)
        ahead = prediction.forecast(name, every)
        result[name] = {"next answer": table, "next 30": ahead}
        _line(f"\n{name:26} {'AUC':>6} {'log loss':>9} {'(95 %)':>15} {'RMSE':>6} {'ECE':>6}")
        if not table:
            _line("  the log is not beside the project")
        for method, row in table.items():
            _line(f"{method:26} {row['failed']}" if "failed" in row else _prediction(method, row))
        for method, row in ahead.items():
            _line(
                f"next 30: {method:17} {row['rmse']:6.1f} points "
                f"({row['low']:.1f} to {row['high']:.1f}), bias {row['bias']:+.1f}"
            )
    return result


def _prediction(method: str, row: dict[str, float]) -> str:
    return (
        f"{method:26} {row['auc']:6.3f} {row['log_loss']:9.4f} "
        f"({row['low']:.3f}-{row['high']:.3f}) {row['rmse']:6.3f} {row['ece']:6.3f}"
    )


def _print_selection(table: dict[str, dict[str, Any]]) -> None:
    """Print points over the reference by population, then the other figures of the engine."""
    policies = next(iter(table.values()))
    _line("\npoints of exam score over blueprint interleaved (95 %)")
    for policy in policies:
        gains = [rows[policy]["gain"] for rows in table.values()]
        _line(
            f"{policy:24} mean {selection.mean(gains):+6.2f}  worst {min(gains):+6.2f}  "
            f"best {max(gains):+6.2f}"
        )
    for name, rows in table.items():
        row = rows["engine"]
        errors = "/".join(f"{error:.3f}" for error in row["skill error"])
        raw = "/".join(f"{error:.3f}" for error in row["skill error, accuracy"])
        _line(
            f"{name:20} {row['gain']:+.2f} +-{row['interval']:.2f}  share {row['least share']:.2f}"
            f"  soon {row['too soon']:.1f}  error {errors} (accuracy {raw})"
            f"  cover {row['skill coverage']:.2f}  Brier {row['readiness Brier']:.3f}"
            f"  cover {row['readiness coverage']:.2f}  bias {row['readiness bias']:+.1f}"
        )


def _line(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
