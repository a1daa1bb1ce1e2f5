"""One terminal sits at a time: two that answer the same sitting would each see only half of it."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cetl_prep.exam.errors import AttemptError

LOCK = "sitting.lock"


@contextmanager
def alone(data: Path) -> Iterator[None]:
    """The right to sit in this profile; the system gives it free when the process ends in whatever way.

    Raises:
        AttemptError: ``attempt.elsewhere``, another process holds it.
    """
    try:
        held = os.open(data / LOCK, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:  # nothing can be written here, so the sitting itself will say why
        yield
        return
    try:
        _lock(held)
        yield
    finally:
        os.close(held)


def _lock(held: int) -> None:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(held, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        raise AttemptError("attempt.elsewhere") from None
    except OSError:  # a file system without locks: the history still takes one writer at a time
        return
