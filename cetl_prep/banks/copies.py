"""Names that programs for synchronised folders give to the second of two files that were changed at the same time."""

import re

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


def original_name(stem: str) -> str | None:
    """The name, without its ending, of the file that this one is a conflicted copy of; None when it is not one."""
    for mark in _MARKS:
        found = mark.sub("", stem)
        if found and found != stem:
            return found
    return None
