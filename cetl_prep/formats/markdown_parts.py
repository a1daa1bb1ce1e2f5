"""Markdown of strangers as parts of an item: pictures resolved, line breaks of HTML undone, plain text kept plain."""

import re
from collections.abc import Callable, Iterator, Sequence
from html import unescape

from cetl_prep.exam.item import Source
from cetl_prep.formats.html_text import Kind, Media, Part
from cetl_prep.formats.markdown_text import escaped
from cetl_prep.formats.references import joined

_FENCE = re.compile(r"\s*(`{3,}|~{3,})")
_SPAN = re.compile(r"(`+[^`\n]*`+)")
_PICTURE = re.compile(
    r"!\[((?:(?!!\[)[^\]\n]){0,1000})\]\( ?<?([^)\s>]{1,1000})>?(?: [\"'][^)\n]{0,1000})?\)(?:\{[^{}\n]*\})?"
)
_TAG_PICTURE = re.compile(
    r"<img\s[^<>\n]{0,1000}?src=[\"']([^\"'<>\n]{1,1000})[\"'][^<>\n]*>", re.IGNORECASE
)
_BREAK = re.compile(r"[ \t]{0,20}<br\s?/?>", re.IGNORECASE)
_COMMENT = re.compile(r"<!--(?:(?!<!--)[^\n]){0,2000}?-->")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")


def part(text: str, media: Media, losses: list[str], *, keep: bool = False) -> Part:
    """A text as a part: plain where Markdown would show it as it stands, unless it is to be kept as Markdown.

    What cannot be kept is added to `losses`.
    """
    text = text.strip()

    def picture(alt: str, address: str) -> str:
        name = media(address)
        if name:
            return f"![{alt}](media:{name})"
        losses.append(f"a picture that is not in the file ({address[:60]})")
        return alt

    def changed(words: str) -> str:
        words = _COMMENT.sub("", words)
        words = _BREAK.sub("  \n", words)
        words = _PICTURE.sub(lambda found: picture(found[1], found[2]), words)
        return _TAG_PICTURE.sub(lambda found: picture("", unescape(found[1])), words)

    made = "\n".join(outside_code(text, changed)).strip()
    plain = not keep and "\n" not in made and escaped(made) == made
    return Part(made, Kind.PLAIN if plain else Kind.MARKDOWN)


def outside_code(text: str, change: Callable[[str], str]) -> Iterator[str]:
    """The lines of a text, all that is no code in them changed."""
    fence = ""
    for line in text.split("\n"):
        found = _FENCE.match(line)
        if fence:
            fence = "" if found and found[1].startswith(fence) else fence
            yield line
        elif found:
            fence = found[1]
            yield line
        else:
            pieces = _SPAN.split(line)
            yield "".join(
                piece if place % 2 else change(piece) for place, piece in enumerate(pieces)
            )


def fenced(lines: list[str]) -> list[bool]:
    """For each line, whether it is part of a fenced block of code."""
    inside, fence = [], ""
    for line in lines:
        found = _FENCE.match(line)
        inside.append(bool(fence or found))
        if fence:
            fence = "" if found and found[1].startswith(fence) else fence
        elif found:
            fence = found[1]
    # A fence that is never closed is none.
    return inside if not fence else [False] * len(lines)


def with_sources(rule: Part, others: Sequence[Part], sources: Sequence[Source]) -> Part:
    """The general explanation with its sources below it, in the format that all parts of the item will share."""
    if not sources:
        return rule
    if all(each.kind is Kind.PLAIN for each in (rule, *others)):
        return Part(joined(rule.text, sources), Kind.PLAIN)
    text = escaped(rule.text) if rule.kind is Kind.PLAIN else rule.text
    return Part(joined(text, sources), Kind.MARKDOWN)


def unescaped(text: str) -> str:
    """Markdown that `markdown_text.escaped` made of plain text, back to that text."""
    lines = []
    for line in text.split("\n"):
        words = line.rstrip(" ").lstrip("\u00a0")
        indent = " " * (len(line.rstrip(" ")) - len(words))
        lines.append(indent + _ESCAPED.sub(r"\1", words))
    return "\n".join(lines)
