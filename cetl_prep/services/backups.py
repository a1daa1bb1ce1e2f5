"""Backups of the history: how they are named, listed, when one is due, and which are kept."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cetl_prep.exam.errors import BankError
from cetl_prep.paths import Paths, settle
from cetl_prep.reports.files import write_kept

SET_ASIDE = "-before-restore"
"""Ends the name of what was kept when a backup took its place."""

OLDEST = timedelta(hours=24)
"""At the start a backup is made when the newest is older than this."""

_LARGEST_ZIP = 200 * 1024 * 1024

KEPT = 10
KEPT_ASIDE = 5
KEPT_OF = ((14, "%Y%m%d"), (8, "%G%V"), (12, "%Y%m"))
"""Besides the newest ten: the newest of each of so many days, weeks and months that have one."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the history. `aside` tells that it was kept when another was restored."""

    path: Path
    made: datetime
    size: int
    aside: bool = False

    @property
    def companions(self) -> Path:
        """The zip of the other files that were there then."""
        return self.path.with_suffix(".zip")


def backup_path(paths: Paths, at: datetime) -> Path:
    """The name of a backup made now; sorts by time."""
    return paths.backups / f"history-{at:%Y%m%dT%H%M%S}.sqlite"


def backups(paths: Paths) -> list[Backup]:
    """The backups there are, newest first."""
    found = []
    for path in paths.backups.glob("history-*.sqlite"):
        with suppress(OSError):  # taken away just now
            held = path.stat()
            made = _made(path) or datetime.fromtimestamp(held.st_mtime, tz=UTC)
            found.append(Backup(path, made, held.st_size, path.stem.endswith(SET_ASIDE)))
    return sorted(found, key=lambda backup: (backup.made, backup.path.name), reverse=True)


def is_due(paths: Paths, at: datetime) -> bool:
    """Whether the history has changed since its newest backup, and that is a day old, or of a clock that was wrong."""
    try:
        changed = datetime.fromtimestamp(paths.history.stat().st_mtime, tz=UTC)
    except OSError:
        return False
    made = [backup.made for backup in backups(paths) if not backup.aside]
    return not made or (changed > made[0] and abs(at - made[0]) > OLDEST)


def superfluous(found: Iterable[Backup]) -> list[Backup]:
    """Those of these backups, newest first, that may go. Counted, never aged: a clock that jumps takes nothing away."""
    own = [backup for backup in found if not backup.aside]
    aside = [backup for backup in found if backup.aside]
    kept = {backup.path for backup in own[:KEPT] + aside[:KEPT_ASIDE]}
    for most, shape in KEPT_OF:
        newest: dict[str, Path] = {}
        for backup in own:
            newest.setdefault(f"{backup.made:{shape}}", backup.path)
        kept |= set(list(newest.values())[:most])
    return [backup for backup in own + aside if backup.path not in kept]


def rotate(paths: Paths, is_whole: Callable[[Path], bool]) -> list[Path]:
    """Take superfluous backups away, unless none of those that would stay is whole; what went."""
    found = backups(paths)
    going = superfluous(found)
    staying = [b.path for b in found if b not in going and not b.aside]
    if not going or not any(is_whole(path) for path in staying):
        return []
    for backup in going:
        backup.path.unlink(missing_ok=True)
        backup.companions.unlink(missing_ok=True)
    return [backup.path for backup in going]


def keep_companions(paths: Paths, backup: Path) -> Path:
    """Put what the user made besides the history into a zip beside its backup, whole or not at all.

    Raises:
        OSError: it could not be written.
    """
    import zipfile  # here and below, as most starts write none

    target = backup.with_suffix(".zip")
    draft = target.with_name(f".{target.name}.part")
    try:
        with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as archive:
            draft.chmod(0o600)
            for file in _companions(paths):
                archive.write(file, file.relative_to(paths.data).as_posix())
        settle(draft, target)
    except OSError:
        draft.unlink(missing_ok=True)
        raise
    return target


def bring_missing(paths: Paths, backup: Path) -> list[str]:
    """Put those files of the zip beside a backup back that are not there any more; their names.

    The zip may come from a shared folder: it is read as a stranger's, and only files that such a zip is made of are put back.

    Raises:
        OSError, StorageError: one could not be written.
    """
    from cetl_prep.quarantine.archives import Archive
    from cetl_prep.quarantine.small_files import read_small

    brought: list[str] = []
    beside = backup.with_suffix(".zip")
    if not beside.is_file():
        return brought
    with suppress(BankError):  # damaged: the history itself is back, and is what counts
        archive = Archive(read_small(beside, _LARGEST_ZIP), beside.name)
        for name in archive.names:
            target = paths.data / name
            if _is_companion(paths, target) and not target.exists():
                write_kept(target, archive.read(name))
                brought.append(name)
    return brought


def _companions(paths: Paths) -> list[Path]:
    files = [*_files(paths)]
    for folder in _folders(paths):
        files += sorted(folder.rglob("*"))
    return [file for file in files if file.is_file()]


def _is_companion(paths: Paths, target: Path) -> bool:
    """Whether it is one of the files that `keep_companions` keeps, and none that SQLite would take for its own."""
    real = target.resolve()
    if real in {file.resolve() for file in _files(paths)}:
        return True
    return any(real.is_relative_to(folder.resolve()) for folder in _folders(paths))


def _files(paths: Paths) -> tuple[Path, ...]:
    imports = paths.data / "imports.json"
    return paths.settings, paths.credits, paths.prescriptions, paths.again, imports


def _folders(paths: Paths) -> tuple[Path, ...]:
    return paths.rehearsals, paths.signing, paths.group


def _made(path: Path) -> datetime | None:
    """When the backup of this name was made; None when the name does not say."""
    stamp = path.stem.removesuffix(SET_ASIDE).removeprefix("history-")
    try:
        # Not `strptime`: it compiles its patterns first, which is felt at every start.
        return datetime.fromisoformat(stamp).replace(tzinfo=UTC)
    except ValueError:
        return None
