"""What an option shows to a solver who sees no stem: its words, its length and its place beside the others."""

import itertools
from collections import Counter
from collections.abc import Iterator, Sequence

from cetl_prep.banks.text import words
from cetl_prep.exam.item import Item

Features = dict[str, float]

FIGURE = "="
"""First letter of the name of a figure, as against a word."""


def option_features(texts: Sequence[str]) -> list[Features]:
    """Features of the options of one item, in their order."""
    spoken = [words(text) for text in texts]
    return [
        {**dict(_word_features(spoken[place])), **figures}
        for place, figures in enumerate(_figures(texts, spoken))
    ]


def _word_features(spoken: Sequence[str]) -> Iterator[tuple[str, float]]:
    """Words, pairs of words, the first and the last word; beginnings and endings of long words at less weight."""
    for word in spoken:
        yield f"w {word}", 1.0
        if len(word) > 5:
            yield f"begins {word[:5]}", 0.7
            yield f"ends {word[-3:]}", 0.5
    for pair in itertools.pairwise(spoken):
        yield f"w {' '.join(pair)}", 1.0
    if spoken:
        yield f"first {spoken[0]}", 1.0
        yield f"last {spoken[-1]}", 1.0


def _figures(texts: Sequence[str], spoken: Sequence[Sequence[str]]) -> Iterator[Features]:
    """Length and its rank, commas, place, and how much an option shares with the others (convergence)."""
    lengths = [len(text) for text in texts]
    counts = [len(found) for found in spoken]
    options_with = Counter(word for found in spoken for word in set(found) if len(word) > 3)
    for place, found in enumerate(spoken):
        shared = sum(options_with[word] - 1 for word in set(found) if word in options_with)
        yield {
            "=words": 2 * (counts[place] * len(texts) / max(1, sum(counts)) - 1),
            "=letters": 2 * (lengths[place] * len(texts) / max(1, sum(lengths)) - 1),
            "=longest": float(_alone(lengths[place], max(lengths), lengths)),
            "=shortest": float(_alone(lengths[place], min(lengths), lengths)),
            "=commas": float(texts[place].count(",")),
            "=shared": shared / max(1, len(set(found))),
            "=long words": sum(map(len, found)) / max(1, len(found)) - 5,
            f"=place {place}": 0.5,
        }


def _alone(value: int, wanted: int, values: Sequence[int]) -> bool:
    return value == wanted and values.count(value) == 1


Row = list[tuple[int, float]]
Example = tuple[list[Row], int]
"""The options of an item as (number of the feature, value), and the place of the key."""


def examples(items: Sequence[Item], least: int = 2) -> tuple[list[Example], list[str]]:
    """The items as numbers, and the name of each feature.

    Left out are words that stand in fewer than `least` options, which nothing can be learned from, and words in all
    options of an item, which cannot tell them apart.
    """
    found = [option_features([option.text for option in item.options]) for item in items]
    common = Counter(name for options in found for option in options for name in option)
    numbers: dict[str, int] = {}
    made = []
    for item, options in zip(items, found, strict=True):
        here = Counter(name for option in options for name in option)
        rows = [
            [
                (numbers.setdefault(name, len(numbers)), value)
                for name, value in option.items()
                if name[0] == FIGURE or (common[name] >= least and here[name] < len(options))
            ]
            for option in options
        ]
        made.append((rows, [option.is_key for option in item.options].index(True)))
    return made, list(numbers)
