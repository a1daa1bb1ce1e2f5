"""XML of strangers: no entities of their own, limits on depth and number, errors with line and column.

A DOCTYPE that only names a DTD (old QTI files do) is passed over; the DTD is never fetched. One that declares anything
is refused.

Expat is given a file of usual size in one piece: fed in small pieces it looks at a long token again and again. A large
file is given in pieces that end where an item ends, and each item is dropped as soon as its reader is done with it.
"""

import io
import re
from collections.abc import Callable, Iterator
from html.entities import html5
from typing import NoReturn
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from cetl_prep.exam.errors import BankError
from cetl_prep.formats import decoding
from cetl_prep.formats.xml_pieces import Made, Pieces, Quick

LARGEST = 32 * 1024 * 1024
LARGEST_LIST = 384 * 1024 * 1024
MOST_ELEMENTS = 500_000
MOST_AT_ONCE = 200_000
"""Items in a file that is read in one piece; of real ones it has room for fewer."""

MOST_ATTRIBUTES = 64
DEEPEST = 64
LONGEST_TAG = 8 * 1024 * 1024
"""Bytes between two angle brackets; an embedded picture in HTML may be that long."""

_PIECE = 1 << 20
_LONG_TAG = re.compile(rb"<[^<>]{%d}" % LONGEST_TAG)
_UTF8 = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']utf-8["']""", re.IGNORECASE)


class _RefusedError(Exception):
    """Raised inside a handler of expat; carries the code of the error and its details."""

    def __init__(self, code: str, **details: object) -> None:
        super().__init__(code)
        self.code = code
        self.details = details


class _Guard:
    """One parser with its limits. `tree` builds what is inside `item` elements, or the whole file."""

    def __init__(self, name: str, item: str = "") -> None:
        self.name = name
        self.done: list[Element] = []
        self._item = item
        self._tree: TreeBuilder | None = None if item else TreeBuilder()
        self._depth = self._elements = self._inside = self._line_before = 0
        parser = expat.ParserCreate("UTF-8", namespace_separator="}")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._data
        parser.StartDoctypeDeclHandler = self._doctype
        parser.EntityDeclHandler = self._refuse
        parser.SkippedEntityHandler = self._entity
        self.parser = parser

    def feed(self, piece: bytes | memoryview, *, last: bool) -> None:
        if len(piece) > LONGEST_TAG and _LONG_TAG.search(piece):
            raise BankError("import.too-large", file=self.name, limit=LONGEST_TAG)
        try:
            self.parser.Parse(bytes(piece), last)
        except expat.ExpatError as error:
            line = error.lineno + self._line_before
            where = f"line {line}, column {error.offset + 1}"
            reason = expat.ErrorString(error.code)
            raise BankError("import.damaged", file=self.name, where=where, reason=reason) from None
        except _RefusedError as refused:
            raise BankError(refused.code, file=self.name, **refused.details) from None

    def go_on(self, opened: bytes, line: int) -> None:
        """Take over inside a list whose opening tag, and the lines before, were read elsewhere."""
        self.parser.Parse(opened, False)
        self._line_before = line - 1

    def root(self) -> Element:
        assert self._tree is not None
        return self._tree.close()

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._elements += 1
        if self._depth > DEEPEST or len(attributes) > MOST_ATTRIBUTES:
            raise _RefusedError("import.damaged", where=self._line(), reason="nested too deep")
        if self._elements > MOST_ELEMENTS:
            raise _RefusedError("import.too-large", limit=MOST_ELEMENTS)
        if self._item and self._tree is None:
            if _local(tag) != self._item:
                self._elements = 0
                return
            self._tree, self._inside, self._elements = TreeBuilder(), self._depth, 1
        assert self._tree is not None
        if attributes:
            attributes = {_named(key): value for key, value in attributes.items()}
        made = self._tree.start(_named(tag), attributes)
        if self._item and self._depth == self._inside:
            made.set("line", str(self.parser.CurrentLineNumber + self._line_before))

    def _end(self, tag: str) -> None:
        if self._tree is not None:
            self._tree.end(_named(tag))
            if self._item and self._depth == self._inside:
                self.done.append(self._tree.close())
                if len(self.done) > MOST_AT_ONCE:
                    raise _RefusedError("import.too-large", limit=MOST_AT_ONCE)
                self._tree, self._elements = None, 0
        self._depth -= 1

    def _data(self, data: str) -> None:
        if self._tree is not None:
            self._tree.data(data)

    def _doctype(self, _name: str, _system: object, _public: object, declares: int) -> None:
        if declares or self._item:  # no program that writes such lists names a DTD
            self._refuse()

    def _refuse(self, *_declared: object) -> NoReturn:
        raise _RefusedError("import.entities")

    def _entity(self, name: str, is_parameter: bool) -> None:
        """A name like ``nbsp`` that only the DTD explains; HTML knows most of them."""
        if not is_parameter:
            self._data(html5.get(f"{name};", f"&{name};"))

    def _line(self) -> str:
        return f"line {self.parser.CurrentLineNumber + self._line_before}"


def _named(tag: str) -> str:
    """Expat's ``uri}tag`` as ElementTree writes it."""
    return "{" + tag if "}" in tag else tag


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def utf8(content: bytes, name: str) -> tuple[bytes, tuple[str, ...]]:
    """Content in UTF-8, and what was assumed. One that says it is UTF-8 and is not was damaged on its way.

    Raises:
        BankError: ``import.damaged``, with the line.
    """
    found, notes = decoding.utf8(content)
    if found is content or not _UTF8.match(content):
        return found, notes
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        where, reason = f"line {line}, byte {error.start + 1}", "it says it is UTF-8 and is not"
        raise BankError("import.damaged", file=name, where=where, reason=reason) from None
    return found, notes


