"""Looking after the data: backups and the doctor."""

import platform
import sqlite3
import sys
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from cetl_prep import __version__
from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.paths import Paths
from cetl_prep.services.library import LibraryService
from cetl_prep.storage.attempts import AttemptStore
from cetl_prep.storage.database import back_up, is_whole, newest_version


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
        """Write a verified copy of the history into the backups folder; returns its path."""
        target = backup_path(self._paths, at)
        back_up(self._connection, target)
        return target

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


def _installed(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "-"
