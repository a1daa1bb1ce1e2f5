"""Files that a desktop hands over: opened in the window, and by a second start in the window that is open."""

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from cetl_prep.__main__ import _is_file, _profile
from cetl_prep.app import Services, build
from cetl_prep.banks.file import write
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.record import EVERYTHING
from cetl_prep.exam.slips import Fault, Slip
from cetl_prep.gui.file_opening import DesktopOpening
from cetl_prep.gui.one_window import OneWindow
from cetl_prep.gui.theme import Theme
from cetl_prep.services.file_kinds import FileKind, kind_of
from cetl_prep.services.handing_over import HandoverWish
from cetl_prep.services.sitting import Wish
from cetl_prep.settings import read_settings
from tests.gui.conftest import BANK_ID, FakeClock, make_bank
from tests.gui.driving import Role, find, found_all, has_text, key, open_window, press, settle
from tests.gui.sat import sit

AIKEN = "Which comes first?\nA. The plan\nB. The purchase\nANSWER: A\n"
OTHER = "22222222-2222-4333-8444-555555555555"


@pytest.fixture
def bank_file(tmp_path: Path) -> Path:
    """A bank that is not in the library yet."""
    made = make_bank(20)
    info = made.info.__class__(OTHER, "A friend's bank", "1.0.0", blueprint=made.info.blueprint)
    path = tmp_path / "friend's bank.qbank"
    write(Bank(info, made.items), path)
    return path


def titles(services: Services) -> set[str]:
    return {entry.title for entry in services.library.entries()}


def test_a_bank_handed_over_is_checked_and_taken_in(
    services: Services, theme: Theme, qtbot: QtBot, bank_file: Path
) -> None:
    window = open_window(services, theme)
    qtbot.addWidget(window)
    window.open_files([bank_file])
    qtbot.waitUntil(lambda: "A friend's bank" in titles(services), timeout=20_000)
    assert window.windowTitle() == "Banks, CETL Prep"


def test_a_bank_and_a_list_together_are_both_taken(
    services: Services, theme: Theme, qtbot: QtBot, bank_file: Path, tmp_path: Path
) -> None:
    questions = tmp_path / "list.txt"
    questions.write_text(AIKEN, "utf-8")
    window = open_window(services, theme)
    qtbot.addWidget(window)
    window.open_files([questions, bank_file])
    qtbot.waitUntil(lambda: "A friend's bank" in titles(services), timeout=20_000)
    qtbot.waitUntil(lambda: has_text("will come in"), timeout=20_000)


