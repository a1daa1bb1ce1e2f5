"""Looking after the data: backups and the doctor."""

import platform
import shutil
import sqlite3
import sys
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from cetl_prep import __version__
from cetl_prep.exam.errors import CetlPrepError, StorageError
from cetl_prep.paths import Paths
from cetl_prep.services.library import LibraryService
from cetl_prep.storage.attempts import AttemptStore
from cetl_prep.storage.database import (
    back_up,
    is_whole,
    newest_version,
    opened_copy,
    take_from,
    translated,
)

SET_ASIDE = "-before-restore"
"""Ends the name of what was kept when a backup took its place."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing the doctor looked at. `code` names the sentence, `value` what was found."""

    code: str
    value: str
    ok: bool = True


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the history. `aside` tells that it was kept when another was restored."""

    path: Path
    made: datetime
    size: int
    aside: bool = False


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
        """Write a verified copy of the history into the backups folder; returns its path."""
        target = backup_path(self._paths, at)
        back_up(self._connection, target)
        return target

    def backups(self) -> list[Backup]:
        """The backups there are, newest first."""
        found = []
        for path in self._paths.backups.glob("history-*.sqlite"):
            with suppress(OSError):  # taken away just now
                held = path.stat()
                made = _made(path) or datetime.fromtimestamp(held.st_mtime, tz=UTC)
                found.append(Backup(path, made, held.st_size, path.stem.endswith(SET_ASIDE)))
        return sorted(found, key=lambda backup: (backup.made, backup.path.name), reverse=True)

    def restore(self, backup: Path, at: datetime) -> Path:
        """Put a backup in the place of the history; returns where the history as it was is kept.

        The backup is verified first, its chain of hashes included. The history as it was becomes a backup itself.

        Raises:
            StorageError: the backup is not whole, or something could not be written; the history is as it was.
        """
        with opened_copy(backup) as copy:
            if AttemptStore(copy, backup).broken_link() is not None:
                raise StorageError("history.damaged-backup", file=str(backup))
            aside = self._set_aside(at)
            take_from(copy, self._connection, self._paths.history)
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


def backup_path(paths: Paths, at: datetime) -> Path:
    """The name of a backup made now; sorts by time."""
    return paths.backups / f"history-{at:%Y%m%dT%H%M%S}.sqlite"


def _made(path: Path) -> datetime | None:
    """When the backup of this name was made; None when the name does not say."""
    stamp = path.stem.removesuffix(SET_ASIDE).removeprefix("history-")
    try:
        return datetime.strptime(stamp, "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None


def _installed(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "-"
