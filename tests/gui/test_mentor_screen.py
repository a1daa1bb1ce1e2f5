"""An evening of a mentor in the window: files opened, candidates compared, a table handed on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from cetl_prep.app import Services
from cetl_prep.exam.cohort import Order
from cetl_prep.gui.main_window import MainWindow
from cetl_prep.gui.screens.mentor import MentorScreen
from cetl_prep.gui.theme import Theme
from tests.bench.cohort import write_one
from tests.gui.driving import Role, find, has_text, key, open_window, press, rows, settle

SKILLS, BELOW = 10, 3


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Ana with enough answers, Ben with a changed file, Carla with too few answers."""
    folder = tmp_path / "files"
    folder.mkdir()
    made = [write_one(folder, n, name) for n, name in ((1, "Ana R."), (2, "Ben T."))]
    held = made[1].read_bytes()
    made[1].write_bytes(held.replace(b"2026-03-13T20:00:00Z", b"2026-03-13T20:00:01Z", 1))
    return [*made, write_one(folder, 3, "Carla N.", items=6)]


@pytest.fixture
def window(services: Services, theme: Theme, qtbot: QtBot) -> Iterator[MainWindow]:
    window = open_window(services, theme)
    qtbot.addWidget(window)
    window.go("mentor")
    yield window


def the_page(window: MainWindow) -> MentorScreen:
    [page] = window.findChildren(MentorScreen)
    return page


def wait(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: the_page(window)._task is None, timeout=60_000)
    settle()


def open_files(
    monkeypatch: pytest.MonkeyPatch, window: MainWindow, qtbot: QtBot, paths: list[Path]
) -> None:
    monkeypatch.setattr(
        QFileDialog, "getOpenFileNames", lambda *_: ([str(path) for path in paths], "")
    )
    press("Open history files…")
    wait(window, qtbot)


def names(window: MainWindow) -> list[str]:
    return list(the_page(window)._page.model.table()[0][1:])


def test_files_become_columns_and_a_broken_one_is_told_of(
    window: MainWindow,
    files: list[Path],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wait(window, qtbot)
    assert has_text("No candidates yet")
    cut = tmp_path / "cut.json"
    cut.write_bytes(files[0].read_bytes()[:9000])
    open_files(monkeypatch, window, qtbot, [*files, cut])
    assert has_text("3 candidates, history files opened on this computer")
    assert has_text("1 file could not be read; the others are not affected")
    assert has_text("cut.json is not whole")
    cells = rows()
    assert (
        "Ben T., History file: Changed after export: something in it is not as the program of Ben T. wrote it."
        in cells
    )
    assert any(c.startswith("Carla N., Data Management: too few answers") for c in cells)
    assert any(c.startswith("Ana R., Chance of passing: ") and "likely" in c for c in cells)
    open_files(monkeypatch, window, qtbot, files[:1])
    assert has_text("Candidates read: 1. Files that were here already: 1.")
    assert not has_text("could not be read")


def test_a_folder_is_dropped_and_candidates_are_put_in_order(
    window: MainWindow, files: list[Path], qtbot: QtBot
) -> None:
    wait(window, qtbot)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(files[0].parent))])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDropEvent(QPoint(9, 9), action, data, button, Qt.KeyboardModifier.NoModifier)
    the_page(window).dropEvent(event)
    wait(window, qtbot)
    assert set(names(window)) == {"Ana R.", "Ben T.", "Carla N."}
    assert names(window)[-1] == "Carla N."  # of whom too little is known to say how ready
    [order] = [combo for combo in the_page(window).findChildren(QComboBox) if combo.isVisible()]
    assert order.accessibleName() == "Order"
    order.setCurrentIndex(list(Order).index(Order.NAME))
    assert names(window) == ["Ana R.", "Ben T.", "Carla N."]


def test_arrows_move_in_the_table_and_the_side_follows(
    window: MainWindow, files: list[Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    wait(window, qtbot)
    open_files(monkeypatch, window, qtbot, files)
    table = find("Candidates by skills", Role.Table)
    the_page(window)._page.map.choose("C00001")
    table.setFocus()
    assert has_text("Unchanged since the program of Ana R. exported it.")
    place = names(window).index("Ana R.")
    step = Qt.Key.Key_Right if place == 0 else Qt.Key.Key_Left
    key(step)
    other = names(window)[place + (1 if place == 0 else -1)]
    assert find(f"Open the history of {other}", Role.Button)
    key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QApplication.clipboard().text().split("\n")
    assert len(lines) == 1 + SKILLS + BELOW
    assert lines[0].split("\t")[1:] == names(window)


@pytest.mark.parametrize(
    ("form", "begins"),
    [("csv", b"\xef\xbb\xbf"), ("xlsx", b"PK"), ("html", b"<!"), ("pdf", b"%PDF-")],
)
def test_the_table_leaves_in_the_form_of_its_ending(
    form: str,
    begins: bytes,
    window: MainWindow,
    files: list[Path],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wait(window, qtbot)
    open_files(monkeypatch, window, qtbot, files)
    path = tmp_path / f"group.{form}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    press("Export table…")
    qtbot.waitUntil(lambda: has_text(f"group.{form} is written: 3 candidates."), timeout=30_000)
    held = path.read_bytes()
    assert held.startswith(begins)
    if form in ("csv", "html"):
        assert "Carla N." in held.decode("utf-8")
