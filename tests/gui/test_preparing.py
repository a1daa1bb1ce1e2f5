"""The other pages are imported beforehand, but only when somebody turns to the window."""

import threading
from importlib.util import find_spec

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cetl_prep.gui import preparing
from cetl_prep.gui.preparing import Preparing, modules
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.navigation import Navigation, Place


def test_every_page_that_is_prepared_exists() -> None:
    assert [name for name in modules() if find_spec(name) is None] == []


def test_pages_are_imported_when_the_pointer_comes_and_not_before(
    qtbot: QtBot, qapp: QApplication, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[str] = []
    monkeypatch.setattr(preparing, "_import", lambda: begun.append(threading.current_thread().name))
    monkeypatch.setattr(preparing, "AFTER_MS", 0)
    navigation = Navigation(theme, [Place("today", "Today", "today")])
    qtbot.addWidget(navigation)
    Preparing(navigation, qapp)
    QTest.qWait(50)
    assert begun == []
    for _ in range(2):
        QApplication.sendEvent(navigation, QEnterEvent(QPointF(), QPointF(), QPointF()))
    qtbot.waitUntil(lambda: begun == ["cetl-prep-prepare"])
