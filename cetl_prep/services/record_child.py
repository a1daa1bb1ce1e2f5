"""History files of strangers, read in a child process with limits: looked through, judged, and made into values.

`read` is for one file, `read_many` for the evening of a mentor: one child takes a batch, and when it dies the files of
the batch are read one by one, so that a crafted file costs nobody else's row.
"""

import json
import os
import shutil
import sys
import tempfile
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cetl_prep.exam.cohort_candidate import Candidate
from cetl_prep.exam.errors import BankError, CetlPrepError, RecordError
from cetl_prep.exam.record import Record
from cetl_prep.quarantine import child
from cetl_prep.quarantine.copying import private_copy
from cetl_prep.records import csv_set, examining, reading
from cetl_prep.records.examining import Keys
from cetl_prep.records.trust import Judged, Known, judged
from cetl_prep.services.mentor_rows import candidate_of
from cetl_prep.services.plain_values import from_plain, to_plain

BATCH = 25
"""Files that one child reads."""

_WALL = 60.0
_WALL_FOR_BATCH = 60.0
_CLEAN = "clean.json"

Knowledge = Mapping[str, Known]
"""What is known already, by the id of the candidate."""


@dataclass(frozen=True)
class ReadFile:
    """One file that could be read.

    Attributes:
        sha256: of its bytes.
        record: all it holds; None from `read_many`.
        receipt: for the state of its log; empty when it has none.
        scored_by_own: whether the keys of all its banks were compared with the reader's own copies.
    """

    file: str
    sha256: str
    judged: Judged
    candidate: Candidate
    receipt: str
    scored_by_own: bool
    record: Record | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """One file that could not be read, and why."""

    file: str
    error: CetlPrepError


def read(path: Path, own: Keys, known: Knowledge) -> ReadFile:
    """Read one file and all it holds.

    Args:
        path: the file; it is only read, and nothing appears beside it.
        own: keys of the reader's own banks.
        known: what is known of candidates already.

    Raises:
        RecordError, BankError: it is refused.
    """
    with tempfile.TemporaryDirectory(prefix="quarantine-") as private:
        folder = Path(private)
        copies = [_copied(path, folder / "in")]
        [answer] = _run(copies, folder, own, known, _WALL, keep=True)
        found = _answered(str(path), copies[0][1], answer)
        if isinstance(found, Refused):
            raise found.error
        clean = json.loads((folder / _CLEAN).read_bytes())
        record = examining.examined(clean, b"", {}, str(path)).record
    return ReadFile(
        found.file,
        found.sha256,
        found.judged,
        found.candidate,
        found.receipt,
        found.scored_by_own,
        record,
    )


def read_many(
    paths: Sequence[Path],
    own: Keys,
    known: Knowledge,
    taken: Callable[[Path, ReadFile | Refused], None],
) -> None:
    """Read many files, on all processors; `taken` is told of each in their order, in the caller's thread.

    It is given the private copy of the file, which is gone when it returns. What it raises stops the reading.
    """
    batches = [paths[start : start + BATCH] for start in range(0, len(paths), BATCH)]
    workers = max(1, os.cpu_count() or 1)
    with (
        tempfile.TemporaryDirectory(prefix="quarantine-") as private,
        ThreadPoolExecutor(workers, "cetl-prep-records") as pool,
    ):
        begun = deque(
            pool.submit(_batch, batch, Path(private) / str(number), own, known)
            for number, batch in enumerate(batches)
        )
        try:
            while begun:
                folder, read = begun.popleft().result()
                for copy, found in read:
                    taken(copy, found)
                shutil.rmtree(folder)
        finally:
            for waiting in begun:
                waiting.cancel()


def _batch(
    paths: Sequence[Path], folder: Path, own: Keys, known: Knowledge
) -> tuple[Path, list[tuple[Path, ReadFile | Refused]]]:
    folder.mkdir()
    found: list[tuple[Path, ReadFile | Refused]] = []
    copies: list[tuple[Path, str, Path]] = []
    for number, path in enumerate(paths):
        try:
            copies.append((*_copied(path, folder / f"in-{number}"), path))
        except CetlPrepError as error:
            found.append((path, Refused(str(path), error)))
    for (copy, sha256, path), answer in zip(
        copies, _answers(copies, folder, own, known), strict=True
    ):
        found.append((copy, _answered(str(path), sha256, answer)))
    return folder, found


