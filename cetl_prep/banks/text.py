"""Words, sentences and reading grade of a text, for the rules of a bank."""

import re
from collections.abc import Iterable
from functools import lru_cache

from cetl_prep.exam.item import Item

_WORD = re.compile(r"[a-z0-9]+(?:['-][a-z0-9]+)*")
_SENTENCE_END = re.compile(r"[.?!](?=\s|$)")
_VOWELS = re.compile(r"[aeiouy]+")
_ENDINGS = ("ations", "ation", "ings", "ing", "ies", "ed", "es", "s", "e", "y")


def word_set(text: str) -> frozenset[str]:
    """The words of a list that is written as a text."""
    return frozenset(text.split())


STOP_WORDS = word_set(
    """
    a about after all also an and any are as at be because been before being between both but by can could did do
    does during each few for from further had has have having he her here him his how if in into is it its itself
    just may might more most must no nor not now of off on once one only or other our out over own she should so some
    such than that the their them then there these they this those through to too two under until up very was we were
    what when where which while who whom whose why will with within would you your
    """
)
"""English words that carry no matter of their own."""


def words(text: str) -> list[str]:
    """The words of a text in small letters, in order; a hyphen or an apostrophe does not part a word."""
    return _WORD.findall(text.lower().replace("\u2019", "'"))


def length(text: str) -> int:
    """How many words a reader counts: pieces between spaces."""
    return len(text.split())


@lru_cache(maxsize=16384)
def root(word: str) -> str:
    """A word without its common English ending, so that "plan" and "plans" or "pilot" and "piloted" meet."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


@lru_cache(maxsize=4096)  # several rules ask for the words of each text of a bank
def content_words(text: str) -> frozenset[str]:
    """Roots of the words that carry matter: no stop words, nothing under three letters."""
    found = (word.removesuffix("'s").rstrip("'") for word in words(text))
    return frozenset(root(word) for word in found if len(word) > 2 and word not in STOP_WORDS)


def folded(text: str) -> str:
    """A text without case, punctuation and extra space: what a hurried reader sees as the same."""
    return " ".join(words(text))


def asking_sentence(stem: str) -> str:
    """The last sentence of a stem: the one that asks."""
    pieces = re.split(r"(?<=[.?!])\s+", stem.strip())
    return pieces[-1]


def syllables(word: str) -> int:
    """About how many syllables an English word has: groups of vowels, without a silent e at the end."""
    groups = len(_VOWELS.findall(word))
    if word.endswith("e") and not word.endswith("le") and groups > 1:
        groups -= 1
    return max(1, groups)


def reading_grade(texts: Iterable[str]) -> float:
    """Flesch-Kincaid grade (Kincaid et al. 1975): ``0.39 words/sentence + 11.8 syllables/word - 15.59``.

    Each text ends a sentence, with or without its full stop.
    """
    counted = sentences = beats = 0
    for text in texts:
        found = [word for word in words(text) if word[0].isalpha()]
        counted += len(found)
        beats += sum(map(syllables, found))
        ends = len(_SENTENCE_END.findall(text))
        sentences += ends if text.rstrip().endswith((".", "?", "!")) else ends + 1
    if not counted:
        return 0.0
    return 0.39 * counted / sentences + 11.8 * beats / counted - 15.59


def item_grade(item: Item) -> float:
    """Reading grade of what a candidate reads: the stem and the options."""
    return reading_grade([item.stem, *(option.text for option in item.options)])
