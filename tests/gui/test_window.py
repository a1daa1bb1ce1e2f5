"""The window itself: pages by keyboard, text size, layouts, its place, faults, and data that cannot be opened."""

import os
import signal
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cetl_prep.app import Services
from cetl_prep.exam.errors import StorageError
from cetl_prep.faults import fault_report
from cetl_prep.gui import application
from cetl_prep.gui.application import FaultReporter, run_window
from cetl_prep.gui.ending import AskedToEnd
from cetl_prep.gui.icons import NAMES, icon
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.theme import Theme
from cetl_prep.paths import find_paths
from cetl_prep.services.looking_over import Damage
from cetl_prep.services.safety import SafetyService
from cetl_prep.services.sitting import Wish
from cetl_prep.settings import read_settings
from tests.gui.driving import Role, found_all, has_text, key, open_window, press, settle

ROWS = (Role.Button, Role.CheckBox, Role.RadioButton)
"""What a row of the navigation may be to an assistive technology; help speaks of the pages too."""
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_pages_and_text_size_by_keyboard(services: Services, theme: Theme, qtbot: QtBot) -> None:
    window = open_window(services, theme)
    qtbot.addWidget(window)
    key(Qt.Key.Key_3, CONTROL)
    assert window.windowTitle() == "Exams, CETL Prep"
    key(Qt.Key.Key_F1)
    assert window.windowTitle() == "Help, CETL Prep"
    assert found_all("Exams", *ROWS), "wide windows have the navigation column"
    for _ in range(5):
        key(Qt.Key.Key_Plus, CONTROL)
    assert read_settings(services.paths.settings).text_size == 200
    assert found_all("Menu"), "large text makes a wide window narrow"
    assert not found_all("Exams", *ROWS)
    key(Qt.Key.Key_0, CONTROL)
    assert theme.text_size == 100


def test_the_window_comes_back_where_it_was(services: Services, theme: Theme, qtbot: QtBot) -> None:
    window = open_window(services, theme)
    qtbot.addWidget(window)
    window.resize(1100, 700)
    settle()
    window.close()
    again = open_window(services, theme)
    qtbot.addWidget(again)
    # The offscreen screen is 800 pixels wide, so the width is kept within it.
    assert again.height() == 700


def test_the_theme_follows_the_settings(services: Services, qtbot: QtBot, theme: Theme) -> None:
    preferences = Preferences(services.paths.settings)
    followed = application._theme(preferences)
    preferences.change(theme="contrast")
    assert followed.name == "contrast"
    assert followed.color("window").name() == "#000000"


def test_a_change_of_the_systems_theme_is_followed_at_once(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    following, chosen = Theme("system"), Theme("light")
    assert following.name == "light"
    hints = qapp.styleHints()
    monkeypatch.setattr("cetl_prep.gui.theme._system_theme", lambda: "dark")
    with qtbot.waitSignal(following.changed):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert (following.name, chosen.name) == ("dark", "light")
    monkeypatch.setattr("cetl_prep.gui.theme._system_theme", lambda: "contrast")
    with qtbot.waitSignal(following.changed):
        hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert (following.name, chosen.name) == ("contrast", "light")


def test_icons_are_sharp_on_dense_screens(theme: Theme) -> None:
    for name in NAMES:
        for ratio in (1.0, 1.5, 2.0):
            pixels = icon(theme, name).pixmap(QSize(20, 20), ratio).size()
            assert pixels == QSize(round(20 * ratio), round(20 * ratio)), name
    held = QIcon(str(Path(application.__file__).with_name("icon.png")))
    assert held.pixmap(QSize(64, 64), 2.0).size() == QSize(128, 128)


def test_a_fault_is_shown_and_logged_without_values(
    services: Services, theme: Theme, qtbot: QtBot
) -> None:
    window = open_window(services, theme)
    qtbot.addWidget(window)
    said = " ".join(["the", "answer", "was", "B"])
    report = FaultReporter(theme, services.paths.logs, window)
    try:
        raise ValueError(said)
    except ValueError as error:
        report(type(error), error, error.__traceback__)
    settle()
    assert found_all("Something went wrong")
    press("Go on")
    logged = (services.paths.logs / "faults.log").read_text("utf-8")
    assert "ValueError" in logged
    assert said not in logged + fault_report(ValueError(said), None)


def test_data_that_cannot_be_opened(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def refuses() -> Services:
        raise StorageError("history.newer", file="history.sqlite", version=9, newest=1)

    seen = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(50, look)
            return
        seen.append(has_text("was written by a newer version of the program"))
        dialog.close()

    QTimer.singleShot(50, look)
    assert run_window(refuses, find_paths(tmp_path)) == 1
    assert seen == [True]
    assert sys.excepthook is not None


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
def test_a_window_asked_to_end_at_log_out_hears_it_at_rest(qtbot: QtBot) -> None:
    before = signal.getsignal(signal.SIGTERM)
    ended: list[bool] = []
    asked = AskedToEnd(lambda: ended.append(True))
    QTimer.singleShot(0, lambda: os.kill(os.getpid(), signal.SIGTERM))
    qtbot.waitUntil(lambda: ended == [True])
    asked.leave()
    assert signal.getsignal(signal.SIGTERM) is before


def test_the_window_pauses_what_is_sat_before_it_ends(
    services: Services, theme: Theme, qtbot: QtBot
) -> None:
    window = open_window(services, theme)
    qtbot.addWidget(window)
    window._flow.sit(services.sitting.start(Wish(items=10, seed=1)))
    window.stop_all()
    [left] = services.sitting.open_attempts()
    assert left.pauses == 1
    assert not services.sitting.is_running(left)


def test_what_is_damaged_in_a_long_history_is_told_in_the_background(
    services: Services, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SafetyService, "look_over", lambda _self: Damage(7))
    window = open_window(services, theme)
    qtbot.addWidget(window)
    window._looking_after().at_rest()
    qtbot.waitUntil(lambda: has_text("Entry 7 of your history is not as it was written."))
    window._looking_after().wait()
