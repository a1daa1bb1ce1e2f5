"""What the first frame imports, and that a window at rest does nothing; in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

CHILD = """
import json, sys, time
from pathlib import Path
from PySide6 import QtCore, QtGui, QtWidgets
bare = set(sys.modules)
from cetl_prep.app import build
from cetl_prep.gui import application

def look(*_):
    app = QtWidgets.QApplication.instance()
    for _ in range(5):
        app.processEvents()
    found = {"new": sorted(set(sys.modules) - bare)}
    class Watch(QtCore.QObject):
        woken = []
        def eventFilter(self, what, event):
            if event.type() == QtCore.QEvent.Type.Timer:
                self.woken.append(type(what).__name__)
            return False
    watch, end = Watch(), time.monotonic() + 6
    while time.monotonic() < end - 2:  # what was started with the window comes to rest
        app.processEvents(QtCore.QEventLoop.ProcessEventsFlag.AllEvents, 50)
        time.sleep(0.01)
    app.installEventFilter(watch)
    while time.monotonic() < end:
        app.processEvents(QtCore.QEventLoop.ProcessEventsFlag.AllEvents, 50)
        time.sleep(0.01)
    app.removeEventFilter(watch)
    windows = app.topLevelWidgets()
    found["woken"] = watch.woken
    found["ticking"] = [
        type(timer.parent()).__name__
        for window in windows for timer in window.findChildren(QtCore.QTimer)
        if timer.isActive() and not timer.isSingleShot()
    ]
    print(json.dumps(found))
    return 0

QtWidgets.QApplication.exec = look
profile = Path(sys.argv[1])
application.run_window(lambda: build(profile), profile)
"""

HEAVY = {
    *(
        "numpy",
        "scipy",
        "pandas",
        "openpyxl",
        "xlsxwriter",
        "python_calamine",
        "lxml",
        "matplotlib",
    ),
    *(
        "pyqtgraph",
        "asyncio",
        "ssl",
        "sqlite_utils",
        "rich",
        "click",
        "email",
        "subprocess",
        "socket",
    ),
    *("cryptography", "markdown_it", "statistics", "csv", "tomllib", "xml", "multiprocessing"),
}
MOST_OTHERS = 45
"""Modules beside our own; a lean design has some thirty: sqlite3, json, dataclasses, hashlib, importlib.resources."""

MOST_OURS = 185


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    profile = tmp_path_factory.mktemp("first")
    (profile / "settings.json").write_text('{"schema": 1}', "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(profile)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).parents[2],
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, list[str]] = json.loads(done.stdout.splitlines()[-1])
    return found


def test_the_first_frame_waits_for_nothing_heavy(first: dict[str, list[str]]) -> None:
    assert "cetl_prep.gui.screens.today" in first["new"], "it was really shown"
    assert {name.split(".")[0] for name in first["new"]} & HEAVY == set()
    assert not [name for name in first["new"] if name.startswith("PySide6.QtNetwork")]


def test_the_first_frame_imports_few_modules(first: dict[str, list[str]]) -> None:
    ours = [name for name in first["new"] if name.startswith("cetl_prep")]
    assert len(first["new"]) - len(ours) <= MOST_OTHERS
    assert len(ours) <= MOST_OURS
    rooms = ("cetl_prep.formats", "cetl_prep.banks.checks", "cetl_prep.cli", "cetl_prep.printing")
    assert not [name for name in ours if name.startswith(rooms)]


def test_a_window_at_rest_does_nothing(first: dict[str, list[str]]) -> None:
    assert first["ticking"] == []
    assert first["woken"] == []
