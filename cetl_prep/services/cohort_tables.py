"""The table of a cohort as a file."""

import json
from collections.abc import Callable, Iterable

from cetl_prep.exam.cohort import Row
from cetl_prep.exam.cohort_sheet import cohort_sheet
from cetl_prep.reports.cohort_page import cohort_page
from cetl_prep.reports.files import csv_bytes

FORMATS = ("csv", "xlsx", "html", "pdf", "json")
"""Forms that a table of candidates can have."""

Printed = Callable[[str, str], bytes]


def table_bytes(form: str, rows: Iterable[Row], printed: Printed | None = None) -> bytes:
    """The file; `printed` makes a PDF of a page and its title, and is needed for that form only."""
    rows = tuple(rows)
    sheet = cohort_sheet(rows)
    lines = [dict(zip(sheet.columns, line, strict=True)) for line in sheet.rows]
    if form == "csv":
        return csv_bytes(sheet.columns, lines)
    if form == "json":
        return json.dumps(lines, ensure_ascii=False, indent=1).encode()
    if form == "xlsx":
        from cetl_prep.reports.workbook import workbook

        made = max(row.exported for row in rows)
        return workbook([sheet], [("Candidates", len(rows)), ("newest_at", made)], made)
    page = cohort_page(rows)
    if form == "pdf":
        assert printed is not None  # the faces bring it: it needs Qt
        return printed(page, "Candidates")
    return page.encode()
