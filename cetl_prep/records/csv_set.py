"""A record as a set of CSV tables in one zip file, and back: the tables and the history file hold the very same values.

`about.json` has all that is no table: who, when, which parts, the banks, and the signature of the history file that
these tables make together. So a changed cell is seen here too.
"""

import csv
import io
import json
import zipfile
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from cetl_prep.exam.chain import AttemptLog, Entry
from cetl_prep.exam.errors import BankError, RecordError
from cetl_prep.exam.record import Sheet
from cetl_prep.exam.record_sheets import EVENT_COLUMNS
from cetl_prep.quarantine.archives import Archive, is_zip
from cetl_prep.records import reading
from cetl_prep.records.history_file import Document, canonical
from cetl_prep.reports.files import bare, csv_bytes

ABOUT = "about.json"
_SAME_DAY = (1980, 1, 1, 0, 0, 0)
_NAMES = frozenset({ABOUT, "skills.csv", "attempts.csv", "responses.csv", "events.csv"})
_TABLES = ("skills", "attempts", "log")
_ORDER = (
    "schema",
    "version",
    "exported_at",
    "app",
    "parts",
    "learner",
    "banks",
    "skills",
    "attempts",
    "prescriptions",
    "log",
    "orders",
    "receipt",
    "signature",
)
_NUMBERS = frozenset(
    {
        "schema_version",
        "duration_s",
        "time_limit_s",
        "items_total",
        "items_answered",
        "items_correct",
        "points",
        "points_max",
        "percent",
        "pass_mark_percent",
        "passed",
        "seed",
        "explains",
        "position",
        "correct",
        "time_s",
        "changes",
        "flagged",
        "attempts",
        "items",
        "ci95_low",
        "ci95_high",
        "number",
        "used_ms",
    }
)
_EMPTY_IS_NONE = frozenset(
    {"started_at", "finished_at", "confidence", "answered_at", "last_seen_at"}
)
_LONGEST_FIELD = 2 * reading.LONGEST_PAYLOAD
_MOST_ROWS = 600_000


def zipped(held: Mapping[str, Any], sheets: Iterable[Sheet]) -> bytes:
    """The zip file: `held` are the members of the history file, signature and all, `sheets` its tables."""
    about = {name: value for name, value in held.items() if name not in _TABLES}
    files = {ABOUT: canonical(about)}
    for sheet in sheets:
        rows = (dict(zip(sheet.columns, row, strict=True)) for row in sheet.rows)
        if f"{sheet.name}.csv" in _NAMES:
            files[f"{sheet.name}.csv"] = csv_bytes(sheet.columns, rows)
    return _stored(files)


def _stored(files: Mapping[str, bytes]) -> bytes:
    """A zip file in which nothing is packed: equal contents give equal bytes with every zip library."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_STORED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, _SAME_DAY), content)
    return whole.getvalue()


def document(content: bytes, name: str) -> tuple[Document, bytes]:
    """The members of a history file, or of the one that a CSV set makes, and its bytes; none for a zip made anew.

    Raises:
        RecordError: it is neither, or damaged.
    """
    if not is_zip(content):
        return reading.document(content, name), content
    try:
        archive = Archive(content, name, reading.LARGEST)
        if ABOUT not in archive:
            raise RecordError("record.not-a-history", file=name)
        about = reading.document(archive.read(ABOUT), name)
        files = {entry: archive.read(entry) for entry in archive.names}
        if not files.keys() <= _NAMES:
            raise ValueError("a file that does not belong to it")
        tables = {n.removesuffix(".csv"): _rows(c, name) for n, c in files.items() if n != ABOUT}
        held = _joined(about, tables)
    except (BankError, KeyError, ValueError, TypeError, RecursionError, csv.Error):
        raise RecordError("record.cut", file=name, where="its tables") from None
    return held, canonical(held) if _stored(files) == content else b""


Rows = list[dict[str, Any]]


def _rows(content: bytes, name: str) -> Rows:
    csv.field_size_limit(_LONGEST_FIELD)
    reader = csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True)
    rows: Rows = []
    for row in reader:
        if len(rows) >= _MOST_ROWS:
            raise RecordError("record.too-large", file=name, limit=reading.LARGEST >> 20)
        rows.append({column: _value(column, cell) for column, cell in row.items()})
    return rows


def _value(column: str, cell: str) -> object:
    if column in _NUMBERS:
        value = json.loads(cell) if cell else None
        if value is not None and type(value) not in (int, float):
            raise ValueError(f"“{column}” is no number")
        return value
    if not cell and column in _EMPTY_IS_NONE:
        return None
    return bare(cell)


def _joined(about: Document, tables: Mapping[str, Rows]) -> Document:
    made: dict[str, Callable[[], object]] = {"skills": lambda: tables["skills"]}
    if "attempts" in tables:
        made["attempts"] = lambda: _attempts(tables["attempts"], tables.get("responses"))
    if "events" in tables:
        made["log"] = lambda: _log(tables["events"])
    held = {}
    for member in _ORDER:
        if member in made:
            held[member] = made[member]()
        elif member in about:
            held[member] = about[member]
    return held


def _attempts(attempts: Rows, responses: Rows | None) -> Rows:
    if responses is None:
        return attempts
    found: dict[str, Rows] = {attempt["attempt_id"]: [] for attempt in attempts}
    for response in responses:
        attempt = response.pop("attempt_id")
        del response["schema_version"]
        found[attempt].append(response)
    return [{**attempt, "responses": found[attempt["attempt_id"]]} for attempt in attempts]


def _log(events: Rows) -> Rows:
    found: dict[str, list[list[Any]]] = {}
    for event in events:
        attempt, number, *values = (event[column] for column in EVENT_COLUMNS)
        held = found.setdefault(attempt, [])
        if number != len(held) + 1:
            raise ValueError("events that are not in order")
        held.append(values)
    return [
        {"attempt": attempt, "head": _head(attempt, values), "events": values}
        for attempt, values in found.items()
    ]


def _head(attempt: str, events: list[list[Any]]) -> str:
    entries = tuple(Entry(*event[:5]) for event in events)
    return AttemptLog(attempt, entries).links()[-1].hex()
