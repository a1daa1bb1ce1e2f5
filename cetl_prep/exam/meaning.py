"""Whether a new text of an item still asks the same: what old responses are worth to the estimate of the new one.

The rule is ours and stands in `docs/numbers.md`. Two texts say the same when, letter case, punctuation and spacing
apart, they have the same numbers and the same words of negation, in the same order, and at least 85 % of their
three-letter runs in common (Dice's coefficient on the multisets of runs; L. R. Dice, Ecology 26, 1945).
"""

import re
from collections import Counter
from enum import StrEnum

from cetl_prep.exam.item import Item

ALIKE = 0.85
"""From this share of common three-letter runs on, two texts are the same but for a slip of the pen."""

UNLIKE = 0.5
"""Below this share the stems of two items are two different questions."""

_NEGATIONS = frozenset(
    {"not", "no", "never", "none", "except", "without", "cannot", "least", "most", "nor", "unless"}
)


class Meaning(StrEnum):
    """What a new revision of an item is to the old one."""

    SAME = "same"
    """It asks the same; old responses count as they are."""
    CORRECTED = "corrected"
    """It asks the same and the key is another: old responses are scored again."""
    NEW = "new"
    """It asks something else: old responses no longer count."""


def meaning(old: Item, new: Item) -> Meaning:
    """What the new revision is to the old one."""
    if not _asks_the_same(old, new):
        return Meaning.NEW
    return Meaning.SAME if old.key == new.key else Meaning.CORRECTED


def _asks_the_same(old: Item, new: Item) -> bool:
    before = {option.id: option.text for option in old.options}
    after = {option.id: option.text for option in new.options}
    return (
        before.keys() == after.keys()
        and says_the_same(old.stem, new.stem)
        and all(says_the_same(text, after[name]) for name, text in before.items())
    )


def says_the_same(old: str, new: str) -> bool:
    """Whether two texts differ at most by a slip of the pen."""
    first, second = _words(old), _words(new)
    if first == second:
        return True
    if _weighty(first) != _weighty(second):
        return False
    return likeness(old, new) >= ALIKE


def likeness(one: str, other: str) -> float:
    """The share of three-letter runs that two texts have in common, 0 to 1; the same whichever comes first."""
    first, second = _runs(one), _runs(other)
    total = first.total() + second.total()
    return 2 * (first & second).total() / total if total else 1.0


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.casefold().replace("n't", " not"))


def _weighty(words: list[str]) -> list[str]:
    """The words of which a single one turns the meaning."""
    return [word for word in words if word in _NEGATIONS or any(c.isdigit() for c in word)]


def _runs(text: str) -> Counter[str]:
    joined = f"  {' '.join(_words(text))} "
    return Counter(joined[place : place + 3] for place in range(len(joined) - 2))
