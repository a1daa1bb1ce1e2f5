"""From the first start to the history a day later, through the real window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cetl_prep.app import Services, build
from cetl_prep.gui.main_window import MainWindow
from cetl_prep.gui.theme import Theme
from tests.gui.conftest import FakeClock
from tests.gui.driving import (
    Role,
    choose,
    find,
    found_all,
    has_text,
    is_checked,
    is_flagged,
    key,
    name_of,
    open_window,
    options,
    press,
    rows,
    settle,
    start_mock,
    starting,
)


@pytest.fixture
def window(services: Services, theme: Theme, qtbot: QtBot) -> Iterator[MainWindow]:
    window = open_window(services, theme)
    qtbot.addWidget(window)
    yield window


def test_a_mock_exam_from_start_to_history(
    window: MainWindow,
    services: Services,
    theme: Theme,
    qtbot: QtBot,
    tmp_path: Path,
    clock: FakeClock,
) -> None:
    assert window.windowTitle() == "Today, CETL Prep"
    start_mock()
    assert window.windowTitle() == "Item 1 of 100, Mock exam 1, CETL Prep"
    stem = starting("A district asks about", Role.StaticText)
    assert len(stem) == 1
    assert name_of(stem[0]).endswith("do first?")

    press("Strike out A")
    assert name_of(options()[0]).endswith(", struck out")
    press("Restore A")
    assert not name_of(options()[0]).endswith(", struck out")

    for number in range(1, 101):
        assert found_all(f"Item {number} of 100", Role.StaticText)
        clock.move(4)
        right = next(w for w in options() if "The right thing" in name_of(w))
        choose("B" if number % 4 == 0 else name_of(right)[0])
        if number == 7:
            press("Flag for review")
            assert is_flagged(find("Flag for review"))
        press("Next")

    assert window.windowTitle() == "Review, Mock exam 1, CETL Prep"
    assert has_text("100 of 100 answered")
    assert find("Look at the 1 flagged")
    press("Submit exam")
    assert found_all("Submit the exam?", Role.Dialog)
    press("Keep working")
    assert window.windowTitle() == "Review, Mock exam 1, CETL Prep"
    press("Submit exam")
    press("Submit exam")

    assert window.windowTitle() == "Score report, CETL Prep"
    summary = services.progress.attempts()[0]
    score = services.progress.report(summary.id).score
    assert 75 <= score.raw < 100
    assert starting("Practice score", Role.StaticText) or starting("Practice score")
    assert starting("Percent correct")
    for part in (*score.areas, *score.skills):
        assert starting(part.name), part.name

    missed = 100 - score.raw
    press(f"All {missed} missed")
    assert found_all(f"1 of {missed}")
    press("Next")
    assert found_all(f"2 of {missed}")
    press("Back to the report of Mock exam 1")
    assert window.windowTitle() == "Score report, CETL Prep"
    press("Back")
    assert window.windowTitle() == "Today, CETL Prep"

    window.close()
    services.close()
    again = build(tmp_path / "profile", clock)
    try:
        tomorrow = open_window(again, theme)
        qtbot.addWidget(tomorrow)
        press("Exams")
        assert any(text.startswith("Mock exam 1") for text in rows())
        tomorrow.close()
    finally:
        again.close()


def tab_to(name: str) -> None:
    """Move the focus with Tab alone until it is on the control of this name."""
    for _ in range(60):
        if name_of(QApplication.focusWidget()) == name:
            return
        key(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not reach “{name}”")


def test_a_whole_mock_by_keyboard_alone(window: MainWindow, services: Services) -> None:
    tab_to("Start mock exam")
    key(Qt.Key.Key_Return)
    for number in range(1, 101):
        assert window.windowTitle() == f"Item {number} of 100, Mock exam 1, CETL Prep"
        if number == 1:
            key(Qt.Key.Key_Down)
            key(Qt.Key.Key_Space)
            assert any(is_checked(option) for option in options()), "arrows and Space choose"
        elif number != 50:
            key([Qt.Key.Key_A, Qt.Key.Key_B, Qt.Key.Key_C, Qt.Key.Key_D][number % 4])
        if number == 7:
            key(Qt.Key.Key_F)
            assert is_flagged(find("Flag for review"))
        key(Qt.Key.Key_N)
    assert window.windowTitle() == "Review, Mock exam 1, CETL Prep"
    assert has_text("99 of 100 answered")
    key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert name_of(QApplication.focusWidget()) == "Keep working", "the safe answer has the focus"
    tab_to("Submit exam")
    key(Qt.Key.Key_Return)
    assert window.windowTitle() == "Score report, CETL Prep"
    assert services.progress.attempts()[0].answered == 99


def test_leaving_and_resuming(window: MainWindow, services: Services, clock: FakeClock) -> None:
    start_mock()
    choose("A")
    press("Next")
    press("Pause")
    assert not options()
    assert has_text("The clock stands at 2:00:00. Everything is saved.")
    press("Leave for now")
    clock.move(2 * 3600 + 5 * 60)
    assert window.windowTitle() == "Today, CETL Prep"
    press("Resume exam")
    assert found_all("Item 2 of 100")
    assert has_text("Resumed. The clock stood at 2:00:00 during the pause; 2 h 5 min passed.")
    press("Previous")
    assert is_checked(options()[0])
    assert not has_text("Resumed.")


def test_closing_the_window_pauses(
    window: MainWindow, services: Services, clock: FakeClock
) -> None:
    start_mock()
    clock.move(3)
    window.close()
    attempt = services.sitting.open_attempts()[0]
    assert attempt.pauses == 1
    assert attempt.used == 3


def test_practice_explains_and_keeps_the_first_answer(
    window: MainWindow, services: Services
) -> None:
    press("Start practice")
    assert found_all("Item 1 of 15")
    wrong = next(w for w in options() if "The far thing" in name_of(w))
    choose(name_of(wrong)[0])
    assert has_text("Not correct. The correct answer is ")
    assert has_text("Rule: Rule of ")
    described = [w.accessibleDescription() for w in options()]
    assert any(text.startswith("Correct answer. Because right of") for text in described)
    assert any(text.startswith("Your answer. Because far of") for text in described)
    choose("A")
    choose("B")
    assert is_checked(wrong)
    for _ in range(15):
        press("Next")
    press("Finish practice")
    press("Finish practice")
    settle()
    assert services.progress.attempts()[0].answered == 1
    assert window.windowTitle() == "Score report, CETL Prep"
