"""Updating a bank in the window: looked at first, a choice for each conflict, done, told, undone."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QListView
from pytestqt.qtbot import QtBot

from cetl_prep.app import Services
from cetl_prep.banks.file import write
from cetl_prep.exam.item import Status
from cetl_prep.gui.bank_update import BankUpdate
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.screens.banks import BanksScreen
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.update_page import UpdatePage
from cetl_prep.services.updating import UpdateService
from tests.gui.conftest import BANK_ID
from tests.gui.driving import Role, find, found_all, has_text, key, press, settle
from tests.gui.sat import shown
from tests.making import item


@pytest.fixture
def screen(services: Services, theme: Theme, qtbot: QtBot) -> Iterator[BanksScreen]:
    made = BanksScreen(
        theme,
        services.library,
        services.sitting,
        lambda: services.imports,
        lambda: services.updates,
        services.bank_signing,
        Preferences(services.paths.settings),
        services.clock,
    )
    made.refresh()
    shown(qtbot, made)
    yield made
    made._tasks.stop()
    made._ways.stop()


def newer(services: Services, folder: Path, name: str = "newer.qbank", **fields: object) -> Path:
    """The bank as somebody sends it: a later version, its first item with these fields."""
    made = services.library.read(services.library.versions(BANK_ID)[0].digest)
    first, *rest = made.items
    items = (replace(first, **fields), *rest)  # type: ignore[arg-type]
    path = folder / name
    write(replace(made, info=replace(made.info, version="2.0.0"), items=items), path)
    return path


def edit(services: Services, **fields: object) -> None:
    first = services.authoring.bank(BANK_ID).items[0]
    services.authoring.save(BANK_ID, [replace(first, **fields)])  # type: ignore[arg-type]


def look(screen: BanksScreen, path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    press("Update this bank")
    qtbot.waitUntil(lambda: has_text("Nothing has changed yet."), timeout=30_000)
    settle()


def rows() -> QListView:
    found = find("What the update changes")
    assert isinstance(found, QListView)
    return found


def lines() -> list[str]:
    """The rows of the list as they are read."""
    model = rows().model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(n, 0).data(role)) for n in range(model.rowCount())]


def row(words: str) -> QModelIndex:
    return rows().model().index(next(n for n, line in enumerate(lines()) if words in line), 0)


def state(words: str) -> object:
    return row(words).data(Qt.ItemDataRole.CheckStateRole)


def rule(services: Services) -> str:
    return services.authoring.bank(BANK_ID).items[0].rule


def test_both_sides_are_kept_and_the_update_can_be_undone(
    screen: BanksScreen,
    services: Services,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    edit(services, rule="My rule.")
    look(screen, newer(services, tmp_path, author="Ana"), monkeypatch, qtbot)
    assert has_text("Update to 2.0.0")
    assert has_text("Not signed.")
    assert "Yours, and kept: 1" in lines()
    assert rule(services) == "My rule."
    press("Update bank")
    qtbot.waitUntil(lambda: has_text("Updated."), timeout=30_000)
    item = services.authoring.bank(BANK_ID).items[0]
    assert (item.rule, item.author) == ("My rule.", "Ana")
    press("Undo update")
    qtbot.waitUntil(lambda: has_text("The update is undone"), timeout=30_000)
    assert services.authoring.bank(BANK_ID).items[0].author != "Ana"
    assert not found_all("Undo update", Role.Button)


def test_a_conflict_wants_a_choice_before_the_update(
    screen: BanksScreen,
    services: Services,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    edit(services, rule="My rule.")
    look(screen, newer(services, tmp_path, rule="Their rule."), monkeypatch, qtbot)
    assert "Changed by both: 1" in lines()
    assert has_text("One choice is left.")
    assert not find("Update bank", Role.Button).isEnabled()
    press("Take theirs")
    press("Update bank")
    qtbot.waitUntil(lambda: has_text("Updated."), timeout=30_000)
    assert rule(services) == "Their rule."


def test_who_leaves_while_it_is_being_done_is_told_what_became_of_it(
    screen: BanksScreen, services: Services, theme: Theme, tmp_path: Path, qtbot: QtBot
) -> None:
    before = services.library.versions(BANK_ID)
    gate = Event()

    def back_up() -> Path:
        assert gate.wait(20)
        return tmp_path

    updates = UpdateService(services.library, back_up, services.rejudging)
    update = BankUpdate(UpdatePage(theme), updates, services.bank_signing)
    told: list[str] = []
    update.left.connect(lambda: told.append("left"))
    update.done.connect(lambda _updated: told.append("done"))
    update.begin(newer(services, tmp_path, author="Ana"))
    qtbot.waitUntil(lambda: update._update is not None, timeout=30_000)
    update.page.update_wanted.emit()
    update.page.back.emit()
    assert told == []
    gate.set()
    qtbot.waitUntil(lambda: told != [], timeout=30_000)
    assert told == ["left"]
    assert services.library.versions(BANK_ID) == before
    assert list(services.library.incoming.glob("*")) == []
    update.page.deleteLater()


def test_a_dropped_file_does_not_hide_what_was_changed_here(
    screen: BanksScreen, services: Services, tmp_path: Path, qtbot: QtBot
) -> None:
    edit(services, rule="My rule.")
    screen.take([newer(services, tmp_path, author="Ana")])
    qtbot.waitUntil(lambda: has_text("Nothing has changed yet."), timeout=30_000)
    press("Not now")
    assert rule(services) == "My rule."
    assert has_text("One bank")


def test_a_conflicted_copy_is_offered_to_the_merge(
    screen: BanksScreen, services: Services, tmp_path: Path, qtbot: QtBot
) -> None:
    name = "group (Ana's conflicted copy 2026-11-20).qbank"
    screen.take([newer(services, tmp_path, name, author="Ana")])
    qtbot.waitUntil(lambda: has_text("Update to 2.0.0"), timeout=30_000)


def test_what_is_here_already_is_said(
    screen: BanksScreen,
    services: Services,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "same.qbank"
    write(services.authoring.bank(BANK_ID), path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    press("Update this bank")
    qtbot.waitUntil(lambda: has_text("Everything in this file is here already."), timeout=30_000)


ON, OFF, PART = Qt.CheckState.Checked, Qt.CheckState.Unchecked, Qt.CheckState.PartiallyChecked


@pytest.fixture
def many(services: Services, tmp_path: Path) -> Path:
    """A version with an item more, an item less, two items changed and one retired."""
    made = services.library.read(services.library.versions(BANK_ID)[0].digest)
    first, second, third, *rest = made.items
    items = (
        replace(first, rule="Theirs.", stem="Which of these is asked for first of all?"),
        replace(second, author="Ana"),
        replace(third, status=Status.RETIRED),
        *rest[:-1],
        item("LV", 950),
    )
    path = tmp_path / "many.qbank"
    write(replace(made, info=replace(made.info, version="2.0.0"), items=items), path)
    return path


def test_every_change_can_be_left_out_by_keyboard(
    screen: BanksScreen,
    services: Services,
    many: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = services.authoring.bank(BANK_ID)
    look(screen, many, monkeypatch, qtbot)
    assert lines()[0] == "New: 1"
    assert "Changed: 3" in lines() and "Removed: 1" in lines()
    assert "retired" in row(before.items[2].id).data()
    rows().setFocus()
    rows().setCurrentIndex(row("LV-950"))
    assert has_text("LV-950, ") or has_text("LV-950")
    key(Qt.Key.Key_Space)
    assert state("LV-950") == state("New: 1") == OFF
    assert has_text("One item stays as it is here. The next version offers the change again.")
    rows().setCurrentIndex(row("Changed: 3"))
    key(Qt.Key.Key_Return)
    assert {state(before.items[n].id) for n in range(3)} == {OFF}
    rows().setFocus()
    key(Qt.Key.Key_Down)
    press("Take the change")  # the stem only
    assert state(before.items[0].id) == state("Changed: 3") == PART
    key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: has_text("Updated."), timeout=30_000)
    found = services.authoring.bank(BANK_ID)
    assert found.items[0].stem.startswith("Which of these is asked for")
    assert found.items[0].rule == before.items[0].rule
    assert found.items[1:3] == before.items[1:3]
    assert len(found.items) == len(before.items) - 1
    assert found.items[-1].id != "LV-950"


def test_nothing_ticked_is_nothing_to_do_and_all_is_one_press(
    screen: BanksScreen,
    services: Services,
    many: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    look(screen, many, monkeypatch, qtbot)
    press("Take none")
    assert not find("Update bank", Role.Button).isEnabled()
    assert has_text(
        "Nothing is ticked. 5 items stay as they are here. The next version offers the changes again."
    )
    press("Take all")
    assert find("Update bank", Role.Button).isEnabled()
    area = rows().visualRect(row("LV-950"))
    place = QPoint(area.left() + 16, area.center().y())
    QTest.mouseClick(rows().viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert state("LV-950") == OFF
    press("Update bank")
    qtbot.waitUntil(lambda: has_text("Updated."), timeout=30_000)
    assert services.library.find(BANK_ID).version == "2.0.1"
    look(screen, many, monkeypatch, qtbot)  # the same file again: what was left out is offered
    assert [line for line in lines() if "left out earlier" in line]
    assert state("LV-950") == OFF
    rows().setCurrentIndex(row("LV-950"))
    key(Qt.Key.Key_Space)
    press("Update bank")
    qtbot.waitUntil(lambda: has_text("Updated."), timeout=30_000)
    assert "LV-950" in services.authoring.bank(BANK_ID).by_id


def test_more_than_fifty_conflicts_are_decided_one_by_one(
    screen: BanksScreen,
    services: Services,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = services.authoring.bank(BANK_ID)
    mine = [replace(each, rule=f"Mine {n}.") for n, each in enumerate(made.items[:80])]
    theirs = [replace(each, rule=f"Theirs {n}.") for n, each in enumerate(made.items[:80])]
    services.authoring.save(BANK_ID, mine)
    path = tmp_path / "newer.qbank"
    info = replace(made.info, version="2.0.0")
    write(replace(made, info=info, items=(*theirs, *made.items[80:])), path)
    look(screen, path, monkeypatch, qtbot)
    assert "Changed by both: 80" in lines()
    assert has_text("80 choices are left.")
    for n in range(80):
        press("Keep mine" if n % 2 else "Take theirs")
        assert find("Update bank", Role.Button).isEnabled() is (n == 79)
        key(Qt.Key.Key_F8)
    press("Update bank")
    qtbot.waitUntil(lambda: has_text("Updated."), timeout=30_000)
    rules = [each.rule for each in services.authoring.bank(BANK_ID).items[:4]]
    assert rules == ["Theirs 0.", "Mine 1.", "Theirs 2.", "Mine 3."]
