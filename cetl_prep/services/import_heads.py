"""What is read together, and the head of the bank that is made of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cetl_prep.exam.bank import Bank, BankInfo, Medium
from cetl_prep.exam.carried import IMPORTED, Provenance
from cetl_prep.exam.item import Item, Status
from cetl_prep.exam.profile import ExamProfile
from cetl_prep.formats.door import Reading
from cetl_prep.formats.draft import DraftItem

MADE_BY_IMPORT = "Imported from "
"""How the source of a bank begins that was made by an import; its blueprint may grow with every further one."""


@dataclass(frozen=True)
class Readings:
    """What one or several files gave, to be imported together."""

    files: tuple[Reading, ...]

    @property
    def items(self) -> list[DraftItem]:
        """The items of all files that can come in."""
        return [found for file in self.files for found in file.draft.items]

    @property
    def total(self) -> int:
        """Number of items in the sources."""
        return sum(file.draft.total for file in self.files)

    @property
    def media(self) -> dict[str, Medium]:
        """The pictures of all files by their SHA-256."""
        return {each.sha256: each for file in self.files for each in file.draft.media}

    @property
    def source(self) -> str:
        """What the mapping of skills is remembered under: the names of the files, which stay over their versions."""
        return ", ".join(file.file for file in self.files)


def origin(readings: Readings) -> Provenance:
    """Where items come from that are brought into a bank: another bank, or files by their names, without their folders.

    There is no day in it, so whoever brings the same files into the same bank gets the same.
    """
    info = _said(readings)
    if info is not None:
        names = ", ".join(info.authors)
        return Provenance(names, IMPORTED, None, info.id, info.version, info.license)
    formats = ", ".join(dict.fromkeys(file.draft.format for file in readings.files))
    return Provenance("", IMPORTED, None, readings.source, formats)


def licenses_apart(readings: Readings, existing: Bank | None) -> tuple[str, str] | None:
    """The licences of a bank and of what is brought into it where both are known and differ, else None."""
    info = _said(readings)
    if existing is None or info is None or info.license == existing.info.license:
        return None
    return existing.info.license, info.license


def _said(readings: Readings) -> BankInfo | None:
    """What a file says of the bank its items are from; only our own kinds of file do."""
    return next((file.draft.info for file in readings.files if file.draft.info), None)


def new_info(readings: Readings) -> BankInfo:
    """The head of a bank made of files: as they say, else named after them, the same for the same bytes."""
    said = _said(readings)
    if said is not None:
        return said
    digest = sha256("".join(file.sha256 for file in readings.files).encode()).hexdigest()
    title = next((file.draft.title for file in readings.files if file.draft.title), "")
    return BankInfo(
        id=str(uuid5(NAMESPACE_URL, f"cetl-prep:import:{digest}")),
        title=title or Path(readings.files[0].file).stem or "Imported items",
        version="1",
        source=f"{MADE_BY_IMPORT}{readings.source}",
    )


def profile_for(items: Sequence[Item]) -> ExamProfile:
    """A mock exam over all there is, up to the usual length, with the usual time for an item."""
    return profile_of(sum(item.status is Status.ACTIVE for item in items))


def profile_of(active: int) -> ExamProfile:
    """The same, for so many active items."""
    usual = ExamProfile()
    count = max(1, min(usual.items, active))
    minutes = (usual.minutes or 120.0) * count / usual.items
    return usual.sized(count, float(max(1, round(minutes))))
