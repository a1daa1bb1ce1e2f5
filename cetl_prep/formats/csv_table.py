"""CSV and TSV: with headers in any usual wording or none, any usual separator, and our own template when written."""

import csv
import io
from collections.abc import Iterator, Sequence
from itertools import islice

from cetl_prep.exam.bank import Bank
from cetl_prep.exam.errors import BankError
from cetl_prep.formats import decoding, table_writing
from cetl_prep.formats.draft import Draft, Format, ReadChoices, Written
from cetl_prep.formats.guarded_cells import armoured, bare
from cetl_prep.formats.table_rows import Row, draft_from, header_of, without_header

NAME = "csv"
MOST_ROWS = 200_000
LARGEST = 64 * 1024 * 1024

_SEPARATORS = (",", ";", "\t", "|")
_SAMPLE_LINES = 60
_MOST_FAULTS = 50
_SAMPLE = 1 << 18
_MOST_SWALLOWED = 2_000
"""Lines behind a quotation mark that is never closed; with more of them nobody knows what they were."""


def detect(content: bytes, name: str) -> float:
    """Sure where a row names the columns of a question, less sure where only the shape of the rows fits."""
    text, _ = decoding.text(content[:_SAMPLE])
    if "\ufffd" in text[:400] or content[:4] == b"PK\x03\x04":
        return 0.0
    ending = name.lower().endswith((".csv", ".tsv"))
    rows = _sample(text, _separator(text, ReadChoices(), name))
    found = header_of(rows, {})
    if found:
        return 0.95 if ending else 0.8
    if len(rows) > 1 and without_header(rows[:-1], {}):
        return 0.8 if ending else 0.5
    return 0.3 if ending else 0.0


def read(content: bytes, name: str, choices: ReadChoices) -> Draft:
    """One item for each row under the header.

    Raises:
        BankError: ``import.too-large``, ``import.needs-columns`` or ``import.damaged``.
    """
    if len(content) > LARGEST:
        raise BankError("import.too-large", file=name, limit=LARGEST)
    text, notes = decoding.text(content)
    separator = _separator(text, choices, name)
    rows = list(_rows(_without_hint(text), separator, name))
    return draft_from(NAME, rows, name, choices, notes)


def _without_hint(text: str) -> str:
    """Excel understands a first line ``sep=;``; an empty line in its place keeps the count."""
    first, end, rest = text.partition("\n")
    return end + rest if first.strip().lower().startswith("sep=") else text


def _separator(text: str, choices: ReadChoices, name: str) -> str:
    """The sign between the columns: as the user or the file says, else the one under which the rows make most sense."""
    if choices.separator:
        return choices.separator[0]
    first = text.partition("\n")[0].strip().lower()
    if first.startswith("sep=") and len(first) >= 5:
        return first[4]
    usual = "\t" if name.lower().endswith(".tsv") else ","
    return max(_SEPARATORS, key=lambda sign: (*_sense(text, sign, choices), sign == usual))


def _sense(text: str, separator: str, choices: ReadChoices) -> tuple[bool, bool, int]:
    """How much sense a sample makes with this separator: a header, rows of one width, many columns."""
    rows = _sample(text, separator)
    widths = [len(row.cells) for row in rows if not row.empty]
    usual = max(set(widths), key=widths.count) if widths else 0
    even = usual > 1 and widths.count(usual) >= 0.8 * len(widths)
    return header_of(rows, choices.columns) is not None, even, usual if even else 0


def _sample(text: str, separator: str) -> list[Row]:
    lines = text[:_SAMPLE].split("\n", _SAMPLE_LINES)[:_SAMPLE_LINES]
    rows: list[Row] = []
    try:
        reader = csv.reader(io.StringIO("\n".join(lines), newline=""), delimiter=separator)
        rows += (Row("", tuple(cells)) for cells in reader)
    except csv.Error:
        pass
    return rows


def _rows(text: str, separator: str, name: str) -> Iterator[Row]:
    """Every row with the line it begins on; after a fault reading goes on with the next line."""
    lines = text.split("\n")
    start = faults = count = 0
    while start < len(lines):
        rest = (line + "\n" for line in islice(lines, start, None))
        reader = csv.reader(rest, delimiter=separator, strict=True)
        begin = 0
        try:
            for cells in reader:
                count += 1
                if count > MOST_ROWS:
                    raise BankError("import.too-large", file=name, limit=MOST_ROWS)
                yield Row(f"line {start + begin + 1}", tuple(map(_cell, cells)))
                begin = reader.line_num
            return
        except csv.Error as error:
            faults += 1
            where = f"line {start + begin + 1}"
            swallowed = reader.line_num - begin
            if faults > _MOST_FAULTS or swallowed > _MOST_SWALLOWED:
                raise BankError(
                    "import.damaged", file=name, where=where, reason=_fault(error)
                ) from None
            yield Row(where, tuple(_loosely(lines[start + begin], separator)), (), _fault(error))
            start += begin + 1


def _cell(cell: str) -> str:
    return bare(cell.removesuffix("\n") if cell.endswith("\n") else cell)


def _loosely(line: str, separator: str) -> Sequence[str]:
    """The cells of a faulty line as far as they can be told, so that it can be kept as a draft."""
    try:
        return next(csv.reader([line], delimiter=separator), [])
    except csv.Error:
        return []


def _fault(error: csv.Error) -> str:
    if "end of data" in str(error):
        return "a quotation mark that is not closed"
    return f"quotation marks that do not fit ({error})"


def write(bank: Bank) -> Written:
    """All items in our template: comma, quotes around every cell, UTF-8, and nothing a spreadsheet would calculate."""
    header, rows, losses = table_writing.table(bank)
    target = io.StringIO(newline="")
    writer = csv.writer(target, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows([armoured(cell) for cell in row] for row in rows)
    return Written(target.getvalue().encode("utf-8"), tuple(losses))


FORMAT = Format(
    name=NAME,
    title="CSV or TSV table",
    endings=(".csv", ".tsv"),
    detect=detect,
    read=read,
    write=write,
    keeps=table_writing.KEEPS,
)
"""Tables as text."""
