"""Where the data lies: in the profile asked for, beside a portable program, or in the user's own folder."""

import sys
from pathlib import Path

import pytest

from cetl_prep.paths import find_paths, portable_folder


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A bundled program, unpacked on a stick."""
    path = tmp_path / "stick" / "cetl-prep" / "cetl-prep"
    path.parent.mkdir(parents=True)
    path.touch()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(path))
    return path


def test_a_stick_with_a_data_folder_keeps_its_data(program: Path) -> None:
    data = program.parents[1] / "cetl-prep-data"
    data.mkdir()
    assert find_paths().history == data / "history.sqlite"


def test_a_profile_asked_for_goes_before_the_stick(program: Path, tmp_path: Path) -> None:
    (program.parents[1] / "cetl-prep-data").mkdir()
    assert find_paths(tmp_path / "mine").data == tmp_path / "mine"


def test_without_the_folder_the_data_is_the_users(program: Path) -> None:
    assert program.parents[1] not in find_paths().data.parents


def test_a_file_of_that_name_is_no_data_folder(program: Path) -> None:
    (program.parents[1] / "cetl-prep-data").touch()
    assert portable_folder(program) is None


def test_a_program_run_from_its_source_is_not_portable(
    program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (program.parents[1] / "cetl-prep-data").mkdir()
    monkeypatch.delattr(sys, "frozen")
    assert program.parents[1] not in find_paths().data.parents
