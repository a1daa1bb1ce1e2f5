"""The mentor's own store: the files that were opened, by candidate, and nothing else. What is deleted is gone.

Each candidate has a folder named by a hash of their id. In it lie the files as they were opened, each named by its own
hash, what was read out of each, and one small file with the key and the receipts that later files must fit.
"""

import hashlib
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from cetl_prep.exam.cohort_candidate import Candidate
from cetl_prep.exam.errors import RecordError, StorageError
from cetl_prep.records.trust import Known
from cetl_prep.reports.files import write_whole
from cetl_prep.services.plain_values import from_plain, to_plain

V = TypeVar("V")

_FOLDER_DIGITS = 24
_KNOWN = "known.json"


@dataclass(frozen=True, slots=True)
class Kept:
    """One file of a candidate. `receipt` is empty when it holds no log."""

    sha256: str
    receipt: str
    key: str
    candidate: Candidate


class MentorStore:
    """Keeps and deletes. Every change is on disk when a method returns."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read: dict[Path, tuple[int, Kept | None]] = {}

    def ids(self) -> dict[str, Path]:
        """The candidates there are, each with the folder that holds their files."""
        found = {}
        for place in self._places():
            for kept in self._files(place):
                found[kept.candidate.row.id] = place
                break
        return found

    def files(self, learner: str) -> tuple[Kept, ...]:
        """The files of a candidate, the newest export last. Raises RecordError ``mentor.unknown``."""
        place = self._place(learner)
        found = tuple(
            sorted(self._files(place), key=lambda k: (k.candidate.row.exported, k.sha256))
        )
        if not found:
            raise RecordError("mentor.unknown", candidate=learner)
        return found

    def newest(self) -> Iterator[tuple[Kept, int]]:
        """The newest file of each candidate, and how many there are."""
        for place in self._places():
            files = list(self._files(place))
            if files:
                yield max(files, key=lambda k: (k.candidate.row.exported, k.sha256)), len(files)

    def known(self) -> dict[str, Known]:
        """The key and the receipts of each candidate."""
        return {learner: self._known(place) for learner, place in self.ids().items()}

    def known_of(self, learner: str) -> Known:
        """The key and the receipts of one candidate."""
        return self._known(self._place(learner))

    def keep(self, kept: Kept, copy: Path) -> None:
        """Keep a file; the same one again changes nothing.

        Args:
            kept: what was read out of it.
            copy: a private copy of the file.

        Raises:
            StorageError: it cannot be written.
        """
        place = self._place(kept.candidate.row.id)
        whole = place / f"{kept.sha256}.record"
        with _writing(place):
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not whole.exists():
                draft = whole.with_suffix(".part")
                shutil.copyfile(copy, draft)
                draft.chmod(0o600)
                draft.replace(whole)
        write_whole(place / f"{kept.sha256}.json", _text(kept))
        row = kept.candidate.row
        known = self._known(place).after(row.trust, kept.key, row.exported, kept.receipt)
        write_whole(place / _KNOWN, _text(known))

    def note(self, learner: str, receipt: str) -> None:
        """Note a receipt that the candidate told by another way; later files must hold what it names."""
        self.files(learner)
        place = self._place(learner)
        known = self._known(place)
        receipts = (*(held for held in known.receipts if held[1] != receipt), ("", receipt))
        write_whole(place / _KNOWN, _text(replace(known, receipts=receipts)))

    def accept_key(self, learner: str) -> None:
        """From now on the key of the newest file is the candidate's."""
        newest = self.files(learner)[-1]
        place = self._place(learner)
        write_whole(place / _KNOWN, _text(replace(self._known(place), key=newest.key)))

    def original(self, learner: str, sha256: str) -> Path:
        """Where a file lies as it was opened."""
        return self._place(learner) / f"{sha256}.record"

    def delete(self, learner: str) -> None:
        """Delete all there is of a candidate. Raises RecordError ``mentor.unknown`` or StorageError."""
        place = self._place(learner)
        if not place.is_dir():
            raise RecordError("mentor.unknown", candidate=learner)
        with _writing(place):
            shutil.rmtree(place)
        self._read = {path: held for path, held in self._read.items() if path.parent != place}
        if hasattr(os, "O_DIRECTORY"):
            folder = os.open(self._folder, os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)

    def _place(self, learner: str) -> Path:
        return self._folder / hashlib.sha256(learner.encode()).hexdigest()[:_FOLDER_DIGITS]

    def _places(self) -> list[Path]:
        try:
            return sorted(p for p in self._folder.iterdir() if p.is_dir())
        except FileNotFoundError:
            return []

    def _files(self, place: Path) -> Iterator[Kept]:
        for path in place.glob("*.json"):
            if path.name != _KNOWN:
                kept = self._kept(path)
                if kept is not None:
                    yield kept

    def _kept(self, path: Path) -> Kept | None:
        """What was read out of a file; read from the disk again only when it was written anew."""
        written = path.stat().st_mtime_ns
        held = self._read.get(path)
        if held is None or held[0] != written:
            held = self._read[path] = (written, _value(path, Kept))
        return held[1]

    def _known(self, place: Path) -> Known:
        return _value(place / _KNOWN, Known) or Known()


def _value(path: Path, kind: type[V]) -> V | None:
    """What a file of our own holds; None when it is missing or no longer of this form (it is then read anew)."""
    try:
        return from_plain(kind, json.loads(path.read_bytes()))
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _text(value: object) -> bytes:
    return json.dumps(to_plain(value), ensure_ascii=False).encode()


@contextmanager
def _writing(place: Path) -> Iterator[None]:
    """Turns what the system says into a StorageError."""
    try:
        yield
    except OSError as error:
        raise StorageError(
            "file.unwritable", file=str(place), reason=error.strerror or ""
        ) from None
