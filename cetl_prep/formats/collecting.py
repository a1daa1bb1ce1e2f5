"""Gathers what a reader finds, item by item, into a draft: every source item becomes an item or a reason."""

import re
from base64 import b64decode
from binascii import Error as BadBase64
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from urllib.parse import unquote_to_bytes

from cetl_prep.exam.bank import Medium
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.item import Item, Status
from cetl_prep.formats.building import Extras, UnfitError, make_item, medium, skipped
from cetl_prep.formats.draft import Draft, DraftItem, Keep, PlainFound, Skipped
from cetl_prep.formats.html_text import Kind, Media, Part, unify
from cetl_prep.formats.references import split

SEVERAL_FOR_ONE = "any one of the right options was enough there; here all of them are wanted"
NOTHING = Part("")
HOPELESS = 20_000
"""Items after which a file is given up when none of them can come in."""

_SECTION = re.compile(r"<!\[(?!(?:if|else|endif)\b[^<>\]]*\]>)", re.IGNORECASE)
EMPTY = "(empty)"
"""Shown for a wrong option without text: platforms keep such options when an author left lines blank."""


@dataclass(frozen=True, slots=True)
class FoundOption:
    """An option as the source has it."""

    text: Part
    is_key: bool
    why: Part = NOTHING


@dataclass
class Found:
    """One choice item as the source has it, its texts not yet in one format.

    Attributes:
        problem: why it cannot come in all the same, for example because its key is not known.
        is_card: whether it is a whole flashcard.
    """

    where: str
    stem: Part
    options: list[FoundOption]
    rule: Part = NOTHING
    type: str = "multiple choice"
    problem: str = ""
    source_id: str = ""
    category: tuple[str, ...] = ()
    tags: list[str] = field(default_factory=list)
    losses: list[str] = field(default_factory=list)
    pinned: bool = False
    status: Status = Status.ACTIVE
    is_card: bool = False


class _Gathered:
    """Keeps everything in memory."""

    def __init__(self) -> None:
        self.items: list[DraftItem] = []
        self.skipped: list[Skipped] = []
        self._ids: set[str] = set()

    def has(self, item_id: str) -> bool:
        return item_id in self._ids

    def item(self, found: DraftItem) -> None:
        self._ids.add(found.item.id)
        self.items.append(found)

    def plain(self, found: PlainFound, category: tuple[str, ...]) -> None:
        self.item(found.whole(category))

    def left(self, skipped: Skipped) -> None:
        if skipped.draft:
            self._ids.add(skipped.draft.id)
        self.skipped.append(skipped)

    def picture(self, medium: Medium) -> Medium:
        return medium


