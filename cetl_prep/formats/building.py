"""What readers build of what they found: items with ids that stay the same over a second import, and pictures."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import sha256
from typing import Any

from cetl_prep.exam.bank import Medium
from cetl_prep.exam.item import (
    Difficulty,
    Item,
    Level,
    Option,
    Source,
    Status,
    TextFormat,
    content_hash,
)
from cetl_prep.formats.draft import Skipped

MOST_OPTIONS = 26
LARGEST_TEXT = 256 * 1024
"""UTF-8 bytes of one text; the same limit as when a bank file is opened."""

LARGEST_MEDIUM = 5 * 1024 * 1024

TRUE_FALSE = ("True", "False")
"""Texts of the two options of a true/false item."""

_MAGIC = (
    (re.compile(rb"\x89PNG\r\n\x1a\n"), "image/png"),
    (re.compile(rb"\xff\xd8\xff"), "image/jpeg"),
    (re.compile(rb"GIF8[79]a"), "image/gif"),
    (re.compile(rb"RIFF....WEBP", re.DOTALL), "image/webp"),
)
_USUAL_ID = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_])?")
_ODD = re.compile("[\x00\ud800-\udfff]")
_MEDIA = re.compile(r"\]\(media:([0-9a-f]{64})\)")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class UnfitError(ValueError):
    """The parts do not make one item; the message is the reason, in a few plain words.

    Attributes:
        draft: what there is of the item, with the status draft; None when there is no stem.
    """

    def __init__(self, reason: str, draft: Item | None = None) -> None:
        super().__init__(reason)
        self.draft = draft


def skipped(where: str, kind: str, error: UnfitError, *, is_card: bool = False) -> Skipped:
    """The record of a source item that could not be built."""
    return Skipped(where, kind, str(error), error.draft, is_card and error.draft is not None)


@dataclass(frozen=True, slots=True)
class Extras:
    """What few formats say of an item; the usual value of each where they do not."""

    subtopic: str = ""
    level: Level = Level.APPLY
    difficulty: Difficulty = Difficulty.MEDIUM
    status: Status = Status.ACTIVE
    as_of: date | None = None
    review_by: date | None = None
    jurisdiction: str = ""
    author: str = ""
    scenario: bool = False
    pinned: bool = False
    media: frozenset[str] = field(default_factory=frozenset)


NO_EXTRAS = Extras()


def make_item(
    stem: str,
    options: Sequence[tuple[str, bool, str]],
    *,
    source_id: str = "",
    item_id: str = "",
    format: TextFormat = TextFormat.PLAIN,
    rule: str = "",
    sources: Iterable[Source] = (),
    tags: Iterable[str] = (),
    extras: Extras = NO_EXTRAS,
) -> Item:
    """An item of its stem and its options (text, whether key, rationale), options named a, b, c in their order.

    The id is `item_id` where the format carries our own ids, else it is made of `source_id`, the id in the source, else
    of the content; so a second import of the same item gives the same id.

    Raises:
        UnfitError: no stem, fewer than two or more than 26 options, an empty option, no key, or a text that is too long.
    """
    stem = clean(stem).strip()
    made = tuple(
        Option(letter, clean(text).strip(), is_key, clean(why).strip())
        for letter, (text, is_key, why) in zip(_LETTERS, options, strict=False)
    )
    texts = [stem, clean(rule).strip(), *(t for o in made for t in (o.text, o.rationale))]
    _refuse_long(texts)
    item = Item(
        id=item_id or stable_id(clean(source_id), stem, [(o.text, o.is_key) for o in made]),
        skill="",
        stem=stem,
        options=made,
        format=format,
        rule=texts[1],
        sources=tuple(Source(clean(each.title), clean(each.locator)) for each in sources),
        tags=frozenset(word for word in (clean(tag).strip() for tag in tags) if word),
        media=extras.media | media_in(texts),
        **_smaller(extras),
    )
    reason = unfit(item, len(options))
    if reason:
        raise UnfitError(reason, replace(item, status=Status.DRAFT) if stem else None)
    return item


def _smaller(extras: Extras) -> dict[str, Any]:
    """The extras by the names an item has for them."""
    return {
        "subtopic": clean(extras.subtopic),
        "level": extras.level,
        "difficulty": extras.difficulty,
        "status": extras.status,
        "as_of": extras.as_of,
        "review_by": extras.review_by,
        "scenario": extras.scenario,
        "pinned": extras.pinned,
        "jurisdiction": clean(extras.jurisdiction),
        "author": clean(extras.author),
    }


def _refuse_long(texts: Iterable[str]) -> None:
    if any(len(text) * 4 > LARGEST_TEXT and len(text.encode()) > LARGEST_TEXT for text in texts):
        raise UnfitError("a text that is too long")


def unfit(item: Item, count: int | None = None) -> str:
    """Why an item cannot be used, empty when it can. `count` is the number of options it had in the source."""
    count = len(item.options) if count is None else count
    if not item.stem:
        return "no stem"
    if count < 2:
        return "one option only" if count else "no options"
    if count > MOST_OPTIONS:
        return f"{count} options, at most {MOST_OPTIONS} can be kept"
    if any(not option.text for option in item.options):
        return "an option without text"
    return "" if item.key else "no option is marked as right"


def stable_id(source_id: str, stem: str, options: Iterable[tuple[str, bool]]) -> str:
    """An id that is the same whenever the same item is read: from its id in the source, else from its content.

    Of each option it takes the text and whether it is a key.
    """
    if _USUAL_ID.fullmatch(source_id):
        return source_id
    name = re.sub(r"[^A-Za-z0-9._-]+", "-", source_id.strip()).strip("-.")
    if name and len(name) <= 64:
        # Two ids that differ only in letters that ours cannot have stay apart.
        return name if name == source_id.strip() else f"{name}-{content_hash(source_id)[:8]}"
    if source_id.strip():
        return f"id-{content_hash(source_id)[:16]}"
    shown = [stem, [list(option) for option in options]]
    return f"q-{content_hash(shown)[:16]}"


def clean(text: str) -> str:
    """Text without what no text may hold: zero characters and halves of surrogate pairs become a mark."""
    if text.isascii() and "\x00" not in text:
        return text
    return _ODD.sub("\ufffd", text)


def media_in(texts: Iterable[str]) -> frozenset[str]:
    """SHA-256 of each picture that the Markdown of these texts shows."""
    return frozenset(name for text in texts if "](media:" in text for name in _MEDIA.findall(text))


def medium(data: bytes) -> Medium | None:
    """A picture, told by its first bytes: PNG, JPEG, GIF or WebP of at most 5 MB; None for anything else."""
    if len(data) > LARGEST_MEDIUM:
        return None
    for magic, mime in _MAGIC:
        if magic.match(data):
            return Medium(sha256(data).hexdigest(), mime, data)
    return None
