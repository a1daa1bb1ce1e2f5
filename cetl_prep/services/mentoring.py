"""What a mentor can do: open the files of candidates, compare them, look closely, set practice, and delete."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from cetl_prep.exam.chain import read_receipt
from cetl_prep.exam.cohort import GroupSkill, Order, Row, by_skill, in_order
from cetl_prep.exam.cohort_candidate import Candidate, Change, compared
from cetl_prep.exam.cohort_sheet import cohort_sheet
from cetl_prep.exam.errors import CetlPrepError, RecordError
from cetl_prep.exam.record import Sheet
from cetl_prep.records.examining import Keys
from cetl_prep.records.trust import Known
from cetl_prep.services import record_child
from cetl_prep.services.mentor_store import Kept, MentorStore
from cetl_prep.services.record_child import ReadFile, Refused

Watch = Callable[[float], None]
"""Told the share that is done; what it raises stops the work."""

_ENDINGS = frozenset({".json", ".zip"})


@dataclass(frozen=True, slots=True)
class OpenedFiles:
    """What opening files did.

    Attributes:
        rows: the candidates whose files came in, each once.
        refused: (file name, error) for each file that did not.
        known: how many files were there already.
    """

    rows: tuple[Row, ...]
    refused: tuple[tuple[str, CetlPrepError], ...]
    known: int


class MentoringService:
    """Holds the candidates whose files this mentor opened."""

    def __init__(self, folder: Path, keys: Callable[[], Keys]) -> None:
        """`folder` is where files are kept; `keys` gives the keys of the banks in the library."""
        self._store = MentorStore(folder)
        self._keys = keys

    def open(self, paths: Sequence[Path], watch: Watch | None = None) -> OpenedFiles:
        """Read files, and folders of files, and keep what could be read. Takes long: call it off the window's thread.

        Raises:
            StorageError: the store cannot be written. A file that is refused is only named.
        """
        wanted = files_in(paths)
        known = self._store.known()
        before = {(i, k.sha256) for i in known for k in self._store.files(i)}
        touched: dict[str, None] = {}
        refused: list[tuple[str, CetlPrepError]] = []
        again = done = 0

        def taken(copy: Path, found: ReadFile | Refused) -> None:
            nonlocal again, done
            done += 1
            if isinstance(found, Refused):
                refused.append((found.file, found.error))
            else:
                touched[found.candidate.row.id] = None
                again += (found.candidate.row.id, found.sha256) in before
                self._keep(copy, found)
                learner = found.candidate.row.id
                known[learner] = self._store.known_of(learner)
            if watch:
                watch(done / len(wanted))

        record_child.read_many(wanted, self._keys(), known, taken)
        rows = {row.id: row for row in self.rows()}
        return OpenedFiles(tuple(rows[i] for i in touched), tuple(refused), again)

    def read_apart(self, paths: Sequence[Path]) -> tuple[tuple[Row, ...], list[Refused]]:
        """Rows for these files alone, kept nowhere, and the files that were refused."""
        return _read_apart(paths, self._keys())

    def rows(self, order: Order = Order.READINESS) -> tuple[Row, ...]:
        """All candidates, each by the newest file."""
        found = (replace(k.candidate.row, files=count) for k, count in self._store.newest())
        return in_order(found, order)

    def groups(self) -> tuple[GroupSkill, ...]:
        """The skills of all candidates together, the weakest first."""
        return by_skill(self.rows())

    def candidate(self, learner: str) -> Candidate:
        """One candidate looked at closely, by the newest file. Raises RecordError ``mentor.unknown``."""
        files = self._store.files(learner)
        newest = files[-1].candidate
        return replace(newest, row=replace(newest.row, files=len(files)))

    def files(self, learner: str) -> tuple[Kept, ...]:
        """The files of a candidate, the newest export last."""
        return self._store.files(learner)

    def compare(self, learner: str, one: str = "", other: str = "") -> Change:
        """Two files of one candidate, by their SHA-256; the first and the newest when none is named.

        Raises:
            RecordError: ``mentor.unknown``, or ``mentor.one-file`` when there is nothing to compare with.
        """
        files = self._store.files(learner)
        by_hash = {kept.sha256: kept for kept in files}
        first, last = by_hash.get(one, files[0]), by_hash.get(other, files[-1])
        if first.sha256 == last.sha256:
            raise RecordError("mentor.one-file", candidate=files[-1].candidate.row.name)
        return compared(first.candidate.row, last.candidate.row)

    def find(self, name: str) -> Row:
        """The candidate of this id or name. Raises RecordError ``mentor.unknown`` when none or several fit."""
        rows = self.rows(Order.NAME)
        fitting = [r for r in rows if r.id == name] or [
            r for r in rows if r.name.casefold() == name.casefold()
        ]
        if len(fitting) != 1:
            raise RecordError("mentor.unknown", candidate=name)
        return fitting[0]

    def note_receipt(self, learner: str, receipt: str) -> None:
        """Note a receipt the candidate told; later files must hold what it names. Raises RecordError."""
        self._store.note(learner, read_receipt(receipt))

    def accept_key(self, learner: str) -> None:
        """Take the key of the newest file for the candidate's own from now on (a new computer, for example)."""
        self._store.accept_key(learner)

    def delete(self, learner: str) -> None:
        """Delete all there is of a candidate, for good. Raises RecordError or StorageError."""
        self._store.delete(learner)

    def table(self, rows: Iterable[Row]) -> Sheet:
        """The rows as a table for others: one line for each candidate, a column for each skill."""
        return cohort_sheet(rows)

    def _keep(self, copy: Path, found: ReadFile) -> None:
        kept = Kept(found.sha256, found.receipt, found.judged.key, found.candidate)
        self._store.keep(kept, copy)


def _read_apart(paths: Sequence[Path], keys: Keys) -> tuple[tuple[Row, ...], list[Refused]]:
    found: dict[str, Row] = {}
    refused: list[Refused] = []
    files: dict[str, int] = {}

    def taken(_copy: Path, read: ReadFile | Refused) -> None:
        if isinstance(read, Refused):
            refused.append(read)
            return
        row = read.candidate.row
        files[row.id] = files.get(row.id, 0) + 1
        if row.id not in found or found[row.id].exported <= row.exported:
            found[row.id] = row

    nothing: dict[str, Known] = {}
    record_child.read_many(files_in(paths), keys, nothing, taken)
    return tuple(replace(row, files=files[row.id]) for row in found.values()), refused


def files_in(paths: Iterable[Path]) -> list[Path]:
    """These files, and those inside folders among them."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found += sorted(p for p in path.iterdir() if p.suffix.lower() in _ENDINGS)
        else:
            found.append(path)
    return list(dict.fromkeys(found))
