"""A profile folder with a scripted past, so that pictures show a program in use."""

import random
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import cetl_prep.app
from cetl_prep.app import Services, build
from cetl_prep.banks.file import write
from cetl_prep.banks.source import read_folder
from cetl_prep.exam.attempt import Attempt, Confidence
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.item import Status
from cetl_prep.services.sitting import Wish
from tests.gui.conftest import FakeClock, make_item

SOURCE = Path(__file__).parents[2] / "question_banks" / "cetl"
PACE = 4.0
LEVELS = tuple(Confidence)


def picture_bank() -> Bank:
    """The CETL bank as it is written so far, with invented items where a full form lacks some."""
    bank = read_folder(SOURCE)
    items = [replace(item, status=Status.ACTIVE) for item in bank.items]
    for skill, count in bank.info.blueprint.counts(110).items():
        lacking = count - sum(item.skill == skill for item in items)
        items += [make_item(f"{skill}-X{n:03}", skill) for n in range(lacking)]
    return Bank(bank.info, tuple(items), bank.media)


def picture_services(folder: Path, clock: FakeClock) -> Services:
    """Services over an empty profile in `folder`, with the picture bank as the only bank."""
    path = folder / "pictures.qbank"
    write(picture_bank(), path)
    cetl_prep.app.bundled_banks = list  # type: ignore[assignment]
    services = build(folder / "profile", clock)
    services.library.install([path])
    return services


def answer(
    services: Services, clock: FakeClock, attempt: Attempt, places: Iterable[int], share: float
) -> Attempt:
    """Answer these places, about `share` of them right, with some flags and how sure one was."""
    chance = random.Random(7)
    sitting = services.sitting
    items = sitting.items(attempt)
    for place in places:
        entry = attempt.form.items[place]
        key = items[entry.item].key
        attempt = sitting.show(attempt, entry.item)
        clock.move(PACE + chance.random() * 110)
        wrong = [option for option in entry.options if option not in key]
        chosen = key if chance.random() < share else {chance.choice(wrong)}
        attempt = sitting.answer(attempt, entry.item, chosen)
        if chance.random() < 0.5:
            attempt = sitting.say_confidence(attempt, entry.item, chance.choice(LEVELS))
        if chance.random() < 0.07:
            attempt = sitting.flag(attempt, entry.item, True)
    return attempt


def past_mock(services: Services, clock: FakeClock, share: float, seed: int) -> Attempt:
    """A mock exam that was handed in, a week before what comes next."""
    attempt = services.sitting.start(Wish(seed=seed))
    attempt = answer(services, clock, attempt, range(97), share)
    attempt = services.sitting.submit(attempt)
    clock.move(7 * 24 * 3600)
    return attempt
