"""M17 and M18: the bank is spread over skills, sub-topics and levels as its blueprint wants."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from math import ceil

from cetl_prep.banks.published import published
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.blueprint import Skill
from cetl_prep.exam.findings import Finding, Severity, Told, told
from cetl_prep.exam.item import Item, Level, Status

LEVEL_BANDS: tuple[tuple[Told, frozenset[Level], int, int], ...] = (
    (told("remember and understand"), frozenset({Level.REMEMBER, Level.UNDERSTAND}), 20, 25),
    (told("apply"), frozenset({Level.APPLY}), 45, 50),
    (told("analyze and evaluate"), frozenset({Level.ANALYZE, Level.EVALUATE}), 25, 35),
)
"""Levels, and the percent of items between which they should lie."""

AREA_SLACK = 10
"""Percent points by which an area may differ: some are more about facts, some more about judgment."""


def m17_skills(bank: Bank, today: date) -> Iterable[Finding]:
    """Skills have the items that the blueprint gives to a bank of this size."""
    items = published(bank)
    yield from _off_blueprint(bank, items)


def m17_hold_out(bank: Bank, today: date) -> Iterable[Finding]:
    """The hold-out items make whole forms by the blueprint, and so do the active ones."""
    held = [item for item in bank.items if item.status is Status.HOLD_OUT]
    if not held:
        return
    if len(held) % bank.info.profile.items:
        text = "{n} hold-out items are no whole forms of {items}"
        message = told(text, n=len(held), items=bank.info.profile.items)
        yield Finding("M17", Severity.ERROR, "", message)
    yield from _off_blueprint(bank, held, held=True)


def _off_blueprint(bank: Bank, items: Sequence[Item], *, held: bool = False) -> Iterable[Finding]:
    text = (
        "{skill} has {n} hold-out items of {all}; the blueprint asks for {wanted}"
        if held
        else "{skill} has {n} items of {all}; the blueprint asks for {wanted}"
    )
    wanted, counts = bank.info.blueprint.counts(len(items)), Counter(item.skill for item in items)
    # A bank smaller than one form is a collection for practice and may lean where it likes.
    severity = Severity.ERROR if len(items) >= bank.info.profile.items else Severity.WARNING
    for skill, count in wanted.items():
        if counts[skill] != count:
            message = told(text, skill=skill, n=counts[skill], all=len(items), wanted=count)
            yield Finding("M17", severity, "", message)


def m17_subtopics(bank: Bank, today: date) -> Iterable[Finding]:
    """Each sub-topic has items, about as many as its neighbors."""
    items = published(bank)
    counts = Counter(item.subtopic for item in items)
    wanted = bank.info.blueprint.counts(len(items))
    means = {s.id: wanted[s.id] / len(s.subtopics) for s in _with_subtopics(bank)}
    most = ceil(2 * max(means.values(), default=0))
    whole = len(items) >= bank.info.profile.items
    for skill in _with_subtopics(bank):
        least = least_items(means[skill.id])
        for part in skill.subtopics:
            count = counts[part.id]
            if not least <= count <= most and (whole or count > most):
                severity = Severity.WARNING if count else Severity.ERROR
                message = told(
                    "{subtopic} has {n} items; {least} to {most} are wanted in a bank of {all}",
                    subtopic=part.id,
                    n=count,
                    least=least,
                    most=most,
                    all=len(items),
                )
                yield Finding("M17", severity, "", message)


def _with_subtopics(bank: Bank) -> list[Skill]:
    return [skill for skill in bank.info.blueprint.skills if skill.subtopics]


def least_items(mean: float) -> int:
    """Fewest items of a sub-topic: three quarters of the mean of its skill, half rounded down, and never none."""
    return max(1, ceil(0.75 * mean - 0.5))


def m18_levels(bank: Bank, today: date) -> Iterable[Finding]:
    """Levels are mixed, over the bank and in each area."""
    items = published(bank)
    yield from _level_findings(told("the bank"), items, 0)
    areas = {s.id: domain.name for domain in bank.info.blueprint.domains for s in domain.skills}
    for area in dict.fromkeys(areas.values()):
        own = [item for item in items if areas.get(item.skill) == area]
        yield from _level_findings(area, own, AREA_SLACK)


def _level_findings(place: str | Told, items: Sequence[Item], slack: int) -> Iterable[Finding]:
    counts: Mapping[Level, int] = Counter(item.level for item in items)
    for name, levels, low, high in LEVEL_BANDS:
        if not items:
            return
        percent = 100 * sum(counts.get(level, 0) for level in levels) / len(items)
        if not low - slack <= percent <= high + slack:
            message = told(
                "{place}: {percent:.0f} % of items are of level {level}; {low} to {high} % are wanted",
                place=place,
                percent=percent,
                level=name,
                low=low - slack,
                high=high + slack,
            )
            yield Finding("M18", Severity.WARNING, "", message)
