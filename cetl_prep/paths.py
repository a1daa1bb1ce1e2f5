"""Where everything lies. `--profile DIR` moves all of it into one folder."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

APP = "cetl-prep"
PORTABLE = "cetl-prep-data"
"""The folder that makes a bundled program portable."""


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one user's data."""

    data: Path

    @property
    def history(self) -> Path:
        """The history file."""
        return self.data / "history.sqlite"

    @property
    def checked(self) -> Path:
        """How far the history was looked over, and whether something was found that is not as it was written."""
        return self.data / "checked.json"

    @property
    def banks(self) -> Path:
        """Our own copies of the banks, each named by its digest."""
        return self.data / "banks"

    @property
    def backups(self) -> Path:
        """Verified copies of the history."""
        return self.data / "backups"

    @property
    def settings(self) -> Path:
        """The user's choices."""
        return self.data / "settings.json"

    @property
    def rehearsals(self) -> Path:
        """The user's own rehearsal profiles."""
        return self.data / "rehearsal"

    @property
    def credits(self) -> Path:
        """The log of continuing education."""
        return self.data / "credits.json"

    @property
    def signing(self) -> Path:
        """The user's own key and the signers the user confirmed."""
        return self.data / "signing"

    @property
    def group(self) -> Path:
        """What was given to the study group, and what came from it."""
        return self.data / "group"

    @property
    def estimates(self) -> Path:
        """What was worked out from the history; can be deleted at any time."""
        return self.data / "estimates.sqlite"

    @property
    def mentor(self) -> Path:
        """The files of candidates that were opened here."""
        return self.data / "mentor"

    @property
    def prescriptions(self) -> Path:
        """What a mentor asked for, and what was said to it."""
        return self.data / "prescriptions.json"

    @property
    def again(self) -> Path:
        """The items that the learner wants to be asked again."""
        return self.data / "again.json"

    @property
    def unsaved(self) -> tuple[Path, ...]:
        """Where answers go that the history does not take: beside it, or outside of a folder that takes nothing."""
        return (self.data / "unsaved", *spare_folders())

    @property
    def logs(self) -> Path:
        """The program's own log; holds no answers and no names."""
        return self.data / "logs"


def draft_beside(target: Path) -> Path:
    """Where a file is written before it takes its name: beside it and hidden, its name no longer than systems allow."""
    return target.with_name(f".{crc32(os.fsencode(target.name)):08x}.{os.getpid()}.part")


def settle(draft: Path, target: Path) -> None:
    """Make a finished draft the file itself, so that a power cut leaves either the old file or the whole new one.

    Raises:
        OSError: it could not be done; the old file is as it was.
    """
    with draft.open("rb+") as file:
        os.fsync(file.fileno())
    draft.replace(target)
    if hasattr(os, "O_DIRECTORY"):  # elsewhere the system gives no way to make a rename durable
        folder = os.open(target.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def spare_folders() -> list[Path]:
    """This user's own folder for what must outlive the program, whatever data folder is used; none without a home."""
    state = os.environ.get("XDG_STATE_HOME") or os.environ.get("LOCALAPPDATA")
    try:
        home = Path(state) if state else Path.home() / ".local" / "state"
    except RuntimeError:
        return []
    return [home / APP / "unsaved"]


def portable_folder(program: Path) -> Path | None:
    """The folder `cetl-prep-data` beside the folder that holds this program, when the user has made one there.

    It stands outside the program's own folder, so that a new version can replace that folder whole.
    """
    beside = program.resolve().parent.parent / PORTABLE
    return beside if beside.is_dir() else None


def find_paths(profile: Path | None = None) -> Paths:
    """The folders inside `profile`; else, for a bundled program, those it carries beside it; else this user's own."""
    if profile is not None:
        return Paths(profile.expanduser().absolute())
    carried = portable_folder(Path(sys.executable)) if getattr(sys, "frozen", False) else None
    if carried is not None:
        return Paths(carried)
    from platformdirs import user_data_path  # only needed here; spares the import elsewhere

    return Paths(user_data_path(APP, appauthor=False))


def bundled_banks() -> list[Path]:
    """The bank files that came with the program."""
    return sorted((Path(__file__).parent / "bundled").glob("*.qbank"))


def bundled_rehearsals() -> Path:
    """The folder of the rehearsal profiles that came with the program."""
    return Path(__file__).parent / "rehearsal"
