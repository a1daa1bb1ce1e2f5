"""The item editor through real services: writing, checks, undo, saving, and the text source."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QPlainTextEdit,
)
from pytestqt.qtbot import QtBot

from cetl_prep.app import Services
from cetl_prep.banks import browsing
from cetl_prep.banks.source import read_folder
from cetl_prep.exam.item import Item, Status
from cetl_prep.gui import item_finding
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.screens import editor
from cetl_prep.gui.screens.editor import EditorScreen
from cetl_prep.gui.theme import Theme
from cetl_prep.services.sitting import Wish
from tests.gui.conftest import BANK_ID
from tests.gui.driving import (
    Role,
    find,
    found_all,
    has_text,
    key,
    open_window,
    options,
    press,
    settle,
    starting,
)
from tests.gui.sat import shown

CONTROL = Qt.KeyboardModifier.ControlModifier
FIRST = "LV-0001"


@pytest.fixture
def screen(services: Services, theme: Theme, qtbot: QtBot) -> Iterator[EditorScreen]:
    preferences = Preferences(services.paths.settings)
    made = EditorScreen(
        theme,
        services.library,
        services.authoring,
        services.browsing,
        preferences,
        services.clock,
    )
    made.refresh()
    shown(qtbot, made)
    yield made
    made._saving.wait()


def box(name: str) -> QPlainTextEdit:
    found = find(name, Role.EditableText)
    assert isinstance(found, QPlainTextEdit)
    return found


def write(name: str, text: str) -> None:
    """Type a text in place of what a field says."""
    field = box(name)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    settle()


def choose(screen: EditorScreen, name: str, words: str) -> None:
    combo = next(c for c in screen.findChildren(QComboBox) if c.accessibleName() == name)
    place = combo.findText(words)
    assert place >= 0, words
    combo.setCurrentIndex(place)
    combo.activated.emit(place)
    settle()


def listed(screen: EditorScreen) -> list[str]:
    model = screen._page.list.view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def save(screen: EditorScreen, qtbot: QtBot) -> None:
    press("Save")
    qtbot.waitUntil(lambda: not screen._saving.running, timeout=30_000)
    settle()


def stored(services: Services, item_id: str = FIRST) -> Item:
    return services.authoring.bank(BANK_ID).by_id[item_id]


def test_writing_is_previewed_and_checked_at_once(screen: EditorScreen) -> None:
    write("Stem", "Which one is NOT right?")
    assert found_all("Which one is NOT right?")
    assert has_text("Error: the stem asks for what is not so")
    write("Text of option B", "All of the above")
    assert any("All of the above" in str(o.accessibleName()) for o in options())
    write("Rationale of option A", "")
    press("Next finding")
    assert QApplication.focusWidget() is not None
    for _ in range(30):
        key(Qt.Key.Key_F8)
        if QApplication.focusWidget() is box("Rationale of option A"):
            break
    assert QApplication.focusWidget() is box("Rationale of option A")


def test_saving_makes_a_version_and_past_exams_keep_theirs(
    screen: EditorScreen, services: Services, qtbot: QtBot
) -> None:
    attempt = services.sitting.start(Wish(seed=1))
    entry = next(e for e in attempt.form.items if e.item.startswith("LV"))
    screen.show_item(BANK_ID, entry.item)
    old = stored(services, entry.item)
    write("Stem", "A wholly new stem, is it not?")
    assert has_text("items with changes not saved: 1")
    save(screen, qtbot)
    assert has_text("Saved as version 1.0.1.")
    assert stored(services, entry.item).stem == "A wholly new stem, is it not?"
    assert services.sitting.items(attempt)[entry.item] == old
    assert has_text("everything is saved")
    key(Qt.Key.Key_Z, CONTROL)
    save(screen, qtbot)
    assert stored(services, entry.item).revision == old.revision
    assert services.library.find().version == "1.0.2"


def test_undo_and_redo_go_step_by_step_and_discard_can_be_undone(screen: EditorScreen) -> None:
    old = box("Stem").toPlainText()
    write("Stem", "One")
    write("Text of option A", "Two")
    key(Qt.Key.Key_Z, CONTROL)
    assert box("Stem").toPlainText() == "One"
    assert box("Text of option A").toPlainText() != "Two"
    key(Qt.Key.Key_Z, CONTROL)
    assert box("Stem").toPlainText() == old
    key(Qt.Key.Key_Y, CONTROL)
    assert box("Stem").toPlainText() == "One"
    press("Discard changes")
    assert box("Stem").toPlainText() == old
    press("Undo")
    assert box("Stem").toPlainText() == "One"


def test_options_are_added_moved_removed_and_marked(screen: EditorScreen) -> None:
    box("Text of option B").setFocus()
    key(Qt.Key.Key_K, CONTROL)
    item = screen._book.item(FIRST)
    assert item is not None
    assert item.key == {"near"}
    press("Move option B up")
    press("Add an option")
    write("Text of option E", "A fifth")
    press("Remove option D")
    item = screen._book.item(FIRST)
    assert item is not None
    assert [option.text for option in item.options][-1] == "A fifth"
    assert [option.id for option in item.options] == ["near", "right", "far", "a"]
    second = find("Option B is the key", Role.CheckBox)
    assert isinstance(second, QCheckBox)
    second.click()
    assert len(screen._book.item(FIRST).key) == 2  # type: ignore[union-attr]


def test_a_new_item_stays_a_draft_until_it_is_complete(
    screen: EditorScreen, services: Services, qtbot: QtBot
) -> None:
    key(Qt.Key.Key_N, CONTROL)
    assert QApplication.focusWidget() is box("Stem")
    write("Stem", "What is new?")
    choose(screen, "Status", "Active")
    save(screen, qtbot)
    assert has_text("Item LV-N001 lacks: option.")
    choose(screen, "Status", "Draft")
    save(screen, qtbot)
    assert stored(services, "LV-N001").status is Status.DRAFT
    for letter in "ABCD":
        write(f"Text of option {letter}", f"The answer {letter}")
    choose(screen, "Status", "Active")
    save(screen, qtbot)
    assert services.library.find().items == 131


def test_everything_else_an_item_says(
    screen: EditorScreen, services: Services, qtbot: QtBot
) -> None:
    choose(screen, "Skill", "Data Management")
    choose(screen, "Level", "Evaluate")
    choose(screen, "Difficulty", "Hard")
    form = screen._page.form
    write("Rule to take away", "Keep it.")
    form._boxes["sources"].setFocus()
    write("Sources, one a line: title | place in it", "A law | section 2")
    for name, text in (
        ("as_of", "2026-02-01"),
        ("review_by", "2027-02-01"),
        ("enemies", "LV-0002, LV-0003"),
        ("tags", "law"),
    ):
        line = form._boxes[name]
        line.setFocus()
        QTest.keyClicks(line, text)
    save(screen, qtbot)
    item = stored(services)
    assert (item.skill, item.level, item.difficulty) == ("DM", "evaluate", "hard")
    assert (item.rule, item.sources[0].locator) == ("Keep it.", "section 2")
    assert (str(item.as_of), str(item.review_by)) == ("2026-02-01", "2027-02-01")
    assert item.enemies == {"LV-0002", "LV-0003"}
    assert item.tags == {"law"}
    line.setFocus()
    bad = form._boxes["as_of"]
    bad.setFocus()
    QTest.keyClicks(bad, "x")
    assert has_text("Error: write a date like 2026-03-01")


def test_items_are_found_by_text_skill_and_status(screen: EditorScreen) -> None:
    assert len(listed(screen)) == 130
    line = screen._page.list.search
    QTest.keyClicks(line, "dm-0001")
    assert len(listed(screen)) == 1
    view = screen._page.list.view
    view.setCurrentIndex(view.model().index(0, 0))
    assert "DM-0001" in box("Stem").toPlainText()
    line.clear()
    choose(screen, "Only this skill", "Data Management")
    assert len(listed(screen)) == 9
    choose(screen, "Only this status", "Retired")
    assert listed(screen) == []


def test_another_bank_waits_for_unsaved_changes(screen: EditorScreen, services: Services) -> None:
    from dataclasses import replace

    bank = services.authoring.bank()
    info = replace(bank.info, id="22222222-2222-4333-8444-555555555555", title="Other")
    services.library.publish(replace(bank, info=info))
    screen.refresh()
    write("Stem", "One")
    choose(screen, "Bank", "Other")
    assert has_text("Save or discard your changes")
    press("Discard changes")
    choose(screen, "Bank", "Other")
    assert has_text("Other, LV-0001, everything is saved")


def test_the_text_source_is_written(
    screen: EditorScreen, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "source"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    press("Save as text source…")
    assert has_text("11 files written to")
    assert len(read_folder(folder).items) == 130
    press("Save as text source…")
    assert has_text("holds something already")


def test_large_text_puts_everything_in_one_column(screen: EditorScreen, theme: Theme) -> None:
    theme.set_text_size(200)
    settle()
    assert box("Stem").isVisible()
    assert found_all("Items", Role.Table)
    assert screen._page._middle.minimumSizeHint().width() < screen.width()


def test_closing_the_window_asks_about_what_is_not_saved(
    services: Services, theme: Theme, qtbot: QtBot
) -> None:
    window = open_window(services, theme)
    qtbot.addWidget(window)
    window.go("banks")
    press("Edit items")
    assert window.windowTitle() == "Item editor, CETL Prep"
    write("Stem", "A wholly new stem, is it not?")
    window.close()
    settle()
    press("Keep editing")
    assert window.isVisible()
    window.close()
    settle()
    press("Save and close")
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=30_000)
    assert stored(services).stem == "A wholly new stem, is it not?"


def test_closing_without_saving(services: Services, theme: Theme, qtbot: QtBot) -> None:
    window = open_window(services, theme)
    qtbot.addWidget(window)
    window.go("editor")
    write("Stem", "A wholly new stem, is it not?")
    window.close()
    settle()
    press("Close without saving")
    assert not window.isVisible()
    assert services.library.find().version == "1.0.0"


def test_tab_follows_reading_order(screen: EditorScreen) -> None:
    box("Stem").setFocus()
    names = []
    for _ in range(26):
        key(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        names.append(focused.accessibleName())
    assert names[:5] == [
        "Option A is the key",
        "Move option A down",
        "Remove option A",
        "Text of option A",
        "Rationale of option A",
    ]
    assert names[5] == "Option B is the key"
    assert names.index("Rationale of option D") + 1 == names.index("Add an option")
    assert "" not in names


def test_a_review_is_noted_with_the_name_of_the_signature(
    screen: EditorScreen, services: Services, qtbot: QtBot
) -> None:
    assert has_text("Where this item comes from")
    assert not found_all("Note that I reviewed it")
    services.signing.rename("Ana")
    screen.refresh()
    screen._render()
    press("Note that I reviewed it")
    assert starting("Reviewed by Ana, ")
    save(screen, qtbot)
    [record] = services.authoring.bank().items[0].provenance
    assert (record.name, record.what) == ("Ana", "reviewed")


def test_a_large_bank_is_searched_once_its_words_are_gathered(
    screen: EditorScreen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (browsing, item_finding, editor):
        monkeypatch.setattr(module, "SCANNED", 50)
    screen.hide()
    screen.show()
    screen.refresh()
    assert has_text("The words of this large bank are being gathered")
    line = screen._page.list.search
    QTest.keyClicks(line, "dm-000")
    finding = screen._finding
    qtbot.waitUntil(lambda: not finding.is_busy, timeout=30_000)
    settle()
    assert len(listed(screen)) == 9
    line.clear()
    QTest.keyClicks(line, "right thing dm")
    qtbot.waitUntil(lambda: not finding.is_busy, timeout=30_000)
    settle()
    found = listed(screen)
    assert len(found) == 9
    view = screen._page.list.view
    view.setCurrentIndex(view.model().index(0, 0))
    write("Text of option A", "Another")
    assert listed(screen) == found[1:], "as it reads now it is not looked for"
    write("Stem", "A wholly new stem, is it not?")
    save(screen, qtbot)
    qtbot.waitUntil(lambda: not finding.is_busy, timeout=30_000)
    line.clear()
    QTest.keyClicks(line, "wholly new")
    qtbot.waitUntil(lambda: not finding.is_busy, timeout=30_000)
    settle()
    assert len(listed(screen)) == 1
    assert not has_text("The words of this large bank are being gathered")


def test_home_and_end_lead_to_the_first_and_last_item(screen: EditorScreen) -> None:
    view = screen._page.list.view
    view.setFocus()
    key(Qt.Key.Key_End)
    assert view.currentIndex().row() == 129
    key(Qt.Key.Key_Home)
    assert view.currentIndex().row() == 0


def test_topics_of_a_skill_can_be_chosen(screen: EditorScreen) -> None:
    choose(screen, "Only this skill", "Data Management")
    topics = screen._page.list._topic
    assert topics.isVisible() == bool(screen._page.list._skills[-1].subtopics)
