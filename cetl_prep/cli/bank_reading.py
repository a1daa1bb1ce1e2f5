"""Which bank a command line names: a file of a stranger, a source folder, or one of the library."""

import argparse
import tempfile
from pathlib import Path

from cetl_prep.banks.file import BankFile
from cetl_prep.cli.opened import services
from cetl_prep.exam.bank import Bank

Read = tuple[Bank, tuple[tuple[str, str], ...], bool]
"""A bank; what of its file was left out, and why; whether it was changed since it was published."""


def read_whole(path: Path) -> Read:
    """A bank from a source folder, or from a file through the door for strangers; what was skipped; whether changed."""
    if path.is_dir():
        from cetl_prep.banks.source import read_folder

        return read_folder(path), (), False
    from cetl_prep.banks import door

    with tempfile.TemporaryDirectory(prefix="cetl-prep-") as private:
        admitted = door.admit(path, Path(private))
        file = BankFile(admitted.path)
        bank = file.bank()
        file.close()
    return bank, admitted.skipped, admitted.changed


def named_bank(wanted: argparse.Namespace, name: str) -> Bank:
    """The bank called `name`: a file, a source folder, or the id of one in the library (the first for an empty name)."""
    path = Path(name)
    if name and path.exists():
        return read_whole(path)[0]
    with services(wanted) as opened:
        return opened.library.read(opened.library.find(name).digest)
