"""The exam room under the keyboard, under a failing disk and under the clock."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cetl_prep.app import Services
from cetl_prep.exam.attempt import Confidence, State
from cetl_prep.exam.errors import StorageError
from cetl_prep.gui.room import Room
from cetl_prep.gui.screens.exam import ExamScreen
from cetl_prep.gui.theme import Theme
from cetl_prep.services.sitting import SittingService, Wish
from cetl_prep.storage.attempts import AttemptStore
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
    role_of,
    settle,
    start_mock,
    toggle_by_technology,
)


@pytest.fixture
def room(services: Services, theme: Theme, qtbot: QtBot) -> Iterator[Room]:
    """The exam room with a mock exam of 20 items in one hour, shown alone."""
    room = Room(services.sitting, services.clock)
    screen = ExamScreen(theme, room)
    qtbot.addWidget(screen)
    screen.resize(1280, 800)
    screen.show()
    screen.activateWindow()
    room.enter(services.sitting.start(Wish(items=20, minutes=60, seed=1)))
    screen.refresh()
    settle()
    yield room
    room.pause()


def test_roles_and_names(room: Room) -> None:
    assert [role_of(option) for option in options()] == [Role.RadioButton] * 4
    assert [name_of(option)[:3] for option in options()] == ["A. ", "B. ", "C. ", "D. "]
    assert name_of(find(room.item.stem)) == room.item.stem
    assert role_of(find(room.item.stem)) == Role.StaticText
    assert found_all("Time remaining 1:00:00", Role.StaticText)
    for button in ("Previous", "Next", "Flag for review", "Review", "Hide time", "Strike out A"):
        assert find(button)


def test_the_keyboard_alone_answers(room: Room) -> None:
    stem = QApplication.focusWidget()
    assert name_of(stem) == room.item.stem
    key(Qt.Key.Key_B)
    assert is_checked(options()[1])
    key(Qt.Key.Key_B)
    assert not any(is_checked(option) for option in options())
    key(Qt.Key.Key_Down)
    assert not any(is_checked(option) for option in options()), "moving must not choose"
    key(Qt.Key.Key_Space)
    assert is_checked(options()[2])
    key(Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    assert name_of(options()[0]).endswith(", struck out")
    key(Qt.Key.Key_A)
    assert is_checked(options()[0])
    assert not name_of(options()[0]).endswith(", struck out")
    key(Qt.Key.Key_3)
    assert room.response.confidence is Confidence.CERTAIN
    key(Qt.Key.Key_3)
    assert room.response.confidence is None
    key(Qt.Key.Key_F)
    assert is_flagged(find("Flag for review"))
    key(Qt.Key.Key_T)
    assert found_all("Time hidden")
    key(Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert room.attempt.position == 1
    key(Qt.Key.Key_P)
    assert room.attempt.position == 0


def test_tab_goes_in_reading_order_without_a_trap(room: Room) -> None:
    names = []
    for _ in range(40):
        key(Qt.Key.Key_Tab)
        names.append(name_of(QApplication.focusWidget()))
    seen = list(dict.fromkeys(names))
    wanted = ["Strike out A", "Strike out B", "Guessing", "Flag for review", "Review", "Next"]
    places = [seen.index(name) for name in wanted]
    assert places == sorted(places)
    assert names.count("Next") > 1, "the focus comes round again"


def test_a_screen_reader_may_toggle(room: Room) -> None:
    toggle_by_technology(options()[3])
    assert is_checked(options()[3])
    toggle_by_technology(options()[1])
    assert [is_checked(option) for option in options()] == [False, True, False, False]
    press("Flag for review")
    assert room.response.flagged
    assert is_flagged(find("Flag for review"))


def let_pass(room: Room, clock: FakeClock, seconds: float) -> None:
    for _ in range(round(seconds / 4)):
        clock.move(4)
        room.look_at_clock()


def test_what_could_not_be_stored_is_said_until_it_is(
    room: Room, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose("A")

    def fails(*_: object) -> None:
        raise StorageError("history.full")

    with monkeypatch.context() as full:
        full.setattr(AttemptStore, "append", fails)
        choose("B")
        assert [is_checked(option) for option in options()] == [False, True, False, False]
        assert has_text("Not saved yet: your answer to item 1. The disk is full")
        press("Flag for review")
        press("Next")
        toggle_by_technology(options()[2])
        assert has_text("Not saved yet: your answer to item 1, 2. The disk is full")
        assert not room.pause(), "nobody leaves with what is not saved"
        let_pass(room, clock, 4)
        assert has_text("Not saved yet: your answer to item 1, 2.")
    let_pass(room, clock, 4)
    settle()
    assert has_text("All your answers are saved now.")
    assert not has_text("Not saved yet")
    press("Previous")
    assert is_flagged(find("Flag for review"))
    assert not has_text("All your answers are saved now.")
    assert room.unsaved is None


def test_warnings_and_a_hidden_clock(room: Room, clock: FakeClock) -> None:
    press("Hide time")
    assert not found_all("Time remaining 1:00:00")
    let_pass(room, clock, 30 * 60)
    settle()
    assert has_text("30 minutes left.")
    assert found_all("Show time")
    let_pass(room, clock, 25 * 60)
    settle()
    assert has_text("5 minutes left.")
    assert found_all("Time remaining 0:05:00")


def test_time_is_kept_on_disk(room: Room, clock: FakeClock, services: Services) -> None:
    let_pass(room, clock, 60)
    assert services.sitting.load(room.attempt.id).used >= 55


def test_sleep_is_not_counted(room: Room, clock: FakeClock) -> None:
    let_pass(room, clock, 8)
    clock.move(3600 * 3)
    room.look_at_clock()
    settle()
    assert room.is_open
    assert room.left == 3600 - 8
    assert has_text("Resumed. The computer slept for 180 min; the clock stood still.")


def test_a_closed_lid_is_an_interruption_and_costs_and_gains_no_time(
    room: Room, clock: FakeClock, services: Services
) -> None:
    let_pass(room, clock, 8)
    clock.sleep(7200)
    room.look_at_clock()
    settle()
    assert room.is_open
    assert room.left == 3600 - 8
    assert has_text("Resumed. The computer slept for 120 min; the clock stood still.")
    assert services.sitting.load(room.attempt.id).pauses == 1
    [said] = services.connection.execute("SELECT payload FROM event WHERE kind = 'pause'")
    assert "asleep for 7200 s" in said[0]


def test_several_right_options_are_check_boxes(
    services: Services, theme: Theme, qtbot: QtBot, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.gui.conftest import make_item

    item = make_item(room.item.id, "LV", keys=2)
    room._items[item.id] = item
    room.moved.emit()
    settle()
    assert [role_of(option) for option in options()] == [Role.CheckBox] * 4
    assert has_text("Choose 2.")
    monkeypatch.setattr(SittingService, "item", lambda *_: item)
    choose("A")
    choose("C")
    assert [is_checked(option) for option in options()] == [True, False, True, False]


def test_time_up_ends_with_the_report(
    services: Services, theme: Theme, qtbot: QtBot, clock: FakeClock
) -> None:
    window = open_window(services, theme)
    qtbot.addWidget(window)
    start_mock()
    choose("A")
    flow = window._flow
    press("Review")
    press("Submit exam")
    let_pass(flow.room, clock, 120 * 60)
    flow.room.look_at_clock()
    settle()
    assert flow.room.attempt.state is State.EXPIRED
    assert not found_all("Submit the exam?")
    assert window.windowTitle() == "Score report, CETL Prep"
    assert has_text("Time is up. Your 1 answer is saved and scored.")
