"""`bank check`: findings, figures and the health page."""

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.cli.driving import CommandLine
from tests.making import bank, bank_file

GIFT = "::one:: What? {=right ~wrong}\n\n::two:: Which? {=right ~wrong}\n"


def test_figures_stand_beside_the_findings(cetl: CommandLine, bank_path: Path) -> None:
    done = cetl("bank", "check", bank_path, "--json")
    assert done.status == 1
    assert set(done.json) == {"findings", "figures", "errors", "items"}
    assert done.json["figures"]["mocks"] == 2
    assert done.json["errors"] == sum(f["severity"] == "error" for f in done.json["findings"])


def test_a_sound_file_is_done_with_whatever_the_rules_say(
    cetl: CommandLine, bank_path: Path
) -> None:
    done = cetl("bank", "check", bank_path)
    assert done.status == 0
    assert "error " in done.out
    assert done.err == ""


def test_a_file_with_a_bad_row_is_done_in_part(cetl: CommandLine, tmp_path: Path) -> None:
    path = bank_file(tmp_path, bank())
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE item SET stem = CAST(x'ff' AS TEXT) WHERE id = 'LV-001'")
    done = cetl("bank", "check", path)
    assert done.status == 4
    assert "left out item row" in done.err


def test_files_of_other_programs_are_checked_too(cetl: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "quiz.gift"
    path.write_text(GIFT, "utf-8")
    done = cetl("bank", "check", path)
    assert done.status == 0
    assert "2 items," in done.out
    path.write_text(GIFT + "::three:: Broken {=a ~b\n", "utf-8")
    assert cetl("bank", "check", path).status == 4
    path.write_bytes(b"\x00\xff" * 900)
    done = cetl("bank", "check", path)
    assert (done.status, done.err.count("\n")) == (1, 1)
    assert not (cetl.profile / "banks").exists()


def test_a_health_page_is_written(cetl: CommandLine, bank_path: Path, tmp_path: Path) -> None:
    report = tmp_path / "health.html"
    done = cetl("bank", "check", bank_path, "--report", report)
    assert "items," in done.out
    text = report.read_text("utf-8")
    assert text.startswith("<!DOCTYPE html>")
    assert "Health of A bank for tests" in text


def test_a_page_that_cannot_be_written_is_said_in_one_sentence(
    cetl: CommandLine, bank_path: Path, tmp_path: Path
) -> None:
    done = cetl("bank", "check", bank_path, "--report", tmp_path / "none" / "health.html")
    assert done.status == 1
    assert done.err.count("\n") == 1
