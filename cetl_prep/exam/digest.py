"""SHA-256 of short texts, without the library that `hashlib` loads for it, which takes as much memory as a page of ours."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hashlib import sha256
else:
    try:  # as `random` of the standard library does
        from _sha256 import sha256
    except ImportError:  # pragma: no cover - Python 3.12 and later
        from hashlib import sha256

__all__ = ["sha256"]
