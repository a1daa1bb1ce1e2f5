"""Opening the history file: durable settings, numbered migrations, refusal of what cannot be read.

One file with a rollback journal and `synchronous=EXTRA`: with SQLite's defaults the last acknowledged answer was lost in
a third of simulated power cuts, and a write-ahead log does not survive copying or read-only places.
"""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from cetl_prep.exam.errors import StorageError
from cetl_prep.paths import settle
from cetl_prep.storage import rollups

APPLICATION_ID = 0x43455448
"""The letters "CETH", at byte 68 of the file."""

BUSY_MS = 5000
CHECKED_AT_ONCE = 4 << 20
"""Bytes of a history that is checked whole whenever it is opened."""

_FAULTS = (
    ("database or disk is full", "history.full"),
    ("disk I/O error", "history.disk"),
    ("readonly database", "history.read-only"),
    ("read-only", "history.read-only"),
    ("locked", "history.locked"),
    ("unable to open", "history.unreadable"),
    ("closed database", "history.disk"),
    ("__init__ not called", "history.disk"),
)
_MOVED = 1032
"""What SQLite says when the file it has open is no longer the one of this name (SQLITE_READONLY_DBMOVED)."""
_PRAGMAS = (
    "journal_mode=DELETE",
    "synchronous=EXTRA",
    "fullfsync=ON",
    "checkpoint_fullfsync=ON",
    "foreign_keys=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
)


def migrations() -> list[tuple[int, str]]:
    """Every migration as (number, SQL), in order."""
    found = []
    for entry in (Path(__file__).parent / "migrations").iterdir():
        if entry.name.endswith(".sql"):
            found.append((int(entry.name.split("_")[0]), entry.read_text("utf-8")))
    return sorted(found)


def newest_version() -> int:
    """The schema version this program writes."""
    return migrations()[-1][0]


def open_history(
    path: Path, before_migration: Callable[[sqlite3.Connection], None] | None = None
) -> sqlite3.Connection:
    """Open the history, made new when the file is missing, at the newest schema.

    `before_migration` is called with the open connection when an older file is about to be migrated (to back it up).

    Raises:
        StorageError: ``history.newer`` for a file of a later program, ``history.damaged`` for one that is not whole, or
            ``history.unreadable`` / ``history.read-only`` / ``history.full`` / ``history.locked``.
    """
    new = not path.exists()
    if new and _is_read_only(path.parent):
        return _empty()
    with translated(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        connection = sqlite3.connect(
            path, isolation_level=None, timeout=BUSY_MS / 1000, check_same_thread=False
        )
    try:
        with translated(path):
            for pragma in _PRAGMAS:
                connection.execute(f"PRAGMA {pragma}").fetchall()
            version = _version(connection, path)
            if 0 < version < newest_version() and before_migration:
                before_migration(connection)
            if version < newest_version():
                migrate(connection)
            if new:
                path.chmod(0o600)
    except StorageError:
        connection.close()
        raise
    return connection


def _is_read_only(folder: Path) -> bool:
    """Whether nothing can be made in a folder, or where it would be made."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return not os.access(folder, os.W_OK)


def _empty() -> sqlite3.Connection:
    """A history with nothing in it, which refuses to be written: there is none yet, and none can be made."""
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    migrate(connection)
    connection.execute("PRAGMA query_only=ON")
    return connection


def open_for_writing(path: Path) -> sqlite3.Connection:
    """One more connection to a history that is open, for writing off the window's thread. Raises StorageError."""
    with translated(path):
        connection = sqlite3.connect(
            path, isolation_level=None, timeout=BUSY_MS / 1000, check_same_thread=False
        )
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}").fetchall()
    return connection


def reopen(connection: sqlite3.Connection, path: Path) -> None:
    """Open the same connection anew, with nothing it remembers of the file. Raises StorageError."""
    uri = f"{path.resolve().as_uri()}?mode=rw"
    with translated(path):
        connection.close()
        # Every part of the program holds this object, so it is this object that is opened again.
        sqlite3.Connection.__init__(
            connection,
            uri,
            isolation_level=None,
            timeout=BUSY_MS / 1000,
            check_same_thread=False,
            uri=True,
        )
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}").fetchall()


