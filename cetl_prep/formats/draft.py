"""Draft: what came out of a foreign file, before anything is stored. Nothing is lost silently: the counts add up.

Every reader turns the bytes of one file into a `Draft`; every writer turns a `Bank` into the bytes of one file and
says what the format could not carry.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import BinaryIO, NamedTuple, Protocol

from cetl_prep.exam.bank import Bank, BankInfo, Medium
from cetl_prep.exam.item import Item, Option, PlainOption


@dataclass(frozen=True, slots=True)
class Skipped:
    """A source item that cannot come in.

    Attributes:
        where: line, row or ident in the source, for example ``"line 12"``.
        type: what kind of item it is there, for example ``"matching"``.
        reason: why it cannot come in, in a few plain words.
        draft: what there is of it, at least a stem, with the status draft; None when there is not even that.
        is_card: whether it is a whole flashcard, which lacks nothing but options: its draft is always kept.
    """

    where: str
    type: str
    reason: str
    draft: Item | None = None
    is_card: bool = False


@dataclass(frozen=True, slots=True)
class DraftItem:
    """A source item that can come in.

    Attributes:
        item: the item; its skill is empty until categories are mapped to the bank's skills.
        where: its place in the source.
        category: path of the category it had there.
        losses: what did not survive, in a few plain words each; empty when nothing is lost.
        source_id: the id it has in the source, empty when none; makes a second import update, not repeat.
    """

    item: Item
    where: str
    category: tuple[str, ...] = ()
    losses: tuple[str, ...] = ()
    source_id: str = ""


class PlainFound(NamedTuple):
    """A source item that can come in and is no more than its words: what nearly all items of long files are.

    It stands for the `DraftItem` that `whole` makes, without the time it takes to make that.

    Attributes:
        line: where it begins in the source.
        title: the name it has there.
        tags: in their order.
    """

    item_id: str
    stem: str
    options: tuple[PlainOption, ...]
    rule: str
    tags: tuple[str, ...]
    line: int
    title: str
    source_id: str

    def whole(self, category: tuple[str, ...]) -> DraftItem:
        """The same as any other item, in its category."""
        options = tuple(Option(*option) for option in self.options)
        tags = frozenset(self.tags)
        item = Item(self.item_id, "", self.stem, options, rule=self.rule, tags=tags)
        where = at_line(self.line, self.title)
        return DraftItem(item, where, category, source_id=self.source_id)


def at_line(line: int | str, title: str) -> str:
    """The place of an item in a list of items with names."""
    return f"line {line}, {title[:80]}" if title else f"line {line}"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its header, what stands below it first, and the field it is read as (empty: not read).

    Fields are named as for `ReadChoices.columns`.
    """

    header: str
    example: str
    field: str = ""


def columns_text(columns: Sequence[Column]) -> str:
    """Columns as the text that goes along with an error; see `columns_from`."""
    return json.dumps([[each.header, each.example, each.field] for each in columns])


def columns_from(text: str) -> tuple[Column, ...]:
    """The columns of such a text, none when it is damaged."""
    try:
        return tuple(Column(*map(str, each)) for each in json.loads(text))
    except (ValueError, TypeError):
        return ()


@dataclass(frozen=True)
class Draft:
    """All that one file gave. ``len(items) + len(skipped)`` is the number of items in the source.

    Attributes:
        info: what the file says of the bank as a whole; only our own package has it, with the skills of its items.
        columns: of a table, in their order; empty for other files.
        cards: how many of the skipped are flashcards that list options in their text, which may be read on demand.
    """

    format: str
    items: tuple[DraftItem, ...]
    skipped: tuple[Skipped, ...] = ()
    media: tuple[Medium, ...] = ()
    title: str = ""
    notes: tuple[str, ...] = ()
    info: BankInfo | None = None
    columns: tuple[Column, ...] = ()
    cards: int = 0

    @property
    def total(self) -> int:
        """Number of items in the source."""
        return len(self.items) + len(self.skipped)


def _unheard(_share: float) -> None:
    """For whoever does not want to know how far a reader is."""


@dataclass(frozen=True, slots=True)
class ReadChoices:
    """What a user may have to say because the file does not.

    Attributes:
        columns: column name or number (from 1, as text) by field, for tables.
        key_base: 0 or 1 where keys are numbers and the file does not say which counts; None: such a key is refused.
        separator: of columns, empty to find it.
        cards: whether flashcards that list options in their text are read as items.
        pictures: content by file name of pictures given along, for formats that only name them.
        progress: told how much of the file is read, 0 to 1; readers of long files call it now and then.
    """

    columns: Mapping[str, str] = field(default_factory=dict)
    key_base: int | None = None
    separator: str = ""
    cards: bool = False
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    progress: Callable[[float], None] = _unheard


@dataclass(frozen=True, slots=True)
class Written:
    """The bytes of an export, and one line for each thing the format could not carry: (item id or empty, what)."""

    content: bytes
    losses: tuple[tuple[str, str], ...] = ()


Read = Callable[[bytes, str, ReadChoices], Draft]
"""Content, file name (for messages only), choices."""


class Keep(Protocol):
    """Takes what a reader finds, one at a time, so that the reader need not hold it."""

    def has(self, item_id: str) -> bool:
        """Whether an item or a draft of this id is there by now."""

    def item(self, found: DraftItem) -> None:
        """An item that can come in."""

    def plain(self, found: PlainFound, category: tuple[str, ...]) -> None:
        """The same, of no more than words."""

    def left(self, skipped: Skipped) -> None:
        """A source item that cannot."""

    def picture(self, medium: Medium) -> Medium:
        """A picture; gives back what the reader is to remember of it."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A file in UTF-8, open at its first sign, and its size in bytes from there."""

    file: BinaryIO
    size: int
    name: str


Stream = Callable[[Opened, ReadChoices, Keep], Draft]
"""As `Read`, from an open file that is never held whole; items and reasons go to `Keep` and are not in the draft."""

Write = Callable[[Bank], Written]
Detect = Callable[[bytes, str], float]
"""How surely content (and, weakly, name) is this format: 0 to 1."""


@dataclass(frozen=True, slots=True)
class Format:
    """One foreign format: how to tell, read and write it.

    Attributes:
        name: as on the command line, for example ``"moodle-xml"``.
        title: for people.
        endings: usual file endings, the first one for writing.
        keeps: fields of an item that writing and reading again keeps.
    """

    name: str
    title: str
    endings: tuple[str, ...]
    detect: Detect
    read: Read | None = None
    write: Write | None = None
    stream: Stream | None = None
    keeps: frozenset[str] = frozenset()
