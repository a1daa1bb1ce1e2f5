r"""Signatures in the form of minisign, so that a stranger can check them with a tool that is not ours.

The form is that of https://jedisct1.github.io/minisign/ ("prehashed", algorithm ``ED``): the signature is Ed25519 over
the BLAKE2b-512 of the content; a second, global one covers the first and the trusted comment. A file has four lines::

    untrusted comment: anything
    base64(b"ED" + key id (8 bytes) + signature (64 bytes))
    trusted comment: what the signer says, covered by the global signature
    base64(global signature (64 bytes))

The key id is the first eight bytes of the BLAKE2b of the public key: it only says which key to try.
"""

import base64
import binascii
from dataclasses import dataclass
from hashlib import blake2b

from cetl_prep.signing.keys import KEY_BYTES, SIGNATURE_BYTES, KeyPair, holds, sign

_PREHASHED = b"ED"
_KEY = b"Ed"
_ID_BYTES = 8
_UNTRUSTED = "untrusted comment: "
_TRUSTED = "trusted comment: "
LARGEST = 8192
"""Bytes of a signature file; a longer one is none of minisign's."""


@dataclass(frozen=True, slots=True)
class Minisig:
    """A signature with what the signer said. `signature` covers the content, `total` that and the comment."""

    key_id: bytes
    signature: bytes
    trusted_comment: str
    total: bytes


def key_id(public: bytes) -> bytes:
    """The eight bytes that name a key in a signature file."""
    return blake2b(public, digest_size=64).digest()[:_ID_BYTES]


def make(pair: KeyPair, content: bytes, trusted_comment: str) -> Minisig:
    """Sign content and a comment of one line; line ends in it become spaces."""
    comment = " ".join(trusted_comment.splitlines())
    signature = sign(pair, blake2b(content, digest_size=64).digest())
    total = sign(pair, signature + comment.encode())
    return Minisig(key_id(pair.public), signature, comment, total)


def fits(public: bytes, content: bytes, minisig: Minisig) -> bool:
    """Whether this key signed exactly this content and exactly this comment."""
    digest = blake2b(content, digest_size=64).digest()
    covered = minisig.signature + minisig.trusted_comment.encode()
    return holds(public, digest, minisig.signature) and holds(public, covered, minisig.total)


def write(minisig: Minisig, untrusted_comment: str) -> bytes:
    """The text of a ``.minisig`` file."""
    first = base64.b64encode(_PREHASHED + minisig.key_id + minisig.signature).decode()
    total = base64.b64encode(minisig.total).decode()
    comment = " ".join(untrusted_comment.splitlines())
    lines = (_UNTRUSTED + comment, first, _TRUSTED + minisig.trusted_comment, total)
    return ("\n".join(lines) + "\n").encode()


def read(content: bytes) -> Minisig:
    """The signature in a ``.minisig`` file. Raises ValueError when it is none, or of the old, not prehashed kind."""
    if len(content) > LARGEST:
        raise ValueError("too long for a signature")
    lines = content.decode("utf-8").splitlines()
    if len(lines) != 4 or not lines[2].startswith(_TRUSTED):
        raise ValueError("not four lines of a signature")
    first, total = _decoded(lines[1]), _decoded(lines[3])
    if len(first) != 2 + _ID_BYTES + SIGNATURE_BYTES or len(total) != SIGNATURE_BYTES:
        raise ValueError("not as long as a signature")
    if first[:2] != _PREHASHED:
        raise ValueError("not a prehashed signature")
    return Minisig(
        key_id=first[2 : 2 + _ID_BYTES],
        signature=first[2 + _ID_BYTES :],
        trusted_comment=lines[2].removeprefix(_TRUSTED),
        total=total,
    )


def write_public_key(public: bytes, comment: str) -> bytes:
    """The text of a public key file, for ``minisign -V -p FILE``."""
    text = base64.b64encode(_KEY + key_id(public) + public).decode()
    return f"{_UNTRUSTED}{' '.join(comment.splitlines())}\n{text}\n".encode()


def read_public_key(content: bytes) -> bytes:
    """The 32 bytes of a public key, from its file or its one line. Raises ValueError when it is none."""
    if len(content) > LARGEST:
        raise ValueError("too long for a key")
    held = _decoded(content.decode("utf-8").strip().splitlines()[-1] if content.strip() else "")
    if len(held) != 2 + _ID_BYTES + KEY_BYTES or held[:2] != _KEY:
        raise ValueError("not a public key")
    return held[2 + _ID_BYTES :]


def _decoded(line: str) -> bytes:
    try:
        return base64.b64decode(line.strip(), validate=True)
    except binascii.Error as error:
        raise ValueError("not base64") from error
