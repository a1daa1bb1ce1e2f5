"""A private copy of a stranger's file, made without opening, locking or writing anything beside the original.

SQLite must never open a foreign file where it lies: beside a crafted journal a read-write open deletes other files.
"""

import hashlib
import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from cetl_prep.exam.errors import BankError

LARGEST = 512 * 1024 * 1024
"""Bytes; a larger file is refused."""

_CHUNK = 1 << 20
_NONBLOCK = getattr(os, "O_NONBLOCK", 0)
_BINARY = getattr(os, "O_BINARY", 0)


@dataclass(frozen=True, slots=True)
class PrivateCopy:
    """The copy, and the SHA-256 in hex of its bytes."""

    path: Path
    sha256: str


def private_copy(original: Path, folder: Path, largest: int = LARGEST) -> PrivateCopy:
    """Copy a regular file of at most so many bytes into `folder` (made with mode 0700 when it is missing).

    Raises:
        BankError: the file is missing, no regular file, too large, unreadable, or has unfinished changes beside it.
    """
    try:
        fd = os.open(original, os.O_RDONLY | _NONBLOCK | _BINARY)
    except OSError as error:
        raise BankError(
            "file.unreadable", file=str(original), reason=error.strerror or ""
        ) from None
    try:
        _refuse_unfit(original, os.fstat(fd), largest)
    except BankError:
        os.close(fd)
        raise
    target = folder / "copy.sqlite"
    try:
        with os.fdopen(fd, "rb") as source:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            digest = _poured(original, source, target, largest)
    except OSError as error:  # a full disk here, or a stick pulled there
        raise BankError(
            "file.not-copied", file=str(original), folder=str(folder), reason=error.strerror or ""
        ) from None
    return PrivateCopy(target, digest)


def _poured(original: Path, source: BinaryIO, target: Path, largest: int) -> str:
    """Copy up to the limit; the SHA-256 of it."""
    digest = hashlib.sha256()
    left = largest
    with target.open("wb") as copy:
        while chunk := source.read(min(_CHUNK, left + 1)):
            left -= len(chunk)
            if left < 0:
                raise BankError("file.too-large", file=str(original), limit=largest)
            digest.update(chunk)
            copy.write(chunk)
    return digest.hexdigest()


def _refuse_unfit(original: Path, status: os.stat_result, largest: int) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise BankError("file.not-regular", file=str(original))
    if status.st_size > largest:
        raise BankError("file.too-large", file=str(original), limit=largest)
    for ending in ("-journal", "-wal"):
        beside = original.with_name(original.name + ending)
        try:
            unfinished = beside.stat().st_size > 0
        except OSError:
            continue
        if unfinished:
            raise BankError("file.unfinished", file=str(original), beside=beside.name)
