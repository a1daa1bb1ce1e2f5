"""All options in one cell: a list as programs write it, or texts parted by one sign, the same in the whole column."""

import ast
import json
import re
from collections.abc import Callable, Sequence

Split = Callable[[str], tuple[str, ...]]

_ENOUGH = 0.9
_LONGEST = 20_000
_MARK = re.compile(r"(?:^|(?<=\s))\(?([A-Za-z])[).:]\s+(?=\S)")
_LED = re.compile(r"\(?([A-Za-z])[).:]\s+(?=\S)")


def splitter(cells: Sequence[str]) -> Split:
    """How the cells of this column are taken apart; one that changes nothing where no way fits nearly all of them."""
    filled = [cell for cell in cells if cell.strip()]
    for way in (*_WAYS, _lettered):
        fitting = sum(len(way(cell)) >= 2 for cell in filled)
        if filled and fitting >= _ENOUGH * len(filled):
            return way
    return lambda cell: (cell,) if cell.strip() else ()


def _by(sign: str) -> Split:
    def split(cell: str) -> tuple[str, ...]:
        return without_letters([piece.strip() for piece in cell.split(sign) if piece.strip()])

    return split


def _lettered(cell: str) -> tuple[str, ...]:
    """Options one behind the other, each led by the letter that comes next: ``A. red B. blue``."""
    found: list[re.Match[str]] = []
    for mark in _MARK.finditer(cell):
        if mark[1].casefold() == chr(ord("a") + len(found)):
            found.append(mark)
    if not found or cell[: found[0].start()].strip():
        return ()
    ends = [*(mark.start() for mark in found[1:]), len(cell)]
    return tuple(
        cell[mark.end() : end].strip(" \t,;") for mark, end in zip(found, ends, strict=True)
    )


def texts_in(cell: str) -> tuple[str, ...]:
    """The texts of a cell that holds several; empty when it seems to hold one."""
    found = (way(cell) for way in _WAYS)
    return next((texts for texts in found if len(texts) > 1), ())


def _json_list(cell: str) -> tuple[str, ...]:
    try:
        return _texts(json.loads(cell))
    except (ValueError, RecursionError):
        return ()


def _python_list(cell: str) -> tuple[str, ...]:
    if not cell.startswith(("[", "(")) or len(cell) > _LONGEST:
        return ()
    try:
        return _texts(ast.literal_eval(cell))
    except (ValueError, SyntaxError, RecursionError, MemoryError, TypeError):
        return ()


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list | tuple):
        return ()
    return tuple(str(text) for text in value if isinstance(text, str | int | float))


def without_letters(options: Sequence[str]) -> tuple[str, ...]:
    """Options without the ``A.``, ``B.`` before them, where all have it and it runs in order."""
    led = [_LED.match(option) for option in options]
    letters = "".join(found[1] for found in led if found).casefold()
    if len(options) > 1 and letters == "abcdefghijklmnopqrstuvwxyz"[: len(options)]:
        return tuple(
            option[found.end() :] for option, found in zip(options, led, strict=True) if found
        )
    return tuple(options)


_WAYS: tuple[Split, ...] = (_json_list, _python_list, _by("\n"), _by("|"), _by(";"))
