"""Group item statistics without a server: give answers away, merge what others gave, read the figures."""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from cetl_prep.exam.bank import Bank
from cetl_prep.exam.carried import GroupStatistics
from cetl_prep.exam.errors import BankError, StorageError
from cetl_prep.exam.item import Item
from cetl_prep.exam.item_statistics import (
    FEWEST_ANSWERS,
    FEWEST_MEMBERS,
    GivenAnswer,
    ItemFigures,
    ResponsePart,
    figures,
    members,
    merged,
    next_part,
)
from cetl_prep.group import response_file
from cetl_prep.group.response_file import ResponseFile
from cetl_prep.quarantine.small_files import read_small
from cetl_prep.reports.files import write_kept, write_whole
from cetl_prep.services.library import LibraryService
from cetl_prep.storage.attempts import AttemptStore

MEMBER_BYTES = 8


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge did: the bank with its statistics, and how many parts were new and how many known already."""

    bank: Bank
    new: int
    known: int

    @property
    def members(self) -> int:
        """How many members are counted now."""
        return members(self.bank.statistics)


class GroupStatisticsService:
    """Keeps what this user gave away of each bank, so that a later export repeats it and adds to it."""

    def __init__(self, library: LibraryService, store: AttemptStore, folder: Path) -> None:
        self._library = library
        self._store = store
        self._folder = folder

    def preview(self, bank_id: str = "") -> ResponseFile:
        """What an export would write now. Raises StorageError ``stats.too-few-answers``, or when the record is damaged."""
        bank = self._library.find(bank_id).id
        before = self._given(bank)
        member = before[0].member if before else secrets.token_hex(MEMBER_BYTES)
        answers = (
            GivenAnswer(scored.item, scored.revision, scored.chosen, scored.correct)
            for scored in self._store.answers.scored(bank)
        )
        part = next_part(member, before, answers)
        parts = (*before, part) if part else before
        if not parts:
            raise StorageError("stats.too-few-answers", least=FEWEST_ANSWERS)
        return ResponseFile(bank, parts)

    def export(self, held: ResponseFile, path: Path) -> None:
        """Write what was previewed, exactly. It is noted first: what left once is never given another name.

        Raises:
            StorageError: ``file.unwritable``.
        """
        content = response_file.write(held)
        write_kept(self._record(held.bank), content)
        write_whole(path, content)

    def read(self, path: Path) -> ResponseFile:
        """The answers in a member's file. Raises BankError when it is refused."""
        return response_file.read(read_small(path), str(path))

    def merge(self, bank: Bank, files: Iterable[Path]) -> Merged:
        """Count members' files into a bank; each part counts once, whatever the files are called.

        Raises:
            BankError: a file is refused or belongs to another bank, or ``stats.too-few-members``: figures are put
                together only of five members or more. The bank is as it was.
        """
        parts: dict[str, ResponsePart] = {}
        for path in files:
            held = self.read(path)
            if held.bank != bank.info.id:
                raise BankError("stats.other-bank", file=str(path), bank=bank.info.title)
            for part in held.parts:
                parts.setdefault(part.id, _judged(part, bank))
        group = merged(bank.statistics, parts.values())
        if members(group) < FEWEST_MEMBERS:
            raise BankError("stats.too-few-members", least=FEWEST_MEMBERS, have=members(group))
        new = len(group.batches - bank.statistics.batches)
        return Merged(bank.beside(statistics=group), new, len(parts) - new)

    def figures(self, group: GroupStatistics, item: Item) -> ItemFigures | None:
        """How an item went in a group; None when too few answered this very revision of it."""
        statistic = group.of(item.id, item.revision)
        if statistic is None or statistic.n == 0:
            return None
        found = figures(item, statistic)
        return found if found.shown else None

    def _given(self, bank: str) -> tuple[ResponsePart, ...]:
        record = self._record(bank)
        if not record.exists():
            return ()
        try:
            return response_file.read(read_small(record), str(record)).parts
        except BankError:
            raise StorageError("profile.damaged", file=str(record)) from None

    def _record(self, bank: str) -> Path:
        safe = "".join(letter if letter.isalnum() or letter in "-_" else "-" for letter in bank)
        return self._folder / f"given-{safe}.json"


def _judged(part: ResponsePart, bank: Bank) -> ResponsePart:
    """The part with each answer judged by the bank itself, where it holds the very revision that was answered."""
    answers = []
    for answer in part.answers:
        item = bank.by_id.get(answer.item)
        if item is not None and item.revision == answer.revision:
            answer = replace(answer, correct=item.is_correct(answer.chosen))
        answers.append(answer)
    return ResponsePart(part.id, tuple(answers))
