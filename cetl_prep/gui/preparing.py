"""Imports the pages that were not shown yet, once the first one is on screen and at rest, so that they open at once."""

import importlib
import threading
from collections.abc import Iterable
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer

AFTER_MS = 1500
"""The first page is painted and the first click was likely made by then."""

PAGES = (
    *("practice", "exam", "review", "score_report", "item_review", "exams", "progress"),
    *("banks", "editor", "settings", "help", "mistakes", "coach", "compare", "mentor"),
)


def prepare_later(window: QObject) -> None:
    """Import the other pages in a while, off the window's thread; nothing of them is made yet."""
    QTimer.singleShot(AFTER_MS, window, _start)


def modules() -> Iterable[str]:
    """What is imported, in this order."""
    yield from (f"cetl_prep.gui.screens.{page}" for page in PAGES)
    yield "cetl_prep.banks.checks"


def _start() -> None:
    threading.Thread(target=_import, name="cetl-prep-prepare", daemon=True).start()


def _import() -> None:
    for name in modules():
        with suppress(ImportError):  # the page itself will say so when it is wanted
            importlib.import_module(name)
