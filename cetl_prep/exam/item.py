"""Item and what it carries: options, sources, reviews; and the content hash that names a revision."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property, lru_cache
from json.encoder import encode_basestring as _quoted

from cetl_prep.exam.carried import Provenance
from cetl_prep.exam.digest import sha256, swift_sha256


class TextFormat(StrEnum):
    """How the texts of an item are to be read."""

    PLAIN = "plain"
    MARKDOWN = "markdown"


class Level(StrEnum):
    """Cognitive level after the revised Bloom taxonomy (Anderson and Krathwohl 2001), without "create"."""

    REMEMBER = "remember"
    UNDERSTAND = "understand"
    APPLY = "apply"
    ANALYZE = "analyze"
    EVALUATE = "evaluate"


class Difficulty(StrEnum):
    """The authors' estimate for a half-prepared candidate."""

    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"


class Status(StrEnum):
    """Where an item stands in its life. Only active items are drawn for practice and mock exams."""

    ACTIVE = "active"
    HOLD_OUT = "hold-out"
    DRAFT = "draft"
    RETIRED = "retired"


@dataclass(frozen=True, slots=True)
class Option:
    """One of the answers offered, with the reason why it is right or wrong."""

    id: str
    text: str
    is_key: bool = False
    rationale: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a reader can check the key: a title and a place inside it."""

    title: str
    locator: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """What one reader found. Records are added, never changed.

    Attributes:
        kind: ``"blind"`` (solved with the key hidden) or ``"fact"`` (facts read against the sources).
        face: `Item.face` of the text that was read, so that a later rewording is seen as unread.
        answer: the option id a blind solver chose, else empty.
        verdict: ``"agree"``, ``"disagree"`` or ``"cannot tell"``.
    """

    kind: str
    date: date
    face: str
    verdict: str
    answer: str = ""
    confidence: str = ""
    objection: str = ""


_canonical = json.JSONEncoder(
    sort_keys=True, separators=(",", ":"), ensure_ascii=False, check_circular=False
).encode


def content_hash(value: object) -> str:
    """SHA-256 in hex over the one canonical JSON text of a value (sorted keys, no spaces, UTF-8)."""
    return sha256(_canonical(value).encode()).hexdigest()


@dataclass(frozen=True)
class Item:
    """One question with all it carries.

    `skill` and `subtopic` are ids of the blueprint. Option ids stay when options are shown in another
    order; responses store them. `pinned` keeps the stored order of the options. `enemies` are ids of items
    that must not stand in the same form.
    """

    id: str
    skill: str
    stem: str
    options: tuple[Option, ...]
    subtopic: str = ""
    level: Level = Level.APPLY
    difficulty: Difficulty = Difficulty.MEDIUM
    status: Status = Status.ACTIVE
    format: TextFormat = TextFormat.PLAIN
    rule: str = ""
    sources: tuple[Source, ...] = ()
    as_of: date | None = None
    review_by: date | None = None
    enemies: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    media: frozenset[str] = frozenset()
    scenario: bool = False
    pinned: bool = False
    jurisdiction: str = ""
    author: str = ""
    reviews: tuple[Review, ...] = field(default=())
    provenance: tuple[Provenance, ...] = field(default=())

    @cached_property
    def key(self) -> frozenset[str]:
        """Ids of the right options; more than one for a multi-key item."""
        return frozenset(option.id for option in self.options if option.is_key)

    @property
    def is_multi_key(self) -> bool:
        """Whether the candidate has to choose more than one option."""
        return len(self.key) > 1

    @property
    def volatile(self) -> bool:
        """Whether the key rests on a fact that may change; such an item carries a review-by date."""
        return self.review_by is not None

    def option(self, option_id: str) -> Option:
        """The option with this id. Raises KeyError when there is none."""
        for option in self.options:
            if option.id == option_id:
                return option
        raise KeyError(option_id)

    def is_correct(self, chosen: Iterable[str]) -> bool:
        """Whether exactly the key was chosen (a multi-key item is all or nothing)."""
        return frozenset(chosen) == self.key

    @cached_property
    def face(self) -> str:
        """Twelve hex digits that name what a blind solver sees: stem and options without key and rationale."""
        shown = [self.stem, sorted((option.id, option.text) for option in self.options)]
        return content_hash(shown)[:12]

    @cached_property
    def revision(self) -> str:
        """SHA-256 in hex over all that the item says; status, author, reviews and provenance are outside it."""
        return sha256(_canonical_content(self).encode()).hexdigest()

    @cached_property
    def digest(self) -> str:
        """SHA-256 in hex over all of it: the revision, and beside it status, author, reviews and provenance.

        An item without provenance has the digest it had before there was any.
        """
        if not self.has_history:
            return plain_digest(self.revision, self.status)
        reviews = [
            [r.kind, r.date.isoformat(), r.face, r.verdict, r.answer, r.confidence, r.objection]
            for r in self.reviews
        ]
        parts: list[object] = [self.revision, self.status, self.author, reviews]
        if self.provenance:
            parts.append(sorted(record.content() for record in self.provenance))
        return content_hash(parts)

    @property
    def has_history(self) -> bool:
        """Whether it says more than its text and status: an author, reviews or provenance."""
        return bool(self.reviews or self.provenance or self.author)

    def content(self) -> dict[str, object]:
        """All that the item says, as plain values in one fixed shape; the base of `revision` and the bank digest."""
        return {
            "id": self.id,
            "skill": self.skill,
            "subtopic": self.subtopic,
            "level": self.level,
            "difficulty": self.difficulty,
            "format": self.format,
            "stem": self.stem,
            "options": [
                [option.id, option.text, option.is_key, option.rationale] for option in self.options
            ],
            "rule": self.rule,
            "sources": [[source.title, source.locator] for source in self.sources],
            "as_of": self.as_of.isoformat() if self.as_of else "",
            "review_by": self.review_by.isoformat() if self.review_by else "",
            "enemies": sorted(self.enemies),
            "tags": sorted(self.tags),
            "media": sorted(self.media),
            "scenario": self.scenario,
            "pinned": self.pinned,
            "jurisdiction": self.jurisdiction,
        }


def plain_digest(revision: str, status: str) -> str:
    """The digest of an item without a history, which nearly all items of an import are."""
    return sha256(f'["{revision}","{status}","",[]]'.encode()).hexdigest()


def _canonical_content(item: Item) -> str:
    """What `_canonical` makes of `Item.content`, put together by hand in a third of the time: imports need it often."""
    quoted = _quoted
    options = [
        f"[{quoted(o.id)},{quoted(o.text)},{_said(o.is_key)},{quoted(o.rationale)}]"
        for o in item.options
    ]
    sources = [f"[{quoted(s.title)},{quoted(s.locator)}]" for s in item.sources]
    as_of = item.as_of.isoformat() if item.as_of else ""
    review_by = item.review_by.isoformat() if item.review_by else ""
    return (
        f'{{"as_of":"{as_of}","difficulty":{quoted(item.difficulty)},"enemies":{_listed(item.enemies)},'
        f'"format":{quoted(item.format)},"id":{quoted(item.id)},"jurisdiction":{quoted(item.jurisdiction)},'
        f'"level":{quoted(item.level)},"media":{_listed(item.media)},"options":[{",".join(options)}],'
        f'"pinned":{_said(item.pinned)},"review_by":"{review_by}","rule":{quoted(item.rule)},'
        f'"scenario":{_said(item.scenario)},"skill":{quoted(item.skill)},"sources":[{",".join(sources)}],'
        f'"stem":{quoted(item.stem)},"subtopic":{quoted(item.subtopic)},"tags":{_listed(item.tags)}}}'
    )


PlainOption = tuple[str, str, bool, str]
"""Id, text, whether it is a key, and rationale of an option."""

_ESCAPED = bytes(range(32)) + b'"\\'
"""What JSON does not write as it is."""


def plain_revision(
    item_id: str,
    skill: str,
    stem: str,
    options: Sequence[PlainOption],
    rule: str,
    tags: Sequence[str],
) -> str:
    """The revision of an item that says only this, in plain text, for imports of many thousands; tags in their order."""
    keys = tuple([option[2] for option in options])
    texts = [item_id]
    for name, text, _, why in options:
        texts += name, text, why
    texts += rule, skill, stem, *tags
    held = "".join(texts).encode()
    if len(held.translate(None, _ESCAPED)) != len(held):
        texts = [_quoted(text)[1:-1] for text in texts]
    said = _plain_form(keys, len(tags)) % tuple(texts)
    return str(swift_sha256()(said.encode()).hexdigest())


@lru_cache(maxsize=1024)
def _plain_form(keys: tuple[bool, ...], tags: int) -> str:
    """The canonical text of a plain item with ``%s`` for each of its texts."""
    options = tuple(Option("%s", "%s", key, "%s") for key in keys)
    whole = _canonical_content(Item("%s", "%s", "%s", options, rule="%s"))
    named = ",".join(['"%s"'] * tags)
    return whole.replace('"tags":[]', f'"tags":[{named}]')


def _listed(words: frozenset[str]) -> str:
    return f"[{','.join(map(_quoted, sorted(words)))}]" if words else "[]"


def _said(flag: bool) -> str:
    return "true" if flag else "false"
