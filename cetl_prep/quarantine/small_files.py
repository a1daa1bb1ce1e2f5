"""A stranger's small file, read whole: an ordinary file, not too large, never opened for writing."""

import os
import stat
from pathlib import Path

from cetl_prep.exam.errors import BankError

LARGEST = 8 * 1024 * 1024

_NONBLOCK = getattr(os, "O_NONBLOCK", 0)
_BINARY = getattr(os, "O_BINARY", 0)


def read_small(path: Path, largest: int = LARGEST) -> bytes:
    """The bytes of a file.

    Raises:
        BankError: ``file.unreadable``, ``file.not-regular`` or ``import.too-large``.
    """
    try:
        with os.fdopen(os.open(path, os.O_RDONLY | _NONBLOCK | _BINARY), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise BankError("file.not-regular", file=str(path))
            content = file.read(largest + 1)
    except OSError as error:
        raise BankError("file.unreadable", file=str(path), reason=error.strerror or "") from None
    if len(content) > largest:
        raise BankError("import.too-large", file=str(path), limit=largest)
    return content
