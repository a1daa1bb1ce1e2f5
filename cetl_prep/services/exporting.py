"""Writing a bank for others: as our own file, or in a format of another program."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from cetl_prep.banks.file import write
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.errors import BankError
from cetl_prep.formats import table
from cetl_prep.reports.files import write_whole

OWN = "qbank"
"""Name of our own format, which keeps everything."""


@dataclass(frozen=True, slots=True)
class Target:
    """A format a bank can be written in."""

    name: str
    title: str
    ending: str


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written, and what the format could not carry: each thing with the number of its items."""

    path: Path
    items: int
    losses: tuple[tuple[str, int], ...]


def targets() -> tuple[Target, ...]:
    """The formats a bank can be written in, our own first."""
    foreign = (each for each in table.formats() if each.write and each.endings)
    return (
        Target(OWN, "Question bank", ".qbank"),
        *(
            Target(each.name, each.title, f".{each.endings[0].lstrip('.')}")
            for each in foreign
            if each.name != OWN
        ),
    )


def export(bank: Bank, name: str, path: Path) -> Exported:
    """Write a bank to a file, whole or not at all. Raises CetlPrepError."""
    if name == OWN:
        write(bank, path)
        return Exported(path, len(bank.items), ())
    chosen = table.find(name)
    if chosen.write is None:
        raise BankError("import.only-read", format=name)
    written = chosen.write(bank)
    write_whole(path, written.content)
    losses = Counter(what for _, what in written.losses)
    return Exported(path, len(bank.items), tuple(losses.most_common()))
