"""Pairs of items that say nearly the same: shingles and weighted words over an inverted index.

Only pairs that can reach the limit are ever compared. Words are put in order from rare to common; a pair that shares
too little of the first words of both cannot be alike enough (prefix filtering: Bayardo, Ma and Srikant 2007), so the
long lists of common words are never walked. That keeps 10,000 items within some ten seconds.
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import ceil, log, sqrt
from typing import TypeVar

from cetl_prep.banks.published import key_option
from cetl_prep.banks.text import STOP_WORDS, words
from cetl_prep.exam.item import Item

T = TypeVar("T", bound=Hashable)

SHINGLES_REVIEW, SHINGLES_BLOCK = 0.35, 0.50
COSINE_REVIEW, COSINE_BLOCK = 0.65, 0.80

# How long the part of a vector may be that is left out of the index. Any value under COSINE_REVIEW gives the same pairs;
# this one was fastest on 3,000 items (0.65: 3.6 s, 0.55: 0.9 s, 0.45: 1.3 s).
REST = 0.55


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two items, the share of three-word runs they have in common, and the cosine of their weighted words."""

    first: Item
    second: Item
    shingles: float
    cosine: float

    @property
    def blocks(self) -> bool:
        """Whether one of the two must go."""
        return self.shingles >= SHINGLES_BLOCK or self.cosine >= COSINE_BLOCK


# Rules and figures both want the pairs; the last bank is remembered.
@lru_cache(maxsize=1)
def alike(items: tuple[Item, ...]) -> tuple[Likeness, ...]:
    """All pairs of items whose stem and key are alike enough for a person to look at."""
    spoken = [_matter(item) for item in items]
    shingles = [set(zip(said, said[1:], said[2:], strict=False)) for said in spoken]
    vectors = _vectors(spoken)
    pairs = set(_shingle_candidates(shingles)) | set(_cosine_candidates(vectors))
    found = (
        Likeness(
            items[a], items[b], _jaccard(shingles[a], shingles[b]), _dot(vectors[a], vectors[b])
        )
        for a, b in sorted(pairs)
    )
    return tuple(
        pair for pair in found if pair.shingles >= SHINGLES_REVIEW or pair.cosine >= COSINE_REVIEW
    )


def _matter(item: Item) -> list[str]:
    """Words of the stem and the key in order, without stop words."""
    key = key_option(item).text if item.key else ""
    return [word for word in words(f"{item.stem} {key}") if word not in STOP_WORDS]


def _vectors(spoken: Sequence[Sequence[str]]) -> list[dict[str, float]]:
    """TF-IDF vectors of length 1, words from rare to common: ``(1 + ln tf)(1 + ln((1 + n)/(1 + df)))``."""
    items_with = Counter(word for said in spoken for word in set(said))
    made = []
    for said in spoken:
        weights = {
            word: (1 + log(count)) * (1 + log((1 + len(spoken)) / (1 + items_with[word])))
            for word, count in Counter(said).items()
        }
        norm = sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        order = sorted(weights, key=lambda word: (items_with[word], word))
        made.append({word: weights[word] / norm for word in order})
    return made


def _cosine_candidates(vectors: Sequence[Mapping[str, float]]) -> Iterator[tuple[int, int]]:
    """Pairs whose prefixes alone come near the limit.

    Of two vectors, what lies behind the prefix that ends first adds less than `REST` to their cosine.
    """
    seen: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for place, vector in enumerate(vectors):
        sums: dict[int, float] = defaultdict(float)
        for word, weight in _prefix(vector):
            for other, other_weight in seen[word]:
                sums[other] += weight * other_weight
            seen[word].append((place, weight))
        yield from ((other, place) for other, near in sums.items() if near > COSINE_REVIEW - REST)


def _prefix(vector: Mapping[str, float]) -> list[tuple[str, float]]:
    """The rarest words of a vector of length 1, until what is left is shorter than `REST`."""
    left, prefix = 1.0, []
    for word, weight in vector.items():
        if left < REST**2:
            break
        prefix.append((word, weight))
        left -= weight * weight
    return prefix


def _shingle_candidates(
    shingles: Sequence[set[tuple[str, str, str]]],
) -> Iterator[tuple[int, int]]:
    items_with = Counter(shingle for found in shingles for shingle in found)
    prefixes = (
        sorted(found, key=lambda shingle: (items_with[shingle], shingle))[
            : len(found) - ceil(SHINGLES_REVIEW * len(found)) + 1
        ]
        for found in shingles
    )
    return _meeting(prefixes)


def _meeting(prefixes: Iterable[Sequence[T]]) -> Iterator[tuple[int, int]]:
    """Pairs of places whose prefixes share something, the smaller place first."""
    seen: dict[T, list[int]] = defaultdict(list)
    for place, prefix in enumerate(prefixes):
        yield from dict.fromkeys((other, place) for thing in prefix for other in seen[thing])
        for thing in prefix:
            seen[thing].append(place)


def _jaccard(one: set[T], other: set[T]) -> float:
    together = len(one | other)
    return len(one & other) / together if together else 0.0


def _dot(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    return sum(weight * other[word] for word, weight in one.items() if word in other)
