"""`python -m tests.bench mentor`: a thousand candidates opened, listed, sorted and exported, timed, with peak memory."""

from __future__ import annotations

import argparse
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from cetl_prep.exam.cohort import Order, Row, by_skill, in_order
from cetl_prep.services.cohort_tables import table_bytes
from cetl_prep.services.mentoring import MentoringService
from tests.bench.cohort import write_cohort

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

T = TypeVar("T")


def main(argv: Sequence[str] | None = None) -> int:
    """Measure; returns 0, or 1 when a file was not read."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench mentor", description=__doc__)
    parser.add_argument("--candidates", type=int, default=1000)
    parser.add_argument("--folder", type=Path, help="keep the files here")
    options = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as made:
        folder = options.folder or Path(made)
        files = _timed("write files", lambda: write_cohort(folder / "files", options.candidates))
        size = sum(path.stat().st_size for path in files)
        _line(f"{'size of one file':28} {size / len(files) / 1024:10.0f} KB")
        service = MentoringService(folder / "store", dict)
        opened = _timed("open, first time", lambda: service.open(files))
        rows = _timed("list what is kept", service.rows)
        for order in Order:
            _timed(f"sort by {order.value}", lambda order=order: in_order(rows, order))
        _timed("look at one closely", lambda: service.candidate(rows[0].id))
        _window(rows)
        for form in ("csv", "json", "xlsx", "html"):
            _timed(f"export {form}", lambda form=form: table_bytes(form, rows))
    for who, name in ((resource.RUSAGE_SELF, "here"), (resource.RUSAGE_CHILDREN, "in a reader")):
        _line(f"{'peak memory ' + name:28} {resource.getrusage(who).ru_maxrss / 1024:10.0f} MB")
    return int(bool(opened.refused) or len(rows) != options.candidates)


def _window(rows: Sequence[Row]) -> None:
    """What the page of the window does with them, on an offscreen screen."""
    from PySide6.QtWidgets import QApplication

    from cetl_prep.gui.style import apply_theme
    from cetl_prep.gui.theme import Theme
    from cetl_prep.gui.widgets.mentor_page import MentorPage

    application = QApplication.instance() or QApplication([])
    theme = Theme("light")
    apply_theme(theme)
    page = _timed("make the page", lambda: MentorPage(theme))
    page.resize(1280, 800)
    page.show_any(any_candidate=True)
    page.show()
    application.processEvents()

    def shown(order: Order) -> None:
        page.model.show_rows(in_order(rows, order))
        page.map.choose(rows[0].id)
        page.map.grab()

    for order in Order:
        _timed(f"sort, show, paint: {order.value}", lambda order=order: shown(order))
    _timed("paint the map", page.map.grab)
    _timed("go to another candidate", lambda: page.map.choose(rows[-1].id))
    _timed("the skills of the group", lambda: page.show_groups(by_skill(rows)))
    page.close()


def _timed(name: str, work: Callable[[], T]) -> T:
    begun = time.perf_counter()
    result = work()
    _line(f"{name:28} {1000 * (time.perf_counter() - begun):10.1f} ms")
    return result


def _line(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()
