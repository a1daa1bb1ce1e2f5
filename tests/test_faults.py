"""The program's own faults: reported where they happened, without values, names or places of the user."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from cetl_prep.app import build
from cetl_prep.cli import main as cli
from cetl_prep.faults import LOG, LOG_BYTES, CrashWatch, FaultLog, fault_report, without_paths
from cetl_prep.services.progress import ProgressService

SECRET = "the answer was B, said Jane"


def report_of(error: Exception) -> str:
    try:
        raise error
    except Exception as caught:
        return fault_report(caught, caught.__traceback__)


def test_a_report_has_the_place_and_the_kind_and_no_value() -> None:
    report = report_of(ValueError(SECRET))
    assert "ValueError" in report
    assert 'File "test_faults.py"' in report
    assert SECRET not in report
    assert str(Path.home()) not in report


def test_our_own_code_is_named_from_the_package_on(tmp_path: Path) -> None:
    with pytest.raises(TypeError) as caught:
        FaultLog(tmp_path).add.__func__()  # type: ignore[attr-defined]
    assert "cetl_prep" not in fault_report(caught.value, caught.value.__traceback__)
    with pytest.raises(TypeError) as caught:
        without_paths(3)  # type: ignore[arg-type]
    assert 'File "cetl_prep/faults.py"' in fault_report(caught.value, caught.value.__traceback__)


def test_the_log_rotates_and_keeps_the_newest(tmp_path: Path) -> None:
    log = FaultLog(tmp_path / "logs")
    for number in range(40):
        log.add(f"report {number} " + "x" * 30_000)
    files = sorted(p.name for p in (tmp_path / "logs").iterdir())
    assert files == [LOG, f"{LOG}.1", f"{LOG}.2"]
    assert sum(p.stat().st_size for p in (tmp_path / "logs").iterdir()) <= 3 * LOG_BYTES
    assert "report 39" in (tmp_path / "logs" / LOG).read_text()


def test_where_nothing_can_be_written_nothing_fails(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    assert FaultLog(blocked).add("report") is None
    watch = CrashWatch(blocked)
    assert watch.begin() == ""
    watch.end()


@pytest.mark.parametrize(
    "told",
    [
        "could not open /srv/jane/exam.qbank for reading",
        r"C:\Users\jane\x.png",
        "file:///srv/jane/x",
        "cannot read /media/usb stick of jane/my banks/exam.qbank: gone",
        'QPixmap: "C:\\Users\\jane b\\a picture.png" is empty',
        "no such file: '/srv/jane/a b.sqlite'",
    ],
)
def test_what_a_library_says_loses_its_paths(told: str) -> None:
    kept = without_paths(told)
    assert "jane" not in kept
    assert "(a file)" in kept


def test_what_a_library_says_without_a_path_is_kept() -> None:
    told = "QFont::setPointSize: Point size <= 0 (-1), isn't it? See 'a' and 'b'"
    assert without_paths(told) == told


def test_a_crash_is_told_at_the_next_start_and_only_once(tmp_path: Path) -> None:
    crashing = (
        "import ctypes, pathlib; from cetl_prep.faults import CrashWatch\n"
        f"CrashWatch(pathlib.Path({str(tmp_path)!r})).begin(); ctypes.string_at(0)"
    )
    done = subprocess.run([sys.executable, "-c", crashing], check=False)
    assert done.returncode != 0
    watch = CrashWatch(tmp_path)
    told = watch.begin()
    assert "Segmentation fault" in told or os.name == "nt"
    assert str(tmp_path) not in told
    watch.end()
    again = CrashWatch(tmp_path)
    assert again.begin() == ""
    again.end()


def test_a_fault_on_the_command_line_is_one_sentence_and_a_report(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def breaks(_self: ProgressService) -> list[object]:
        raise ZeroDivisionError(SECRET)

    monkeypatch.setattr(ProgressService, "attempts", breaks)
    status = cli.run(["--profile", str(tmp_path), "history", "list"], build)
    told = capsys.readouterr().err
    assert status == 1
    assert told.count("\n") == 1
    assert "a fault in the program (ZeroDivisionError)" in told
    logged = (tmp_path / "logs" / LOG).read_text()
    assert "ZeroDivisionError" in logged
    assert SECRET not in told + logged
