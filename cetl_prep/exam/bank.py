"""Bank: a published set of items with its blueprint and exam profile, as one value."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property

from cetl_prep.exam.blueprint import Blueprint, Skill
from cetl_prep.exam.carried import BankSignature, Erratum, GroupStatistics
from cetl_prep.exam.digest import sha256
from cetl_prep.exam.item import Item, Status, content_hash
from cetl_prep.exam.profile import ExamProfile


@dataclass(frozen=True, slots=True)
class Medium:
    """A picture that items refer to by its SHA-256."""

    sha256: str
    mime: str
    data: bytes


@dataclass(frozen=True)
class BankInfo:
    """What a bank says of itself, without its items. `id` is a UUID that stays over all versions."""

    id: str
    title: str
    version: str
    language: str = "en"
    license: str = ""
    authors: tuple[str, ...] = ()
    source: str = ""
    disclaimer: str = ""
    blueprint: Blueprint = field(default_factory=lambda: Blueprint(()))
    profile: ExamProfile = field(default_factory=ExamProfile)

    def content(self) -> dict[str, object]:
        """All of it as plain values in one fixed shape; the head of the bank digest."""
        profile = self.profile
        return {
            "id": self.id,
            "title": self.title,
            "version": self.version,
            "language": self.language,
            "license": self.license,
            "authors": list(self.authors),
            "source": self.source,
            "disclaimer": self.disclaimer,
            "domains": [
                [domain.id, domain.name, [_skill_content(skill) for skill in domain.skills]]
                for domain in self.blueprint.domains
            ],
            "profile": {
                "items": profile.items,
                "minutes": None if profile.minutes is None else float(profile.minutes),
                "warnings": [float(warning) for warning in profile.warnings],
                "scale": [profile.scale.low, profile.scale.high, profile.scale.cut],
                "target_percent": float(profile.scale.target_percent),
                "tools": sorted(profile.tools),
                "pause_allowed": profile.pause_allowed,
            },
        }


def _skill_content(skill: Skill) -> list[object]:
    return [
        skill.id,
        skill.name,
        float(skill.weight),
        [[part.id, part.name] for part in skill.subtopics],
    ]


_KNOWN = ("by_id", "digest")
"""What of a bank is worked out of its content, once."""


@dataclass(frozen=True)
class Bank:
    """A bank with its items in their published order. Signatures, statistics and lineage are outside its digest.

    `lineage` names the versions it was made of by their digests, the oldest first: what was in them is taken into
    account here, so a merge can find the newest version that both sides come from.
    """

    info: BankInfo
    items: tuple[Item, ...]
    media: tuple[Medium, ...] = ()
    errata: tuple[Erratum, ...] = ()
    signatures: tuple[BankSignature, ...] = ()
    statistics: GroupStatistics = field(default_factory=GroupStatistics)
    lineage: tuple[str, ...] = field(default=(), compare=False)

    @cached_property
    def by_id(self) -> dict[str, Item]:
        """Item by id."""
        return {item.id: item for item in self.items}

    @cached_property
    def digest(self) -> str:
        """SHA-256 in hex over the canonical content, whatever the order of the items in the file."""
        media = (medium.sha256 for medium in self.media)
        return digest(self.info, self.items, media, self.errata)

    def beside(
        self,
        *,
        signatures: tuple[BankSignature, ...] | None = None,
        statistics: GroupStatistics | None = None,
        lineage: tuple[str, ...] | None = None,
    ) -> "Bank":
        """The same content with something else beside it; what was worked out of the content stays known."""
        made = replace(
            self,
            signatures=self.signatures if signatures is None else signatures,
            statistics=self.statistics if statistics is None else statistics,
            lineage=self.lineage if lineage is None else lineage,
        )
        vars(made).update({name: vars(self)[name] for name in _KNOWN if name in vars(self)})
        return made

    def active(self) -> tuple[Item, ...]:
        """The items that practice and mock exams may draw."""
        return tuple(item for item in self.items if item.status is Status.ACTIVE)

    def skill_counts(self) -> dict[str, int]:
        """Number of active items by skill id, in blueprint order."""
        counts = dict.fromkeys(self.info.blueprint.weights, 0)
        for item in self.active():
            counts[item.skill] = counts.get(item.skill, 0) + 1
        return counts


def digest(
    info: BankInfo, items: Iterable[Item], media: Iterable[str], errata: Iterable[Erratum] = ()
) -> str:
    """The bank digest: SHA-256 over the head, then one line for each item in order of id, the media, the errata.

    The lines are ``id SPACE digest of the item``; `question_banks/FORMAT.md` explains it for strangers.
    """
    lines = sorted((item.id, item.digest) for item in items)
    return digest_of_lines(info, lines, media, errata)


def digest_of_lines(
    info: BankInfo,
    lines: Iterable[tuple[str, str]],
    media: Iterable[str],
    errata: Iterable[Erratum] = (),
) -> str:
    """The bank digest from ids in their order (by code points), each with the digest of its item."""
    total = sha256(b"qbank-1\n" + content_hash(info.content()).encode() + b"\n")
    for item_id, line in lines:
        total.update(f"{item_id} {line}\n".encode())
    for name in sorted(media):
        total.update(f"media {name}\n".encode())
    for erratum in sorted(content_hash(erratum.content()) for erratum in errata):
        total.update(f"erratum {erratum}\n".encode())
    return total.hexdigest()
