"""The door for a stranger's bank: copied, checked in a child process, rewritten as a file of our own.

`admit` is what the program calls. Run as a program, this module is the child: it reads the private copy through a
hardened connection, checks every cell and the digest, and writes a new file; only that file is ever opened again.
"""

import gc
import json
import sys
import tempfile
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

from cetl_prep.banks.carried_rows import errata_from, signatures_from, statistics_from
from cetl_prep.banks.file import (
    APPLICATION_ID,
    FORMAT_VERSION,
    Watch,
    part_of,
    unwatched,
    write,
)
from cetl_prep.banks.head_rows import info_from, lineage_from
from cetl_prep.banks.sound_items import sound_items
from cetl_prep.banks.tables import Fetch, Row, kinds_of, known, tables_of
from cetl_prep.exam.bank import Bank, BankInfo, Medium
from cetl_prep.exam.errors import BankError, CetlPrepError
from cetl_prep.exam.item import Item, Status
from cetl_prep.paths import settle
from cetl_prep.quarantine import child
from cetl_prep.quarantine.copying import private_copy
from cetl_prep.quarantine.safe_sqlite import (
    DEADLINE_SECONDS,
    MOST_ROWS,
    SafeReader,
    check_header,
)

MOST_OPTIONS = 26

MOST_TOLD = 500
"""Places that are named of all that is left out."""

LONGEST_NAME = 1000
"""Letters of an id, a title or another name."""

_LONGEST_WORDS = 20_000
_MOST_ROWS = {
    "meta": 1000,
    "profile": 1000,
    "domain": 1000,
    "skill": 10_000,
    "subtopic": 100_000,
    "media": 100_000,
    "erratum": 100_000,
    "signature": 1000,
    "statistic_batch": 100_000,
}
"""Rows of the tables that are not as long as the bank has items."""

LARGE = 16 * 1024 * 1024
"""Bytes of a bank, some 25,000 items, up to which the usual limits of time hold; each further MB adds two seconds."""

READING = 0.8
"""The share of the time that reading takes; the rest is writing."""

_BEAT = 5000
_LONGEST_PLACE = 100
_SENSELESS = (ValueError, TypeError, AttributeError, OverflowError, RecursionError)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Admitted:
    """A bank that came in.

    Attributes:
        path: our own file, in the folder given to `admit`.
        items: how many items came in.
        skipped: one (place, reason) for each row or item that did not.
        changed: whether the content differs from the digest the file declares.
    """

    path: Path
    digest: str
    items: int
    skipped: tuple[tuple[str, str], ...]
    changed: bool


