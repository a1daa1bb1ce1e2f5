"""A draft as files in a private folder: how the child that read a stranger's file hands over what it found.

Items and what cannot come in stand one on a line, written as they are found; so a reader that gives them one at a time
needs no more memory for a long list than for a short one, and whoever waits can take them while the child goes on.
"""

import json
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import TextIO

from cetl_prep.exam.bank import Medium
from cetl_prep.formats import info_values
from cetl_prep.formats.draft import Draft, DraftItem, Skipped
from cetl_prep.formats.draft_lines import item_line, item_of, skipped_line, skipped_of
from cetl_prep.formats.table_rows import columns_from, columns_text
from cetl_prep.quarantine.json_values import Fields

_HEAD, _ITEMS, _SKIPPED = "head.json", "items.jsonl", "skipped.jsonl"


class DraftWriter:
    """Writes a draft into an empty folder; it is whole after `finish`."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._folder = folder
        self._items = self._opened(_ITEMS)
        self._skipped = self._opened(_SKIPPED)

    def _opened(self, name: str) -> TextIO:
        # Halves of surrogate pairs cannot be written; readers leave none in a text.
        return (self._folder / name).open("w", encoding="utf-8", errors="replace", newline="\n")

    def item(self, found: DraftItem) -> None:
        """An item that can come in."""
        self._items.write(item_line(found) + "\n")

    def left(self, skipped: Skipped) -> None:
        """A source item that cannot."""
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

    def rest(self, items: tuple[DraftItem, ...] = ()) -> Draft:
        """All but the items, which are given. Raises ValueError or OSError when it is not whole."""
        head = Fields(json.loads((self._folder / _HEAD).read_text("utf-8")))
        with (self._folder / _SKIPPED).open(encoding="utf-8", newline="\n") as lines:
            skipped = tuple(map(skipped_of, lines))
        return Draft(
            format=head.text("format"),
            items=items,
            skipped=skipped,
            media=tuple(_medium(self._folder, value) for value in head.many("media")),
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


def _medium(folder: Path, value: object) -> Medium:
    if not isinstance(value, list) or len(value) != 2:
        raise ValueError("a picture without its type")
    name, mime = str(value[0]), str(value[1])
    if len(name) != 64 or not name.isalnum():
        raise ValueError("a picture without its name")
    data = (folder / name).read_bytes()
    if sha256(data).hexdigest() != name:
        raise ValueError("a picture whose content does not fit its name")
    return Medium(name, mime, data)
