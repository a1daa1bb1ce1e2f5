"""Locking bytes with a passphrase: scrypt (RFC 7914) makes the key, AES-256-GCM locks.

The form, one JSON object: ``{"locked": 1, "scrypt": [n, r, p], "salt": hex, "nonce": hex, "content": base64}``. The
numbers of scrypt are bounded on reading, so that a crafted file can cost neither memory nor minutes.
"""

import base64
import binascii
import hashlib
import json
import os
from typing import Any

_VERSION = 1
_N, _R, _P = 1 << 15, 8, 1
_MOST_N = 1 << 17
_LEAST_N = 1 << 14
_MEMORY = 160 * 1024 * 1024


class LockedError(ValueError):
    """The passphrase is another one, or the content was changed; nobody can tell which."""


def lock(content: bytes, passphrase: str) -> bytes:
    """The content locked with a passphrase, as the text of a JSON object."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = os.urandom(16), os.urandom(12)
    locked = AESGCM(_key(passphrase, salt, _N)).encrypt(nonce, content, None)
    return json.dumps(
        {
            "locked": _VERSION,
            "scrypt": [_N, _R, _P],
            "salt": salt.hex(),
            "nonce": nonce.hex(),
            "content": base64.b64encode(locked).decode(),
        }
    ).encode()


def unlock(locked: bytes, passphrase: str) -> bytes:
    """What was locked.

    Raises:
        LockedError: the passphrase does not open it.
        ValueError: it is not in this form at all.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        held = json.loads(locked)
    except RecursionError as error:
        raise ValueError("nested too deep") from error
    n, salt, nonce, content = _parts(held)
    try:
        return AESGCM(_key(passphrase, salt, n)).decrypt(nonce, content, None)
    except InvalidTag:
        raise LockedError("another passphrase, or changed") from None


def _parts(held: Any) -> tuple[int, bytes, bytes, bytes]:
    try:
        n, r, p = (int(number) for number in held["scrypt"])
        salt, nonce = bytes.fromhex(held["salt"]), bytes.fromhex(held["nonce"])
        content = base64.b64decode(held["content"], validate=True)
        version = held["locked"]
    except (TypeError, KeyError, AttributeError, OverflowError, binascii.Error) as error:
        raise ValueError("not in the form of a locked file") from error
    sound = _LEAST_N <= n <= _MOST_N and n & (n - 1) == 0 and (r, p) == (_R, _P)
    if version != _VERSION or not sound or len(nonce) != 12 or not 8 <= len(salt) <= 64:
        raise ValueError("not in the form of a locked file")
    return n, salt, nonce, content


def _key(passphrase: str, salt: bytes, n: int) -> bytes:
    return hashlib.scrypt(passphrase.encode(), salt=salt, n=n, r=_R, p=_P, maxmem=_MEMORY, dklen=32)
