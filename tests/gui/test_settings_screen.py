"""Settings: each choice is stored when it is made, keys never clash, and a restore can be undone."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from cetl_prep.app import Services
from cetl_prep.banks import browsing
from cetl_prep.exam.errors import StorageError
from cetl_prep.exam.room_keys import Action, keys_with
from cetl_prep.gui.main_window import MainWindow
from cetl_prep.gui.theme import Theme
from cetl_prep.services.sitting import Wish
from cetl_prep.settings import Settings, read_settings
from tests.gui.conftest import FakeClock
from tests.gui.driving import (
    Role,
    find,
    found_all,
    has_text,
    is_checked,
    key,
    name_of,
    open_window,
    press,
    settle,
    starting,
)

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(services: Services, theme: Theme, qtbot: QtBot) -> Iterator[MainWindow]:
    window = open_window(services, theme)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.go("settings")
    settle()
    yield window
    dialog = QApplication.activeModalWidget()
    if dialog:  # only after a failure; the next test must not find it
        dialog.close()
    if window._flow.room.is_open:
        window._flow.room.pause()


def stored(services: Services) -> Settings:
    return read_settings(services.paths.settings)


def test_it_has_a_key_and_a_way_back(window: MainWindow) -> None:
    window.go("today")
    key(Qt.Key.Key_Comma, CONTROL)
    assert window.windowTitle() == "Settings, CETL Prep"
    key(Qt.Key.Key_Escape)
    assert window.windowTitle() == "Today, CETL Prep"


def test_each_choice_is_stored(window: MainWindow, services: Services) -> None:
    for name in ("Dark", "150%", "Reduce motion", "1.5 times", "Hide the time at the start"):
        press(name)
    settings = stored(services)
    assert (settings.theme, settings.text_size, settings.reduce_motion) == ("dark", 150, True)
    assert (settings.extra_time, settings.hide_time) == (1.5, True)
    press("No clock")
    assert stored(services).extra_time is None
    press("Reduce motion")
    assert not stored(services).reduce_motion


def test_the_exam_date_is_set_and_cleared(window: MainWindow, services: Services) -> None:
    press("Set exam date")
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Return)
    assert stored(services).exam_day == date(2026, 3, 19)
    assert has_text("Thursday, March 19, 2026")
    press("Change exam date")
    press("No date")
    assert stored(services).exam_date == ""
    assert has_text("No date is set.")


def type_into(name: str, text: str) -> None:
    field = find(name, Role.EditableText)
    field.setFocus()
    settle()
    field.selectAll()  # type: ignore[attr-defined]
    QTest.keyClicks(field, text)
    settle()


def test_the_minutes_of_a_mock_exam(window: MainWindow, services: Services) -> None:
    type_into("Minutes of a mock exam", "90")
    key(Qt.Key.Key_Return)
    assert list(stored(services).mock_minutes.values()) == [90.0]
    window._flow.starting.start_mock()
    settle()
    assert window._flow.room.attempt.profile.minutes == 90
    window._flow.room.pause()
    window.go("settings")
    settle()
    type_into("Minutes of a mock exam", "2")
    key(Qt.Key.Key_Tab)
    assert list(stored(services).mock_minutes.values()) == [90.0], "too short to be meant"
    press("As the bank says")
    assert stored(services).mock_minutes == {}


def test_a_key_that_is_taken_is_refused(window: MainWindow, services: Services) -> None:
    type_into("Key for: Flag for review", "n")
    assert has_text("N is taken by “Next item”; give that another key first.")
    assert find("Key for: Flag for review").text() == "F"  # type: ignore[attr-defined]
    type_into("Key for: Flag for review", "%")
    assert has_text("Only letters A to Z and digits can be keys.")
    assert stored(services).keys == {}


def test_other_keys_act_in_the_exam_room_and_are_told(
    window: MainWindow, services: Services
) -> None:
    type_into("Key for: Flag for review", "x")
    assert stored(services).keys == {"flag": "X"}
    window._flow.starting.start_mock()
    settle()
    room = window._flow.room
    key(Qt.Key.Key_F)
    assert not room.response.flagged
    key(Qt.Key.Key_X)
    assert room.response.flagged
    assert found_all("X"), "the hints at the foot"
    key(Qt.Key.Key_F1)
    assert has_text("X or Alt+F: Flag for review")
    press("Close")
    room.pause()
    window.go("settings")
    settle()
    press("Usual keys")
    assert stored(services).keys == {}
    assert keys_with(stored(services).keys)[Action.FLAG] == "F"


def test_letters_can_be_turned_off(window: MainWindow, services: Services) -> None:
    press("Single letters act")
    assert not stored(services).letter_keys
    assert not find("Key for: Flag for review").isEnabled()
    window._flow.starting.start_mock()
    settle()
    key(Qt.Key.Key_F)
    assert not window._flow.room.response.flagged
    key(Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    assert window._flow.room.response.flagged


def test_what_cannot_be_stored_is_said_and_not_shown(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise StorageError("file.unwritable", file="settings.json", reason="No space left")

    monkeypatch.setattr("cetl_prep.gui.preferences.write_settings", fails)
    press("Hide the time at the start")
    assert has_text("settings.json cannot be written: No space left.")
    assert not is_checked(find("Hide the time at the start", Role.CheckBox))
    monkeypatch.undo()


def test_rating_the_skills(window: MainWindow, services: Services) -> None:
    press("Data Management: 5, I could teach it")
    assert list(stored(services).self_rating.values()) == [5]


def test_a_backup_is_made_and_restored(
    window: MainWindow, services: Services, clock: FakeClock
) -> None:
    press("Back up now")
    assert has_text("Backed up and verified: history-2026")
    clock.move(3600)
    services.sitting.start(Wish(seed=1))
    assert services.progress.attempts()
    press(name_of(starting("Restore backup of ")[0]))
    assert name_of(QApplication.focusWidget()) == "Keep as it is"
    press("Restore this backup")
    assert has_text("Your history as it was is kept as history-")
    assert not services.progress.attempts()
    assert len(starting("Restore backup of ")) == 2
    newest = services.safety.backups()[0]
    assert newest.aside
    newest.path.write_bytes(b"x" * 9000)
    press(name_of(starting("Restore backup of ")[0]))
    press("Restore this backup")
    assert found_all("Dismiss")
    assert not has_text("Your history as it was is kept")


def test_the_palette_finds_pages_and_actions(window: MainWindow, services: Services) -> None:
    key(Qt.Key.Key_K, CONTROL)
    field = find("Search pages, actions and items", Role.EditableText)
    QTest.keyClicks(field, "theme dark")
    key(Qt.Key.Key_Return)
    assert stored(services).theme == "dark"
    key(Qt.Key.Key_K, CONTROL)
    QTest.keyClicks(find("Search pages, actions and items", Role.EditableText), "nothing like it")
    assert has_text("Nothing has these words.")
    key(Qt.Key.Key_Return)
    key(Qt.Key.Key_Escape)
    key(Qt.Key.Key_K, CONTROL)
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Up)
    key(Qt.Key.Key_Return)
    assert window.windowTitle() == "Today, CETL Prep"
    for words in ("back up", "larger", "smaller", "usual text"):
        key(Qt.Key.Key_K, CONTROL)
        QTest.keyClicks(find("Search pages, actions and items", Role.EditableText), words)
        key(Qt.Key.Key_Return)
    assert services.safety.backups()


def test_the_palette_finds_items_and_leads_to_them(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    key(Qt.Key.Key_K, CONTROL)
    QTest.keyClicks(find("Search pages, actions and items", Role.EditableText), "asks dm-0003")
    key(Qt.Key.Key_Return)
    assert window.windowTitle() == "Item editor, CETL Prep"
    assert has_text("Test bank, DM-0003, everything is saved")
    monkeypatch.setattr(browsing, "SCANNED", 50)
    window.go("today")
    key(Qt.Key.Key_K, CONTROL)
    QTest.keyClicks(find("Search pages, actions and items", Role.EditableText), "asks about")
    key(Qt.Key.Key_Return)
    assert window.windowTitle() == "Item editor, CETL Prep"


@pytest.mark.parametrize("size", [100, 200])
def test_nothing_is_cut_off_sideways(window: MainWindow, theme: Theme, size: int) -> None:
    theme.set_text_size(size)
    window.resize(1024, 640)
    settle()
    page = window._shell._stack.currentWidget()
    assert page.content.width() <= page.viewport().width()
    theme.set_text_size(100)


def test_the_reading_font_and_clearer_letters(
    window: MainWindow, services: Services, theme: Theme
) -> None:
    every = window.findChildren(QComboBox)
    fonts = next(box for box in every if box.accessibleName() == "Reading font")
    other = next(fonts.itemText(n) for n in range(2, fonts.count()))
    fonts.setCurrentIndex(2)
    fonts.activated.emit(2)
    settle()
    assert stored(services).reading_font == other
    theme.set_letters(other, clear=False)
    assert theme.font(15).family() == other
    assert not find("Clearer letter shapes").isEnabled(), "only Inter has them"
    fonts.setCurrentIndex(0)
    fonts.activated.emit(0)
    settle()
    press("Clearer letter shapes")
    assert stored(services).clear_letters
    theme.set_letters("", clear=True)
    assert theme.font(15).featureValue(QFont.Tag("ss02")) == 1
    theme.set_letters("No such font", clear=False)
    assert theme.font(15).family() == "Inter"


def test_keys_of_the_room_act_in_both_reviews_or_not_at_all(
    window: MainWindow, services: Services
) -> None:
    type_into("Key for: Next item", "j")
    type_into("Key for: Flag for review", "x")
    window._flow.starting.start_mock()
    settle()
    room = window._flow.room
    key(Qt.Key.Key_G)
    assert has_text("Review your answers")
    key(Qt.Key.Key_F)
    assert not room.attempt.flagged
    key(Qt.Key.Key_X)
    assert room.attempt.flagged == (0,)
    key(Qt.Key.Key_G)
    ended = services.sitting.submit(room.attempt)
    window._on_review_items(ended.id, "all")
    settle()
    assert has_text("1 of 100")
    key(Qt.Key.Key_N)
    assert has_text("1 of 100")
    key(Qt.Key.Key_J)
    assert has_text("2 of 100")
    window._preferences.change(letter_keys=False)
    window._on_review_items(ended.id, "all")
    settle()
    key(Qt.Key.Key_J)
    assert has_text("1 of 100")
    key(Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert has_text("2 of 100")
