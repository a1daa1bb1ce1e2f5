"""Words that a stem shares with its options: a clang leads test-wise candidates to the key."""

from collections.abc import Sequence
from statistics import fmean

from cetl_prep.banks.published import distractors, key_option
from cetl_prep.banks.text import content_words
from cetl_prep.exam.item import Item


def clang(item: Item) -> float:
    """Content words shared by stem and key, less the mean of those shared by stem and a distractor."""
    stem = content_words(item.stem)
    others = [len(stem & content_words(option.text)) for option in distractors(item)]
    return len(stem & content_words(key_option(item).text)) - fmean(others)


def mean_clang(items: Sequence[Item]) -> float:
    """The mean over the items; 0 when there are none."""
    return fmean(map(clang, items)) if items else 0.0


def telling_words(item: Item) -> frozenset[str]:
    """Roots of content words that stand in the stem and the key and in no distractor."""
    shared = content_words(item.stem) & content_words(key_option(item).text)
    return shared.difference(*(content_words(option.text) for option in distractors(item)))
