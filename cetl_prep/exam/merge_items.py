"""Three-way merge of one item, field by field; options by their ids, sets as sets, records as sets that grow."""

from dataclasses import replace
from typing import Any

from cetl_prep.exam.carried import Provenance
from cetl_prep.exam.item import Item, Option, Review, Source, Status
from cetl_prep.exam.three_way import ABSENT, Ledger, Nothing

WHOLE = "item"
"""The field that stands for an item as a whole, where one side removed it."""

WHOLES = (
    "skill",
    "subtopic",
    "stem",
    "level",
    "difficulty",
    "status",
    "format",
    "rule",
    "as_of",
    "review_by",
    "scenario",
    "pinned",
    "jurisdiction",
    "author",
)
SETS = ("enemies", "tags", "media")
FEWEST_OPTIONS = 2
KEY = "key"
ORDER = "options"


def merge_items(
    item_id: str,
    base: Item | Nothing,
    mine: Item | Nothing,
    theirs: Item | Nothing,
    ledger: Ledger,
) -> Item | Nothing:
    """The item that comes of the three; `ABSENT` when it is removed. Changes and conflicts go into the ledger."""
    if mine is ABSENT or theirs is ABSENT or (base is ABSENT and mine == theirs):
        return ledger.settle(item_id, WHOLE, base, mine, theirs)
    merged = _merged(base, mine, theirs, ledger)
    if mine in (base, theirs):
        return theirs
    return mine if theirs == base else merged


def _merged(base: Item | Nothing, mine: Item, theirs: Item, ledger: Ledger) -> Item:
    name = mine.id
    fields: dict[str, Any] = {
        field: ledger.settle(
            name, field, _of(base, field), getattr(mine, field), getattr(theirs, field)
        )
        for field in WHOLES
    }
    none = Item(name, "", "", ()) if base is ABSENT else base
    for field in SETS:
        fields[field] = ledger.gather(
            name, field, getattr(none, field), getattr(mine, field), getattr(theirs, field)
        )
    fields["sources"] = ledger.line_up(
        name, "sources", none.sources, mine.sources, theirs.sources, _source_order
    )
    fields["reviews"] = ledger.line_up(
        name, "reviews", none.reviews, mine.reviews, theirs.reviews, _review_order
    )
    fields["provenance"] = ledger.line_up(
        name, "provenance", none.provenance, mine.provenance, theirs.provenance, Provenance.content
    )
    fields["options"] = _options(base, mine, theirs, ledger)
    merged = replace(mine, **fields)
    return merged if _can_be_asked(merged) else _askable(merged, base, mine, theirs, ledger)


def _can_be_asked(item: Item) -> bool:
    """Whether it is one question with an answer; a draft may be unfinished."""
    return item.status is Status.DRAFT or (len(item.options) >= FEWEST_OPTIONS and bool(item.key))


def _askable(merged: Item, base: Item | Nothing, mine: Item, theirs: Item, ledger: Ledger) -> Item:
    """The item with the options of one side, where those that both left in make no question; a conflict.

    Such an item would be refused wherever the bank is sent. Where no side's options make a question it is a draft.
    """
    sides = [() if item is ABSENT else item.options for item in (base, mine, theirs)]
    ids = [tuple(option.id for option in options) for options in sides]
    before: tuple[str, ...] | Nothing = ABSENT if base is ABSENT else ids[0]
    ledger.forget((mine.id, ORDER))
    chosen = ledger.decide(mine.id, ORDER, before, ids[1], ids[2])
    held = (options for options, names in zip(sides, ids, strict=True) if names == chosen)
    options = max(held, key=lambda each: (any(option.is_key for option in each), repr(each)))
    texts = {option.id: option for option in merged.options}
    whole = tuple(replace(texts.get(o.id, o), is_key=o.is_key) for o in options)
    found = replace(merged, options=whole)
    return found if _can_be_asked(found) else replace(found, status=Status.DRAFT)


def _of(base: Item | Nothing, field: str) -> Any:
    return ABSENT if base is ABSENT else getattr(base, field)


def _source_order(source: Source) -> tuple[str, str]:
    return source.title, source.locator


def _review_order(review: Review) -> tuple[str, ...]:
    return (review.date.isoformat(), review.kind, review.face, review.verdict, repr(review))


def _options(base: Item | Nothing, mine: Item, theirs: Item, ledger: Ledger) -> tuple[Option, ...]:
    name = mine.id
    held = [
        {} if item is ABSENT else {option.id: option for option in item.options}
        for item in (base, mine, theirs)
    ]
    kept: dict[str, Option] = {}
    for option in dict.fromkeys(each for options in held for each in options):
        found = _option(name, option, [options.get(option, ABSENT) for options in held], ledger)
        if found is not ABSENT:
            kept[option] = found
    key = _key(base, mine, theirs, frozenset(kept), ledger)
    order = _order(name, [tuple(options) for options in held], frozenset(kept), ledger)
    return tuple(replace(kept[option], is_key=option in key) for option in order)


def _option(
    item: str, option: str, three: list[Option | Nothing], ledger: Ledger
) -> Option | Nothing:
    """One option of the three; its being a key is settled elsewhere, for all options at once."""
    base, mine, theirs = three
    if mine is ABSENT or theirs is ABSENT:
        return ledger.settle(item, f"option {option}", base, mine, theirs)
    values = [
        ledger.settle(
            item,
            f"option {option} {part}",
            ABSENT if base is ABSENT else getattr(base, part),
            getattr(mine, part),
            getattr(theirs, part),
        )
        for part in ("text", "rationale")
    ]
    text, rationale = values
    return replace(mine, text=text, rationale=rationale)


def _key(
    base: Item | Nothing, mine: Item, theirs: Item, options: frozenset[str], ledger: Ledger
) -> frozenset[str]:
    """The key as one value, so that two corrections do not add up to a second key.

    Where it names an option that is no longer there, the first key that does not is taken.
    """
    before: frozenset[str] | Nothing = ABSENT if base is ABSENT else base.key
    found = ledger.settle(mine.id, KEY, before, mine.key, theirs.key)
    key = frozenset() if found is ABSENT else found
    if key <= options:
        return key
    others = sorted((mine.key, theirs.key), key=sorted)
    whole = [other for other in others if other <= options]
    return whole[0] if whole else key & options


def _order(
    item: str, orders: list[tuple[str, ...]], kept: frozenset[str], ledger: Ledger
) -> tuple[str, ...]:
    """The order of the options. Where both sides reordered those that all have, it is a conflict."""
    base, mine, theirs = (tuple(each for each in order if each in kept) for order in orders)
    common = frozenset(mine) & frozenset(theirs) & frozenset(base or mine)
    three = [tuple(each for each in order if each in common) for order in (base, mine, theirs)]
    before: tuple[str, ...] | Nothing = three[0] if base else ABSENT
    wanted = ledger.settle(item, ORDER, before, three[1], three[2])
    if mine in (base, theirs):
        found: tuple[str, ...] = theirs
    elif theirs == base:
        found = mine
    else:
        found = _holding(mine, theirs, kept) or (() if wanted is ABSENT else wanted)
    return (*found, *sorted(kept - frozenset(found)))


def _holding(
    mine: tuple[str, ...], theirs: tuple[str, ...], kept: frozenset[str]
) -> tuple[str, ...]:
    """The order of the side that has all options and agrees with the other's; it is a merge of both already."""
    for whole, part in ((mine, theirs), (theirs, mine)):
        held = frozenset(part)
        if frozenset(whole) == kept and tuple(each for each in whole if each in held) == part:
            return whole
    return ()
