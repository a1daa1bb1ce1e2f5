"""Backups of the history: how they are named, listed, when one is due, and which are kept."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cetl_prep.paths import Paths, settle

SET_ASIDE = "-before-restore"
"""Ends the name of what was kept when a backup took its place."""

OLDEST = timedelta(hours=24)
"""At the start a backup is made when the newest is older than this."""

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

    Raises:
        OSError: one could not be written.
    """
    import zipfile

    brought: list[str] = []
    if not backup.with_suffix(".zip").is_file():
        return brought
    with suppress(zipfile.BadZipFile), zipfile.ZipFile(backup.with_suffix(".zip")) as archive:
        for name in archive.namelist():
            target = paths.data / name
            if _is_inside(target, paths.data) and not target.exists():
                target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                target.write_bytes(archive.read(name))
                target.chmod(0o600)
                brought.append(name)
    return brought


def _companions(paths: Paths) -> list[Path]:
    files = [paths.settings, paths.credits, paths.prescriptions, paths.again]
    files.append(paths.data / "imports.json")
    for folder in (paths.rehearsals, paths.signing, paths.group):
        files += sorted(folder.rglob("*"))
    return [file for file in files if file.is_file()]


def _is_inside(target: Path, folder: Path) -> bool:
    return target.resolve().is_relative_to(folder.resolve())


def _made(path: Path) -> datetime | None:
    """When the backup of this name was made; None when the name does not say."""
    stamp = path.stem.removesuffix(SET_ASIDE).removeprefix("history-")
    try:
        # Not `strptime`: it compiles its patterns first, which is felt at every start.
        return datetime.fromisoformat(stamp).replace(tzinfo=UTC)
    except ValueError:
        return None
