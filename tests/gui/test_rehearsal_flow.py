"""A whole appointment: agreement, tutorial, ready, exam, break, report; and the habits of its exam room."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cetl_prep.app import Services
from cetl_prep.exam.rehearsal import Break, Rehearsal
from cetl_prep.gui.exam_flow import ExamFlow
from cetl_prep.gui.main_window import MainWindow
from cetl_prep.gui.room import Room
from cetl_prep.gui.theme import Theme
from cetl_prep.services.rehearsing import RehearsalService
from cetl_prep.services.sitting import Wish
from cetl_prep.settings import read_settings
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
    role_of,
    settle,
    visible,
)

VUE, PROMETRIC = "Pearson VUE-like", "Prometric-like"


@pytest.fixture
def window(services: Services, theme: Theme, qtbot: QtBot) -> Iterator[MainWindow]:
    window = open_window(services, theme)
    qtbot.addWidget(window)
    yield window
    dialog = QApplication.activeModalWidget()
    if dialog:  # only after a failure; the next test must not find it
        dialog.close()
    if room_of(window).is_open:
        room_of(window).pause()


def flow_of(window: MainWindow) -> ExamFlow:
    return window._flow


def room_of(window: MainWindow) -> Room:
    return window._flow.room


def choose_profile(window: MainWindow, name: str) -> None:
    flow_of(window).starting.offer_mock()
    settle()
    combo = find_combo()
    combo.setCurrentText(name)  # type: ignore[attr-defined]
    settle()
    press("Start mock exam")


def find_combo() -> QWidget:
    # On Linux the name of a combo box in the accessibility tree is its text; its label is a relation.
    return next(widget for widget in visible() if role_of(widget) == Role.ComboBox)


def tick(window: MainWindow, clock: FakeClock, seconds: float) -> None:
    clock.move(seconds)
    flow_of(window)._appointment.screen.look_at_clock()
    settle()


def test_a_whole_appointment(window: MainWindow, services: Services, clock: FakeClock) -> None:
    choose_profile(window, VUE)
    assert has_text("Agreement (rehearsal)")
    assert has_text("Time for this page: 0:03:00")
    assert name_of(window.focusWidget()) == "I accept"
    assert not services.progress.attempts(), "nothing has begun"
    press("I accept")
    assert has_text("Time for this page: 0:15:00")
    assert has_text("F or Alt+F")
    tick(window, clock, 901)
    assert has_text("Ready to begin?")
    assert has_text("100 items, 120 minutes")
    press("Begin exam")
    room = room_of(window)
    assert room.attempt.rehearsal == VUE
    assert room.attempt.profile.warnings == (30.0, 5.0)
    assert services.sitting.load(room.attempt.id).rehearsal == VUE
    assert not found_all("Pause")
    assert found_all("Break")
    assert read_settings(services.paths.settings).rehearsal == VUE


def test_not_accepting_and_letting_the_time_run_out(
    window: MainWindow, services: Services, clock: FakeClock
) -> None:
    choose_profile(window, VUE)
    press("I do not accept")
    assert has_text("The agreement was not accepted, so no exam began.")
    choose_profile(window, VUE)
    tick(window, clock, 181)
    assert has_text("was not accepted in time")
    choose_profile(window, VUE)
    key(Qt.Key.Key_Escape)
    assert not flow_of(window).in_room
    assert not services.progress.attempts()


def test_the_scores_come_first_and_the_items_on_request(window: MainWindow) -> None:
    begin(window, VUE)
    room_of(window).submit()
    settle()
    assert found_all("Study review")
    assert not found_all("Review 100 missed items")
    assert not has_text("Time per item")
    press("Study review")
    assert has_text("Time per item")
    assert not found_all("Study review")


def begin(window: MainWindow, name: str) -> Room:
    rehearsal = window._services.rehearsals.find(name)
    assert rehearsal
    enter(window, rehearsal)
    return room_of(window)


def enter(window: MainWindow, rehearsal: Rehearsal) -> None:
    flow_of(window).starting.begin(Wish(seed=1, rehearsal=rehearsal))
    settle()


def test_a_break_stops_the_clock_and_its_overrun_does_not(
    window: MainWindow, services: Services, clock: FakeClock
) -> None:
    room = begin(window, PROMETRIC)
    assert has_text("Section 1 of 2: First half")
    room.show(49)
    settle()
    press("Next")
    assert find("Take a break?")
    press("Take the break")
    assert has_text("Break: 0:15:00 left")
    assert not found_all(room.item.stem), "the exam is hidden"
    left = room.left
    tick(window, clock, 840)
    assert room.left == left
    tick(window, clock, 61)
    assert has_text("The break is over.")
    clock.move(4)
    assert left is not None
    assert room.left == left - 4
    press("Back to the exam")
    assert room.attempt.position == 50
    assert has_text("Section 2 of 2: Second half")
    press("Previous")
    press("Next")
    assert room.attempt.position == 50, "a break is offered once"


def test_going_on_without_a_break(window: MainWindow) -> None:
    room = begin(window, PROMETRIC)
    room.show(49)
    settle()
    press("Next")
    press("Go on without a break")
    assert room.attempt.position == 50
    assert room.running


def test_a_compulsory_break_that_counts(
    window: MainWindow, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = Rehearsal(
        "Mine",
        window._services.clock.now().date(),
        breaks=(Break(1, 5.0, optional=False, counts=True),),
    )
    monkeypatch.setattr(RehearsalService, "find", lambda _self, _name: made)
    enter(window, made)
    room = room_of(window)
    press("Next")
    assert find("Now there is a break")
    key(Qt.Key.Key_Escape)
    left = room.left
    tick(window, clock, 100)
    assert left is not None
    assert room.left == left - 100, "it counts as exam time"
    press("Back to the exam")
    assert room.attempt.position == 1


def test_no_clearing_where_the_profile_says_so(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = Rehearsal(
        "Mine", window._services.clock.now().date(), clearing=False, keys={"next": "J"}
    )
    monkeypatch.setattr(RehearsalService, "find", lambda _self, _name: made)
    enter(window, made)
    room = room_of(window)
    key(Qt.Key.Key_B)
    key(Qt.Key.Key_B)
    assert len(room.chosen) == 1
    key(Qt.Key.Key_N)
    assert room.attempt.position == 0
    key(Qt.Key.Key_J)
    assert room.attempt.position == 1


def test_the_end_of_a_long_item_must_be_seen(window: MainWindow, theme: Theme) -> None:
    theme.set_text_size(200)
    window.resize(1024, 640)
    room = begin(window, VUE)
    settle()
    press("Next")
    assert room.attempt.position == 0
    assert has_text("Scroll down to see all of this item")
    for _ in range(12):
        key(Qt.Key.Key_PageDown)
    press("Next")
    assert room.attempt.position == 1
    press("Previous")
    press("Next")
    assert room.attempt.position == 1, "its end was seen before"
    theme.set_text_size(100)


def test_a_profile_that_cannot_be_read_is_named(window: MainWindow, services: Services) -> None:
    services.rehearsals.own.mkdir(parents=True)
    (services.rehearsals.own / "mine.toml").write_text('name = "Mine"\n', "utf-8")
    flow_of(window).starting.offer_mock()
    settle()
    press("Not now")
    assert has_text("mine.toml: the file lacks “checked_on”")
