"""The belief predicts real answers as an independent reference does."""

import csv
import importlib.util
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

from cetl_prep.exam.history import LogEntry
from cetl_prep.exam.mastery import Belief
from cetl_prep.exam.mastery_constants import SHIPPED, Constants

SHARED = Path(__file__).resolve().parents[2].parent / "shared"


@pytest.mark.skipif(
    not (SHARED / "adaptive" / "hkf_ref.py").exists(),
    reason="the reference lies beside the project",
)
@pytest.mark.parametrize(
    "constants", [SHIPPED, replace(SHIPPED, exceptions=0.0)], ids=["shipped", "no tail"]
)
@pytest.mark.parametrize("name", ["lktcloze", "dbe10"])
def test_predictions_agree_with_the_reference_on_real_logs(name: str, constants: Constants) -> None:
    pytest.importorskip("numpy")
    reference = _reference()
    worst = 0.0
    for log in _real(name, learners=6):
        belief = Belief.fresh([str(k) for k in range(40)], constants=constants)
        learner = reference.Learner([1.0] * 40)
        for entry in log:
            ours = belief.predict(entry.skill, entry.item, entry.at, entry.options)
            belief = belief.observe(entry.skill, entry.item, entry.at, entry.correct, entry.options)
            theirs = learner.answer(
                int(entry.skill),
                entry.item,
                entry.correct,
                entry.at if entry.at >= 0.0 else None,
                options=entry.options,
            )
            worst = max(worst, abs(ours - theirs))
    assert worst < 1e-9


def _reference() -> ModuleType:
    spec = importlib.util.spec_from_file_location("hkf_ref", SHARED / "adaptive" / "hkf_ref.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _real(name: str, learners: int) -> Iterator[list[LogEntry]]:
    """Go through the logs of the first few learners."""
    logs: dict[str, list[LogEntry]] = {}
    with (SHARED / "adaptive" / "data" / f"{name}.csv").open(newline="") as file:
        for row in csv.DictReader(file):
            if row["user"] not in logs and len(logs) == learners:
                break
            logs.setdefault(row["user"], []).append(
                LogEntry(
                    row["item"], row["skill"], float(row["t"]), row["y"] == "1", int(row["opts"])
                )
            )
    yield from logs.values()
