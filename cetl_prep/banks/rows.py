"""Bank values <-> rows of the tables of the format. Knows no connection: it is given rows and gives rows.

Rows come from our own file or, checked cell by cell, from a stranger's; both are turned into values here.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any

from cetl_prep.exam.bank import BankInfo, Medium
from cetl_prep.exam.blueprint import Blueprint, Domain, Skill, Subtopic
from cetl_prep.exam.item import (
    Difficulty,
    Item,
    Level,
    Option,
    Review,
    Source,
    Status,
    TextFormat,
)
from cetl_prep.exam.profile import ExamProfile, Scale, Tool

Row = tuple[Any, ...]
Fetch = Callable[[str], Iterable[Row]]
"""Gives the rows of a table, its columns as in `TABLES`."""

TABLES: dict[str, tuple[str, ...]] = {
    "meta": ("key", "value"),
    "profile": ("key", "value"),
    "domain": ("id", "position", "name"),
    "skill": ("id", "domain_id", "position", "name", "weight"),
    "subtopic": ("id", "skill_id", "position", "name"),
    "item": (
        "id",
        "position",
        "revision",
        "skill_id",
        "subtopic_id",
        "level",
        "difficulty",
        "status",
        "format",
        "stem",
        "rule",
        "as_of",
        "review_by",
        "scenario",
        "pinned",
        "jurisdiction",
        "author",
    ),
    "option": ("item_id", "id", "position", "text", "is_key", "rationale"),
    "source": ("item_id", "position", "title", "locator"),
    "enemy": ("item_id", "other_id"),
    "tag": ("item_id", "tag"),
    "review": (
        "item_id",
        "position",
        "kind",
        "date",
        "face",
        "verdict",
        "answer",
        "confidence",
        "objection",
    ),
    "media": ("sha256", "mime", "data"),
    "item_media": ("item_id", "sha256"),
}
"""The tables of format version 1 and their columns, in writing order."""

PARTS = ("option", "source", "enemy", "tag", "review", "item_media")
"""The tables whose rows belong to an item; their first column is its id."""


def info_from(fetch: Fetch) -> tuple[BankInfo, str]:
    """The head of a bank and the digest it declares. Raises KeyError or ValueError when the rows make no head."""
    meta: dict[str, str] = dict(fetch("meta"))
    info = BankInfo(
        id=meta["id"],
        title=meta["title"],
        version=meta["version"],
        language=meta.get("language", ""),
        license=meta.get("license", ""),
        authors=_words(meta.get("authors", "[]")),
        source=meta.get("source", ""),
        disclaimer=meta.get("disclaimer", ""),
        blueprint=_blueprint(fetch),
        profile=_profile({key: json.loads(value) for key, value in fetch("profile")}),
    )
    return info, meta["digest"]


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
                        float(skill[4]),
                        tuple(Subtopic(p[0], p[3]) for p in _ordered(parts[skill[0]], 2)),
                    )
                    for skill in _ordered(skills[domain], 2)
                ),
            )
            for domain, _, name in _ordered(fetch("domain"), 1)
        )
    )


def _ordered(rows: Iterable[Row], column: int) -> list[Row]:
    return sorted(rows, key=lambda row: int(row[column]))


def _profile(values: dict[str, Any]) -> ExamProfile:
    minutes = values["minutes"]
    return ExamProfile(
        items=int(values["items"]),
        minutes=None if minutes is None else float(minutes),
        warnings=tuple(float(warning) for warning in values["warnings"]),
        scale=Scale(
            int(values["scale_low"]),
            int(values["scale_high"]),
            int(values["scale_cut"]),
            float(values["target_percent"]),
        ),
        tools=frozenset(Tool(tool) for tool in values["tools"]),
        pause_allowed=bool(values["pause_allowed"]),
    )


def items_from(
    fetch: Fetch, refuse: Callable[[str, str], None] | None = None
) -> Iterator[tuple[str, Item]]:
    """Each item in its stored order, with the revision the file declares for it.

    With `refuse`, an item that makes no sense is left out and named with a reason; without, its error is raised.
    """
    parts = {table: _by_item(fetch(table)) for table in PARTS}
    for row in _ordered(fetch("item"), 1):
        try:
            yield row[2], _item(row, {table: parts[table].get(row[0], []) for table in PARTS})
        except (ValueError, TypeError, AttributeError) as error:
            if refuse is None:
                raise
            refuse(str(row[0]), str(error))


def _by_item(rows: Iterable[Row]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        found[row[0]].append(row)
    return found


def _item(row: Row, parts: dict[str, list[Row]]) -> Item:
    return Item(
        id=row[0],
        skill=row[3],
        subtopic=row[4],
        level=Level(row[5]),
        difficulty=Difficulty(row[6]),
        status=Status(row[7]),
        format=TextFormat(row[8]),
        stem=row[9],
        rule=row[10],
        as_of=_date(row[11]),
        review_by=_date(row[12]),
        scenario=bool(row[13]),
        pinned=bool(row[14]),
        jurisdiction=row[15],
        author=row[16],
        options=tuple(
            Option(part[1], part[3], bool(part[4]), part[5])
            for part in _ordered(parts["option"], 2)
        ),
        sources=tuple(Source(part[2], part[3]) for part in _ordered(parts["source"], 1)),
        enemies=frozenset(part[1] for part in parts["enemy"]),
        tags=frozenset(part[1] for part in parts["tag"]),
        media=frozenset(part[1] for part in parts["item_media"]),
        reviews=tuple(
            Review(part[2], date.fromisoformat(part[3]), *part[4:9])
            for part in _ordered(parts["review"], 1)
        ),
    )


def _date(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def head_rows(info: BankInfo, digest: str) -> dict[str, list[Row]]:
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


def item_rows(item: Item, position: int) -> dict[str, list[Row]]:
    """The rows of one item in `item` and in each of `PARTS`."""
    return {
        "item": [
            (
                item.id,
                position,
                item.revision,
                item.skill,
                item.subtopic,
                item.level.value,
                item.difficulty.value,
                item.status.value,
                item.format.value,
                item.stem,
                item.rule,
                item.as_of.isoformat() if item.as_of else "",
                item.review_by.isoformat() if item.review_by else "",
                int(item.scenario),
                int(item.pinned),
                item.jurisdiction,
                item.author,
            )
        ],
        "option": [
            (item.id, option.id, place, option.text, int(option.is_key), option.rationale)
            for place, option in enumerate(item.options)
        ],
        "source": [
            (item.id, place, source.title, source.locator)
            for place, source in enumerate(item.sources)
        ],
        "enemy": [(item.id, other) for other in sorted(item.enemies)],
        "tag": [(item.id, tag) for tag in sorted(item.tags)],
        "review": [
            (
                item.id,
                place,
                r.kind,
                r.date.isoformat(),
                r.face,
                r.verdict,
                r.answer,
                r.confidence,
                r.objection,
            )
            for place, r in enumerate(item.reviews)
        ],
        "item_media": [(item.id, name) for name in sorted(item.media)],
    }


def media_rows(media: Iterable[Medium]) -> list[Row]:
    """The rows of media."""
    return [(medium.sha256, medium.mime, medium.data) for medium in media]
