"""What can be done, while the program runs, for a history that takes no more writes."""

import sqlite3
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from cetl_prep.exam.errors import StorageError
from cetl_prep.storage.database import back_up, opened_copy, reopen, translated

ASIDE = "-before-restore.sqlite"
"""Ends the name of a backup of what another history took the place of."""


def mend(connection: sqlite3.Connection, path: Path, error: StorageError) -> None:
    """Do what the fault asks for, so that writing again may succeed. Raises nothing.

    After a fault of the disk the file is opened anew: what was read and written before can no longer be trusted. A
    file that was deleted or renamed is still open here, and is put back whole. Where another file took its place, what
    is open here is kept among the backups.
    """
    with suppress(StorageError):
        if error.code == "history.disk":
            reopen(connection, path)
        elif error.code == "history.moved" and not path.exists():
            back_up(connection, path)
            reopen(connection, path)
        elif error.code == "history.moved":
            _keep(connection, path)


def _keep(connection: sqlite3.Connection, path: Path) -> None:
    """Keep what is open here, once for each state of it."""
    with translated(path):
        row = connection.execute("SELECT hash FROM event ORDER BY seq DESC LIMIT 1").fetchone()
    folder = path.parent / "backups"
    if row and not any(_ends_with(file, row[0]) for file in folder.glob(f"history-*{ASIDE}")):
        back_up(connection, folder / f"history-{datetime.now(UTC):%Y%m%dT%H%M%S}{ASIDE}")


def _ends_with(backup: Path, head: bytes) -> bool:
    with suppress(StorageError), opened_copy(backup) as copy:
        row = copy.execute("SELECT hash FROM event ORDER BY seq DESC LIMIT 1").fetchone()
        return bool(row and row[0] == head)
    return False
