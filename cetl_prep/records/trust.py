"""The signature inside a history file, and what all there is to know of a file comes to."""

import base64
import binascii
from dataclasses import dataclass
from typing import Any

from cetl_prep.exam.cohort import RecordTrust
from cetl_prep.quarantine.json_values import Fields
from cetl_prep.records import history_file
from cetl_prep.records.examining import Examined, Remark, goes_on_from
from cetl_prep.signing import minisign
from cetl_prep.signing.keys import KeyPair
from cetl_prep.signing.minisign import Minisig

ALGORITHM = "minisign"


@dataclass(frozen=True, slots=True)
class Known:
    """What the reader knows of a candidate already.

    Attributes:
        key: the public key (hex) of earlier files, empty when there is none.
        receipts: each with the time of the file it came with (ISO 8601), empty when it was noted by hand.
    """

    key: str = ""
    receipts: tuple[tuple[str, str], ...] = ()

    def after(self, trust: RecordTrust, key: str, exported: str, receipt: str) -> "Known":
        """What is known after one more file."""
        if trust not in (RecordTrust.UNCHANGED, RecordTrust.UNSIGNED):
            return self
        receipts = self.receipts
        if receipt and receipt not in {told for _, told in receipts}:
            receipts = (*receipts, (exported, receipt))
        return Known(self.key or key, receipts)


@dataclass(frozen=True, slots=True)
class Judged:
    """What can be said of a file. `key` is the public key (hex) that it is rightly signed with, empty for none."""

    trust: RecordTrust
    remarks: tuple[Remark, ...]
    key: str


def signature_member(pair: KeyPair, body: bytes, comment: str) -> dict[str, str]:
    """The member ``signature`` for the bytes before it."""
    return _member(pair.public, minisign.make(pair, body, comment))


def _member(public: bytes, made: Minisig) -> dict[str, str]:
    key = minisign.write_public_key(public, "").decode().splitlines()[1]
    lines = minisign.write(made, "").decode().splitlines()
    return {
        "algorithm": ALGORITHM,
        "public_key": key,
        "signature": lines[1],
        "trusted_comment": made.trusted_comment,
        "global_signature": lines[3],
    }


def signer_of(held: dict[str, Any]) -> bytes | None:
    """The public key whose signature over this file holds; None when there is none that does."""
    stated = held.get(history_file.SIGNATURE)
    try:
        fields = Fields(stated)
        public = minisign.read_public_key(fields.text("public_key", None).encode())
        text = (
            f"untrusted comment: \n{fields.text('signature', None)}\n"
            f"trusted comment: {fields.text('trusted_comment', None)}\n"
            f"{fields.text('global_signature', None)}\n"
        )
        made = minisign.read(text.encode())
    except (ValueError, binascii.Error):
        return None
    # Base64 leaves bits that say nothing, and nobody else checks the key's number: the text must be ours to the letter.
    exact = Minisig(minisign.key_id(public), made.signature, made.trusted_comment, made.total)
    if _member(public, exact) != stated:
        return None
    return public if minisign.fits(public, history_file.body(held), made) else None


def judged(held: dict[str, Any], seen: Examined, known: Known) -> Judged:
    """What signature, contents and what was known before come to together."""
    remarks = list(seen.remarks)
    signed = history_file.SIGNATURE in held
    public = signer_of(held) if signed else None
    if signed and public is None:
        remarks.insert(0, Remark("signature"))
    missing = [
        receipt
        for exported, receipt in known.receipts
        if exported <= seen.record.exported and not goes_on_from(seen.record, receipt)
    ]
    if remarks:
        trust = RecordTrust.CHANGED
    elif seen.receipt and missing:
        trust = RecordTrust.OTHER_RECORD
        remarks.append(Remark("receipt", (missing[0],)))
    elif public is None:
        trust = RecordTrust.UNSIGNED
    elif known.key and public.hex() != known.key:
        trust = RecordTrust.OTHER_KEY
        remarks.append(Remark("other-key"))
    else:
        trust = RecordTrust.UNCHANGED
    return Judged(trust, tuple(remarks), public.hex() if public else "")


def key_line(public: bytes) -> str:
    """A public key as one line of base64, as minisign takes it after ``-P``."""
    return base64.b64encode(b"Ed" + minisign.key_id(public) + public).decode()
