"""A history that must be read first: the window says so, goes on meanwhile, and fills the page in."""

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cetl_prep.app import Services
from cetl_prep.gui.theme import Theme
from cetl_prep.services import learning
from cetl_prep.services.sitting import Wish
from tests.gui.conftest import FakeClock
from tests.gui.driving import has_text, open_window, settle
from tests.gui.sat import sit


@pytest.fixture
def long(services: Services, clock: FakeClock, monkeypatch: pytest.MonkeyPatch) -> Services:
    """A history of which twenty answers are many."""
    for seed in (1, 2):
        wish = Wish(seed=seed, items=20)
        services.sitting.submit(sit(services, clock, lambda n: n % 3 > 0, wish=wish))
    monkeypatch.setattr(learning, "AT_ONCE", 20)
    monkeypatch.setattr(learning, "CHUNK", 10)
    return services


def test_the_page_fills_in_when_the_history_is_read(
    long: Services, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen, read = threading.Event(), learning.LearningService.catch_up

    def slowly(service: learning.LearningService, *wanted: object) -> None:
        assert seen.wait(20)
        read(service, *wanted)  # type: ignore[arg-type]

    monkeypatch.setattr(learning.LearningService, "catch_up", slowly)
    window = open_window(long, theme)
    qtbot.addWidget(window)
    assert has_text("being worked out from 40 answers")
    seen.set()
    qtbot.waitUntil(lambda: has_text("14 of 20 correct"), timeout=20_000)
    settle()
    assert not has_text("being worked out")
    assert not has_text("Reading your history")
    window.go("progress")
    settle()
    assert has_text("40 answers in 2 sessions")


def test_closing_the_window_stops_it_and_what_was_read_stays_read(
    long: Services, theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(long, theme)
    qtbot.addWidget(window)
    window.close()
    long.learning.patient = True
    assert long.study.answers() == 40
