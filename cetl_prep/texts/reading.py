"""One text of an item into what is shown of it, within limits that no text can pass."""

import re
from functools import lru_cache

from cetl_prep.exam.item import Item, TextFormat
from cetl_prep.texts.hidden import pieces, tidied
from cetl_prep.texts.markdown import parts_of
from cetl_prep.texts.shown import Block, Kind, Look, Run, Shown, Table

LONGEST = 10_000
"""Characters of a text that are shown; a longer one is shown as it stands in the file, and cut here."""

SHORT = 4_000
"""The same for a text of which an item has many: an option, a rationale."""

MOST_SIGNS = 3000
"""Signs of markup in a text that is read as Markdown; with more of them it is shown as it stands."""

DEEPEST = 40
"""Signs of lists and quotes at the start of a line; with more of them a text is shown as it stands."""

MOST_LINES = 1000
"""Lines of a text that is read as Markdown."""

_SIGNS = re.compile(r"[][`*_~<>|!\\&]")
_NESTED = re.compile(rf"^(?:[ \t]*(?:[>*+-]|\d{{1,9}}[.)])){{{DEEPEST}}}", re.MULTILINE)
_MARKUP = re.compile(r"[][`*_~<>|!\\&#]|^[ \t]*(?:[+\-=]|\d{1,9}[.)])|\n|  |\t", re.MULTILINE)


@lru_cache(maxsize=1024)
def shown(text: str, format: TextFormat = TextFormat.PLAIN, longest: int = LONGEST) -> Shown:
    """The text as it is to be shown. Every string gives something: what is beyond measure is shown as it stands."""
    kept = tidied(text[:longest])
    if format is TextFormat.MARKDOWN and len(text) <= longest and _is_readable(text):
        if not _MARKUP.search(kept):
            return _plain(kept, 0)
        parts, links = parts_of(kept)
        if parts or not kept.strip():
            return Shown(parts, _spoken(parts), links)
    return _plain(kept, max(0, len(text) - longest))


def plain_words(item: Item, text: str) -> str:
    """A text of an item in plain words, as `shown` has it."""
    return shown(text, item.format).plain


def _is_readable(text: str) -> bool:
    if text.count("\n") > MOST_LINES or len(_SIGNS.findall(text)) > MOST_SIGNS:
        return False
    return not _NESTED.search(text)


def _plain(text: str, left_out: int) -> Shown:
    lines = text.split("\n")
    parts = tuple(Block(_runs(line), close=place > 0) for place, line in enumerate(lines))
    return Shown(parts, "\n".join(_said(part.runs) for part in parts), (), left_out)


def _runs(line: str) -> tuple[Run, ...]:
    return tuple(
        Run(piece, Look.MARK if is_mark else Look.PLAIN) for piece, is_mark in pieces(line)
    )


def _spoken(parts: tuple[Block | Table, ...]) -> str:
    lines = []
    for part in parts:
        if isinstance(part, Table):
            lines += ["\t".join(_said(cell) for cell in row) for row in part.rows]
        elif part.kind is not Kind.RULE:
            said = _said(part.runs)
            lines.append(f"{part.marker} {said}" if part.marker else said)
    return "\n".join(lines)


def _said(runs: tuple[Run, ...]) -> str:
    return "".join(run.text for run in runs)
