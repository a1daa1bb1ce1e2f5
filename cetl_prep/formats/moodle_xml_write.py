"""Writes a bank as Moodle XML; its texts stay in the format they are in, as Moodle knows plain text and Markdown."""

import re
from base64 import b64encode
from collections.abc import Iterator
from itertools import groupby

from cetl_prep.exam.bank import Bank, Medium
from cetl_prep.exam.item import Item, Status, TextFormat
from cetl_prep.formats.draft import Written
from cetl_prep.formats.lost_parts import lost
from cetl_prep.formats.moodle_text import category_text
from cetl_prep.formats.references import joined
from cetl_prep.formats.wordlist import word_set
from cetl_prep.formats.xml_writing import category_path, ending, xml_text

KEEPS = word_set("stem key multi rationales rule sources tags skill id pinned markdown media")
_NAMES = {TextFormat.PLAIN: "plain_text", TextFormat.MARKDOWN: "markdown"}
_SHOWN = re.compile(r"\]\(media:([0-9a-f]{64})\)")
_COUNTS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20)
"""How many options may share all points: Moodle knows no other shares than these give."""


def write(bank: Bank) -> Written:
    """The bank with a category for each skill."""
    writer = _Writer(bank)
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', "<quiz>", *writer.lines(), "</quiz>", ""]
    return Written("\n".join(lines).encode(), (*lost(bank, KEEPS), *writer.losses))


def share(count: int) -> str:
    """The share of each of so many right options, as Moodle writes it."""
    return f"{100 / count:.5f}".rstrip("0").rstrip(".")


def unknown_share(item: Item) -> bool:
    """Whether Moodle knows no share that fits the number of right options."""
    return len(item.key) not in _COUNTS


class _Writer:
    def __init__(self, bank: Bank) -> None:
        self.losses: list[tuple[str, str]] = []
        self._bank = bank
        self._media = {each.sha256: each for each in bank.media}

    def lines(self) -> Iterator[str]:
        for skill, items in groupby(self._bank.items, lambda item: item.skill):
            path = xml_text(category_text(category_path(self._bank, skill)))
            yield '<question type="category">'
            yield f"<category><text>{path}</text></category></question>"
            for item in items:
                yield from self._item(item)

    def _item(self, item: Item) -> Iterator[str]:
        if unknown_share(item):
            self.losses.append((item.id, "Moodle has no share for so many right options"))
        yield '<question type="multichoice">'
        yield f"<name><text>{xml_text(item.id)}</text></name>"
        yield self._text("questiontext", item, item.stem)
        yield self._text("generalfeedback", item, joined(item.rule, item.sources))
        yield "<defaultgrade>1.0000000</defaultgrade><penalty>0.3333333</penalty>"
        yield f"<hidden>{int(item.status is Status.RETIRED)}</hidden>"
        yield f"<idnumber>{xml_text(item.id)}</idnumber>"
        yield f"<single>{str(not item.is_multi_key).lower()}</single>"
        yield f"<shuffleanswers>{str(not item.pinned).lower()}</shuffleanswers>"
        yield "<answernumbering>abc</answernumbering>"
        yield from self._answers(item)
        if item.tags:
            tags = (f"<tag><text>{xml_text(tag)}</text></tag>" for tag in sorted(item.tags))
            yield f"<tags>{''.join(tags)}</tags>"
        yield "</question>"

    def _answers(self, item: Item) -> Iterator[str]:
        right = share(len(item.key)) if item.key else "0"
        wrong = "-100" if item.is_multi_key else "0"
        for option in item.options:
            fraction = right if option.is_key else wrong
            yield f'<answer fraction="{fraction}" format="{_NAMES[item.format]}">'
            yield self._inner(item, option.text)
            yield self._text("feedback", item, option.rationale)
            yield "</answer>"

    def _text(self, tag: str, item: Item, text: str) -> str:
        return f'<{tag} format="{_NAMES[item.format]}">{self._inner(item, text)}</{tag}>'

    def _inner(self, item: Item, text: str) -> str:
        if item.format is TextFormat.PLAIN:
            return f"<text>{xml_text(text)}</text>"
        shown = dict.fromkeys(name for name in _SHOWN.findall(text) if name in self._media)
        files = []
        for name in shown:
            medium = self._media[name]
            text = text.replace(f"](media:{name})", f"](@@PLUGINFILE@@/{name}{ending(medium)})")
            files.append(_file(medium))
        return f"<text>{xml_text(text)}</text>{''.join(files)}"


def _file(medium: Medium) -> str:
    data = b64encode(medium.data).decode()
    return f'<file name="{medium.sha256}{ending(medium)}" path="/" encoding="base64">{data}</file>'
