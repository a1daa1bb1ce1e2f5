"""From item review: report a problem, ask an item again, and see how it went in the group."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from cetl_prep.app import Services
from cetl_prep.exam.carried import GroupStatistics, ItemStatistic
from cetl_prep.exam.room_keys import keys_with
from cetl_prep.group import slip_file
from cetl_prep.gui.item_actions import ItemActions
from cetl_prep.gui.screens.item_review import ItemReviewScreen
from cetl_prep.gui.screens.mistakes import MistakesScreen
from cetl_prep.gui.theme import Theme
from cetl_prep.services.sitting import Wish
from tests.gui.conftest import BANK_ID, FakeClock
from tests.gui.driving import Role, find, found_all, has_text, is_checked, press, settle
from tests.gui.sat import shown, sit


@pytest.fixture
def screen(services: Services, clock: FakeClock, theme: Theme, qtbot: QtBot) -> ItemReviewScreen:
    attempt = sit(services, clock, lambda n: n % 5 > 0, wish=Wish(seed=1, items=20))
    actions = ItemActions(theme, services)
    screen = ItemReviewScreen(theme, services.progress, services.mistakes, actions)
    shown(qtbot, screen)
    screen.show_items(services.sitting.submit(attempt).id, "all")
    settle()
    return screen


def first_item(services: Services) -> str:
    return services.sitting.load(services.progress.find("latest").id).form.items[0].item


def write_into(name: str, text: str) -> None:
    field = find(name, Role.EditableText)
    field.setFocus()
    QTest.keyClicks(field, text)
    settle()


def test_a_report_is_written_when_it_is_complete_and_declared(
    services: Services, screen: ItemReviewScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "report.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    QTest.keyClick(screen, Qt.Key.Key_R)
    settle()
    save = find("Save the report…", Role.Button)
    assert not save.isEnabled()
    write_into("What is wrong, in your words", "Two answers are right.")
    assert not save.isEnabled()
    press("Nothing of this is recalled from a real exam")
    assert save.isEnabled()
    press("Save the report…")
    [slip] = slip_file.read(path.read_bytes(), "it")
    assert (slip.item, slip.reason) == (first_item(services), "Two answers are right.")
    assert (slip.bank, slip.version, slip.declared) == (BANK_ID, "1.0.0", True)
    assert has_text("Written to report.json. Send it to whoever keeps the bank.")


def test_a_proposed_key_is_given_by_its_letter(
    services: Services, screen: ItemReviewScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "report.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    press("Report a problem…")
    write_into("What is wrong, in your words", "It is another one.")
    press("Nothing of this is recalled from a real exam")
    save = find("Save the report…", Role.Button)
    [part] = [w for w in found_all("Nothing in particular") if isinstance(w, QComboBox)]
    part.setCurrentText("The correct answer (its letter)")
    settle()
    field = find("Proposed text", Role.EditableText)
    field.selectAll()  # type: ignore[attr-defined]
    write_into("Proposed text", "z")
    assert not save.isEnabled()
    field.selectAll()  # type: ignore[attr-defined]
    attempt = services.sitting.load(services.progress.find("latest").id)
    wanted = attempt.form.items[0].options[1]
    write_into("Proposed text", "b")
    press("Save the report…")
    [slip] = slip_file.read(path.read_bytes(), "it")
    assert slip.proposed == wanted


def test_an_item_is_asked_again_some_days_later(
    services: Services,
    clock: FakeClock,
    screen: ItemReviewScreen,
    theme: Theme,
    qtbot: QtBot,
) -> None:
    QTest.keyClick(screen, Qt.Key.Key_S)
    settle()
    box = find("Ask me again in 3 days", Role.CheckBox)
    assert is_checked(box)
    assert has_text("Asked again from Mar 15 on.")
    item = first_item(services)
    assert list(services.again.waiting(BANK_ID)) == [item]
    assert services.again.remedy().items == 0
    clock.move(86400 * 3)
    remedy = services.again.remedy()
    assert remedy.plan.only == {item}
    from cetl_prep.gui.preferences import Preferences

    preferences = Preferences(services.paths.settings)
    page = MistakesScreen(theme, services.mistakes, services.again, services.library, preferences)
    shown(qtbot, page)
    page.refresh()
    settle()
    with qtbot.waitSignal(page.start_own) as asked:
        press("Practice what you asked for again: 1 item")
    attempt = services.study.practise(*asked.args)  # type: ignore[misc]
    assert [entry.item for entry in attempt.form.items] == [item]
    services.sitting.answer(attempt, item, ["right"])
    assert services.again.waiting(BANK_ID) == {}


def test_it_is_taken_back_with_the_same_key(services: Services, screen: ItemReviewScreen) -> None:
    QTest.keyClick(screen, Qt.Key.Key_S)
    QTest.keyClick(screen, Qt.Key.Key_S)
    settle()
    assert has_text("Not asked again.")
    assert services.again.waiting(BANK_ID) == {}
    screen.take_keys(keys_with(), letters=False)
    QTest.keyClick(screen, Qt.Key.Key_S)
    assert services.again.waiting(BANK_ID) == {}
    QTest.keyClick(screen, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    assert len(services.again.waiting(BANK_ID)) == 1


def test_figures_of_the_group_are_shown_from_twenty_members_on(
    services: Services, screen: ItemReviewScreen
) -> None:
    attempt_id = services.progress.find("latest").id
    place = services.sitting.load(attempt_id).form.items[0]
    assert not has_text("in the group")
    bank = services.library.read(services.library.find().digest)
    item = bank.by_id[place.item]

    def with_statistic(n: int, right: int) -> None:
        chosen = (("far", n - right), ("right", right))
        held = ItemStatistic(item.id, item.revision, n, right, chosen)
        services.library.rewrite(replace(bank, statistics=GroupStatistics((held,))))
        screen.show_items(attempt_id, "all")
        settle()

    with_statistic(19, 10)
    assert not has_text("in the group")
    with_statistic(37, 5)
    letters = dict(zip(place.options, "ABCD", strict=True))
    assert has_text(f"86% of 37 in the group chose {letters['far']}")
    assert has_text(f"14% of 37 in the group chose {letters['right']}")
    assert has_text(f"Check the key: {letters['far']} was chosen more often")
