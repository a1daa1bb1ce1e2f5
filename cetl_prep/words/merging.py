"""How a merge is said: the name of a field, and a value in a line."""

from dataclasses import fields
from datetime import date

from cetl_prep.exam.carried import Erratum, Provenance
from cetl_prep.exam.item import Item, Option, Review, Source
from cetl_prep.exam.three_way import ABSENT, Conflict
from cetl_prep.words.tongue import ENGLISH, DateShape, Tongue

LONGEST = 400

FIELDS = {
    "item": "the item itself",
    "stem": "stem",
    "key": "key",
    "options": "options and their order",
    "rule": "rule",
    "skill": "skill",
    "subtopic": "sub-topic",
    "level": "level",
    "difficulty": "difficulty",
    "status": "status",
    "format": "kind of text",
    "as_of": "facts checked on",
    "review_by": "to be checked by",
    "scenario": "scenario",
    "pinned": "fixed order of options",
    "jurisdiction": "jurisdiction",
    "author": "author",
    "enemies": "enemies",
    "tags": "tags",
    "media": "pictures",
    "sources": "sources",
    "reviews": "reviews",
    "provenance": "who made it",
    "title": "title of the bank",
    "version": "version of the bank",
    "language": "language",
    "license": "licence",
    "source": "source",
    "disclaimer": "disclaimer",
    "authors": "authors",
    "blueprint": "skills and their weights",
    "errata": "errata",
    "signatures": "signatures",
    "statistics": "group statistics",
}
"""A field of an item or a bank in words; parts of options, skills and the exam are put together in `field_words`."""

PARTS = {
    "text": "text of option {id}",
    "rationale": "rationale of option {id}",
    "": "option {id}",
}
NOTHING = "removed"
EMPTY = "empty"
NO = "no"
YES = "yes"


RECORDS = (Erratum, Provenance, Review)
"""What is said by all that stands in it."""


def field_words(field: str, translate: Tongue = ENGLISH) -> str:
    """The name of a field, as `exam.three_way` names it, in words."""
    if field in FIELDS:
        return translate(FIELDS[field])
    first, _, rest = field.partition(" ")
    if first == "option":
        name, _, part = rest.rpartition(" ")
        if part not in PARTS or not name:
            name, part = rest, ""
        return translate(PARTS[part]).format(id=name.upper())
    return field


def value_words(value: object, translate: Tongue = ENGLISH, longest: int = LONGEST) -> str:
    """A value of a field as one text, cut where it is longer than so many signs."""
    text = _value(value, translate)
    return text if len(text) <= longest else f"{text[:longest]}…"


def _value(value: object, translate: Tongue) -> str:
    if value is ABSENT:
        return translate(NOTHING)
    if isinstance(value, bool):
        return translate(YES if value else NO)
    if isinstance(value, date):
        return translate.date(value, DateShape.FULL)
    if isinstance(value, RECORDS):
        value = tuple(held for field in fields(value) if (held := getattr(value, field.name)))
    if isinstance(value, frozenset | tuple):
        parts = [_value(part, translate) for part in value]
        value = ", ".join(sorted(parts) if isinstance(value, frozenset) else parts)
    return _thing(value) or translate(EMPTY)


def _thing(value: object) -> str:
    if isinstance(value, Item):
        return value.stem
    if isinstance(value, Option):
        return value.text
    if isinstance(value, Source):
        return f"{value.title} {value.locator}".strip()
    return "" if value is None else str(value)


def conflict_words(conflict: Conflict, translate: Tongue = ENGLISH) -> str:
    """A conflict in one line: where, and both values."""
    where = f"{conflict.item} " if conflict.item else ""
    return translate("{where}{field}: mine “{mine}”, theirs “{theirs}”").format(
        where=where,
        field=field_words(conflict.field, translate),
        mine=value_words(conflict.mine, translate),
        theirs=value_words(conflict.theirs, translate),
    )
