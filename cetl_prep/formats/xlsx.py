"""Spreadsheets: XLSX, XLS and ODS read sheet by sheet, our own template written as XLSX."""

import io
import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from functools import cache, lru_cache

from cetl_prep.exam.bank import Bank
from cetl_prep.exam.errors import BankError
from cetl_prep.formats import table_writing
from cetl_prep.formats.draft import Draft, Format, ReadChoices, Written
from cetl_prep.formats.table_rows import Row, draft_from, header_of
from cetl_prep.quarantine.archives import Archive, is_zip

NAME = "xlsx"
MOST_CELLS = 5_000_000
LONGEST_CELL = 32_767
"""Characters Excel lets a cell have."""

_LARGEST_ENTRY = 64 * 1024 * 1024
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BOOKS = ("xl/workbook.xml", "xl/workbook.bin", "content.xml")

_SHARED = "xl/sharedStrings.xml"
_MOST_LETTERS = 100_000_000
_ROW = re.compile(rb'\br="[A-Z]{0,9}(\d{1,12})"')
_COLUMN = re.compile(rb'\br="([A-Z]{1,9})\d')

Cell = int | float | str | bool | date | time | datetime | timedelta
Sheets = Mapping[str, Sequence[Row]]


def is_book(content: bytes, name: str) -> bool:
    """Whether the content is a spreadsheet of a kind that can be read."""
    if content.startswith(_OLE):
        return name.lower().endswith(".xls")
    if not is_zip(content):
        return False
    try:
        archive = Archive(content, name, _LARGEST_ENTRY)
    except BankError:
        return False
    return any(entry in archive for entry in _BOOKS)


def detect(content: bytes, name: str) -> float:
    """A spreadsheet, and the surer where a row names the columns of a question."""
    if not is_book(content, name):
        return 0.0
    try:
        found = any(header_of(rows, {}) for rows in sheets(content, name).values())
    except BankError:
        return 0.3
    return 0.9 if found else 0.4


@lru_cache(maxsize=1)
def sheets(content: bytes, name: str) -> Sheets:
    """The rows of each sheet; those of the last book are kept, as it is told from others by them before it is read.

    Raises:
        BankError: ``import.not-this-format``, ``import.damaged``, ``import.encrypted`` or ``import.too-large``.
    """
    if is_zip(content):
        _refuse_wide(Archive(content, name, _LARGEST_ENTRY), name)
    elif not content.startswith(_OLE):
        raise BankError("import.not-this-format", file=name)
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        return {title: _rows(book.get_sheet_by_name(title), name) for title in book.sheet_names}
    except PasswordError:
        raise BankError("import.encrypted", file=name) from None
    except (CalamineError, ValueError, OSError, OverflowError) as error:
        reason = str(error)[:100]
        raise BankError("import.damaged", file=name, where="the workbook", reason=reason) from None


def _refuse_wide(archive: Archive, name: str) -> None:
    """Refuse sheets whose cells lie so far apart, or repeat so long a text, that they would not fit into memory.

    The reader makes room for every cell up to the last before anybody can ask how many there are.
    """
    longest = _longest_shared(archive)
    for entry in archive.names:
        if entry.startswith("xl/worksheets/") and entry.endswith(".xml"):
            sheet = archive.read(entry)
            if longest * sheet.count(b't="s"') > _MOST_LETTERS:
                raise BankError("import.too-large", file=name, limit=LONGEST_CELL)
            rows = max(map(int, _ROW.findall(sheet)), default=0)
            columns = max((_column(found[1]) for found in _COLUMN.finditer(sheet)), default=0)
            if rows * columns > MOST_CELLS:
                raise BankError("import.too-large", file=name, limit=MOST_CELLS)


def _longest_shared(archive: Archive) -> int:
    """Bytes of the longest text that cells share, 0 where all are as long as a spreadsheet lets them be."""
    shared = archive.read(_SHARED) if _SHARED in archive else b""
    longest = max((len(text) for text in shared.split(b"</si>")), default=0)
    return longest if longest > 8 * LONGEST_CELL else 0


