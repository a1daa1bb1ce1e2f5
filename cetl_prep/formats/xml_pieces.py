"""Long lists in XML, a piece of some items at a time, each piece built by the C code of the standard library.

That is many times faster than handlers in Python, and has no limits of its own; so only pieces go this way in which
nothing can go wrong: no document type before the list, tags of usual length, nothing but whole items side by side.
Whatever is different is left to `xml_guard`.
"""

import re
from collections.abc import Callable, Iterator
from typing import Generic, TypeVar
from xml.etree.ElementTree import XML, Element, ParseError

Quick = TypeVar("Quick")

Made = Callable[[str, int, int], tuple[Quick, int] | None]
"""Of a text of whole items, the place and the line where one begins: something of it and where the next begins, or None."""

LARGEST_PIECE = 4 * 1024 * 1024

_LONG_TAG = re.compile(r"<[^<>]{65536}")  # it may have any number of attributes
_PROLOG = re.compile(
    r"\s*(?:<\?xml[^<>]*\?>\s*)?(?:<!--(?:(?!-->)[^<])*-->\s*)*<[A-Za-z]\w*>\s*", re.ASCII
)
_CONTROLS = bytes(set(range(32)) - set(b"\t\n"))
_NO_SIGNS = (b"\xef\xbf\xbe", b"\xef\xbf\xbf")
_EPILOG = re.compile(r"\s*</[A-Za-z]\w*>\s*", re.ASCII)


class Pieces(Generic[Quick]):
    """Builds the items of the pieces of one list, which come in order.

    Attributes:
        opened: the opening tag of the list, empty before the first piece.
        line: where the next piece begins.
    """

    def __init__(self, item: str, quick: "Made[Quick] | None" = None) -> None:
        """`quick` makes something of a whole item without a parser, or nothing."""
        self._item = item
        self._quick = quick
        self._begin = re.compile(rf"<{re.escape(item)}(?=[\s>/])", re.ASCII)
        self.line = 1
        self.opened = b""

    def items(self, piece: bytes, *, last: bool) -> list[Element | Quick] | None:
        """The items of a piece, their attribute ``line`` set; None where a slower way has to be taken."""
        if len(piece) > LARGEST_PIECE:
            return None
        if b"\r" in piece:
            piece = piece.replace(b"\r\n", b"\n")  # as every reader of XML does
        try:
            text = piece.decode()
            opened, start, end = self._ends(text, last)
            quick = self._quick if _is_usual(piece) else None
            before = self.line + text.count("\n", 0, start)
            found = list(self._found(text[start:end], before, quick))
        except (ParseError, ValueError):
            return None
        self.opened, self.line = opened, self.line + piece.count(b"\n")
        return found

    def _found(
        self, text: str, line: int, quick: "Made[Quick] | None"
    ) -> Iterator[Element | Quick]:
        """The items of what is inside the list; `line` is where it begins. Raises ParseError or ValueError.

        A run of items that the quick way leaves is parsed by itself: so both its ends are known to lie between items.
        """
        left, run = 0, list[int]()
        begin, counted = self._next(text, 0), 0
        while begin < len(text):
            line, counted = line + text.count("\n", counted, begin), begin
            made = quick(text, begin, line) if quick else None
            if made is None:
                run.append(line)
                begin = self._next(text, begin + 1)
                continue
            if left < begin:
                yield from self._parsed(text[left:begin], run)
                run = []
            yield made[0]
            left = begin = made[1]
        if left < begin:
            yield from self._parsed(text[left:], run)

    def _next(self, text: str, start: int) -> int:
        found = self._begin.search(text, start)
        return found.start() if found else len(text)

    def _parsed(self, text: str, lines: list[int]) -> Iterator[Element]:
        if not lines and not text.strip():
            return
        if _LONG_TAG.search(text):
            raise ValueError("a tag that is very long")
        # Without a document type there are no entities, so what expands is only what stands here.
        root = XML(f"<list>{text}</list>")
        found = list(root)
        whole = all(each.tag == self._item for each in found) and len(found) == len(lines)
        if not whole or (root.text or "").strip() or any((e.tail or "").strip() for e in found):
            raise ValueError("something else than whole items")
        for element, line in zip(found, lines, strict=True):
            element.set("line", str(line))
        yield from found

    def _ends(self, text: str, last: bool) -> tuple[bytes, int, int]:
        """The opening tag, and where the items of a piece begin and end. Raises ValueError where that cannot be told."""
        opened, start = self.opened, 0
        if not opened:
            start = self._next(text, 0)
            opened = _opening(text, start)
        if not last:
            return opened, start, len(text)
        end = text.rfind("</" + opened[1:].decode())
        if end < start or not _EPILOG.fullmatch(text, end):
            raise ValueError("something behind the list")
        return opened, start, end


def _is_usual(piece: bytes) -> bool:
    """Whether a piece holds no sign that XML does not allow."""
    if len(piece.translate(None, _CONTROLS)) != len(piece):
        return False
    return piece.isascii() or not any(sign in piece for sign in _NO_SIGNS)


def _opening(text: str, begin: int) -> bytes:
    """The opening tag of a list. Raises ValueError where anything else than comments stands before its first item."""
    head = _PROLOG.fullmatch(text, 0, begin)
    if head is None or begin >= len(text):
        raise ValueError("something before the list")
    return b"<" + head[0].rstrip().rpartition("<")[2].encode()