def parse(content: bytes, name: str) -> Element:
    """The root element of a whole file. Tags are as in ElementTree: ``{namespace}tag``; see `local`.

    Raises:
        BankError: ``import.too-large``, ``import.entities`` or ``import.damaged`` (with line and column).
    """
    if len(content) > LARGEST:
        raise BankError("import.too-large", file=name, limit=LARGEST)
    guard = _Guard(name)
    guard.feed(utf8(content, name)[0].lstrip(), last=True)
    return guard.root()


def iterparse_items(
    content: bytes, name: str, item: str, progress: Callable[[float], None] | None = None
) -> Iterator[Element]:
    """Each element called `item`, wherever it stands, one at a time; its attribute ``line`` says where it begins.

    The limits count for each item anew, so a list may be long; an item inside an item is part of the outer one.
    `progress` is told the share of the file that is read.

    Raises:
        BankError: as `parse`.
    """
    if len(content) > LARGEST_LIST:
        raise BankError("import.too-large", file=name, limit=LARGEST_LIST)
    text = utf8(content, name)[0]
    source = io.BytesIO(text)
    yield from items_of(source.read, len(text), name, item, progress)


def items_of(
    read: Callable[[int], bytes],
    size: int,
    name: str,
    item: str,
    progress: Callable[[float], None] | None = None,
    made: Made[Quick] | None = None,
) -> Iterator[Element | Quick]:
    """As `iterparse_items`, from a file in UTF-8 that is read a piece at a time and never held whole.

    `made` makes something of a whole item, or None: then its element is built. It is asked only where nothing else than
    such items can stand there.
    """
    guard: _Guard | None = None
    quick, done = Pieces(item, made), 0
    for piece in _pieces(read, f"</{item}>".encode(), name):
        last = done + len(piece) >= size
        found = None if guard else quick.items(piece, last=last)
        if found is None:
            guard = guard or _going_on(name, item, quick)
            guard.feed(piece, last=last)
            yield from guard.done
            guard.done.clear()
        else:
            yield from found
        done += len(piece)
        if progress:
            progress(done / size)


def _going_on(name: str, item: str, quick: Pieces[Quick]) -> _Guard:
    """A guard that takes over from where the quick way stopped."""
    guard = _Guard(name, item)
    if quick.opened:
        guard.go_on(quick.opened, quick.line)
    return guard


def _pieces(read: Callable[[int], bytes], closing: bytes, name: str) -> Iterator[bytes]:
    """The file in pieces of some megabyte that end behind an item."""
    held = read(_PIECE).lstrip()
    while True:
        more = read(_PIECE)
        if not more:
            yield held
            return
        held += more
        end = held.rfind(closing)
        if end >= 0:
            yield held[: end + len(closing)]
            held = held[end + len(closing) :]
        elif len(held) > LARGEST or (len(held) > LONGEST_TAG and _LONG_TAG.search(held)):
            raise BankError("import.too-large", file=name, limit=LARGEST)


def local(element: Element) -> str:
    """The tag without its namespace."""
    return _local(element.tag) if isinstance(element.tag, str) else ""


def strip_namespaces(root: Element) -> Element:
    """The same tree with bare tags and attribute names, for formats whose namespaces vary by version."""
    for element in root.iter():
        element.tag = local(element)
        for key in [key for key in element.attrib if "}" in key]:
            element.attrib[_local(key)] = element.attrib.pop(key)
    return root
