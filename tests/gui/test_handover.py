"""Handing the history over in the window, and a mentor's request on Today."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from cetl_prep.app import Services
from cetl_prep.exam.attempt import Kind
from cetl_prep.gui.handover_dialog import HandoverDialog
from cetl_prep.gui.main_window import MainWindow
from cetl_prep.gui.theme import Theme
from cetl_prep.services.sitting import Wish
from tests.gui.conftest import BANK_ID, FakeClock
from tests.gui.driving import Role, find, has_text, open_window, press, settle
from tests.gui.sat import sit


@pytest.fixture
def window(
    services: Services, theme: Theme, clock: FakeClock, qtbot: QtBot
) -> Iterator[MainWindow]:
    services.sitting.submit(sit(services, clock, lambda n: n % 4 > 0, wish=Wish(seed=1, items=20)))
    window = open_window(services, theme)
    qtbot.addWidget(window)
    yield window


def saved_as(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def opened_from(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))


def the_dialog(window: MainWindow, qtbot: QtBot) -> HandoverDialog:
    qtbot.waitUntil(lambda: bool(window.findChildren(HandoverDialog)), timeout=20_000)
    settle()
    return window.findChildren(HandoverDialog)[0]


def type_into(name: str, text: str) -> None:
    field = find(name, Role.EditableText)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    QTest.keyClicks(field, text)


def tables(dialog: HandoverDialog) -> list[str]:
    return [dialog.tables.itemText(place) for place in range(dialog.tables.count())]


def test_what_is_ticked_is_seen_and_only_that_leaves(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "for-dana.json"
    saved_as(monkeypatch, path)
    window.go("progress")
    settle()
    press("Export history…")
    dialog = the_dialog(window, qtbot)
    assert [text.split(" (")[0] for text in tables(dialog)] == [
        "Skills",
        "Exams and practice",
        "Answers",
        "Log",
    ]
    assert not find("Skills", Role.CheckBox).isEnabled()
    press("Dates")
    press("Confidence")
    assert tables(dialog)[1:] == ["Exams and practice (1)", "Answers (20)"]
    dialog.tables.setCurrentIndex(1)
    header = [
        dialog.model.headerData(n, dialog_horizontal()) for n in range(dialog.model.columnCount())
    ]
    begun = dialog.model.index(0, header.index("started_at")).data()
    assert begun == ""
    type_into("For whom (kept to yourself)", "Dana")
    qtbot.waitUntil(lambda: dialog.wish.mentor == "Dana" and not dialog._later.isActive())
    shown = dialog.model.index(0, header.index("learner_id")).data()
    press("Save the file…")
    qtbot.waitUntil(lambda: has_text("for-dana.json is written. Receipt"), timeout=20_000)
    held = json.loads(path.read_text("utf-8"))
    assert held["learner"]["id"] == shown
    assert held["parts"] == ["skills", "attempts", "responses", "time"]
    assert "log" not in held
    assert "Dana" not in path.read_text("utf-8")
    assert path.with_name("for-dana.json.minisig").exists()


def dialog_horizontal() -> object:
    from PySide6.QtCore import Qt

    return Qt.Orientation.Horizontal


def test_answers_need_their_exams_and_a_grade_needs_a_name(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.go("exams")
    settle()
    press("Export history…")
    dialog = the_dialog(window, qtbot)
    press("Exams and practice")
    assert tables(dialog) == ["Skills (10)"]
    dialog.form.setCurrentIndex(list(dialog_forms()).index("moodle"))
    assert not dialog.buttons["save"].isEnabled()
    press("Answers")
    assert len(tables(dialog)) == 4
    assert not dialog.buttons["save"].isEnabled()
    type_into("How you are called in the grade book", "erin@school")
    assert dialog.buttons["save"].isEnabled()
    press("Cancel")


def dialog_forms() -> list[str]:
    from cetl_prep.services.handover_formats import FORMATS

    return list(FORMATS)


def test_the_report_is_printed_as_pdf(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved_as(monkeypatch, tmp_path / "report")
    window.go("progress")
    settle()
    press("Export history…")
    dialog = the_dialog(window, qtbot)
    dialog.form.setCurrentIndex(dialog_forms().index("pdf"))
    press("Save the file…")
    qtbot.waitUntil(lambda: has_text("report.pdf is written"), timeout=20_000)
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF-")


def test_a_mentors_request_is_accepted_done_and_gone(
    services: Services,
    window: MainWindow,
    clock: FakeClock,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "erin.practice"
    made = services.prescribing.prescribe(
        path, "Dana", ("Data Management",), 2, bank=BANK_ID, note="Slowly.", due=date(2026, 3, 20)
    )
    assert not has_text("Your mentor asks")
    opened_from(monkeypatch, path)
    window.go("progress")
    settle()
    press("Open a mentor's file…")
    assert has_text("Dana asks you to practise.")
    window.go("today")
    settle()
    assert has_text("Dana: 2 items of Data Management. Due on Friday, March 20.")
    assert has_text("“Slowly.”")
    press("Accept what Dana asks")
    assert has_text("Done: 0 of 2.")
    clock.move(60)
    plan, left, bank = services.prescribing.plan(made.id)
    attempt = services.study.practise(Wish(Kind.PRACTICE, bank, items=left), plan)
    for entry in attempt.form.items:
        clock.move(30)
        attempt = services.sitting.answer(attempt, entry.item, ["right"])
    services.sitting.submit(attempt)
    window.go("progress")
    window.go("today")
    settle()
    assert not has_text("Your mentor asks")


def test_what_is_no_file_for_us_is_said(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "letter.txt").write_text("Dear Erin")
    opened_from(monkeypatch, tmp_path / "letter.txt")
    window.go("progress")
    settle()
    press("Open a mentor's file…")
    qtbot.waitUntil(lambda: has_text("is not a history file"), timeout=20_000)
