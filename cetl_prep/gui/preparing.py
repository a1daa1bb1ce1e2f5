"""Imports the pages that were not shown yet, once somebody turns to the window, so that they open at once."""

import importlib
import threading
from collections.abc import Iterable
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from cetl_prep.gui.widgets.navigation import Navigation

AFTER_MS = 1500
"""Until then the window takes the focus by itself."""

PAGES = (
    *("practice", "exam", "review", "score_report", "item_review", "exams", "progress"),
    *("banks", "editor", "settings", "help", "mistakes", "coach", "compare", "mentor"),
)


class Preparing(QObject):
    """Waits for the pointer at the navigation or for a change of focus; a window that nobody uses takes no more memory."""

    def __init__(self, navigation: Navigation, application: QApplication) -> None:
        super().__init__(navigation)
        self._navigation = navigation
        self._application = application
        QTimer.singleShot(AFTER_MS, self, self._watch)

    def _watch(self) -> None:
        self._navigation.approached.connect(self._begin)
        self._application.focusChanged.connect(self._begin)

    def _begin(self) -> None:
        self._navigation.approached.disconnect(self._begin)
        self._application.focusChanged.disconnect(self._begin)
        threading.Thread(target=_import, name="cetl-prep-prepare", daemon=True).start()


def modules() -> Iterable[str]:
    """What is imported, in this order."""
    yield from (f"cetl_prep.gui.screens.{page}" for page in PAGES)
    yield "cetl_prep.banks.checks"


def _import() -> None:
    for name in modules():
        with suppress(ImportError):  # the page itself will say so when it is wanted
            importlib.import_module(name)
