"""What the stories start from: a small bank on the real blueprint, services over it, and a look."""

import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cetl_prep.app import Services, build
from cetl_prep.banks.file import write
from cetl_prep.exam.bank import Bank, BankInfo
from cetl_prep.exam.blueprint import Blueprint, Domain, Skill
from cetl_prep.exam.item import Item, Option, Source
from cetl_prep.gui.style import apply_theme
from cetl_prep.gui.theme import Theme
from cetl_prep.services.clock import Clock

BLUEPRINT = Path(__file__).parents[2] / "question_banks" / "cetl" / "bank.toml"
BANK_ID = "11111111-2222-4333-8444-555555555555"
ITEMS = 130


@pytest.fixture(autouse=True)
def nothing_left_on_screen() -> None:
    """What an earlier test left open would take the focus from the window of this one."""
    if isinstance(QApplication.instance(), QApplication):
        for left in QApplication.topLevelWidgets():
            left.hide()


class FakeClock(Clock):
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.seconds = 1000.0
        self.asleep = 0.0
        self.date = datetime(2026, 3, 12, 9, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.date

    def monotonic(self) -> float:
        return self.seconds

    def slept(self) -> float:
        return self.asleep

    def sleep(self, seconds: float) -> None:
        """Let the machine sleep, while its monotonic clock stands."""
        self.asleep += seconds
        self.date += timedelta(seconds=seconds)

    def move(self, seconds: float) -> None:
        """Let this much time pass."""
        self.seconds += seconds
        self.date += timedelta(seconds=seconds)


def make_bank(items: int = ITEMS) -> Bank:
    """A bank of invented items, more than one form for each skill; the key of each is its option "right"."""
    head = tomllib.loads(BLUEPRINT.read_text("utf-8"))
    domains = tuple(
        Domain(
            domain["id"],
            domain["name"],
            tuple(Skill(s["id"], s["name"], s["weight"]) for s in domain["skills"]),
        )
        for domain in head["domains"]
    )
    blueprint = Blueprint(domains)
    info = BankInfo(BANK_ID, "Test bank", "1.0.0", blueprint=blueprint)
    made = [
        make_item(f"{skill}-{n:04}", skill)
        for skill, count in blueprint.counts(items).items()
        for n in range(1, count + 1)
    ]
    return Bank(info, tuple(made))


def make_item(item_id: str, skill: str, keys: int = 1) -> Item:
    """One invented item with four options, the first `keys` of them right."""
    names = ("right", "near", "far", "wrong")
    options = tuple(
        Option(
            name, f"The {name} thing to do in {item_id}", n < keys, f"Because {name} of {item_id}."
        )
        for n, name in enumerate(names)
    )
    return Item(
        item_id,
        skill,
        f"A district asks about {item_id}. What should its technology leader do first?",
        options,
        rule=f"Rule of {item_id}.",
        sources=(Source("A handbook", "chapter 1"),),
    )


@pytest.fixture
def clock() -> FakeClock:
    """A clock that the story moves."""
    return FakeClock()


@pytest.fixture
def services(
    tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Services]:
    """The real services over a temporary folder, with the test bank as the only bank."""
    monkeypatch.setattr("cetl_prep.app.bundled_banks", list)
    path = tmp_path / "test.qbank"
    write(make_bank(), path)
    services = build(tmp_path / "profile", clock)
    services.library.install([path])
    yield services
    services.close()


@pytest.fixture
def theme(qapp: object, qtbot: QtBot) -> Theme:
    """The light theme, given to the program."""
    theme = Theme("light")
    apply_theme(theme)
    return theme
