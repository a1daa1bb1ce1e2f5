"""A damaged history made whole again: from what can still be read of it, and from the newest backup that is whole.

The damaged file is never thrown away; it is kept beside the new one. Only events whose chain of hashes holds come back.
"""

import shutil
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from cetl_prep.exam.chain import GENESIS, link
from cetl_prep.exam.errors import StorageError
from cetl_prep.paths import settle
from cetl_prep.storage.database import open_history, opened_copy, transaction, translated

_COLUMNS = "seq, attempt, kind, item, payload, used_ms, at, prev, hash"
_SIDES = ("-journal", "-wal", "-shm")
_HEADER = 100
MAGIC = b"SQLite format 3\x00"
"""What every SQLite file begins with."""
CHECKED_AT_START = 250
"""Events whose chain is checked each time the history is opened: some 4 ms. The doctor checks all."""

_PRUNE = (
    "DELETE FROM response WHERE seq > (SELECT coalesce(max(seq), 0) FROM event)",
    "DELETE FROM attempt WHERE id NOT IN (SELECT attempt FROM event)",
    "DELETE FROM response WHERE attempt NOT IN (SELECT id FROM attempt)",
)
"""What the derived tables must not hold beside the events that came back."""

Row = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Recovery:
    """What was made of a history that could not be opened.

    Attributes:
        aside: where the file as it was is kept; None when there was no file.
        backup: the backup that was taken as a beginning, None for none.
        events: how many events came back in all.
        newer: how many of them were read from the damaged file itself.
        last: when the newest of them was stored, None when none came back.
    """

    aside: Path | None
    backup: Path | None
    events: int
    newer: int
    last: datetime | None


@dataclass(frozen=True)
class _Source:
    """What could be read of one file: its events by number, and the rows of its other tables by name."""

    events: dict[int, Row]
    tables: dict[str, list[dict[str, object]]]


_NOTHING = _Source({}, {})


def recover(path: Path, backups: Iterable[Path], at: datetime) -> Recovery:
    """Put a whole history in the place of a damaged, empty or missing one.

    `backups` are those there are, newest first; the first that is whole is used.

    Raises:
        StorageError: it could not be written; the file is as it was.
    """
    return _put(path, _plan(_read_damaged(path), backups), at)


def recover_all(path: Path, backups: Iterable[Path], at: datetime) -> Recovery | None:
    """As `recover`, for a history that can be used as it is: only when all its events come back; None when they do not."""
    damaged = _read_damaged(path)
    plan = _plan(damaged, backups)
    return _put(path, plan, at) if len(plan.events) >= max(damaged.events, default=0) else None


@dataclass(frozen=True)
class _Plan:
    """The events of the new history, how many of them a backup holds, which, and what the other tables come from."""

    events: list[Row]
    held: int
    backup: Path | None
    sources: tuple[_Source, _Source]


def _plan(damaged: _Source, backups: Iterable[Path]) -> _Plan:
    backup, held = _newest_whole(backups)
    beginning = _chained([], held)
    joined, alone = _chained(beginning, damaged), _chained([], damaged)
    if len(alone) > len(joined):
        return _Plan(alone, 0, None, (_NOTHING, damaged))
    return _Plan(joined, len(beginning), backup, (held, damaged))


def _put(path: Path, plan: _Plan, at: datetime) -> Recovery:
    aside = _replace(path, plan.events, plan.sources, at)
    last = datetime.fromisoformat(str(plan.events[-1][6])) if plan.events else None
    newer = len(plan.events) - plan.held
    return Recovery(aside, plan.backup, len(plan.events), newer, last)


def _replace(
    path: Path, events: Sequence[Row], sources: Iterable[_Source], at: datetime
) -> Path | None:
    """Write the new history and put it in the place of the old one; where that is kept."""
    draft = path.with_name(f".{path.name}.recovered")
    with translated(path):
        for name in (draft, *_beside(draft)):
            name.unlink(missing_ok=True)
        _write(draft, events, sources)
        aside = _set_aside(path, at)
        settle(draft, path)
    return aside


def _set_aside(path: Path, at: datetime) -> Path | None:
    """Copy the file as it is, and take away what SQLite might apply to the new one."""
    if not path.is_file():
        return None
    aside = path.with_name(f"{path.stem}-damaged-{at.astimezone(UTC):%Y%m%dT%H%M%S}{path.suffix}")
    for source in (path, *_beside(path)):
        if source.is_file():
            target = aside.with_name(aside.name + source.name.removeprefix(path.name))
            draft = target.with_name(f".{target.name}.part")
            shutil.copyfile(source, draft)
            draft.chmod(0o600)
            settle(draft, target)
    for side in _beside(path):
        side.unlink(missing_ok=True)
    return aside


def _beside(path: Path) -> list[Path]:
    return [path.with_name(path.name + side) for side in _SIDES]


