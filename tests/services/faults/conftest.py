"""An exam to be sat while something goes wrong."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from cetl_prep.app import Services, build
from tests.making import HandClock, bank, bank_file
from tests.services.faults.sitting import WorldClock


@pytest.fixture
def clock() -> WorldClock:
    return WorldClock()


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    services = build(tmp_path / "data", HandClock())
    services.library.install([bank_file(tmp_path, bank(forms=2))])
    services.close()
    return tmp_path / "data"


@pytest.fixture
def opened(profile: Path, clock: WorldClock) -> Iterator[Services]:
    services = build(profile, clock)
    yield services
    services.close()
