"""A draft as files in a private folder: how the child that read a stranger's file hands over what it found.

Items and what cannot come in stand one on a line, written as they are found; so a reader that gives them one at a time
needs no more memory for a long list than for a short one, and whoever waits can take them while the child goes on.
"""

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import TextIO

from cetl_prep.exam.bank import Medium
from cetl_prep.formats import info_values
from cetl_prep.formats.draft import (
    Draft,
    DraftItem,
    PlainFound,
    Skipped,
    columns_from,
    columns_text,
)
from cetl_prep.formats.draft_lines import item_line, item_of, skipped_line, skipped_of
from cetl_prep.quarantine.json_values import Fields

_HEAD, _ITEMS, _SKIPPED = "head.json", "items.jsonl", "skipped.jsonl"


class DraftWriter:
    """Writes a draft into an empty folder; it is whole after `finish`."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._folder = folder
        self._ids: set[str] = set()
        self._items = self._opened(_ITEMS)
        self._skipped = self._opened(_SKIPPED)

    def _opened(self, name: str) -> TextIO:
        # Halves of surrogate pairs cannot be written; readers leave none in a text.
        return (self._folder / name).open("w", encoding="utf-8", errors="replace", newline="\n")

    def has(self, item_id: str) -> bool:
        """Whether an item or a draft of this id is there by now."""
        return item_id in self._ids

    def item(self, found: DraftItem) -> None:
        """An item that can come in."""
        self._ids.add(found.item.id)
        self._items.write(item_line(found) + "\n")

    def plain(self, found: PlainFound, category: tuple[str, ...]) -> None:
        """The same, of no more than words."""
        self.item(found.whole(category))

    def left(self, skipped: Skipped) -> None:
        """A source item that cannot."""
        if skipped.draft:
            self._ids.add(skipped.draft.id)
        self._skipped.write(skipped_line(skipped) + "\n")

    def picture(self, medium: Medium) -> Medium:
        """Keep a picture; what is to be remembered of it, which is not its content."""
        (self._folder / medium.sha256).write_bytes(medium.data)
        return Medium(medium.sha256, medium.mime, b"")

    def finish(self, draft: Draft) -> None:
        """What is left of the draft: its items as far as they were not written one by one, and what it says as a whole."""
        for found in draft.items:
            self.item(found)
        for left in draft.skipped:
            self.left(left)
        for picture in draft.media:
            if picture.data:
                self.picture(picture)
        self._items.close()
        self._skipped.close()
        head = {
            "format": draft.format,
            "title": draft.title,
            "notes": list(draft.notes),
            "media": [[picture.sha256, picture.mime] for picture in draft.media],
            "info": info_values.values_of(draft.info) if draft.info else None,
            "columns": columns_text(draft.columns),
            "cards": draft.cards,
        }
        (self._folder / _HEAD).write_text(json.dumps(head), "utf-8")


def write_draft(draft: Draft, folder: Path) -> None:
    """Write a draft into an empty folder, one line for each item."""
    DraftWriter(folder).finish(draft)


class DraftReader:
    """Reads what a `DraftWriter` writes, while it is writing or later."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file: TextIO | None = None
        self._begun = ""

    def items(self) -> Iterator[DraftItem]:
        """The items that are there by now and were not given before. Raises ValueError where a line makes none."""
        if self._file is None:
            with suppress(FileNotFoundError):
                self._file = (self._folder / _ITEMS).open(encoding="utf-8", newline="\n")
        if self._file is None:
            return
        while line := self._file.readline():
            if not line.endswith("\n"):  # its end is not written yet
                self._begun += line
                continue
            whole, self._begun = self._begun + line, ""
            yield item_of(whole)

    def close(self) -> None:
        """Let go of the files."""
        if self._file is not None:
            self._file.close()

    def rest(self, items: tuple[DraftItem, ...] = (), *, told: bool = False) -> Draft:
        """All but the items, which are given; `told`: only what is to be told, no drafts and no pictures' content.

        Raises:
            ValueError: it is not whole; or OSError.
        """
        head = Fields(json.loads((self._folder / _HEAD).read_text("utf-8")))
        skipped = skipped_in(self._folder)
        named = (_named(value) for value in head.many("media"))
        return Draft(
            format=head.text("format"),
            items=items,
            skipped=tuple(replace(each, draft=None) if told else each for each in skipped),
            media=tuple(each if told else picture_in(self._folder, each) for each in named),
            title=head.text("title"),
            notes=head.texts("notes"),
            info=info_values.info_from(head.inner("info")) if head.has("info") else None,
            columns=columns_from(head.text("columns")),
            cards=int(head.number("cards", 0)),
        )


def read_draft(folder: Path) -> Draft:
    """The draft in a folder. Raises ValueError or OSError when it is not whole."""
    reader = DraftReader(folder)
    try:
        return reader.rest(tuple(reader.items()))
    finally:
        reader.close()


def skipped_in(folder: Path) -> Iterator[Skipped]:
    """What could not come in, one after the other. Raises ValueError or OSError when it is not whole."""
    with (folder / _SKIPPED).open(encoding="utf-8", newline="\n") as lines:
        yield from map(skipped_of, lines)


def picture_in(folder: Path, named: Medium) -> Medium:
    """A picture with its content. Raises ValueError or OSError when that is another or is not there."""
    data = (folder / named.sha256).read_bytes()
    if sha256(data).hexdigest() != named.sha256:
        raise ValueError("a picture whose content does not fit its name")
    return Medium(named.sha256, named.mime, data)


def _named(value: object) -> Medium:
    if not isinstance(value, list) or len(value) != 2:
        raise ValueError("a picture without its type")
    name, mime = str(value[0]), str(value[1])
    if len(name) != 64 or not name.isalnum():
        raise ValueError("a picture without its name")
    return Medium(name, mime, b"")
