"""Banks through real services: the list, a bank in and out, its health, removing with a way back, an import."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QTableView
from pytestqt.qtbot import QtBot

from cetl_prep.app import Services
from cetl_prep.banks.file import BankFile, write
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.screens.banks import BanksScreen
from cetl_prep.gui.theme import Theme
from tests.gui.conftest import BANK_ID, make_bank
from tests.gui.driving import Role, find, found_all, has_text, key, press, settle
from tests.gui.sat import lose_banks, shown

GIFT = """$CATEGORY: Cyber

::one:: What should the leader of a district do first about a breach of pupil data? {
=Contain it ~Deny it ~Wait ~Call the press }

::two:: Which plan tells how a district goes on after a fire in its server room? {
=The continuity plan ~The budget ~The charter ~The handbook }

::three:: Match these {
=a -> b
=c -> d
=e -> f }
"""


@pytest.fixture
def screen(services: Services, theme: Theme, qtbot: QtBot) -> Iterator[BanksScreen]:
    preferences = Preferences(services.paths.settings)
    made = BanksScreen(
        theme,
        services.library,
        services.sitting,
        lambda: services.imports,
        lambda: services.updates,
        services.bank_signing,
        preferences,
        services.clock,
    )
    made.refresh()
    shown(qtbot, made)
    yield made
    made._tasks.stop()
    made._ways.stop()


def cells(screen: BanksScreen) -> list[str]:
    table = find("Banks", Role.Table)
    assert isinstance(table, QTableView)
    model = table.model()
    return [
        str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))
        for row in range(model.rowCount())
    ]


def combo(screen: BanksScreen, name: str) -> QComboBox:
    """On Linux the name of a combo box in the accessibility tree is its text; the relation to its label names it."""
    named = [c for c in screen.findChildren(QComboBox) if c.accessibleName() == name]
    return next(c for c in named if c.isVisible())


def other_bank(folder: Path, **info: str) -> Path:
    made = make_bank(40)
    values = {"id": "22222222-2222-4333-8444-555555555555", "title": "Prairie Lakes", **info}
    path = folder / "other.qbank"
    write(replace(made, info=replace(made.info, **values)), path)
    return path


def drop(screen: BanksScreen, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPointF(9, 9).toPoint(), copy, data, left, none)
    QApplication.sendEvent(screen, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(screen, QDropEvent(QPointF(9, 9), copy, data, left, none))


def add_other(screen: BanksScreen, folder: Path, qtbot: QtBot) -> None:
    drop(screen, other_bank(folder))
    qtbot.waitUntil(lambda: has_text("Added. Prairie Lakes"), timeout=30_000)


def test_the_list_and_the_chosen_bank(screen: BanksScreen) -> None:
    assert cells(screen) == ["Test bank, In use, version 1.0.0"]
    assert has_text("One bank; 130 items")
    assert has_text("Items: 130 in use, 0 kept for a sealed exam, 0 drafts, 0 retired")
    assert has_text("Mock exams: 1 without a common item")
    assert has_text("130 items in 10 skills; too few for a mock exam: none")
    assert not found_all("Use this bank", Role.Button)


def test_a_dropped_bank_comes_in_is_used_and_can_be_taken_back(
    screen: BanksScreen, services: Services, tmp_path: Path, qtbot: QtBot
) -> None:
    add_other(screen, tmp_path, qtbot)
    assert len(cells(screen)) == 2
    press("Use this bank")
    assert has_text("Practice and exams now use Prairie Lakes.")
    assert Preferences(services.paths.settings).settings.bank.startswith("2222")
    assert cells(screen)[1].startswith("Prairie Lakes, In use")
    press("Undo")
    assert cells(screen) == ["Test bank, In use, version 1.0.0"]
    assert Preferences(services.paths.settings).settings.bank == ""


def test_a_file_that_is_no_bank_is_refused_in_words(
    screen: BanksScreen, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = tmp_path / "bad.qbank"
    bad.write_bytes(b"bad")
    chosen = ([str(bad)], "")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: chosen)
    press("Add a bank…")
    qtbot.waitUntil(lambda: has_text("is not a question bank"), timeout=30_000)
    assert len(cells(screen)) == 1


def test_removing_and_both_ways_back(
    screen: BanksScreen, services: Services, tmp_path: Path, qtbot: QtBot
) -> None:
    press("Remove this bank")
    assert has_text("Removed. Test bank is set aside for 30 days.")
    assert has_text("No banks yet")
    press("Undo")
    assert cells(screen) == ["Test bank, In use, version 1.0.0"]
    press("Remove this bank")
    press("Put back Test bank")
    assert services.library.find().id == BANK_ID


def test_export_as_our_own_file_and_in_another_format(
    screen: BanksScreen, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter(
        [
            (str(tmp_path / "copy.qbank"), "Question bank (*.qbank)"),
            (str(tmp_path / "copy.qbank"), "Aiken (*.txt)"),
            ("", ""),
        ]
    )
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: next(answers))
    press("Export…")
    qtbot.waitUntil(lambda: has_text("130 items written to copy.qbank."), timeout=30_000)
    assert BankFile(tmp_path / "copy.qbank").info.title == "Test bank"
    press("Export…")
    qtbot.waitUntil(lambda: has_text("This format cannot carry"), timeout=30_000)
    assert (tmp_path / "copy.txt").is_file()
    press("Export…")


def test_health_is_computed_and_can_be_stopped(
    screen: BanksScreen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    press("Check this bank")
    assert found_all("Checking 130 items", Role.ProgressBar)
    press("Stop")
    assert found_all("Check this bank", Role.Button)
    press("Check this bank")
    qtbot.waitUntil(lambda: bool(found_all("Findings, gravest first")), timeout=60_000)
    assert has_text("errors")
    table = find("Findings, gravest first")
    table.setFocus()
    with qtbot.waitSignal(screen.edit_wanted) as wanted:
        table.activated.emit(table.model().index(0, 0))
    assert wanted.args[0] == BANK_ID


def test_an_import_is_shown_before_it_is_done(
    screen: BanksScreen, services: Services, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "county.gift"
    path.write_text(GIFT, "utf-8")
    drop(screen, path)
    qtbot.waitUntil(lambda: has_text("2 items will come in"), timeout=60_000)
    assert has_text("1 item cannot come in")
    assert has_text("county.gift (gift), 3 items. Nothing has changed yet.")
    target = combo(screen, "Bring them into")
    target.setCurrentIndex(1)
    target.activated.emit(1)
    qtbot.waitUntil(lambda: has_text("2 items have no skill yet"), timeout=60_000)
    skill = combo(screen, "Skill of Cyber")
    place = skill.findText("Data Management")
    skill.setCurrentIndex(place)
    skill.activated.emit(place)
    qtbot.waitUntil(lambda: has_text("Every item has a skill."), timeout=60_000)
    assert len(services.library.entries()) == 1
    assert services.library.find().version == "1.0.0"
    press("Import 2 items")
    qtbot.waitUntil(lambda: has_text("Imported. Test bank: 2 items new"), timeout=60_000)
    assert services.library.find().items == 132
    assert services.library.find().changed
    press("Undo")
    assert services.library.find().items == 130


def test_escape_leaves_the_import_with_nothing_changed(
    screen: BanksScreen, services: Services, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "nothing.bin"
    path.write_bytes(b"\0\1\2")
    drop(screen, path)
    qtbot.waitUntil(lambda: has_text("is in no format that is known"), timeout=60_000)
    press("Cancel")
    assert len(cells(screen)) == 1


def test_a_lost_file_costs_one_bank_only(screen: BanksScreen, services: Services) -> None:
    lose_banks(services)
    screen.refresh()
    settle()
    assert has_text("no longer in your library")
    assert found_all("Remove this bank", Role.Button)


def test_keys(screen: BanksScreen) -> None:
    find("Banks", Role.Table).setFocus()
    key(Qt.Key.Key_Delete)
    assert has_text("Removed. Test bank")
    find("Undo").setFocus()
    key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(cells(screen)) == 1
