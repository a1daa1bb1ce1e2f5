"""Versions of a bank as people write them: which is later, and what comes next."""

import re


def next_version(version: str) -> str:
    """The version after this one."""
    head, dot, last = version.rpartition(".")
    return f"{head}{dot}{int(last) + 1}" if last.isdecimal() else f"{version}.1"


def version_order(version: str) -> tuple[tuple[tuple[bool, int, str], ...], str]:
    """A key to sort versions by: numbers count as numbers ("1.10" is after "1.9"), then the text as it is."""
    parts = re.findall(r"[0-9]+|[^0-9.]+", version)
    return (
        tuple((part.isdecimal(), int(part) if part.isdecimal() else 0, part) for part in parts),
        version,
    )
