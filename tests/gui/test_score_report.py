"""The score report through real services."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cetl_prep.app import Services
from cetl_prep.gui.screens.score_report import ScoreReportScreen
from cetl_prep.gui.theme import Theme
from cetl_prep.services.sitting import Wish
from cetl_prep.words.results import part_figures
from tests.gui.conftest import FakeClock
from tests.gui.driving import Role, found_all, has_text, name_of, press, settle, starting
from tests.gui.sat import lose_banks, shown, sit

FULL = Wish(seed=1)


@pytest.fixture
def screen(services: Services, theme: Theme, qtbot: QtBot) -> ScoreReportScreen:
    screen = ScoreReportScreen(theme, services.progress)
    shown(qtbot, screen)
    return screen


def ended(services: Services, clock: FakeClock, **more: object) -> str:
    more.setdefault("wish", Wish(seed=1, items=20))
    attempt = sit(services, clock, lambda n: n % 5 > 0, **more)  # type: ignore[arg-type]
    return services.sitting.submit(attempt).id


def test_figures_are_named_for_screen_readers(
    services: Services, clock: FakeClock, screen: ScoreReportScreen
) -> None:
    attempt_id = ended(services, clock, wish=FULL)
    screen.show_attempt(attempt_id)
    settle()
    assert [name_of(w) for w in starting("Practice score", Role.StaticText)] == [
        "Practice score 640, pass mark 600, likely range 581 to 686"
    ]
    assert [name_of(w) for w in starting("Percent correct", Role.StaticText)] == [
        "Percent correct 80%, 80 of 100 items, likely 73 to 86%"
    ]
    score = services.progress.report(attempt_id).score
    for part in (*score.areas, *score.skills):
        assert len(found_all(part_figures(part), Role.StaticText)) == 1


def test_the_verdict_comes_with_its_doubt(
    services: Services, clock: FakeClock, screen: ScoreReportScreen
) -> None:
    screen.show_attempt(ended(services, clock, wish=FULL))
    settle()
    assert has_text("Over the pass mark, by less than the margin of error.")
    assert has_text("20 equally likely scores: 18 pass, 2 are below 600")
    assert has_text("Of 20 exams like this one, about 18 would pass")
    assert has_text("It is not a CoSN score")
    assert has_text("7 to 15 items are too few to judge one skill alone.")


def test_certain_misses_come_first(
    services: Services, clock: FakeClock, screen: ScoreReportScreen, qtbot: QtBot
) -> None:
    attempt_id = ended(services, clock, certain=frozenset({5, 6, 10}), flagged=frozenset({7}))
    screen.show_attempt(attempt_id)
    settle()
    filled = [w for w in screen.findChildren(QWidget) if w.property("kind") == "pri"]
    assert [name_of(w) for w in filled if w.isVisible()] == ["Review 2 confident misses"]
    for button, which in (
        ("Review 2 confident misses", "certain"),
        ("All 4 missed", "missed"),
        ("Review 1 flagged item", "flagged"),
        ("Look at all 20 items", "all"),
    ):
        with qtbot.waitSignal(screen.review_items) as wanted:
            press(button)
        assert wanted.args == [attempt_id, which]
    with qtbot.waitSignal(screen.start_practice):
        press("Start practice")


def test_all_right_leaves_nothing_to_mend(
    services: Services, clock: FakeClock, screen: ScoreReportScreen
) -> None:
    attempt = services.sitting.submit(
        sit(services, clock, lambda n: True, wish=Wish(seed=1, items=20))
    )
    screen.show_attempt(attempt.id)
    settle()
    assert has_text("Practice score 800")
    assert has_text("Over the pass mark, by more than the margin of error.")
    assert not starting("All 0 missed")
    assert has_text("None: no item that you were certain of was missed.")


def test_conditions_are_told(
    services: Services, clock: FakeClock, screen: ScoreReportScreen
) -> None:
    attempt = sit(services, clock, lambda n: n > 15, wish=Wish(seed=5, items=20, extra_time=1.5))
    attempt = services.sitting.pause(attempt)
    attempt = services.sitting.resume(attempt.id).attempt
    services.sitting.expire(attempt)
    screen.show_attempt(attempt.id)
    settle()
    assert has_text("1.5 times the usual time. Paused once. Time ran out")
    assert has_text("seed 5.")
    assert has_text("20 items, 36 min of 36 min")
    assert has_text("Under the pass mark, by more than the margin of error.")


def test_escape_and_back_leave(screen: ScoreReportScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.back):
        press("Back")
    with qtbot.waitSignal(screen.back):
        QTest.keyClick(screen, Qt.Key.Key_Escape)


def test_a_report_that_cannot_be_shown_says_why(
    services: Services, clock: FakeClock, screen: ScoreReportScreen
) -> None:
    attempt_id = ended(services, clock)
    lose_banks(services)
    screen.show_attempt(attempt_id)
    settle()
    assert has_text("This report cannot be shown")
    assert has_text("no longer in your library")
    assert not starting("Practice score")


@pytest.mark.parametrize(("width", "size"), [(1280, 100), (1024, 100), (1024, 150), (1280, 200)])
def test_nothing_is_cut_at_the_side(
    services: Services,
    clock: FakeClock,
    theme: Theme,
    screen: ScoreReportScreen,
    width: int,
    size: int,
) -> None:
    screen.show_attempt(ended(services, clock, certain=frozenset({5, 10})))
    screen.resize(width, 700)
    theme.set_text_size(size)
    settle()
    assert screen.content.width() <= screen.viewport().width()


def test_a_corrected_key_is_told_with_both_scores(
    services: Services, clock: FakeClock, screen: ScoreReportScreen
) -> None:
    attempt_id = ended(services, clock, wish=FULL)
    report = services.progress.report(attempt_id)
    missed = next(
        item
        for item in report.items.values()
        if not item.is_correct(report.attempt.response(item.id).chosen)
    )
    chosen = report.attempt.response(missed.id).chosen
    held = services.authoring.bank(report.attempt.form.bank_id).by_id[missed.id]
    options = tuple(replace(option, is_key=option.id in chosen) for option in held.options)
    services.authoring.save(report.attempt.form.bank_id, [replace(held, options=options)])
    screen.show_attempt(attempt_id)
    settle()
    assert has_text("640 to 648, one key corrected.")
    assert has_text("the first score stays on record")
