"""A mentor's evening on the command line."""

import csv
import json
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from tests.cli.driving import CommandLine


@pytest.fixture
def erin(ready: CommandLine, tmp_path: Path) -> Path:
    ready("mock", "--items", 10, "--seed", 1, lines="b\n" * 9 + "a\ns\ns\ny\n")
    path = tmp_path / "files" / "erin.json"
    path.parent.mkdir()
    done = ready(
        "history", "export", "--format", "history", "--as", "Erin", "--for", "Dana", "-o", path
    )
    assert done.status == 0, done.err
    return path


@pytest.mark.parametrize("form", ["csv", "json", "xlsx", "html", "pdf"])
def test_a_table_is_made_of_files_and_nothing_is_kept(
    ready: CommandLine, erin: Path, tmp_path: Path, form: str
) -> None:
    (erin.parent / "broken.json").write_text("{")
    out = tmp_path / f"group.{form}"
    done = ready("mentor", "table", erin.parent, "--format", form, "-o", out, "--json")
    assert done.status == 4
    assert done.json["candidates"] == 1
    assert "is not whole" in done.json["skipped"][0]["reason"]
    assert "broken.json" in done.err
    assert ready("mentor", "list", "--json").json == []
    if form == "csv":
        [row] = csv.DictReader(out.read_text("utf-8-sig").splitlines())
        assert (row["candidate"], row["trust"]) == ("Erin", "unchanged")
    elif form == "json":
        assert json.loads(out.read_text("utf-8"))[0]["candidate"] == "Erin"
    elif form == "xlsx":
        assert CalamineWorkbook.from_path(str(out)).sheet_names == ["Summary", "Candidates"]
    else:
        assert out.read_bytes()[:5] == (b"%PDF-" if form == "pdf" else b"<!DOC")


def test_a_table_of_nothing_readable_is_refused(ready: CommandLine, tmp_path: Path) -> None:
    out = tmp_path / "t.csv"
    done = ready("mentor", "table", tmp_path / "gone.json", "--format", "csv", "-o", out)
    assert done.status == 1
    assert not out.exists()


def test_candidates_are_kept_shown_and_deleted(ready: CommandLine, erin: Path) -> None:
    opened = ready("mentor", "open", erin, "--json")
    assert opened.status == 0
    [row] = opened.json["candidates"]
    assert (row["name"], row["state"], row["chance"]) == ("Erin", "unchanged", None)
    shown = ready("mentor", "show", "erin", "--json").json
    assert len(shown["trend"]) == 1
    assert shown["trusted"]
    assert "Unchanged since the program of Erin" in ready("mentor", "show", row["candidate"]).out
    receipt = ready("history", "receipt").out.strip()
    assert ready("mentor", "receipt", "Erin", receipt).status == 0
    assert ready("mentor", "receipt", "Erin", "nonsense").status == 1
    assert ready("mentor", "delete", "Erin").status == 0
    assert ready("mentor", "show", "Erin").status == 1
    assert ready("mentor", "list").out.startswith("Nothing yet.")


def test_practice_is_set_and_answered(ready: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "x.practice"
    wanted = ("mentor", "prescribe", "--by", "Dana", "--items", 5, "-o", path)
    made = ready(*wanted, "--skill", "data management", "--due", "2099-01-01", "--json")
    assert (made.status, made.json["skills"]) == (0, ["DM"])
    [asked] = ready("history", "prescriptions", "--add", path, "--json").json
    assert (asked["reply"], asked["due"]) == ("open", "2099-01-01")
    [asked] = ready("history", "prescriptions", "--accept", asked["id"], "--json").json
    assert asked["reply"] == "accepted"
    assert (
        "Dana: 5 items of DM, by 2099-01-01: accepted, 0 done"
        in ready("history", "prescriptions").out
    )
    assert ready(*wanted, "--skill", "Cooking").status == 1
    assert ready(*wanted, "--due", "2001-01-01").status == 1
    assert ready("history", "prescriptions", "--accept", "nobody").status == 1
