"""Why PySide6 is pinned below 6.12: on Python 3.10 and 3.11 it loses a reference to None in every void call."""

import sys

from PySide6.QtCore import QTimer


def test_void_calls_keep_their_reference_to_none() -> None:
    # Where None is immortal (Python 3.12 and later) its count cannot fall, and the pin is not needed.
    timer = QTimer()
    before = sys.getrefcount(None)
    for _ in range(1000):
        timer.stop()
    assert sys.getrefcount(None) > before - 100, (
        "the pin of PySide6 in pyproject.toml is still needed"
    )