def admit(original: Path, folder: Path, watch: Watch | None = None) -> Admitted:
    """Take a stranger's bank file in; the original is only read, and nothing appears beside it.

    Args:
        original: the file, wherever it lies.
        folder: where our own copy is written, named by its digest.
        watch: told some times a second how far it is, 0 to 1; whatever it raises ends the work.

    Raises:
        BankError: it is refused; the code says why.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="quarantine-", dir=folder) as private:
        copy = private_copy(original, Path(private) / "in")
        try:
            check_header(copy.path, APPLICATION_ID, FORMAT_VERSION)
        except BankError as error:
            raise BankError(error.code, **{**error.details, "file": str(original)}) from None
        clean = Path(private) / "clean.qbank"
        progress = Path(private) / "progress"
        more = 2 * max(0, copy.path.stat().st_size - LARGE) // (1024 * 1024)
        answer = child.run(
            "cetl_prep.banks.door",
            [str(copy.path), str(clean), str(more), str(progress)],
            str(original),
            child.WALL_SECONDS + more,
            None if watch is None else lambda: watch(child.noted_share(progress)),
        )
        target = folder / f"{answer['digest']}.qbank"
        try:
            settle(clean, target)
        except OSError as error:
            raise BankError(
                "file.unwritable", file=str(target), reason=error.strerror or ""
            ) from None
    skipped = tuple((place, reason) for place, reason in answer["skipped"])
    return Admitted(target, answer["digest"], answer["items"], skipped, answer["changed"])


def read_checked(
    copy: Path, more: int = 0, watch: Watch = unwatched
) -> tuple[Bank, list[tuple[str, str]], bool]:
    """Read a private copy: the bank, what was skipped and why, and whether its digest was another.

    `more` is how many seconds more than usual it may take; `watch` is told how much of the file is read.

    Raises:
        BankError: nothing in it can be used.
    """
    version = check_header(copy, APPLICATION_ID, FORMAT_VERSION)
    reader = SafeReader(copy, tables_of(version), DEADLINE_SECONDS + more)
    fetch = known(_watched(reader, copy.stat().st_size, watch), version)
    skipped = _LeftOut()
    try:
        try:
            info, declared = info_from(fetch)
            _refuse_long_names(info)
        except (KeyError, *_SENSELESS):
            raise BankError("bank.damaged", file=str(copy)) from None
        skills = {skill.id for skill in info.blueprint.skills}
        found = sound_items(fetch, skipped.add, reader.spoilt)
        items = [item for item in found if _fits(item, skills, skipped)]
        media = tuple(_media(fetch, skipped))
        errata = _carried(fetch, errata_from, skipped)
        signatures = _carried(fetch, signatures_from, skipped)
        statistics = _carried(fetch, statistics_from, skipped)
        lineage = _carried(fetch, lineage_from, skipped)
    finally:
        reader.close()
    for table, number, reason in reader.skipped:
        skipped.add(f"{table} row {number}", reason)
    skipped.count += reader.skipped_more
    if not items:
        raise BankError("bank.empty", file=str(copy))
    bank = Bank(info, tuple(items), media, errata, signatures, statistics, lineage)
    return bank, skipped.told(), bank.digest != declared


def _watched(reader: SafeReader, size: int, watch: Watch) -> Fetch:
    """The same rows, and word of how far it is: as much as was given of the bytes there are."""

    def rows(table: str) -> Iterator[Row]:
        for number, row in enumerate(reader.rows(table, kinds_of(table))):
            if number % _BEAT == 0:
                watch(min(1.0, reader.spent / size))
            if number >= _MOST_ROWS.get(table, MOST_ROWS):
                raise BankError("bank.too-large", file="", table=table, limit=number)
            yield row

    return rows


def _refuse_long_names(info: BankInfo) -> None:
    """Raise ValueError where a name is so long that no screen could show it."""
    names = [info.id, info.title, info.version, info.language, info.license, *info.authors]
    for domain in info.blueprint.domains:
        names += [domain.id, domain.name]
    for skill in info.blueprint.skills:
        names += [skill.id, skill.name]
        names += [text for part in skill.subtopics for text in (part.id, part.name)]
    if max(map(len, names)) > LONGEST_NAME or len(info.source + info.disclaimer) > _LONGEST_WORDS:
        raise ValueError("a name that is too long")


class _LeftOut:
    """What was left out and why; of very much only the first, and how much more there is."""

    def __init__(self) -> None:
        self.count = 0
        self._first: list[tuple[str, str]] = []

    def add(self, place: str, reason: str) -> None:
        self.count += 1
        if len(self._first) < MOST_TOLD:
            self._first.append((place[:_LONGEST_PLACE] or "an item without a name", reason))

    def told(self) -> list[tuple[str, str]]:
        more = self.count - len(self._first)
        return [*self._first, *([("the rest", f"{more} more are left out")] if more else [])]


def _fits(item: Item, skills: Collection[str], skipped: _LeftOut) -> bool:
    """Whether the parts of an item make one question; a reason is noted when they do not. A draft may be unfinished."""
    reason, whole = "", item.status is not Status.DRAFT
    if whole and not item.stem.strip():
        reason = "no stem"
    elif not (2 if whole else 0) <= len(item.options) <= MOST_OPTIONS:
        reason = f"{len(item.options)} options"
    elif whole and not item.key:
        reason = "no key"
    elif _longest_name(item) > LONGEST_NAME:
        reason = f"a name longer than {LONGEST_NAME} letters"
    elif item.skill not in skills:
        reason = "its skill is not one of the bank"
    elif len({option.id for option in item.options}) < len(item.options):
        reason = "an option id twice"
    if reason:
        skipped.add(item.id, reason)
    return not reason


def _longest_name(item: Item) -> int:
    names = [item.id, item.subtopic, item.jurisdiction, item.author, *item.tags, *item.enemies]
    return max(map(len, (*names, *(option.id for option in item.options))))


def _carried(fetch: Fetch, read: Callable[[Fetch], T], skipped: _LeftOut) -> T:
    """What `read` finds; nothing, with a reason noted, when its rows make no sense. The items can be used without."""
    try:
        return read(fetch)
    except _SENSELESS as error:
        skipped.add(read.__name__.removesuffix("_from"), str(error)[:_LONGEST_PLACE])
        return read(lambda _table: ())


def _media(fetch: Fetch, skipped: _LeftOut) -> Iterable[Medium]:
    kept: dict[str, Medium] = {}
    for name, mime, data in fetch("media"):
        if sha256(data).hexdigest() == name:
            kept[name] = Medium(name, mime, data)
        else:
            skipped.add(f"medium {name!r}", "its content does not fit its name")
    return kept.values()


def main(arguments: list[str]) -> None:
    """The child: private copy, target, more seconds and where to note the progress in, one JSON line on standard output."""
    copy, target, more = Path(arguments[0]), Path(arguments[1]), int(arguments[2])
    child.limit_this_process(child.CPU_SECONDS + more)
    gc.disable()  # it makes next to no cycles, and looking for them takes a fifth of its time

    def note(share: float) -> None:
        child.note_share(Path(arguments[3]), share)

    try:
        bank, skipped, changed = read_checked(copy, more, part_of(note, 0, READING))
        write(bank, target, part_of(note, READING, 1))
        answer: dict[str, object] = {
            "ok": {
                "digest": bank.digest,
                "items": len(bank.items),
                "skipped": skipped,
                "changed": changed,
            }
        }
    except CetlPrepError as error:
        details = {key: str(value) for key, value in error.details.items()}
        answer = {"error": [error.code, details]}
    except MemoryError:
        answer = {"error": ["file.too-large", {"limit": child.MEMORY_BYTES}]}
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1:])
