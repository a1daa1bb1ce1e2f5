"""Figures of a benchmark: each beside its floor of the same run, printed and written as JSON."""

import json
import platform
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

OUT = Path(__file__).resolve().parents[2] / "build" / "bench"


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: what was measured, its value, its floor in the same unit and run, and the most the ratio may be.

    `limit` and `most` are None where nothing was promised: `limit` bounds the ratio, `most` the value itself.
    """

    name: str
    value: float
    floor: float
    unit: str
    limit: float | None = None
    most: float | None = None
    note: str = ""

    @property
    def ratio(self) -> float:
        """The value as a multiple of its floor."""
        return self.value / self.floor if self.floor else float("inf")

    @property
    def holds(self) -> bool:
        """Whether it keeps what was promised."""
        within = self.limit is None or self.ratio <= self.limit
        return within and (self.most is None or self.value <= self.most)


def middle(samples: Sequence[float]) -> float:
    """The median."""
    return median(samples)


def write(name: str, figures: Sequence[Figure], floor: str) -> int:
    """Print the figures and write build/bench/NAME.json. Returns 0, or 1 when one does not hold."""
    print(f"{name}: floor is {floor}")
    for figure in figures:
        bounds = [
            f"<= {figure.limit:g} x" if figure.limit is not None else "",
            f"<= {figure.most:g} {figure.unit}" if figure.most is not None else "",
        ]
        promised = ", ".join(bound for bound in bounds if bound)
        mark = "" if not promised else f"  ({promised}{'' if figure.holds else ', MISSED'})"
        note = f"  {figure.note}" if figure.note else ""
        print(
            f"  {figure.name:44} {figure.value:10.3f} {figure.unit:4} {figure.ratio:8.2f} x{mark}{note}"
        )
    OUT.mkdir(parents=True, exist_ok=True)
    held = {
        "name": name,
        "floor": floor,
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "python": platform.python_version(),
        "machine": platform.machine(),
        "figures": [{**asdict(f), "ratio": f.ratio, "holds": f.holds} for f in figures],
    }
    (OUT / f"{name}.json").write_text(json.dumps(held, indent=1) + "\n", "utf-8")
    return 0 if all(figure.holds for figure in figures) else 1
