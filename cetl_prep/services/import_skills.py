"""Skills for imported items: which skill of a bank each category or tag of a source means."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from cetl_prep.exam.blueprint import Blueprint, Domain, Skill, largest_remainder
from cetl_prep.exam.item import Item, Status
from cetl_prep.formats.draft import DraftItem
from cetl_prep.formats.packing import path_of, path_text

UNASSIGNED = "unassigned"
"""Id of the skill of items that have none yet."""

Mapped = Mapping[str, str]
"""Skill (its id, or its name with or without its domain) by category or tag of the source."""

Path = tuple[str, ...]

_UNASSIGNED = Skill(UNASSIGNED, "Unassigned", 0.0)
_LONGEST_ID = 40


@dataclass(frozen=True, slots=True)
class Label:
    """A category or a tag of a source: how many items have it, and the id of the skill it means, empty when open."""

    text: str
    items: int
    skill: str
    is_tag: bool = False


def labels(items: Iterable[DraftItem], blueprint: Blueprint, mapped: Mapped) -> list[Label]:
    """The categories in their order in the source, then the tags, each with the skill it may mean."""
    found = list(items)
    categories = Counter(path_text(each.category) for each in found if each.category)
    tags = Counter(tag for each in found for tag in sorted(each.item.tags))
    return [
        Label(text, count, _meant(mapped.get(text, text), blueprint), is_tag)
        for counted, is_tag in ((categories, False), (tags, True))
        for text, count in counted.items()
    ]


def _meant(text: str, blueprint: Blueprint) -> str:
    """Id of the skill that a text names, empty when it names none."""
    return _found(path_of(text), blueprint, loosely=True)


def _found(path: Path, blueprint: Blueprint, *, loosely: bool) -> str:
    """Id of the skill at a path; loosely: of any skill with this name or id, in whatever domain."""
    domain, name = _parts(path)
    for each in blueprint.domains:
        for skill in each.skills:
            if (each.name, skill.name) == (domain, name):
                return skill.id
    if not loosely or not path:
        return ""
    skill_found = blueprint.find(path_text(path)) or blueprint.find(path[-1])
    return skill_found.id if skill_found else ""


def _parts(path: Path) -> tuple[str, str]:
    """Domain and skill of a path; a category alone is a domain of one skill."""
    return (path[0], path_text(path[1:]) or path[0]) if path else ("", "")


def path_for(found: DraftItem, mapped: Mapped) -> Path:
    """Where an item belongs: as its category or one of its tags is mapped, else its category; () when it has none."""
    if not mapped:
        return path_of(path_text(found.category))
    text = path_text(found.category)
    names = (text, *found.category[-1:], *sorted(found.item.tags))
    meant = next((mapped[name] for name in names if mapped.get(name)), text)
    return path_of(meant)


def skills_for(
    items: Sequence[DraftItem], blueprint: Blueprint, mapped: Mapped, *, may_grow: bool
) -> tuple[list[str], Blueprint]:
    """The skill id of each item, and the blueprint with the skills that had to be added.

    With `may_grow` a category that is no skill becomes one; without, its items stay unassigned.
    """
    placing = Placing(blueprint, mapped, may_grow=may_grow)
    ids = [placing.skill_of(found) for found in items]
    return ids, placing.blueprint()


class Placing:
    """Finds the skill of one item after the other; the blueprint grows on the way where it may."""

    def __init__(self, blueprint: Blueprint, mapped: Mapped, *, may_grow: bool) -> None:
        self._given = blueprint
        self._mapped = mapped
        self._may_grow = may_grow
        self._known: dict[Path, str] = {}
        self._last: tuple[Path, Path] | None = None
        self._growing = _Growing(blueprint)

    @property
    def is_mapped(self) -> bool:
        """Whether the skill of an item may follow from more than its category."""
        return bool(self._mapped)

    def skill_of(self, found: DraftItem) -> str:
        """The id of the skill of an item."""
        path = self._path(found)
        if found.item.skill in self._growing.ids and path == found.category:
            return found.item.skill
        if path not in self._known:
            loosely = not self._may_grow or path != found.category
            self._known[path] = _found(path, self._given, loosely=loosely) or self._new(path)
        return self._known[path]

    def _path(self, found: DraftItem) -> Path:
        if self._mapped:
            return path_for(found, self._mapped)
        # Items of one category mostly stand together.
        if self._last is None or self._last[0] != found.category:
            self._last = found.category, path_for(found, self._mapped)
        return self._last[1]

    def _new(self, path: Path) -> str:
        grows = self._may_grow and path
        return self._growing.add(path) if grows else self._growing.unassigned()

    def blueprint(self) -> Blueprint:
        """The blueprint with the skills that had to be added."""
        return self._growing.blueprint()


class _Growing:
    """A blueprint to which skills are added."""

    def __init__(self, blueprint: Blueprint) -> None:
        self.ids = set(blueprint.weights)
        self._domains = list(blueprint.domains)

    def blueprint(self) -> Blueprint:
        return Blueprint(tuple(self._domains))

    def unassigned(self) -> str:
        if UNASSIGNED not in self.ids:
            self.ids.add(UNASSIGNED)
            self._domains.append(
                Domain(self._new_id("domain-unassigned"), _UNASSIGNED.name, (_UNASSIGNED,))
            )
        return UNASSIGNED

    def add(self, path: Path) -> str:
        domain, name = _parts(path)
        skill = Skill(self._new_id(name), name, 0.0)
        self.ids.add(skill.id)
        for place, each in enumerate(self._domains):
            if each.name == domain:
                self._domains[place] = replace(each, skills=(*each.skills, skill))
                return skill.id
        self._domains.append(Domain(self._new_id(f"domain-{domain}"), domain, (skill,)))
        return skill.id

    def _new_id(self, name: str) -> str:
        base = re.sub(r"[\W_]+", "-", name.casefold()).strip("-")[:_LONGEST_ID] or "skill"
        taken = self.ids | {domain.id for domain in self._domains}
        number = 1
        while (made := base if number == 1 else f"{base}-{number}") in taken:
            number += 1
        return made


def weighed(blueprint: Blueprint, items: Iterable[Item]) -> Blueprint:
    """The blueprint with weights in proportion to the active items of each skill, a tenth of a percent exactly."""
    return weighed_by(
        blueprint, Counter(item.skill for item in items if item.status is Status.ACTIVE)
    )


def weighed_by(blueprint: Blueprint, counts: Mapping[str, int]) -> Blueprint:
    """The same, from the number of active items of each skill."""
    shares = largest_remainder(
        {skill: float(counts.get(skill, 0)) for skill in blueprint.weights}, 1000
    )
    return Blueprint(
        tuple(
            replace(
                domain,
                skills=tuple(
                    replace(skill, weight=shares[skill.id] / 10) for skill in domain.skills
                ),
            )
            for domain in blueprint.domains
        )
    )
