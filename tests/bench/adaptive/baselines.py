"""What the belief has to beat: predictors that see a learner's answers one by one.

The simple ones need no other learners. Those in `trained` are fitted on the learners of other
folds with scikit-learn; pyBKT and fsrs are used where they are installed and work.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any

from cetl_prep.exam.mastery_curve import floor, logistic
from cetl_prep.exam.selection import LogEntry

Log = Sequence[LogEntry]
FOLDS = 5


def constant(log: Log) -> list[float]:
    """Even odds, always."""
    return [0.5] * len(log)


def learner_mean(log: Log) -> list[float]:
    """The smoothed share right so far."""
    chances, right = [], 1.0
    for n, entry in enumerate(log):
        chances.append(right / (n + 2.0))
        right += entry.correct
    return chances


def skill_accuracy(log: Log) -> list[float]:
    """The smoothed share right so far in the skill."""
    right: dict[str, float] = defaultdict(lambda: 1.0)
    seen: dict[str, float] = defaultdict(lambda: 2.0)
    chances = []
    for entry in log:
        chances.append(right[entry.skill] / seen[entry.skill])
        right[entry.skill] += entry.correct
        seen[entry.skill] += 1.0
    return chances


def elo(parts: Sequence[str]) -> Callable[[Log], list[float]]:
    """Elo with U(n) = 1.8 / (1 + 0.05 n) for each of the parts "global", "skill", "item"."""

    def predict(log: Log) -> list[float]:
        value: dict[tuple[str, str], float] = defaultdict(float)
        count: dict[tuple[str, str], int] = defaultdict(int)
        chances = []
        for entry in log:
            names = {"global": "", "skill": entry.skill, "item": entry.item}
            keys = [(part, names[part]) for part in parts]
            lowest = floor(entry.options)
            p = lowest + (1.0 - lowest) * logistic(sum(value[key] for key in keys))
            chances.append(p)
            for key in keys:
                step = 0.8 / (1.0 + 0.05 * count[key]) / len(keys) ** 0.5
                value[key] += step * (entry.correct - p)
                count[key] += 1
        return chances

    return predict


def bkt_textbook(log: Log) -> list[float]:
    """Bayesian knowledge tracing with the constants of the textbooks."""
    start, learn, guess, slip = 0.4, 0.1, 0.2, 0.1
    known: dict[str, float] = defaultdict(lambda: start)
    chances = []
    for entry in log:
        k = known[entry.skill]
        p = k * (1.0 - slip) + (1.0 - k) * guess
        chances.append(p)
        k = k * (1.0 - slip) / p if entry.correct else k * slip / (1.0 - p)
        known[entry.skill] = k + (1.0 - k) * learn
    return chances


SIMPLE: dict[str, Callable[[Log], list[float]]] = {
    "constant": constant,
    "learner mean": learner_mean,
    "skill accuracy": skill_accuracy,
    "Elo skill": elo(["skill"]),
    "Elo global+skill": elo(["global", "skill"]),
    "Elo global+skill+item": elo(["global", "skill", "item"]),
    "BKT textbook": bkt_textbook,
}

Features = Callable[[Log], list[dict[str, float]]]


def pfa(log: Log) -> list[dict[str, float]]:
    """Performance factors: skill, and how often it was answered right and wrong."""
    counts: dict[tuple[str, bool], int] = defaultdict(int)
    rows = []
    for entry in log:
        rows.append(
            {
                f"skill {entry.skill}": 1.0,
                "right": math.log1p(counts[entry.skill, True]),
                "wrong": math.log1p(counts[entry.skill, False]),
            }
        )
        counts[entry.skill, entry.correct] += 1
    return rows


def rpfa(log: Log) -> list[dict[str, float]]:
    """Recent performance factors: the share right of late, older answers fading by 0.8."""
    right: dict[str, float] = defaultdict(lambda: 0.5)
    weight: dict[str, float] = defaultdict(lambda: 1.0)
    rows = []
    for entry in log:
        share = right[entry.skill] / weight[entry.skill]
        rows.append({f"skill {entry.skill}": 1.0, "recent": share})
        right[entry.skill] = 0.8 * right[entry.skill] + entry.correct
        weight[entry.skill] = 0.8 * weight[entry.skill] + 1.0
    return rows


def best_lr(log: Log) -> list[dict[str, float]]:
    """Gervet and others 2020: item, skill, and log counts overall, by skill and by item."""
    counts: dict[tuple[str, bool], int] = defaultdict(int)
    rows = []
    for entry in log:
        row = {f"item {entry.item}": 1.0, f"skill {entry.skill}": 1.0}
        for name, key in (("all", ""), ("skill", entry.skill), ("item", f"i {entry.item}")):
            for correct in (True, False):
                row[f"{name} {correct}"] = math.log1p(counts[key, correct])
        rows.append(row)
        for key in ("", entry.skill, f"i {entry.item}"):
            counts[key, entry.correct] += 1
    return rows


TRAINED: dict[str, Features] = {"PFA": pfa, "R-PFA": rpfa, "best-LR": best_lr}


def trained(features: Features, logs: Sequence[Log]) -> list[list[float]]:
    """Predict each fold of learners with a logistic regression fitted on the others.

    Raises ImportError without scikit-learn.
    """
    linear: Any = import_module("sklearn.linear_model")
    extraction: Any = import_module("sklearn.feature_extraction")
    rows = [features(log) for log in logs]
    chances: list[list[float]] = [[] for _ in logs]
    for fold in range(FOLDS):
        train = [n for n in range(len(logs)) if n % FOLDS != fold]
        encoder = extraction.DictVectorizer()
        x = encoder.fit_transform([row for n in train for row in rows[n]])
        y = [entry.correct for n in train for entry in logs[n]]
        model = linear.LogisticRegression(max_iter=300).fit(x, y)
        for n in range(fold, len(logs), FOLDS):
            chances[n] = model.predict_proba(encoder.transform(rows[n]))[:, 1].tolist()
    return chances


def bkt(logs: Sequence[Log]) -> list[list[float]]:
    """Predict each fold with knowledge tracing fitted on the others by pyBKT.

    Raises ImportError without pyBKT and pandas; other errors where pyBKT does not work with the
    installed numpy.
    """
    pandas: Any = import_module("pandas")
    models: Any = import_module("pyBKT.models")

    def frame(numbers: Sequence[int]) -> Any:
        rows = [(n, e.skill, int(e.correct)) for n in numbers for e in logs[n]]
        table = pandas.DataFrame(rows, columns=["user_id", "skill_name", "correct"])
        table["order_id"] = range(len(table))
        return table

    chances: list[list[float]] = [[] for _ in logs]
    for fold in range(FOLDS):
        train = [n for n in range(len(logs)) if n % FOLDS != fold]
        test = list(range(fold, len(logs), FOLDS))
        model = models.Model(seed=1, num_fits=1, parallel=False)
        model.fit(data=frame(train))
        told = model.predict(data=frame(test)).sort_values("order_id")
        values = iter(told["correct_predictions"].tolist())
        for n in test:
            chances[n] = [float(next(values)) for _ in logs[n]]
    return chances


def recall(logs: Sequence[Log]) -> list[list[float]]:
    """Predict repeated items by FSRS retrievability with its default constants, others by 0.5.

    Raises ImportError without fsrs.
    """
    fsrs: Any = import_module("fsrs")
    datetime: Any = import_module("datetime")
    start = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
    scheduler = fsrs.Scheduler(enable_fuzzing=False, learning_steps=(), relearning_steps=())
    chances = []
    for log in logs:
        cards: dict[str, Any] = {}
        row = []
        for entry in log:
            now = start + datetime.timedelta(seconds=max(entry.at, 0.0))
            card = cards.get(entry.item)
            row.append(0.5 if card is None else _retrievability(scheduler, card, now))
            rating = fsrs.Rating.Good if entry.correct else fsrs.Rating.Again
            cards[entry.item], _ = scheduler.review_card(card or fsrs.Card(), rating, now)
        chances.append(row)
    return chances


def _retrievability(scheduler: Any, card: Any, now: Any) -> float:
    """Return the chance of recall, by whole days as the package has it."""
    return float(scheduler.get_card_retrievability(card, now))
