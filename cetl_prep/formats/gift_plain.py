r"""Items of GIFT as nearly all of them are: a stem, one right answer, wrong ones, and plain words, cut by signs alone.

What fits gives the item that `gift_read` would make of it; whatever is different goes that way. Escaped signs (``\=``)
are put aside as control signs, so that what is left of ``=``, ``~`` and ``#`` means something.
"""

import re

from cetl_prep.formats.building import stable_id
from cetl_prep.formats.draft import PlainFound
from cetl_prep.formats.gift_blocks import Block

LONGEST = 32 * 1024
"""Characters of an item; far below what a text may hold."""

_ESCAPES = (
    ("\\\\", "\x01"), ("\\:", "\x02"), ("\\#", "\x03"), ("\\=", "\x04"),
    ("\\{", "\x05"), ("\\}", "\x06"), ("\\~", "\x07"),
)  # fmt: skip
_SAID = {ord(sign): escaped[1] for escaped, sign in _ESCAPES}
_KIND = re.compile(r"\[(?:html|moodle|plain|markdown)\]", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08]")
_SIGN = re.compile("([=~])")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def plain_item(block: Block) -> PlainFound | None:
    """The item of a block, None where it does not fit."""
    text = block.text
    if len(text) > LONGEST or _has_more(text):
        return None
    if "\\" in text:
        for escaped, sign in _ESCAPES:
            text = text.replace(escaped, sign)
    title = ""
    if text.startswith("::"):
        title, found, text = text[2:].partition("::")
        if not found:
            return None
    stem, opened, rest = text.partition("{")
    inside, closed, behind = rest.partition("}")
    if not (opened and closed) or behind.strip():
        return None
    return _made(block, title, stem, inside.strip())


def _has_more(text: str) -> bool:
    """Whether there is something in a text that may be more than words."""
    if "<" in text or "&" in text or "@@" in text or "\\n" in text:
        return True
    if "[" in text and _KIND.search(text):
        return True
    return not text.replace("\n", "").isprintable() and _CONTROL.search(text) is not None


def _made(block: Block, title: str, stem: str, inside: str) -> PlainFound | None:
    body, _, rule = inside.partition("####")
    cut = _cut(body)
    if cut is None or "Sources:" in rule:
        return None
    signs, held = cut
    words = [_words(each) for each in (title, stem, rule, *held)]
    count = len(signs)
    name, asked, why, offered, whys = (*words[:3], words[3 : 3 + count], words[3 + count :])
    if not asked or not all(offered):
        return None
    options = tuple(
        [
            (letter, text, sign == "=", reason)
            for letter, text, sign, reason in zip(_LETTERS, offered, signs, whys, strict=False)
        ]
    )
    item_id = stable_id(block.source_id, asked, (option[1:3] for option in options))
    tags = {word for word in map(str.strip, block.tags) if word}
    return PlainFound(
        item_id, asked, options, why, tuple(sorted(tags)), block.line, name, block.source_id
    )


def _cut(body: str) -> tuple[list[str], list[str]] | None:
    """The signs of the answers, then their texts and what is said to each; None where it is another kind of item."""
    lead, *parts = _SIGN.split(body)
    signs, answers = parts[::2], parts[1::2]
    if lead.strip() or signs.count("=") != 1 or not 2 <= len(signs) <= len(_LETTERS):
        return None
    cells = [answer.partition("#") for answer in answers]
    texts = [cell[0] for cell in cells]
    if any(text.lstrip().startswith("%") for text in texts):
        return None  # a share of the points
    return signs, [*texts, *[cell[2] for cell in cells]]


def _words(held: str) -> str:
    """A text, escapes undone, its lines trimmed."""
    text = held.strip()
    if "\n" in text:
        text = "\n".join([line.strip() for line in text.split("\n")])
    return text if text.isprintable() else text.translate(_SAID)
