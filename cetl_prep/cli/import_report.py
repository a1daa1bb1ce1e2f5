"""What `cetl-prep bank import` says of an import, in words or as JSON."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cetl_prep.cli.output import complain, say
from cetl_prep.services.import_heads import Readings

_MISSING = ("a picture that is not in the file", "a file that is no picture")
"""Losses without which an item may not be what it was."""


@dataclass(frozen=True)
class Told:
    """What became of the files.

    Attributes:
        readings: what the files gave; for a long file without its items.
        imported: how many items came in.
        with_loss: file, place and losses of each item that lost something.
        counts: how many are added, changed and unchanged.
        drafts: how many are kept as drafts.
    """

    readings: Readings
    imported: int
    with_loss: tuple[tuple[str, str, tuple[str, ...]], ...]
    counts: Mapping[str, int]
    drafts: int
    digest: str

    @property
    def total(self) -> int:
        """Number of items in the files."""
        return self.imported + sum(len(file.draft.skipped) for file in self.readings.files)

    @property
    def is_in_part(self) -> bool:
        """Whether something of the files is not in the bank, not even as a draft: an item or a picture."""
        losses = (loss for _, _, losses in self.with_loss for loss in losses)
        return something_missing(self.readings, losses, drafts=bool(self.drafts))


def something_missing(readings: Readings, losses: Iterable[str], *, drafts: bool) -> bool:
    """Whether something of the files does not come in: an item, unless it is a flashcard kept among `drafts`, or a picture."""
    left = [left for file in readings.files for left in file.draft.skipped]
    if any(loss.startswith(_MISSING) for loss in losses):
        return True
    return not all(each.is_card for each in left) or (bool(left) and not drafts)


def report(told: Told) -> dict[str, object]:
    """The report as plain values; imported and skipped add up to the items."""
    files = told.readings.files

    def place(file: str, where: str) -> str:
        return f"{file}: {where}" if len(files) > 1 else where

    return {
        "format": _formats(told),
        "items": told.total,
        "imported": told.imported,
        "with_loss": [
            {"where": place(file, where), "losses": list(losses)}
            for file, where, losses in told.with_loss
        ],
        "skipped": [
            {"where": place(file.file, left.where), "type": left.type, "reason": left.reason}
            for file in files
            for left in file.draft.skipped
        ],
        "media": len(told.readings.media),
        "notes": [place(file.file, note) for file in files for note in file.draft.notes],
        "likely": [[name, certainty] for name, certainty in files[0].likely],
        **told.counts,
        "drafts": told.drafts,
        "digest": told.digest,
    }


def tell(place: str, told: Told) -> None:
    """The report in words: what came in on standard output, what was lost or left out on standard error."""
    say(f"{_formats(told)}: {told.total} items, {told.imported} imported into {place}")
    if told.drafts:
        say(f"{told.drafts} kept as drafts: they are asked once they have options and a key")
    counts = told.counts
    say(f"{counts['added']} new, {counts['changed']} changed, {counts['unchanged']} as before")
    for file in told.readings.files:
        for note in file.draft.notes:
            complain(f"{file.file}: {note}")
        if file.draft.cards:
            complain(f"{file.file}: {file.draft.cards} flashcards list options; --cards reads them")
    for name, where, losses in told.with_loss:
        complain(f"{name}, {where}: without {'; '.join(losses)}")
    for file in told.readings.files:
        for left in file.draft.skipped:
            fate = "a draft" if left.is_card else "left out"
            complain(f"{file.file}, {left.where}: {fate} ({left.type}): {left.reason}")


def _formats(told: Told) -> str:
    return ", ".join(dict.fromkeys(file.draft.format for file in told.readings.files))