def end_holds(connection: sqlite3.Connection) -> bool:
    """Whether the newest events follow from one another; quick_check does not see a change inside a text."""
    newest = f"SELECT {_COLUMNS} FROM event ORDER BY seq DESC LIMIT {CHECKED_AT_START + 1}"
    rows = connection.execute(newest).fetchall()[::-1]
    source = _Source({row[0]: row for row in rows}, {})
    beginning = rows[:1] if rows and rows[0][0] > 1 else []
    chained = _chained(beginning, source, first=rows[0][0] if rows else 1)
    return len(chained) == len(rows)


# Reading what is left


def _read_damaged(path: Path) -> _Source:
    try:
        content = path.read_bytes()
    except OSError:
        return _NOTHING
    with TemporaryDirectory() as folder:
        copy = Path(folder) / "damaged.sqlite"
        copy.write_bytes(content if content[:16] == MAGIC else _with_header(content, Path(folder)))
        return _read(copy)


def _with_header(content: bytes, folder: Path) -> bytes:
    """The file with the first hundred bytes of a new history of the same length, for a header that was overwritten."""
    fresh = folder / "fresh.sqlite"
    open_history(fresh).close()
    header = bytearray(fresh.read_bytes()[:_HEADER])
    page = int.from_bytes(header[16:18], "big")
    header[28:32] = (len(content) // page).to_bytes(4, "big")
    return bytes(header) + content[_HEADER:]


def _newest_whole(backups: Iterable[Path]) -> tuple[Path | None, _Source]:
    for backup in backups:
        try:
            with opened_copy(backup) as copy:
                held = _read_from(copy)
        except StorageError:
            continue
        if len(_chained([], held)) == len(held.events):
            return backup, held
    return None, _NOTHING


def _read(path: Path) -> _Source:
    uri = f"{path.as_uri()}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            connection.execute("PRAGMA trusted_schema=OFF")
            return _read_from(connection)
    except sqlite3.Error:
        return _NOTHING


def _read_from(connection: sqlite3.Connection) -> _Source:
    events = {
        int(str(row[0])): row
        for row in _readable(connection, f"SELECT {_COLUMNS} FROM event ORDER BY seq")
        if isinstance(row[0], int)
    }
    return _Source(events, {name: _rows(connection, name) for name in _tables(connection)})


def _tables(connection: sqlite3.Connection) -> list[str]:
    found = _readable(connection, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1")
    names = [str(row[0]) for row in found]
    return [n for n in names if n != "event" and n.isidentifier() and not n.startswith("sqlite_")]


def _rows(connection: sqlite3.Connection, table: str) -> list[dict[str, object]]:
    try:
        names = [d[0] for d in connection.execute(f"SELECT * FROM {table} LIMIT 0").description]
    except sqlite3.Error:
        return []
    rows = _readable(connection, f"SELECT * FROM {table} ORDER BY 1")
    return [dict(zip(names, row, strict=True)) for row in rows]


def _readable(connection: sqlite3.Connection, sql: str) -> Iterator[Row]:
    """The rows from the front until one cannot be read, then those from the end until one cannot be read."""
    for order in ("", " DESC"):
        try:
            yield from connection.execute(sql + order)
        except (sqlite3.Error, OverflowError):
            continue
        return


def _chained(beginning: Sequence[Row], source: _Source, first: int = 1) -> list[Row]:
    """The events of `beginning`, whose number is `first`, and those of `source` that go on without a gap or a change."""
    rows = list(beginning)
    prev = rows[-1][8] if rows else GENESIS
    while (row := source.events.get(first + len(rows))) is not None:
        if row[7] != prev or not isinstance(prev, bytes) or row[8] != link(prev, row[1:7]):
            break
        rows.append(row)
        prev = row[8]
    return rows


# Writing it anew


def _write(draft: Path, events: Sequence[Row], sources: Iterable[_Source]) -> None:
    with closing(open_history(draft)) as connection, transaction(connection):
        connection.executemany(
            f"INSERT INTO event ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", events
        )
        # Rows of several tables come in any order; their relations are looked at in the end.
        connection.execute("PRAGMA defer_foreign_keys=ON")
        for source in sources:
            for table in sorted(set(source.tables) & set(_tables(connection))):
                _fill(connection, table, source.tables[table])
        for sql in _PRUNE:
            connection.execute(sql)


def _fill(connection: sqlite3.Connection, table: str, rows: Sequence[dict[str, object]]) -> None:
    known = {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
    for row in rows:
        names = [name for name in row if name in known]
        marks = ", ".join("?" * len(names))
        sql = f"INSERT OR REPLACE INTO {table} ({', '.join(names)}) VALUES ({marks})"
        try:
            connection.execute(sql, [row[name] for name in names])
        except sqlite3.IntegrityError:
            continue  # a row that was damaged itself
