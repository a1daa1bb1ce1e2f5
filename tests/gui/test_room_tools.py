"""Highlights, notes and the calculator: by keyboard and mouse, kept with the sitting, and seen again in the review."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from cetl_prep.app import Services
from cetl_prep.exam.attempt import Kind
from cetl_prep.exam.profile import Tool
from cetl_prep.gui.item_actions import ItemActions
from cetl_prep.gui.room import Room
from cetl_prep.gui.screens.exam import ExamScreen
from cetl_prep.gui.screens.item_review import ItemReviewScreen
from cetl_prep.gui.theme import Theme
from cetl_prep.services.sitting import Wish
from tests.gui.conftest import FakeClock
from tests.gui.driving import Role, find, found_all, has_text, key, name_of, press, settle, starting
from tests.gui.sat import shown

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
NOTE = "Your note on this item"


@pytest.fixture
def room(services: Services, theme: Theme, qtbot: QtBot) -> Iterator[Room]:
    """The exam room with a mock exam as a center runs it, with all tools."""
    room = Room(services.sitting, services.clock)
    screen = ExamScreen(theme, room)
    qtbot.addWidget(screen)
    screen.resize(1280, 800)
    screen.show()
    screen.activateWindow()
    center = services.rehearsals.find("Pearson VUE-like")
    room.enter(services.sitting.start(Wish(items=20, minutes=60, seed=1, rehearsal=center)))
    screen.refresh()
    settle()
    yield room
    room.pause()


def stored(services: Services, room: Room) -> tuple[tuple[tuple[int, int], ...], str]:
    """Highlights and note of the item on screen as the history has them."""
    response = services.sitting.load(room.attempt.id).response(room.attempt.current)
    return response.highlights, response.note


def words(room: Room) -> list[str]:
    return [room.item.stem[start:end] for start, end in room.response.highlights]


def test_words_are_highlighted_by_keyboard_and_again_taken_away(
    services: Services, room: Room
) -> None:
    key(Qt.Key.Key_Right)
    key(Qt.Key.Key_Right, SHIFT | CONTROL)
    key(Qt.Key.Key_H)
    assert words(room) == ["district"]
    assert stored(services, room)[0] == room.response.highlights
    stem = find(room.item.stem)
    assert stem.accessibleDescription().endswith("Highlighted: district")
    key(Qt.Key.Key_Left)
    key(Qt.Key.Key_H, Qt.KeyboardModifier.AltModifier)
    assert words(room) == []
    assert stored(services, room)[0] == ()


def test_a_letter_can_be_selected_and_everything(room: Room) -> None:
    key(Qt.Key.Key_Right, SHIFT)
    key(Qt.Key.Key_H)
    assert words(room) == ["A"]
    key(Qt.Key.Key_A, CONTROL)
    key(Qt.Key.Key_H)
    assert words(room) == [room.item.stem]


def test_the_mouse_selects_and_the_button_highlights(room: Room) -> None:
    stem = find(room.item.stem)
    QTest.mouseDClick(stem, Qt.MouseButton.LeftButton, pos=QPoint(60, 18))
    press("Highlight")
    assert words(room) == ["district"]
    QTest.mousePress(stem, Qt.MouseButton.LeftButton, pos=QPoint(5, 18))
    QTest.mouseMove(stem, QPoint(300, 18))
    QTest.mouseRelease(stem, Qt.MouseButton.LeftButton, pos=QPoint(300, 18))
    press("Highlight")
    assert len(words(room)) == 1
    assert words(room)[0].startswith("A district asks about")


def test_without_a_selection_one_sentence_says_how(room: Room) -> None:
    press("Highlight")
    assert has_text("Select words of the question first")
    assert words(room) == []


def test_a_note_is_kept_while_one_writes_and_when_one_goes_on(
    services: Services, room: Room
) -> None:
    first = room.attempt.current
    assert not found_all(NOTE)
    key(Qt.Key.Key_M)
    box = QApplication.focusWidget()
    assert name_of(box) == NOTE
    QTest.keyClicks(box, "Bad news; nothing chosen")
    assert not room.response.chosen, "letters in a field are no keys of the room"
    key(Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert services.sitting.load(room.attempt.id).response(first).note == "Bad news; nothing chosen"
    assert room.attempt.position == 1
    assert not found_all(NOTE), "the next item has no note"
    key(Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    box = find(NOTE, Role.EditableText)
    assert isinstance(box, QPlainTextEdit)
    assert box.toPlainText() == "Bad news; nothing chosen"
    assert find("Note").accessibleDescription() == "This item has a note"


def test_escape_leaves_the_note_and_a_pause_keeps_it(services: Services, room: Room) -> None:
    press("Note")
    QTest.keyClicks(QApplication.focusWidget(), "half")
    key(Qt.Key.Key_Escape)
    assert name_of(QApplication.focusWidget()) == room.item.stem
    assert stored(services, room)[1] == "half"
    press("Note")
    QTest.keyClicks(QApplication.focusWidget(), "more ")
    room.pause()
    assert "more" in stored(services, room)[1]


def test_a_note_too_long_says_so_and_loses_nothing(services: Services, room: Room) -> None:
    press("Note")
    box = find(NOTE, Role.EditableText)
    assert isinstance(box, QPlainTextEdit)
    box.setPlainText("short")
    key(Qt.Key.Key_Escape)
    press("Note")
    box.setPlainText("x" * 2001)
    assert has_text("Too long by 1 characters")
    key(Qt.Key.Key_Escape)
    assert stored(services, room)[1] == "short"


def test_the_calculator_counts_by_keys_and_buttons(room: Room) -> None:
    key(Qt.Key.Key_K)
    window = find("Calculator", *[])
    assert found_all("Display: 0")
    calculator = next(w for w in QApplication.topLevelWidgets() if w.windowTitle() == "Calculator")
    QTest.keyClicks(calculator, "12*3")
    QTest.keyClick(calculator, Qt.Key.Key_Return)
    assert found_all("Display: 36")
    for name in ("Square root", "Plus", "4", "Equals", "Add to memory"):
        press(name)
    assert found_all("Display: 10")
    assert has_text("In memory: 10")
    QTest.keyClicks(calculator, "/0=")
    assert found_all("Display: No value")
    QTest.keyClick(calculator, Qt.Key.Key_Escape)
    settle()
    assert not found_all("Display: No value")
    assert window is not None
    assert not room.response.chosen


def test_tools_are_only_those_of_the_profile(services: Services, room: Room) -> None:
    usual = services.rehearsals.find("CETL practice")
    room.pause()
    room.enter(services.sitting.start(Wish(items=20, seed=2, rehearsal=usual)))
    settle()
    assert found_all("Highlight")
    assert not found_all("Calculator")
    key(Qt.Key.Key_K)
    assert not starting("Display")
    room.pause()
    room.enter(services.sitting.start(Wish(items=20, seed=3)))
    settle()
    assert not found_all("Highlight")
    key(Qt.Key.Key_M)
    assert not found_all(NOTE)


def test_practice_always_has_highlights_and_notes(services: Services) -> None:
    attempt = services.study.practise(Wish(kind=Kind.PRACTICE, items=5))
    assert {Tool.HIGHLIGHT, Tool.NOTES} <= attempt.profile.tools


def test_highlights_and_note_are_seen_again_in_the_review(
    services: Services, clock: FakeClock, theme: Theme, qtbot: QtBot
) -> None:
    attempt = services.sitting.start(Wish(items=10, seed=4))
    item = attempt.current
    attempt = services.sitting.highlight(attempt, item, (2, 10), True)
    attempt = services.sitting.write_note(attempt, item, "Look up the rule")
    attempt = services.sitting.submit(attempt)
    screen = ItemReviewScreen(
        theme, services.progress, services.mistakes, ItemActions(theme, services)
    )
    shown(qtbot, screen)
    screen.show_items(attempt.id, "all")
    settle()
    assert has_text("Your note: Look up the rule")
    stem = starting("A district asks about")[0]
    assert stem.accessibleDescription() == "Highlighted: district"


def test_f6_goes_from_part_to_part(room: Room) -> None:
    def part() -> str:
        return name_of(QApplication.focusWidget())

    key(Qt.Key.Key_F6)
    assert part() in ("Flag for review", "Previous")
    key(Qt.Key.Key_F6)
    assert part() == "Hide time"
    key(Qt.Key.Key_F6)
    assert part() == room.item.stem
    key(Qt.Key.Key_F6, SHIFT)
    assert part() == "Hide time"
