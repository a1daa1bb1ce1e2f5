"""The first page: at most three decisions to the first item, and nothing that must be filled in."""

from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cetl_prep.app import Services
from cetl_prep.gui.theme import Theme
from cetl_prep.settings import Settings, read_settings, write_settings
from tests.gui.driving import (
    Role,
    find,
    found_all,
    has_text,
    is_checked,
    key,
    open_window,
    options,
    press,
    settle,
    starting,
)


def start_over(services: Services) -> None:
    services.paths.settings.unlink(missing_ok=True)


def test_one_press_to_the_first_item(services: Services, theme: Theme, qtbot: QtBot) -> None:
    start_over(services)
    window = open_window(services, theme, new=True)
    qtbot.addWidget(window)
    assert window.windowTitle() == "Welcome, CETL Prep"
    assert has_text("It is not affiliated with or endorsed by CoSN.")
    assert has_text("Everything stays on this computer")
    press("Start a 20-item first check")
    assert found_all("Item 1 of 20")
    assert len(options()) == 4
    window._flow.pause()


def test_date_and_rating_are_optional(services: Services, theme: Theme, qtbot: QtBot) -> None:
    start_over(services)
    window = open_window(services, theme, new=True)
    qtbot.addWidget(window)
    assert not starting("Leadership & Vision: "), "the rating is closed at first"
    press("Set date…")
    key(Qt.Key.Key_Right)
    press("Save date")
    tomorrow = date.fromordinal(services.clock.now().date().toordinal() + 1)
    assert read_settings(services.paths.settings).exam_day == tomorrow
    press("Rate yourself")
    press("Leadership & Vision: 4, I do it on my own")
    assert list(read_settings(services.paths.settings).self_rating.values()) == [4]
    assert is_checked(find("Leadership & Vision: 4, I do it on my own", Role.RadioButton))
    press("Leadership & Vision: 4, I do it on my own")
    assert not read_settings(services.paths.settings).self_rating
    press("Look around first")
    assert window.windowTitle() == "Today, CETL Prep"


def test_it_is_shown_once(services: Services, theme: Theme, qtbot: QtBot) -> None:
    write_settings(services.paths.settings, Settings())
    window = open_window(services, theme)
    qtbot.addWidget(window)
    settle()
    assert not found_all("Look around first")
