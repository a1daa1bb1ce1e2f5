"""What leaves the computer: looked at before it leaves, signed, and written in the form that is wanted."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from cetl_prep import __version__
from cetl_prep.exam.chain import ALPHABET, GENESIS, AttemptLog, canonical, receipt
from cetl_prep.exam.errors import RecordError
from cetl_prep.exam.prescription import LONGEST_NAME, Fulfilment
from cetl_prep.exam.record import (
    EVERYTHING,
    AttemptRecord,
    BankRecord,
    Learner,
    Part,
    Record,
    Sheet,
    complete,
    skill_records,
)
from cetl_prep.exam.record_sheets import sheets
from cetl_prep.records import history_file
from cetl_prep.records.replay import replayed, zulu
from cetl_prep.records.trust import key_line, signature_member
from cetl_prep.reports.files import write_whole
from cetl_prep.services.clock import Clock
from cetl_prep.services.handover_formats import FORMATS, Gradebook, content_of
from cetl_prep.services.record_banks import RecordBanks
from cetl_prep.services.signing import SigningService
from cetl_prep.signing import fingerprint, minisign
from cetl_prep.storage.merging import LogStore

_ID_LETTERS = 16

_Gathered = tuple[tuple[AttemptLog, ...], dict[str, BankRecord], tuple[AttemptRecord, ...]]


@dataclass(frozen=True, slots=True)
class HandoverWish:
    """What is to leave.

    Attributes:
        parts: what was ticked; what one part cannot do without comes with it.
        name: how to be called; empty for the pseudonym.
        mentor: whom it is for. The pseudonym, the id and the key are the same in every file for this mentor, and
            others for any other.
    """

    parts: frozenset[Part] = EVERYTHING
    name: str = ""
    mentor: str = ""


@dataclass(frozen=True, slots=True)
class HandedOver:
    """What was written.

    Attributes:
        files: the file, and the signature beside it where there is one.
        receipt: names the state of the whole log; for the mentor to keep.
        public_key: one line, as minisign takes it.
        words: the fingerprint of that key.
    """

    files: tuple[Path, ...]
    attempts: int
    receipt: str
    public_key: str
    words: tuple[str, ...]


class HandingOverService:
    """Makes records of the history and writes them."""

    def __init__(
        self,
        banks: RecordBanks,
        log: LogStore,
        signing: SigningService,
        clock: Clock,
        prescriptions: Callable[[str], tuple[Fulfilment, ...]],
    ) -> None:
        self._banks = banks
        self._log = log
        self._signing = signing
        self._clock = clock
        self._prescriptions = prescriptions
        self._held: tuple[tuple[int, bytes], _Gathered] | None = None

    def receipt(self) -> str:
        """The receipt for the log as it stands; sixteen zeros while nothing was sat."""
        count, head = self._log.state()
        return receipt(count, head if count else GENESIS)

    def pseudonym(self, mentor: str) -> str:
        """What the candidate is called in files for this mentor when no name is given."""
        return f"Candidate {self._learner_id(mentor)[:4]}"

    def words(self, mentor: str) -> tuple[str, ...]:
        """The fingerprint of the key that signs files for this mentor."""
        return fingerprint.words(self._signing.pair(_purpose(mentor)).public)

    def record(self, wish: HandoverWish) -> Record:
        """What this wish would let leave.

        Raises:
            BankError: the bank of a sitting is gone.
            StorageError: the history or the key cannot be read.
        """
        parts = complete(wish.parts)
        logs, banks, attempts = self._gathered()
        skills = skill_records(attempts, banks.values(), parts)
        told: tuple[AttemptRecord, ...] = ()
        if Part.ATTEMPTS in parts:
            told = tuple(attempt.with_parts(parts) for attempt in attempts)
        whole = parts == EVERYTHING
        if not whole:
            told = tuple(replace(a, id=self._other_id(a.id, wish.mentor)) for a in told)
        name = " ".join(wish.name.split())[:LONGEST_NAME]
        return Record(
            learner=Learner(self._learner_id(wish.mentor), name or self.pseudonym(wish.mentor)),
            exported=zulu(self._clock.now().isoformat()),
            program=__version__,
            parts=parts,
            banks=tuple(sorted(banks.values(), key=lambda bank: (bank.id, bank.digest))),
            attempts=told,
            skills=skills,
            prescriptions=self._prescriptions(wish.mentor),
            logs=logs if whole else (),
            orders=(self._log.order(), *self._log.lineage()) if whole and logs else (),
        )

    def _gathered(self) -> _Gathered:
        """All there is, read once for as long as nothing is added to the log."""
        state = self._log.state()
        if self._held is None or self._held[0] != state:
            logs = canonical(self._log.logs().values())
            banks = self._banks.of(logs)
            attempts = tuple(replayed(log, banks) for log in logs)
            self._held = state, (logs, banks, attempts)
        return self._held[1]

    def preview(self, record: Record) -> tuple[Sheet, ...]:
        """Exactly what leaves, as tables."""
        return sheets(record)

    def write(
        self,
        record: Record,
        wish: HandoverWish,
        form: str,
        path: Path,
        gradebook: Gradebook | None = None,
        printed: Callable[[str, str], bytes] | None = None,
    ) -> HandedOver:
        """Write a record in one of the formats, whole or not at all.

        Args:
            record: what `record` gave for the wish, so that what was looked at is what leaves.
            wish: whom it is for.
            form: name of a format.
            path: the file.
            gradebook: where a grade book is wanted, how the candidate is called there.
            printed: makes a PDF of a page and its title; for the PDF report.

        Raises:
            RecordError: ``handover.no-format``, or the grade book cannot be filled.
            StorageError: ``file.unwritable``.
        """
        if form not in FORMATS:
            raise RecordError("handover.no-format", format=form, names=", ".join(FORMATS))
        pair = self._signing.pair(_purpose(wish.mentor))
        held = history_file.document(record)
        comment = f"history of {record.learner.name}\ttime:{record.exported}"
        held[history_file.SIGNATURE] = signature_member(pair, history_file.body(held), comment)
        content = content_of(form, record, held, gradebook, printed)
        files = [path]
        write_whole(path, content)
        if FORMATS[form].signed:
            beside = path.with_name(f"{path.name}.minisig")
            made = minisign.make(pair, content, comment)
            write_whole(beside, minisign.write(made, "signature of a CETL Prep history"))
            files.append(beside)
        return HandedOver(
            files=tuple(files),
            attempts=len(record.attempts),
            receipt=self.receipt(),
            public_key=key_line(pair.public),
            words=fingerprint.words(pair.public),
        )

    def _learner_id(self, mentor: str) -> str:
        secret = self._signing.secret(f"learner {_label(mentor)}")
        return "".join(ALPHABET[byte & 31] for byte in secret[:_ID_LETTERS])

    def _other_id(self, attempt: str, mentor: str) -> str:
        """An id that two mentors cannot compare: the log stays here, so nothing needs the true one."""
        made = self._signing.secret(f"attempt {_label(mentor)} {attempt}")[:16]
        return uuid.UUID(bytes=made, version=4).hex


def _label(mentor: str) -> str:
    return " ".join(mentor.split()).casefold()


def _purpose(mentor: str) -> str:
    return f"mentor {_label(mentor)}"
