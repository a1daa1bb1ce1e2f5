"""Ed25519 keys (RFC 8032): make a pair, sign bytes, check a signature.

`cryptography` is imported when the first signature is wanted: nothing at start-up needs it.
"""

from dataclasses import dataclass, field

KEY_BYTES = 32
SIGNATURE_BYTES = 64


@dataclass(frozen=True, slots=True)
class KeyPair:
    """A key pair; `secret` is the seed of 32 bytes and is never shown in a log or a repr."""

    secret: bytes = field(repr=False)
    public: bytes


def new_pair() -> KeyPair:
    """A fresh pair, from the chance of the operating system."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return pair_from(Ed25519PrivateKey.generate().private_bytes_raw())


def pair_from(secret: bytes) -> KeyPair:
    """The pair of a secret. Raises ValueError when it is not 32 bytes long."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    private = Ed25519PrivateKey.from_private_bytes(secret)
    return KeyPair(secret, private.public_key().public_bytes_raw())


def sign(pair: KeyPair, message: bytes) -> bytes:
    """The signature of 64 bytes over a message."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(pair.secret).sign(message)


def holds(public: bytes, message: bytes, signature: bytes) -> bool:
    """Whether this key made this signature over exactly this message; False for a key that is none."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
