"""A history file taken in on this machine, and looked at without taking anything in."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from cetl_prep.exam.chain import read_receipt
from cetl_prep.exam.cohort import RecordTrust
from cetl_prep.exam.errors import RecordError
from cetl_prep.exam.record import Record
from cetl_prep.records.examining import Keys, Remark, goes_on_from
from cetl_prep.records.replay import replayed
from cetl_prep.records.trust import Judged
from cetl_prep.services import record_child
from cetl_prep.services.record_banks import RecordBanks
from cetl_prep.services.record_child import ReadFile
from cetl_prep.signing import fingerprint, minisign
from cetl_prep.storage.merging import LogStore, Merged

_LARGEST_SIGNATURE = minisign.LARGEST


@dataclass(frozen=True, slots=True)
class Verified:
    """What can be said of a history file.

    Attributes:
        name: what the candidate is called in it.
        trust: unchanged, changed, not signed, or it does not go on from the receipt.
        remarks: what is wrong, each a code with its values.
        receipt: for the state of its log; empty when it holds none.
        words: the fingerprint of the key it is rightly signed with.
        beside: what a signature file beside it says: ``fits``, ``does not fit``, or empty when there is none.
        scored: ``own`` when all answers were scored by this program's own banks, ``file`` when by the keys in the
            file, ``none`` when the file holds no answers.
    """

    name: str
    learner: str
    exported: str
    trust: RecordTrust
    remarks: tuple[Remark, ...]
    receipt: str
    words: tuple[str, ...]
    beside: str
    scored: str
    attempts: int
    answers: int


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What an import did, and from whose file."""

    name: str
    merged: Merged


class TakingBackService:
    """Verifies and imports."""

    def __init__(self, banks: RecordBanks, log: LogStore, keys: Callable[[], Keys]) -> None:
        self._banks = banks
        self._log = log
        self._keys = keys

    def verify(self, path: Path, receipt: str = "") -> Verified:
        """Look a file through and say what can be said of it.

        Raises:
            RecordError, BankError: it cannot be read at all, or the receipt is none.
        """
        given = read_receipt(receipt) if receipt else ""
        read = record_child.read(path, self._keys(), {})
        record, judged = _with(read)
        beside = _beside(path, judged)
        if beside == "does not fit":
            judged = _changed(judged, Remark("beside"))
        if given and not goes_on_from(record, given):
            missing = RecordTrust.OTHER_RECORD
            trust = judged.trust if judged.trust is RecordTrust.CHANGED else missing
            judged = replace(
                judged, trust=trust, remarks=(*judged.remarks, Remark("receipt", (given,)))
            )
        scored = "own" if read.scored_by_own else "file"
        held = any(attempt.responses for attempt in record.attempts)
        return Verified(
            name=record.learner.name,
            learner=record.learner.id,
            exported=record.exported,
            trust=judged.trust,
            remarks=judged.remarks,
            receipt=read.receipt,
            words=fingerprint.words(bytes.fromhex(judged.key)) if judged.key else (),
            beside=beside,
            scored=scored if held else "none",
            attempts=len(record.attempts),
            answers=sum(skill.items for skill in record.skills),
        )

    def take_in(self, path: Path) -> TakenIn:
        """Add what a history file or a CSV set holds to the history; twice is once.

        Raises:
            RecordError: ``record.changed``, or ``record.no-log`` when it does not hold the answers themselves.
            BankError, StorageError: it cannot be read, or nothing could be written.
        """
        read = record_child.read(path, self._keys(), {})
        record, judged = _with(read)
        if judged.trust is RecordTrust.CHANGED:
            raise RecordError("record.changed", file=str(path), remark=judged.remarks[0].code)
        if not record.logs:
            raise RecordError("record.no-log", file=str(path))
        banks = {bank.digest: bank for bank in record.banks}
        records = {log.attempt: replayed(log, banks) for log in record.logs}
        merged = self._log.merge(
            record.logs, record.orders, records, self._banks.joined(record.banks)
        )
        return TakenIn(record.learner.name, merged)


def _with(read: ReadFile) -> tuple[Record, Judged]:
    assert read.record is not None
    return read.record, read.judged


def _changed(judged: Judged, remark: Remark) -> Judged:
    return replace(judged, trust=RecordTrust.CHANGED, remarks=(remark, *judged.remarks))


def _beside(path: Path, judged: Judged) -> str:
    """What the signature file beside a file says, by the key that signed inside it."""
    beside = path.with_name(f"{path.name}.minisig")
    try:
        with beside.open("rb") as file:
            text = file.read(_LARGEST_SIGNATURE + 1) if beside.is_file() else b""
    except OSError:
        return ""
    try:
        made = minisign.read(text)
    except ValueError:
        return "does not fit"
    public = bytes.fromhex(judged.key)
    fits = bool(public) and minisign.fits(public, path.read_bytes(), made)
    return "fits" if fits else "does not fit"
