"""The forms in which a record can leave, in one table."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from cetl_prep.exam.errors import RecordError
from cetl_prep.exam.record import Cell, Part, Record, Sheet
from cetl_prep.exam.record_sheets import sheets
from cetl_prep.records import csv_set, history_file
from cetl_prep.reports.gradebooks import Gradebook, canvas_csv, moodle_csv
from cetl_prep.reports.record_page import record_page

__all__ = ["FORMATS", "Format", "Gradebook", "content_of"]

Held = Mapping[str, Any]
Printed = Callable[[str, str], bytes]


@dataclass(frozen=True, slots=True)
class Format:
    """One form.

    Attributes:
        title: for a list to choose from.
        ending: of its files.
        signed: whether a signature lies beside the file.
        imports: whether this program reads it back.
        needs: parts that it is made of; empty for those it can do without.
    """

    title: str
    ending: str
    signed: bool = False
    imports: bool = False
    needs: frozenset[Part] = frozenset()


FORMATS: Mapping[str, Format] = {
    "history": Format("History file", ".json", signed=True, imports=True),
    "csv": Format("CSV tables in a zip file", ".zip", signed=True, imports=True),
    "xlsx": Format("Excel workbook", ".xlsx"),
    "html": Format("Report as a web page", ".html"),
    "pdf": Format("Report as PDF", ".pdf"),
    "xapi": Format("xAPI statements", ".json", needs=frozenset({Part.ATTEMPTS})),
    "qti": Format("QTI results", ".zip", needs=frozenset({Part.ATTEMPTS})),
    "canvas": Format("Grades for Canvas", ".csv", needs=frozenset({Part.ATTEMPTS})),
    "moodle": Format("Grades for Moodle", ".csv", needs=frozenset({Part.ATTEMPTS})),
}
"""Every form by its name."""


def content_of(
    form: str, record: Record, held: Held, gradebook: Gradebook | None, printed: Printed | None
) -> bytes:
    """The bytes of the file.

    Raises:
        RecordError: ``handover.needs``, the form is made of a part that was not ticked, or of a grade book.
    """
    lacking = FORMATS[form].needs - record.parts
    if lacking:
        raise RecordError("handover.needs", format=form, parts=", ".join(sorted(lacking)))
    return _WRITERS[form](record, held, gradebook, printed)


def _workbook(record: Record, _held: Held, _book: object, _printed: object) -> bytes:
    from cetl_prep.reports.workbook import workbook

    tables = [sheet for sheet in sheets(record) if sheet.name != "events"]
    return workbook([*tables, _about(record)], _summary(record), record.exported)


def _summary(record: Record) -> list[tuple[str, Cell]]:
    answers = sum(skill.items for skill in record.skills)
    correct = sum(skill.correct for skill in record.skills)
    return [
        ("Candidate", record.learner.name),
        ("Candidate id", record.learner.id),
        ("exported_at", record.exported),
        ("Sittings", len(record.attempts)),
        ("Answers", answers),
        ("Percent correct", round(100.0 * correct / answers, 2) if answers else None),
    ]


def _about(record: Record) -> Sheet:
    rows: list[tuple[Cell, ...]] = [
        ("schema", f"{history_file.SCHEMA} {history_file.VERSION}"),
        ("program", f"{history_file.PROGRAM} {record.program}"),
        ("parts", ", ".join(part.value for part in Part if part in record.parts)),
    ]
    rows += [(f"bank {bank.title} {bank.version}", bank.digest) for bank in record.banks]
    return Sheet("about", ("what", "value"), tuple(rows))


def _xapi(record: Record, _held: Held, _book: object, _printed: object) -> bytes:
    from cetl_prep.reports.xapi import xapi_bytes

    return xapi_bytes(record)


def _qti(record: Record, _held: Held, _book: object, _printed: object) -> bytes:
    from cetl_prep.reports.qti_results import qti_zip

    return qti_zip(record)


def _pdf(record: Record, _held: Held, _book: object, printed: Printed | None) -> bytes:
    assert printed is not None  # the faces bring it: it needs Qt
    return printed(record_page(record), record.learner.name)


def _grades(write: Callable[[Record, Gradebook], bytes]) -> Callable[..., bytes]:
    def written(record: Record, _held: Held, book: Gradebook | None, _printed: object) -> bytes:
        if book is None:
            raise RecordError("handover.no-book")
        return write(record, book)

    return written


_WRITERS: Mapping[str, Callable[..., bytes]] = {
    "history": lambda record, held, book, printed: history_file.canonical(held),
    "csv": lambda record, held, book, printed: csv_set.zipped(held, sheets(record)),
    "xlsx": _workbook,
    "html": lambda record, held, book, printed: record_page(record).encode(),
    "pdf": _pdf,
    "xapi": _xapi,
    "qti": _qti,
    "canvas": _grades(canvas_csv),
    "moodle": _grades(moodle_csv),
}
