"""The Practice page and what it starts: adaptive practice, and sets of one's own making."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cetl_prep.app import Services
from cetl_prep.exam.attempt import Attempt, Confidence, Kind
from cetl_prep.gui.main_window import MainWindow
from cetl_prep.gui.theme import Theme
from cetl_prep.services.sitting import Wish
from tests.gui.conftest import FakeClock
from tests.gui.driving import (
    Role,
    choose,
    find,
    found_all,
    has_text,
    is_checked,
    key,
    name_of,
    open_window,
    options,
    press,
    starting,
)

CONTROL = Qt.KeyboardModifier.ControlModifier
DAY = 86_400.0


@pytest.fixture
def window(services: Services, theme: Theme, qtbot: QtBot) -> Iterator[MainWindow]:
    window = open_window(services, theme)
    qtbot.addWidget(window)
    yield window


def to_practice() -> None:
    key(Qt.Key.Key_2, CONTROL)


def running(services: Services) -> Attempt:
    return services.sitting.open_attempts()[0]


def practised(services: Services, clock: FakeClock, right: bool) -> Attempt:
    """A set of 40 items, over a day ago."""
    attempt = services.study.practise(Wish(Kind.PRACTICE, items=40, seed=4))
    for number, entry in enumerate(attempt.form.items):
        attempt = services.sitting.answer(attempt, entry.item, ["right" if right else "far"])
        if number < 3:
            attempt = services.sitting.flag(attempt, entry.item, True)
            attempt = services.sitting.say_confidence(attempt, entry.item, Confidence.GUESSING)
    attempt = services.sitting.submit(attempt)
    clock.move(2 * DAY)
    return attempt


def test_adaptive_practice_is_the_one_filled_button_and_says_why_each_item_comes(
    window: MainWindow, services: Services
) -> None:
    to_practice()
    assert window.windowTitle() == "Practice, CETL Prep"
    page = window._shell.page("practice", lambda: QWidget())
    filled = [w for w in page.findChildren(QWidget) if w.property("kind") == "pri"]
    assert [name_of(w) for w in filled] == ["Start practice"]
    press("Start practice")
    assert window.windowTitle() == "Item 1 of 15, Practice 1, CETL Prep"
    assert running(services).form.items[0].reason is not None
    why = starting("Why this item: ", Role.StaticText)
    assert len(why) == 1
    assert "of the exam" in name_of(why[0])


def test_a_mock_never_says_why(window: MainWindow) -> None:
    press("Start mock exam")
    assert found_all("Item 1 of 100")
    assert not starting("Why this item")


def test_a_set_of_ones_own_with_feedback_at_the_end_and_a_clock(
    window: MainWindow, services: Services
) -> None:
    to_practice()
    press("No skills")
    assert has_text("Choose at least one skill.")
    assert not find("Start your own practice").isEnabled()
    press("Strategic Planning")
    assert is_checked(find("Strategic Planning", Role.CheckBox))
    press("10")
    press("At the end")
    press("Exam pace")
    press("Start your own practice")
    attempt = running(services)
    assert {entry.skill for entry in attempt.form.items} == {"SP"}
    assert len(attempt.form) == 10
    assert attempt.profile.minutes == 12
    assert not attempt.explains
    assert has_text("0:12:00")
    choose("A")
    assert not has_text("orrect.")
    choose("B")
    assert is_checked(next(w for w in options() if name_of(w).startswith("B. ")))
    assert running(services).response(attempt.form.items[0].item).changes == 1


def test_a_set_without_feedback_survives_being_left(window: MainWindow, services: Services) -> None:
    attempt = services.sitting.start(Wish(Kind.PRACTICE, items=5, seed=1, feedback=False))
    first = attempt.form.items[0].item
    attempt = services.sitting.answer(attempt, first, ["far"])
    services.sitting.pause(attempt)
    window.go("today")
    press("Resume practice")
    choose("A")
    assert running(services).response(first).answered
    assert not has_text("orrect.")


def test_only_what_was_missed(window: MainWindow, services: Services, clock: FakeClock) -> None:
    missed = practised(services, clock, right=False)
    practised(services, clock, right=True)
    to_practice()
    press("Missed")
    press("Start your own practice")
    asked = set(running(services).form.places)
    assert asked <= set(missed.form.places)


def test_only_what_was_flagged_or_guessed_says_how_few_there_are(
    window: MainWindow, services: Services, clock: FakeClock
) -> None:
    first = practised(services, clock, right=True)
    practised(services, clock, right=True)
    to_practice()
    press("Flagged")
    assert has_text("Only ")
    press("Not sure")
    assert has_text("fit now, so the set will have ")
    press("Start your own practice")
    asked = running(services).form
    assert 3 <= len(asked) <= 6
    assert asked.items[0].item in first.form.places
    assert "you asked for it" in name_of(starting("Why this item: ", Role.StaticText)[0])


def test_only_the_unseen_and_nothing_that_does_not_exist(
    window: MainWindow, services: Services, clock: FakeClock
) -> None:
    seen = practised(services, clock, right=True)
    to_practice()
    press("Missed")
    assert has_text("No missed item fits now; a miss comes back after a day.")
    press("All")
    press("Hard")
    assert has_text("No item fits now")
    press("Any")
    press("Unseen")
    press("Start your own practice")
    assert not set(running(services).form.places) & set(seen.form.places)
