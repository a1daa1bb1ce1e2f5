"""Writes a bank as a zip of questions for mdquiz, with a few more names in their heads that it passes over."""

import io
import json
import re
import zipfile
from collections.abc import Iterator

from cetl_prep.exam.bank import Bank
from cetl_prep.exam.item import Item, Source, Status, TextFormat
from cetl_prep.formats.draft import Written
from cetl_prep.formats.lost_parts import lost
from cetl_prep.formats.markdown_text import escaped
from cetl_prep.formats.wordlist import word_set
from cetl_prep.formats.xml_writing import category_path, file_names

KEEPS = word_set("stem key multi rationales rule sources tags skill status id markdown media")
_MEDIA = re.compile(r"\]\(media:([0-9a-f]{64})\)")
_LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""One date for all entries: the same bank gives the same bytes."""


def write(bank: Bank) -> Written:
    """A file for each item, and the pictures in a folder beside them."""
    files, made = file_names(bank), io.BytesIO()
    shown = {name for item in bank.items for name in item.media}
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, item in enumerate(bank.items, 1):
            text = _MEDIA.sub(
                lambda found: f"](images/{files.get(found[1], found[1])})", _file(bank, item)
            )
            _put(archive, f"question-{number:03}.md", text.encode("utf-8", "replace"))
        for medium in bank.media:
            if medium.sha256 in shown:
                _put(archive, f"images/{files[medium.sha256]}", medium.data)
    return Written(made.getvalue(), tuple(lost(bank, KEEPS)))


def _put(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    archive.writestr(zipfile.ZipInfo(name, _LONG_AGO), content, zipfile.ZIP_DEFLATED)


def _file(bank: Bank, item: Item) -> str:
    return "\n".join([*_head(bank, item), "", *_boxes(item), ""])


def _head(bank: Bank, item: Item) -> Iterator[str]:
    links = [source.title for source in item.sources[:1] if _is_link(source)]
    yield "---"
    yield f"question: {_quoted(_text(item, item.stem))}"
    if links:
        yield f"documentation: {_quoted(links[0])}"
    yield f"id: {_quoted(item.id)}"
    yield f"category: {_quoted(list(category_path(bank, item.skill)))}"
    if item.tags:
        yield f"tags: {_quoted(sorted(item.tags))}"
    yield f"format: {item.format}"
    if item.status is not Status.ACTIVE:
        yield f"draft: {'true' if item.status is Status.DRAFT else 'false'}"
        yield f"status: {item.status}"
    if item.rule:
        yield f"explanation: {_quoted(_text(item, item.rule))}"
    rest = [_source(source) for source in item.sources[len(links) :]]
    if rest:
        yield f"sources: {_quoted(rest)}"
    yield "---"


def _boxes(item: Item) -> Iterator[str]:
    for option in item.options:
        first, *rest = _text(item, option.text).split("\n")
        yield f"- [{'x' if option.is_key else ' '}] {first}"
        yield from (f"  {line}" if line.strip() else "" for line in rest)
        if option.rationale:
            yield from (
                f"> {line}".rstrip(" ") if not line else f"> {line}"
                for line in _text(item, option.rationale).split("\n")
            )


def _text(item: Item, text: str) -> str:
    return text if item.format is TextFormat.MARKDOWN else escaped(text)


def _is_link(source: Source) -> bool:
    return (
        source.title.startswith(("http://", "https://"))
        and not source.locator
        and " | " not in source.title
    )


def _source(source: Source) -> str:
    if source.locator or " | " in source.title:
        return f"{source.title} | {source.locator or '-'}"
    return source.title


def _quoted(value: object) -> str:
    """Text in double quotes and lists of it are the same in JSON and in YAML."""
    return json.dumps(value, ensure_ascii=False)
