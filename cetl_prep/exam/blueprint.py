"""Blueprint: domains, the skills in them and their weights, and how many items each skill gets in a form."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Subtopic:
    """A named part of a skill; each item belongs to one."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Skill:
    """The smallest part of the blueprint that is measured. `weight` is in percent of the exam."""

    id: str
    name: str
    weight: float
    subtopics: tuple[Subtopic, ...] = ()


@dataclass(frozen=True, slots=True)
class Domain:
    """An area of the exam: the level at which the real report is given."""

    id: str
    name: str
    skills: tuple[Skill, ...]

    @property
    def weight(self) -> float:
        """Percent of the exam, the sum over its skills."""
        return sum(skill.weight for skill in self.skills)


@dataclass(frozen=True)
class Blueprint:
    """The domains of an exam in their order."""

    domains: tuple[Domain, ...]

    @property
    def skills(self) -> tuple[Skill, ...]:
        """All skills in blueprint order."""
        return tuple(skill for domain in self.domains for skill in domain.skills)

    @property
    def weights(self) -> dict[str, float]:
        """Weight by skill id, in blueprint order, in percent."""
        return {skill.id: skill.weight for skill in self.skills}

    def skill(self, skill_id: str) -> Skill:
        """The skill with this id. Raises KeyError when there is none."""
        for skill in self.skills:
            if skill.id == skill_id:
                return skill
        raise KeyError(skill_id)

    def find(self, name: str) -> Skill | None:
        """The skill with this id or name, whatever the case of its letters; None when there is none."""
        wanted = name.strip().casefold()
        for skill in self.skills:
            if wanted in (skill.id.casefold(), skill.name.casefold()):
                return skill
        return None

    def counts(self, items: int) -> dict[str, int]:
        """How many of `items` each skill gets, by largest remainder (Hamilton's method).

        Equal remainders go to the skill that comes first in the blueprint. The counts add up to `items`.
        """
        return largest_remainder(self.weights, items)


def largest_remainder(weights: Mapping[str, float], items: int) -> dict[str, int]:
    """Share `items` out by weight with whole numbers (largest remainder, ties to the first named).

    Returns a count for each key, adding up to `items`; all zero when no weight is positive.
    """
    total = sum(weights.values())
    if total <= 0:
        return dict.fromkeys(weights, 0)
    exact = {name: items * weight / total for name, weight in weights.items()}
    counts = {name: int(share + 1e-9) for name, share in exact.items()}
    left = items - sum(counts.values())
    order = sorted(exact, key=lambda name: round(counts[name] - exact[name], 9))
    for name in order[:left]:
        counts[name] += 1
    return counts
