"""The list of items of the editor over a million rows: opened, scrolled, and led to its end.

Beside it in the same run, each in a process of its own: an empty table of forty rows, and Qt's own query model (where
this Qt has it) with every row fetched, which scrolls at the speed of C++ and keeps everything it has read.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtGui import QStandardItemModel
from PySide6.QtSql import QSqlDatabase, QSqlQueryModel
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from cetl_prep.banks.browsing import Browser
from cetl_prep.gui.style import apply_theme
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.item_list import ItemList
from tests.bench.figures import Figure, write
from tests.bench.worded import worded_bank

PAGES = 60
SIZE = (900, 760)
KINDS = ("empty", "query", "ours")


def main(argv: Sequence[str] | None = None) -> int:
    """Measure; returns 1 when a figure does not hold."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench browser", description=__doc__)
    parser.add_argument("--items", type=int, default=1_000_000)
    parser.add_argument("--samples", type=int, default=5)
    parser.add_argument("--folder", type=Path, help="keep the bank there")
    parser.add_argument("--one", choices=KINDS, help="measure one list in this process")
    wanted = parser.parse_args(argv)
    if wanted.one:
        print(json.dumps(one(wanted.one, wanted.folder / "test.qbank")))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        kept = wanted.folder or Path(folder)
        kept.mkdir(parents=True, exist_ok=True)
        if not (kept / "test.qbank").exists():
            worded_bank(kept, wanted.items)
        taken: dict[str, list[dict[str, float]]] = {kind: [] for kind in KINDS}
        for _ in range(wanted.samples):
            for kind in KINDS:
                taken[kind].append(_elsewhere(kind, kept))

    def least(kind: str, name: str) -> float:
        return min(each[name] for each in taken[kind])

    figures = [
        Figure("opened until painted", least("ours", "open"), least("empty", "open"), "ms", 3.5),
        Figure("a page scrolled", least("ours", "page"), least("query", "page"), "ms", 1.6, 16.7),
        Figure("led to the end", least("ours", "end"), least("ours", "page"), "ms"),
        Figure("a leap to any place", least("ours", "leap"), least("query", "leap"), "ms"),
        Figure("memory added", least("ours", "memory"), least("query", "memory"), "MiB", 0.05),
    ]
    return write("browser", figures, "an empty table; a query model with every row")


def _elsewhere(kind: str, folder: Path) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.bench.browser", "--one", kind, "--folder", str(folder)]
    told = subprocess.run(command, capture_output=True, text=True, check=True, timeout=300).stdout
    found: dict[str, float] = json.loads(told.splitlines()[-1])
    return found


def one(kind: str, path: Path) -> dict[str, float]:
    """Open one kind of list, scroll in it, and lead it to its end; processor milliseconds, and MiB."""
    application = QApplication.instance() or QApplication(sys.argv)
    theme = Theme("light")
    apply_theme(theme)
    window = QWidget()
    window.show()
    QApplication.processEvents()
    figures: dict[str, float] = {}
    makers: dict[str, Callable[[], tuple[QWidget, QTableView]]] = {
        "empty": lambda: _plain(QStandardItemModel(40, 5)),
        "query": lambda: _plain(_query(path)),
        "ours": lambda: _ours(theme, path),
    }
    # As in the program, where other pages were painted before: a short list of the same kind.
    warm, _ = _ours(theme, path, 40) if kind == "ours" else _plain(QStandardItemModel(40, 5))
    _painted(warm)
    warm.hide()
    before = resident()
    start = time.process_time()
    widget, view = makers[kind]()
    _painted(widget)
    figures["open"] = 1000 * (time.process_time() - start)
    bar = view.verticalScrollBar()
    step = max(1, bar.pageStep())
    rng = random.Random(1)
    figures["page"] = _moved([step * page for page in range(1, PAGES)], bar.setValue)
    figures["end"] = _moved([bar.maximum()], bar.setValue)
    leaps = [rng.randint(0, bar.maximum()) for _ in range(PAGES)]
    figures["leap"] = _moved(leaps, bar.setValue)
    figures["memory"] = resident() - before
    widget.close()
    del application
    return figures


def _painted(widget: QWidget) -> None:
    widget.resize(*SIZE)
    widget.show()
    QApplication.processEvents()


def _moved(places: Sequence[int], move: Callable[[int], object]) -> float:
    start = time.process_time()
    for place in places:
        move(place)
        QApplication.processEvents()
    return 1000 * (time.process_time() - start) / len(places)


def _plain(model: QAbstractItemModel) -> tuple[QWidget, QTableView]:
    view = QTableView()
    model.setParent(view)
    view.setModel(model)
    return view, view


def _query(path: Path) -> QSqlQueryModel:
    database = QSqlDatabase.addDatabase("QSQLITE")
    database.setDatabaseName(str(path))
    database.open()
    model = QSqlQueryModel()
    model.setQuery("SELECT id, skill_id, status, level, stem FROM item", database)
    while model.canFetchMore():
        model.fetchMore()
    return model


def _ours(theme: Theme, path: Path, most: int | None = None) -> tuple[QWidget, QTableView]:
    made = ItemList(theme)
    browser = Browser(path)
    made.destroyed.connect(browser.close)
    made.show_rows(browser, browser.all_rows[:most], [], {}, "")
    return made, made.view


def resident() -> float:
    """MiB of this process in memory (Linux)."""
    with closing(Path("/proc/self/statm").open()) as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
