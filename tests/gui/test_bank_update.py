"""Updating a bank in the window: looked at first, a choice for each conflict, done, told, undone."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from cetl_prep.app import Services
from cetl_prep.banks.file import write
from cetl_prep.gui.bank_update import BankUpdate
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.screens.banks import BanksScreen
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.update_page import UpdatePage
from cetl_prep.services.updating import UpdateService
from tests.gui.conftest import BANK_ID
from tests.gui.driving import Role, find, found_all, has_text, press, settle
from tests.gui.sat import shown


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
    assert has_text("Yours, and kept: 1")
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
    assert has_text("Changed by you and in the update: 1")
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