def test_reports_and_a_sealed_mock_open_on_the_page_of_the_group(
    services: Services, theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    item = make_bank().items[0]
    slip = Slip(
        BANK_ID, "1.0.0", item.id, item.revision, Fault.UNCLEAR, "Clumsy.", services.slips.today(),
        declared=True,
    )  # fmt: skip
    reports, sealed = tmp_path / "mail", tmp_path / "also mail"
    services.slips.write([slip], reports)
    services.group_mocks.seal(Wish(bank=BANK_ID, items=10), "oak owl fig fox", "Spring", sealed)
    window = open_window(services, theme)
    qtbot.addWidget(window)
    window.open_files([reports])
    assert window.windowTitle() == "Study group, CETL Prep"
    assert has_text("New reports: 1. Here already: 0.")
    window.open_files([sealed])
    assert has_text("Begin Spring?")
    press("Cancel")
    given = tmp_path / "answers"
    given.write_text('{"cetl-prep-responses": 1, "bank": "x", "parts": []}')
    window.open_files([given])
    assert has_text("answers: answers that somebody gave away.")
    result = tmp_path / "result"
    result.write_text('{"cetl-prep-mock-result": 1}')
    window.open_files([result])
    assert has_text("result: a result of a sealed mock exam.")


def test_a_request_waits_on_today(
    services: Services, theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "erin.practice"
    services.prescribing.prescribe(path, "Dana", ("Data Management",), 2, bank=BANK_ID)
    window = open_window(services, theme)
    qtbot.addWidget(window)
    window.go("banks")
    window.open_files([path])
    assert window.windowTitle() == "Today, CETL Prep"
    assert has_text("Dana: 2 items of Data Management.")


def test_of_a_history_nothing_is_taken_before_a_yes(
    services: Services, theme: Theme, clock: FakeClock, qtbot: QtBot, tmp_path: Path
) -> None:
    other = build(tmp_path / "other computer", clock)
    other.library.install([tmp_path / "test.qbank"])
    other.sitting.submit(sit(other, clock, lambda n: n > 3, wish=Wish(seed=1, items=10)))
    over = other.handing_over
    wish = HandoverWish(parts=EVERYTHING)
    path = tmp_path / "mine.json"
    over.write(over.record(wish), wish, "history", path)
    other.close()
    window = open_window(services, theme)
    qtbot.addWidget(window)
    for answer, held in (("Leave it", 0), ("Take them in", 1)):
        window.open_files([path])
        assert window.windowTitle() == "Progress, CETL Prep"
        question = "Take the sessions in mine.json into your history?"
        qtbot.waitUntil(lambda name=question: has_text(name), timeout=20_000)
        assert not services.progress.attempts()
        press(answer)
        qtbot.waitUntil(lambda n=held: len(services.progress.attempts()) == n, timeout=20_000)


def test_a_file_is_known_by_what_is_in_it(tmp_path: Path, bank_file: Path) -> None:
    named = {
        '{"schema":"cetl-prep/history",': FileKind.HISTORY,
        '{\n "schema": "cetl-prep/prescription",': FileKind.PRESCRIPTION,
        '\ufeff{ "cetl-prep-slips": 1': FileKind.SLIPS,
        '{"cetl-prep-unheard-of": 1': FileKind.QUESTIONS,
        '[{"schema":"cetl-prep/history"': FileKind.QUESTIONS,
        "": FileKind.QUESTIONS,
    }
    for text, kind in named.items():
        path = tmp_path / "file"
        path.write_text(text, "utf-8")
        assert kind_of(path) is kind, text
    assert kind_of(bank_file) is FileKind.QUESTIONS
    assert kind_of(tmp_path) is FileKind.QUESTIONS
    assert kind_of(tmp_path / "absent") is FileKind.QUESTIONS


def test_a_desktop_may_hand_files_to_the_running_program(
    tmp_path: Path, qapp: QApplication
) -> None:
    desktop, heard = DesktopOpening(), []
    desktop.wanted.connect(heard.append)
    qapp.installEventFilter(desktop)
    path = tmp_path / "a.qbank"
    QCoreApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(path))))
    QCoreApplication.sendEvent(qapp, QEvent(QEvent.Type.User))
    qapp.removeEventFilter(desktop)
    assert heard == [[path]]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_files_opened_before_are_offered_again(
    services: Services, theme: Theme, qtbot: QtBot, bank_file: Path
) -> None:
    window = open_window(services, theme)
    qtbot.addWidget(window)
    window.go("banks")
    settle()
    assert not found_all("Recent files"), "nothing was opened yet"
    window.open_files([bank_file])
    qtbot.waitUntil(lambda: "A friend's bank" in titles(services), timeout=20_000)
    assert read_settings(services.paths.settings).recent == [str(bank_file)]
    find("Recent files", Role.Button).setFocus()
    key(Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.activeAction().text().startswith("friend's bank.qbank")
    bank_file.unlink()
    QTest.keyClick(menu, Qt.Key.Key_Return)
    settle()
    assert has_text("friend's bank.qbank is no longer there.")
    assert read_settings(services.paths.settings).recent == []
    assert not found_all("Recent files")


def test_an_exam_is_not_disturbed(
    services: Services, theme: Theme, qtbot: QtBot, bank_file: Path
) -> None:
    window = open_window(services, theme)
    qtbot.addWidget(window)
    press("Start practice")
    title = window.windowTitle()
    window.open_files([bank_file])
    assert window.windowTitle() == title
    window.go("today")
    assert window.windowTitle() == "Banks, CETL Prep"
    qtbot.waitUntil(lambda: "A friend's bank" in titles(services), timeout=20_000)


def test_a_second_start_hands_its_file_to_the_open_window(
    services: Services, theme: Theme, qtbot: QtBot, bank_file: Path
) -> None:
    data = services.paths.data
    one = OneWindow(data)
    assert one.enter()
    window = open_window(services, theme)
    qtbot.addWidget(window)
    one.wanted.connect(window.come_forward)
    one.listen()
    second = subprocess.Popen(
        [sys.executable, "-m", "cetl_prep", "--profile", data, bank_file],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
    assert second.returncode == 0
    qtbot.waitUntil(lambda: "A friend's bank" in titles(services), timeout=20_000)
    assert not list((data / "requests").iterdir())
    one.leave()


def test_a_window_that_does_not_answer_is_not_waited_for_long(
    tmp_path: Path, qapp: QApplication
) -> None:
    first, second = OneWindow(tmp_path), OneWindow(tmp_path)
    assert first.enter()
    assert not second.enter()
    assert not second.hand_over([], seconds=0.1)
    assert not list((tmp_path / "requests").iterdir())
    first.leave()
    assert second.enter(), "the place is free again"
    second.leave()


def test_requests_left_before_listening_are_heard_and_nonsense_is_not(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    first, second = OneWindow(tmp_path), OneWindow(tmp_path)
    assert first.enter()
    requests = tmp_path / "requests"
    (requests / "0.json").write_text("[1, 2]")
    (requests / "1.json").write_text("{")
    (requests / "2.json").write_text(json.dumps(["x" * 70_000]))
    asking = threading.Thread(target=second.hand_over, args=([tmp_path / "a.qbank"], 20.0))
    asking.start()
    heard: list[list[Path]] = []
    first.wanted.connect(heard.append)
    first.listen()
    qtbot.waitUntil(lambda: not asking.is_alive(), timeout=20_000)
    qtbot.waitUntil(lambda: heard == [[tmp_path / "a.qbank"]], timeout=5_000)
    assert not list(requests.iterdir())
    first.leave()


def test_what_a_command_line_means(tmp_path: Path) -> None:
    file = tmp_path / "mock"
    file.touch()
    assert _profile(["--profile", "x", "y"]) == (Path("x"), ["y"])
    assert _profile(["mock"]) == (None, ["mock"])
    assert _is_file(str(file))
    assert not _is_file("mock"), "a command, even where a file of that name lies"
    assert not _is_file("--help")
    assert not _is_file(str(tmp_path / "absent.qbank"))
