"""Item review through real services."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cetl_prep.app import Services
from cetl_prep.exam.room_keys import keys_with
from cetl_prep.gui.item_actions import ItemActions
from cetl_prep.gui.screens.item_review import ItemReviewScreen
from cetl_prep.gui.theme import Theme
from cetl_prep.services.sitting import Wish
from tests.gui.conftest import FakeClock
from tests.gui.driving import Role, find, has_text, name_of, press, settle, starting
from tests.gui.sat import lose_banks, shown, sit


@pytest.fixture
def screen(services: Services, theme: Theme, qtbot: QtBot) -> ItemReviewScreen:
    screen = ItemReviewScreen(
        theme, services.progress, services.mistakes, ItemActions(theme, services)
    )
    shown(qtbot, screen)
    return screen


@pytest.fixture
def attempt_id(services: Services, clock: FakeClock) -> str:
    certain, flagged = frozenset({1, 5, 10}), frozenset({7})
    short = Wish(seed=1, items=20)
    attempt = sit(
        services, clock, lambda n: n % 5 > 0, wish=short, certain=certain, flagged=flagged
    )
    return services.sitting.submit(attempt).id


def test_a_confident_miss_shows_both_answers_and_why(
    services: Services, screen: ItemReviewScreen, attempt_id: str
) -> None:
    screen.show_items(attempt_id, "certain")
    settle()
    attempt = services.sitting.load(attempt_id)
    entry = attempt.form.items[4]
    letters = {option: "ABCD"[place] for place, option in enumerate(entry.options)}
    assert has_text("Item 5")
    assert has_text("1 of 2")
    assert has_text("Certain, but missed")
    assert has_text(f"A district asks about {entry.item}. What should its technology leader")
    right = f"{letters['right']}. The right thing to do in {entry.item} (Correct answer)"
    wrong = f"{letters['far']}. The far thing to do in {entry.item} (Your answer)"
    assert starting(right)
    assert starting(wrong)
    for option in ("right", "near", "far", "wrong"):
        assert has_text(f"Because {option} of {entry.item}.")
    assert has_text("You were certain. These are worth the most to review.")
    assert has_text(f"You answered: {letters['far']}")
    assert has_text(f"Correct answer: {letters['right']}")
    assert has_text("Your time: 0:30 median 0:30")
    assert has_text("Answered once")
    assert has_text("Mar 12: missed")


def test_skill_rule_reference_and_bank_are_named(
    screen: ItemReviewScreen, attempt_id: str, services: Services
) -> None:
    screen.show_items(attempt_id, "all")
    settle()
    item = services.sitting.load(attempt_id).form.items[0].item
    assert has_text("Skill: ")
    assert has_text(f"Rule to take along: Rule of {item}.")
    assert has_text("Reference: A handbook, chapter 1")
    assert has_text(f"Item: {item}")
    assert has_text("Where this item comes from")
    assert has_text("Bank: Test bank, version 1.0.0")
    assert has_text("License: not stated")


def test_next_and_previous_by_button_and_key(screen: ItemReviewScreen, attempt_id: str) -> None:
    screen.show_items(attempt_id, "missed")
    settle()
    assert has_text("1 of 4")
    assert not find("Previous", Role.Button).isEnabled()
    press("Next")
    assert has_text("2 of 4")
    QTest.keyClick(screen, Qt.Key.Key_N)
    assert has_text("3 of 4")
    QTest.keyClick(screen, Qt.Key.Key_P)
    press("Previous")
    QTest.keyClick(screen, Qt.Key.Key_P)
    assert has_text("1 of 4")
    screen.take_keys(keys_with(), letters=False)
    QTest.keyClick(screen, Qt.Key.Key_N)
    assert has_text("1 of 4")
    QTest.keyClick(screen, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert has_text("2 of 4")


def test_flagged_items_and_the_way_back(
    screen: ItemReviewScreen, attempt_id: str, qtbot: QtBot
) -> None:
    screen.show_items(attempt_id, "flagged")
    settle()
    assert has_text("Item 7")
    assert has_text("1 of 1")
    assert screen.windowTitle() == "Item 7, Mock exam 1"
    with qtbot.waitSignal(screen.back):
        press("Back to the report of Mock exam 1")
    with qtbot.waitSignal(screen.back):
        QTest.keyClick(screen, Qt.Key.Key_Escape)


def test_a_right_answer_says_so_once_more(
    screen: ItemReviewScreen, attempt_id: str, services: Services
) -> None:
    screen.show_items(attempt_id, "all")
    settle()
    assert has_text("You were certain, and right.")
    chosen = [name_of(w) for w in starting("") if "(Your answer, Correct answer)" in name_of(w)]
    assert len(chosen) == 1


def test_a_blank_is_called_no_answer(
    services: Services, clock: FakeClock, screen: ItemReviewScreen
) -> None:
    attempt = services.sitting.submit(
        sit(services, clock, lambda n: True, wish=Wish(seed=1, items=20), until=19)
    )
    screen.show_items(attempt.id, "missed")
    settle()
    assert has_text("You answered: no answer")
    assert has_text("Not answered yet")


def test_an_item_seen_before_shows_its_past(
    services: Services, clock: FakeClock, screen: ItemReviewScreen, attempt_id: str
) -> None:
    clock.move(86400 * 3)
    again = sit(services, clock, lambda n: True, wish=Wish(seed=1, items=20, fresh=True))
    services.sitting.submit(again)
    screen.show_items(again.id, "all")
    for _ in range(4):
        QTest.keyClick(screen, Qt.Key.Key_N)
    settle()
    assert has_text("Answered twice")
    assert has_text("Mar 12: missed")
    assert has_text("Mar 15: correct")


def test_nothing_to_show_is_said(
    services: Services, clock: FakeClock, screen: ItemReviewScreen, attempt_id: str
) -> None:
    attempt = services.sitting.submit(
        sit(services, clock, lambda n: True, wish=Wish(seed=3, items=20))
    )
    screen.show_items(attempt.id, "missed")
    settle()
    assert has_text("There is no such item in this exam.")
    lose_banks(services)
    screen.show_items(attempt_id, "all")
    settle()
    assert has_text("no longer in your library")
