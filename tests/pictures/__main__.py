"""`python -m tests.pictures [folder] [--look NAME] [--screen NAME]`: every screen in every look as a PNG file, and a page that shows them.

Each look is pictured by a process of its own, as many at a time as there are processors.
"""

import argparse
import os
import shutil
import subprocess
import sys
import traceback
from concurrent.futures import ThreadPoolExecutor
from itertools import groupby
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cetl_prep.gui.style import apply_theme
from cetl_prep.gui.theme import Theme
from tests.pictures.index import write_index
from tests.pictures.looks import LOOKS, Look
from tests.pictures.scenes import SCENES, Scene
from tests.pictures.stage import Stage

DEFAULT = Path("build/pictures")
TALLEST = 4000
"""Pixels of the highest picture of a whole page."""


def main() -> int:
    """Take all pictures, or those of one look. Returns 1 when a scene could not be pictured."""
    asked = _asked()
    folder: Path = asked.folder
    folder.mkdir(parents=True, exist_ok=True)
    if asked.look and asked.child:
        look = next(look for look in LOOKS if look.name == asked.look)
        return _picture_all(look, folder, asked.screen)
    looks = [look.name for look in LOOKS if asked.look in ("", look.name)]
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        failed = sum(pool.map(lambda look: _in_child(look, folder, asked.screen), looks))
    sys.stdout.write(f"{write_index(folder)} pictures in {folder}\n")
    return 1 if failed else 0


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.pictures")
    parser.add_argument("folder", nargs="?", type=Path, default=DEFAULT)
    parser.add_argument("--look", default="", choices=["", *(look.name for look in LOOKS)])
    parser.add_argument("--screen", default="", help="only the screens whose name begins like this")
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


def _in_child(look: str, folder: Path, screen: str) -> int:
    command = [sys.executable, "-m", "tests.pictures", str(folder), "--child", "--look", look]
    return subprocess.run([*command, "--screen", screen], check=False).returncode


def _picture_all(look: Look, folder: Path, screen: str) -> int:
    application = QApplication([])
    application.setStyle("Fusion")
    application.setCursorFlashTime(0)
    qInstallMessageHandler(_quietly)
    look.put_on(application)
    theme = Theme(look.theme, look.text_size)
    apply_theme(theme)
    theme.changed.connect(lambda: apply_theme(theme))
    failed = 0
    for past, scenes in groupby(SCENES, lambda scene: scene.past):
        wanted = list(scenes)
        last = max((n for n, s in enumerate(wanted, 1) if s.screen.startswith(screen)), default=0)
        if last:
            failed += _picture_past(look, theme, past, wanted[:last], folder, screen)
    return 1 if failed else 0


def _picture_past(
    look: Look, theme: Theme, past: str, scenes: list[Scene], folder: Path, screen: str
) -> int:
    # A path that is always the same, since the Settings page shows it.
    profile = folder.absolute() / f".{look.name}-{past.replace(' ', '-')}"
    shutil.rmtree(profile, ignore_errors=True)
    profile.mkdir(parents=True)
    stage, failed = Stage(profile, theme, past), 0
    try:
        for scene in scenes:
            try:
                _picture(stage, scene, look, folder if scene.screen.startswith(screen) else None)
            except Exception:  # the other scenes are still worth having
                failed += 1
                sys.stderr.write(f"{scene.name}, {look.name}:\n{traceback.format_exc()}")
            if dialog := stage.dialog():
                dialog.close()
    finally:
        stage.close()
        shutil.rmtree(profile, ignore_errors=True)
    return failed


def _picture(stage: Stage, scene: Scene, look: Look, folder: Path | None) -> None:
    stage.window.resize(*look.size)
    scene.lead(stage)
    if folder is None:
        return
    _settle()
    dialog = stage.dialog()
    _take(dialog or stage.window, folder / f"{scene.name}--{look.name}.png")
    more = 0 if dialog else stage.longest_scroll()
    if more and look.whole:
        width, height = look.size
        stage.window.resize(width, min(TALLEST, height + more))
        _settle()
        _take(stage.window, folder / f"{scene.name}--{look.name}-whole.png")


def _settle() -> None:
    # Text boxes and pages take their heights in turns of the event loop, however long painting takes.
    for _ in range(4):
        QTest.qWait(10)


def _take(widget: QWidget, path: Path) -> None:
    if not widget.grab().save(str(path)):
        raise OSError(f"{path} could not be written")


def _quietly(_kind: QtMsgType, _context: object, text: str) -> None:
    if "propagateSizeHints" not in text:
        sys.stderr.write(f"{text}\n")


if __name__ == "__main__":
    sys.exit(main())
