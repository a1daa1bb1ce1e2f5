"""An update as a list: under each heading the items that are new, changed or removed, each with a box to take it or leave it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from html import escape

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from cetl_prep.exam.declining import Offer
from cetl_prep.exam.item import Item, Status
from cetl_prep.exam.merge_heads import BANK
from cetl_prep.exam.merge_items import WHOLE
from cetl_prep.exam.three_way import ABSENT, Change, Conflict, Place, Side
from cetl_prep.gui.models.cells import ROOT, Index
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.services.update import Update
from cetl_prep.texts.reading import shown
from cetl_prep.words.merging import field_words

ROW_ROLE = Qt.ItemDataRole.UserRole
"""The `Row` itself."""

MOST_FIELDS = 4
"""Fields named in a row; all of them are beside the list."""


class Part(Enum):
    """What happens to the items under one heading."""

    CONFLICT = "conflict"
    NEW = "new"
    CHANGED = "changed"
    REMOVED = "removed"
    MINE = "mine"


@dataclass(frozen=True)
class Row:
    """A heading, or an item (the bank itself for an empty id) with what is under this heading.

    Attributes:
        count: number of rows below a heading, -1 for an item.
        offers: what can be taken or left.
        along: what comes along without a choice, or what I changed.
        conflicts: what wants a choice.
    """

    part: Part
    item: str = ""
    count: int = -1
    shown: Item | None = None
    offers: tuple[Offer, ...] = ()
    along: tuple[Change, ...] = ()
    conflicts: tuple[Conflict, ...] = ()

    @property
    def is_head(self) -> bool:
        """Whether it is a heading."""
        return self.count >= 0

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """What its box stands for."""
        return tuple(place for offer in self.offers for place in offer.places)

    def out(self, choices: Mapping[Place, Side]) -> bool:
        """Whether something of it is left out."""
        return any(choices.get(place) is Side.MINE for place in self.places)


def rows_of(update: Update) -> list[Row]:
    """All that an update would do, under its headings; those with nothing below are left out."""
    found: dict[Part, list[Row]] = {part: [] for part in Part}
    for row in _rows(update):
        found[row.part].append(row)
    return [
        row for part, rows in found.items() if rows for row in (Row(part, count=len(rows)), *rows)
    ]


def _rows(update: Update) -> Iterator[Row]:
    merged = update.merged
    conflicts: dict[str, list[Conflict]] = {}
    for conflict in merged.conflicts:
        conflicts.setdefault(conflict.item, []).append(conflict)
    for item, disputed in conflicts.items():
        yield Row(Part.CONFLICT, item, shown=_item(update, item), conflicts=tuple(disputed))
    held: dict[tuple[str, Part], list[Offer]] = {}
    for offer in update.offers:
        held.setdefault((offer.item, _part(offer.changes[0])), []).append(offer)
    along, mine = _without_choice(update)
    for item, change in along.items():
        held.setdefault((item, _part(change[0])), [])
    for (item, part), offered in held.items():
        rest = along.get(item, ()) if part is Part.CHANGED else ()
        yield Row(part, item, shown=_item(update, item), offers=tuple(offered), along=tuple(rest))
    for item, changes in mine.items():
        yield Row(Part.MINE, item, shown=_item(update, item), along=tuple(changes))


Changes = dict[str, list[Change]]


def _without_choice(update: Update) -> tuple[Changes, Changes]:
    """By item, what of theirs comes along and what I changed, but for conflicts."""
    settled = {conflict.place for conflict in update.merged.conflicts}
    offered = {place for offer in update.offers for place in offer.places}
    both = {(c.item, c.field, c.side): c.after for c in update.merged.changes}
    along: Changes = {}
    mine: Changes = {}
    for change in update.merged.changes:
        place = change.item, change.field
        if place in settled or place == (BANK, "version"):
            continue
        if change.side is Side.MINE:
            mine.setdefault(change.item, []).append(change)
        elif place not in offered and both.get((*place, Side.MINE), update) != change.after:
            along.setdefault(change.item, []).append(change)
    return along, mine


def _part(change: Change) -> Part:
    if change.field != WHOLE or ABSENT not in (change.before, change.after):
        return Part.CHANGED
    return Part.NEW if change.before is ABSENT else Part.REMOVED


def _item(update: Update, name: str) -> Item | None:
    return update.theirs.by_id.get(name) or update.mine.by_id.get(name)


class UpdateRows(QAbstractListModel):
    """The rows; only what is on screen is worded.

    Attributes:
        ticked: emitted with places and whether they are to be taken.
    """

    ticked = Signal(object, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._choices: Mapping[Place, Side] = {}
        self._earlier: frozenset[Place] = frozenset()
        self._heads: dict[Part, Qt.CheckState] = {}

    def show_rows(self, rows: list[Row], earlier: frozenset[Place]) -> None:
        """Show these rows; `earlier` is what was left out of an update before."""
        self.beginResetModel()
        self._rows, self._earlier = rows, earlier
        self._choices = {}
        self.endResetModel()

    def show_choices(self, choices: Mapping[Place, Side]) -> None:
        """Show what is chosen."""
        self._choices = dict(choices)
        self._heads = {
            part: self._together(row for row in self._rows if row.part is part and row.places)
            for part in Part
        }
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def row(self, place: int) -> Row | None:
        """The row at this place."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def next_open(self, place: int) -> int:
        """The first row after this place, and from the top again, in which a choice is missing; -1 for none."""
        order = (*range(place + 1, len(self._rows)), *range(min(place + 1, len(self._rows))))
        return next((each for each in order if self._left(self._rows[each])), -1)

    # What Qt asks for

    def rowCount(self, parent: Index = ROOT) -> int:
        """Number of rows, headings among them."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What has something to take or leave has a box."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self._places(index.row()) else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Two lines, read as one; the box; the row itself."""
        row = self.row(index.row())
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            said = ", ".join(part for part in self._words(row).split("\n") if part)
            return f"<p>{escape(said)}</p>" if role == Qt.ItemDataRole.ToolTipRole else said
        if role == Qt.ItemDataRole.CheckStateRole and self._places(index.row()):
            return self._heads.get(row.part) if row.is_head else self._state(row)
        return None

    def setData(
        self,
        index: Index,
        value: object,
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        """A box was ticked, or its tick was taken away: whoever keeps the choices is told."""
        places = self._places(index.row())
        if role != Qt.ItemDataRole.CheckStateRole or not places:
            return False
        self.ticked.emit(places, Qt.CheckState(value) is not Qt.CheckState.Unchecked)
        return True

    def toggle(self, index: QModelIndex) -> None:
        """Tick the box of a row, or take the tick away."""
        checked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked
        self.setData(index, state, Qt.ItemDataRole.CheckStateRole)

    # How it stands

    def _places(self, place: int) -> tuple[Place, ...]:
        row = self.row(place)
        if row is None or not row.is_head:
            return row.places if row else ()
        below = self._rows[place + 1 : place + 1 + row.count]
        return tuple(each for held in below for each in held.places)

    def _state(self, row: Row) -> Qt.CheckState:
        out = sum(self._choices.get(place) is Side.MINE for place in row.places)
        if not out:
            return Qt.CheckState.Checked
        return Qt.CheckState.Unchecked if out == len(row.places) else Qt.CheckState.PartiallyChecked

    def _together(self, rows: Iterable[Row]) -> Qt.CheckState:
        states = {self._state(row) for row in rows}
        return states.pop() if len(states) == 1 else Qt.CheckState.PartiallyChecked

    def _left(self, row: Row) -> int:
        return sum(conflict.place not in self._choices for conflict in row.conflicts)

    # Words

    def _words(self, row: Row) -> str:
        if row.is_head:
            return self._head(row.part).format(n=row.count)
        first = shown(row.shown.stem, row.shown.format).line if row.shown else ""
        if not row.item:
            first = self.tr("The bank itself")
        return f"{first or row.item}\n{', '.join(self._below(row))}"

    def _head(self, part: Part) -> str:
        return {
            Part.CONFLICT: self.tr("Changed by both: {n}"),
            Part.NEW: self.tr("New: {n}"),
            Part.CHANGED: self.tr("Changed: {n}"),
            Part.REMOVED: self.tr("Removed: {n}"),
            Part.MINE: self.tr("Yours, and kept: {n}"),
        }[part]

    def _below(self, row: Row) -> Iterator[str]:
        if row.item:
            yield row.item
        yield from self._fields(row)
        left = self._left(row)
        if left:
            one, many = self.tr("one choice is left"), self.tr("{n} choices are left")
            yield one if left == 1 else many.format(n=left)
        elif row.conflicts:
            yield self.tr("chosen")
        if self._earlier.intersection(row.places):
            yield self.tr("left out earlier")

    def _fields(self, row: Row) -> list[str]:
        changes: Iterable[Change | Conflict] = (
            *row.conflicts,
            *(change for offer in row.offers for change in offer.changes),
            *row.along,
        )
        words = dict.fromkeys(filter(None, map(self._field, changes)))
        return list(words)[:MOST_FIELDS] + (["…"] if len(words) > MOST_FIELDS else [])

    def _field(self, change: Change | Conflict) -> str:
        if isinstance(change, Conflict):
            return field_words(change.field, TONGUE)
        if change.after is Status.RETIRED:
            return self.tr("retired")
        if change.field == WHOLE:
            mine = change.side is Side.MINE
            if change.after is ABSENT:
                return self.tr("removed by you") if mine else ""
            return self.tr("added by you") if mine and change.before is ABSENT else ""
        return field_words(change.field, TONGUE)
