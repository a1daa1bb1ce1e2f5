"""What a signature says about a file, and who the signers are that the user confirmed."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Trust(StrEnum):
    """The four states that a signed, or unsigned, file can be in."""

    SIGNED = "signed"
    UNCONFIRMED = "unconfirmed"
    CHANGED = "changed"
    UNSIGNED = "unsigned"


@dataclass(frozen=True, slots=True)
class Signer:
    """Somebody who signs, known by the public key and never by the name.

    Attributes:
        key: the public key, 32 bytes in hex.
        name: what the user calls a confirmed signer; for others what they call themselves.
        words: the fingerprint of the key, eight words.
        own: whether it is the user's own key.
    """

    key: str
    name: str
    words: tuple[str, ...]
    own: bool = False


@dataclass(frozen=True, slots=True)
class SignatureFinding:
    """What was found out about the signature of a file; `signer` is None only when it is not signed.

    Attributes:
        claimed: the name that the signer put into the signature; anybody can claim any name.
        comment: the rest of what the signer said in the signature.
        namesake: whether the user knows somebody by the claimed name with another key than this.
    """

    state: Trust
    signer: Signer | None = None
    claimed: str = ""
    comment: str = ""
    namesake: bool = False


UNSIGNED = SignatureFinding(Trust.UNSIGNED)


def judge(
    signer: Signer, confirmed: Iterable[str], unchanged: bool, claimed: str = "", comment: str = ""
) -> SignatureFinding:
    """The finding for a file that carries a signature.

    Args:
        signer: whose signature the file says it is.
        confirmed: the keys that the user confirmed, in hex.
        unchanged: whether the signature fits the content.
        claimed: see `SignatureFinding`, as the next.
        comment: what else the signer said.
    """
    if not unchanged:
        state = Trust.CHANGED
    elif signer.own or signer.key in frozenset(confirmed):
        state = Trust.SIGNED
    else:
        state = Trust.UNCONFIRMED
    return SignatureFinding(state, signer, claimed, comment)
