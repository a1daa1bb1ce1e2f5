"""Builds Markdown from the opening and closing of HTML elements: inline marks, and blocks inside lists and quotes."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import quote, unquote

from cetl_prep.formats.markdown_blocks import BlockWriter
from cetl_prep.formats.markdown_table import TableBuilder
from cetl_prep.formats.markdown_text import escape_brackets, escape_start, escape_words
from cetl_prep.formats.wordlist import word_set

_MARKS = {
    "b": "**", "strong": "**", "i": "*", "em": "*", "cite": "*", "dfn": "*", "dt": "**",
    "s": "~~", "strike": "~~", "del": "~~",
}  # fmt: skip
_CODE = frozenset({"code", "tt", "kbd", "samp"})
_INLINE = _CODE | set(_MARKS) | {"a", "sub", "sup", "q"}
_BLOCKS = word_set(
    "p div section article header footer main center address figure figcaption dl dt dd fieldset details summary"
    " h1 h2 h3 h4 h5 h6 ul ol li blockquote pre table caption body html form legend"
)
_LOST = {
    "iframe": "a frame with another page", "video": "a video", "audio": "a sound", "object": "an embedded object",
    "embed": "an embedded object", "svg": "a drawing (SVG)", "canvas": "a drawing", "math": "a formula (MathML)",
    "input": "a form field", "select": "a form field", "textarea": "a form field", "applet": "an embedded object",
}  # fmt: skip
_SILENT = frozenset({"svg", "object", "applet", "select", "video", "audio", "canvas"})
_DEEPEST = 24
_RAISED = str.maketrans("0123456789+-=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ")
_LOWERED = str.maketrans("0123456789+-=()aeox", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓ")


@dataclass
class _Frame:
    """An open inline element and what it holds so far."""

    tag: str
    pieces: list[str] = field(default_factory=list)
    address: str = ""


class MarkdownBuilder:
    """Takes what a parser of HTML finds, in order.

    Attributes:
        losses: what could not be kept, in a few plain words each.
    """

    def __init__(self, media: Callable[[str], str | None]) -> None:
        self.losses: list[str] = []
        self._media = media
        self._blocks = BlockWriter()
        self._frames: list[_Frame] = [_Frame("")]
        self._heading = ""
        self._pre: list[str] | None = None
        self._silent = 0
        self._tables: list[TableBuilder] = []

    def text(self) -> str:
        """The Markdown so far, all open elements closed."""
        if self._pre is not None:
            self._close_pre()
        while self._tables:
            self._close_table()
        self._flush()
        return self._blocks.text()

    def open(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        if tag in _LOST:
            self.losses.append(_LOST[tag])
            self._silent += tag in _SILENT
        elif self._pre is not None:
            if tag == "br":
                self._pre.append("\n")
        elif not self._silent:
            self._open_shown(tag, attributes)

    def close(self, tag: str) -> None:
        """An element ends."""
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif self._pre is not None:
            if tag == "pre":
                self._close_pre()
        elif not self._silent:
            self._close_shown(tag)

    def words(self, data: str) -> None:
        """Text between the elements."""
        if self._silent:
            return
        if self._pre is not None:
            self._pre.append(data)
            return
        blank = " \t\n\r\f"
        words = " ".join(data.replace("\u00a0", "\x00").split()).replace("\x00", "\u00a0")
        if not words:
            words = " " if data else ""
        else:
            words = (" " if data[0] in blank else "") + words + (" " if data[-1] in blank else "")
        if not self._within(_CODE):
            words = escape_words(words)
            if self._within({"a"}):
                words = escape_brackets(words)
        self._add(words)

    def _open_shown(self, tag: str, attributes: dict[str, str]) -> None:
        if self._tables and self._open_in_table(tag, attributes):
            return
        if tag in _BLOCKS:
            self._open_block(tag)
        elif tag == "br":
            self._break()
        elif tag == "hr":
            self._flush()
            self._blocks.emit("---")
        elif tag == "img":
            self._picture(attributes)
        elif tag in _INLINE and len(self._frames) <= _DEEPEST:
            self._frames.append(_Frame(tag, [], attributes.get("href", "")))

    def _close_shown(self, tag: str) -> None:
        if self._tables and self._close_in_table(tag):
            return
        if tag in _BLOCKS:
            self._close_block(tag)
        elif any(frame.tag == tag for frame in self._frames[1:]):
            while self._frames[-1].tag != tag:
                self._close_frame()
            self._close_frame()

    def _open_block(self, tag: str) -> None:
        self._flush()
        if tag in ("ul", "ol", "li", "blockquote"):
            self._blocks.open(tag)
        elif tag == "pre":
            self._pre = []
        elif tag == "table":
            self._tables.append(TableBuilder())
        elif tag[0] == "h" and tag[1:].isdigit():
            self._heading = "#" * int(tag[1:]) + " "
        elif tag == "dt":
            self._frames.append(_Frame("dt"))

    def _close_block(self, tag: str) -> None:
        self._flush()
        if tag in ("ul", "ol", "li", "blockquote"):
            self._blocks.close(tag)

    def _add(self, piece: str) -> None:
        self._frames[-1].pieces.append(piece)

    def _within(self, tags: frozenset[str] | set[str]) -> bool:
        return any(frame.tag in tags for frame in self._frames[1:])

    def _break(self) -> None:
        self._add(" " if self._tables or self._heading or self._within(_CODE) else "\n")

    def _close_frame(self) -> None:
        frame = self._frames.pop()
        inner = "".join(frame.pieces)
        words = inner.strip()
        if not words:
            self._add(inner)
            return
        before = inner[: len(inner) - len(inner.lstrip())]
        after = inner[len(inner.rstrip()) :]
        self._add(before + self._marked(frame, words) + after)

    def _marked(self, frame: _Frame, words: str) -> str:
        if frame.tag in _CODE:
            return _code(words)
        if frame.tag == "a":
            return self._link(words, frame.address)
        if frame.tag == "q":
            return f"“{words}”"
        if frame.tag in ("sub", "sup"):
            return self._shifted(words, frame.tag == "sup")
        mark = _MARKS[frame.tag]
        return words if self._within({frame.tag}) else f"{mark}{words}{mark}"

    def _link(self, words: str, address: str) -> str:
        address = address.strip()
        if address.lower().startswith(("http://", "https://", "mailto:")):
            return f"[{words}]({quote(address, safe=_IN_ADDRESS)})"
        if address and not address.startswith("#"):
            self.losses.append(f"where a link leads ({address[:60]})")
        return words

    def _shifted(self, words: str, up: bool) -> str:
        table, mark = (_RAISED, "^") if up else (_LOWERED, "_")
        shifted = words.translate(table)
        if all(ord(letter) in table or letter.isspace() for letter in words):
            return shifted
        return f"{mark}({words})" if up else f"\\_({words})"

    def _picture(self, attributes: dict[str, str]) -> None:
        alt = escape_brackets(escape_words(" ".join(attributes.get("alt", "").split())))
        address = attributes.get("src", "").strip()
        name = self._media(address)
        if name:
            self._add(f"![{alt}](media:{name})")
            return
        self.losses.append(f"a picture that is not in the file ({address[:60] or 'no address'})")
        # Two options that are nothing but pictures must not look alike.
        self._add(alt or escape_words(f"[{_file_name(address)}]"))

    def _flush(self) -> None:
        """End the paragraph (or heading) that is open."""
        while len(self._frames) > 1:
            self._close_frame()
        text = "".join(self._frames[0].pieces).strip()
        self._frames[0].pieces.clear()
        heading, self._heading = self._heading, ""
        if self._tables:
            self._tables[-1].add(text)
        elif text:
            lines = [escape_start(_BLANKS.sub(" ", line).strip(" ")) for line in text.split("\n")]
            # Two breaks in a row would end the paragraph.
            self._blocks.emit(heading + "  \n".join(line for line in lines if line))

    def _close_pre(self) -> None:
        code = "".join(self._pre or ()).strip("\n").replace("\r", "")
        self._pre = None
        fence = "`" * max(3, _longest_run(code) + 1)
        if self._tables:
            self._tables[-1].add(_code(" ".join(code.split())))
        else:
            self._blocks.emit(f"{fence}\n{code}\n{fence}")

    def _open_in_table(self, tag: str, attributes: dict[str, str]) -> bool:
        """What a table makes of an element inside it; False: as everywhere."""
        if tag == "table":
            self.losses.append("a table inside a table, kept as words")
            self._tables[-1].nested += 1
        elif tag in ("tr", "td", "th"):
            self._end_words()
            self._tables[-1].open(tag)
            if attributes.get("colspan", "1") != "1" or attributes.get("rowspan", "1") != "1":
                self.losses.append("joined cells of a table")
        elif tag in _BLOCKS and tag != "pre":
            self._add(" ")
        else:
            return tag in ("tbody", "thead", "tfoot", "colgroup", "col", "hr")
        return True

    def _close_in_table(self, tag: str) -> bool:
        if tag == "table":
            self._close_table()
        elif tag in ("td", "th", "tr"):
            self._end_words()
            self._tables[-1].close(tag)
        elif tag in _BLOCKS:
            self._add(" ")
        else:
            return False
        return True

    def _end_words(self) -> None:
        while len(self._frames) > 1:
            self._close_frame()
        self._tables[-1].add(" ".join("".join(self._frames[0].pieces).split()))
        self._frames[0].pieces.clear()

    def _close_table(self) -> None:
        table = self._tables[-1]
        if table.nested:
            table.nested -= 1
            return
        self._end_words()
        self._tables.pop()
        made = table.markdown()
        if made:
            self._blocks.emit(made)


_BLANKS = re.compile(" {2,}")
_IN_ADDRESS = "!#$%&'*+,-./:;=?@_~"


def _code(words: str) -> str:
    fence = "`" * (_longest_run(words) + 1)
    pad = " " if words.startswith("`") or words.endswith("`") else ""
    return f"{fence}{pad}{words}{pad}{fence}"


def _longest_run(code: str) -> int:
    longest = run = 0
    for letter in code:
        run = run + 1 if letter == "`" else 0
        longest = max(longest, run)
    return longest


def _file_name(address: str) -> str:
    """The last part of an address, for people; pictures inside their address have none."""
    name = unquote(address).partition("?")[0].rstrip("/").rpartition("/")[2][:60]
    return "picture" if address.startswith("data:") else name or "picture"
