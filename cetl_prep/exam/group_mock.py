"""A mock exam that a group sits, everybody the same: the form, the results, and what to talk about afterwards."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from cetl_prep.exam.attempt import Attempt, State
from cetl_prep.exam.form import FormItem
from cetl_prep.exam.item import Item
from cetl_prep.exam.scoring import Part


@dataclass(frozen=True, slots=True)
class GroupMock:
    """Fixed items in a fixed order with their options in a fixed order, and one time for all.

    Attributes:
        id: names this mock, not the bank its items are of.
        digest: of the small bank that holds its items and nothing else.
    """

    id: str
    title: str
    bank: str
    digest: str
    seed: int
    minutes: float | None
    items: tuple[FormItem, ...]


@dataclass(frozen=True, slots=True)
class MockResult:
    """How one member did.

    Attributes:
        id: names the sitting, so that one that comes twice counts once.
        chosen: the option ids chosen at each place of the form.
        extra_time: the accommodation, None for no clock.
        ended: whether it was handed in or ran out of time; False for one still open.
    """

    id: str
    mock: str
    name: str
    chosen: tuple[tuple[str, ...], ...]
    extra_time: float | None = 1.0
    ended: bool = True


def result_of(mock: GroupMock, attempt: Attempt, name: str) -> MockResult:
    """What a member hands to the group about a sitting of this mock: no times."""
    chosen = tuple(tuple(sorted(attempt.response(place.item).chosen)) for place in mock.items)
    extra = attempt.profile.extra_time if attempt.profile.seconds is not None else None
    ended = attempt.state is not State.OPEN
    return MockResult(attempt.id, mock.id, name, chosen, extra, ended)


@dataclass(frozen=True, slots=True)
class MemberRow:
    """One member in the comparison; the part carries the margin of error."""

    name: str
    score: Part
    blanks: int
    extra_time: float | None


@dataclass(frozen=True, slots=True)
class ItemRow:
    """How one item went.

    Attributes:
        number: its place in the form, counted from 1.
        missed: members who did not choose exactly the key, blanks included.
        counts: (option id, how many chose it), in the order shown.
        argued: chance that two members drawn at random, of those who answered, chose differently; 0 to 1.
    """

    number: int
    item: Item
    missed: int
    members: int
    counts: tuple[tuple[str, int], ...]
    argued: float


@dataclass(frozen=True, slots=True)
class Debrief:
    """The comparison, by name and not by rank, and the items in the order of the form."""

    mock: GroupMock
    members: tuple[MemberRow, ...]
    items: tuple[ItemRow, ...]

    def most_missed(self, most: int = 10) -> tuple[ItemRow, ...]:
        """The items that most members missed, none that nobody missed."""
        found = sorted(self.items, key=lambda row: (-row.missed, row.number))
        return tuple(row for row in found[:most] if row.missed)

    def most_argued(self, most: int = 10) -> tuple[ItemRow, ...]:
        """The items on which members differ most."""
        found = sorted(self.items, key=lambda row: (-row.argued, row.number))
        return tuple(row for row in found[:most] if row.argued > 0)


def debrief(mock: GroupMock, items: Mapping[str, Item], results: Iterable[MockResult]) -> Debrief:
    """Put the results of a mock side by side; one that comes twice counts once."""
    given = list({result.id: result for result in results}.values())
    given.sort(key=lambda result: (result.name.casefold(), result.id))
    members = tuple(_member(mock, items, result) for result in given)
    rows = tuple(
        _item(number, place, items[place.item], [result.chosen[number - 1] for result in given])
        for number, place in enumerate(mock.items, 1)
    )
    return Debrief(mock, members, rows)


def _member(mock: GroupMock, items: Mapping[str, Item], result: MockResult) -> MemberRow:
    right = sum(
        items[place.item].is_correct(chosen)
        for place, chosen in zip(mock.items, result.chosen, strict=True)
    )
    blanks = sum(not chosen for chosen in result.chosen)
    score = Part(result.id, result.name, right, len(mock.items))
    return MemberRow(result.name, score, blanks, result.extra_time)


def _item(number: int, place: FormItem, item: Item, chosen: Sequence[tuple[str, ...]]) -> ItemRow:
    each = Counter(option for options in chosen for option in options)
    return ItemRow(
        number=number,
        item=item,
        missed=sum(not item.is_correct(options) for options in chosen),
        members=len(chosen),
        counts=tuple((option, each[option]) for option in place.options),
        argued=_argued([options for options in chosen if options]),
    )


def _argued(chosen: Sequence[tuple[str, ...]]) -> float:
    """Gini's index of the answers, without its bias for small groups: pairs that differ among all pairs."""
    n = len(chosen)
    if n < 2:
        return 0.0
    same = sum(count * (count - 1) for count in Counter(chosen).values())
    return 1.0 - same / (n * (n - 1))
