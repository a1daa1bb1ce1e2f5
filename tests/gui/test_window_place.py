"""The window comes back where it was, and never where no screen is."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from cetl_prep.gui.window_place import place_of, restore_place


def window(qtbot: QtBot, place: QRect) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.setGeometry(place)
    return made


def test_size_and_place_come_back(qtbot: QtBot) -> None:
    kept = place_of(window(qtbot, QRect(40, 60, 500, 400)))
    again = window(qtbot, QRect(0, 0, 300, 200))
    restore_place(again, kept)
    assert again.geometry() == QRect(40, 60, 500, 400)


def test_a_maximized_window_is_so_again(qtbot: QtBot) -> None:
    first = window(qtbot, QRect(40, 60, 500, 400))
    first.showMaximized()
    again = window(qtbot, QRect(0, 0, 300, 200))
    restore_place(again, place_of(first))
    assert again.isMaximized()


def test_a_window_from_a_screen_that_is_gone_is_seen(qtbot: QtBot) -> None:
    kept = place_of(window(qtbot, QRect(9000, 7000, 500, 400)))
    again = window(qtbot, QRect(0, 0, 300, 200))
    restore_place(again, kept)
    seen = QGuiApplication.primaryScreen().availableGeometry()
    assert seen.contains(again.geometry().topLeft())
    assert seen.intersected(again.geometry()).width() >= 100


def test_what_is_no_place_changes_nothing(qtbot: QtBot) -> None:
    again = window(qtbot, QRect(10, 20, 300, 200))
    for place in ("", "zz", "00ff"):
        restore_place(again, place)
    assert again.geometry() == QRect(10, 20, 300, 200)
