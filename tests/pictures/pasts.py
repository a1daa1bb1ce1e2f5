"""Profiles to picture: a new one, one in use for three weeks, one with a long past, one without banks."""

import random
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import cetl_prep.app
from cetl_prep.app import Services, build
from cetl_prep.banks.file import write
from cetl_prep.banks.source import read_folder
from cetl_prep.exam.attempt import Attempt, Confidence, Kind
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.credits import Activity
from cetl_prep.services.sitting import Wish
from cetl_prep.settings import Settings, write_settings
from tests.gui.conftest import FakeClock, make_bank

SOURCE = Path(__file__).parents[2] / "question_banks" / "cetl"
PACE = 4.0
WEEK = 7 * 24 * 3600.0
FIRST_DAY = datetime(2026, 12, 7, 9, 0, tzinfo=UTC)
"""After the day on which the facts of the bank were checked."""
LEVELS = tuple(Confidence)
WEAK = {"EP": 0.4, "BM": 0.35, "DM": 0.45, "IF": 0.97, "IT": 0.95}
"""How often somebody with a long past is right in some skills."""
LONG_TITLE = "Questions of the Tri-County Consortium for Educational Technology Leadership, third revised collection"


def answer(
    services: Services,
    clock: FakeClock,
    attempt: Attempt,
    places: Iterable[int],
    share: float,
    by_skill: dict[str, float] | None = None,
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
        able = (by_skill or {}).get(items[entry.item].skill, share)
        chosen = key if chance.random() < able else {chance.choice(wrong)}
        attempt = sitting.answer(attempt, entry.item, chosen)
        if chance.random() < 0.5:
            attempt = sitting.say_confidence(attempt, entry.item, chance.choice(LEVELS))
        if chance.random() < 0.07:
            attempt = sitting.flag(attempt, entry.item, True)
    return attempt


def _sat(services: Services, clock: FakeClock, share: float, wish: Wish, **more: object) -> None:
    """A sitting that was handed in, a week before what comes next."""
    if wish.kind is Kind.PRACTICE:
        attempt = services.study.practise(wish)
    else:
        attempt = services.sitting.start(wish)
    answered = range(len(attempt.form) - 3 if wish.kind is Kind.MOCK else len(attempt.form))
    attempt = answer(services, clock, attempt, answered, share, **more)  # type: ignore[arg-type]
    services.sitting.submit(attempt)
    clock.move(WEEK)


def _services(folder: Path, clock: FakeClock, *banks: Bank) -> Services:
    clock.date = FIRST_DAY
    paths = []
    for number, bank in enumerate(banks):
        paths.append(folder / f"{number}.qbank")
        write(bank, paths[-1])
    cetl_prep.app.bundled_banks = list  # type: ignore[assignment]
    services = build(folder / "profile", clock)
    services.connection.execute("PRAGMA synchronous=OFF")  # nothing here must outlive a power cut
    services.library.install(paths)
    return services


def _new(folder: Path, clock: FakeClock) -> Services:
    return _services(folder, clock, read_folder(SOURCE))


def _bare(folder: Path, clock: FakeClock) -> Services:
    services = _services(folder, clock)
    write_settings(services.paths.settings, Settings())
    return services


def _in_use(folder: Path, clock: FakeClock) -> Services:
    services = _services(folder, clock, read_folder(SOURCE))
    write_settings(services.paths.settings, Settings())
    for seed, share in ((1, 0.66), (2, 0.76)):
        _sat(services, clock, share, Wish(seed=seed))
    paused = services.sitting.start(Wish(seed=3))
    services.sitting.pause(answer(services, clock, paused, range(36), 0.7))
    noted, today = services.credits, clock.now().date()
    noted.note(Activity(today.replace(day=1), "Annual conference", 18, "proof.pdf", "LV"))
    noted.note(Activity(today.replace(day=2), "Course on data privacy", 12.5))
    return services


def _long(folder: Path, clock: FakeClock) -> Services:
    """Ten mock exams and as many practices with clear strengths and weaknesses; three banks, one of them damaged."""
    small = make_bank(40)
    named = replace(small.info, id="22222222-2222-4333-8444-555555555555", title=LONG_TITLE)
    torn = replace(small.info, id="33333333-2222-4333-8444-555555555555", title="Damaged bank")
    ours = read_folder(SOURCE)
    banks = (ours, replace(small, info=named), replace(small, info=torn))
    services = _services(folder, clock, *banks)
    exam = clock.now().date() + timedelta(days=26 + 7 * 18)
    write_settings(services.paths.settings, Settings(bank=ours.info.id, exam_date=exam.isoformat()))
    for n in range(9):
        practice = Wish(Kind.PRACTICE, ours.info.id, items=20, seed=100 + n)
        _sat(services, clock, 0.6 + n / 40, practice, by_skill=WEAK)
        _sat(services, clock, 0.62 + n / 40, Wish(bank=ours.info.id, seed=n), by_skill=WEAK)
    for n in range(9):
        services.credits.note(
            Activity(clock.now().date() - timedelta(days=n), f"Conference day {n + 1}", 8)
        )
    damaged = next(e for e in services.library.entries() if e.title == "Damaged bank")
    path = services.paths.banks / f"{damaged.digest}.qbank"
    path.chmod(0o600)
    path.write_bytes(path.read_bytes()[:3000] + b"?" * 3000)
    return services


PASTS: dict[str, Callable[[Path, FakeClock], Services]] = {
    "new": _new,
    "bare": _bare,
    "in use": _in_use,
    "long": _long,
}
"""By name: how the services over such a profile are made."""
