"""The user's own key and the confirmed signers as JSON texts; who writes them to disk is the service."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from cetl_prep.exam.trust import Signer
from cetl_prep.quarantine.json_values import Fields, parse
from cetl_prep.signing import fingerprint
from cetl_prep.signing.keys import KEY_BYTES, KeyPair, pair_from

_KEY_VERSION = 1
LARGEST = 1 << 20
LONGEST_NAME = 120


@dataclass(frozen=True, slots=True)
class Identity:
    """The user's own key with the name that goes into signatures."""

    pair: KeyPair
    name: str

    @property
    def signer(self) -> Signer:
        """The user as a signer."""
        public = self.pair.public
        return Signer(public.hex(), self.name, fingerprint.words(public), own=True)


def clean_name(name: str) -> str:
    """A name that fits into a comment of one line: printable, single spaces, not too long."""
    kept = "".join(letter if letter.isprintable() else " " for letter in name)
    return " ".join(kept.split())[:LONGEST_NAME]


def write_identity(identity: Identity) -> bytes:
    """The text of the key file. It holds the secret as it is."""
    held = {"key": _KEY_VERSION, "name": identity.name, "secret": identity.pair.secret.hex()}
    return json.dumps(held, ensure_ascii=False).encode()


def read_identity(content: bytes, file: str) -> Identity:
    """The key in the text of a key file. Raises ValueError or BankError when there is none."""
    held = Fields(parse(content, file, LARGEST))
    secret = bytes.fromhex(held.text("secret", None))
    if held.number("key") != _KEY_VERSION:
        raise ValueError("a key of another version")
    return Identity(pair_from(secret), clean_name(held.text("name")))


def write_signers(signers: Iterable[Signer]) -> bytes:
    """The text of the list of confirmed signers."""
    rows = [{"key": signer.key, "name": signer.name} for signer in signers]
    return json.dumps({"signers": rows}, ensure_ascii=False, indent=1).encode()


def read_signers(content: bytes, file: str) -> tuple[Signer, ...]:
    """The confirmed signers. Raises ValueError or BankError when the text is no such list."""
    rows = Fields(parse(content, file, LARGEST)).objects("signers")
    return tuple(signer_of(bytes.fromhex(r.text("key", None)), r.text("name")) for r in rows)


def signer_of(public: bytes, name: str) -> Signer:
    """The signer with this public key. Raises ValueError when it is no key."""
    if len(public) != KEY_BYTES:
        raise ValueError("not a public key")
    return Signer(public.hex(), clean_name(name), fingerprint.words(public))
