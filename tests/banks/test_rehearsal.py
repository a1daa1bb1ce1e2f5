"""Rehearsal profiles as files: the shipped ones are sound, and a mistake is named by file and field."""

import os
from pathlib import Path

import pytest

from cetl_prep.banks.rehearsal import LARGEST, read_rehearsal, read_rehearsals
from cetl_prep.banks.source import read_folder
from cetl_prep.exam.errors import BankError, RecordError
from cetl_prep.exam.profile import Tool
from cetl_prep.exam.rehearsal import Break, Detail, Side
from cetl_prep.paths import bundled_rehearsals
from cetl_prep.services.prescribing import read_prescription
from cetl_prep.words.errors import sentence

HEAD = 'name = "Mine"\nchecked_on = 2026-11-20\n'
TWO = '[[sections]]\ntitle = "A"\nitems = 3\n{}\n[[sections]]\ntitle = "B"\nitems = 2\n{}\n'


def test_the_shipped_profiles() -> None:
    found, wrong = read_rehearsals([bundled_rehearsals()])
    assert not wrong
    named = {rehearsal.name: rehearsal for rehearsal in found}
    assert set(named) == {"CETL practice", "Pearson VUE-like", "Prometric-like"}
    assert not named["CETL practice"].opens_with_pages
    assert Tool.CALCULATOR not in (named["CETL practice"].tools or ())
    assert Tool.CALCULATOR in (named["Pearson VUE-like"].tools or ())
    assert named["Pearson VUE-like"].warnings == (30.0, 5.0)
    prometric = named["Prometric-like"]
    assert prometric.counter is Side.LEFT
    assert prometric.breaks == (Break(50, 15.0),)
    assert prometric.report is Detail.SCORES


def test_only_a_name_and_a_date_are_needed(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(HEAD + '[keys]\nnext = "J"\n', "utf-8")
    mine = read_rehearsal(path)
    assert mine.warnings is None
    assert mine.tools is None
    assert mine.keys == {"next": "J"}


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ("agreement = 5\n", "“agreement”"),
        ("agreement_seconds = true\n", "“agreement_seconds”"),
        ("agreement_seconds = 99999\n", "99999"),
        ('tools = ["abacus"]\n', "abacus"),
        ("tools = [[1]]\n", "“tools”"),
        ('tools = "flag"\n', "“tools”"),
        ('report = "loud"\n', "loud"),
        ("warnings_minutes = [5, 0]\n", "“warnings_minutes”"),
        ('warnings_minutes = ["x"]\n', "“warnings_minutes”"),
        (f"warnings_minutes = {[1] * 60}\n", "60"),
        ("[[breaks]]\nafter_item = 5\n", "breaks 1 lacks “minutes”"),
        ("[[breaks]]\nafter_item = 5\nminutes = 5\nlong = 1\n", "breaks 1"),
        ("breaks = [1]\n", "breaks 1 should be a table"),
        (f"sections = {[1] * 60}\n", "60"),
        (TWO.format("minutes = 4", "returnable = true"), "minutes and some have none"),
        (TWO.format("minutes = 4\nreturnable = true", "minutes = 3"), "sections 1 has minutes"),
        (TWO.format("warnings_minutes = [1]", ""), "no minutes of its own to warn of"),
        (TWO.format("minutes = false", "minutes = 3"), "“minutes”"),
        ('[keys]\nnext = "jj"\n', "keys.next"),
        ('[keys]\nfly = "J"\n', "keys.fly"),
        ('[keys]\nnext = "F"\n', "same key"),
        ("=", "not valid TOML"),
    ],
)
def test_a_mistake_is_named(tmp_path: Path, more: str, said: str) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(HEAD + more, "utf-8")
    with pytest.raises(BankError) as refused:
        read_rehearsal(path)
    told = sentence(refused.value)
    assert "mine.toml" in told
    assert said in told


def test_sections_with_clocks_of_their_own_and_sections_that_close(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(HEAD + TWO.format("minutes = 4\nwarnings_minutes = [1, 2]", "minutes = 3"))
    first, second = read_rehearsal(path).sections
    assert (first.minutes, first.warnings, first.returnable) == (4.0, (2.0, 1.0), False)
    assert (second.minutes, second.warnings, second.returnable) == (3.0, None, False)
    path.write_text(HEAD + "pause_stops_clock = false\n" + TWO.format("returnable = false", ""))
    mine = read_rehearsal(path)
    assert [section.returnable for section in mine.sections] == [False, True]
    assert not mine.pause_stops


@pytest.mark.parametrize("text", ['name = "  "\nchecked_on = 2026-11-20\n', "name = 5\n", "x" * 5])
def test_a_head_that_is_wrong(tmp_path: Path, text: str) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(BankError):
        read_rehearsal(path)


def test_one_bad_file_hides_no_other_and_the_first_of_a_name_is_kept(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text(HEAD, "utf-8")
    (tmp_path / "b.toml").write_text(HEAD + "clearing = false\n", "utf-8")
    (tmp_path / "c.toml").write_text("#" * (LARGEST + 1), "utf-8")
    (tmp_path / "d.toml").mkdir()
    found, wrong = read_rehearsals([tmp_path, tmp_path / "none"])
    assert [rehearsal.clearing for rehearsal in found] == [True]
    assert {error.code for error in wrong} == {"rehearsal.too-large", "file.unreadable"}


@pytest.mark.parametrize(
    "text", ["a = " + "[" * 5000, 'name = "x"\nchecked_on = ' + "9" * 5000, "a = 1e999999\n" * 2]
)
def test_strange_toml_is_named_and_not_a_fault(tmp_path: Path, text: str) -> None:
    path = tmp_path / "bank.toml"
    path.write_text(text, "utf-8")
    for read in (read_rehearsal, lambda path: read_folder(path.parent)):
        with pytest.raises(BankError) as refused:
            read(path)
        assert sentence(refused.value)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_among_profiles_does_not_hang_the_program(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "mine.toml")
    os.mkfifo(tmp_path / "bank.toml")
    _, wrong = read_rehearsals([tmp_path])
    assert {error.code for error in wrong} == {"file.not-regular"}
    with pytest.raises(BankError):
        read_folder(tmp_path)
    with pytest.raises(RecordError):
        read_prescription(tmp_path / "mine.toml")
