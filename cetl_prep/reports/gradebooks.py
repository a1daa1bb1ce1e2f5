"""Grades for the books of Canvas and Moodle: the best attempt of each exam, in percent, and the file says so."""

import csv
import io
from dataclasses import dataclass

from cetl_prep.exam.attempt import Kind, State
from cetl_prep.exam.errors import RecordError
from cetl_prep.exam.record import Record
from cetl_prep.exam.record_sheets import TITLES
from cetl_prep.reports.files import csv_bytes

RULE = "best attempt, percent correct"
_SECTION = "Section"
_POINTS = "    Points Possible"
_MOST_ROWS = 20_000
_LONGEST = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Gradebook:
    """How the candidate is called in the book.

    Attributes:
        student: for Canvas the name or an id as its own export has it, for Moodle the email address.
        canvas: the grade book as Canvas exports it: only it knows the ids.
        name: of that file, for messages.
    """

    student: str
    canvas: bytes = b""
    name: str = ""


def grades(record: Record) -> dict[str, float]:
    """The best ended attempt of each exam, as percent with two decimals, by the name of the grade."""
    best: dict[str, float] = {}
    for attempt in record.attempts:
        if attempt.kind is not Kind.PRACTICE and attempt.state is not State.OPEN:
            name = f"CETL Prep {TITLES[attempt.kind].lower()} ({RULE})"
            best[name] = max(best.get(name, 0.0), round(attempt.percent, 2))
    if not best:
        raise RecordError("handover.no-exam")
    return best


def moodle_csv(record: Record, book: Gradebook) -> bytes:
    """A file for Moodle's grade import, matched by email address, with the rule as feedback.

    Raises:
        RecordError: ``handover.no-student`` or ``handover.no-exam``.
    """
    if "@" not in book.student:
        raise RecordError("handover.no-student", student=book.student, file="Moodle")
    row: dict[str, object] = {"email": book.student}
    for name, percent in grades(record).items():
        row[name] = percent
        row[f"{name} (feedback)"] = f"CETL Prep: {RULE}. An estimate of ours, not a CoSN score."
    return csv_bytes(tuple(row), [row])


def canvas_csv(record: Record, book: Gradebook) -> bytes:
    """The candidate's line of a Canvas grade book, filled in.

    Raises:
        RecordError: ``handover.no-canvas``, ``handover.no-student`` or ``handover.no-exam``.
    """
    head, rows = _book(book)
    wanted = book.student.strip().casefold()
    found = [row for row in rows if wanted in {cell.strip().casefold() for cell in row}]
    if not wanted or len(found) != 1:
        raise RecordError("handover.no-student", student=book.student, file=book.name)
    best = grades(record)
    columns = (*head, *best)
    points = dict.fromkeys(columns, "") | {head[0]: _POINTS, **dict.fromkeys(best, "100")}
    line = {**dict(zip(head, found[0], strict=False)), **best}
    return csv_bytes(columns, [points, line])


def _book(book: Gradebook) -> tuple[list[str], list[list[str]]]:
    """The columns that name a student, and the lines, of a grade book of Canvas."""
    try:
        if len(book.canvas) > _LONGEST:
            raise ValueError("too long")
        text = io.StringIO(book.canvas.decode("utf-8-sig"), newline="")
        rows = [row for _, row in zip(range(_MOST_ROWS), csv.reader(text), strict=False)]
        head = rows[0][: rows[0].index(_SECTION) + 1]
    except (ValueError, IndexError, csv.Error):
        raise RecordError("handover.no-canvas", file=book.name) from None
    if head[:2] != ["Student", "ID"]:
        raise RecordError("handover.no-canvas", file=book.name)
    return head, [row[: len(head)] for row in rows[1:]]
