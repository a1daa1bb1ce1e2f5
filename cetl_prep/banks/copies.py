"""Names that programs for synchronised folders give to the second of two files that were changed at the same time."""

import re
from collections.abc import Callable

_MARKS = (
    re.compile(r" \([^()]*conflicted copy[^()]*\)$", re.IGNORECASE),  # Dropbox
    re.compile(
        r" \([^()]*(?:copia en conflicto|Konflikt|copie en conflit)[^()]*\)$", re.IGNORECASE
    ),
    re.compile(r"\.sync-conflict-\d{8}-\d{6}-\w+$"),  # Syncthing
    re.compile(r" \(\d{1,3}\)$"),  # Google Drive, browsers
    re.compile(r"_conflict-\d{8}-\d{6}$"),  # Nextcloud
    re.compile(r"-(?:DESKTOP|LAPTOP|PC|WIN)[-\w]*$"),  # OneDrive: the name of the computer
)

_WEAK = (
    re.compile(r" [2-9]$"),  # iCloud
    re.compile(r"-[A-Z][A-Z0-9-]{2,14}$"),  # OneDrive: any other name of a computer
)
"""Ends that many a name has: they only count where the original lies beside."""


def _not_beside(_name: str) -> bool:
    return False


def original_name(stem: str, is_beside: Callable[[str], bool] = _not_beside) -> str | None:
    """The name, without its ending, of the file that this one is a conflicted copy of; None when it is not one.

    `is_beside` says whether a file of such a name lies beside it.
    """
    for mark in (*_MARKS, *_WEAK):
        found = mark.sub("", stem)
        if found and found != stem and (mark in _MARKS or is_beside(found)):
            return found
    return None
