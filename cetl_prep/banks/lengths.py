"""How long the key of an item is beside its distractors."""

from collections.abc import Callable, Sequence

from cetl_prep.banks.published import distractors, key_option
from cetl_prep.banks.text import length
from cetl_prep.exam.bank_health import Share
from cetl_prep.exam.item import Item

Measure = Callable[[str], int]


def _measured(item: Item, measure: Measure) -> tuple[int, list[int]]:
    return measure(key_option(item).text), [measure(d.text) for d in distractors(item)]


def longest_keys(items: Sequence[Item], measure: Measure = length) -> Share:
    """Items whose key is longer than each distractor."""
    pairs = [_measured(item, measure) for item in items]
    return Share(sum(key > max(others) for key, others in pairs), len(pairs))


def shortest_keys(items: Sequence[Item], measure: Measure = length) -> Share:
    """Items whose key is shorter than each distractor."""
    pairs = [_measured(item, measure) for item in items]
    return Share(sum(key < min(others) for key, others in pairs), len(pairs))


def key_ranks(items: Sequence[Item], measure: Measure = length) -> tuple[float, ...]:
    """How many keys are the longest option, the second, ... the shortest.

    A key as long as k-1 distractors spans k ranks and counts 1/k in each.
    """
    counts = [0.0] * max((len(item.options) for item in items), default=0)
    for item in items:
        key, others = _measured(item, measure)
        first = sum(other > key for other in others)
        ties = 1 + others.count(key)
        for rank in range(first, first + ties):
            counts[rank] += 1 / ties
    return tuple(counts)


def key_ratio(item: Item) -> float:
    """Words of the key over the mean of the distractors."""
    key, others = _measured(item, length)
    mean = sum(others) / len(others)
    return key / mean if mean else float("inf")


def spread(item: Item) -> tuple[float, int]:
    """Words of the longest option over those of the shortest, and their difference."""
    lengths = [length(option.text) for option in item.options]
    return max(lengths) / max(1, min(lengths)), max(lengths) - min(lengths)


def is_uneven(item: Item) -> bool:
    """Whether the length of an option stands out: outside the limits that rule M6 sets."""
    ratio, difference = spread(item)
    return not 0.75 <= key_ratio(item) <= 1.33 or (ratio > 1.6 and difference > 4)
