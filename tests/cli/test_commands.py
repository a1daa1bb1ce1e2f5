"""The commands beside sitting: bank, form, history, doctor; JSON documents and exit statuses are a contract."""

import csv
import io
import json
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from tests.banks.test_source import folder
from tests.cli.driving import CommandLine


def test_version_and_help(cetl: CommandLine) -> None:
    assert cetl("--version").out.startswith("cetl-prep ")
    for words in ((), ("bank",), ("bank", "build"), ("history",), ("mock",), ("form",)):
        done = cetl(*words, "--help")
        assert done.status == 0
        assert "usage" in done.out


def test_a_bank_is_built_looked_at_added_and_listed(cetl: CommandLine, tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.mkdir()
    folder(source)
    built = tmp_path / "two.qbank"
    assert cetl("bank", "build", source, "-o", built).status == 0
    first = cetl("bank", "info", built, "--json").json
    cetl("bank", "build", source, "-o", built)
    assert cetl("bank", "info", built, "--json").json == first
    assert first["title"] == "Two skills"
    assert first["skills"] == {"Alpha": 0, "Beta": 1}
    assert first["blueprint"] == {"Alpha": 60, "Beta": 40}
    added = cetl("bank", "add", built, "--json").json
    assert added["new"]
    assert added["digest"] == first["digest"]
    titles = {entry["title"] for entry in cetl("bank", "list", "--json").json}
    assert "Two skills" in titles


def test_checking_a_folder_prints_findings(cetl: CommandLine, tmp_path: Path) -> None:
    folder(tmp_path)
    done = cetl("bank", "check", tmp_path, "--json")
    assert done.status == 1
    assert {"code", "severity", "item", "message"} == set(done.json["findings"][0])


def test_a_file_that_is_no_bank_is_refused_in_one_sentence(
    cetl: CommandLine, tmp_path: Path
) -> None:
    wrong = tmp_path / "letter.qbank"
    wrong.write_text("Dear group, here is the bank.")
    for verb in ("info", "check", "add"):
        done = cetl("bank", verb, wrong)
        assert done.status == 1
        assert "letter.qbank is not a question bank" in done.err
        assert done.err.count("\n") == 1


def test_a_form_is_the_same_for_the_same_seed(ready: CommandLine) -> None:
    first = ready("form", "--seed", 7, "--json")
    assert first.out == ready("form", "--seed", 7, "--json").out
    form = first.json
    assert len(form["items"]) == 100
    assert form["seed"] == 7
    assert set(form["items"][0]) == {"id", "skill", "options"}
    counts: dict[str, int] = {}
    for entry in form["items"]:
        counts[entry["skill"]] = counts.get(entry["skill"], 0) + 1
    assert sorted(counts.values()) == [7, 7, 7, 9, 9, 9, 10, 12, 15, 15]


def test_history_is_exported_whole(ready: CommandLine, tmp_path: Path) -> None:
    ready("mock", "--items", 4, lines="a\nf\nb\n")
    table, whole = tmp_path / "h.zip", tmp_path / "h.json"
    assert ready("history", "export", "--format", "csv", "-o", table).status == 0
    assert ready("history", "export", "--format", "json", "-o", whole).status == 0
    with zipfile.ZipFile(table) as archive:
        text = io.StringIO(archive.read("responses.csv").decode("utf-8-sig"), newline="")
        rows = list(csv.DictReader(text))
    [attempt] = json.loads(whole.read_text("utf-8"))["attempts"]
    assert len(rows) == len(attempt["responses"]) == 4
    assert [row["item_id"] for row in rows] == [r["item_id"] for r in attempt["responses"]]
    assert rows[1]["flagged"] == "1"


def test_an_export_that_cannot_be_written_is_refused(ready: CommandLine, tmp_path: Path) -> None:
    done = ready("history", "export", "--format", "csv", "-o", tmp_path / "no" / "h.csv")
    assert done.status == 1
    assert "cannot be written" in done.err


@pytest.mark.parametrize("name", ["latest", "99", "zzz"])
def test_a_sitting_that_is_not_there_is_named(ready: CommandLine, name: str) -> None:
    done = ready("history", "show", name)
    assert done.status == 1
    assert name in done.err


def test_the_doctor_finds_all_whole(ready: CommandLine) -> None:
    done = ready("doctor", "--json")
    assert done.status == 0
    assert done.json["ok"]
    assert "Everything is whole" in ready("doctor").out


def test_a_history_of_something_else_is_refused_and_left_alone(ready: CommandLine) -> None:
    ready("history", "list")
    path = ready.profile / "history.sqlite"
    path.unlink()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE recipe (name TEXT)")
    before = path.read_bytes()
    done = ready("practice", lines="a\n")
    assert done.status == 1
    assert done.err.count("\n") == 1
    assert path.read_bytes() == before


def test_a_history_that_is_garbage_is_set_aside_and_said(ready: CommandLine) -> None:
    ready("history", "list")
    path = ready.profile / "history.sqlite"
    path.write_bytes(b"garbage")
    done = ready("history", "list")
    assert done.status == 0
    assert done.err.count("\n") == 1
    assert "a new one was begun" in done.err
    assert next(ready.profile.glob("history-damaged-*.sqlite")).read_bytes() == b"garbage"


def test_the_command_line_loads_no_window(ready: CommandLine) -> None:
    import subprocess
    import sys

    code = (
        "import sys, cetl_prep.__main__, cetl_prep.app, cetl_prep.cli.main\n"
        "print([m for m in sys.modules if m.startswith('PySide6') or m in ('numpy', 'sqlite_utils')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
