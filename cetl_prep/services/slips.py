"""Errata slips: write one about an item; as keeper of a bank take many in and decide on each."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

from cetl_prep.exam.errors import BankError, StorageError
from cetl_prep.exam.item import Item
from cetl_prep.exam.slips import Decision, QueuedSlip, Slip, put_right, queued
from cetl_prep.group import slip_file
from cetl_prep.quarantine.small_files import read_small
from cetl_prep.reports.files import write_kept, write_whole
from cetl_prep.services.authoring import AuthoringService, Saved
from cetl_prep.services.clock import Clock

LARGEST_QUEUE = 64 * 1024 * 1024


class SlipsService:
    """Holds the keeper's queue; each decision is on disk when a method returns."""

    def __init__(self, authoring: AuthoringService, folder: Path, clock: Clock) -> None:
        self._authoring = authoring
        self._queue = folder / "slips.json"
        self._clock = clock

    def today(self) -> date:
        """The day it is here."""
        return self._clock.now().astimezone().date()

    def write(self, slips: Iterable[Slip], path: Path) -> None:
        """Write slips into a small file for the keeper.

        Raises:
            BankError: ``slips.incomplete``, ``slips.not-declared``, or the file cannot be written.
        """
        given = tuple(slips)
        for slip in given:
            lacks = slip.lacks()
            if "declared" in lacks:
                raise BankError("slips.not-declared")
            if lacks:
                raise BankError("slips.incomplete", lack=", ".join(lacks))
        write_whole(path, slip_file.write(given))

    def take_in(self, paths: Iterable[Path]) -> tuple[int, int]:
        """Bring the slips of files into the queue; how many were new, and how many were known.

        Raises:
            BankError: a file is refused; the queue is as it was.
        """
        slips = [s for path in paths for s in slip_file.read(read_small(path), str(path))]
        before = self.queue()
        after = queued(before, slips)
        self._store(after)
        new = len(after) - len(before)
        return new, len(slips) - new

    def queue(self, bank_id: str = "") -> tuple[QueuedSlip, ...]:
        """All slips that were taken in, of one bank or of all, in the order they came.

        Raises:
            StorageError: ``profile.damaged``; the queue is left as it is.
        """
        if not self._queue.exists():
            return ()
        try:
            content = read_small(self._queue, LARGEST_QUEUE)
            every = slip_file.read_queue(content, str(self._queue))
        except BankError:
            raise StorageError("profile.damaged", file=str(self._queue)) from None
        return tuple(entry for entry in every if bank_id in ("", entry.slip.bank))

    def find(self, slip_id: str) -> QueuedSlip:
        """The slip with this id, or the start of it. Raises BankError ``slips.unknown``."""
        fitting = [e for e in self.queue() if slip_id and e.slip.id.startswith(slip_id)]
        if len(fitting) != 1:
            raise BankError("slips.unknown", slip=slip_id)
        return fitting[0]

    def item(self, slip: Slip) -> Item | None:
        """The item as it is now in the newest version of the bank; None when it is gone."""
        return self._authoring.item(slip.bank, slip.item)

    def accept(self, slip_id: str, word: str, proposed: str | None = None) -> Saved:
        """Put right what a slip says: a new version of the bank, with the credit in its errata.

        Args:
            slip_id: which slip.
            word: what was put right, in one sentence.
            proposed: the text instead of the reader's, None to take that.

        Raises:
            BankError: ``slips.unknown``, ``slips.decided``, ``slips.no-word``, ``slips.does-not-fit``, or the item
                would be incomplete. Nothing is changed then.
        """
        entry = self._open(slip_id, word)
        slip = entry.slip if proposed is None else replace(entry.slip, proposed=proposed)
        item = self._authoring.item(slip.bank, slip.item)
        if item is None:
            raise BankError("slips.does-not-fit", item=slip.item, reason="it is gone")
        try:
            made, erratum = put_right(
                slip, item, word, self.today(), self._authoring.info(slip.bank).license
            )
        except ValueError as error:
            raise BankError("slips.does-not-fit", item=slip.item, reason=str(error)) from None
        saved = self._authoring.save(slip.bank, [made], [erratum])
        self._decide(entry, Decision.ACCEPTED, word)
        return saved

    def decline(self, slip_id: str, word: str) -> None:
        """Leave the item as it is, and note why. Raises BankError as `accept` does."""
        self._decide(self._open(slip_id, word), Decision.DECLINED, word)

    def reopen(self, slip_id: str) -> None:
        """Take a decision back; the bank stays as it is. Raises BankError ``slips.unknown``."""
        self._decide(self.find(slip_id), Decision.OPEN, "")

    def _open(self, slip_id: str, word: str) -> QueuedSlip:
        entry = self.find(slip_id)
        if entry.decision is not Decision.OPEN:
            raise BankError("slips.decided", slip=entry.slip.id, decision=entry.decision.value)
        if not word.strip():
            raise BankError("slips.no-word")
        return entry

    def _decide(self, entry: QueuedSlip, decision: Decision, word: str) -> None:
        made = replace(entry, decision=decision, word=word)
        self._store(tuple(made if e.slip.id == entry.slip.id else e for e in self.queue()))

    def _store(self, queue: tuple[QueuedSlip, ...]) -> None:
        write_kept(self._queue, slip_file.write_queue(queue))
