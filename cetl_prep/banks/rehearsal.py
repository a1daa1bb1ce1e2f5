"""Rehearsal profiles as TOML files: read into values, each mistake named by file and field."""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from cetl_prep.exam.errors import BankError
from cetl_prep.exam.profile import Tool
from cetl_prep.exam.rehearsal import Break, Detail, Rehearsal, Side
from cetl_prep.exam.room_keys import Action, is_key, keys_with
from cetl_prep.exam.sections import Section
from cetl_prep.quarantine.small_files import read_small

_AS_THE_BANK = object()
T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)
LARGEST = 100_000
"""Bytes a profile may have; real ones have a few hundred."""

MOST = 50
"""Sections or breaks a profile may have."""

_FIELDS = frozenset(
    [
        "name",
        "checked_on",
        "agreement_seconds",
        "tutorial_seconds",
        "warnings_minutes",
        "clock_side",
        "counter_side",
        "clearing",
        "scroll_guard",
        "pause_allowed",
        "pause_stops_clock",
        "report",
        "tools",
        "sections",
        "breaks",
        "keys",
    ]
)


class _Table:
    """A TOML table whose values are taken with a type; what is wrong is named by file, place and field."""

    def __init__(self, table: object, file: str, where: str, known: frozenset[str]) -> None:
        if not isinstance(table, Mapping):
            raise BankError("source.not-a-table", file=file, where=where)
        self._table = table
        self._file = file
        self._where = where
        for name in table:
            if name not in known:
                raise self.wrong("rehearsal.unknown-field", str(name))

    def wrong(self, code: str, field: str, value: object = "") -> BankError:
        return BankError(code, file=self._file, where=self._where, field=field, value=value)

    def take(self, name: str, kind: type[T], default: T | None = None) -> T:
        value = self._table.get(name, default)
        if value is None:
            raise self.wrong("source.missing", name)
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            raise self.wrong("source.wrong-type", name)
        return value

    def whole(self, name: str, default: int | None, low: int, high: int) -> int:
        value = self.take(name, int, default)
        if not low <= value <= high:
            raise self.wrong("source.wrong-value", name, value)
        return value

    def number(self, name: str, value: object) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.wrong("source.wrong-type", name)
        if not 0 < value <= 1440:
            raise self.wrong("source.wrong-value", name, value)
        return float(value)

    def word(self, name: str, kind: type[E], default: E) -> E:
        value = self.take(name, str, default.value)
        if value not in set(kind):
            raise self.wrong("source.wrong-value", name, value)
        return kind(value)

    def rows(self, name: str, fields: str) -> list["_Table"]:
        rows = self.take(name, list, [])
        if len(rows) > MOST:
            raise self.wrong("source.wrong-value", name, len(rows))
        known = frozenset(fields.split())
        return [_Table(row, self._file, f"{name} {n}", known) for n, row in enumerate(rows, 1)]


def read_rehearsal(path: Path) -> Rehearsal:
    """The rehearsal profile in a file.

    Raises:
        BankError: it cannot be read as one; names the file, the place in it and the field.
    """
    import tomllib  # only who sits a rehearsal needs it

    try:
        held = tomllib.loads(read_small(path, LARGEST).decode("utf-8"))
    except (ValueError, RecursionError) as error:  # numbers of thousands of digits, lists in lists
        raise BankError("source.bad-toml", file=path.name, reason=str(error)[:200]) from None
    except BankError as error:
        if error.code == "import.too-large":
            raise BankError("rehearsal.too-large", file=path.name) from None
        raise
    return _rehearsal(_Table(held, path.name, "", _FIELDS))


def read_rehearsals(folders: Sequence[Path]) -> tuple[list[Rehearsal], list[BankError]]:
    """All profiles of these folders, and what is wrong with those that cannot be read. The first of a name is kept."""
    found: dict[str, Rehearsal] = {}
    wrong = []
    for path in (path for folder in folders for path in sorted(folder.glob("*.toml"))):
        try:
            rehearsal = read_rehearsal(path)
        except BankError as error:
            wrong.append(error)
        else:
            found.setdefault(rehearsal.name, rehearsal)
    return list(found.values()), wrong