def _answers(
    copies: Sequence[tuple[Path, str, Path]], folder: Path, own: Keys, known: Knowledge
) -> list[Any]:
    pairs = [(copy, sha256) for copy, sha256, _ in copies]
    if not pairs:
        return []
    try:
        return _run(pairs, folder, own, known, _WALL_FOR_BATCH)
    except BankError:
        return [_alone(pair, folder, own, known) for pair in pairs]


def _alone(pair: tuple[Path, str], folder: Path, own: Keys, known: Knowledge) -> Any:
    try:
        [answer] = _run([pair], folder, own, known, _WALL)
    except BankError as error:
        return {"error": [error.code, dict(error.details)]}
    return answer


def _copied(path: Path, folder: Path) -> tuple[Path, str]:
    try:
        size = path.stat().st_size
    except OSError as error:
        raise RecordError("file.unreadable", file=str(path), reason=error.strerror or "") from None
    if size > reading.LARGEST and path.is_file():
        raise RecordError("record.too-large", file=str(path), limit=reading.LARGEST >> 20)
    copy = private_copy(path, folder)
    return copy.path, copy.sha256


def _run(
    copies: Sequence[tuple[Path, str]],
    folder: Path,
    own: Keys,
    known: Knowledge,
    seconds: float,
    *,
    keep: bool = False,
) -> list[Any]:
    request = folder / "request.json"
    keys = {digest: {i: sorted(k) for i, k in items.items()} for digest, items in own.items()}
    request.write_text(
        json.dumps(
            {
                "files": [str(copy) for copy, _ in copies],
                "keys": keys,
                # A copy, for the caller learns more while this waits.
                "known": {learner: to_plain(held) for learner, held in dict(known).items()},
                "keep": str(folder / _CLEAN) if keep else "",
            }
        ),
        "utf-8",
    )
    answers: list[Any] = child.run(
        "cetl_prep.services.record_child", [str(request)], str(copies[0][0]), seconds
    )
    return answers


def _answered(file: str, sha256: str, answer: Any) -> ReadFile | Refused:
    if "error" in answer:
        code, details = answer["error"]
        return Refused(file, RecordError(code, **{**details, "file": file}))
    return ReadFile(
        file=file,
        sha256=sha256,
        judged=from_plain(Judged, answer["judged"]),
        candidate=from_plain(Candidate, answer["candidate"]),
        receipt=answer["receipt"],
        scored_by_own=answer["scored_by_own"],
    )


# The child


def main(arguments: list[str]) -> None:
    """The child: a request in, one JSON line on standard output."""
    child.limit_this_process(int(_WALL_FOR_BATCH))
    request = json.loads(Path(arguments[0]).read_bytes())
    own = {
        digest: {item: frozenset(key) for item, key in items.items()}
        for digest, items in request["keys"].items()
    }
    known = {learner: from_plain(Known, held) for learner, held in request["known"].items()}
    answers = [looked_through(Path(copy), own, known, request["keep"]) for copy in request["files"]]
    json.dump({"ok": answers}, sys.stdout)


def looked_through(copy: Path, own: Keys, known: dict[str, Known], keep: str) -> dict[str, Any]:
    """One private copy, looked through by the child: the values of a `ReadFile`, or the error."""
    name = copy.name
    try:
        held, raw = csv_set.document(copy.read_bytes(), name)
        seen = examining.examined(held, raw, own, name)
        learner = seen.record.learner.id
        before = known.get(learner, Known())
        verdict = judged(held, seen, before)
        candidate = candidate_of(seen, verdict)
        known[learner] = before.after(
            verdict.trust, verdict.key, seen.record.exported, seen.receipt
        )
    except CetlPrepError as error:
        details = {key: str(value) for key, value in error.details.items()}
        return {"error": [error.code, details]}
    except MemoryError:
        return {"error": ["record.too-large", {"limit": str(reading.LARGEST >> 20)}]}
    except (ValueError, OverflowError, RecursionError, ArithmeticError) as error:
        return {"error": ["record.damaged", {"reason": str(error)[:120]}]}
    if keep:
        Path(keep).write_text(json.dumps(held, ensure_ascii=False), "utf-8")
    return {
        "judged": to_plain(verdict),
        "candidate": to_plain(candidate),
        "receipt": seen.receipt,
        "scored_by_own": len(seen.own_banks) == len(seen.record.banks),
    }


if __name__ == "__main__":
    main(sys.argv[1:])
