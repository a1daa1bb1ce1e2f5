"""`bank check`: findings, figures and the health page."""

from pathlib import Path

from tests.cli.driving import CommandLine


def test_figures_stand_beside_the_findings(cetl: CommandLine, bank_path: Path) -> None:
    done = cetl("bank", "check", bank_path, "--json")
    assert done.status == 1
    assert set(done.json) == {"findings", "figures", "errors", "items"}
    assert done.json["figures"]["mocks"] == 2
    assert done.json["errors"] == sum(f["severity"] == "error" for f in done.json["findings"])


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
