"""M1 and M2: nothing is missing, and exactly one option is right."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from cetl_prep.banks.published import published
from cetl_prep.banks.text import folded, length
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.findings import Finding, Severity, Told, told
from cetl_prep.exam.item import Item, Status

SHORTEST_RATIONALE = 12
"""Words a rationale needs to teach something."""

FEWEST_OPTIONS = 3


_STATUS = {
    Status.DRAFT: told("draft"),
    Status.RETIRED: told("retired"),
}


def m1_complete(bank: Bank, today: date) -> Iterable[Finding]:
    """Each published item carries all it needs."""
    usual = _usual_options(bank)
    for item in published(bank):
        for lack in _lacks(item, bank):
            yield Finding("M1", Severity.ERROR, item.id, lack)
        if item.options and len(item.options) != usual:
            message = told(
                "has {n} options where the bank has {usual}", n=len(item.options), usual=usual
            )
            yield Finding("M1", Severity.WARNING, item.id, message)


def m1_drafts(bank: Bank, today: date) -> Iterable[Finding]:
    """What drafts and retired items lack is good to know and blocks nothing."""
    for item in bank.items:
        if item.status in (Status.DRAFT, Status.RETIRED):
            for lack in _lacks(item, bank):
                message = told("{lack} ({status})", lack=lack, status=_STATUS[item.status])
                yield Finding("M1", Severity.NOTE, item.id, message)


def _usual_options(bank: Bank) -> int:
    counts = Counter(len(item.options) for item in published(bank))
    return counts.most_common(1)[0][0] if counts else 0


def _lacks(item: Item, bank: Bank) -> Iterator[Told]:
    skills = {skill.id: skill for skill in bank.info.blueprint.skills}
    skill = skills.get(item.skill)
    present = {
        told("has no stem"): item.stem,
        told("has no sub-topic"): item.subtopic or (skill and not skill.subtopics),
        told("has no rule to take away"): item.rule,
        told("has no source"): any(source.title for source in item.sources),
        told("has no as-of date"): item.as_of,
        told("has no author"): item.author,
    }
    yield from (lack for lack, value in present.items() if not value)
    if skill is None:
        yield told("its skill {skill!r} is not in the blueprint", skill=item.skill)
    elif skill.subtopics and item.subtopic not in {"", *(part.id for part in skill.subtopics)}:
        text = "its sub-topic {subtopic!r} is not of the skill {skill}"
        yield told(text, subtopic=item.subtopic, skill=skill.id)
    if len(item.options) < FEWEST_OPTIONS:
        yield told("has fewer than {n} options", n=FEWEST_OPTIONS)
    yield from (told("option {id} has no text", id=o.id) for o in item.options if not o.text)
    unknown = sorted(enemy for enemy in item.enemies if enemy not in bank.by_id)
    yield from (told("its enemy {enemy} is not in the bank", enemy=enemy) for enemy in unknown)


def m1_rationales(bank: Bank, today: date) -> Iterable[Finding]:
    """Each option of a published item has a rationale that teaches, and no two say the same."""
    said: dict[str, list[str]] = defaultdict(list)
    for item in published(bank):
        for option in item.options:
            count = length(option.rationale)
            if count < SHORTEST_RATIONALE:
                message = told(
                    "rationale {id} has {n} words, fewer than {least}",
                    id=option.id,
                    n=count,
                    least=SHORTEST_RATIONALE,
                )
                yield Finding("M1", Severity.ERROR, item.id, message)
            if option.rationale:
                said[folded(option.rationale)].append(f"{item.id} {option.id}")
    for places in said.values():
        if len(places) > 1:
            message = told("the same rationale stands at {places}", places=", ".join(places))
            yield Finding("M1", Severity.ERROR, places[0].split()[0], message)


def m2_one_key(bank: Bank, today: date) -> Iterable[Finding]:
    """One option is the key; a stem that wants more says how many."""
    for item in published(bank):
        if not item.key:
            yield Finding("M2", Severity.ERROR, item.id, told("has no key"))
        elif len(item.key) == len(item.options):
            yield Finding("M2", Severity.ERROR, item.id, told("has no distractor"))
        elif item.is_multi_key and not _says_how_many(item):
            text = "has {n} keys and a stem that does not say how many to choose"
            message = told(text, n=len(item.key))
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
            message = told("more than one option says {text!r}", text=text)
            yield Finding("M2", Severity.ERROR, item.id, message)
