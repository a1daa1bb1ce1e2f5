"""M1 and M2: nothing is missing, and exactly one option is right."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from cetl_prep.banks.published import published
from cetl_prep.banks.text import folded, length
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.findings import Finding, Severity
from cetl_prep.exam.item import Item, Status

SHORTEST_RATIONALE = 12
"""Words a rationale needs to teach something."""

FEWEST_OPTIONS = 3


def m1_complete(bank: Bank, today: date) -> Iterable[Finding]:
    """Each published item carries all it needs."""
    usual = _usual_options(bank)
    for item in published(bank):
        for lack in _lacks(item, bank):
            yield Finding("M1", Severity.ERROR, item.id, lack)
        if item.options and len(item.options) != usual:
            message = f"has {len(item.options)} options where the bank has {usual}"
            yield Finding("M1", Severity.WARNING, item.id, message)


def m1_drafts(bank: Bank, today: date) -> Iterable[Finding]:
    """What drafts and retired items lack is good to know and blocks nothing."""
    for item in bank.items:
        if item.status in (Status.DRAFT, Status.RETIRED):
            for lack in _lacks(item, bank):
                yield Finding("M1", Severity.NOTE, item.id, f"{lack} ({item.status})")


def _usual_options(bank: Bank) -> int:
    counts = Counter(len(item.options) for item in published(bank))
    return counts.most_common(1)[0][0] if counts else 0


def _lacks(item: Item, bank: Bank) -> Iterator[str]:
    skills = {skill.id: skill for skill in bank.info.blueprint.skills}
    skill = skills.get(item.skill)
    present = {
        "stem": item.stem,
        "sub-topic": item.subtopic or (skill and not skill.subtopics),
        "rule to take away": item.rule,
        "source": any(source.title for source in item.sources),
        "as-of date": item.as_of,
        "author": item.author,
    }
    yield from (f"has no {name}" for name, value in present.items() if not value)
    if skill is None:
        yield f"its skill {item.skill!r} is not in the blueprint"
    elif skill.subtopics and item.subtopic not in {"", *(part.id for part in skill.subtopics)}:
        yield f"its sub-topic {item.subtopic!r} is not of the skill {skill.id}"
    if len(item.options) < FEWEST_OPTIONS:
        yield f"has fewer than {FEWEST_OPTIONS} options"
    yield from (f"option {o.id} has no text" for o in item.options if not o.text)
    unknown = sorted(enemy for enemy in item.enemies if enemy not in bank.by_id)
    yield from (f"its enemy {enemy} is not in the bank" for enemy in unknown)


def m1_rationales(bank: Bank, today: date) -> Iterable[Finding]:
    """Each option of a published item has a rationale that teaches, and no two say the same."""
    said: dict[str, list[str]] = defaultdict(list)
    for item in published(bank):
        for option in item.options:
            count = length(option.rationale)
            if count < SHORTEST_RATIONALE:
                message = (
                    f"rationale {option.id} has {count} words, fewer than {SHORTEST_RATIONALE}"
                )
                yield Finding("M1", Severity.ERROR, item.id, message)
            if option.rationale:
                said[folded(option.rationale)].append(f"{item.id} {option.id}")
    for places in said.values():
        if len(places) > 1:
            message = f"the same rationale stands at {', '.join(places)}"
            yield Finding("M1", Severity.ERROR, places[0].split()[0], message)


def m2_one_key(bank: Bank, today: date) -> Iterable[Finding]:
    """One option is the key; a stem that wants more says how many."""
    for item in published(bank):
        if not item.key:
            yield Finding("M2", Severity.ERROR, item.id, "has no key")
        elif len(item.key) == len(item.options):
            yield Finding("M2", Severity.ERROR, item.id, "has no distractor")
        elif item.is_multi_key and not _says_how_many(item):
            message = f"has {len(item.key)} keys and a stem that does not say how many to choose"
            yield Finding("M2", Severity.ERROR, item.id, message)


def _says_how_many(item: Item) -> bool:
    numbers = ("zero", "one", "two", "three", "four", "five", "six")
    count = len(item.key)
    wanted = {str(count), *numbers[count : count + 1]}
    return not wanted.isdisjoint(folded(item.stem).split())


def m2_distinct_options(bank: Bank, today: date) -> Iterable[Finding]:
    """No two options are the same but for case, space and punctuation."""
    for item in published(bank):
        counts = Counter(folded(option.text) or option.text for option in item.options)
        for text in sorted(text for text, count in counts.items() if count > 1):
            yield Finding("M2", Severity.ERROR, item.id, f"more than one option says {text!r}")
