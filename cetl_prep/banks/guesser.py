"""A solver who sees the options and never the stem. How often it finds the key is how far the options give it away.

The model is the conditional logit (McFadden 1974): the chance that an option is the key is ``exp(w.x)`` over the sum
of it over the options of the item, so that an item is judged as a whole. Weights are learned by AdaGrad (Duchi, Hazan
and Singer 2011) with an L2 penalty; plain Python, because the program must not need a numeric library for this.
"""

from collections.abc import Sequence
from functools import lru_cache
from math import exp, sqrt
from random import Random

from cetl_prep.banks.guess_features import FIGURE, Example, Row, examples
from cetl_prep.exam.bank_health import Guesses, Share
from cetl_prep.exam.item import Item

FOLDS = 5
ROUNDS = 10
STEP = 0.1
PENALTY = 0.02
TELLING = 12
# Of a very large bank a part shows as much as the whole and keeps the wait short.
MOST_ITEMS = 1500

Weights = list[float]


def guess(items: tuple[Item, ...]) -> Guesses:
    """How often keys are found, and by what. Always the same for the same items."""
    return Guesses(found(items), *telling(items))


# Rules and figures both want these, the one slow thing about a bank; the last bank is remembered.
@lru_cache(maxsize=1)
def found(items: tuple[Item, ...]) -> Share:
    """How often keys are found in items the solver did not learn from (5-fold cross-validation, by item).

    Equal best options count as missed.
    """
    data, names = _numbered(items)
    hits = sum(_hits(data, len(names), fold) for fold in range(FOLDS))
    return Share(hits, len(data))


@lru_cache(maxsize=1)
def telling(items: tuple[Item, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The features that move most scores, learned from all items: towards the key, and away from it."""
    data, names = _numbered(items)
    return _telling(learn(data, len(names)), data, names)


@lru_cache(maxsize=1)
def _numbered(items: tuple[Item, ...]) -> tuple[list[Example], list[str]]:
    chosen = sorted(items, key=lambda item: item.id)
    step = -(-len(chosen) // MOST_ITEMS) or 1
    return examples(chosen[::step])


def _hits(data: Sequence[Example], features: int, fold: int) -> int:
    # Neighbours by id are of one sub-topic; they fall into different folds, which makes the solver stronger.
    weights = learn(
        [example for place, example in enumerate(data) if place % FOLDS != fold], features
    )
    return sum(_finds(weights, example) for example in data[fold::FOLDS])


def _finds(weights: Weights, example: Example) -> bool:
    rows, key = example
    scores = _scores(weights, rows)
    return scores[key] == max(scores) and scores.count(scores[key]) == 1


def _scores(weights: Weights, rows: Sequence[Row]) -> list[float]:
    return [sum([weights[number] * value for number, value in row]) for row in rows]


def learn(data: Sequence[Example], features: int) -> Weights:
    """The weight of each feature that makes the keys of these items likeliest."""
    weights, squares = [0.0] * features, [0.01] * features
    order = list(range(len(data)))
    shuffle = Random(7).shuffle
    for _ in range(ROUNDS):
        shuffle(order)
        for place in order:
            _step(weights, squares, data[place])
    return weights


def _step(weights: Weights, squares: list[float], example: Example) -> None:
    """Move the weights a little towards the key of one item."""
    rows, key = example
    scores = _scores(weights, rows)
    best = max(scores)
    powers = [exp(score - best) for score in scores]
    total = sum(powers)
    for place, row in enumerate(rows):
        miss = (place == key) - powers[place] / total
        for number, value in row:
            weight = weights[number]
            slope = miss * value - PENALTY * weight
            squares[number] = square = squares[number] + slope * slope
            weights[number] = weight + STEP * slope / sqrt(square)


def _telling(
    weights: Weights, data: Sequence[Example], names: Sequence[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The features that move most scores, towards the key and away from it."""
    weight = [0.0] * len(names)
    for rows, _ in data:
        for number, value in (cell for row in rows for cell in row):
            weight[number] += abs(value)
    moved = [(weights[n] * sqrt(weight[n]), names[n]) for n in range(len(names))]
    order = sorted((push, name) for push, name in moved if push)
    toward = [_plain(name) for push, name in reversed(order[-TELLING:]) if push > 0]
    return tuple(toward), tuple(_plain(name) for push, name in order[:TELLING] if push < 0)


def _plain(name: str) -> str:
    if name.startswith(FIGURE):
        return name[1:]
    return name.removeprefix("w ")
