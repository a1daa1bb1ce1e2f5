"""What the tests of faults have in common: a clock that can be set, and an exam that is sat."""

import sys
from datetime import timedelta

import pytest

from cetl_prep.app import Services
from cetl_prep.exam.attempt import Attempt
from cetl_prep.services.sitting import Wish
from tests.making import HandClock, bank

posix = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX")


class WorldClock(HandClock):
    """A clock whose date can be set, as a user or a time server does."""

    def set_back(self, hours: float) -> None:
        self._now -= timedelta(hours=hours)


def begun(services: Services) -> Attempt:
    return services.sitting.start(Wish(bank=bank().info.id, seed=1))


def answered(services: Services, attempt: Attempt, places: range) -> Attempt:
    for place in places:
        attempt = services.sitting.answer(attempt, attempt.form.items[place].item, ["b"])
    return attempt


def unsaved(services: Services, attempt: Attempt) -> int:
    """How many answers are not on disk."""
    held = services.sitting.unsaved(attempt)
    return held.answers if held else 0
