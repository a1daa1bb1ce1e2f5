"""Items as lines of JSON, for the hand-over from the child: short lists for what nearly all items are, else objects."""

import json
from operator import attrgetter

from cetl_prep.exam.item import Item, Option, Source, Status, TextFormat
from cetl_prep.formats import item_values
from cetl_prep.formats.building import clean
from cetl_prep.formats.draft import DraftItem, Skipped
from cetl_prep.quarantine.json_values import Fields

_seldom = attrgetter(
    "skill", "subtopic", "level", "difficulty", "as_of", "review_by", "enemies", "scenario", "jurisdiction", "author",
    "reviews", "provenance",
)  # fmt: skip
"""What few formats say of an item; an item with any of it is handed over as an object."""

_NOTHING_SELDOM = _seldom(Item(id="", skill="", stem="", options=()))
_TEXTS = 7
_encode = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode


def item_line(found: DraftItem) -> str:
    """An item that can come in, as one line without its end."""
    item = found.item
    if _seldom(item) != _NOTHING_SELDOM:
        return _encode(
            {
                "item": item_values.values_of(item),
                "where": found.where,
                "category": found.category,
                "losses": found.losses,
                "source_id": found.source_id,
            }
        )
    head = [found.where, found.source_id, item.id, item.stem, item.rule, item.format, item.status]
    offered = [(o.id, o.text, "key" if o.is_key else "", o.rationale) for o in item.options]
    named = [found.category, found.losses, sorted(item.tags), sorted(item.media)]
    sources = [(source.title, source.locator) for source in item.sources]
    return _encode([[*head, "pinned" if item.pinned else ""], *named, offered, sources])


def item_of(line: str) -> DraftItem:
    """The item of a line. Raises ValueError when it makes none."""
    held = json.loads(line)
    if isinstance(held, dict):
        return _of_object(Fields(held))
    head, category, losses, tags, media, offered, sources = _lists(held, 7)
    rows, places = [_texts(each, 4) for each in offered], [_texts(each, 2) for each in sources]
    where, source_id, item_id, stem, rule, form, status, pinned = _texts(head, _TEXTS + 1)
    item = Item(
        item_id,
        "",
        stem,
        tuple([Option(name, text, mark == "key", why) for name, text, mark, why in rows]),
        format=_FORMATS[form],
        status=_STATES[status],
        rule=rule,
        sources=tuple([Source(*each) for each in places]) if places else (),
        tags=frozenset(_texts(tags)),
        media=frozenset(_texts(media)),
        pinned=pinned == "pinned",
    )
    return DraftItem(item, where, tuple(_texts(category)), tuple(_texts(losses)), source_id)


_FORMATS = {each.value: each for each in TextFormat}
_STATES = {each.value: each for each in Status}


def _lists(value: object, count: int) -> list[list[object]]:
    if not isinstance(value, list) or len(value) != count:
        raise ValueError("a line of another shape")
    if not all(isinstance(each, list) for each in value):
        raise ValueError("a line of another shape")
    return value


def _texts(value: object, count: int | None = None) -> list[str]:
    """A list of texts that hold nothing that no text may hold."""
    if not isinstance(value, list) or (count is not None and len(value) != count):
        raise ValueError("a list of another length")
    for text in value:
        if type(text) is not str:
            raise ValueError("something else than a text")
        if not text.isascii() or "\x00" in text:
            return [clean(text) for text in value]
    return value


def _of_object(held: Fields) -> DraftItem:
    return DraftItem(
        item_values.item_from(held.value("item")),
        held.text("where"),
        held.texts("category"),
        held.texts("losses"),
        held.text("source_id"),
    )


def skipped_line(left: Skipped) -> str:
    """A source item that cannot come in, as one line without its end."""
    draft = item_values.values_of(left.draft) if left.draft else None
    return _encode(
        {
            "where": left.where,
            "type": left.type,
            "reason": left.reason,
            "draft": draft,
            "is_card": left.is_card,
        }
    )


def skipped_of(line: str) -> Skipped:
    """What `skipped_line` wrote. Raises ValueError for anything else."""
    held = Fields(json.loads(line))
    draft = item_values.item_from(held.value("draft")) if held.has("draft") else None
    where, kind, reason = held.text("where"), held.text("type"), held.text("reason")
    return Skipped(where, kind, reason, draft, held.flag("is_card"))
