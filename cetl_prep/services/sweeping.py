"""What a program that was killed left behind, taken away at the next start: drafts, and folders of files that came in."""

import os
import re
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from cetl_prep.paths import Paths

OLD = 24 * 3600.0
"""Seconds after which a draft that does not name its process is nobody's."""

_LEFT = re.compile(
    r"^(incoming-(?P<folder>\d+)-.*|quarantine-.*|.*\.(?P<draft>\d+)\.part|\..*\.part|\..*\.recovered.*)$"
)


def sweep(paths: Paths) -> None:
    """Take away what no running process can still need. Raises nothing."""
    folders = (paths.data, paths.banks, paths.banks / "incoming", paths.banks / "removed")
    for folder in (*folders, paths.backups):
        for left in _left_in(folder):
            with suppress(OSError):
                shutil.rmtree(left) if left.is_dir() else left.unlink()


def _left_in(folder: Path) -> Iterator[Path]:
    with suppress(OSError):
        for path in folder.iterdir():
            if (found := _LEFT.match(path.name)) and _is_nobodys(path, found):
                yield path


def _is_nobodys(path: Path, name: re.Match[str]) -> bool:
    process = name["folder"] or name["draft"]
    if process and sys.platform != "win32":  # where asking for a process would end it
        try:
            os.kill(int(process), 0)
        except ProcessLookupError:
            return True
        except (OSError, OverflowError):
            return False
        return False
    with suppress(OSError):
        return time.time() - path.stat().st_mtime > OLD
    return False
