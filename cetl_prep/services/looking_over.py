"""Looking over the whole history, in stretches: a long one is checked at the start only in part.

Where the last stretch ended is kept in a small file, and so is that something was found. The next start then makes the
history whole from the backups, if nothing is lost by that.
"""

import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from cetl_prep.exam.errors import StorageError
from cetl_prep.reports.files import write_whole
from cetl_prep.storage.attempts import AttemptStore

STRETCH = 20_000
"""Events that are looked at in one go: some three tenths of a second. A learner has so many in a year."""


@dataclass(frozen=True, slots=True)
class Damage:
    """What is not as it was written: the number of an event, or 0 for the file itself."""

    event: int


def looked_over(note: Path, store: AttemptStore, *, whole: bool) -> Damage | None:
    """Look at the next stretch and note it. `whole` is whether the file itself is.

    Raises:
        StorageError: the history cannot be read.
    """
    first = _read(note).get("next", 1)
    length = store.length()
    if not 1 <= first <= length:
        first = 1
    broken = store.broken_link(first, STRETCH) if whole else 0
    following = first + STRETCH
    held = {"next": following if following <= length else 1, "damaged": int(broken is not None)}
    with suppress(StorageError):  # in a read-only place it begins again
        if held != _read(note):
            write_whole(note, json.dumps(held).encode())
    return None if broken is None else Damage(broken)


def found_damaged(note: Path) -> bool:
    """Whether something was found that is not as it was written."""
    return bool(_read(note).get("damaged"))


def forget(note: Path) -> None:
    """Begin anew."""
    with suppress(OSError):
        note.unlink(missing_ok=True)


def _read(note: Path) -> dict[str, int]:
    try:
        held = json.loads(note.read_bytes())
        return {str(name): int(value) for name, value in held.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}