@cache
def _column(letters: bytes) -> int:
    """``A`` is 1, ``AA`` is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _rows(sheet: object, name: str) -> list[Row]:
    """The rows of a calamine sheet."""
    end = getattr(sheet, "end", None)
    if end is None:
        return []
    if (end[0] + 1) * (end[1] + 1) > MOST_CELLS:
        raise BankError("import.too-large", file=name, limit=MOST_CELLS)
    cells = sheet.to_python(skip_empty_area=False)  # type: ignore[attr-defined]
    return [_row(number, values) for number, values in enumerate(cells, 1)]


def _row(number: int, values: Sequence[Cell]) -> Row:
    changed = any(isinstance(value, date | time | timedelta) for value in values)
    lost = ("a cell that the spreadsheet made a date or a time of",) if changed else ()
    return Row(f"row {number}", tuple(_text(value) for value in values), lost)


def _text(value: Cell) -> str:
    """What a cell shows; spreadsheets keep whole numbers as fractions."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    return str(value).replace("\r\n", "\n").replace("_x000D_", "").replace("\r", "\n")


def read(content: bytes, name: str, choices: ReadChoices) -> Draft:
    """One item for each row under the header, of every sheet that has one.

    Raises:
        BankError: see `sheets` and `draft_from`.
    """
    found = sheets(content, name)
    headed = {title: rows for title, rows in found.items() if header_of(rows, choices.columns)}
    filled = {title: rows for title, rows in found.items() if any(not row.empty for row in rows)}
    if not headed:
        first = next(iter(filled.values()), ())
        return draft_from(NAME, first, name, choices)
    drafts = [
        draft_from(NAME, _placed(rows, title if len(headed) > 1 else ""), name, choices)
        for title, rows in headed.items()
    ]
    notes = [f"the sheet “{title}” was not read" for title in filled if title not in headed]
    return joined(NAME, drafts, notes)


def _placed(rows: Sequence[Row], title: str) -> Sequence[Row]:
    """Rows that say which sheet they are of, where there are several."""
    if not title:
        return rows
    return [Row(f"{title}, {row.where}", row.cells, row.losses, row.problem) for row in rows]


def joined(name: str, drafts: Sequence[Draft], notes: Sequence[str] = ()) -> Draft:
    """Several drafts of one file as one."""
    media = {medium.sha256: medium for draft in drafts for medium in draft.media}
    return Draft(
        name,
        tuple(item for draft in drafts for item in draft.items),
        tuple(left for draft in drafts for left in draft.skipped),
        tuple(media.values()),
        notes=(*(note for draft in drafts for note in draft.notes), *notes),
    )


def write(bank: Bank) -> Written:
    """All items in our template; every cell is a text, so nothing is calculated and nothing becomes a date."""
    header, rows, losses = table_writing.table(bank)
    cut = [_cut(row, losses) for row in rows]
    return Written(book_of("Items", [header, *cut]), tuple(losses))


def _cut(row: Sequence[str], losses: list[tuple[str, str]]) -> list[str]:
    if any(len(cell) > LONGEST_CELL for cell in row):
        losses.append((row[0], f"the end of a text longer than {LONGEST_CELL} letters"))
    return [cell[:LONGEST_CELL] for cell in row]


def book_of(title: str, rows: Sequence[Sequence[str | int]], first_row: int = 0) -> bytes:
    """A workbook of one sheet, the same bytes for the same rows."""
    import xlsxwriter  # takes a while to import, and only writing needs it

    target = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(target, options)
    book.set_properties({"created": datetime(2000, 1, 1)})  # noqa: DTZ001 - a fixed date, of no place
    sheet = book.add_worksheet(title)
    for number, row in enumerate(rows, first_row):
        for column, cell in enumerate(row):
            if isinstance(cell, int):
                sheet.write_number(number, column, cell)
            elif cell:
                sheet.write_string(number, column, cell)
    book.close()
    return target.getvalue()


FORMAT = Format(
    name=NAME,
    title="Spreadsheet",
    endings=(".xlsx", ".xls", ".ods"),
    detect=detect,
    read=read,
    write=write,
    keeps=table_writing.KEEPS,
)
"""Tables as workbooks."""
