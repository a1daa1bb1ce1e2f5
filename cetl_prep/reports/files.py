"""Writing an export whole or not at all, and cells that no spreadsheet takes for a formula."""

import io
import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from cetl_prep.exam.errors import StorageError
from cetl_prep.paths import draft_beside, settle

_BINARY = getattr(os, "O_BINARY", 0)

FORMULA_STARTS = tuple("=+-@\t\r\n\0|%＝＋－＠")


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that it is there whole or not at all, readable by its owner.

    Raises:
        StorageError: ``file.unwritable``; an older file of this name is as it was.
    """
    draft = draft_beside(path)
    try:
        draft.unlink(missing_ok=True)
        # Nobody else may read it from its first byte on, and a link that lies there under this name is never followed.
        fd = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
        with os.fdopen(fd, "wb") as file:
            file.write(content)
        settle(draft, path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise StorageError("file.unwritable", file=str(path), reason=error.strerror or "") from None


def write_kept(path: Path, content: bytes) -> None:
    """Write a file of the profile as `write_whole` does, in a folder that is made for its owner where there is none.

    Raises:
        StorageError: ``file.unwritable``; an older file of this name is as it was.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError("file.unwritable", file=str(path), reason=error.strerror or "") from None
    write_whole(path, content)


def neutral(value: object) -> str:
    """The text of a cell; what a spreadsheet would take for a formula gets an apostrophe in front."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    text = "" if value is None else str(value)
    return f"'{text}" if text.lstrip("'").startswith(FORMULA_STARTS) else text


def bare(cell: str) -> str:
    """The text that `neutral` made this cell of."""
    return cell[1:] if cell[:1] == "'" and cell[1:].lstrip("'").startswith(FORMULA_STARTS) else cell


def csv_bytes(columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> bytes:
    """A CSV file (RFC 4180, UTF-8 with a mark, every cell quoted) with these columns."""
    text = io.StringIO(newline="")
    import csv  # not needed to write other files

    writer = csv.writer(text, quoting=csv.QUOTE_ALL)
    writer.writerow([neutral(column) for column in columns])
    for row in rows:
        writer.writerow([neutral(row.get(column)) for column in columns])
    return text.getvalue().encode("utf-8-sig")
