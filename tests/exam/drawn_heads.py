"""What a drawn bank says and carries as a whole, edited in each of its fields."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from hashlib import sha256
from random import Random

from cetl_prep.exam.bank import Bank, Medium
from cetl_prep.exam.blueprint import Blueprint, Domain, Skill, Subtopic
from cetl_prep.exam.carried import BankSignature, Erratum, GroupStatistics, ItemStatistic
from cetl_prep.exam.profile import Scale, Tool

WORDS = [
    "district",
    "board",
    "device",
    "privacy",
    "network",
    "budget",
    "plan",
    "teacher",
    "vendor",
    "record",
    "staff",
    "policy",
]
DAYS = (date(2026, 3, 1), date(2026, 11, 20))


def words(rng: Random) -> str:
    """Four of them."""
    return " ".join(rng.choices(WORDS, k=4))


def _title(bank: Bank, rng: Random) -> Bank:
    version = f"1.{rng.randrange(12)}"
    return replace(bank, info=replace(bank.info, title=words(rng), version=version))


def _facts(bank: Bank, rng: Random) -> Bank:
    values: dict[str, object] = {
        "license": rng.choice(["CC0", "CC BY 4.0"]),
        "authors": tuple(rng.sample(["Ana", "Ben", "Caro", "A"], k=rng.randrange(4))),
        "language": rng.choice(["en", "es"]),
        "source": words(rng),
        "disclaimer": words(rng),
    }
    name = rng.choice(list(values))
    return replace(bank, info=replace(bank.info, **{name: values[name]}))  # type: ignore[arg-type]


def _exam(bank: Bank, rng: Random) -> Bank:
    values: dict[str, object] = {
        "items": rng.randrange(10, 90),
        "minutes": rng.choice([None, 60.0, 90.0]),
        "warnings": tuple(sorted(rng.sample([30.0, 20.0, 10.0, 5.0], k=2), reverse=True)),
        "scale": Scale(rng.choice([0, 100]), rng.choice([500, 800]), 400, rng.choice([70.0, 75.0])),
        "tools": frozenset(rng.sample(list(Tool), k=3)),
        "pause_allowed": not bank.info.profile.pause_allowed,
    }
    name = rng.choice(list(values))
    profile = replace(bank.info.profile, **{name: values[name]})  # type: ignore[arg-type]
    return replace(bank, info=replace(bank.info, profile=profile))


def _blueprint(bank: Bank, rng: Random) -> Bank:
    """A sub-topic more or less, a name, a weight, a skill or an area."""
    first, *areas = bank.info.blueprint.domains
    skill, *others = first.skills
    part = Subtopic(f"LV-{rng.randrange(4)}", words(rng))
    parts = {each.id: each for each in (*skill.subtopics, part)}
    if rng.random() < 0.3:
        parts.pop(rng.choice(list(parts)))
    skills = [replace(skill, name=words(rng), subtopics=tuple(parts.values())), *others]
    if rng.random() < 0.3:
        skills = [skills[0], Skill("SP", words(rng), float(rng.randrange(40)))]
    if rng.random() < 0.2:
        areas = [Domain("II", words(rng), (Skill("EP", words(rng), 5.0),))][: rng.randrange(2)]
    made = replace(first, name=rng.choice([first.name, words(rng)]), skills=tuple(skills))
    return replace(bank, info=replace(bank.info, blueprint=Blueprint((made, *areas))))


def _picture(bank: Bank, rng: Random) -> Bank:
    """One more picture, shown by an item or not; one that nothing shows goes now and then."""
    data = rng.choice([b"one", b"two", b"three"])
    medium = Medium(sha256(data).hexdigest(), "image/png", data)
    held = {each.sha256: each for each in (*bank.media, medium)}
    items = list(bank.items)
    if items and rng.random() < 0.7:
        place = rng.randrange(len(items))
        shown = frozenset(rng.sample(list(held), k=rng.randrange(len(held) + 1)))
        items[place] = replace(items[place], media=shown)
    everywhere = frozenset().union(*(item.media for item in items))
    if rng.random() < 0.3:
        held = {name: each for name, each in held.items() if name in everywhere}
    return replace(bank, items=tuple(items), media=tuple(held.values()))


def _erratum(bank: Bank, rng: Random) -> Bank:
    kind = rng.choice(["key wrong", "unclear", "out of date", "other"])
    credit = rng.choice(["", "A reader"])
    slip = Erratum(f"LV-{rng.randrange(3)}", kind, words(rng), credit, rng.choice(DAYS))
    kept = tuple(each for each in bank.errata if rng.random() < 0.9)
    return replace(bank, errata=tuple(dict.fromkeys((*kept, slip))))


def _signature(bank: Bank, rng: Random) -> Bank:
    name = rng.choice("ABC")
    signature = BankSignature(
        name,
        name.encode() * 32,
        rng.randbytes(64),
        bank.digest,
        rng.choice(["", words(rng)]),
        rng.randbytes(64),
    )
    kept = tuple(each for each in bank.signatures if rng.random() < 0.7)
    return replace(bank, signatures=(*kept, signature))


def _statistics(bank: Bank, rng: Random) -> Bank:
    batches = frozenset(f"batch {n}" for n in rng.sample(range(5), k=rng.randrange(1, 4)))
    return replace(bank, statistics=counted(batches))


def counted(batches: frozenset[str]) -> GroupStatistics:
    """The statistics of these batches; each batch always holds the same answers."""
    if not batches:
        return GroupStatistics()
    numbers = [int(batch[-1]) for batch in batches]
    items = (_counted(item, numbers) for item in range(3))
    return GroupStatistics(tuple(each for each in items if each.n), batches)


def _counted(item: int, numbers: list[int]) -> ItemStatistic:
    """How one item went with the members whose answers are in these batches; not everybody answered each."""
    there = [number for number in numbers if number % 3 != item]
    right = [number for number in there if number % 2]
    n, correct = len(there), len(right)
    chosen = tuple((name, count) for name, count in (("a", n - correct), ("b", correct)) if count)
    rests = [10 * number + item for number in there]
    return ItemStatistic(
        f"LV-{item}",
        f"revision {item % 2}",
        n,
        correct,
        chosen,
        sum(rests),
        sum(rest * rest for rest in rests),
        sum(10 * number + item for number in right),
    )


HEADS: tuple[Callable[[Bank, Random], Bank], ...] = (
    _title,
    _facts,
    _facts,
    _exam,
    _blueprint,
    _picture,
    _erratum,
    _signature,
    _statistics,
)
