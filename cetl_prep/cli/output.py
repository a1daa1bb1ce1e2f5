"""What commands print: one JSON document, or lines for people; errors as one sentence on standard error."""

import json
import sys
from enum import IntEnum
from io import StringIO
from typing import TextIO


class Status(IntEnum):
    """Exit statuses, the same for every command."""

    DONE = 0
    REFUSED = 1
    USAGE = 2
    CONFLICTS = 3
    IN_PART = 4


def say(text: str = "", file: TextIO | None = None) -> None:
    """A line for people, at once; on standard output when no other file is given."""
    print(_printable(text), file=file, flush=True)


def say_json(value: object) -> None:
    """The one JSON document of a command with --json."""
    print(json.dumps(value, ensure_ascii=False, indent=1), flush=True)


def complain(text: str) -> None:
    """One sentence on standard error."""
    print(_printable(f"cetl-prep: {text}"), file=sys.stderr, flush=True)


def input_lines() -> TextIO:
    """Standard input; where it was closed, one that says nothing."""
    return sys.stdin or StringIO()


def _printable(text: str) -> str:
    """Text from a bank cannot steer the terminal: control characters other than line ends are shown as a mark."""
    return "".join(
        letter if letter.isprintable() or letter in "\n\t" else "\ufffd" for letter in text
    )
