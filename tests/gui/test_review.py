"""The review before handing in: the grid, the filters, and walking through what is open."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cetl_prep.app import Services
from cetl_prep.gui.theme import Theme
from tests.gui.driving import (
    choose,
    find,
    found_all,
    has_text,
    key,
    open_window,
    press,
    rows,
    start_mock,
)

CONTROL = Qt.KeyboardModifier.ControlModifier


def to_review(services: Services, theme: Theme, qtbot: QtBot) -> None:
    window = open_window(services, theme)
    qtbot.addWidget(window)
    start_mock()
    choose("A")
    press("Next")
    press("Flag for review")
    press("Review")


def test_the_grid_says_how_each_item_stands(services: Services, theme: Theme, qtbot: QtBot) -> None:
    to_review(services, theme, qtbot)
    assert rows()[:3] == [
        "Item 1, answered",
        "Item 2, no answer, flagged",
        "Item 3, no answer",
    ]
    assert has_text("99 items have no answer")
    key(Qt.Key.Key_Right)
    key(Qt.Key.Key_F)
    assert rows()[2] == "Item 3, no answer, flagged"
    key(Qt.Key.Key_3)
    assert rows() == ["Item 2, no answer, flagged", "Item 3, no answer, flagged"]
    key(Qt.Key.Key_4)
    assert rows() == ["Item 1, answered"]
    key(Qt.Key.Key_1)
    assert len(rows()) == 100


def test_arrows_ends_and_enter(services: Services, theme: Theme, qtbot: QtBot) -> None:
    to_review(services, theme, qtbot)
    key(Qt.Key.Key_End)
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Return)
    assert found_all("Item 20 of 100")


def test_walking_through_the_blanks(services: Services, theme: Theme, qtbot: QtBot) -> None:
    to_review(services, theme, qtbot)
    press("Look at the 1 flagged")
    assert found_all("Item 2 of 100")
    assert has_text("1 of 1 to look at again")
    assert not find("Previous").isEnabled()
    press("Next")
    press("Answer the 99 blanks")
    assert found_all("Item 2 of 100")
    press("Next")
    assert found_all("Item 3 of 100")


def test_submitting_asks_once_and_names_the_blanks(
    services: Services, theme: Theme, qtbot: QtBot
) -> None:
    to_review(services, theme, qtbot)
    key(Qt.Key.Key_Return, CONTROL)
    assert has_text("99 items have no answer and count as wrong.")
    key(Qt.Key.Key_Return)
    assert found_all("All items"), "the focus was on Keep working"
    key(Qt.Key.Key_Return, CONTROL)
    key(Qt.Key.Key_Escape)
    assert found_all("All items")