def _version(connection: sqlite3.Connection, path: Path) -> int:
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    application = int(connection.execute("PRAGMA application_id").fetchone()[0])
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if (application or tables) and application != APPLICATION_ID:
        raise StorageError("history.not-ours", file=str(path))
    if version > newest_version():
        raise StorageError(
            "history.newer", file=str(path), version=version, newest=newest_version()
        )
    if version and not _seems_whole(connection):
        raise StorageError("history.damaged", file=str(path))
    return version


def _seems_whole(connection: sqlite3.Connection) -> bool:
    """Whether nothing is wrong as far as can be seen in bounded time.

    A history that is read in a moment is checked whole. Of a longer one only the list of sittings is; all of it
    is checked with every backup, and the end of its log whenever it is opened.
    """
    size = connection.execute(
        "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
    )
    try:
        return is_whole(connection, "1" if size.fetchone()[0] <= CHECKED_AT_ONCE else "attempt")
    except sqlite3.DatabaseError:
        return False


def is_whole(connection: sqlite3.Connection, what: str = "1") -> bool:
    """Whether SQLite's quick check finds nothing wrong, in all of it or in one table."""
    try:
        return bool(connection.execute(f"PRAGMA quick_check({what})").fetchone()[0] == "ok")
    except sqlite3.DatabaseError:
        return False


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the schema up to date, each step in one transaction with its version number."""
    for number, sql in migrations():
        with transaction(connection):
            # Another program may have migrated while this one waited for the lock.
            if connection.execute("PRAGMA user_version").fetchone()[0] >= number:
                continue
            for statement in rollups.statements(sql):
                connection.execute(statement)
            if number == newest_version():
                rollups.rebuild(connection)
            connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version={number}")


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All of the block or nothing of it, with the write lock held from the start."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    try:
        connection.execute("COMMIT")
    except sqlite3.Error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def waiting(connection: sqlite3.Connection, patience: int | None) -> Iterator[None]:
    """Within the block, wait for another program so many milliseconds at most; None: as always."""
    if patience is None:
        yield
        return
    connection.execute(f"PRAGMA busy_timeout={min(patience, BUSY_MS)}")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA busy_timeout={BUSY_MS}")


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn what SQLite and the system say into a `StorageError` with a code."""
    try:
        yield
    except sqlite3.Error as error:
        text = str(error)
        code = next((code for words, code in _FAULTS if words in text), "history.damaged")
        if getattr(error, "sqlite_errorcode", 0) == _MOVED:
            code = "history.moved"
        raise StorageError(code, file=str(path), reason=text) from error
    except OSError as error:
        raise StorageError(
            "history.unreadable", file=str(path), reason=error.strerror or ""
        ) from error


def back_up(connection: sqlite3.Connection, target: Path) -> None:
    """Write a copy of the history to `target`, verified by opening it, whole or not at all.

    Raises:
        StorageError: the copy could not be written or is not whole.
    """
    draft = target.with_name(f".{target.name}.part")
    try:
        with translated(target):
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            draft.unlink(missing_ok=True)
            connection.execute("VACUUM INTO ?", (str(draft),))
            uri = f"{draft.resolve().as_uri()}?mode=ro&immutable=1"
            with closing(sqlite3.connect(uri, uri=True)) as copy:
                if not is_whole(copy):
                    raise StorageError("history.backup-failed", file=str(target))
            draft.chmod(0o600)
            settle(draft, target)
    except BaseException as error:
        with suppress(OSError):
            draft.unlink(missing_ok=True)  # half a copy takes room on a disk that may be full
        if isinstance(error, StorageError) and error.code != "history.backup-failed":
            reason = error.details.get("reason", "")
            raise StorageError("history.no-backup", file=str(target), reason=reason) from None
        raise


@contextmanager
def opened_copy(path: Path) -> Iterator[sqlite3.Connection]:
    """A backup opened for reading, checked to be a whole history of this program or an older one.

    Raises:
        StorageError: it is not; nothing was changed.
    """
    with translated(path):
        path.stat()
        uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
        with closing(sqlite3.connect(uri, uri=True)) as copy:
            if not _version(copy, path):
                raise StorageError("history.damaged", file=str(path))
            yield copy


def take_from(copy: sqlite3.Connection, connection: sqlite3.Connection, path: Path) -> None:
    """Put all of `copy` in the place of what `connection` holds, at the newest schema; whole or not at all.

    Raises:
        StorageError: it could not be done; the history is as it was.
    """
    with translated(path):
        copy.backup(connection)
        migrate(connection)
