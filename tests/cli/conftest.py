"""A fresh profile with one small bank."""

from pathlib import Path

import pytest

from tests.cli.driving import CommandLine
from tests.making import bank, bank_file


@pytest.fixture(scope="session")
def bank_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return bank_file(tmp_path_factory.mktemp("bank"), bank(forms=2))


@pytest.fixture
def cetl(tmp_path: Path) -> CommandLine:
    return CommandLine(tmp_path / "profile")


@pytest.fixture
def ready(cetl: CommandLine, bank_path: Path) -> CommandLine:
    """A profile whose first bank is the one for tests."""
    from cetl_prep.paths import find_paths
    from cetl_prep.services.library import LibraryService

    LibraryService(find_paths(cetl.profile).banks).install([bank_path])
    return cetl
