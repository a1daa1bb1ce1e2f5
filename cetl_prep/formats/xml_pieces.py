"""Long lists in XML, a piece of some items at a time, each piece built by the C code of the standard library.

That is many times faster than handlers in Python, and has no limits of its own; so only pieces go this way in which
nothing can go wrong: no document type before the list, tags of usual length, nothing but whole items side by side.
Whatever is different is left to `xml_guard`.
"""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import XML, Element, ParseError

LARGEST_PIECE = 4 * 1024 * 1024

_LONG_TAG = re.compile(rb"<[^<>]{65536}")  # it may have any number of attributes
_PROLOG = re.compile(rb"\s*(?:<\?xml[^<>]*\?>\s*)?(?:<!--(?:(?!-->)[^<])*-->\s*)*<[A-Za-z]\w*>\s*")
_EPILOG = re.compile(rb"\s*</[A-Za-z]\w*>\s*")


class Pieces:
    """Builds the items of the pieces of one list, which come in order.

    Attributes:
        opened: the opening tag of the list, empty before the first piece.
        line: where the next piece begins.
    """

    def __init__(self, item: str) -> None:
        self._item = item
        self._begin = re.compile(rb"<%s(?=[\s>/])" % re.escape(item.encode()))
        self.line = 1
        self.opened = b""

    def items(self, piece: bytes, *, last: bool) -> list[Element] | None:
        """The items of a piece, their attribute ``line`` set; None where a slower way has to be taken."""
        if len(piece) > LARGEST_PIECE or _LONG_TAG.search(piece):
            return None
        begins = [found.start() for found in self._begin.finditer(piece)]
        opened = self.opened or _opening(piece, begins)
        body = self._body(piece, begins, opened, last)
        if body is None:
            return None
        try:
            # Without a document type there are no entities, so what expands is only what stands here.
            root = XML(b"<list>" + body + b"</list>")
        except (ParseError, ValueError):
            return None
        found = list(root)
        whole = all(each.tag == self._item for each in found) and len(found) == len(begins)
        if not whole or (root.text or "").strip() or any((e.tail or "").strip() for e in found):
            return None
        self.opened = opened
        for element, line in zip(found, self._lines(piece, begins), strict=True):
            element.set("line", line)
        return found

    def _body(self, piece: bytes, begins: list[int], opened: bytes, last: bool) -> bytes | None:
        """The piece without the opening and closing of the list."""
        start, end = 0, len(piece)
        if not opened:
            return None
        if not self.opened:
            start = begins[0]
        if last:
            end = piece.rfind(b"</" + opened[1:])
            if end < start or not _EPILOG.fullmatch(piece, end):
                return None
        return piece[start:end]

    def _lines(self, piece: bytes, begins: list[int]) -> Iterator[str]:
        at = 0
        for begin in begins:
            self.line += piece.count(b"\n", at, begin)
            at = begin
            yield str(self.line)
        self.line += piece.count(b"\n", at)


def _opening(piece: bytes, begins: list[int]) -> bytes:
    """The opening tag of a list, empty where anything else than comments stands before it."""
    head = _PROLOG.fullmatch(piece, 0, begins[0]) if begins else None
    return b"<" + head[0].rstrip().rpartition(b"<")[2] if head else b""
