"""Three-way merge of plain values: base, mine, theirs. What a merge of items and of banks is made of.

A value that only one side changed is taken from that side; one that both changed alike is taken once; one that both
changed differently is a conflict, which a choice settles. Every change of either side is written down, so that
nothing disappears unlisted.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import Final, TypeVar

T = TypeVar("T")


class Side(StrEnum):
    """Whose value."""

    MINE = "mine"
    THEIRS = "theirs"


class Nothing(Enum):
    """The type of `ABSENT`."""

    ABSENT = "absent"


ABSENT: Final = Nothing.ABSENT
"""Stands where a side has no such thing: it was removed there, or never was."""

Place = tuple[str, str]
"""Id of the item (empty for the bank itself) and name of the field."""


@dataclass(frozen=True, slots=True)
class Change:
    """What one side did to one field. `before` or `after` is `ABSENT` for something new or removed."""

    item: str
    field: str
    side: Side
    before: object
    after: object


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field that both sides changed differently. Any of the three values may be `ABSENT`."""

    item: str
    field: str
    base: object
    mine: object
    theirs: object

    @property
    def place(self) -> Place:
        """What a choice is given for."""
        return self.item, self.field

    def value(self, side: Side) -> object:
        """The value of this side."""
        return self.mine if side is Side.MINE else self.theirs


class Ledger:
    """Settles fields one by one and writes down what happened.

    Attributes:
        changes: every change of either side.
        open: conflicts without a choice.
        settled: conflicts with the choice that settled them.
    """

    def __init__(self, choices: Mapping[Place, Side], prefer: Side | None) -> None:
        self.changes: list[Change] = []
        self.open: list[Conflict] = []
        self.settled: list[tuple[Conflict, Side]] = []
        self._choices = choices
        self._prefer = prefer

    def note(self, item: str, field: str, base: object, mine: object, theirs: object) -> None:
        """Write down what each side did to a field."""
        for side, value in ((Side.MINE, mine), (Side.THEIRS, theirs)):
            if value != base:
                self.changes.append(Change(item, field, side, base, value))

    def settle(self, item: str, field: str, base: T, mine: T, theirs: T) -> T:
        """The value of a field that is taken as a whole."""
        self.note(item, field, base, mine, theirs)
        if mine in (base, theirs):
            return theirs
        if theirs == base:
            return mine
        return self.decide(item, field, base, mine, theirs)

    def decide(self, item: str, field: str, base: T, mine: T, theirs: T) -> T:
        """The value that is chosen for a conflict; without a choice one that does not depend on whose side is whose.

        That is the base's value. Where one side removed what the other changed it is the changed one, and where the
        base had nothing the one that comes first: an open conflict loses nothing that is there.
        """
        conflict = Conflict(item, field, base, mine, theirs)
        side = self._choices.get(conflict.place, self._prefer)
        if side is not None:
            self.settled.append((conflict, side))
            return mine if side is Side.MINE else theirs
        self.open.append(conflict)
        there = [value for value in (mine, theirs) if value is not ABSENT]
        if base is ABSENT or len(there) == 1:
            return min(there, key=_canonical)
        return base

    def forget(self, place: Place) -> None:
        """Take back what was decided at a place that is decided anew."""
        self.open = [conflict for conflict in self.open if conflict.place != place]
        self.settled = [held for held in self.settled if held[0].place != place]

    def gather(
        self, item: str, field: str, base: frozenset[T], mine: frozenset[T], theirs: frozenset[T]
    ) -> frozenset[T]:
        """The value of a field that is a set: what either added, without what either took away. Never a conflict."""
        self.note(item, field, base, mine, theirs)
        return together(base, mine, theirs)

    def line_up(
        self,
        item: str,
        field: str,
        base: tuple[T, ...],
        mine: tuple[T, ...],
        theirs: tuple[T, ...],
        order: Callable[[T], object] = repr,
    ) -> tuple[T, ...]:
        """The value of a field that is a list of different things: as a set, in the order that `lined_up` gives."""
        self.note(item, field, base, mine, theirs)
        return lined_up(base, mine, theirs, order)


def _canonical(value: object) -> str:
    """A text to compare values by, the same on every machine."""
    return repr(sorted(value)) if isinstance(value, frozenset) else repr(value)


def together(base: frozenset[T], mine: frozenset[T], theirs: frozenset[T]) -> frozenset[T]:
    """What either side added, without what either took away."""
    return (mine & theirs) | (mine - base) | (theirs - base)


def lined_up(
    base: tuple[T, ...],
    mine: tuple[T, ...],
    theirs: tuple[T, ...],
    order: Callable[[T], object] = repr,
) -> tuple[T, ...]:
    """Two changed lists as one: old things first, in the order of the side that reordered them, then the new by `order`.

    Where both sides reordered the old things, the order of the base stays.
    """
    if mine in (base, theirs):
        return theirs
    if theirs == base:
        return mine
    kept = together(frozenset(base), frozenset(mine), frozenset(theirs))
    old = kept & frozenset(base)
    orders = {_only(mine, old), _only(theirs, old)} - {_only(base, old)}
    first = orders.pop() if len(orders) == 1 else _only(base, old)
    new: list[T] = sorted(kept - old, key=order)  # type: ignore[arg-type]
    return (*first, *new)


def _only(values: Iterable[T], wanted: frozenset[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(value for value in values if value in wanted))
