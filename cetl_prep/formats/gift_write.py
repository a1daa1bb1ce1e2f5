"""Writes a bank as GIFT, with ids and tags in comments as newer Moodle reads them."""

import re
from collections.abc import Iterator
from itertools import groupby

from cetl_prep.exam.bank import Bank
from cetl_prep.exam.item import Item, TextFormat
from cetl_prep.formats.draft import Written
from cetl_prep.formats.lost_parts import lost
from cetl_prep.formats.moodle_text import category_text
from cetl_prep.formats.moodle_xml_write import share, unknown_share
from cetl_prep.formats.references import joined
from cetl_prep.formats.wordlist import word_set
from cetl_prep.formats.xml_writing import category_path

KEEPS = word_set("stem key multi rationales rule sources tags skill id markdown")
_SIGNS = re.compile(r"[\\~=#{}:]")
_PICTURE = re.compile(r"!\[([^\]]*)\]\(media:[0-9a-f]{64}\)")


def write(bank: Bank) -> Written:
    """The bank with a category for each skill."""
    losses = list(lost(bank, KEEPS))
    losses += [
        (item.id, "Moodle has no share for so many right options")
        for item in bank.items
        if unknown_share(item)
    ]
    return Written("\n".join(_lines(bank)).encode(), tuple(losses))


def _lines(bank: Bank) -> Iterator[str]:
    for skill, items in groupby(bank.items, lambda item: item.skill):
        yield f"$CATEGORY: {category_text(category_path(bank, skill))}"
        yield ""
        for item in items:
            yield from _item(item)
            yield ""


def _item(item: Item) -> Iterator[str]:
    marks = [("id", item.id), *(("tag", tag) for tag in sorted(item.tags))]
    yield "// " + " ".join(f"[{name}:{_in_comment(text)}]" for name, text in marks)
    kind = "markdown" if item.format is TextFormat.MARKDOWN else "plain"
    yield f"::{_escaped(item.id)}::[{kind}]{_text(item, item.stem)} {{"
    for option in item.options:
        why = f" # {_inner(item, option.rationale)}" if option.rationale else ""
        yield f"\t{_sign(item, option.is_key)}{_inner(item, option.text)}{why}"
    rule = joined(item.rule, item.sources)
    if rule:
        yield f"\t#### {_inner(item, rule)}"
    yield "}"


def _sign(item: Item, is_key: bool) -> str:
    if not item.is_multi_key:
        return "=" if is_key else "~"
    return f"~%{share(len(item.key))}%" if is_key else "~%-100%"


def _inner(item: Item, text: str) -> str:
    """A text inside the braces, which may not begin like a mark of its format or of its weight."""
    made = _text(item, text)
    if made.startswith(("[", "%", "->")):
        kind = "markdown" if item.format is TextFormat.MARKDOWN else "plain"
        return f"[{kind}]{made}"
    return made


def _text(item: Item, text: str) -> str:
    if item.format is TextFormat.MARKDOWN:
        text = _PICTURE.sub(r"\1", text)
    return _escaped(text)


def _escaped(text: str) -> str:
    return _SIGNS.sub(lambda sign: "\\" + sign[0], text).replace("\n", "\\n")


def _in_comment(text: str) -> str:
    return re.sub(r"([\]\\])", r"\\\1", " ".join(text.split()))
