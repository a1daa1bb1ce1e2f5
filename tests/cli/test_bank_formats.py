"""`bank import`, `bank export` and `bank formats` at the command line."""

import json
from pathlib import Path

import pytest

from cetl_prep.app import build
from cetl_prep.banks.file import BankFile
from cetl_prep.cli.main import run
from tests.making import bank, bank_file

TABLE = "id,question,a,b,correct,category\n1,Which one?,x,y,A,Net\n2,Who?,x,y,,Net\n"


@pytest.fixture
def cli(tmp_path: Path, capsys: pytest.CaptureFixture[str]):  # type: ignore[no-untyped-def]
    def call(*arguments: object) -> tuple[int, str, str]:
        status = run(["--profile", str(tmp_path / "data"), *map(str, arguments)], build)
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return call


def test_import_tells_what_came_in_and_what_did_not(cli, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    source, out = tmp_path / "a.csv", tmp_path / "a.qbank"
    source.write_text(TABLE)
    status, printed, _ = cli("bank", "import", source, "-o", out, "--json")
    report = json.loads(printed)
    assert status == 4
    assert (report["format"], report["items"], report["imported"]) == ("csv", 2, 1)
    assert report["imported"] + len(report["skipped"]) == report["items"]
    assert report["skipped"] == [
        {"where": "line 3", "type": "multiple choice", "reason": "no option is marked as right"}
    ]
    assert len(BankFile(out).bank().items) == 1
    status, printed, err = cli("bank", "import", source, "-o", out)
    assert status == 4 and "0 new, 0 changed, 1 as before" in printed
    assert "line 3: left out" in err


def test_import_takes_a_mapping_and_columns(cli, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    source, out, mapping = tmp_path / "a.csv", tmp_path / "a.qbank", tmp_path / "map.json"
    source.write_text("what,a,b,correct,category\nWhich one?,x,y,1,Net\n")
    mapping.write_text('{"Net": "Networks"}')
    call = ("bank", "import", source, "-o", out, "--json", "--map", mapping)
    status, _, err = cli(*call)
    assert status == 1 and "question" in err and not out.exists()
    status, printed, _ = cli(*call, "--column", "stem=what", "--key-base", "1")
    assert status == 0 and json.loads(printed)["imported"] == 1
    assert BankFile(out).bank().info.blueprint.skills[0].name == "Networks"


def test_export_lists_what_is_lost_and_comes_back(cli, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    source = bank_file(tmp_path)
    status, printed, _ = cli(
        "bank", "export", source, "--format", "package", "-o", tmp_path / "a.zip", "--json"
    )
    assert status == 0 and json.loads(printed)["losses"] == []
    status, printed, _ = cli(
        "bank", "export", source, "--format", "aiken", "-o", tmp_path / "a.txt", "--json"
    )
    assert status == 4 and json.loads(printed)["losses"]
    cli("bank", "add", source)
    status, _, err = cli(
        "bank", "export", bank().info.id[:8], "--format", "csv", "-o", tmp_path / "a.csv"
    )
    assert status == 4 and "blueprint" in err
    out = tmp_path / "again.qbank"
    status, _, _ = cli("bank", "import", tmp_path / "a.csv", "-o", out)
    again = BankFile(out).bank()
    assert status == 0
    assert [item.id for item in again.items] == [item.id for item in bank().items]
    assert {skill.name for skill in again.info.blueprint.skills} == {
        s.name for s in bank().info.blueprint.skills
    }


def test_formats_are_listed(cli, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    status, printed, _ = cli("bank", "formats", "--json")
    names = {each["name"]: each for each in json.loads(printed)}
    assert status == 0 and names["csv"]["reads"] and not names["json"]["writes"]
    assert "kahoot" in cli("bank", "formats")[1]
    status, _, err = cli(
        "bank", "export", bank_file(tmp_path), "--format", "json", "-o", tmp_path / "x"
    )
    assert status == 1 and "not written" in err
    status, _, err = cli(
        "bank", "export", bank_file(tmp_path), "--format", "what", "-o", tmp_path / "x"
    )
    assert status == 1 and "Known are" in err


def test_without_a_file_to_write_the_bank_is_in_the_library(cli, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    source = tmp_path / "quiz.txt"
    source.write_text("Which comes first?\nA. The plan\nB. The purchase\nANSWER: A\n")
    status, printed, _ = cli("bank", "import", source)
    assert status == 0
    assert "1 imported into the library" in printed
    assert "quiz" in cli("bank", "list")[1]
