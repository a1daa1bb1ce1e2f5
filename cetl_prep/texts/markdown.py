"""Markdown into blocks and tables, through the tokens of markdown-it; nothing it makes is ever HTML."""

import re
from functools import cache
from typing import TYPE_CHECKING

from cetl_prep.texts.hidden import pieces, tidied
from cetl_prep.texts.shown import Block, Cell, Kind, Look, Run, Table

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

MOST_CELLS = 1000
MOST_COLUMNS = 16
MOST_PICTURES = 20
DEEPEST = 6
"""Indents that are told apart."""

_PICTURE = re.compile(r"media:([0-9a-f]{64})")
_LOOKS = {"strong": Look.STRONG, "em": Look.EMPHASIS, "s": Look.STRUCK, "th": Look.STRONG}


@cache
def _parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt  # the first frame shows no Markdown

    parser = MarkdownIt("commonmark", {"html": False, "breaks": False})
    parser.enable(["table", "strikethrough"])
    return parser


def parts_of(text: str) -> tuple[tuple[Block | Table, ...], tuple[str, ...]]:
    """The blocks and tables of a Markdown text, and the addresses of its links."""
    reader = _Reader()
    for token in _parser().parse(text):
        reader.take(token)
    return tuple(reader.parts), tuple(dict.fromkeys(reader.links))


class _Reader:
    """Walks over the tokens of blocks."""

    def __init__(self) -> None:
        self.parts: list[Block | Table] = []
        self.links: list[str] = []
        self._lists: list[int | None] = []
        self._marker = ""
        self._quotes = 0
        self._kind = Kind.WORDS
        self._tight = False
        self._rows: list[list[Cell]] = []
        self._sides: list[str] = []
        self._in_table = False
        self._cells = 0
        self._pictures = 0

    def take(self, token: "Token") -> None:
        """Take the next token."""
        acts = {
            "inline": self._inline,
            "fence": self._code,
            "code_block": self._code,
            "hr": self._rule,
            "bullet_list_open": self._list,
            "ordered_list_open": self._list,
            "list_item_open": self._item,
            "heading_open": self._heading,
            "paragraph_open": self._paragraph,
            "table_open": self._table,
            "tr_open": self._row,
            "th_open": self._cell,
            "td_open": self._cell,
            "table_close": self._table_end,
        }
        act = acts.get(token.type)
        if act:
            act(token)
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            self._lists.pop()
        elif token.type in ("blockquote_open", "blockquote_close"):
            self._quotes += token.nesting

    # Lists

    def _list(self, token: "Token") -> None:
        ordered = token.type == "ordered_list_open"
        self._lists.append(int(token.attrGet("start") or 1) if ordered else None)

    def _item(self, token: "Token") -> None:
        number = self._lists[-1]
        self._marker = "•" if number is None else f"{number}{token.markup or '.'}"
        if number is not None:
            self._lists[-1] = number + 1

    def _add(self, runs: Cell, kind: Kind = Kind.WORDS) -> None:
        depth = min(DEEPEST, len(self._lists) + self._quotes)
        marker, self._marker = self._marker, ""
        close = self._tight and bool(self.parts)
        self.parts.append(Block(runs, kind, marker, depth, bool(self._quotes), close))

    # Blocks

    def _heading(self, _token: "Token") -> None:
        self._kind, self._tight = Kind.HEADING, False

    def _paragraph(self, token: "Token") -> None:
        self._kind, self._tight = Kind.WORDS, token.hidden

    def _code(self, token: "Token") -> None:
        self._tight = False
        runs = _marked(token.content.rstrip("\n"), Look.CODE)
        self._add(tuple(runs), Kind.CODE)

    def _rule(self, _token: "Token") -> None:
        self._tight = False
        self._add((), Kind.RULE)

    def _inline(self, token: "Token") -> None:
        if not self._in_table:
            self._add(self._runs(token, Look.PLAIN), self._kind)
            return
        head = len(self._rows) == 1
        self._rows[-1][-1] = self._runs(token, Look.STRONG if head else Look.PLAIN)

    # Tables

    def _table(self, _token: "Token") -> None:
        self._in_table = True
        self._rows, self._sides = [], []

    def _row(self, _token: "Token") -> None:
        self._rows.append([])

    def _cell(self, token: "Token") -> None:
        self._rows[-1].append(())
        self._cells += 1
        if len(self._rows) == 1:
            style = str(token.attrGet("style") or "")
            self._sides.append(style.rpartition(":")[2] or "left")

    def _table_end(self, _token: "Token") -> None:
        self._in_table, self._tight = False, False
        depth = min(DEEPEST, len(self._lists) + self._quotes)
        if self._cells <= MOST_CELLS and len(self._sides) <= MOST_COLUMNS:
            self._marker = ""
            rows = tuple(tuple(row) for row in self._rows)
            self.parts.append(Table(rows, tuple(self._sides), depth))
            return
        for row in self._rows:  # too large to be set as one: a line for each row
            joined = [run for cell in row for run in (*cell, Run(" | "))]
            self._add(tuple(joined[:-1]))
            self._tight = True

    # Inside a block

    def _runs(self, token: "Token", look: Look) -> Cell:
        made: list[Run] = []
        looks, addresses = [look], [""]
        for child in token.children or []:
            name = child.type.removesuffix("_open").removesuffix("_close")
            if name in _LOOKS and child.nesting == 1:
                looks.append(looks[-1] | _LOOKS[name])
            elif name in _LOOKS:
                looks.pop()
            elif child.type == "link_open":
                addresses.append(str(child.attrGet("href") or ""))
            elif child.type == "link_close":
                self._tell(addresses.pop(), child, made)
            else:
                made += self._leaf(child, looks[-1])
        return tuple(made)

    def _leaf(self, child: "Token", look: Look) -> list[Run]:
        if child.type == "image":
            return self._picture(child, look)
        if child.type in ("softbreak", "hardbreak"):
            return [Run("\n" if child.type == "hardbreak" else " ", look)]
        return _marked(child.content, look | Look.CODE if child.type == "code_inline" else look)

    def _tell(self, address: str, token: "Token", made: list[Run]) -> None:
        """Say where a link leads, unless its words are the address."""
        if not address:
            return
        self.links.append(address)
        if token.info != "auto":
            made.append(Run(" (", Look.ADDRESS))
            made += _marked(address, Look.ADDRESS)
            made.append(Run(")", Look.ADDRESS))

    def _picture(self, child: "Token", look: Look) -> list[Run]:
        words = _words(child)
        found = _PICTURE.fullmatch(str(child.attrGet("src") or ""))
        self._pictures += 1
        if found is None or self._pictures > MOST_PICTURES:
            return _marked(f"[{words}]", look) if words else []
        return [Run(words, look, found[1])]


def _words(token: "Token") -> str:
    """The words of an alternative text, which is read as Markdown too."""
    return "".join(child.content or " " for child in token.children or []).strip()


def _marked(text: str, look: Look) -> list[Run]:
    return [
        Run(piece, look | Look.MARK if is_mark else look) for piece, is_mark in pieces(tidied(text))
    ]
