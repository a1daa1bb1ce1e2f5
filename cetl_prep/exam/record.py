"""What a candidate hands over: sittings, responses and skills as values, made by the same rules on both sides."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from cetl_prep.exam.attempt import Confidence, Kind, State
from cetl_prep.exam.blueprint import Blueprint
from cetl_prep.exam.chain import AttemptLog, Run
from cetl_prep.exam.prescription import Fulfilment
from cetl_prep.exam.scoring import wilson

Z95 = 1.959963984540054
"""Standard normal deviate that leaves 2.5 % on each side: files for others carry the usual 95 % interval."""


class Part(StrEnum):
    """What may be ticked before something leaves the computer."""

    SKILLS = "skills"
    """How many items of each skill were answered, and how many of them right."""
    ATTEMPTS = "attempts"
    """Each exam and set of practice with its result."""
    RESPONSES = "responses"
    """What was chosen for each item."""
    DATES = "dates"
    CONFIDENCE = "confidence"
    TIME = "time"
    """Seconds on each item, and the length of sittings."""


EVERYTHING = frozenset(Part)
"""Only with all parts the log itself can leave: it holds all of them."""


def complete(parts: Iterable[Part]) -> frozenset[Part]:
    """The parts with those they cannot do without: responses need attempts, and skills are always there."""
    found = {Part.SKILLS, *parts}
    if Part.RESPONSES in found:
        found.add(Part.ATTEMPTS)
    return frozenset(found)


@dataclass(frozen=True, slots=True)
class Learner:
    """Who it is: an id that only one mentor sees, and the name that was chosen for that mentor."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class KeyedItem:
    """What scoring needs of an item, and nothing of its text. `difficulty` is the authors' tag, empty for none."""

    skill: str
    subtopic: str
    key: frozenset[str]
    difficulty: str = ""


@dataclass(frozen=True)
class BankRecord:
    """What a record says of a bank: its head, and the keys of the items that were sat.

    Attributes:
        target_percent: share right that reaches the cut.
        items: how many items its exam has.
    """

    id: str
    title: str
    version: str
    digest: str
    target_percent: float
    items: int
    blueprint: Blueprint
    keys: Mapping[str, KeyedItem] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ResponseRecord:
    """One item of one sitting.

    Attributes:
        position: place in the form, from 1.
        shown: option ids in the order shown.
        chosen: option ids, empty when it was left blank.
        key: ids of the right options.
        seconds: on screen; None where that is not told, as with `confidence` and `at`.
        at: when it was last answered, ISO 8601 in UTC.
    """

    position: int
    item: str
    revision: str
    skill: str
    subtopic: str
    shown: tuple[str, ...]
    chosen: tuple[str, ...]
    key: tuple[str, ...]
    seconds: float | None
    changes: int
    flagged: bool
    confidence: Confidence | None
    at: str

    @property
    def correct(self) -> bool:
        """Whether exactly the key was chosen."""
        return frozenset(self.chosen) == frozenset(self.key)


@dataclass(frozen=True, slots=True)
class AttemptRecord:
    """One sitting with its result.

    Attributes:
        started: ISO 8601 in UTC, as `ended`; empty where dates are not told, or it was not ended.
        seconds: time used; None where time is not told.
        limit: seconds allowed; None when there was no clock or time is not told.
        target_percent: share right that reaches the cut.
        explains: whether each answer was final and explained at once.
    """

    id: str
    kind: Kind
    title: str
    bank_id: str
    digest: str
    seed: int
    state: State
    started: str
    ended: str
    seconds: float | None
    limit: float | None
    items: int
    answered: int
    correct: int
    target_percent: float
    explains: bool = False
    responses: tuple[ResponseRecord, ...] = ()

    @property
    def percent(self) -> float:
        """Percent right of all its items."""
        return 100.0 * self.correct / self.items if self.items else 0.0

    @property
    def counts(self) -> bool:
        """Whether its answers count: those that were explained at once, and all when it has ended."""
        return self.explains or self.state is not State.OPEN

    def with_parts(self, parts: frozenset[Part]) -> "AttemptRecord":
        """The sitting with no more than these parts of it."""
        told = self
        if Part.DATES not in parts:
            told = replace(told, started="", ended="")
        if Part.TIME not in parts:
            told = replace(told, seconds=None, limit=None)
        if Part.RESPONSES not in parts:
            return replace(told, responses=())
        return replace(told, responses=tuple(_told(r, parts) for r in told.responses))


def _told(response: ResponseRecord, parts: frozenset[Part]) -> ResponseRecord:
    return replace(
        response,
        seconds=response.seconds if Part.TIME in parts else None,
        confidence=response.confidence if Part.CONFIDENCE in parts else None,
        at=response.at if Part.DATES in parts else "",
    )


@dataclass(frozen=True, slots=True)
class SkillRecord:
    """One skill over all answers that count.

    Attributes:
        attempts: in how many sittings it was answered.
        items: how many answers.
        last: when it was last answered, empty where dates are not told.
    """

    bank_id: str
    skill: str
    name: str
    attempts: int
    items: int
    correct: int
    last: str

    @property
    def percent(self) -> float:
        """Percent right."""
        return 100.0 * self.correct / self.items if self.items else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's 95 % interval, in percent."""
        low, high = wilson(self.correct, self.items, Z95)
        return 100.0 * low, 100.0 * high


@dataclass(frozen=True)
class Record:
    """All that one export holds.

    Attributes:
        exported: when it was made, ISO 8601 in UTC.
        program: version of the program that made it.
        logs: the events themselves, in canonical order; empty unless all parts leave.
        orders: orders in which machines stored them, this machine's first.
    """

    learner: Learner
    exported: str
    program: str
    parts: frozenset[Part]
    banks: tuple[BankRecord, ...]
    attempts: tuple[AttemptRecord, ...]
    skills: tuple[SkillRecord, ...]
    prescriptions: tuple[Fulfilment, ...] = ()
    logs: tuple[AttemptLog, ...] = ()
    orders: tuple[tuple[Run, ...], ...] = ()


def skill_records(
    attempts: Iterable[AttemptRecord], banks: Iterable[BankRecord], parts: frozenset[Part]
) -> tuple[SkillRecord, ...]:
    """The skills of each bank that were answered, in blueprint order. The sittings are taken with all their parts."""
    attempts = [attempt for attempt in attempts if attempt.counts]
    found = []
    newest = {bank.id: bank for bank in banks}
    for bank in newest.values():
        own = [attempt for attempt in attempts if attempt.bank_id == bank.id]
        for skill in bank.blueprint.skills:
            answers = [
                (attempt.id, response)
                for attempt in own
                for response in attempt.responses
                if response.skill == skill.id and response.chosen
            ]
            if answers:
                last = max(response.at for _, response in answers)
                found.append(
                    SkillRecord(
                        bank_id=bank.id,
                        skill=skill.id,
                        name=skill.name,
                        attempts=len({attempt for attempt, _ in answers}),
                        items=len(answers),
                        correct=sum(response.correct for _, response in answers),
                        last=last if Part.DATES in parts else "",
                    )
                )
    return tuple(found)


Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table for others: its name, the names of its columns, and rows of texts and numbers; None is an empty cell."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
