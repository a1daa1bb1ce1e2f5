"""Tables of a database that another program made, read in a child process from a private copy.

Run as a program, this module is the child: it prints the wanted columns as JSON, and nothing else leaves it.
"""

import json
import sqlite3
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from cetl_prep.exam.errors import BankError, CetlPrepError
from cetl_prep.quarantine import child
from cetl_prep.quarantine.safe_sqlite import (
    LARGEST_BLOB,
    MOST_BYTES,
    MOST_ROWS,
    Cell,
    SafeReader,
    _Text,
)

_MAGIC = b"SQLite format 3\x00"
_REASONS = {
    "bank.not-a-bank": "its tables are not as they should be",
    "file.too-slow": "reading it took too long",
    "file.crashed": "reading it failed midway",
}


@dataclass(frozen=True, slots=True)
class ForeignTables:
    """Rows by table, their cells texts, numbers or None; and (table, row, reason) for each row left out."""

    rows: Mapping[str, Sequence[Sequence[str | int | float | None]]]
    skipped: Sequence[tuple[str, int, str]]


def read(
    content: bytes, name: str, tables: Mapping[str, Sequence[str]], collations: Sequence[str] = ()
) -> ForeignTables:
    """The named columns of the named tables.

    Args:
        content: the database file.
        name: of the file it came in, for messages.
        tables: columns by table; all of them must be there.
        collations: names of orders that the maker's own program knows; they order by code point here.

    Raises:
        BankError: ``import.damaged`` or ``import.too-large``.
    """
    if not content.startswith(_MAGIC):
        raise _damaged(name, "it is no SQLite file")
    with tempfile.TemporaryDirectory(prefix="quarantine-") as private:
        copy = Path(private) / "copy.sqlite"
        copy.write_bytes(content)
        wanted = json.dumps([{table: list(tables[table]) for table in tables}, list(collations)])
        try:
            answer = child.run(
                "cetl_prep.quarantine.foreign_tables", [str(copy), wanted], str(copy)
            )
        except BankError as error:
            if error.code.endswith(".too-large"):
                raise BankError("import.too-large", file=name, limit=MOST_BYTES) from None
            raise _damaged(name, _REASONS.get(error.code, "it is damaged")) from None
    skipped = [(table, row, reason) for table, row, reason in answer["skipped"]]
    return ForeignTables(answer["rows"], skipped)


def _damaged(name: str, reason: str) -> BankError:
    return BankError("import.damaged", file=name, where="its database", reason=reason)


class _ForeignReader(SafeReader):
    """Knows the collations of the maker, and texts longer than those of a bank of ours: whole lists stand in one."""

    most_told = MOST_ROWS  # each of them is told where it is read

    def __init__(
        self, path: Path, tables: Mapping[str, Sequence[str]], collations: Sequence[str]
    ) -> None:
        self._collations = collations
        super().__init__(path, tables)

    def _harden(self) -> None:
        super()._harden()
        for name in self._collations:
            self._connection.create_collation(name, lambda one, two: (one > two) - (one < two))

    def _cell(self, value: object) -> Cell:
        if not isinstance(value, bytes):
            return super()._cell(value)
        if not isinstance(value, _Text):
            raise ValueError("a value that is no text")
        self._bytes_left -= len(value)
        if self._bytes_left < 0:
            raise self._too_many_bytes()
        if len(value) > LARGEST_BLOB:
            raise ValueError("a text that is too long")
        try:
            return bytes(value).decode("utf-8")
        except UnicodeDecodeError:
            raise ValueError("a text that is not UTF-8") from None


def main(arguments: list[str]) -> None:
    """The child: private copy and wanted columns in, one JSON line on standard output."""
    child.limit_this_process()
    tables, collations = json.loads(arguments[1])
    try:
        reader = _ForeignReader(Path(arguments[0]), tables, collations)
        rows = {table: list(reader.rows(table)) for table in tables}
        reader.close()
        answer: dict[str, object] = {"ok": {"rows": rows, "skipped": reader.skipped}}
    except CetlPrepError as error:
        answer = {"error": [error.code, {}]}
    except sqlite3.Error:
        answer = {"error": ["bank.damaged", {}]}
    except MemoryError:
        answer = {"error": ["file.too-large", {}]}
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1:])
