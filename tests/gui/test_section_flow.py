"""Sections with clocks of their own: the profile printed in the docs is sat whole; a kill resumes in the right section."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cetl_prep.app import Services
from cetl_prep.exam.attempt import State
from cetl_prep.exam.rehearsal import Break, Rehearsal
from cetl_prep.exam.sections import Section
from cetl_prep.gui.main_window import MainWindow
from cetl_prep.gui.room import Room
from cetl_prep.gui.theme import Theme
from cetl_prep.services.rehearsing import RehearsalService
from cetl_prep.services.sitting import Wish
from tests.gui.conftest import FakeClock
from tests.gui.driving import find, found_all, has_text, key, open_window, press, settle

DOCS = Path(__file__).parents[2] / "docs" / "rehearsal-profiles.md"


@pytest.fixture
def window(services: Services, theme: Theme, qtbot: QtBot) -> Iterator[MainWindow]:
    window = open_window(services, theme)
    qtbot.addWidget(window)
    yield window
    dialog = QApplication.activeModalWidget()
    if dialog:  # only after a failure; the next test must not find it
        dialog.close()
    if window._flow.room.is_open:
        window._flow.room.pause()


def begin(window: MainWindow, services: Services) -> Room:
    """Put the profile of the docs where the user would, and begin it."""
    found = re.search(r"```toml\n(.*?)```", DOCS.read_text("utf-8"), re.S)
    assert found
    services.rehearsals.own.mkdir(parents=True)
    (services.rehearsals.own / "two.toml").write_text(found.group(1), "utf-8")
    window._preferences.change(rehearsal="Two sections")
    window._flow.starting.start_mock()
    settle()
    press("I accept")
    assert has_text("5 items, 7 minutes")
    press("Begin exam")
    return window._flow.room


def pass_time(room: Room, clock: FakeClock, seconds: int) -> None:
    for _ in range(seconds // 4):  # a longer gap is taken for sleep
        clock.move(4)
        room.look_at_clock()
    settle()


def test_the_profile_of_the_docs_is_sat_whole(
    window: MainWindow, services: Services, clock: FakeClock
) -> None:
    room = begin(window, services)
    assert room.left == 240
    assert has_text("Section 1 of 2: Leading")
    for option in (Qt.Key.Key_A, Qt.Key.Key_B):
        key(option)
        press("Next")
    pass_time(room, clock, 120)
    assert has_text("2 minutes left.")
    press("Next")
    assert has_text("Review this section")
    assert has_text("Item 3.")
    assert not found_all("Submit exam")
    press("End section")
    assert find("End this section?")
    press("Keep working")
    assert room.attempt.closed == 0
    press("End section")
    press("End section")
    assert find("Take a break?")
    press("Take the break")
    assert has_text("Break: 0:05:00 left")
    press("Back to the exam")
    assert has_text("Section 2 of 2: Managing")
    assert has_text("2 items, 3 minutes left for them.")
    clock.move(50)
    press("Begin section")
    assert room.left == 180, "its clock began with the button, and what was not used is lost"
    assert (room.attempt.position, room.neighbour(-1)) == (3, None)
    key(Qt.Key.Key_C)
    press("Next")
    key(Qt.Key.Key_D)
    press("Next")
    assert has_text("Every item has an answer")
    press("Submit exam")
    press("Submit exam")
    ended = services.sitting.load(room.attempt.id)
    assert ended.state is State.SUBMITTED
    assert (ended.answered, ended.used) == (4, 120.0)
    assert found_all("Study review")


def test_a_kill_resumes_in_the_right_section_with_the_right_time(
    window: MainWindow, services: Services, clock: FakeClock
) -> None:
    room = begin(window, services)
    pass_time(room, clock, 244)
    assert find("Take a break?")
    press("Go on without a break")
    assert has_text("Time for the last section is up; its answers are saved.")
    stored = services.sitting.load(room.attempt.id)
    assert (stored.closed, stored.left()) == (1, 180.0)
    press("Begin section")
    pass_time(room, clock, 60)
    killed = services.sitting.load(room.attempt.id)
    assert killed.part.places == range(3, 5)
    assert killed.left() == pytest.approx(120.0, abs=8.0)
    assert killed.current == killed.form.items[3].item
    window._flow.resume(killed.id)
    settle()
    assert has_text("Section 2 of 2: Managing")
    pass_time(room, clock, 124)
    assert services.sitting.load(killed.id).state is State.EXPIRED
    assert has_text("Time is up.")


def test_a_break_that_nobody_scheduled_lets_the_clock_run(
    window: MainWindow, services: Services, clock: FakeClock
) -> None:
    room = begin(window, services)
    pass_time(room, clock, 40)
    press("Break")
    assert has_text("Time left: 0:03:20")
    assert has_text("Its clock runs on during the break.")
    assert not found_all(room.item.stem), "the exam is hidden"
    pass_time(room, clock, 60)
    assert room.left == 140
    press("Back to the exam")
    assert found_all(room.item.stem)


def test_a_break_that_counts_is_taken_from_the_section_that_follows(
    window: MainWindow, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = Rehearsal(
        "Mine",
        window._services.clock.now().date(),
        sections=(Section("A", 3, 4.0), Section("B", 2, 3.0)),
        breaks=(Break(3, 1.0, optional=False, counts=True),),
    )
    monkeypatch.setattr(RehearsalService, "find", lambda _self, _name: made)
    window._flow.starting.begin(Wish(items=5, seed=1, rehearsal=made))
    settle()
    room = window._flow.room
    room.show(2)
    settle()
    press("Next")
    press("End section")
    press("End section")
    assert find("Now there is a break")
    press("Take the break")
    pass_time(room, clock, 20)
    press("Back to the exam")
    assert room.left == 160
    assert room.attempt.position == 3


def test_sections_that_close_under_the_one_clock_of_the_exam(
    window: MainWindow, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = Rehearsal(
        "Mine",
        window._services.clock.now().date(),
        sections=(Section("A", 3, returnable=False), Section("B", 2)),
    )
    monkeypatch.setattr(RehearsalService, "find", lambda _self, _name: made)
    window._flow.starting.begin(Wish(items=5, minutes=10.0, seed=1, rehearsal=made))
    settle()
    room = window._flow.room
    pass_time(room, clock, 60)
    assert room.neighbour(-1) is None
    room.end_section()
    settle()
    assert has_text("2 items, 9 minutes left for them.")
    press("Begin section")
    assert (room.left, room.attempt.position) == (540, 3)
    room.show(0)
    settle()
    assert room.attempt.position == 3
    assert has_text("is in a section that is not open now")
