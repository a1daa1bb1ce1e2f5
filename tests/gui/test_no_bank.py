"""A library without banks: the pages lead to one, and dialogs and reports are whole."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cetl_prep.app import Services, build
from cetl_prep.exam.attempt import Kind
from cetl_prep.gui.keys_dialog import KeysDialog
from cetl_prep.gui.messages import Choice, Question
from cetl_prep.gui.theme import Theme
from cetl_prep.services.sitting import Wish
from tests.gui.conftest import FakeClock
from tests.gui.driving import found_all, has_text, open_window, press, rows, settle, starting


@pytest.mark.parametrize("page", ["Today", "Practice", "Progress", "Item editor"])
def test_a_page_without_a_bank_leads_to_one(
    page: str,
    tmp_path: Path,
    clock: FakeClock,
    theme: Theme,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("cetl_prep.app.bundled_banks", list)
    services = build(tmp_path / "profile", clock)
    window = open_window(services, theme)
    qtbot.addWidget(window)
    press(page)
    assert has_text("No question bank yet")
    assert not found_all("Start practice")
    assert not found_all("Save")
    press("Add a bank…")
    assert window.windowTitle() == "Banks, CETL Prep"
    window.close()
    services.close()


def test_a_practice_has_no_score(
    services: Services, clock: FakeClock, theme: Theme, qtbot: QtBot
) -> None:
    attempt = services.study.practise(Wish(kind=Kind.PRACTICE, seed=1))
    for entry in attempt.form.items:
        attempt = services.sitting.answer(attempt, entry.item, ["right"])
    services.sitting.submit(attempt)
    window = open_window(services, theme)
    qtbot.addWidget(window)
    press("Exams")
    assert rows()[-2:] == ["15", "–"]
    press("Open report")
    assert found_all("15 of 15 items correct")
    assert has_text("Practice has no score")
    assert not starting("Practice score")
    window.close()


def test_a_dialog_has_room_for_its_words_and_buttons(theme: Theme, qtbot: QtBot) -> None:
    theme.set_text_size(200)
    try:
        choices = [
            Choice(text, text) for text in ("Keep all that is here", "Leave it", "Give it up")
        ]
        detail = "One sentence that is long enough to be wrapped into several lines. " * 6
        dialogs = [
            Question(theme, "Which of these?", detail, choices),
            KeysDialog(theme, [("A", "Choose the first option")] * 9, "", None),  # type: ignore[arg-type]
        ]
        for dialog in dialogs:
            qtbot.addWidget(dialog)
            dialog.ask()
            settle()
            for label in (w for w in dialog.findChildren(QLabel) if w.wordWrap() and w.isVisible()):
                assert label.height() >= label.heightForWidth(label.width()), label.text()
            for button in dialog.buttons.values():
                assert button.width() >= button.sizeHint().width()
            dialog.reject()
    finally:
        theme.set_text_size(100)
