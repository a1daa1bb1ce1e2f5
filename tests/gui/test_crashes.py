"""The window is made to crash in each way there is: the report stays, is told at the next start, and names nobody."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from cetl_prep.faults import LOG, CrashWatch

CRASHING = """
import os, sys, threading
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer, qFatal
from cetl_prep.app import build
from cetl_prep.gui.application import run_window
from cetl_prep.gui.main_window import MainWindow
from cetl_prep.paths import find_paths

def breaks():
    raise ValueError("jane answered B")

def thread():
    thread = threading.Thread(target=breaks)
    thread.start()
    thread.join()
    QCoreApplication.quit()

def fatal():
    qFatal("cannot open /srv/jane doe/exam.qbank")

def abort():
    os.abort()

how, profile = globals()[sys.argv[1]], Path(sys.argv[2])
shown = MainWindow.show
def show(window):
    shown(window)
    QTimer.singleShot(200, how)
MainWindow.show = show
sys.exit(run_window(lambda: build(profile), find_paths(profile)))
"""


def crashed(how: str, profile: Path) -> int:
    line = [sys.executable, "-c", CRASHING, how, str(profile)]
    done = subprocess.run(line, capture_output=True, timeout=120, check=False, env=os.environ)
    return done.returncode


@pytest.mark.parametrize("how", ["fatal", "abort"])
def test_a_crash_that_no_code_can_catch_is_told_at_the_next_start(how: str, tmp_path: Path) -> None:
    profile = tmp_path / "jane's data"
    assert crashed(how, profile) != 0
    watch = CrashWatch(profile / "logs")
    report = watch.begin()
    watch.end()
    assert "Aborted" in report
    assert f"in {how}" in report
    log = profile / "logs" / LOG
    logged = log.read_text("utf-8") if log.exists() else ""
    if how == "fatal":
        assert "cannot open (a file)" in logged
    assert "jane" not in report + logged


def test_a_fault_in_a_thread_is_logged_and_the_program_goes_on(tmp_path: Path) -> None:
    assert crashed("thread", tmp_path) == 0
    logged = (tmp_path / "logs" / LOG).read_text("utf-8")
    assert "ValueError" in logged
    assert "in breaks" in logged
    assert "jane" not in logged
    assert str(tmp_path) not in logged
