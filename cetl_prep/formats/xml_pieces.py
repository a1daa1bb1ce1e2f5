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

LARGEST_PIECE = 4 * 1024 * 1024

_LONG_TAG = re.compile(rb"<[^<>]{65536}")  # it may have any number of attributes
_PROLOG = re.compile(rb"\s*(?:<\?xml[^<>]*\?>\s*)?(?:<!--(?:(?!-->)[^<])*-->\s*)*<[A-Za-z]\w*>\s*")
_CONTROLS = bytes(set(range(32)) - set(b"\t\n"))
_NO_SIGNS = (b"\xef\xbf\xbe", b"\xef\xbf\xbf")
_EPILOG = re.compile(rb"\s*</[A-Za-z]\w*>\s*")


class Pieces(Generic[Quick]):
    """Builds the items of the pieces of one list, which come in order.

    Attributes:
        opened: the opening tag of the list, empty before the first piece.
        line: where the next piece begins.
    """

    def __init__(self, item: str, quick: Callable[[str, int], Quick | None] | None = None) -> None:
        """`quick` makes something of the text of a whole item and its line without a parser, or None."""
        self._item = item
        self._quick = quick
        self._begin = re.compile(rb"<%s(?=[\s>/])" % re.escape(item.encode()))
        self.line = 1
        self.opened = b""

    def items(self, piece: bytes, *, last: bool) -> list[Element | Quick] | None:
        """The items of a piece, their attribute ``line`` set; None where a slower way has to be taken."""
        if len(piece) > LARGEST_PIECE:
            return None
        if b"\r" in piece:
            piece = piece.replace(b"\r\n", b"\n")  # as every reader of XML does
        begins = [found.start() for found in self._begin.finditer(piece)]
        opened = self.opened or _opening(piece, begins)
        end = self._end(piece, begins, opened, last)
        if end is None:
            return None
        start = 0 if self.opened or not begins else begins[0]
        lines = list(self._lines(piece, begins))
        try:
            found = list(self._found(piece[:end], start, begins, lines))
        except (ParseError, ValueError):
            return None
        self.opened, self.line = opened, self.line + piece.count(b"\n")
        return found

    def _found(
        self, piece: bytes, start: int, begins: list[int], lines: list[int]
    ) -> Iterator[Element | Quick]:
        """The items of what is before the end of the list. Raises ParseError or ValueError.

        A run of items that the quick way leaves is parsed by itself: so both its ends are known to lie between items.
        """
        quick = self._quick if _is_usual(piece) else None
        left, run = start, list[int]()
        for place, (begin, line) in enumerate(zip(begins, lines, strict=True)):
            end = begins[place + 1] if place + 1 < len(begins) else len(piece)
            made = quick(piece[begin:end].decode(), line) if quick else None
            if made is None:
                run.append(line)
                continue
            yield from self._parsed(piece[left:begin], run)
            left, run = end, []
            yield made
        yield from self._parsed(piece[left:], run)

    def _parsed(self, text: bytes, lines: list[int]) -> Iterator[Element]:
        if not lines and not text.strip():
            return
        if _LONG_TAG.search(text):
            raise ValueError("a tag that is very long")
        # Without a document type there are no entities, so what expands is only what stands here.
        root = XML(b"<list>" + text + b"</list>")
        found = list(root)
        whole = all(each.tag == self._item for each in found) and len(found) == len(lines)
        if not whole or (root.text or "").strip() or any((e.tail or "").strip() for e in found):
            raise ValueError("something else than whole items")
        for element, line in zip(found, lines, strict=True):
            element.set("line", str(line))
        yield from found

    def _end(self, piece: bytes, begins: list[int], opened: bytes, last: bool) -> int | None:
        """Where the items of a piece end; None where that cannot be told."""
        if not opened:
            return None
        if not last:
            return len(piece)
        start = 0 if self.opened else begins[0]
        end = piece.rfind(b"</" + opened[1:])
        return end if end >= start and _EPILOG.fullmatch(piece, end) else None

    def _lines(self, piece: bytes, begins: list[int]) -> Iterator[int]:
        at, line = 0, self.line
        for begin in begins:
            line += piece.count(b"\n", at, begin)
            at = begin
            yield line


def _is_usual(piece: bytes) -> bool:
    """Whether a piece holds no sign that XML does not allow."""
    if len(piece.translate(None, _CONTROLS)) != len(piece):
        return False
    return piece.isascii() or not any(sign in piece for sign in _NO_SIGNS)


def _opening(piece: bytes, begins: list[int]) -> bytes:
    """The opening tag of a list, empty where anything else than comments stands before it."""
    head = _PROLOG.fullmatch(piece, 0, begins[0]) if begins else None
    return b"<" + head[0].rstrip().rpartition(b"<")[2] if head else b""
