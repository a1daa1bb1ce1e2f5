"""Candidates for tests of what is handed over: sat through the real services."""

from datetime import timedelta
from pathlib import Path

from cetl_prep.app import Services, build
from cetl_prep.exam.attempt import Attempt, Confidence, Kind
from cetl_prep.services.handing_over import HandedOver, HandoverWish
from cetl_prep.services.sitting import Wish
from tests.making import HandClock, bank, bank_file

BANK = "00000000-0000-4000-8000-000000000001"
MENTOR = HandoverWish(mentor="Dana")


def candidate(folder: Path, clock: HandClock, *, with_bank: bool = True) -> Services:
    """A fresh profile, usually with the bank for tests as an installed one."""
    services = build(folder, clock)
    if with_bank:
        folder.mkdir(parents=True, exist_ok=True)
        services.library.install([bank_file(folder, bank(forms=2))])
    return services


def sit(
    services: Services, clock: HandClock, seed: int, items: int = 40, weak: str = "DM"
) -> Attempt:
    """A mock in which all is right but one item in four, and the whole of one skill."""
    attempt = begun(services, seed, items)
    return services.sitting.submit(answered(services, clock, attempt, weak))


def begun(services: Services, seed: int, items: int = 40) -> Attempt:
    """A mock that was begun."""
    return services.sitting.start(Wish(Kind.MOCK, BANK, items=items, seed=seed))


def answered(
    services: Services, clock: HandClock, attempt: Attempt, weak: str = "DM", most: int = 1000
) -> Attempt:
    """The mock with its first items answered, one of them changed."""
    for number, entry in enumerate(attempt.form.items[:most]):
        attempt = services.sitting.show(attempt, entry.item)
        clock.forward(30)
        level = Confidence.CERTAIN if number % 2 else Confidence.GUESSING
        attempt = services.sitting.say_confidence(attempt, entry.item, level)
        if number == 0:
            attempt = services.sitting.answer(attempt, entry.item, ["c"])
        right = entry.skill != weak and number % 4 > 0
        attempt = services.sitting.answer(attempt, entry.item, ["b" if right else "a"])
    return attempt


def days(clock: HandClock, count: float) -> None:
    """Let days pass."""
    clock.forward(timedelta(days=count).total_seconds())


def handed(
    services: Services, path: Path, wish: HandoverWish = MENTOR, form: str = "history"
) -> HandedOver:
    """The history in a file."""
    over = services.handing_over
    return over.write(over.record(wish), wish, form, path)
