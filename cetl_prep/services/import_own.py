"""A `.qbank` among the files to import: through its own door, then like the files of any other program."""

import os
import stat
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from cetl_prep.banks.door import admit
from cetl_prep.banks.file import APPLICATION_ID, BankFile
from cetl_prep.exam.bank import BankInfo
from cetl_prep.exam.item import Item
from cetl_prep.formats.door import Reading
from cetl_prep.formats.draft import Draft, DraftItem, Skipped
from cetl_prep.quarantine.copying import private_copy

QBANK = "qbank"
"""The name of the format, beside those of other programs."""

_CHANGED = "it was changed or damaged since it was published (its digest differs)"
_MAGIC = b"SQLite format 3\x00"
_ID_AT = 68
_NONBLOCK = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def beginning(path: Path, count: int) -> bytes:
    """The first bytes of an ordinary file; none of what is no file or cannot be read, such as a pipe, which would wait."""
    try:
        fd = os.open(path, os.O_RDONLY | _NONBLOCK)
    except OSError:
        return b""
    with open(fd, "rb") as file:  # noqa: PTH123  # by its descriptor, as it was opened
        return file.read(count) if stat.S_ISREG(os.fstat(fd).st_mode) else b""


def is_database(path: Path) -> bool:
    """Whether a file is one of SQLite: a bank of ours, or a database of somebody else."""
    return beginning(path, len(_MAGIC)) == _MAGIC


def is_bank(path: Path) -> bool:
    """Whether a file says of itself that it is a question bank of ours, whatever its name."""
    head = beginning(path, _ID_AT + 4)
    return head.startswith(_MAGIC) and head[_ID_AT:] == APPLICATION_ID.to_bytes(4, "big")


def read_own(path: Path) -> Reading:
    """Read a bank. Raises BankError when its door refuses it."""
    with TemporaryDirectory(prefix="cetl-prep-import-") as folder:
        admitted = admit(path, Path(folder) / "banks")
        with closing(BankFile(admitted.path)) as file:
            bank = file.bank()
        sha256 = private_copy(path, Path(folder) / "sum").sha256
    draft = Draft(
        QBANK,
        tuple(DraftItem(i, i.id, _category(i, bank.info), source_id=i.id) for i in bank.items),
        tuple(Skipped(where, "item", reason) for where, reason in admitted.skipped),
        bank.media,
        bank.info.title,
        (_CHANGED,) if admitted.changed else (),
        info=bank.info,
    )
    return Reading(path.name, sha256, draft, ((QBANK, 1.0),))


def _category(item: Item, info: BankInfo) -> tuple[str, ...]:
    skill = info.blueprint.find(item.skill)
    return (skill.name,) if skill else ((item.skill,) if item.skill else ())
