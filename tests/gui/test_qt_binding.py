"""Why PySide6 is pinned below 6.12: on Python 3.10 and 3.11 it loses a reference to None in every void call."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QTimer

ROOT = Path(__file__).parents[2]


def test_void_calls_keep_their_reference_to_none() -> None:
    # Where None is immortal (Python 3.12 and later) its count cannot fall, and the pin is not needed.
    timer = QTimer()
    before = sys.getrefcount(None)
    for _ in range(1000):
        timer.stop()
    assert sys.getrefcount(None) > before - 100, (
        "the pin of PySide6 in pyproject.toml is still needed"
    )


LATE = """
import re
compile_now = re.compile
from cetl_prep.gui.qt_import import import_qt
import_qt()
assert re.compile is compile_now
from PySide6.QtCore import QTimer
try:
    QTimer().start("soon")
except TypeError as error:
    print(error)
"""


def test_its_error_messages_are_whole_though_their_patterns_are_compiled_late() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LATE], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert "Supported signatures" in done.stdout, done.stderr
    assert "PySide6.QtCore.QTimer.start(msec: int" in done.stdout, done.stdout
