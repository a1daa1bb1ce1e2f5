"""Small banks and clocks for tests, made of the real values."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from cetl_prep.banks.file import write
from cetl_prep.exam.bank import Bank, BankInfo
from cetl_prep.exam.blueprint import Blueprint, Domain, Skill
from cetl_prep.exam.item import Item, Option, Source
from cetl_prep.services.clock import Clock

CETL = Blueprint(
    (
        Domain(
            "I",
            "Leadership & Vision",
            (
                Skill("LV", "Leadership & Vision", 15),
                Skill("SP", "Strategic Planning", 15),
                Skill("EP", "Ethics & Policies", 10),
            ),
        ),
        Domain(
            "II",
            "Understanding the Educational Environment",
            (
                Skill("IF", "Instructional Focus & Professional Development", 12),
                Skill("TB", "Team Building & Staffing", 9),
                Skill("SF", "Stakeholder Focus", 9),
            ),
        ),
        Domain(
            "III",
            "Managing Technology & Support Resources",
            (
                Skill("IT", "Information Technology Management", 9),
                Skill("CS", "Communication Systems Management", 7),
                Skill("BM", "Business Management", 7),
                Skill("DM", "Data Management", 7),
            ),
        ),
    )
)
"""The blueprint of the first bank."""

ONE_FORM = {
    "LV": 15,
    "SP": 15,
    "EP": 10,
    "IF": 12,
    "TB": 9,
    "SF": 9,
    "IT": 9,
    "CS": 7,
    "BM": 7,
    "DM": 7,
}
"""Items of each skill in a form of 100."""


def item(skill: str, number: int, keys: str = "b", **more: object) -> Item:
    """An item with four options, of which `keys` are right."""
    return Item(
        id=f"{skill}-{number:03}",
        skill=skill,
        subtopic=f"{skill}-{number % 3 + 1:02}",
        stem=f"Which answer fits situation {number} in {skill}?",
        options=tuple(
            Option(letter, f"Answer {letter} for {number}", letter in keys, f"Because of {letter}.")
            for letter in "abcd"
        ),
        rule=f"Rule {number}.",
        sources=(Source("A handbook", f"chapter {number}"),),
        **more,  # type: ignore[arg-type]
    )


def bank(forms: int = 1, extra: int = 0, **info: object) -> Bank:
    """A bank on the CETL blueprint that gives `forms` disjoint exact forms, and `extra` items more for each skill."""
    items = tuple(
        item(skill, number)
        for skill, count in ONE_FORM.items()
        for number in range(1, count * forms + extra + 1)
    )
    values: dict[str, object] = {
        "id": "00000000-0000-4000-8000-000000000001",
        "title": "A bank for tests",
        "version": "1",
        "license": "CC BY-SA 4.0",
        "disclaimer": "Made for tests.",
        "blueprint": CETL,
    }
    return Bank(BankInfo(**{**values, **info}), items)  # type: ignore[arg-type]


def bank_file(folder: Path, made: Bank | None = None) -> Path:
    """The bank as a file in this folder."""
    path = folder / "test.qbank"
    write(made or bank(), path)
    return path


class HandClock(Clock):
    """A clock that moves only by hand."""

    def __init__(self) -> None:
        self._now = datetime(2026, 3, 12, 20, 0, tzinfo=UTC)
        self._monotonic = 1000.0

    def now(self) -> datetime:
        return self._now

    def monotonic(self) -> float:
        return self._monotonic

    def forward(self, seconds: float, asleep: float = 0.0) -> None:
        """Let time pass; `asleep` more seconds pass on the wall while the machine sleeps."""
        self._monotonic += seconds
        self._now += timedelta(seconds=seconds + asleep)
