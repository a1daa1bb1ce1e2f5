"""Today through real services: what waits, what to start, where the skills stand, the last results."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cetl_prep.app import Services
from cetl_prep.exam.attempt import Kind
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.screens.today import TodayScreen
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.marks import StandingLine
from cetl_prep.gui.widgets.skill_bar import SkillBar
from cetl_prep.services.sitting import Wish
from tests.gui.conftest import FakeClock
from tests.gui.driving import (
    Role,
    find,
    found_all,
    has_text,
    name_of,
    press,
    settle,
    starting,
    visible,
)
from tests.gui.sat import lose_banks, shown, sit


def today(services: Services, theme: Theme, qtbot: QtBot, width: int = 1280) -> TodayScreen:
    s = services
    preferences = Preferences(s.paths.settings)
    screen = TodayScreen(theme, s.sitting, s.progress, s.library, s.study, preferences, s.clock)
    screen.refresh()
    shown(qtbot, screen, width)
    return screen


def test_first_start_offers_practice_and_says_that_nothing_is_known(
    services: Services, theme: Theme, qtbot: QtBot
) -> None:
    screen = today(services, theme, qtbot)
    assert has_text("Not enough answers yet: about 50 more")
    assert not has_text("chance of passing")
    assert not has_text("to your exam")
    assert has_text("Thursday, March 12")
    assert has_text("15 items with feedback, about 20 min")
    assert has_text("100 items\n2 hours")
    assert has_text("No results yet")
    assert not found_all("Resume exam")
    assert len(starting("Leadership & Vision: too few answers, 0 of 8")) == 1
    with qtbot.waitSignal(screen.start_mock):
        press("Start mock exam")
    with qtbot.waitSignal(screen.mock_options):
        press("Time and options…")
    with qtbot.waitSignal(screen.start_practice):
        press("Start practice")


def test_an_estimate_comes_with_its_doubt_and_never_with_decimals(
    services: Services, theme: Theme, clock: FakeClock, qtbot: QtBot
) -> None:
    services.sitting.submit(sit(services, clock, lambda n: n % 5 > 0))
    screen = today(services, theme, qtbot)
    figure = found_all("chance of passing", Role.StaticText)
    assert figure
    chances = [name_of(w) for w in visible() if name_of(w).endswith("% chance of passing")]
    assert len(chances) == 1
    assert int(chances[0].split("%")[0]) % 5 == 0
    words = [name_of(w) for w in visible() if "of 20 pass, likely between" in name_of(w)]
    assert len(words) == 1
    assert "." not in words[0]
    assert has_text("Estimated from your 100 answers to practice items. It is not a CoSN score.")
    assert has_text("Score about")
    assert "equally likely scores:" in name_of(screen._readiness.plot)


def test_the_exam_date_counts_down_and_looks_ahead(
    services: Services, theme: Theme, clock: FakeClock, qtbot: QtBot
) -> None:
    Preferences(services.paths.settings).change(exam_date="2026-04-07")
    services.sitting.submit(sit(services, clock, lambda n: n % 5 > 0))
    today(services, theme, qtbot)
    assert has_text("26 days to your exam")
    assert has_text("On Tuesday, April 7, if you stopped practicing now:")


def test_what_costs_most_points_is_next(
    services: Services, theme: Theme, clock: FakeClock, qtbot: QtBot
) -> None:
    for _ in range(3):
        attempt = services.study.practise(Wish(Kind.PRACTICE, items=30, seed=1))
        for entry in attempt.form.items:
            wrong = entry.skill in ("LV", "SP", "EP")
            attempt = services.sitting.answer(attempt, entry.item, ["far" if wrong else "right"])
        services.sitting.submit(attempt)
        clock.move(86_400)
    screen = today(services, theme, qtbot)
    named = [name_of(line) for line in screen.findChildren(StandingLine) if line.isVisible()]
    assert len(named) == 3
    assert any(name.startswith("Strategic Planning, ") for name in named)
    assert has_text("Next: ")


def test_exactly_one_button_is_filled(services: Services, theme: Theme, qtbot: QtBot) -> None:
    screen = today(services, theme, qtbot)
    filled = [w for w in screen.findChildren(QWidget) if w.property("kind") == "pri"]
    assert [name_of(w) for w in filled] == ["Start practice"]


def test_enter_starts_practice_but_presses_the_button_with_the_focus(
    services: Services, theme: Theme, qtbot: QtBot
) -> None:
    screen = today(services, theme, qtbot)
    with qtbot.waitSignal(screen.start_practice):
        QTest.keyClick(screen, Qt.Key.Key_Return)
    mock = find("Start mock exam", Role.Button)
    mock.setFocus()
    with qtbot.waitSignal(screen.start_mock):
        QTest.keyClick(mock, Qt.Key.Key_Return)


def test_a_paused_exam_is_offered_with_what_is_known_of_it(
    services: Services, theme: Theme, clock: FakeClock, qtbot: QtBot
) -> None:
    attempt = sit(services, clock, lambda n: True, until=36)
    attempt = services.sitting.show(attempt, attempt.form.items[36].item)
    services.sitting.pause(attempt)
    screen = today(services, theme, qtbot)
    assert has_text(
        "Mock exam 1 is paused at item 37. 36 answered, 1:42:00 left. Everything is saved."
    )
    with qtbot.waitSignal(screen.resume) as wanted:
        press("Resume exam")
    assert wanted.args == [attempt.id]
    with qtbot.waitSignal(screen.resume):
        QTest.keyClick(screen, Qt.Key.Key_R)


def test_a_paused_practice_is_called_so(
    services: Services, theme: Theme, clock: FakeClock, qtbot: QtBot
) -> None:
    attempt = sit(services, clock, lambda n: True, wish=Wish(Kind.PRACTICE, seed=1), until=3)
    services.sitting.pause(attempt)
    today(services, theme, qtbot)
    assert has_text("Practice 1 is paused at item 3. 3 answered, no clock. Everything is saved.")
    assert found_all("Resume practice", Role.Button)


def test_skills_and_results_appear_after_an_exam(
    services: Services, theme: Theme, clock: FakeClock, qtbot: QtBot
) -> None:
    screen = today(services, theme, qtbot)
    attempt = services.sitting.submit(sit(services, clock, lambda n: n % 5 > 0))
    screen.refresh()
    settle()
    assert has_text("80 of 100 correct, practice score 640, likely 581 to 686")
    named = [name_of(bar) for bar in screen.findChildren(SkillBar) if bar.isVisible()]
    assert len(named) == 10
    strategic = next(name for name in named if name.startswith("Strategic Planning: "))
    assert "15 answers" in strategic
    assert "likely" in strategic
    with qtbot.waitSignal(screen.show_report) as wanted:
        press("Open report of Mock exam 1")
    assert wanted.args == [attempt.id]


@pytest.mark.parametrize(("width", "rows"), [(1280, 50), (1024, 34), (700, 50)])
def test_each_width_shows_all_skills(
    services: Services, theme: Theme, qtbot: QtBot, width: int, rows: int
) -> None:
    screen = today(services, theme, qtbot, width)
    bars = [bar for bar in screen.findChildren(SkillBar) if bar.isVisible()]
    assert len(bars) == 10
    assert {bar.height() for bar in bars} == {theme.px(rows)}
    assert screen.content.width() <= screen.viewport().width()


def test_a_lost_bank_is_said_in_a_sentence(
    services: Services, theme: Theme, clock: FakeClock, qtbot: QtBot
) -> None:
    services.sitting.submit(sit(services, clock, lambda n: True, wish=Wish(seed=1, items=20)))
    screen = today(services, theme, qtbot)
    lose_banks(services)
    screen.refresh()
    assert has_text("no longer in your library")
    assert has_text("20 of 20 correct"), "what was shown stays"
