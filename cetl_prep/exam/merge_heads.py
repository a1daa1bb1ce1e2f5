"""Three-way merge of what a bank says of itself: its facts, its blueprint, its exam."""

from dataclasses import fields, replace
from typing import Any

from cetl_prep.exam.bank import BankInfo
from cetl_prep.exam.blueprint import Blueprint, Domain, Skill, Subtopic
from cetl_prep.exam.profile import ExamProfile
from cetl_prep.exam.three_way import ABSENT, Ledger, Nothing
from cetl_prep.exam.versions import version_order

BANK = ""
"""Stands for the bank where a change or conflict names an item."""

_FACTS = ("title", "language", "license", "source", "disclaimer")

Named = dict[tuple[str, str], str]


def merge_heads(
    base: BankInfo | Nothing, mine: BankInfo, theirs: BankInfo, ledger: Ledger
) -> BankInfo:
    """The head that comes of the three; the id is mine. Changes and conflicts go into the ledger."""
    merged = _merged(base, mine, theirs, ledger)
    if mine in (base, theirs):
        return theirs
    return mine if theirs == base else merged


def _merged(base: BankInfo | Nothing, mine: BankInfo, theirs: BankInfo, ledger: Ledger) -> BankInfo:
    facts: dict[str, Any] = {
        field: ledger.settle(
            BANK, field, _of(base, field), getattr(mine, field), getattr(theirs, field)
        )
        for field in _FACTS
    }
    none: tuple[str, ...] = () if base is ABSENT else base.authors
    return replace(
        mine,
        **facts,
        version=_version(base, mine, theirs, ledger),
        authors=ledger.line_up(BANK, "authors", none, mine.authors, theirs.authors),
        blueprint=_blueprint(base, mine, theirs, ledger),
        profile=_profile(base, mine, theirs, ledger),
    )


def _of(held: object, field: str) -> Any:
    return ABSENT if held is ABSENT else getattr(held, field)


def _version(base: BankInfo | Nothing, mine: BankInfo, theirs: BankInfo, ledger: Ledger) -> str:
    """Never a conflict: of two new versions the later one."""
    before: str | Nothing = _of(base, "version")
    ledger.note(BANK, "version", before, mine.version, theirs.version)
    if mine.version in (before, theirs.version):
        return theirs.version
    if theirs.version == before:
        return mine.version
    return max(mine.version, theirs.version, key=version_order)


def _profile(
    base: BankInfo | Nothing, mine: BankInfo, theirs: BankInfo, ledger: Ledger
) -> ExamProfile:
    old = _of(base, "profile")
    settled: dict[str, Any] = {
        each.name: ledger.settle(
            BANK,
            f"exam {each.name}",
            _of(old, each.name),
            getattr(mine.profile, each.name),
            getattr(theirs.profile, each.name),
        )
        for each in fields(ExamProfile)
    }
    return ExamProfile(**settled)


def _blueprint(
    base: BankInfo | Nothing, mine: BankInfo, theirs: BankInfo, ledger: Ledger
) -> Blueprint:
    """Domains, skills and weights as one value, for the weights have to add up; names and sub-topics by their ids."""
    none = Blueprint(()) if base is ABSENT else base.blueprint
    three = (none, mine.blueprint, theirs.blueprint)
    shapes = [_shape(blueprint) for blueprint in three]
    before = ABSENT if base is ABSENT else shapes[0]
    shape = ledger.settle(BANK, "blueprint", before, shapes[1], shapes[2])
    names = _names([_named(blueprint) for blueprint in three], ledger)
    parts = [{skill.id: skill for skill in blueprint.skills} for blueprint in three]
    return Blueprint(
        tuple(
            Domain(
                domain,
                names["area", domain],
                tuple(
                    Skill(
                        skill,
                        names["skill", skill],
                        weight,
                        _subtopics(skill, parts, names, ledger),
                    )
                    for skill, weight in skills
                ),
            )
            for domain, skills in shape
        )
    )


def _shape(blueprint: Blueprint) -> Any:
    return tuple(
        (domain.id, tuple((skill.id, skill.weight) for skill in domain.skills))
        for domain in blueprint.domains
    )


def _named(blueprint: Blueprint) -> Named:
    names: Named = {}
    for domain in blueprint.domains:
        names["area", domain.id] = domain.name
    for skill in blueprint.skills:
        names["skill", skill.id] = skill.name
        for part in skill.subtopics:
            names["sub-topic", part.id] = part.name
    return names


def _names(three: list[Named], ledger: Ledger) -> Named:
    """The name of everything that any side has. Whether it stays is said by the shape and the lists of sub-topics."""
    names: Named = {}
    for place in dict.fromkeys(place for held in three for place in held):
        field = " ".join((*place, "name"))
        said = [held.get(place, ABSENT) for held in three]
        there = [name for name in said if name is not ABSENT]
        if len(there) == 3 or (said[0] is ABSENT and len(there) == 2):
            found = ledger.settle(BANK, field, *said)
            names[place] = there[0] if found is ABSENT else found
            continue
        if said[0] is not ABSENT and there[-1] != said[0]:
            ledger.note(BANK, field, *said)  # one side renamed what the other removed
        names[place] = there[-1]
    return names


def _subtopics(
    skill: str, parts: list[dict[str, Skill]], names: Named, ledger: Ledger
) -> tuple[Subtopic, ...]:
    base, mine, theirs = (
        tuple(part.id for part in held[skill].subtopics) if skill in held else () for held in parts
    )
    if skill not in parts[1]:
        mine = base
    if skill not in parts[2]:
        theirs = base
    kept = ledger.line_up(BANK, f"skill {skill} sub-topics", base, mine, theirs)
    return tuple(Subtopic(part, names["sub-topic", part]) for part in kept)
