"""What a file is that somebody hands over, told by how it begins, never by its name."""

import re
from enum import StrEnum
from pathlib import Path

from cetl_prep.group import mock_file, response_file, slip_file
from cetl_prep.records.csv_set import ABOUT
from cetl_prep.records.history_file import SCHEMA as HISTORY
from cetl_prep.services.prescribing import SCHEMA as PRESCRIPTION

BEGINNING = 4096
"""Bytes that are looked at. Our own files name their kind in their first field."""

_GROUP = re.compile(rb'\A(?:\xef\xbb\xbf)?\s*\{\s*"(cetl-prep-[a-z-]+)"\s*:')
_RECORD = re.compile(rb'\A(?:\xef\xbb\xbf)?\s*\{\s*"schema"\s*:\s*"(cetl-prep/[a-z-]+)"')
_ZIPPED = 30
"""Where the name of the first file stands in a zip file."""


class FileKind(StrEnum):
    """Where a file belongs."""

    QUESTIONS = "questions"
    """A bank, or a question file of another program: whatever is none of the others."""
    HISTORY = "history"
    PRESCRIPTION = "prescription"
    SLIPS = "slips"
    RESPONSES = "responses"
    MOCK = "mock"
    MOCK_RESULT = "mock result"


def kind_of(path: Path) -> FileKind:
    """The kind of a file. One that cannot be read is QUESTIONS; whoever opens it says why it cannot."""
    try:
        if not path.is_file():
            return FileKind.QUESTIONS
        with path.open("rb") as file:
            beginning = file.read(BEGINNING)
    except OSError:
        return FileKind.QUESTIONS
    if beginning.startswith(b"PK") and beginning[_ZIPPED:].startswith(ABOUT.encode()):
        return FileKind.HISTORY
    named = _GROUP.match(beginning) or _RECORD.match(beginning)
    return _KINDS.get(named[1].decode(), FileKind.QUESTIONS) if named else FileKind.QUESTIONS


_KINDS = {
    HISTORY: FileKind.HISTORY,
    PRESCRIPTION: FileKind.PRESCRIPTION,
    slip_file.KIND: FileKind.SLIPS,
    response_file.KIND: FileKind.RESPONSES,
    mock_file.KIND: FileKind.MOCK,
    mock_file.RESULT: FileKind.MOCK_RESULT,
}
