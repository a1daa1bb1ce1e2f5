"""What a mentor sees of the candidates whose files were opened: rows to compare, and the group by skill."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from cetl_prep.exam.standing import FEW_ANSWERS, Standing


class RecordTrust(StrEnum):
    """What can be said of a history file."""

    UNCHANGED = "unchanged"
    """As the candidate's program exported it."""
    CHANGED = "changed"
    """Something in it is not as it was exported, or does not follow from the rest."""
    UNSIGNED = "not signed"
    """Nothing in it contradicts itself, but nothing shows who made it."""
    OTHER_KEY = "other key"
    """Unchanged, but signed with another key than the files of this candidate before."""
    OTHER_RECORD = "does not go on"
    """Unchanged, but answers that an earlier file or a receipt shows are missing from it."""


class Order(StrEnum):
    """How the rows of a cohort may be sorted."""

    NAME = "name"
    READINESS = "readiness"
    """The least ready first; those of whom too little is known come last."""
    WEAKNESS = "weakness"
    """Most weak skills first, then the lowest single estimate."""
    LAST_ACTIVITY = "last activity"
    """The longest silent first."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One skill of one candidate.

    Attributes:
        percent: what they would likely get right of new items, 0 to 100; None when nothing is known.
        low: lower end of its 90 % interval; `high` the upper end.
        answers: how many answers it rests on.
        standing: strong, close or weak by the interval, or too few answers to say.
    """

    skill: str
    name: str
    percent: float | None
    low: float
    high: float
    answers: int
    standing: Standing

    @property
    def thin(self) -> bool:
        """Whether it rests on too few answers to be read: hatched, and never coloured as weak."""
        return self.answers < FEW_ANSWERS


@dataclass(frozen=True, slots=True)
class Outlook:
    """How ready a candidate was when the file was made; None in its place when too little is known.

    Attributes:
        chance: of reaching the cut, 0 to 1, with the interval `chance_low` to `chance_high`.
        mean: expected score in percent; `low` to `high` its central 90 %.
        dots: twenty equally likely scores in percent, ascending.
    """

    chance: float
    chance_low: float
    chance_high: float
    mean: float
    low: int
    high: int
    dots: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One candidate, by the newest file.

    Attributes:
        id: names the candidate in the mentor's store; the same in every file for this mentor.
        name: as the candidate chose to be called.
        exported: when the newest file was made, ISO 8601 in UTC.
        files: how many different files of this candidate are kept.
        answers: how many answers that count; None where the file does not say.
        last: when an item was last answered, ISO 8601 in UTC, empty where the file does not say.
        outlook: readiness; None with too few answers.
        cells: one for each skill of the blueprint, in its order.
        remarks: what is wrong with the file, each a code with its values (`words.records` has the sentences).
        fingerprint: words that name the key it is signed with, empty when it is not signed.
    """

    id: str
    name: str
    exported: str
    files: int
    answers: int | None
    last: str
    outlook: Outlook | None
    cells: tuple[Cell, ...]
    trust: RecordTrust
    remarks: tuple[tuple[str, tuple[str, ...]], ...] = ()
    fingerprint: str = ""
    pass_percent: float = 75.0

    @property
    def weak(self) -> tuple[Cell, ...]:
        """The skills that are weak, the lowest first."""
        return tuple(
            sorted(
                (cell for cell in self.cells if cell.standing is Standing.WEAK),
                key=lambda cell: cell.percent or 0.0,
            )
        )

    @property
    def lowest(self) -> float:
        """The lowest estimate that is not thin, 100 when there is none."""
        return min(
            (c.percent for c in self.cells if not c.thin and c.percent is not None), default=100.0
        )


@dataclass(frozen=True, slots=True)
class GroupSkill:
    """One skill over all candidates.

    Attributes:
        weak, close, strong, thin: how many candidates stand there.
        percent: mean estimate of those who are not thin, None when all are.
    """

    skill: str
    name: str
    weak: int
    close: int
    strong: int
    thin: int
    percent: float | None


def in_order(rows: Iterable[Row], order: Order) -> tuple[Row, ...]:
    """The rows sorted; equal ones stand by name, then by id."""
    key = _KEYS[order]
    return tuple(sorted(rows, key=lambda row: (*key(row), row.name.casefold(), row.id)))


_KEYS: dict[Order, Callable[[Row], tuple[object, ...]]] = {
    Order.NAME: lambda row: (),
    Order.READINESS: lambda row: (
        row.outlook is None,
        row.outlook.chance if row.outlook else 0.0,
    ),
    Order.WEAKNESS: lambda row: (-len(row.weak), row.lowest),
    Order.LAST_ACTIVITY: lambda row: (not row.last, row.last),
}


def skills_of(rows: Iterable[Row]) -> tuple[tuple[str, str], ...]:
    """Every skill of the rows as (id, name), in the order in which they are met."""
    found: dict[str, str] = {}
    for row in rows:
        for cell in row.cells:
            found.setdefault(cell.skill, cell.name)
    return tuple(found.items())


def by_skill(rows: Iterable[Row]) -> tuple[GroupSkill, ...]:
    """The skills of a group, the one first that most are weak in, then by mean estimate."""
    rows = tuple(rows)
    found = [_group(skill, name, rows) for skill, name in skills_of(rows)]
    return tuple(
        sorted(found, key=lambda g: (-g.weak, 101.0 if g.percent is None else g.percent, g.name))
    )


def _group(skill: str, name: str, rows: Sequence[Row]) -> GroupSkill:
    cells = [cell for row in rows for cell in row.cells if cell.skill == skill]
    known = [c.percent for c in cells if not c.thin and c.percent is not None]
    count = {s: sum(c.standing is s for c in cells) for s in Standing}
    return GroupSkill(
        skill,
        name,
        weak=count[Standing.WEAK],
        close=count[Standing.CLOSE],
        strong=count[Standing.STRONG],
        thin=count[Standing.FEW],
        percent=sum(known) / len(known) if known else None,
    )
