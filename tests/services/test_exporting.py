"""A bank written for others."""

from pathlib import Path

import pytest

from cetl_prep.banks.file import BankFile
from cetl_prep.exam.errors import BankError
from cetl_prep.services.exporting import OWN, export, targets
from tests.making import bank


def test_our_own_file_comes_first_and_keeps_everything(tmp_path: Path) -> None:
    made = bank()
    assert targets()[0].name == OWN
    done = export(made, OWN, tmp_path / "copy.qbank")
    assert (done.items, done.losses) == (100, ())
    assert BankFile(done.path).bank() == made


def test_another_format_says_what_it_cannot_carry(tmp_path: Path) -> None:
    done = export(bank(), "aiken", tmp_path / "bank.txt")
    assert done.losses
    assert "ANSWER: B" in done.path.read_text("utf-8")


def test_a_format_that_is_only_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BankError) as refused:
        export(bank(), "respondus", tmp_path / "no.txt")
    assert refused.value.code in ("import.only-read", "import.no-such-format")
    assert not (tmp_path / "no.txt").exists()
