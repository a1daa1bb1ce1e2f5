"""Items as lines, for the hand-over from the child.

What nearly all items are: their texts with a control sign between them, and before them how many there are of each
kind. JSON takes three times as long, and is left to the others.
"""

import json
from functools import lru_cache
from itertools import accumulate
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
_BETWEEN = "\x1f"
_TEXTS = 8
_EACH = (1, 1, 1, 1, 4, 2)
"""How many texts there are for each category, loss, tag, picture, option and source."""
_encode = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode


def item_line(found: DraftItem) -> str:
    """An item that can come in, as one line without its end."""
    item = found.item
    if _seldom(item) != _NOTHING_SELDOM:
        return _encode(_values(found))
    pinned = "pinned" if item.pinned else ""
    parts = [
        f"{len(found.category)} {len(found.losses)} {len(item.tags)} {len(item.media)}"
        f" {len(item.options)} {len(item.sources)}",
        found.where, found.source_id, item.id, item.stem, item.rule, item.format, item.status, pinned,
        *found.category, *found.losses, *sorted(item.tags), *sorted(item.media),
    ]  # fmt: skip
    for option in item.options:
        parts += option.id, option.text, "key" if option.is_key else "", option.rationale
    for source in item.sources:
        parts += source.title, source.locator
    line = _BETWEEN.join(parts)
    if line.count(_BETWEEN) != len(parts) - 1 or "\n" in line:
        return _encode(_values(found))
    return line


def _values(found: DraftItem) -> dict[str, object]:
    return {
        "item": item_values.values_of(found.item),
        "where": found.where,
        "category": found.category,
        "losses": found.losses,
        "source_id": found.source_id,
    }


def item_of(line: str) -> DraftItem:
    """The item of a line. Raises ValueError when it makes none."""
    if line.startswith("{"):
        return _of_object(Fields(json.loads(line)))
    if not line.isascii() or "\x00" in line:
        line = clean(line)
    counts, *texts = line.rstrip("\n").split(_BETWEEN)
    category, losses, tags, media, options, sources = _ends(counts, len(texts))
    where, source_id, item_id, stem, rule, form, status, pinned = texts[:_TEXTS]
    offered = texts[media:options]
    item = Item(
        item_id,
        "",
        stem,
        tuple(
            [
                Option(name, text, mark == "key", why)
                for name, text, mark, why in zip(*[iter(offered)] * 4, strict=True)
            ]
        ),
        format=_FORMATS[form],
        status=_STATES[status],
        rule=rule,
        sources=tuple(
            [Source(*each) for each in zip(*[iter(texts[options:sources])] * 2, strict=True)]
        ),
        tags=frozenset(texts[losses:tags]),
        media=frozenset(texts[tags:media]),
        pinned=pinned == "pinned",
    )
    return DraftItem(
        item, where, tuple(texts[_TEXTS:category]), tuple(texts[category:losses]), source_id
    )


def _ends(counts: str, total: int) -> list[int]:
    """Where the texts of each kind end. Raises ValueError unless there are so many."""
    ends = list(_counted(counts))
    if len(ends) != len(_EACH) or ends[-1] != total:
        raise ValueError("a line of another shape")
    return ends


@lru_cache(maxsize=256)
def _counted(counts: str) -> tuple[int, ...]:
    numbers = [int(each) if each.isdecimal() else -1 for each in counts.split(" ")]
    if any(number < 0 for number in numbers):
        raise ValueError("a line of another shape")
    each = [number * size for number, size in zip(numbers, _EACH, strict=True)]
    return tuple(accumulate(each, initial=_TEXTS))[1:]


_FORMATS = {each.value: each for each in TextFormat}
_STATES = {each.value: each for each in Status}


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
