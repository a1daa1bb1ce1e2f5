"""SHA-256 of short texts, without the library that `hashlib` loads for it, which takes as much memory as a page of ours."""

from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hashlib import sha256
else:
    try:  # as `random` of the standard library does
        from _sha256 import sha256
    except ImportError:  # pragma: no cover - Python 3.12 and later
        from hashlib import sha256

__all__ = ["sha256", "swift_sha256"]


@cache
def swift_sha256() -> Any:
    """The hash of `hashlib`, for many thousands of texts: it takes a third of the time, once it is loaded."""
    from hashlib import sha256 as swift

    return swift
