"""Start and size of the built one-folder program, beside a bare window frozen by the same PyInstaller in the same run.

`python3 dev.py package` makes the program first. The bare one is an empty PySide6 window with all that PyInstaller adds of itself.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.bench.figures import Figure, write
from tests.bench.start import BARE, ROOT, Run, screen, started

BUILT = ROOT / "build" / "bundle" / "cetl-prep"
PROGRAM = "cetl-prep"


def main(argv: Sequence[str] | None = None) -> int:
    """Measure; returns 1 when a figure does not hold, 2 where there is no Xvfb or no built program."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench bundle", description=__doc__)
    parser.add_argument("--runs", type=int, default=7)
    wanted = parser.parse_args(argv)
    if shutil.which("Xvfb") is None or not (BUILT / PROGRAM).is_file():
        print("bundle: needs Xvfb and the program that `python3 dev.py package` builds")
        return 2
    with tempfile.TemporaryDirectory() as folder, screen() as (display, frame):
        bare = freeze_bare(Path(folder))
        profile = Path(folder) / "profile"
        profile.mkdir()
        (profile / "settings.json").write_text("{}", "utf-8")
        programs = {
            "bare": [str(bare / "bare")],
            "program": [str(BUILT / PROGRAM), "--profile", str(profile)],
        }
        runs: dict[str, list[Run]] = {name: [] for name in programs}
        for number in range(wanted.runs + 1):
            for name, command in programs.items():
                run = started(command, display, frame)
                if number:  # the first round warms the caches
                    runs[name].append(run)
        found = [
            Figure("first pixels", least(runs, "program", "first"), least(runs, "bare", "first"), "s"),
            Figure("peak memory", least(runs, "program", "peak"), least(runs, "bare", "peak"), "MiB"),
            Figure("size on disk", size(BUILT), size(bare), "MB", 1.2),
        ]  # fmt: skip
    return write("bundle", found, "the frozen bare window; minima of the runs")


def freeze_bare(folder: Path) -> Path:
    """Freeze the bare window with the PyInstaller of this environment; the folder it makes."""
    script = folder / "bare.py"
    script.write_text(BARE, "utf-8")
    out = folder / "frozen"
    subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"),
            *("--distpath", str(out), "--workpath", str(folder / "work")),
            *("--specpath", str(folder), "--name", "bare", str(script)),
        ],
        check=True,
    )
    return out / "bare"


def least(runs: dict[str, list[Run]], name: str, figure: str) -> float:
    """The least of the runs, which a busy machine disturbs least."""
    return min(float(getattr(run, figure)) for run in runs[name])


def size(folder: Path) -> float:
    """Megabytes of all files of a folder, links not followed."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6
