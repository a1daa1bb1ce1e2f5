"""A long file straight into a new bank: each item is written as it is read, so memory does not grow with the file."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from cetl_prep.banks.file import info_of
from cetl_prep.exam.errors import BankError
from cetl_prep.formats import door
from cetl_prep.formats.draft_files import DraftReader
from cetl_prep.paths import settle
from cetl_prep.services.import_child import FOUND, LOSSES
from cetl_prep.services.import_heads import Readings
from cetl_prep.services.import_own import is_bank

LONG = 4 * 1024 * 1024
"""Bytes from which a file goes this way."""


def is_long(path: Path) -> bool:
    """Whether a file is worth this way; a bank of our own and one that cannot be looked at are not."""
    try:
        return path.stat().st_size >= LONG and not is_bank(path)
    except OSError:
        return False


@dataclass(frozen=True)
class Straight:
    """What became of a file: the reading without its items, places and losses of the items that lost something.

    Attributes:
        imported: how many items came in.
        drafts: how many that could not were kept as drafts.
    """

    readings: Readings
    imported: int
    with_loss: tuple[tuple[str, tuple[str, ...]], ...]
    drafts: int
    digest: str


def straight(
    path: Path,
    wish: door.Wish,
    output: Path,
    mapped: Mapping[str, str],
    *,
    keep_drafts: bool = False,
    watch: door.Watch | None = None,
) -> Straight | None:
    """Make a bank of one file; None, with nothing changed, where the file carries the head of a bank of its own.

    The child that reads the file writes the bank too, as the door of banks does; it is put where it belongs when it is
    whole.

    Raises:
        BankError: it is refused, or there is nothing to write; nothing has changed.
    """
    with TemporaryDirectory(prefix="cetl-prep-import-") as private:
        try:
            with TemporaryDirectory(prefix=".import-", dir=output.parent) as beside:
                bank = Path(beside) / output.name
                more = {"mapped": dict(mapped), "drafts": keep_drafts, "bank": str(bank)}
                made = _made(path, Path(private), wish, more, watch)
                if made is not None:
                    settle(bank, output)
        except OSError as error:
            raise BankError(
                "file.unwritable", file=str(output), reason=error.strerror or ""
            ) from None
    return made


def _made(
    path: Path,
    folder: Path,
    wish: door.Wish,
    more: Mapping[str, object],
    watch: door.Watch | None,
) -> Straight | None:
    look = None if watch is None else lambda: watch(door.share_read(folder))
    asked = door.ask("cetl_prep.services.import_child", path, folder, wish, look, more)
    answer = asked.answer
    if not answer["digest"]:
        return None
    try:
        draft = DraftReader(folder / FOUND).rest(told=True)
        lost = tuple(_lost(folder / FOUND / LOSSES))
    except (OSError, ValueError):
        raise BankError("file.crashed", file=str(path)) from None
    _, digest = info_of(Path(str(more["bank"])))
    readings = Readings((door.Reading(path.name, asked.sha256, draft, asked.likely),))
    return Straight(readings, int(answer["imported"]), lost, int(answer["drafts"]), digest)


def _lost(path: Path) -> Iterator[tuple[str, tuple[str, ...]]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            where, losses = json.loads(line)
            yield str(where), tuple(map(str, losses))
