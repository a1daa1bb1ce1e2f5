"""Opening the history at the start: made new for a new user, migrated after a backup, recovered when it is damaged."""

import os
import sqlite3
from datetime import datetime
from stat import S_ISREG

from cetl_prep.exam.errors import StorageError
from cetl_prep.paths import Paths
from cetl_prep.services.backups import backup_path, backups
from cetl_prep.services.looking_over import forget, found_damaged
from cetl_prep.storage.database import back_up, open_history, translated
from cetl_prep.storage.recovery import MAGIC, Recovery, end_holds, recover, recover_all

LONGEST = 400
"""Bytes of the path of the data folder: SQLite takes 512 for a file, and the names of banks and drafts are long."""


def open_or_recover(paths: Paths, at: datetime) -> tuple[sqlite3.Connection, Recovery | None]:
    """The open history, and what was recovered if it was damaged, empty or gone though there are backups.

    Raises:
        StorageError: it cannot be opened nor recovered; the file is as it was.
    """
    if len(os.fsencode(paths.data)) > LONGEST:
        raise StorageError("history.long-path", file=str(paths.data), most=LONGEST)
    held = [backup.path for backup in backups(paths)]
    recovery = recover(paths.history, held, at) if _is_lost(paths, bool(held)) else None
    if recovery is None and found_damaged(paths.checked):
        recovery = recover_all(paths.history, held, at)
        forget(paths.checked)
    try:
        return _opened(paths, at), recovery
    except StorageError as error:
        if error.code != "history.damaged":
            raise
    recovery = recover(paths.history, held, at)
    return _opened(paths, at), recovery


def _opened(paths: Paths, at: datetime) -> sqlite3.Connection:
    connection = open_history(
        paths.history, before_migration=lambda old: back_up(old, backup_path(paths, at))
    )
    with translated(paths.history):
        holds = end_holds(connection)
    if not holds:
        connection.close()
        raise StorageError("history.damaged", file=str(paths.history))
    return connection


def _is_lost(paths: Paths, has_backups: bool) -> bool:
    """Whether there is no database to open.

    SQLite would take an empty file, or none, for a new history, and the user's would be lost in silence; beside a file
    that is no database it would delete what lies there.
    """
    try:
        if not S_ISREG(paths.history.stat().st_mode):
            raise StorageError("history.no-file", file=str(paths.history))
        with paths.history.open("rb") as file:
            return file.read(len(MAGIC)) != MAGIC
    except FileNotFoundError:
        return has_backups
    except OSError:
        return False
