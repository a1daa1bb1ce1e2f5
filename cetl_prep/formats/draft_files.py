"""A draft as files in a private folder: how the child that read a stranger's file hands over what it found."""

import json
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path

from cetl_prep.exam.bank import Medium
from cetl_prep.formats import info_values, item_values
from cetl_prep.formats.draft import Draft, DraftItem, Skipped
from cetl_prep.quarantine.json_values import Fields

_HEAD, _ITEMS, _SKIPPED = "head.json", "items.jsonl", "skipped.jsonl"


def write_draft(draft: Draft, folder: Path) -> None:
    """Write a draft into an empty folder, one line for each item."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    head = {
        "format": draft.format,
        "title": draft.title,
        "notes": list(draft.notes),
        "media": [[picture.sha256, picture.mime] for picture in draft.media],
        "info": info_values.values_of(draft.info) if draft.info else None,
    }
    (folder / _HEAD).write_text(json.dumps(head), "utf-8")
    _write_lines(folder / _ITEMS, map(_item_values, draft.items))
    _write_lines(folder / _SKIPPED, map(_skipped_values, draft.skipped))
    for picture in draft.media:
        (folder / picture.sha256).write_bytes(picture.data)


def _write_lines(path: Path, values: Iterable[object]) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(value) + "\n" for value in values)


def _item_values(found: DraftItem) -> dict[str, object]:
    return {
        "item": item_values.values_of(found.item),
        "where": found.where,
        "category": list(found.category),
        "losses": list(found.losses),
        "source_id": found.source_id,
    }


def _skipped_values(left: Skipped) -> dict[str, object]:
    draft = item_values.values_of(left.draft) if left.draft else None
    return {
        "where": left.where,
        "type": left.type,
        "reason": left.reason,
        "draft": draft,
        "is_card": left.is_card,
    }


def read_draft(folder: Path) -> Draft:
    """The draft in a folder. Raises ValueError or OSError when it is not whole."""
    head = Fields(json.loads((folder / _HEAD).read_text("utf-8")))
    return Draft(
        format=head.text("format"),
        items=tuple(_item(Fields(value)) for value in _lines(folder / _ITEMS)),
        skipped=tuple(_left(Fields(value)) for value in _lines(folder / _SKIPPED)),
        media=tuple(_medium(folder, value) for value in head.many("media")),
        title=head.text("title"),
        notes=head.texts("notes"),
        info=info_values.info_from(head.inner("info")) if head.has("info") else None,
    )


def _lines(path: Path) -> Iterator[object]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def _item(held: Fields) -> DraftItem:
    return DraftItem(
        item_values.item_from(held.value("item")),
        held.text("where"),
        held.texts("category"),
        held.texts("losses"),
        held.text("source_id"),
    )


def _left(held: Fields) -> Skipped:
    draft = item_values.item_from(held.value("draft")) if held.has("draft") else None
    where, kind, reason = held.text("where"), held.text("type"), held.text("reason")
    return Skipped(where, kind, reason, draft, held.flag("is_card"))


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
