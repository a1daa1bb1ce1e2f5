"""What the first frame imports, and that a window at rest does nothing; in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

CHILD = """
import json, linecache, sys, time
from pathlib import Path
from cetl_prep.gui.qt_import import import_qt
import_qt()
from PySide6 import QtCore, QtGui, QtWidgets
bare = set(sys.modules)
from cetl_prep.gui import application, starting
from cetl_prep.paths import find_paths

def build(profile):
    from cetl_prep.app import build
    return build(profile)

def new_ones():
    return sorted(set(sys.modules) - bare)

def look(*_):
    app = QtWidgets.QApplication.instance()
    [window] = [w for w in app.topLevelWidgets() if isinstance(w, application.MainWindow)]
    found = {}
    def painted():
        found.setdefault("new", new_ones())
        found.setdefault("title", window.windowTitle())
    window.painted.connect(painted)
    end = time.monotonic() + 60
    while not found.get("home") and time.monotonic() < end:
        app.processEvents(QtCore.QEventLoop.ProcessEventsFlag.AllEvents, 50)
        if not window.findChild(starting.Starting)._timer.isActive():
            found["home"] = new_ones()
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
    found["sources"] = [name for name in linecache.cache if "cetl_prep" in name]
    print(json.dumps(found))
    return 0

QtWidgets.QApplication.exec = look
profile = Path(sys.argv[1])
application.run_window(lambda: build(profile), find_paths(profile))
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
MOST_FIRST = 42
"""Modules beyond those of a bare window, ours and others, when the front of the window is painted."""
MOST_HOME_OTHERS, MOST_HOME_OURS = 19, 160
"""The same when the first page has taken its place."""


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


def is_heavy(name: str) -> bool:
    return name.split(".")[0] in HEAVY or name.startswith("PySide6.QtNetwork")


def test_the_first_frame_waits_for_nothing_it_does_not_show(first: dict[str, list[str]]) -> None:
    assert "cetl_prep.gui.widgets.navigation" in first["new"], "it was really painted"
    assert len(first["new"]) <= MOST_FIRST
    floors = ("services", "storage", "banks", "quarantine", "reports", "gui.screens", "app")
    behind = tuple(f"cetl_prep.{floor}" for floor in floors)
    assert [name for name in first["new"] if is_heavy(name) or name.startswith(behind)] == []
    assert "sqlite3" not in first["new"]


def test_the_first_page_imports_little_more_than_it_shows(first: dict[str, list[str]]) -> None:
    assert "cetl_prep.gui.screens.today" in first["home"], "it was really shown"
    ours = [name for name in first["home"] if name.startswith("cetl_prep")]
    assert len(first["home"]) - len(ours) <= MOST_HOME_OTHERS
    assert len(ours) <= MOST_HOME_OURS
    rooms = ("cetl_prep.formats", "cetl_prep.banks.checks", "cetl_prep.cli", "cetl_prep.printing")
    assert [name for name in first["home"] if is_heavy(name) or name.startswith(rooms)] == []


def test_no_source_is_read_at_the_start(first: dict[str, list[str]]) -> None:
    # Qt for Python would read each of them, and keep it (`gui/qt_import.py`).
    assert first["sources"] == []


def test_a_window_at_rest_does_nothing(first: dict[str, list[str]]) -> None:
    assert first["ticking"] == []
    assert first["woken"] == []
