"""Characters that cannot be seen: told where they stand, so that no text reads otherwise than it looks."""

import re
from collections.abc import Iterator

_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_BLANKS = "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0"
_JOINERS = "\u200c\u200d"
_FAR = "\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
_CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufff9-\ufffb\ufffe\uffff"

_UNSEEN = re.compile(f"[{_BIDI}{_BLANKS}{_FAR}]+|[{_JOINERS}]+")
_UNPRINTABLE = re.compile(f"[{_CONTROLS}]")
_LINE_ENDS = re.compile("\r\n|[\r\x85\u2028\u2029]")
_SUSPECT = re.compile(
    f"[{_BIDI}{_BLANKS}{_FAR}{_JOINERS}{_CONTROLS}\r\x85\u2028\u2029]|[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{{5}}"
)
_PILED = re.compile(
    "([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{4})[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+"
)
_LATIN = 0x0590
"""Below this no script needs a joiner between its letters."""


def tidied(text: str) -> str:
    """The text with line ends of one kind, unprintable characters as U+FFFD, and no more than four signs piled on a letter."""
    if not _SUSPECT.search(text):
        return text
    text = _LINE_ENDS.sub("\n", text.removeprefix("\ufeff"))
    return _PILED.sub(r"\1", _UNPRINTABLE.sub("\ufffd", text))


def pieces(text: str) -> Iterator[tuple[str, bool]]:
    """The text in pieces, each with whether it is a mark for characters that cannot be seen.

    Joiners stay where a script or an emoji needs them.
    """
    start = 0
    for found in _UNSEEN.finditer(text):
        if _joins(text, found):
            continue
        if found.start() > start:
            yield text[start : found.start()], False
        yield _mark(found[0]), True
        start = found.end()
    if start < len(text):
        yield text[start:], False


def told(text: str) -> str:
    """The text with a mark in place of each character that cannot be seen, for where there is no room for looks."""
    text = tidied(text)
    return "".join(piece for piece, _ in pieces(text)) if _SUSPECT.search(text) else text


def _joins(text: str, found: re.Match[str]) -> bool:
    if found[0] not in _JOINERS or not 0 < found.start() < len(text):
        return False
    return ord(text[found.start() - 1]) >= _LATIN and not text[found.start() - 1].isspace()


def _mark(unseen: str) -> str:
    first = f"U+{ord(unseen[0]):04X}"
    return f"[{first}]" if len(unseen) == 1 else f"[{first} +{len(unseen) - 1}]"
