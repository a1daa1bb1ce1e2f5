"""`bank sign`, `bank verify` and `key`, between two people."""

import shutil
import subprocess
from pathlib import Path

import pytest

from cetl_prep.banks.file import BankFile, write
from tests.cli.driving import CommandLine
from tests.making import bank, bank_file


def test_two_people_sign_confirm_and_see_a_change(tmp_path: Path) -> None:
    erin, sam = CommandLine(tmp_path / "erin"), CommandLine(tmp_path / "sam")
    path, out = bank_file(tmp_path), tmp_path / "signed.qbank"
    unsigned = erin("bank", "verify", path, "--json")
    assert (unsigned.status, unsigned.json["state"]) == (1, "unsigned")
    erin("key", "name", "Erin")
    signed = erin("bank", "sign", path, "-o", out, "--json").json
    words = erin("key", "show", "--json").json["words"]
    assert (signed["state"], signed["words"]) == ("signed", words)
    seen = sam("bank", "verify", out, "--json")
    assert (seen.status, seen.json["state"], seen.json["claimed"]) == (1, "unconfirmed", "Erin")
    wrong = sam("key", "confirm", out, "--words", "oak " * 8)
    assert (wrong.status, sam("key", "list").out.count("confirmed nobody")) == (1, 1)
    assert sam("key", "confirm", out, "--words", words, "--name", "Erin D.").status == 0
    assert "Signed by Erin D." in sam("bank", "verify", out).out
    file = BankFile(out)
    made = file.bank()
    file.close()
    write(
        bank(version="2").__class__(bank(version="2").info, made.items, (), (), made.signatures),
        out,
    )
    changed = sam("bank", "verify", out)
    assert (changed.status, "Signature broken" in changed.out) == (1, True)
    refused = sam("bank", "add", out)
    assert (refused.status, "set aside" in refused.err) == (1, True)
    assert sam("bank", "add", out, "--even-changed").status == 0
    assert sam("key", "forget", words).status == 0
    assert sam("key", "forget", words).status == 1


def test_a_bank_is_signed_where_it_lies_and_in_the_library(
    ready: CommandLine, tmp_path: Path
) -> None:
    path = bank_file(tmp_path)
    assert ready("bank", "sign", path).status == 0
    assert ready("bank", "verify", path, "--json").json["state"] == "signed"
    assert ready("bank", "verify", "", "--json").json["state"] == "unsigned"
    assert ready("bank", "sign", bank().info.id, "--json").json["state"] == "signed"
    assert ready("bank", "verify", "", "--json").json["state"] == "signed"
    refused = ready("bank", "sign", tmp_path)
    assert (refused.status, refused.out) == (1, "")


def test_a_key_moves_with_its_passphrase(tmp_path: Path) -> None:
    erin, new = CommandLine(tmp_path / "erin"), CommandLine(tmp_path / "new")
    before = erin("key", "name", "Erin", "--json").json
    file = tmp_path / "erin.key"
    short = erin("key", "export", file, "--passphrase-stdin", lines="short\n")
    assert (short.status, file.exists()) == (1, False)
    assert erin("key", "export", file, "--passphrase-stdin", lines="long enough\n").status == 0
    assert new("key", "import", file, "--passphrase-stdin", lines="not this one\n").status == 1
    done = new("key", "import", file, "--passphrase-stdin", "--json", lines="long enough\n")
    assert done.json == before


@pytest.mark.skipif(shutil.which("minisign") is None, reason="needs the tool minisign")
def test_minisign_checks_a_bank(cetl: CommandLine, tmp_path: Path) -> None:
    path, out = bank_file(tmp_path), tmp_path / "statement"
    cetl("bank", "sign", path)
    cetl("bank", "verify", path, "--minisign", out)
    checked = subprocess.run(
        ["minisign", "-V", "-p", f"{out}.pub", "-m", out], capture_output=True, check=False
    )
    assert checked.returncode == 0
