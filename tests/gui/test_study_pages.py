"""Mistakes, coach, plan, comparison and continuing education, through the window and real services."""

import json
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from cetl_prep.app import Services
from cetl_prep.exam.attempt import Attempt
from cetl_prep.exam.causes import Cause
from cetl_prep.gui.main_window import MainWindow
from cetl_prep.gui.screens.compare import CompareScreen
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.comparison import ComparisonChart
from cetl_prep.services.sitting import Wish
from cetl_prep.settings import Settings, write_settings
from tests.gui.conftest import FakeClock
from tests.gui.driving import (
    Role,
    find,
    found_all,
    has_text,
    key,
    name_of,
    open_window,
    press,
    settle,
    starting,
    visible,
)
from tests.gui.sat import lose_banks, shown, sit

DAY = 86_400


def sat(services: Services, clock: FakeClock, missed: int = 3, seed: int = 1) -> Attempt:
    """A mock exam of 40 items, the first ones missed, the second of them with certainty."""
    wish = Wish(seed=seed, items=40, fresh=True)
    ended = sit(services, clock, lambda n: n > missed, wish=wish, certain=frozenset({2}))
    return services.sitting.submit(ended)


def tomorrow(clock: FakeClock, days: int = 1) -> None:
    clock.date += timedelta(days=days)


def opened(services: Services, theme: Theme, qtbot: QtBot) -> MainWindow:
    window = open_window(services, theme)
    qtbot.addWidget(window)
    return window


def listed(name: str) -> QComboBox:
    """The list of this name; on Linux its accessible name comes from the label beside it."""
    combos = [w for w in visible() if isinstance(w, QComboBox) and w.accessibleName() == name]
    assert combos
    return combos[0]


def texts() -> str:
    return "\n".join(name_of(widget) for widget in visible())


def test_misses_wait_until_tomorrow_then_other_items_make_them_good(
    services: Services, theme: Theme, clock: FakeClock, qtbot: QtBot
) -> None:
    attempt = sat(services, clock)
    window = opened(services, theme, qtbot)
    window.go("exams")
    press("Mistakes")
    assert has_text("Not before tomorrow")
    assert not starting("Practice these")
    tomorrow(clock)
    window.go("mistakes")
    settle()
    assert has_text("Due now")
    rows = starting("Look at it", Role.Button)
    assert attempt.form.items[1].item in name_of(rows[0])
    assert len(found_all("Certain, but missed")) == 1
    missed = {entry.item for entry in attempt.form.items[:3]}
    press(name_of(starting("Practice these", Role.Button)[0]))
    practice = window._flow.room.attempt
    assert not missed & set(practice.form.places)
    for entry in practice.form.items:
        practice = services.sitting.answer(practice, entry.item, ["right"])
    assert services.mistakes.listed() == ()
    services.sitting.pause(practice)
    window.go("mistakes")
    settle()
    assert has_text("No mistakes are open")
    press("Back")
    assert window.windowTitle().startswith("Exams")


def test_a_cause_takes_two_taps_and_is_kept(
    services: Services, theme: Theme, clock: FakeClock, qtbot: QtBot
) -> None:
    attempt = sat(services, clock)
    window = opened(services, theme, qtbot)
    window.go("mistakes")
    settle()
    QTest.mouseClick(starting("Look at it", Role.Button)[0], Qt.MouseButton.LeftButton)
    settle()
    assert has_text("Item 2")
    combo = listed("Why did you miss it? (optional)")
    assert combo.currentText() == "Not said"
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    QTest.keyClick(combo, Qt.Key.Key_Down)
    settle()
    item = attempt.form.items[1].item
    assert services.sitting.load(attempt.id).response(item).cause is Cause.MISREAD
    press("Previous")
    press("Next")
    again = listed("Why did you miss it? (optional)")
    assert again.currentText() == "Misread the question"
    window.go("mistakes")
    settle()
    assert has_text("Causes you named. Misread the question: 1.")


def test_the_coach_says_what_it_needs_and_then_speaks(
    services: Services, theme: Theme, clock: FakeClock, qtbot: QtBot
) -> None:
    window = opened(services, theme, qtbot)
    window.go("exams")
    press("Decision coach")
    assert has_text("0 so far. Nothing is said below 20; 20 more to go.")
    for seed in (1, 2):
        wish = Wish(seed=seed, fresh=True)
        every = frozenset(range(1, 101))
        sitting = sit(services, clock, lambda n: n % 4 > 0, wish=wish, certain=every)
        for entry in sitting.form.items[:11]:
            sitting = services.sitting.answer(sitting, entry.item, ["near"])
            sitting = services.sitting.flag(sitting, entry.item, True)
        services.sitting.submit(sitting)
    window.go("coach")
    settle()
    said = texts()
    assert "Changing costs you items." in said
    assert "Of 22 changed answers 0 went from wrong to right" in said
    assert "Flagged answers are right less often" in said
    assert "of 200 certain answers were wrong." in said
    assert "First quarter: 0:30 an item (0:30 to 0:30)" in said
    key(Qt.Key.Key_Escape)
    assert window.windowTitle().startswith("Exams")


