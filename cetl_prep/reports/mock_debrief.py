"""What a group talks about after a sealed mock: a page for people, rows for spreadsheets, plain values for JSON."""

from collections.abc import Callable, Iterable

from cetl_prep.exam.group_mock import Debrief, ItemRow, MemberRow
from cetl_prep.exam.item import Item
from cetl_prep.reports.page import page, section, table

Say = Callable[[Item, str], str]

COLUMNS = ("number", "item", "stem", "key", "missed", "members", "argued", "chosen")
"""Columns of the table of items."""


def debrief_values(made: Debrief) -> dict[str, object]:
    """The debrief as plain values."""
    return {
        "mock": made.mock.id,
        "title": made.mock.title,
        "members": [_member(row) for row in made.members],
        "most_missed": [row.item.id for row in made.most_missed()],
        "most_argued": [row.item.id for row in made.most_argued()],
        "items": list(item_rows(made)),
    }


def item_rows(made: Debrief) -> Iterable[dict[str, object]]:
    """One row for each item, in the order of the form."""
    for row in made.items:
        yield {
            "number": row.number,
            "item": row.item.id,
            "stem": row.item.stem,
            "key": " ".join(sorted(row.item.key)),
            "missed": row.missed,
            "members": row.members,
            "argued": round(row.argued, 3),
            "chosen": " ".join(f"{option}:{count}" for option, count in row.counts),
        }


def _member(row: MemberRow) -> dict[str, object]:
    low, high = row.score.interval
    return {
        "name": row.name,
        "correct": row.score.correct,
        "items": row.score.items,
        "percent": round(row.score.percent, 1),
        "percent_interval": [round(low, 1), round(high, 1)],
        "blanks": row.blanks,
        "extra_time": row.extra_time,
    }


def debrief_page(made: Debrief, said: Say) -> str:
    """The whole page; `said` gives a text of an item in plain words.

    Members stand by name: with so few items most differences are within the margin of error.
    """
    lead = (
        f"{len(made.members)} members, {len(made.mock.items)} items, the same for all. It works on honor:"
        " nothing shows who sat it, or whether the items were read before. Members are listed by name, not"
        " ranked; where the likely ranges overlap, the difference may be chance."
    )
    parts = [
        section("Members", _members(made)),
        section("Missed most", _items(made.most_missed(), said, "Items that most members missed")),
        section(
            "Argued most", _items(made.most_argued(), said, "Items on which members differ most")
        ),
    ]
    return page(f"Debrief: {made.mock.title}", lead, parts)


def _members(made: Debrief) -> str:
    rows = []
    for row in made.members:
        low, high = row.score.interval
        time = "no clock" if row.extra_time is None else f"{row.extra_time:g} times"
        right = f"{row.score.correct} of {row.score.items}"
        likely = f"{low:.0f} to {high:.0f} %"
        rows.append(
            (row.name or "(no name)", right, f"{row.score.percent:.0f} %", likely, row.blanks, time)
        )
    head = ("Name", "Correct", "Share", "Likely range", "Blanks", "Time allowed")
    return table("By name, with 90 % ranges", head, rows)


def _items(rows: Iterable[ItemRow], said: Say, caption: str) -> str:
    head = ("Item", "Stem", "Correct answer", "Missed", "What was chosen", "Why")
    return table(caption, head, [_line(row, said) for row in rows])


def _line(row: ItemRow, said: Say) -> tuple[object, ...]:
    item = row.item
    key = [option for option in item.options if option.is_key]
    texts = {option.id: said(item, option.text) for option in item.options}
    chosen = "; ".join(f"{count} {texts[option]}" for option, count in row.counts if count)
    return (
        f"{row.number} ({item.id})",
        said(item, item.stem),
        "; ".join(texts[option.id] for option in key),
        f"{row.missed} of {row.members}",
        chosen or "nothing",
        " ".join(said(item, option.rationale) for option in key),
    )
