"""Which options are right, as tables and lists say it: letters, numbers or the text itself. A key is never guessed.

Whether a column holds letters, numbers or texts is settled over the whole column, and so is where its numbers begin:
at 0 when a 0 occurs, at 1 only when the header, the format or the user says so. What stays open is refused.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache

from cetl_prep.formats.building import MOST_OPTIONS, UnfitError

_LETTERS = re.compile(
    r"\(?[A-Za-z]\)?(?:\s*(?:[;,/&+|]|\band\b|\bund\b)\s*\(?[A-Za-z]\)?|\s+[A-Z])*\.?$"
)
_RUN = re.compile(r"[A-H]{2,8}$")
_NUMBERS = re.compile(r"\d{1,2}(?:\s*[;,/&+|]\s*\d{1,2}|\s+\d{1,2})*$")
_LED = re.compile(r"\(?([A-Za-z])[).:]\s*(\S.*)$", re.DOTALL)
_LONGEST = 100
"""Letters of a cell that names several options by letter or number."""

_TRUE = frozenset({"true", "t", "yes", "wahr", "richtig", "ja", "verdadero", "vrai", "1"})
_FALSE = frozenset({"false", "f", "no", "falsch", "nein", "falso", "faux", "0"})


@dataclass(frozen=True, slots=True)
class KeyCell:
    """What a key column says of one item, and the options it says it of."""

    cell: str
    options: tuple[str, ...]


class _Scheme(Enum):
    LETTERS = auto()
    NUMBERS = auto()
    TEXTS = auto()


class KeyColumn:
    """Reads the cells of one key column of one file."""

    def __init__(
        self,
        cells: Sequence[KeyCell],
        base: int | None,
        labelled: int | None = None,
        *,
        counted: bool = False,
    ) -> None:
        """Settle how the column is to be read.

        Args:
            cells: all cells of the column.
            base: what header, format or user say that its numbers begin with.
            labelled: what the options themselves are numbered from.
            counted: whether the format itself says that keys are numbers from `base` on.
        """
        filled = [cell for cell in cells if cell.cell.strip()]
        self._scheme = _Scheme.NUMBERS if counted else _scheme(filled)
        # Where every number is also the text of an option, either could be meant.
        texts = all(_by_text(cell.cell.strip(), cell.options) for cell in filled)
        self._either = texts and not counted
        self._base = base if counted else _base(filled, base, labelled)

    def places(self, found: KeyCell) -> frozenset[int]:
        """Places of the right options, from 0.

        Raises:
            UnfitError: the cell is empty, or can be read in two ways, or names no option there is.
        """
        cell = found.cell.strip()
        if not cell:
            raise UnfitError("no option is marked as right")
        if self._scheme is _Scheme.NUMBERS:
            return self._numbered(cell, found.options)
        by_text = _by_text(cell, found.options)
        by_letter = _by_letter(cell, len(found.options))
        if self._scheme is _Scheme.LETTERS:
            if by_text and by_letter and by_text != by_letter and len(cell) == 1:
                return by_letter  # the whole column holds letters
            by_text = frozenset() if by_letter else by_text
        if by_text and by_letter and by_text != by_letter:
            raise UnfitError(f"the key “{_short(cell)}” is a letter and the text of another option")
        if not (by_text or by_letter):
            raise UnfitError(f"the key “{_short(cell)}” is none of the options")
        return by_text or by_letter

    def _numbered(self, cell: str, options: tuple[str, ...]) -> frozenset[int]:
        if len(cell) > _LONGEST or not _NUMBERS.match(cell):
            raise UnfitError(f"the key “{_short(cell)}” is no number of an option")
        if self._base is None:
            raise UnfitError(
                f"the key is the number {_short(cell)}, and the file does not say whether it counts from 0 or from 1"
            )
        places = frozenset(number - self._base for number in _numbers(cell))
        if not all(0 <= place < len(options) for place in places):
            raise UnfitError(f"the key {_short(cell)} names no option")
        if self._either and _by_text(cell, options) != places:
            raise UnfitError(f"the key {_short(cell)} is a number and the text of another option")
        return places


def _base(cells: Sequence[KeyCell], base: int | None, labelled: int | None) -> int | None:
    """What the numbers begin with, None where that stays open."""
    zero = any(0 in _numbers(cell.cell) for cell in cells)
    last = any(len(cell.options) in _numbers(cell.cell) for cell in cells)
    if base is not None:
        return None if (zero and base == 1) or (last and base == 0) else base
    if zero:
        return None if last else 0
    if labelled == 0 and not last:
        return 0
    return 1 if labelled == 1 and last else None


def _scheme(cells: Sequence[KeyCell]) -> _Scheme:
    """How most of the column is to be read; cells that make no sense at all have no say."""
    numbers = [_NUMBERS.match(cell.cell.strip()[:_LONGEST]) is not None for cell in cells]
    texts = [bool(_by_text(cell.cell.strip(), cell.options)) for cell in cells]
    letters = [bool(_by_letter(cell.cell.strip(), len(cell.options))) for cell in cells]
    said = [
        place for place in range(len(cells)) if numbers[place] or texts[place] or letters[place]
    ]
    if said and all(numbers[place] for place in said):
        counts = all(
            max(_numbers(cells[place].cell)) <= len(cells[place].options) for place in said
        )
        return (
            _Scheme.NUMBERS if counts or not all(texts[place] for place in said) else _Scheme.TEXTS
        )
    return _Scheme.LETTERS if all(letters[place] for place in said) else _Scheme.TEXTS


def _numbers(cell: str) -> list[int]:
    """The whole numbers of a cell; one of very many digits counts as one that names no option."""
    return [int(number) if len(number) < 10 else 10**9 for number in re.findall(r"\d+", cell)]


@lru_cache(maxsize=1024)
def _by_letter(cell: str, count: int) -> frozenset[int]:
    """Places that a cell of letters names; empty when it is none, or one of them is beyond the options."""
    led = _LED.match(cell)
    if len(cell) > _LONGEST or (led and len(cell) > 3):
        return frozenset()
    if _RUN.match(cell) and list(cell) == sorted(set(cell)):
        letters = list(cell.casefold())
    elif _LETTERS.match(cell):
        bare = re.sub(r"\b(?:and|und)\b", " ", cell)
        letters = re.findall(r"[a-z]", bare.casefold())
    else:
        return frozenset()
    places = frozenset(ord(letter) - ord("a") for letter in letters)
    return places if all(place < count for place in places) else frozenset()


def _by_text(cell: str, options: Sequence[str]) -> frozenset[int]:
    """Places of the options whose text the cell repeats; several texts parted by a sign or a line end."""
    if len(options) > MOST_OPTIONS:
        return frozenset()
    whole = _same(cell, options)
    if whole:
        return whole
    led = _LED.match(cell)
    if led:
        named = _same(led[2], options)
        if named == frozenset({ord(led[1].casefold()) - ord("a")}):
            return named
    for sign in ("\n", "|", ";", ","):
        if sign not in cell:
            continue
        pieces = [piece.strip() for piece in cell.split(sign, MOST_OPTIONS) if piece.strip()]
        found = [_same(piece, options) for piece in pieces]
        if len(pieces) > 1 and all(found):
            return frozenset().union(*found)
    return frozenset()


def _same(text: str, options: Sequence[str]) -> frozenset[int]:
    """The one option with this text; none when two options have it."""
    text = text.strip()
    places = [
        place for place, option in enumerate(options) if text in option and option.strip() == text
    ]
    return frozenset(places) if len(places) == 1 else frozenset()


def truth(cell: str) -> bool | None:
    """What a cell says of a true/false item, None when it says neither."""
    word = cell.strip().casefold()
    if word in _TRUE:
        return True
    return False if word in _FALSE else None


def _short(cell: str) -> str:
    return cell if len(cell) <= 40 else f"{cell[:40]}…"
