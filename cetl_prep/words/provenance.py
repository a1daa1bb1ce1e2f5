"""Where an item comes from, in a few lines: who wrote, changed and reviewed it, from which bank, under which licence."""

from uuid import UUID

from cetl_prep.exam.bank import BankInfo
from cetl_prep.exam.carried import CHANGED, IMPORTED, REVIEWED, WROTE, Provenance
from cetl_prep.exam.item import Item, Review
from cetl_prep.words.times import full_date
from cetl_prep.words.tongue import ENGLISH, Tongue

DONE = {
    WROTE: "Written by {name}",
    REVIEWED: "Reviewed by {name}",
    CHANGED: "Changed by {name}",
    IMPORTED: "Brought in, by {name}",
}
NAMELESS = {
    WROTE: "Written",
    REVIEWED: "Reviewed",
    CHANGED: "Changed",
    IMPORTED: "Brought in",
}
OTHER = "{what}: {name}"
NOBODY = "somebody"
READ = {"blind": "Solved with the key hidden", "fact": "Facts read against the sources"}
VERDICTS = {
    "agree": "agrees with the key",
    "disagree": "disagrees with the key",
    "cannot tell": "cannot tell",
}
BANK = "Bank: {title}, version {version}"
SOURCE = "Source of the bank: {source}"
LICENSE = "License: {license}"
AUTHOR = "Author: {name}"
UNDER = "under {license}"
FROM_BANK = "from the bank {bank}, version {version}"
FROM_FILE = "from the file {bank} ({version})"
UNSAID = "not stated"
MOST = 12
"""Records said, the newest; long histories of an item are in the text source of its bank."""


def provenance_lines(item: Item, bank: BankInfo, translate: Tongue = ENGLISH) -> list[str]:
    """One line for each thing that is known of the item, the oldest first; its bank and licence at the end."""
    lines = []
    if item.author and not any(record.what == WROTE for record in item.provenance):
        lines.append(translate(AUTHOR).format(name=item.author))
    done = [_record(record, bank, translate) for record in item.provenance]
    lines += done[-MOST:]
    lines += [_review(review, translate) for review in item.reviews[-MOST:]]
    lines.append(translate(BANK).format(title=bank.title, version=bank.version))
    if bank.source:
        lines.append(translate(SOURCE).format(source=bank.source))
    lines.append(translate(LICENSE).format(license=bank.license or translate(UNSAID)))
    return lines


def _record(record: Provenance, bank: BankInfo, translate: Tongue) -> str:
    """One record; its bank and licence only where they are not those of the bank it stands in."""
    said = translate(
        DONE.get(record.what, OTHER) if record.name else NAMELESS.get(record.what, OTHER)
    )
    parts = [said.format(name=record.name or translate(NOBODY), what=record.what)]
    if record.bank and record.bank != bank.id:
        shape = FROM_BANK if _is_bank(record.bank) else FROM_FILE
        parts.append(translate(shape).format(bank=record.bank, version=record.version))
    if record.license and record.license != bank.license:
        parts.append(translate(UNDER).format(license=record.license))
    if record.day:
        parts.append(full_date(record.day, translate))
    return ", ".join(parts)


def _is_bank(name: str) -> bool:
    """Whether this is the id of a bank, and not the name of a file."""
    try:
        UUID(name)
    except ValueError:
        return False
    return True


def _review(review: Review, translate: Tongue) -> str:
    said = translate(READ.get(review.kind, review.kind))
    verdict = translate(VERDICTS.get(review.verdict, review.verdict))
    return f"{said}, {full_date(review.date, translate)}: {verdict}"
