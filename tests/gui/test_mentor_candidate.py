"""A mentor and one candidate: looked at closely, compared over time, asked for practice, deleted."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from cetl_prep.app import Services
from cetl_prep.exam.prescription import Reply
from cetl_prep.gui.main_window import MainWindow
from cetl_prep.gui.theme import Theme
from cetl_prep.services.handing_over import HandoverWish
from tests.gui.conftest import BANK_ID, FakeClock
from tests.gui.driving import Role, find, found_all, has_text, key, open_window, press, rows, settle
from tests.gui.test_mentor_screen import wait
from tests.making import HandClock
from tests.records_made import candidate, days, handed, sit

ERIN = HandoverWish(name="Erin", mentor="Dana")


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Two files of Erin: after one exam, and after a second one twenty days later."""
    clock = HandClock()
    erin = candidate(tmp_path / "erin", clock)
    made = [tmp_path / "march.json", tmp_path / "april.json"]
    sit(erin, clock, 1)
    handed(erin, made[0], ERIN)
    days(clock, 20)
    sit(erin, clock, 3, items=60, weak="")
    handed(erin, made[1], ERIN)
    erin.close()
    return made


@pytest.fixture
def window(
    services: Services, files: list[Path], theme: Theme, qtbot: QtBot
) -> Iterator[MainWindow]:
    services.mentoring.open(files)
    window = open_window(services, theme)
    qtbot.addWidget(window)
    window.go("mentor")
    wait(window, qtbot)
    find("Candidates by skills", Role.Table).setFocus()
    key(Qt.Key.Key_Return)
    yield window


def type_into(name: str, text: str) -> None:
    field = find(name, Role.EditableText)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.clear()
    QTest.keyClicks(field, text)
    settle()


def test_enter_opens_the_candidate_and_escape_leads_back(window: MainWindow) -> None:
    assert has_text("Exams and practice over time: 2 exams")
    assert find("Missed, by sub-topic", Role.Table)
    assert find("How sure, and how often right", Role.Table)
    assert find("Time on task", Role.Table)
    assert {"Guessing", "Certain"} <= set(rows())
    assert has_text("Half of the items took less than 30 seconds.")
    key(Qt.Key.Key_Escape)
    assert find("Candidates by skills", Role.Table).hasFocus()


def test_two_files_are_compared(window: MainWindow) -> None:
    assert has_text("New answers: 60.")
    assert find("Two files compared", Role.Table)
    assert any(cell.endswith(("points, clear", "points, unsure")) for cell in rows())
    [combo] = [c for c in window.findChildren(QComboBox) if c.accessibleName() == "Earlier file"]
    combo.setCurrentIndex(1)
    settle()
    assert has_text("Choose two different files.")


def test_practice_is_asked_for_and_reaches_the_candidate(
    services: Services,
    window: MainWindow,
    clock: FakeClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "erin.practice"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    press("Ask for practice…")
    save = find("Save the file…", Role.Button)
    assert not save.isEnabled()  # a name is missing
    type_into("Your name", "Dana")
    press("Data Management")
    type_into("By when (year-month-day, may be left empty)", "2026-01-01")
    assert has_text("Write a day from today on like this: 2026-03-12")
    assert not save.isEnabled()
    type_into("By when (year-month-day, may be left empty)", "2026-03-20")
    type_into("A word to the candidate", "Slowly.")
    press("Save the file…")
    assert has_text("erin.practice is written for Erin. Now send it.")
    asked = services.prescribing.take(path)
    wish = asked.prescription
    assert (wish.mentor, wish.candidate, wish.note, wish.items) == ("Dana", "Erin", "Slowly.", 20)
    assert "DM" in wish.skills
    assert (wish.bank, asked.reply) == (BANK_ID, Reply.OPEN)


def test_a_receipt_is_noted_or_refused(window: MainWindow, services: Services) -> None:
    press("Note a receipt…")
    type_into("Receipt, sixteen characters", "nonsense")
    press("Note it")
    assert not has_text("Noted.")
    [row] = services.mentoring.rows()
    [_, newest] = services.mentoring.files(row.id)
    press("Note a receipt…")
    type_into("Receipt, sixteen characters", newest.receipt)
    press("Note it")
    assert has_text("Noted. Later files are held against it.")


def test_deleting_asks_once_and_leaves_nothing(
    window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    press("Delete this candidate…")
    press("Keep")
    assert len(services.mentoring.rows()) == 1
    press("Delete this candidate…")
    press("Delete Erin")
    wait(window, qtbot)
    assert has_text("All there was of Erin is deleted.")
    assert has_text("No candidates yet")
    assert not found_all("Candidates by skills")
    assert not [path for path in services.paths.mentor.rglob("*") if path.is_file()]
