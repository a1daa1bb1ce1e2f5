"""Banks for the rules: a good item, changed in one place."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from cetl_prep.banks.checks import Rule
from cetl_prep.exam.bank import Bank, BankInfo
from cetl_prep.exam.blueprint import Blueprint, Domain, Skill, Subtopic
from cetl_prep.exam.findings import Finding, Severity
from cetl_prep.exam.item import Item, Level, Option, Review, Source
from cetl_prep.exam.profile import ExamProfile

TODAY = date(2026, 11, 25)

BLUEPRINT = Blueprint(
    (
        Domain(
            "I", "One", (Skill("A", "Alpha", 60, (Subtopic("A-1", "x"), Subtopic("A-2", "y"))),)
        ),
        Domain("II", "Two", (Skill("B", "Beta", 40, (Subtopic("B-1", "z"),)),)),
    )
)

STEM = (
    "A district of 5,000 students renews its network. Two schools lose service in the afternoon. "
    "Which step should the network manager take first to find the cause?"
)
TEXTS = (
    "Read the error counts on both switches",
    "Order faster links for the two schools",
    "Move the afternoon classes to paper work",
    "Ask the carrier to test its circuits",
)
LEVELS = (Level.UNDERSTAND, Level.APPLY, Level.APPLY, Level.ANALYZE)


def options(texts: Sequence[str] = TEXTS, key: int = 0, name: str = "") -> tuple[Option, ...]:
    """Options of which one is the key, each with a rationale of its own."""
    return tuple(
        Option(
            "abcdefgh"[place],
            text,
            place == key,
            f"Reason {place} of {name}: it is as it is because the facts of this case say so.",
        )
        for place, text in enumerate(texts)
    )


def good(number: int = 0, **changes: object) -> Item:
    """An item that no rule about single items has anything to say of but that nobody solved it blind."""
    item = Item(
        id=f"A-{number:03}",
        skill="A",
        subtopic=f"A-{number % 2 + 1}",
        stem=STEM,
        options=options(name=f"item {number}"),
        rule="Look before you buy.",
        sources=(Source("A handbook", "chapter 1"),),
        as_of=date(2026, 11, 1),
        author="Somebody",
        level=LEVELS[number % 4],
    )
    return replace(item, **changes)  # type: ignore[arg-type]


def bank_of(*items: Item, form: int = 10) -> Bank:
    """A bank of these items."""
    info = BankInfo(
        "id", "A bank", "1", blueprint=BLUEPRINT, profile=ExamProfile(items=form, minutes=None)
    )
    return Bank(info, items)


def many(count: int, *changes: dict[str, object]) -> Bank:
    """A bank of so many items, to which the changes are made in turn."""
    return bank_of(
        *(good(n, **(changes[n % len(changes)] if changes else {})) for n in range(count))
    )


def found(rule: Rule, bank: Bank, today: date = TODAY) -> list[Finding]:
    """What the rule says of the bank."""
    return list(rule(bank, today))


def said(rule: Rule, *items: Item) -> list[Severity]:
    """How grave the findings of the rule in a bank of these items are."""
    return [finding.severity for finding in found(rule, bank_of(*items))]


def review(item: Item, kind: str, verdict: str = "agree", **more: object) -> Review:
    """A record of a reader of the present wording."""
    answer = "a" if kind == "blind" else ""
    made = Review(kind, date(2026, 11, 2), item.face, verdict, answer)
    return replace(made, **more)  # type: ignore[arg-type]
