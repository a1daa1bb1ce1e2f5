"""The head of a bank <-> rows: what it says of itself, its blueprint and its exam. Knows no connection."""

import json
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from cetl_prep.banks.tables import Fetch, Row, ordered
from cetl_prep.exam.bank import BankInfo
from cetl_prep.exam.blueprint import Blueprint, Domain, Skill, Subtopic
from cetl_prep.exam.profile import ExamProfile, Scale, Tool

_LARGEST = 1_000_000


def info_from(fetch: Fetch) -> tuple[BankInfo, str]:
    """The head of a bank and the digest it declares. Raises KeyError or ValueError when the rows make no head."""
    meta: dict[str, str] = dict(fetch("meta"))
    blueprint = _blueprint(fetch)
    _refuse_repeats(blueprint)
    info = BankInfo(
        id=meta["id"],
        title=meta["title"],
        version=meta["version"],
        language=meta.get("language", ""),
        license=meta.get("license", ""),
        authors=_words(meta.get("authors", "[]")),
        source=meta.get("source", ""),
        disclaimer=meta.get("disclaimer", ""),
        blueprint=blueprint,
        profile=_profile({key: json.loads(value) for key, value in fetch("profile")}),
    )
    return info, meta["digest"]


def lineage_from(fetch: Fetch) -> tuple[str, ...]:
    """The digests of the versions a bank was made of. Raises ValueError when they are no list of texts."""
    meta: dict[str, str] = dict(fetch("meta"))
    return _words(meta.get("lineage", "[]"))


def _words(text: str) -> tuple[str, ...]:
    words = json.loads(text)
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        raise ValueError(text)
    return tuple(words)


def _blueprint(fetch: Fetch) -> Blueprint:
    parts: dict[str, list[Row]] = defaultdict(list)
    for row in fetch("subtopic"):
        parts[row[1]].append(row)
    skills: dict[str, list[Row]] = defaultdict(list)
    for row in fetch("skill"):
        skills[row[1]].append(row)
    return Blueprint(
        tuple(
            Domain(
                domain,
                name,
                tuple(
                    Skill(
                        skill[0],
                        skill[3],
                        _sane(skill[4]),
                        tuple(Subtopic(p[0], p[3]) for p in ordered(parts[skill[0]], 2)),
                    )
                    for skill in ordered(skills[domain], 2)
                ),
            )
            for domain, _, name in ordered(fetch("domain"), 1)
        )
    )


def _profile(values: dict[str, Any]) -> ExamProfile:
    minutes = values["minutes"]
    return ExamProfile(
        items=int(_sane(values["items"], 1)),
        minutes=None if minutes is None else _sane(minutes),
        warnings=tuple(_sane(warning) for warning in values["warnings"]),
        scale=Scale(
            int(values["scale_low"]),
            int(values["scale_high"]),
            int(values["scale_cut"]),
            _sane(values["target_percent"]),
        ),
        tools=frozenset(Tool(tool) for tool in values["tools"]),
        pause_allowed=bool(values["pause_allowed"]),
    )


def _sane(value: Any, least: float = 0) -> float:
    """A number that an exam can be made with. Raises ValueError or TypeError for any other, such as infinity."""
    number = float(value)
    if not least <= number <= _LARGEST:
        raise ValueError(value)
    return number


def _refuse_repeats(blueprint: Blueprint) -> None:
    skills = blueprint.skills
    for parts in (blueprint.domains, skills, [p for skill in skills for p in skill.subtopics]):
        if len({part.id for part in parts}) < len(parts):
            raise ValueError("an id twice")


def head_rows(info: BankInfo, digest: str, lineage: Sequence[str] = ()) -> dict[str, list[Row]]:
    """The rows of meta, profile, domain, skill and subtopic."""
    profile = info.profile
    meta = {
        "id": info.id,
        "title": info.title,
        "version": info.version,
        "language": info.language,
        "license": info.license,
        "authors": json.dumps(list(info.authors), ensure_ascii=False),
        "source": info.source,
        "disclaimer": info.disclaimer,
        "digest": digest,
        "lineage": json.dumps(list(lineage)),
    }
    settings = {
        "items": profile.items,
        "minutes": profile.minutes,
        "warnings": list(profile.warnings),
        "scale_low": profile.scale.low,
        "scale_high": profile.scale.high,
        "scale_cut": profile.scale.cut,
        "target_percent": profile.scale.target_percent,
        "tools": sorted(profile.tools),
        "pause_allowed": profile.pause_allowed,
    }
    domains = info.blueprint.domains
    return {
        "meta": list(meta.items()),
        "profile": [(key, json.dumps(value)) for key, value in settings.items()],
        "domain": [(domain.id, place, domain.name) for place, domain in enumerate(domains)],
        "skill": [
            (skill.id, domain.id, place, skill.name, skill.weight)
            for domain in domains
            for place, skill in enumerate(domain.skills)
        ],
        "subtopic": [
            (part.id, skill.id, place, part.name)
            for skill in info.blueprint.skills
            for place, part in enumerate(skill.subtopics)
        ],
    }
