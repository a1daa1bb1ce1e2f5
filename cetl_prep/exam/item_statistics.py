"""How items went in a group: what one member gives away, how groups add up, and what the sums say of an item.

A member exports the first answer to each item revision, in parts: a part never changes once it was written, and later
exports repeat it and add a new one. So each part is counted once, however often its file comes round.

The point-biserial correlation is that of right or wrong with the rest score, a member's percentage right over the
other items of the same part (item-rest, so that an item is not compared with itself). Its interval is Fisher's
(R. A. Fisher, Metron 1, 1921): normal on the scale of artanh, with standard error 1/sqrt(n - 3).
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from cetl_prep.exam.carried import GroupStatistics, ItemStatistic
from cetl_prep.exam.item import Item
from cetl_prep.exam.scoring import Z90, wilson

FEWEST_ANSWERS = 5
"""Answers in a part: fewer would say too much of one person, and their rest score nothing."""

FEWEST_MEMBERS = 5
"""k: figures are put together only when at least so many members gave answers."""

FEWEST_SHOWN = 20
"""Members who must have answered an item before its figures are shown."""


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """One answer that leaves: the revision of an item, the option ids chosen, and whether that was right."""

    item: str
    revision: str
    chosen: tuple[str, ...]
    correct: bool


@dataclass(frozen=True, slots=True)
class ResponsePart:
    """Answers of one member that were given away together; `id` is the member, a dot and a number."""

    id: str
    answers: tuple[GivenAnswer, ...]

    @property
    def member(self) -> str:
        """The random name of the member, another one for each bank."""
        return self.id.rpartition(".")[0]


def next_part(
    member: str, before: Iterable[ResponsePart], answers: Iterable[GivenAnswer]
) -> ResponsePart | None:
    """The answers (oldest first) that no part holds yet, as a part; None when they are fewer than five.

    Of each item revision only the first answer is given away: later ones may be memory.
    """
    parts = tuple(before)
    known = {(answer.item, answer.revision) for part in parts for answer in part.answers}
    fresh: dict[tuple[str, str], GivenAnswer] = {}
    for answer in answers:
        place = (answer.item, answer.revision)
        if place not in known:
            fresh.setdefault(place, answer)
    if len(fresh) < FEWEST_ANSWERS:
        return None
    # In order of id, so that the file does not tell in which order the items were met.
    in_order = sorted(fresh.values(), key=lambda answer: (answer.item, answer.revision))
    return ResponsePart(f"{member}.{len(parts) + 1}", tuple(in_order))


@dataclass
class _Sums:
    n: int = 0
    correct: int = 0
    rest_sum: int = 0
    rest_squares: int = 0
    rest_correct: int = 0
    chosen: dict[str, int] = field(default_factory=dict)

    def add(self, answer: GivenAnswer, rest: int) -> None:
        self.n += 1
        self.correct += answer.correct
        self.rest_sum += rest
        self.rest_squares += rest * rest
        self.rest_correct += rest * answer.correct
        for option in answer.chosen:
            self.chosen[option] = self.chosen.get(option, 0) + 1


def merged(group: GroupStatistics, parts: Iterable[ResponsePart]) -> GroupStatistics:
    """The group with these parts counted in; a part that is in it already, or comes twice, counts once."""
    batches = set(group.batches)
    sums = {(held.item, held.revision): _sums(held) for held in group.items}
    for part in parts:
        if part.id in batches or len(part.answers) < FEWEST_ANSWERS:
            continue
        batches.add(part.id)
        right = sum(answer.correct for answer in part.answers)
        for answer in part.answers:
            rest = round(100 * (right - answer.correct) / (len(part.answers) - 1))
            sums.setdefault((answer.item, answer.revision), _Sums()).add(answer, rest)
    items = tuple(_statistic(*place, sums[place]) for place in sorted(sums))
    return GroupStatistics(items, frozenset(batches))


def members(group: GroupStatistics) -> int:
    """How many members are counted in a group."""
    return len({batch.rpartition(".")[0] for batch in group.batches})


def _sums(held: ItemStatistic) -> _Sums:
    return _Sums(
        held.n,
        held.correct,
        held.rest_sum,
        held.rest_squares,
        held.rest_correct,
        dict(held.chosen),
    )


def _statistic(item: str, revision: str, sums: _Sums) -> ItemStatistic:
    return ItemStatistic(
        item=item,
        revision=revision,
        n=sums.n,
        correct=sums.correct,
        chosen=tuple(sorted(sums.chosen.items())),
        rest_sum=sums.rest_sum,
        rest_squares=sums.rest_squares,
        rest_correct=sums.rest_correct,
    )


@dataclass(frozen=True, slots=True)
class Discrimination:
    """A point-biserial correlation with its 90 % interval."""

    value: float
    low: float
    high: float


class Alarm(StrEnum):
    """Why the key of an item may be wrong."""

    NONE = ""
    BACKWARDS = "backwards"
    RIVAL = "rival"


@dataclass(frozen=True, slots=True)
class ItemFigures:
    """What a group's answers say of an item.

    Attributes:
        n: members who answered it.
        p: share of them who were right, 0 to 1, and `p_interval` its 90 % interval (Wilson).
        discrimination: None when all were right, all wrong, or all alike elsewhere.
        shares: (option id, share of members who chose it), in the order of the item's options.
        rival: the wrong option chosen most often; empty when none was chosen.
        alarm: whether and why the key should be looked at again.
    """

    n: int
    p: float
    p_interval: tuple[float, float]
    discrimination: Discrimination | None
    shares: tuple[tuple[str, float], ...]
    rival: str
    alarm: Alarm

    @property
    def shown(self) -> bool:
        """Whether enough members answered for the figures to be shown."""
        return self.n >= FEWEST_SHOWN


def figures(item: Item, statistic: ItemStatistic) -> ItemFigures:
    """The figures of an item. `statistic` counts at least one member."""
    n, counts = statistic.n, dict(statistic.chosen)
    shares = tuple((option.id, counts.get(option.id, 0) / n) for option in item.options)
    wrong = [(share, option) for option, share in shares if option not in item.key and share > 0]
    rival = max(wrong, key=lambda pair: pair[0])[1] if wrong else ""
    found = discrimination(statistic)
    return ItemFigures(
        n=n,
        p=statistic.correct / n,
        p_interval=wilson(statistic.correct, n),
        discrimination=found,
        shares=shares,
        rival=rival,
        alarm=_alarm(item, n, dict(shares), rival, found),
    )


def discrimination(statistic: ItemStatistic) -> Discrimination | None:
    """The item-rest point-biserial; None when it is not defined or fewer than four members answered."""
    n = statistic.n
    p = statistic.correct / n
    mean = statistic.rest_sum / n
    spread = statistic.rest_squares / n - mean * mean
    if n < 4 or spread <= 1e-9 or not 0 < p < 1:
        return None
    r = (statistic.rest_correct / n - p * mean) / math.sqrt(p * (1 - p) * spread)
    r = min(1.0, max(-1.0, r))
    near = math.atanh(min(0.999999, max(-0.999999, r)))
    margin = Z90 / math.sqrt(n - 3)
    return Discrimination(r, math.tanh(near - margin), math.tanh(near + margin))


def _alarm(
    item: Item, n: int, shares: dict[str, float], rival: str, found: Discrimination | None
) -> Alarm:
    """BACKWARDS: those who know less are right more often, surely. RIVAL: a wrong option beats the key, surely.

    Both take 90 % two-sided, that is 95 % on the side that matters; below 20 members there is no alarm.
    """
    if n < FEWEST_SHOWN:
        return Alarm.NONE
    if found is not None and found.high < 0:
        return Alarm.BACKWARDS
    key = max((shares[option] for option in item.key), default=0.0)
    # Of those who chose one of the two, is the share of the rival surely above one half?
    ours, theirs = round(n * key), round(n * shares.get(rival, 0.0))
    if ours + theirs and wilson(theirs, ours + theirs)[0] > 0.5:
        return Alarm.RIVAL
    return Alarm.NONE
