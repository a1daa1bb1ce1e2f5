"""Items as plain values for JSON, with nothing lost, and back with every type looked at."""

from datetime import date

from cetl_prep.exam.carried import Provenance
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
from cetl_prep.formats.building import clean
from cetl_prep.quarantine.json_values import Fields


def values_of(item: Item) -> dict[str, object]:
    """All of an item; what has its usual value is left out."""
    held: dict[str, object] = {
        "id": item.id,
        "skill": item.skill,
        "subtopic": item.subtopic,
        "stem": item.stem,
        "options": [_option_values(option) for option in item.options],
        "level": item.level.value,
        "difficulty": item.difficulty.value,
        "status": item.status.value,
        "format": item.format.value,
        "rule": item.rule,
        "sources": [{"title": s.title, "locator": s.locator} for s in item.sources],
        "as_of": item.as_of.isoformat() if item.as_of else "",
        "review_by": item.review_by.isoformat() if item.review_by else "",
        "enemies": sorted(item.enemies),
        "tags": sorted(item.tags),
        "media": sorted(item.media),
        "scenario": item.scenario,
        "pinned": item.pinned,
        "jurisdiction": item.jurisdiction,
        "author": item.author,
        "reviews": [_review_values(review) for review in item.reviews],
        "provenance": [_provenance_values(record) for record in item.provenance],
    }
    return {name: value for name, value in held.items() if value not in ("", [], False)}


def _option_values(option: Option) -> dict[str, object]:
    held: dict[str, object] = {"id": option.id, "text": option.text}
    if option.is_key:
        held["key"] = True
    if option.rationale:
        held["rationale"] = option.rationale
    return held


def _review_values(review: Review) -> dict[str, str]:
    return {
        "kind": review.kind,
        "date": review.date.isoformat(),
        "face": review.face,
        "verdict": review.verdict,
        "answer": review.answer,
        "confidence": review.confidence,
        "objection": review.objection,
    }


def _provenance_values(record: Provenance) -> dict[str, str]:
    held = {
        "name": record.name,
        "what": record.what,
        "date": record.day.isoformat() if record.day else "",
        "bank": record.bank,
        "version": record.version,
        "license": record.license,
    }
    return {name: value for name, value in held.items() if value}


def item_from(value: object) -> Item:
    """The item that `values_of` wrote. Raises ValueError with the reason for anything else."""
    held = Fields(value)
    texts = held.text
    return Item(
        id=clean(texts("id", None)),
        skill=clean(texts("skill")),
        stem=clean(texts("stem")),
        options=tuple(
            Option(
                clean(o.text("id", None)),
                clean(o.text("text", None)),
                o.flag("key"),
                clean(o.text("rationale")),
            )
            for o in held.objects("options")
        ),
        subtopic=clean(texts("subtopic")),
        level=Level(texts("level", "apply")),
        difficulty=Difficulty(texts("difficulty", "medium")),
        status=Status(texts("status", "active")),
        format=TextFormat(texts("format", "plain")),
        rule=clean(texts("rule")),
        sources=tuple(
            Source(clean(s.text("title")), clean(s.text("locator")))
            for s in held.objects("sources")
        ),
        as_of=_date(texts("as_of")),
        review_by=_date(texts("review_by")),
        enemies=frozenset(map(clean, held.texts("enemies"))),
        tags=frozenset(map(clean, held.texts("tags"))),
        media=frozenset(map(clean, held.texts("media"))),
        scenario=held.flag("scenario"),
        pinned=held.flag("pinned"),
        jurisdiction=clean(texts("jurisdiction")),
        author=clean(texts("author")),
        reviews=tuple(_review(review) for review in held.objects("reviews")),
        provenance=tuple(_provenance(record) for record in held.objects("provenance")),
    )


def _review(held: Fields) -> Review:
    return Review(
        kind=clean(held.text("kind")),
        date=date.fromisoformat(held.text("date", None)),
        face=clean(held.text("face")),
        verdict=clean(held.text("verdict")),
        answer=clean(held.text("answer")),
        confidence=clean(held.text("confidence")),
        objection=clean(held.text("objection")),
    )


def _provenance(held: Fields) -> Provenance:
    return Provenance(
        name=clean(held.text("name")),
        what=clean(held.text("what")),
        day=_date(held.text("date")),
        bank=clean(held.text("bank")),
        version=clean(held.text("version")),
        license=clean(held.text("license")),
    )


def _date(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
