"""Items <-> rows. Knows no connection: it is given rows and gives rows.

Rows come from our own file or, checked cell by cell, from a stranger's; both are turned into values here.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from cetl_prep.banks.tables import PARTS, Fetch, Row, date_from, date_text, ordered, texts
from cetl_prep.exam.carried import Provenance
from cetl_prep.exam.item import (
    Difficulty,
    Item,
    Level,
    Option,
    Review,
    Source,
    Status,
    TextFormat,
)


def items_from(fetch: Fetch) -> Iterator[tuple[str, Item]]:
    """Each item in its stored order, with the revision the file declares for it. Raises what is wrong with one."""
    parts = {table: _by_item(fetch(table)) for table in PARTS}
    for row in ordered(fetch("item"), 1):
        yield row[2], item_of(row, {table: parts[table].get(row[0], []) for table in PARTS})


def _by_item(rows: Iterable[Row]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        found[row[0]].append(row)
    return found


def item_of(row: Row, parts: Mapping[str, Sequence[Row]]) -> Item:
    """The item of a row, with its rows of each of `PARTS`. Raises ValueError, TypeError or AttributeError when they make none."""
    return Item(
        id=row[0],
        skill=row[3],
        subtopic=row[4],
        level=Level(row[5]),
        difficulty=Difficulty(row[6]),
        status=Status(row[7]),
        format=TextFormat(row[8]),
        stem=row[9],
        rule=row[10],
        as_of=date_from(row[11]),
        review_by=date_from(row[12]),
        scenario=bool(row[13]),
        pinned=bool(row[14]),
        jurisdiction=row[15],
        author=row[16],
        options=tuple(
            Option(part[1], part[3], bool(part[4]), part[5]) for part in ordered(parts["option"], 2)
        ),
        sources=tuple(Source(part[2], part[3]) for part in ordered(parts["source"], 1)),
        enemies=frozenset(part[1] for part in parts["enemy"]),
        tags=frozenset(part[1] for part in parts["tag"]),
        media=frozenset(part[1] for part in parts["item_media"]),
        reviews=tuple(
            Review(part[2], date.fromisoformat(part[3]), *part[4:9])
            for part in ordered(parts["review"], 1)
        ),
        provenance=tuple(_provenance(part[2:8]) for part in ordered(parts["provenance"], 1)),
    )


def _provenance(cells: Row) -> Provenance:
    name, what, day, bank, version, license_ = texts(cells)
    return Provenance(name, what, date_from(day), bank, version, license_)


def item_rows(item: Item, position: int) -> dict[str, list[Row]]:
    """The rows of one item in `item` and in each of `PARTS`; a part may be missing where it has none.

    ``_value_`` is `Enum.value` without the time its property takes.
    """
    name = item.id
    rows: dict[str, list[Row]] = {
        "item": [
            (
                name,
                position,
                item.revision,
                item.skill,
                item.subtopic,
                item.level._value_,
                item.difficulty._value_,
                item.status._value_,
                item.format._value_,
                item.stem,
                item.rule,
                date_text(item.as_of),
                date_text(item.review_by),
                int(item.scenario),
                int(item.pinned),
                item.jurisdiction,
                item.author,
            )
        ],
        "option": [
            (name, option.id, place, option.text, int(option.is_key), option.rationale)
            for place, option in enumerate(item.options)
        ],
    }
    if item.tags:
        rows["tag"] = [(name, tag) for tag in sorted(item.tags)]
    if item.sources or item.enemies or item.reviews or item.media or item.provenance:
        rows |= _seldom_rows(item)
    return rows


def plain_row(name: str, position: int, revision: str, skill: str, stem: str, rule: str) -> Row:
    """The row in `item` of an item that says no more than its words, in plain text."""
    return (name, position, revision, skill, "", *_USUAL, stem, rule, "", "", 0, 0, "", "")


_USUAL = (
    Level.APPLY.value,
    Difficulty.MEDIUM.value,
    Status.ACTIVE.value,
    TextFormat.PLAIN.value,
)


def _seldom_rows(item: Item) -> dict[str, list[Row]]:
    return {
        "source": [
            (item.id, place, source.title, source.locator)
            for place, source in enumerate(item.sources)
        ],
        "enemy": [(item.id, other) for other in sorted(item.enemies)],
        "review": [
            (
                item.id,
                place,
                r.kind,
                r.date.isoformat(),
                r.face,
                r.verdict,
                r.answer,
                r.confidence,
                r.objection,
            )
            for place, r in enumerate(item.reviews)
        ],
        "item_media": [(item.id, name) for name in sorted(item.media)],
        "provenance": [
            (item.id, place, p.name, p.what, date_text(p.day), p.bank, p.version, p.license)
            for place, p in enumerate(item.provenance)
        ],
    }
