"""What a bank says of itself, as plain values for JSON and back."""

from cetl_prep.exam.bank import BankInfo
from cetl_prep.exam.blueprint import Blueprint, Domain, Skill, Subtopic
from cetl_prep.exam.profile import ExamProfile, Scale, Tool
from cetl_prep.formats.building import clean
from cetl_prep.quarantine.json_values import Fields


def values_of(info: BankInfo) -> dict[str, object]:
    """All of it."""
    return {
        "id": info.id,
        "title": info.title,
        "version": info.version,
        "language": info.language,
        "license": info.license,
        "authors": list(info.authors),
        "source": info.source,
        "disclaimer": info.disclaimer,
        "domains": [
            {"id": d.id, "name": d.name, "skills": [_skill_values(skill) for skill in d.skills]}
            for d in info.blueprint.domains
        ],
        "profile": _profile_values(info.profile),
    }


def _skill_values(skill: Skill) -> dict[str, object]:
    return {
        "id": skill.id,
        "name": skill.name,
        "weight": skill.weight,
        "subtopics": [{"id": part.id, "name": part.name} for part in skill.subtopics],
    }


def _profile_values(profile: ExamProfile) -> dict[str, object]:
    scale = profile.scale
    return {
        "items": profile.items,
        "minutes": profile.minutes,
        "warnings": list(profile.warnings),
        "scale": {
            "low": scale.low,
            "high": scale.high,
            "cut": scale.cut,
            "target_percent": scale.target_percent,
        },
        "tools": sorted(profile.tools),
        "pause_allowed": profile.pause_allowed,
    }


def info_from(held: Fields) -> BankInfo:
    """What `values_of` wrote. Raises ValueError with the reason for anything else."""
    return BankInfo(
        id=clean(held.text("id", None)),
        title=clean(held.text("title", None)),
        version=clean(held.text("version", "1")),
        language=clean(held.text("language")),
        license=clean(held.text("license")),
        authors=tuple(map(clean, held.texts("authors"))),
        source=clean(held.text("source")),
        disclaimer=clean(held.text("disclaimer")),
        blueprint=Blueprint(tuple(_domain(domain) for domain in held.objects("domains"))),
        profile=_profile(held.inner("profile")),
    )


def _domain(held: Fields) -> Domain:
    skills = tuple(
        Skill(
            clean(skill.text("id", None)),
            clean(skill.text("name", None)),
            skill.number("weight", 0.0),
            tuple(
                Subtopic(clean(part.text("id", None)), clean(part.text("name")))
                for part in skill.objects("subtopics")
            ),
        )
        for skill in held.objects("skills")
    )
    return Domain(clean(held.text("id", None)), clean(held.text("name", None)), skills)


def _profile(held: Fields) -> ExamProfile:
    scale, usual = held.inner("scale"), ExamProfile()
    warnings = Fields({str(n): value for n, value in enumerate(held.many("warnings"))})
    return ExamProfile(
        items=int(held.number("items", usual.items)),
        minutes=held.number("minutes") if held.has("minutes") else None,
        warnings=tuple(warnings.number(str(n)) for n in range(len(held.many("warnings")))),
        scale=Scale(
            int(scale.number("low", 0)),
            int(scale.number("high", 800)),
            int(scale.number("cut", 600)),
            scale.number("target_percent", 75.0),
        ),
        tools=frozenset(Tool(tool) for tool in held.texts("tools")),
        pause_allowed=held.flag("pause_allowed", default=True),
    )
