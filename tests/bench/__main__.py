"""`python -m tests.bench`: run a benchmark by name, or all of them, and hand it its arguments."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence

from tests.bench.adaptive.__main__ import main as adaptive
from tests.bench.answers import main as answers
from tests.bench.browser import main as browser
from tests.bench.bundle import main as bundle
from tests.bench.charts import main as charts
from tests.bench.draw import main as draw
from tests.bench.faults import main as faults
from tests.bench.imports import main as imports
from tests.bench.mentor import main as mentor
from tests.bench.merge import main as merge
from tests.bench.room import main as room
from tests.bench.screens import main as screens
from tests.bench.searching import main as searching
from tests.bench.soak import main as soak
from tests.bench.start import main as start

BENCHMARKS: dict[str, Callable[[Sequence[str]], int]] = {
    "adaptive": adaptive,
    "browser": browser,
    "bundle": bundle,
    "charts": charts,
    "import": imports,
    "draw": draw,
    "faults": faults,
    "mentor": mentor,
    "merge": merge,
    "answers": answers,
    "room": room,
    "screens": screens,
    "searching": searching,
    "soak": soak,
    "start": start,
}
"""Name -> what runs it: takes the arguments after the name, returns the exit status."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run what was asked for; returns the worst exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench",
        description=__doc__,
        epilog="`python -m tests.bench NAME --help` says what a benchmark can be told.",
    )
    parser.add_argument(
        "name", nargs="?", default="all", choices=[*BENCHMARKS, "all"], help="all, if left out"
    )
    parser.add_argument(
        "arguments", nargs=argparse.REMAINDER, help="handed over to the benchmark as they are"
    )
    options = parser.parse_args(argv)
    names = list(BENCHMARKS) if options.name == "all" else [options.name]
    return max(BENCHMARKS[name](options.arguments) for name in names)


if __name__ == "__main__":
    sys.exit(main())
