"""Rows of a table to records: where the header is, what its columns hold, and what each row says."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from cetl_prep.exam.errors import BankError
from cetl_prep.formats.columns import Columns, columns_of, folded
from cetl_prep.formats.draft import Column, Draft, ReadChoices, columns_text
from cetl_prep.formats.option_cells import splitter, texts_in
from cetl_prep.formats.records import KeyBases, Record, draft_of

_HEADER_WITHIN = 20
"""Rows in which a header is looked for."""

_LETTER = re.compile(r"[A-Za-z]$")
_FIRST = frozenset({0})
_SHOWN = 120
_MOST_SHOWN = 40
"""Columns that are offered for a choice, and the letters that are shown of each."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its place for messages, its cells, and what was lost or went wrong on the way here."""

    where: str
    cells: tuple[str, ...]
    losses: tuple[str, ...] = ()
    problem: str = ""

    @property
    def empty(self) -> bool:
        """Whether nothing stands in it."""
        return not self.problem and not any(cell.strip() for cell in self.cells)


def header_of(rows: Sequence[Row], chosen: Mapping[str, str]) -> tuple[int, Columns] | None:
    """Place of the header row among the first rows, and what its columns hold; None when there is none."""
    by_number = _by_number(chosen)
    for place, row in enumerate(rows[:_HEADER_WITHIN]):
        columns = columns_of(row.cells, chosen)
        if columns.usable and not (by_number and not columns_of(row.cells, {}).single):
            return place, columns
    return None


def _by_number(chosen: Mapping[str, str]) -> bool:
    """Whether the user named all columns by their numbers, as for a table that has no header."""
    return bool(chosen) and all(column.strip().isdigit() for column in chosen.values())


def without_header(rows: Sequence[Row], chosen: Mapping[str, str]) -> Columns | None:
    """Columns of a table without a header, by the user's numbers, or where each row is stem, options, letter."""
    filled = [row for row in rows if not row.empty]
    if _by_number(chosen):
        columns = columns_of([""] * max((len(row.cells) for row in filled), default=0), chosen)
        return columns if columns.usable else None
    widths = {len(row.cells) for row in filled}
    width = widths.pop() if len(widths) == 1 else 0
    if not 4 <= width <= 12 or not all(_ends_in_letter(row.cells, width) for row in filled):
        return None
    labels = tuple("abcdefghij"[: width - 2])
    return Columns({"stem": 0}, ((width - 1, None),), tuple(range(1, width - 1)), labels)


def _ends_in_letter(cells: Sequence[str], width: int) -> bool:
    letter = cells[-1].strip().casefold()
    return bool(_LETTER.match(letter)) and 0 <= ord(letter) - ord("a") < width - 2


def draft_from(
    format_name: str,
    rows: Sequence[Row],
    name: str,
    choices: ReadChoices,
    notes: Sequence[str] = (),
    base: int | None = None,
) -> Draft:
    """All rows of a table as a draft.

    Args:
        format_name: the name of the format.
        rows: every row, the header included.
        name: of the file, for messages.
        choices: what the user said.
        notes: what was assumed before.
        base: what the numbers of a key begin with where the format itself says so.

    Raises:
        BankError: ``import.needs-columns`` when neither header nor user say which column is which.
    """
    found = header_of(rows, choices.columns)
    if found:
        start, columns = found
        body = rows[start + 1 :]
    else:
        body, headless = rows, without_header(rows, choices.columns)
        if headless is None:
            shown = columns_text(_offered(rows, 0, columns_of(_first(rows).cells, choices.columns)))
            field = _missing(rows, choices)
            raise BankError("import.needs-columns", file=name, field=field, columns=shown)
        start, columns = -1, headless
    records = [record for record in (_record(row, columns) for row in body) if not _blank(record)]
    stated = tuple(base if said is None else said for _, said in columns.keys)
    bases = KeyBases(stated, _labelled(columns), counted=base is not None)
    remarks = [*notes]
    if columns.unread:
        remarks.append(f"columns that were not read: {', '.join(columns.unread)[:300]}")
    made = draft_of(format_name, _in_one_cell(records, columns), bases, choices, remarks)
    return replace(made, columns=_offered(rows, start, columns))


def _offered(rows: Sequence[Row], start: int, columns: Columns) -> tuple[Column, ...]:
    """The columns with what each is read as; without a header (`start` below 0) they have no names."""
    headers = rows[start].cells if 0 <= start < len(rows) else ()
    below = next((row.cells for row in rows[start + 1 :] if not row.empty), ())
    names = columns.fields
    return tuple(
        Column(
            headers[place].strip()[:_SHOWN] if place < len(headers) else "",
            below[place].strip()[:_SHOWN] if place < len(below) else "",
            names.get(place, ""),
        )
        for place in range(min(_MOST_SHOWN, max(len(headers), len(below))))
    )


def _first(rows: Sequence[Row]) -> Row:
    return next((row for row in rows if not row.empty), Row("", ()))


def _missing(rows: Sequence[Row], choices: ReadChoices) -> str:
    columns = columns_of(_first(rows).cells, choices.columns)
    if "stem" not in columns.single:
        return "question"
    return "key" if not columns.keys else "options"


def _blank(record: Record) -> bool:
    """Whether a row says nothing; templates come with rows that are only numbered."""
    said = {name for name, text in record.single.items() if text.strip()}
    filled = any(text.strip() for text in (*record.options, *record.keys))
    return not record.problem and not filled and said <= {"id"}


def _record(row: Row, columns: Columns) -> Record:
    def cell(place: int) -> str:
        return row.cells[place] if place < len(row.cells) else ""

    offered = [cell(place) for place in columns.options]
    keys = tuple(cell(place) for place, _ in columns.keys)
    marks = None
    if not offered and columns.wrong:
        offered, marks = [keys[0], *_wrong([cell(place) for place in columns.wrong])], _FIRST
    while offered and not offered[-1].strip():
        offered.pop()
    if marks is None:
        keys = tuple(_letter_of(key, columns) or key for key in keys)
    places = {label: place for place, label in enumerate(columns.labels)}
    reasons = {places[label]: cell(c) for label, c in columns.reasons.items() if label in places}
    single = {name: cell(place) for name, place in columns.single.items()}
    return Record(row.where, tuple(offered), keys, reasons, marks, single, row.losses, row.problem)


def _wrong(cells: Sequence[str]) -> Sequence[str]:
    """The wrong options; some lists have all of them in one cell."""
    return (texts_in(cells[0]) or cells) if len(cells) == 1 else cells


def _letter_of(key: str, columns: Columns) -> str:
    """The letter of the option whose column a key names, as in ``Option C``; empty when it names none."""
    said = folded(key)
    named = [place for place, header in enumerate(columns.headers) if header == said]
    return chr(ord("A") + named[0]) if len(named) == 1 and len(said) > 1 else ""


def _in_one_cell(records: Sequence[Record], columns: Columns) -> Sequence[Record]:
    """Records whose options all stand in one cell get them from there."""
    if columns.options or "options" not in columns.single:
        return records
    split = splitter([record.text("options") for record in records])
    return [replace(record, options=split(record.text("options"))) for record in records]


def _labelled(columns: Columns) -> int | None:
    """What the option columns count from, None where they have letters."""
    first = columns.labels[0] if columns.labels else ""
    return int(first) if first in ("0", "1") else None
