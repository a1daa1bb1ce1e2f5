"""Prediction on real logs: every answer foretold before it is seen, in order of time."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any

from cetl_prep.exam.mastery import Belief
from tests.bench.adaptive.baselines import (
    FOLDS,
    SIMPLE,
    TRAINED,
    Log,
    bkt,
    learner_mean,
    recall,
    trained,
)
from tests.bench.adaptive.logs import figures, interval, learners

NAMES = ("dbe10", "lktcloze")
AHEAD = 30


def engine(log: Log, start: Belief) -> list[float]:
    """Return the belief's chance for every answer of a log."""
    belief, chances = start, []
    for item, skill, at, correct, options in log:
        chances.append(belief.predict(skill, item, at, options))
        belief = belief.observe(skill, item, at, correct, options)
    return chances


def engine_with_tags(logs: Sequence[Log], fresh: Belief) -> list[list[float]]:
    """Predict with ideal tags: items cut into thirds by everybody's share of right answers."""
    counts = _counts(logs)
    ordered = sorted(counts, key=lambda item: counts[item][0] / counts[item][1])
    third = len(ordered) / 3.0
    names = ("hard", "medium", "easy")
    tags = {item: names[min(int(n / third), 2)] for n, item in enumerate(ordered)}
    start = fresh.tagged(tags)
    return [engine(log, start) for log in logs]


def engine_with_group(logs: Sequence[Log], fresh: Belief) -> list[list[float]]:
    """Predict each fold with the item statistics of the learners of the others."""
    chances: list[list[float]] = [[] for _ in logs]
    for fold in range(FOLDS):
        start = fresh.with_group(_counts([g for n, g in enumerate(logs) if n % FOLDS != fold]))
        for n in range(fold, len(logs), FOLDS):
            chances[n] = engine(logs[n], start)
    return chances


def _counts(logs: Sequence[Log]) -> dict[str, tuple[int, int]]:
    """Return right answers and answers of each item, by first encounters."""
    counts: dict[str, tuple[int, int]] = defaultdict(lambda: (0, 0))
    for log in logs:
        met: set[str] = set()
        for entry in log:
            if entry.item not in met:
                right, answers = counts[entry.item]
                counts[entry.item] = right + entry.correct, answers + 1
                met.add(entry.item)
    return dict(counts)


def _methods(fresh: Belief, pybkt: bool) -> dict[str, Callable[[Sequence[Log]], list[list[float]]]]:
    """Return all predictors by name; each takes all logs."""
    methods: dict[str, Callable[[Sequence[Log]], list[list[float]]]] = {
        "engine": lambda logs: [engine(log, fresh) for log in logs],
        "engine, ideal tags": lambda logs: engine_with_tags(logs, fresh),
        "engine, group": lambda logs: engine_with_group(logs, fresh),
    }
    for name, simple in SIMPLE.items():
        methods[name] = lambda logs, simple=simple: [simple(log) for log in logs]  # type: ignore[misc]
    for name, features in TRAINED.items():
        methods[f"{name} (group)"] = lambda logs, f=features: trained(f, logs)  # type: ignore[misc]
    methods["FSRS (repeats)"] = recall
    if pybkt:
        methods["pyBKT (group)"] = bkt
    return methods


def measure(name: str, every: int, pybkt: bool) -> dict[str, dict[str, Any]]:
    """Return the figures of all predictors on one log; a predictor that cannot run says why."""
    logs = learners(name, every)
    if not logs:
        return {}
    skills = sorted({entry.skill for log in logs for entry in log})
    fresh = Belief.fresh(skills, options=max(entry.options for log in logs for entry in log))
    table: dict[str, dict[str, Any]] = {}
    for method, predict in _methods(fresh, pybkt).items():
        try:
            table[method] = asdict(figures(logs, predict(logs)))
        except Exception as error:  # a library that does not work here must not stop the others
            table[method] = {"failed": f"{type(error).__name__}: {error}"[:160]}
    return table


def forecast(name: str, every: int) -> dict[str, dict[str, float]]:
    """Freeze before each learner's last 30 answers and foretell their share right."""
    logs = [log for log in learners(name, every) if len(log) >= 2 * AHEAD]
    if not logs:
        return {}
    skills = sorted({entry.skill for log in logs for entry in log})
    errors: dict[str, list[float]] = defaultdict(list)
    for log in logs:
        past, coming = log[:-AHEAD], log[-AHEAD:]
        truth = sum(entry.correct for entry in coming) / AHEAD
        belief = Belief.fresh(skills).replay(past)
        right: dict[str, list[bool]] = defaultdict(list)
        for entry in past:
            right[entry.skill].append(entry.correct)
        told = {
            "engine": [belief.predict(e.skill, e.item, e.at, e.options) for e in coming],
            "overall": learner_mean(past)[-1:],
            "last 30": [float(entry.correct) for entry in past[-AHEAD:]],
            "skill accuracy": [
                (sum(right[e.skill]) + 1.0) / (len(right[e.skill]) + 2.0) for e in coming
            ],
        }
        for method, chances in told.items():
            errors[method].append(100.0 * (sum(chances) / len(chances) - truth))
    return {method: _spread(row) for method, row in errors.items()}


def _spread(errors: Sequence[float]) -> dict[str, float]:
    """Return root mean square, its interval and bias of errors in points."""
    low, high = interval([(error * error, 1) for error in errors])
    return {
        "rmse": math.sqrt(sum(e * e for e in errors) / len(errors)),
        "low": math.sqrt(low),
        "high": math.sqrt(high),
        "bias": sum(errors) / len(errors),
    }
