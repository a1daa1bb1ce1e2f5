"""Tables as an XLSX workbook: filters on the headings, the first row frozen, dates as dates, texts never as formulas."""

import io
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from cetl_prep.exam.record import Cell, Sheet

_WIDEST = 40
_TIMES = ("_at", "as_of", "last_answer")
_LONGEST_NAME = 31


def workbook(sheets: Sequence[Sheet], summary: Iterable[tuple[str, Cell]], made: str) -> bytes:
    """A workbook with a sheet Summary of names and values before the tables.

    Args:
        sheets: the tables, in order.
        summary: what stands on the first sheet.
        made: when the content was made, ISO 8601; the file says the same, so equal contents give equal files.
    """
    import xlsxwriter  # only this needs it

    whole = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "remove_timezone": True,
    }
    book = xlsxwriter.Workbook(whole, options)
    book.set_properties({"created": datetime.fromisoformat(made).replace(tzinfo=None)})
    formats = {
        "date": book.add_format({"num_format": "yyyy-mm-dd hh:mm", "align": "left"}),
        "head": book.add_format({"bold": True}),
    }
    _summary(book, formats, summary)
    for sheet in sheets:
        _table(book, formats, sheet)
    book.close()
    return whole.getvalue()


def _summary(book: Any, formats: dict[str, Any], rows: Iterable[tuple[str, Cell]]) -> None:
    page = book.add_worksheet("Summary")
    page.set_column(0, 0, 28)
    page.set_column(1, 1, 60)
    for number, (name, value) in enumerate(rows):
        page.write_string(number, 0, name, formats["head"])
        _write(page, number, 1, name, value, formats)


def _table(book: Any, formats: dict[str, Any], sheet: Sheet) -> None:
    page = book.add_worksheet(sheet.name.capitalize()[:_LONGEST_NAME])
    page.freeze_panes(1, 0)
    for column, name in enumerate(sheet.columns):
        longest = max((len(str(row[column] or "")) for row in sheet.rows), default=0)
        page.set_column(column, column, min(_WIDEST, max(len(name) + 3, longest + 1)))
        page.write_string(0, column, name, formats["head"])
    for number, row in enumerate(sheet.rows, 1):
        for column, value in enumerate(row):
            _write(page, number, column, sheet.columns[column], value, formats)
    if sheet.rows:
        page.add_table(
            0,
            0,
            len(sheet.rows),
            len(sheet.columns) - 1,
            {
                "columns": [{"header": name} for name in sheet.columns],
                "name": sheet.name.capitalize(),
                "style": "Table Style Light 1",
            },
        )


def _write(
    page: Any, row: int, column: int, name: str, value: Cell, formats: dict[str, Any]
) -> None:
    if value is None:
        return
    if isinstance(value, int | float):
        page.write_number(row, column, value)
    elif value and name.endswith(_TIMES):
        page.write_datetime(row, column, datetime.fromisoformat(value), formats["date"])
    else:
        page.write_string(row, column, value[:32_000])