def _rehearsal(head: _Table) -> Rehearsal:
    name = head.take("name", str).strip()
    if not name or len(name) > 80:
        raise head.wrong("source.wrong-value", "name", name[:80])
    return Rehearsal(
        name=name,
        checked_on=head.take("checked_on", date),
        agreement=head.whole("agreement_seconds", 0, 0, 3600),
        tutorial=head.whole("tutorial_seconds", 0, 0, 3600),
        sections=_sections(head),
        breaks=_breaks(head),
        warnings=_warnings(head),
        clock=head.word("clock_side", Side, Side.RIGHT),
        counter=head.word("counter_side", Side, Side.RIGHT),
        clearing=head.take("clearing", bool, True),
        scroll_guard=head.take("scroll_guard", bool, False),
        pause_allowed=head.take("pause_allowed", bool, True),
        pause_stops=head.take("pause_stops_clock", bool, True),
        tools=_tools(head),
        keys=_keys(head),
        report=head.word("report", Detail, Detail.FULL),
    )


def _sections(head: _Table) -> tuple[Section, ...]:
    rows = head.rows("sections", "title items minutes returnable warnings_minutes")
    sections = tuple(_section(row) for row in rows)
    if len({section.minutes is None for section in sections}) > 1:
        raise head.wrong("rehearsal.some-minutes", "sections")
    return sections


def _section(row: _Table) -> Section:
    own = row.take("minutes", object, _AS_THE_BANK)
    minutes = None if own is _AS_THE_BANK else row.number("minutes", own)
    warnings = _warnings(row)
    if minutes is None and warnings is not None:
        raise row.wrong("rehearsal.needs-minutes", "warnings_minutes")
    returnable = row.take("returnable", bool, minutes is None)
    if minutes is not None and returnable:
        raise row.wrong("rehearsal.not-returnable", "returnable")
    return Section(
        title=row.take("title", str),
        items=row.whole("items", None, 1, 1000),
        minutes=minutes,
        returnable=returnable,
        warnings=warnings,
    )


def _breaks(head: _Table) -> tuple[Break, ...]:
    return tuple(
        Break(
            after=row.whole("after_item", None, 1, 1000),
            minutes=row.number("minutes", row.take("minutes", object)),
            optional=row.take("optional", bool, True),
            counts=row.take("counts_as_exam_time", bool, False),
        )
        for row in head.rows("breaks", "after_item minutes optional counts_as_exam_time")
    )


def _warnings(head: _Table) -> tuple[float, ...] | None:
    values = head.take("warnings_minutes", list, [])
    if not values:
        return None
    if len(values) > MOST:
        raise head.wrong("source.wrong-value", "warnings_minutes", len(values))
    return tuple(sorted((head.number("warnings_minutes", value) for value in values), reverse=True))


def _tools(head: _Table) -> frozenset[Tool] | None:
    named = head.take("tools", list, [_AS_THE_BANK])
    if named == [_AS_THE_BANK]:
        return None
    for name in named:
        if not isinstance(name, str) or name not in set(Tool):
            raise head.wrong("source.wrong-value", "tools", name)
    return frozenset(map(Tool, named))


def _keys(head: _Table) -> dict[str, str]:
    keys: dict[str, str] = {}
    for name, key in head.take("keys", dict, {}).items():
        if name not in set(Action):
            raise head.wrong("rehearsal.unknown-field", f"keys.{name}")
        if not isinstance(key, str) or not is_key(key):
            raise head.wrong("source.wrong-value", f"keys.{name}", key)
        keys[name] = key
    if keys and keys_with(keys) == keys_with():
        raise head.wrong("rehearsal.keys-clash", "keys")
    return keys
