"""Files that a desktop hands over: opened in the window, and by a second start in the window that is open."""

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cetl_prep.__main__ import _is_file, _profile
from cetl_prep.app import Services
from cetl_prep.banks.file import write
from cetl_prep.exam.bank import Bank
from cetl_prep.gui.one_window import OneWindow
from cetl_prep.gui.theme import Theme
from tests.gui.conftest import make_bank
from tests.gui.driving import has_text, open_window, press

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
