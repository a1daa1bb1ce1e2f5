"""Looking through a bank of any size: its items by skill, topic, status and words, and searching in it."""

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass

from cetl_prep.banks.browsing import Browser, Line, Sieve
from cetl_prep.banks.search_index import make_index
from cetl_prep.exam.item import Status
from cetl_prep.exam.wanted_words import Phrase, says, wanted, words_of
from cetl_prep.services.library import LibraryService

MOST = 50
"""Hits of a search, if no other number is asked for."""

RANKED = 60
"""Hits among which the best are looked for; to put all of a common word in order would take seconds."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found.

    Attributes:
        lines: the hits.
        more: whether there are more than these.
        indexed: whether the texts were searched. False while a large bank has no index yet: only ids were.
    """

    lines: tuple[Line, ...]
    more: bool
    indexed: bool


class BrowsingService:
    """Opens banks of the library to look through, and searches them."""

    def __init__(self, library: LibraryService) -> None:
        self._library = library

    def open(self, digest: str) -> Browser:
        """A version of a bank to look through, to be closed by the caller. Raises BankError when it is gone."""
        return Browser(self._library.path(digest))

    def rows(self, digest: str, sieve: Sieve) -> Sequence[int]:
        """The rows of the items that pass, through a connection of its own: for work off the window's thread."""
        with closing(self.open(digest)) as browser:
            return browser.rows(sieve)

    def prepare(self, digest: str, watch: Callable[[float], None]) -> bool:
        """Make the index of a bank that needs one and has none; whether one was made.

        `watch` is called with the share that is done, and may raise to stop. A million items take a minute or two.

        Raises:
            BankError: the bank is gone, or the index cannot be written.
        """
        with closing(self.open(digest)) as browser:
            if browser.is_indexed:
                return False
        make_index(self._library.path(digest), watch)
        return True

    def search(
        self, digest: str, text: str, most: int = MOST, *, best_first: bool = False
    ) -> Found:
        """Up to `most` items whose ids begin like the search or that say it in stem or options, in the order of the bank.

        With `best_first`, of the first sixty found those come first that say it in the stem, in whole words.
        """
        with closing(self.open(digest)) as browser:
            return found_in(browser, text, most, best_first=best_first)


def found_in(browser: Browser, text: str, most: int = MOST, *, best_first: bool = False) -> Found:
    """The same for a bank that is open."""
    rows = browser.first(text, max(RANKED if best_first else 0, most + 1))
    lines = browser.lines(rows if best_first else rows[:most])
    if best_first:
        phrases = wanted(text)
        lines.sort(key=lambda line: _distance(line, text, phrases))
    return Found(tuple(lines[:most]), len(rows) > most, browser.is_indexed)


def _distance(line: Line, text: str, phrases: Sequence[Phrase]) -> int:
    """How far a hit is from what was probably meant; retired items come last."""
    far = 8 * (line.status is Status.RETIRED)
    if line.id.casefold() == text.strip().casefold():
        return far
    stem = (words_of(line.stem),)
    if says(stem, [Phrase(phrase.words, open=False) for phrase in phrases]):
        return far + 1
    return far + (2 if says(stem, phrases) else 4)
