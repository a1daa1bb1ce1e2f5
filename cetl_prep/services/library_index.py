"""The index of the library: small JSON files that say which banks are there, which were removed, what was updated last."""

import json
import os
import shutil
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any

from cetl_prep.exam.errors import BankError
from cetl_prep.paths import settle


@dataclass(frozen=True, slots=True)
class BankEntry:
    """One version of one bank in the library.

    `changed` is whether it differs from what its publisher signed off; `made_here` whether it was written or merged
    here and not taken from somebody.
    """

    id: str
    title: str
    version: str
    digest: str
    items: int
    changed: bool = False
    made_here: bool = False


@dataclass(frozen=True, slots=True)
class Removed:
    """A bank that was taken out: its versions, oldest first, the day, and where it stood in the list."""

    entries: tuple[BankEntry, ...]
    day: date
    place: int

    @property
    def bank(self) -> BankEntry:
        """Its newest version."""
        return self.entries[-1]


@dataclass(frozen=True, slots=True)
class LastUpdate:
    """What the last update of a bank did: the version before, the one after, and those that came in with it.

    `declined` is what had been left out before it, as `services.left_out` keeps it.
    """

    bank: str
    before: str
    after: str
    added: tuple[str, ...]
    declined: tuple[tuple[str, str, str], ...] = ()


def read_entries(path: Path) -> list[BankEntry] | None:
    """The entries, oldest version of a bank first; none when there is no index, None when it cannot be read."""
    try:
        return [BankEntry(**entry) for entry in json.loads(path.read_text("utf-8"))]
    except FileNotFoundError:
        return []
    except (OSError, ValueError, TypeError):
        return None


def write_entries(path: Path, entries: Iterable[BankEntry]) -> None:
    """Write the entries, whole or not at all. Raises BankError."""
    write_json(path, [asdict(entry) for entry in entries])


def read_removed(path: Path) -> list[Removed]:
    """The removed banks; none when that cannot be read."""
    try:
        return [
            Removed(
                tuple(BankEntry(**entry) for entry in each["entries"]),
                date.fromisoformat(each["day"]),
                int(each["place"]),
            )
            for each in json.loads(path.read_text("utf-8"))
            if each["entries"]
        ]
    except (OSError, ValueError, TypeError, KeyError):
        return []


def write_removed(path: Path, removed: Iterable[Removed]) -> None:
    """Write the removed banks, whole or not at all. Raises BankError."""
    held = [
        {"entries": [asdict(e) for e in r.entries], "day": r.day.isoformat(), "place": r.place}
        for r in removed
    ]
    write_json(path, held)


def read_updates(path: Path) -> dict[str, LastUpdate]:
    """The last update of each bank by its id; none when that cannot be read."""
    try:
        held = json.loads(path.read_text("utf-8"))
        found = [
            LastUpdate(
                **{
                    **each,
                    "added": tuple(each["added"]),
                    "declined": tuple((a, b, c) for a, b, c in each.get("declined", ())),
                }
            )
            for each in held
        ]
    except (OSError, ValueError, TypeError, KeyError):
        return {}
    return {update.bank: update for update in found}


def last_update(path: Path, versions: Sequence[BankEntry]) -> LastUpdate | None:
    """The last update of the bank with these versions, while it can be undone: its result is still the newest of them."""
    update = read_updates(path).get(versions[-1].id) if versions else None
    if update is None or versions[-1].digest != update.after:
        return None
    return update if update.before in {entry.digest for entry in versions} else None


def write_updates(path: Path, updates: Mapping[str, LastUpdate]) -> None:
    """Write the last updates, whole or not at all. Raises BankError."""
    write_json(path, [asdict(update) for update in updates.values()])


def make_folder(folder: Path) -> None:
    """Make a folder for one user's eyes where there is none. Raises BankError ``file.unwritable``."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise BankError("file.unwritable", file=str(folder), reason=error.strerror or "") from None


def take_in(path: Path, target: Path, *, move: bool = False) -> None:
    """Copy or move one of our own files into a folder that is made for it, whole or not at all. Raises BankError."""
    draft = target.with_suffix(f".{os.getpid()}.part")
    make_folder(target.parent)
    try:
        if move:
            settle(path, target)
        else:
            shutil.copyfile(path, draft)
            settle(draft, target)
    except OSError as error:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise BankError("file.unwritable", file=str(target), reason=error.strerror or "") from None


def write_json(path: Path, held: list[dict[str, Any]]) -> None:
    """Write a small file of the library, whole or not at all. Raises BankError ``file.unwritable``."""
    draft = path.with_suffix(f".{os.getpid()}.part")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with draft.open("w", encoding="utf-8") as file:
            json.dump(held, file, indent=1)
        settle(draft, path)
    except OSError as error:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise BankError("file.unwritable", file=str(path), reason=error.strerror or "") from None