def test_today_has_a_plan_that_fits_the_minutes(
    services: Services, theme: Theme, clock: FakeClock, qtbot: QtBot
) -> None:
    write_settings(services.paths.settings, Settings(exam_date="2026-04-20"))
    window = opened(services, theme, qtbot)
    assert has_text("Plan to your exam")
    assert has_text("Your last week: a mock exam on Tuesday, April 14")
    field = next(w for w in found_all("Minutes a day") if isinstance(w, QLineEdit))
    field.selectAll()
    QTest.keyClicks(field, "10")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle()
    held = json.loads(services.paths.settings.read_text("utf-8"))
    assert held["study_minutes"] == 10
    press("Start these 7 items")
    assert len(window._flow.room.attempt.form) == 7


def test_the_plan_is_calm_without_a_date_after_it_and_on_the_day(
    services: Services, theme: Theme, clock: FakeClock, qtbot: QtBot
) -> None:
    write_settings(services.paths.settings, Settings())
    window = opened(services, theme, qtbot)
    assert has_text("Set an exam date in Settings")
    for day, words in (
        ("2026-03-01", "Your exam date has passed."),
        ("2026-03-12", "Your exam is today."),
        ("2026-03-13", "Today: Free: nothing needs to be done"),
    ):
        window._preferences.change(exam_date=day)
        settle()
        assert has_text(words)


def test_the_last_week_is_shown_day_by_day_with_its_mock(
    services: Services, theme: Theme, clock: FakeClock, qtbot: QtBot
) -> None:
    write_settings(services.paths.settings, Settings(exam_date="2026-03-17"))
    sat(services, clock, missed=2)
    window = opened(services, theme, qtbot)
    assert has_text("Today: Practice, 20 min")
    window._preferences.change(exam_date="2026-03-20")
    tomorrow(clock, 2)
    window.go("exams")
    window.go("today")
    settle()
    assert has_text("Today: Mock exam")
    press("Mock exam: time and kind…")
    key(Qt.Key.Key_Escape)
    window._preferences.change(exam_date="2026-04-20")
    settle()
    press("Mistakes that are due: 2 fit today")
    assert window.windowTitle().startswith("Mistakes")


def test_without_a_bank_the_plan_says_so_and_comes_back(
    services: Services, theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    write_settings(services.paths.settings, Settings(exam_date="2026-03-17"))
    window = opened(services, theme, qtbot)
    lose_banks(services)
    window.go("exams")
    window.go("today")
    settle()
    assert not starting("Mock exam: time")
    services.library.install([tmp_path / "test.qbank"])
    window.go("exams")
    window.go("today")
    settle()
    assert starting("Mock exam: time")


def test_two_exams_are_compared_with_their_margins(
    services: Services, theme: Theme, clock: FakeClock, qtbot: QtBot
) -> None:
    screen = CompareScreen(theme, services.progress)
    screen.refresh()
    shown(qtbot, screen)
    assert has_text("Two finished exams or practice sets are needed.")
    for seed, missed in ((1, 25), (2, 4), (3, 5)):
        sat(services, clock, missed, seed)
        tomorrow(clock)
    screen.refresh()
    settle()
    chart = screen.findChild(ComparisonChart)
    assert chart is not None
    assert "within the margin of error" in chart.table()[1][3]
    assert chart.table()[0][1:3] == ("Mock exam 2", "Mock exam 3")
    earlier = listed("Earlier")
    earlier.setFocus()
    QTest.keyClick(earlier, Qt.Key.Key_Down)
    settle()
    assert chart.table()[1][1:3] == ("38%", "88%")
    assert "more than the margin of error" in chart.table()[1][3]
    assert "Clearly different" in chart.finding()
    assert has_text("items were in both")
    theme.set_text_size(200)
    settle()
    assert chart.isVisible()
    lose_banks(services)
    screen.refresh()
    settle()
    assert not chart.isVisible()


def test_activities_after_the_exam(
    services: Services,
    theme: Theme,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = opened(services, theme, qtbot)
    window.go("settings")
    press("Continuing education…")
    assert has_text("0 of 60 points")
    press("Add activity")
    assert has_text("Give it a title.")
    assert has_text("Points are a number above 0, at most 60.")
    for name, text in (("Title", "Annual conference"), ("Points", "12.5")):
        field = find(name, Role.EditableText)
        QTest.keyClicks(field, text)
    proof = str(tmp_path / "proof.pdf")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (proof, ""))
    press("Choose file…")
    press("Add activity")
    assert has_text("12.5 of 60 points; 47.5 to go")
    assert has_text("Mar 12, 2026 · 12.5 points · proof.pdf")
    press("Remove Annual conference")
    assert has_text("0 of 60 points; 60 to go")
    press("Undo")
    assert has_text("12.5 of 60 points; 47.5 to go")
    target = tmp_path / "out.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    press("Export as CSV…")
    assert "Annual conference" in target.read_text("utf-8-sig")
    assert has_text("Exported 1 activities to out.csv")
    services.paths.credits.write_text("{", "utf-8")
    window.go("credits")
    settle()
    assert has_text("cannot be read. It was left as it is")
    press("Back")
    assert window.windowTitle().startswith("Settings")
