"""The start: the front of the window is there before the data is open, and what is asked of it then is done."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cetl_prep.app import Services, build
from cetl_prep.gui.application import run_window
from cetl_prep.gui.main_window import MainWindow
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.theme import Theme
from cetl_prep.paths import bundled_banks, find_paths
from cetl_prep.settings import Settings, write_settings
from tests.gui.driving import Role, find, found_all, press, settle


def front(services: Services, theme: Theme, qtbot: QtBot, *, new: bool = False) -> MainWindow:
    """The window as it is before its data is open."""
    if not new:
        write_settings(services.paths.settings, Settings())
    window = MainWindow(theme, None, Preferences(services.paths.settings))
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.show()
    window.activateWindow()
    settle()
    return window


def fill(window: MainWindow, services: Services) -> None:
    """Open the data, letting the window answer between the steps."""
    for _ in window.filling(services):
        settle()
    settle()


def place_of_heading() -> QPoint:
    """Where “Today” stands as a heading."""
    heading = find("Today", Role.StaticText, Role.Heading)
    return heading.mapTo(heading.window(), QPoint())


def test_the_head_of_today_stands_still_while_the_page_comes(
    services: Services, theme: Theme, qtbot: QtBot
) -> None:
    window = front(services, theme, qtbot)
    assert window.windowTitle() == "Today, CETL Prep"
    before = place_of_heading()
    fill(window, services)
    assert place_of_heading() == before
    assert found_all("Start mock exam"), "and the page is there"
    focused = QApplication.focusWidget()
    assert focused is not None and focused.accessibleName() == "Today"


def test_a_page_asked_for_before_the_data_is_open_is_shown_then(
    services: Services, theme: Theme, qtbot: QtBot
) -> None:
    window = front(services, theme, qtbot)
    press("Exams")
    assert window.windowTitle() == "Today, CETL Prep", "there is nothing to show yet"
    fill(window, services)
    assert window.windowTitle() == "Exams, CETL Prep"


def test_somebody_new_sees_no_page_before_the_welcome(
    services: Services, theme: Theme, qtbot: QtBot
) -> None:
    window = front(services, theme, qtbot, new=True)
    assert window.windowTitle() == "CETL Prep"
    fill(window, services)
    assert window.windowTitle() == "Welcome, CETL Prep"


def test_a_narrow_front_has_the_menu(services: Services, theme: Theme, qtbot: QtBot) -> None:
    theme.set_text_size(200)
    window = front(services, theme, qtbot)
    assert found_all("Menu")
    fill(window, services)
    assert len(found_all("Menu")) == 1


def test_a_window_can_be_closed_before_its_data_is_open(
    services: Services, theme: Theme, qtbot: QtBot
) -> None:
    window = front(services, theme, qtbot)
    assert window.close()


def test_a_bug_at_the_start_ends_the_program_and_is_not_hidden(
    qtbot: QtBot, tmp_path: Path
) -> None:
    def breaks() -> Services:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        run_window(breaks, find_paths(tmp_path))


def test_a_file_given_at_the_start_is_shown_when_the_window_is_open(
    qtbot: QtBot, tmp_path: Path
) -> None:
    write_settings(tmp_path / "settings.json", Settings())
    seen: list[str] = []

    def look() -> None:
        windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
        shown = [window for window in windows if window.isVisible()]
        seen[:] = [window.windowTitle() for window in shown]
        if "Banks, CETL Prep" in seen:
            shown[
                0
            ].close()  # as its user does; being told to quit as well would end the loops of later tests
        else:
            QTimer.singleShot(50, look)

    QTimer.singleShot(50, look)
    assert run_window(lambda: build(tmp_path), find_paths(tmp_path), bundled_banks()) == 0
    assert seen == ["Banks, CETL Prep"]
