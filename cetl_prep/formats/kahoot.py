"""Kahoot's quiz template: a spreadsheet with its header on row 8 and keys that count from 1."""

from collections.abc import Sequence
from dataclasses import replace

from cetl_prep.exam.bank import Bank
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.item import Item, TextFormat
from cetl_prep.formats import xlsx
from cetl_prep.formats.draft import Draft, Format, ReadChoices, Written
from cetl_prep.formats.lost_parts import lost
from cetl_prep.formats.table_rows import Row, draft_from

NAME = "kahoot"
LONGEST_STEM = 120
LONGEST_OPTION = 75
MOST_OPTIONS = 4
SECONDS = 60

KEEPS = frozenset({"stem", "key", "multi"})

_HEADER_ROW = 7
_HEADER: Sequence[str | int] = (
    "",
    "Question - max 120 characters",
    *(f"Answer {number} - max 75 characters" for number in range(1, MOST_OPTIONS + 1)),
    "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
    "Correct answer(s) - choose at least one",
)


def detect(content: bytes, name: str) -> float:
    """Sure where the header of the template is found."""
    if not xlsx.is_book(content, name):
        return 0.0
    try:
        return 1.0 if _bodies(content, name) else 0.0
    except BankError:
        return 0.0


def _bodies(content: bytes, name: str) -> list[list[Row]]:
    """The header, shortened to its words, and the rows under it, of each sheet that is filled in as a template."""
    bodies = []
    for rows in xlsx.sheets(content, name).values():
        for place, row in enumerate(rows[:20]):
            if _is_header(row.cells):
                header = Row(row.where, tuple(_short(cell) for cell in row.cells))
                bodies.append([header, *rows[place + 1 :]])
                break
    return bodies


def _short(cell: str) -> str:
    return cell.split(" - ")[0].split(" – ")[0].strip()


def _is_header(cells: Sequence[str]) -> bool:
    said = [_short(cell).casefold() for cell in cells]
    needed = ("question", "answer 1", "answer 2", "time limit", "correct answer")
    return all(any(cell.startswith(word) for cell in said) for word in needed)


def read(content: bytes, name: str, choices: ReadChoices) -> Draft:
    """One item for each row that is filled in.

    Raises:
        BankError: see `xlsx.sheets`; ``import.not-this-format`` where the header of the template is not found.
    """
    bodies = _bodies(content, name)
    if not bodies:
        raise BankError("import.not-this-format", file=name)
    plain = ReadChoices(pictures=choices.pictures)
    return xlsx.joined(NAME, [draft_from(NAME, rows, name, plain, base=1) for rows in bodies])


def write(bank: Bank) -> Written:
    """The items that fit into the template; all others are listed with what does not fit."""
    left: list[tuple[str, str]] = []
    kept: list[Item] = []
    rows: list[Sequence[str | int]] = [("", "Quiz template"), *[()] * (_HEADER_ROW - 2), _HEADER]
    for item in bank.items:
        reason = _unfit(item)
        if reason:
            left.append((item.id, f"the whole item: {reason}"))
        else:
            kept.append(item)
            rows.append(_row(len(kept), item))
    losses = (*left, *lost(replace(bank, items=tuple(kept)), KEEPS))
    return Written(xlsx.book_of("Sheet1", rows, first_row=1), losses)


def _unfit(item: Item) -> str:
    if item.format is TextFormat.MARKDOWN:
        return "its text is marked up"
    if len(item.stem) > LONGEST_STEM:
        return f"its stem has {len(item.stem)} letters, at most {LONGEST_STEM} fit"
    if len(item.options) > MOST_OPTIONS:
        return f"it has {len(item.options)} options, at most {MOST_OPTIONS} fit"
    longest = max(len(option.text) for option in item.options)
    return (
        f"an option has {longest} letters, at most {LONGEST_OPTION} fit"
        if longest > LONGEST_OPTION
        else ""
    )


def _row(number: int, item: Item) -> list[str | int]:
    options = [option.text for option in item.options]
    key = [place for place, option in enumerate(item.options, 1) if option.is_key]
    fill = [""] * (MOST_OPTIONS - len(options))
    shown: str | int = key[0] if len(key) == 1 else ",".join(map(str, key))
    return [number, item.stem, *options, *fill, SECONDS, shown]


FORMAT = Format(
    name=NAME,
    title="Kahoot quiz template",
    endings=(".xlsx",),
    detect=detect,
    read=read,
    write=write,
    keeps=KEEPS,
)
"""Kahoot's spreadsheet."""
