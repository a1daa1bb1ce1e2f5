"""What is searched for in texts: words or their beginnings, in any order, and words in quotes one after the other.

Case and accents make no difference. What is written together, as in ``follow-up``, must stand one after the other too.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

LONGEST = 200
"""Characters of a search that are looked at; what follows is left out."""

FEWEST = 3
"""Letters from which the beginning of a word finds the word; fewer find themselves only."""

_PART = re.compile(r'"([^"]*)"?|([^\s"]+)')
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that stand one after the other; with `open` the last of them may go on."""

    words: tuple[str, ...]
    open: bool


def folded(text: str) -> str:
    """The text with small letters and without accents."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text)
    return "".join(each for each in apart if not unicodedata.combining(each)).casefold()


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, folded, in their order: what is neither letter nor digit parts them."""
    return tuple(_WORD.findall(folded(text)))


def wanted(text: str) -> tuple[Phrase, ...]:
    """What a search says: every phrase must be found. Nothing for a text without words."""
    found = []
    for quoted, loose in _PART.findall(text[:LONGEST]):
        words = words_of(quoted or loose)
        if words:
            found.append(Phrase(words, open=bool(loose) and len(words[-1]) >= FEWEST))
    return tuple(dict.fromkeys(found))


def says(texts: Iterable[tuple[str, ...]], phrases: Iterable[Phrase]) -> bool:
    """Whether each phrase stands in at least one of the texts, given as their words."""
    held = tuple(texts)
    return all(any(_holds(words, phrase) for words in held) for phrase in phrases)


def _holds(words: tuple[str, ...], phrase: Phrase) -> bool:
    length = len(phrase.words)
    *whole, last = phrase.words
    for start in range(len(words) - length + 1):
        end = words[start + length - 1]
        ends = end.startswith(last) if phrase.open else end == last
        if ends and words[start : start + length - 1] == tuple(whole):
            return True
    return False
