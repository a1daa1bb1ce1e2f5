"""The Progress page through real services: skills over time, sessions, calibration, and the export."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cetl_prep.app import Services
from cetl_prep.exam.attempt import Kind
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.screens.progress import ProgressScreen
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.calibration_chart import CalibrationChart
from cetl_prep.gui.widgets.small_multiples import SmallMultiples
from cetl_prep.services.sitting import Wish
from tests.gui.conftest import FakeClock
from tests.gui.driving import found_all, has_text, key, name_of, open_window, press, rows, settle
from tests.gui.sat import lose_banks, shown, sit

DAY = 86_400.0


def progress(services: Services, theme: Theme, qtbot: QtBot, width: int = 1280) -> ProgressScreen:
    s = services
    preferences = Preferences(s.paths.settings)
    screen = ProgressScreen(theme, s.study, s.progress, s.library, preferences, s.clock)
    screen.refresh()
    shown(qtbot, screen, width)
    return screen


def past(services: Services, clock: FakeClock) -> None:
    """A mock exam long ago, practice lately."""
    mock = Wish(seed=1, items=30)
    services.sitting.submit(sit(services, clock, lambda n: n % 5 > 0, wish=mock))
    clock.move(40 * DAY)
    practice = Wish(Kind.PRACTICE, seed=2, items=10)
    services.sitting.submit(sit(services, clock, lambda n: n % 3 > 0, wish=practice))
    clock.move(DAY)


def multiples(screen: ProgressScreen) -> SmallMultiples:
    return screen.findChildren(SmallMultiples)[0]


def test_nothing_yet(services: Services, theme: Theme, qtbot: QtBot) -> None:
    screen = progress(services, theme, qtbot)
    assert has_text("Nothing yet: this fills with your first practice or mock exam.")
    assert has_text("100 more to go")
    assert not multiples(screen).isVisible()
    assert not screen._export.isEnabled()


def test_skills_over_time_with_their_intervals(
    services: Services, theme: Theme, clock: FakeClock, qtbot: QtBot
) -> None:
    past(services, clock)
    screen = progress(services, theme, qtbot)
    assert has_text("40 answers in 2 sessions")
    table = multiples(screen).table()
    assert table[0] == ("Skill", "Day", "Estimate", "90% interval", "Answers")
    assert len([row for row in table if row[0] == "Strategic Planning"]) == 2
    assert name_of(multiples(screen)).startswith("Ten skills over time: ")
    multiples(screen).copy_data()
    assert "Strategic Planning\t2026-03-12\t" in QApplication.clipboard().text()
    press("Last 30 days")
    recent = multiples(screen).table()
    assert {row[1] for row in recent[1:]} == {"2026-04-21"}


def test_sessions_can_be_filtered_and_opened(
    services: Services, theme: Theme, clock: FakeClock, qtbot: QtBot
) -> None:
    past(services, clock)
    screen = progress(services, theme, qtbot)
    cells = rows()
    assert "Practice 1" in cells
    assert "24 of 30" in cells
    assert "640" in cells
    low, high = services.progress.report(services.progress.find("1").id).score.scaled_interval
    assert f"{low} to {high}" in cells
    assert cells[cells.index("Practice 1") + 3] == "–", "practice has no score"
    press("Mock exams")
    assert "Practice 1" not in rows()
    with qtbot.waitSignal(screen.open_report) as wanted:
        press("Open report")
    assert wanted.args == [services.progress.find("1").id]
    press("Last 30 days")
    assert has_text("Nothing in this choice; choose All to see more.")
    press("Practice")
    assert screen._model.rowCount() == 1


def test_calibration_comes_after_100_answers(
    services: Services, theme: Theme, clock: FakeClock, qtbot: QtBot
) -> None:
    practice = Wish(Kind.PRACTICE, seed=2, items=40)
    services.sitting.submit(sit(services, clock, lambda n: n % 3 > 0, wish=practice))
    screen = progress(services, theme, qtbot)
    assert has_text("After 100 answers this compares the estimates with your answers: 60 more")
    rest = Wish(seed=3, items=60)
    services.sitting.submit(sit(services, clock, lambda n: n % 5 > 0, wish=rest))
    screen.refresh()
    settle()
    assert has_text("Over 100 answers you were expected to get ")
    chart = screen.findChildren(CalibrationChart)[0]
    assert "groups came out as predicted" in name_of(chart)
    assert sum(int(row[3]) for row in chart.table()[1:]) == 100


@pytest.mark.parametrize("width", [1280, 1024, 700])
def test_nothing_is_cut_off_at_any_width(
    services: Services, theme: Theme, clock: FakeClock, qtbot: QtBot, width: int
) -> None:
    past(services, clock)
    screen = progress(services, theme, qtbot, width)
    assert screen.content.width() <= screen.viewport().width()
    screen.grab()


def test_trouble_is_said_and_what_was_shown_stays(
    services: Services, theme: Theme, clock: FakeClock, qtbot: QtBot
) -> None:
    past(services, clock)
    screen = progress(services, theme, qtbot)
    lose_banks(services)
    screen.refresh()
    assert has_text("40 answers in 2 sessions")


def test_the_page_has_its_place_and_key(services: Services, theme: Theme, qtbot: QtBot) -> None:
    window = open_window(services, theme)
    qtbot.addWidget(window)
    key(Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert window.windowTitle() == "Progress, CETL Prep"
    assert found_all("How good are these estimates?")


def test_help_and_the_document_say_the_same_of_the_numbers() -> None:
    from cetl_prep.gui.help_numbers import ESTIMATES

    path = Path(__file__).parents[2] / "docs" / "numbers.md"
    document = " ".join(path.read_text("utf-8").split())
    for term, text in ESTIMATES:
        assert f"## {term} {' '.join(text.split())}" in document
