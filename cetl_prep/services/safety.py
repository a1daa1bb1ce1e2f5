"""Looking after the data: backups and the doctor."""

import shutil
import sqlite3
import sys
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cetl_prep import __version__
from cetl_prep.exam.errors import CetlPrepError, StorageError
from cetl_prep.paths import Paths
from cetl_prep.services.backups import (
    SET_ASIDE,
    Backup,
    backup_path,
    backups,
    bring_missing,
    is_due,
    keep_companions,
    rotate,
)
from cetl_prep.services.library import LibraryService
from cetl_prep.services.looking_over import Damage, looked_over
from cetl_prep.storage.attempts import AttemptStore
from cetl_prep.storage.database import (
    BUSY_MS,
    back_up,
    is_whole,
    newest_version,
    opened_copy,
    take_from,
    translated,
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing the doctor looked at. `code` names the sentence, `value` what was found."""

    code: str
    value: str
    ok: bool = True


class SafetyService:
    """Backs the history up and checks that all is whole."""

    def __init__(
        self,
        paths: Paths,
        library: LibraryService,
        store: AttemptStore,
        connection: sqlite3.Connection,
    ) -> None:
        self._paths = paths
        self._library = library
        self._store = store
        self._connection = connection

    def back_up(self, at: datetime) -> Path:
        """Write a verified copy of the history, and a zip of what the user made besides; returns the copy's path.

        It reads the file by a connection of its own, so it may be called in a thread.

        Raises:
            StorageError: it could not be written or is not whole; earlier backups are as they were.
        """
        target = backup_path(self._paths, at)
        with translated(self._paths.history), closing(_reader(self._paths.history)) as reader:
            back_up(reader, target)
        try:
            keep_companions(self._paths, target)
            rotate(self._paths, _opens_whole)
        except OSError as error:
            reason = error.strerror or ""
            raise StorageError("history.no-backup", file=str(target), reason=reason) from None
        return target

    def back_up_if_due(self, at: datetime, *, ended: bool = False) -> Path | None:
        """Back up when the newest backup is a day old and the history has changed since; `ended`: an exam was just handed in."""
        if not self._store.newest() or not (ended or is_due(self._paths, at)):
            return None
        return self.back_up(at)

    def look_over(self) -> Damage | None:
        """Look over the history, a stretch of a long one at each call; what is damaged in it, None when nothing is.

        It reads by a connection of its own, so it may be called in a thread. What it found, the next start mends where
        the backups hold it. Raises StorageError when the history cannot be read.
        """
        with translated(self._paths.history), closing(_reader(self._paths.history)) as reader:
            store = AttemptStore(reader, self._paths.history)
            return looked_over(self._paths.checked, store, whole=is_whole(reader))

    def backups(self) -> list[Backup]:
        """The backups there are, newest first."""
        return backups(self._paths)

    def restore(self, backup: Path, at: datetime) -> Path:
        """Put a backup in the place of the history; returns where the history as it was is kept.

        The backup is verified first, its chain of hashes included. The history as it was becomes a backup itself. Other
        files that the backup came with are put back where they are missing.

        Raises:
            StorageError: the backup is not whole, or something could not be written; the history is as it was.
        """
        with opened_copy(backup) as copy:
            if AttemptStore(copy, backup).broken_link() is not None:
                raise StorageError("history.damaged-backup", file=str(backup))
            aside = self._set_aside(at)
            take_from(copy, self._connection, self._paths.history)
        with translated(self._paths.data):
            bring_missing(self._paths, backup)
        return aside

    def _set_aside(self, at: datetime) -> Path:
        made = backup_path(self._paths, at)
        aside = made.with_name(f"{made.stem}{SET_ASIDE}.sqlite")
        try:
            back_up(self._connection, aside)
        except StorageError:
            # A history that is no longer whole cannot be verified, and is kept byte by byte.
            with translated(aside):
                shutil.copy2(self._paths.history, aside)
        return aside

    def history_is_sound(self) -> bool:
        """Whether the history is whole and its hash chain holds."""
        return is_whole(self._connection) and self._store.broken_link() is None

    def examine(self) -> list[Finding]:
        """Versions, places, and whether history and banks are whole."""
        import platform  # seldom needed, and slow to import

        findings = [
            Finding("version.program", __version__),
            Finding("version.python", platform.python_version()),
            Finding("version.sqlite", sqlite3.sqlite_version),
            Finding("version.qt", _installed("PySide6-Essentials")),
            Finding("system", f"{platform.system()} {platform.machine()}"),
            Finding("path.data", str(self._paths.data)),
            Finding("path.history", str(self._paths.history)),
            Finding("path.banks", str(self._paths.banks)),
            Finding("path.program", str(Path(sys.executable))),
            Finding("history.schema", str(newest_version())),
        ]
        whole = is_whole(self._connection)
        broken = self._store.broken_link() if whole else None
        findings.append(Finding("history.whole", "yes" if whole else "no", whole))
        chain = "yes" if broken is None else f"broken at event {broken}"
        findings.append(Finding("history.chain", chain, broken is None))
        findings.append(Finding("history.attempts", str(len(self._store.summaries()))))
        return findings + self._banks()

    def _banks(self) -> list[Finding]:
        findings = []
        for entry in self._library.entries():
            name = f"{entry.title} {entry.version}"
            try:
                whole = self._library.open(entry.digest).bank().digest == entry.digest
            except CetlPrepError:
                whole = False
            findings.append(Finding("bank.whole", name, whole))
        return findings


def _reader(history: Path) -> sqlite3.Connection:
    """The history by a connection of its own that writes nothing."""
    uri = f"{history.resolve().as_uri()}?mode=ro"
    return sqlite3.connect(uri, uri=True, isolation_level=None, timeout=BUSY_MS / 1000)


def _opens_whole(backup: Path) -> bool:
    try:
        with opened_copy(backup):
            return True
    except StorageError:
        return False


def _installed(package: str) -> str:
    from importlib import metadata  # brings the readers of mail along

    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "-"
