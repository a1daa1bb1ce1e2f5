"""The list of sittings through real services."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from cetl_prep.app import Services
from cetl_prep.exam.attempt import Kind
from cetl_prep.gui.screens.exams import ExamsScreen
from cetl_prep.gui.theme import Theme
from cetl_prep.services.sitting import Wish
from tests.gui.conftest import FakeClock
from tests.gui.driving import Role, find, found_all, has_text, press, settle
from tests.gui.sat import lose_banks, shown, sit


def cells(screen: ExamsScreen) -> list[list[str]]:
    table = screen.findChild(QTableView)
    model = table.model()
    columns = [n for n in range(model.columnCount()) if not table.isColumnHidden(n)]
    return [
        [str(model.index(row, column).data()) for column in columns]
        for row in range(model.rowCount())
    ]


def made(services: Services, theme: Theme, qtbot: QtBot) -> ExamsScreen:
    screen = ExamsScreen(theme, services.progress, services.removing)
    screen.refresh()
    shown(qtbot, screen)
    return screen


def test_before_the_first_exam_it_says_what_will_come(
    services: Services, theme: Theme, qtbot: QtBot
) -> None:
    made(services, theme, qtbot)
    assert has_text("No exams yet")
    assert not found_all("Open report", Role.Button)


def test_all_sittings_newest_first(
    services: Services, theme: Theme, clock: FakeClock, qtbot: QtBot
) -> None:
    screen = made(services, theme, qtbot)
    first = services.sitting.submit(sit(services, clock, lambda n: n % 5 > 0))
    practice = sit(services, clock, lambda n: True, wish=Wish(Kind.PRACTICE, seed=2), until=4)
    services.sitting.pause(practice)
    screen.refresh()
    settle()
    assert cells(screen) == [
        ["Practice 1", "Mar 12, 2026", "15", "Paused, 4 answered", "", ""],
        ["Mock exam 1", "Mar 12, 2026", "100", "Handed in", "80", "640 (581 to 686)"],
    ]
    with qtbot.waitSignal(screen.resume) as wanted:
        press("Resume practice")
    assert wanted.args == [practice.id]
    table = find("Exams and practice, newest first")
    QTest.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(screen.open_report) as wanted:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert wanted.args == [first.id]
    with qtbot.waitSignal(screen.open_report):
        press("Open report")


def test_large_text_leaves_columns_out_and_names_the_state(
    services: Services, theme: Theme, clock: FakeClock, qtbot: QtBot
) -> None:
    services.sitting.pause(sit(services, clock, lambda n: True, until=2))
    screen = made(services, theme, qtbot)
    theme.set_text_size(200)
    settle()
    assert cells(screen) == [["Mock exam 1, paused", "Mar 12, 2026", "", ""]]
    assert found_all("Resume exam", Role.Button)


def test_a_lost_bank_costs_a_result_nothing(
    services: Services, theme: Theme, clock: FakeClock, qtbot: QtBot
) -> None:
    services.sitting.submit(sit(services, clock, lambda n: True, wish=Wish(seed=1, items=20)))
    lose_banks(services)
    screen = made(services, theme, qtbot)
    assert cells(screen)[0][-2:] == ["20", "800 (705 to 800)"]


def test_a_sitting_can_be_removed_and_brought_back(
    services: Services, theme: Theme, clock: FakeClock, qtbot: QtBot
) -> None:
    services.sitting.submit(sit(services, clock, lambda n: True, wish=Wish(seed=1, items=20)))
    services.sitting.submit(sit(services, clock, lambda n: True, wish=Wish(seed=2, items=20)))
    screen = made(services, theme, qtbot)
    press("Remove")
    assert [row[0] for row in cells(screen)] == ["Mock exam 1"]
    assert has_text("Mock exam 2 is removed.")
    press("Undo")
    assert [row[0] for row in cells(screen)] == ["Mock exam 2", "Mock exam 1"]
    assert not found_all("Undo", Role.Button)
    table = find("Exams and practice, newest first")
    for _ in range(2):
        QTest.keyClick(table, Qt.Key.Key_Delete)
    settle()
    assert has_text("No exams yet")
    QTest.keyClick(screen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert len(cells(screen)) == 1