class Collector:
    """Items and reasons in the order of the source, and the pictures that its texts show.

    Attributes:
        total: how many there are by now.
    """

    def __init__(self, keep: Keep | None = None) -> None:
        """`keep` takes them; without, the draft holds them."""
        self.total = self._unfit = 0
        self._gathered = _Gathered()
        self._keep: Keep = keep or self._gathered
        self._media: dict[str, Medium] = {}
        self._shown: set[str] = set()
        self._again: dict[str, int] = {}
        self._repeated = 0
        self._notes: list[str] = []

    def note(self, *notes: str) -> None:
        """What is to be told of the file as a whole."""
        self._notes += notes

    def skip(self, where: str, type: str, reason: str) -> None:
        """A source item that cannot come in."""
        self._leave(Skipped(where, type, reason))

    def picture(self, data: bytes) -> str | None:
        """Keep a picture; its SHA-256, or None when it is no picture that can be shown."""
        made = medium(data)
        if made is None:
            return None
        if made.sha256 not in self._media:
            self._media[made.sha256] = self._keep.picture(made)
        return made.sha256

    def kept(self, address: str) -> str | None:
        """SHA-256 of a picture that is kept already or stands inside its address."""
        if address.startswith("media:"):
            name = address.removeprefix("media:")
            return name if name in self._media else None
        if address.startswith("data:image/"):
            return self.picture(_inside(address))
        return None

    def add(self, found: Found, media: Media | None = None) -> None:
        """Make an item of what was found, or say why it cannot be one and keep what there is as a draft."""
        try:
            item, lost = _made(found, media or self.kept)
        except UnfitError as error:
            left = error.draft and replace(error.draft, id=self._free(error.draft.id))
            error = UnfitError(found.problem or str(error), left)
            self._leave(skipped(found.where, found.type, error, is_card=found.is_card))
            return
        free = self._free(item.id)
        item = item if free == item.id else replace(item, id=free)
        losses = tuple(dict.fromkeys([*found.losses, *lost]))
        self.total += 1
        self._shown |= item.media
        self._keep.item(DraftItem(item, found.where, found.category, losses, found.source_id))

    def add_plain(self, found: PlainFound, category: tuple[str, ...]) -> None:
        """An item of no more than words; another id where its own is taken."""
        if self._keep.has(found.item_id):
            found = found._replace(item_id=self._free(found.item_id))
        self.total += 1
        self._keep.plain(found, category)

    def _leave(self, left: Skipped) -> None:
        self.total += 1
        self._unfit += not left.is_card
        if self._unfit == self.total > HOPELESS:
            where, reason = f"its first {HOPELESS} items", "none of them can come in"
            raise BankError("import.damaged", file="", where=where, reason=reason)
        if left.draft:
            self._shown |= left.draft.media
        self._keep.left(left)

    def draft(self, format: str, title: str = "", notes: Iterable[str] = ()) -> Draft:
        """All that was gathered; without items and reasons where `keep` took them."""
        told = list(dict.fromkeys([*self._notes, *notes]))
        if self._repeated:
            told.append(f"items that stand in the file more than once: {self._repeated}")
        media = tuple(each for name, each in self._media.items() if name in self._shown)
        items, left = tuple(self._gathered.items), tuple(self._gathered.skipped)
        return Draft(format, items, left, media, title, tuple(told))

    def _free(self, item_id: str) -> str:
        """The id, with a number where it is taken: the same one whenever the same file is read."""
        while self._keep.has(item_id):
            count = self._again[item_id] = self._again.get(item_id, 1) + 1
            self._repeated += 1
            item_id = f"{item_id}-{count}"
        return item_id


def _made(found: Found, media: Media) -> tuple[Item, tuple[str, ...]]:
    """The item, and what its texts lost. Raises UnfitError."""
    parts = [found.stem, found.rule]
    for option in found.options:
        parts += [option.text, option.why]
    unified = unify([_parsable(part) for part in parts], media)
    stem, rule, *texts = unified.texts
    rule, sources = split(rule)
    options = [
        (texts[2 * n], option.is_key, texts[2 * n + 1]) for n, option in enumerate(found.options)
    ]
    item = make_item(
        stem,
        _all_with_text(options, found.losses),
        source_id=found.source_id,
        format=unified.format,
        rule=rule,
        sources=sources,
        tags=found.tags,
        extras=Extras(status=found.status, pinned=found.pinned),
    )
    if found.problem:
        raise UnfitError(found.problem, replace(item, status=Status.DRAFT))
    return item, unified.losses


def _parsable(part: Part) -> Part:
    """Python's reader of HTML stops at marked sections other than those of word processors; they are words then."""
    if part.kind is not Kind.HTML or "<![" not in part.text:
        return part
    return Part(_SECTION.sub("&lt;![", part.text), Kind.HTML)


def _all_with_text(
    options: list[tuple[str, bool, str]], losses: list[str]
) -> list[tuple[str, bool, str]]:
    told = [option for option in options if option[0].strip()]
    if len(told) < 2 or len(told) == len(options):
        return options
    losses.append(f"an option without text, shown as {EMPTY}")
    return [
        option if option[0].strip() or option[1] else (EMPTY, False, option[2])
        for option in options
    ]


def _inside(address: str) -> bytes:
    head, _, data = address.partition(",")
    if not head.endswith(";base64"):
        return unquote_to_bytes(data)
    return from_base64(data)


def from_base64(text: str) -> bytes:
    """The bytes of a base64 text, none when it is damaged."""
    try:
        return b64decode("".join(text.split()) + "==", validate=False)
    except (BadBase64, ValueError):
        return b""
