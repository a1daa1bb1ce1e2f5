"""Opening each screen over a long history: the first time in a run, and again.

As in the program, where that happens once the first page is at rest, the modules of the pages are imported beforehand.
The floor is opening a bare page with one line of text in the same window. The profile is made once and kept in
build/bench; a history of a million answers takes some minutes to make and to read.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from cetl_prep.app import Services, build
from cetl_prep.banks.file import BankFile
from cetl_prep.gui.main_window import MainWindow
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.preparing import modules
from cetl_prep.gui.style import apply_theme
from cetl_prep.gui.theme import Theme
from cetl_prep.paths import bundled_banks
from cetl_prep.settings import Settings, write_settings
from cetl_prep.storage.database import newest_version
from tests.bench.figures import OUT, Figure, middle, write
from tests.histories import write_history

MOST_MS = 100.0
AGAIN = 5


def main(argv: Sequence[str] | None = None) -> int:
    """Measure; returns 1 when a screen takes too long."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench screens", description=__doc__)
    parser.add_argument("--responses", type=int, default=1_000_000)
    parser.add_argument("--profile", type=Path, help="measure over this profile instead")
    wanted = parser.parse_args(argv)
    profile = wanted.profile or made_profile(wanted.responses)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    services = build(profile)
    try:
        return write("screens", measured(services), "a bare page with one line of text")
    finally:
        services.close()


def made_profile(responses: int) -> Path:
    """A profile with the bundled bank and this many answers, read to the end."""
    folder = OUT / f"profile-{responses}-schema-{newest_version()}"
    if not (folder / "made").exists():
        print(f"Making a history of {responses} answers in {folder} ...", flush=True)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        bank = BankFile(bundled_banks()[0])
        write_history(folder / "history.sqlite", bank.info, bank.digest, bank.pool(), responses)
        bank.close()
        write_settings(folder / "settings.json", Settings())
        services = build(folder)
        services.catch_up(lambda share: print(f"  read {100 * share:.0f}%", flush=True))
        services.close()
        (folder / "made").touch()
    return folder


def measured(services: Services) -> list[Figure]:
    """How long each screen takes to open, in milliseconds of work until it is painted."""
    theme = Theme("light")
    apply_theme(theme)
    window = MainWindow(theme, services, Preferences(services.paths.settings))
    first = timed(window.show)
    window.resize(1280, 800)
    settle()
    for name in modules():
        import_module(name)
    bare = timed_page(window)
    opened = {name: timed(go) for name, go in ways(window, services).items()}
    again = {
        name: middle([timed(go) for _ in range(AGAIN)])
        for name, go in ways(window, services).items()
    }
    figures = [Figure("today, with the window", first, bare, "ms")]
    for name, value in opened.items():
        figures.append(Figure(f"{name}, first", value, bare, "ms", most=MOST_MS))
        figures.append(Figure(f"{name}, again", again[name], bare, "ms", most=MOST_MS))
    window.close()
    return figures


def ways(window: MainWindow, services: Services) -> dict[str, Callable[[], object]]:
    """What opens each screen."""
    newest = services.progress.attempts()[0]
    report = services.progress.report(newest.id)
    item = report.attempt.form.items[0].item
    places = (
        *("practice", "exams", "progress", "banks", "editor", "settings", "help"),
        *("mistakes", "coach", "compare", "credits", "today"),
    )
    made: dict[str, Callable[[], object]] = {
        place: lambda place=place: window.go(place)  # type: ignore[misc]
        for place in places
    }
    made["score report"] = lambda: window._on_show_report(newest.id)
    made["item review"] = lambda: window._on_review_items(newest.id, "all", item)
    return made


def timed(action: Callable[[], object]) -> float:
    """Milliseconds of work until what it does is painted; of the window's thread, so that neither a busy machine nor a backup beside it counts."""
    start = time.thread_time()
    action()
    settle()
    return 1000 * (time.thread_time() - start)


def timed_page(window: MainWindow) -> float:
    """Milliseconds until a bare page is painted in the window's stack of pages."""
    stack = window.centralWidget()
    pages = []
    for number in range(AGAIN):
        label = QLabel(f"Page {number}")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        pages.append(label)
    times = []
    for page in pages:
        stack.addWidget(page)  # type: ignore[attr-defined]
        times.append(timed(lambda page=page: stack.setCurrentWidget(page)))  # type: ignore[attr-defined,misc]
    for page in pages:
        stack.removeWidget(page)  # type: ignore[attr-defined]
        page.deleteLater()
    return middle(times)


def settle() -> None:
    """Let everything that is due happen, painting included."""
    for _ in range(3):
        QApplication.processEvents()
