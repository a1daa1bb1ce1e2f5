"""Every screen in every state, walked by keyboard and through the accessibility tree."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cetl_prep.gui.theme import Theme
from tests.gui.driving import settle
from tests.gui.walking import order_faults, small, unnamed
from tests.pictures.scenes import SCENES
from tests.pictures.stage import Stage

Direction = Qt.LayoutDirection
SLOW = ("health",)
"""States that take long and have no control that others lack."""
TALL = (1280, 3000)


@pytest.mark.parametrize(
    ("past", "direction"),
    [
        ("new", Direction.LeftToRight),
        ("bare", Direction.LeftToRight),
        ("in use", Direction.LeftToRight),
        ("new", Direction.RightToLeft),
    ],
)
def test_nothing_is_in_the_way(
    past: str,
    direction: Direction,
    tmp_path: Path,
    theme: Theme,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("cetl_prep.app.bundled_banks", list)
    QAccessible.setActive(True)
    QApplication.setLayoutDirection(direction)
    stage = Stage(tmp_path, theme, past)
    faults: list[str] = []
    try:
        for scene in (s for s in SCENES if s.past == past and s.state not in SLOW):
            stage.window.resize(*TALL)
            scene.lead(stage)
            settle()
            top = stage.dialog() or stage.window
            top.activateWindow()
            settle()
            for check in (unnamed, small, order_faults):
                faults += [f"{scene.name}: {fault}" for fault in check(top)]
            if dialog := stage.dialog():
                dialog.close()
                QApplication.processEvents()
    finally:
        stage.close()
        QApplication.setLayoutDirection(Direction.LeftToRight)
    assert not faults, "\n".join(faults)
