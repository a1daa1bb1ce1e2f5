"""Sittings that were sat, for the stories of the pages around the exam."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cetl_prep.app import Services
from cetl_prep.exam.attempt import Attempt, Confidence
from cetl_prep.services.sitting import Wish
from tests.gui.conftest import FakeClock
from tests.gui.driving import settle

SECONDS = 30


def sit(
    services: Services,
    clock: FakeClock,
    right: Callable[[int], bool],
    *,
    wish: Wish | None = None,
    until: int | None = None,
    certain: frozenset[int] = frozenset(),
    flagged: frozenset[int] = frozenset(),
) -> Attempt:
    """Answer the places up to `until` (all); `right` says which are right, counted from 1."""
    sitting = services.sitting
    attempt = sitting.start(wish or Wish(seed=1))
    for number, entry in enumerate(attempt.form.items[:until], 1):
        attempt = sitting.show(attempt, entry.item)
        clock.move(SECONDS)
        attempt = sitting.answer(attempt, entry.item, ["right" if right(number) else "far"])
        if number in certain:
            attempt = sitting.say_confidence(attempt, entry.item, Confidence.CERTAIN)
        if number in flagged:
            attempt = sitting.flag(attempt, entry.item, True)
    return attempt


def shown(qtbot: QtBot, screen: QWidget, width: int = 1280, height: int = 800) -> None:
    """Show a screen as a window of its own."""
    qtbot.addWidget(screen)
    screen.resize(width, height)
    screen.show()
    screen.activateWindow()
    settle()


def lose_banks(services: Services) -> None:
    """Take the files of all banks away, as a user might."""
    services.library.close()
    for path in Path(services.paths.banks).glob("*.qbank"):
        path.unlink()
