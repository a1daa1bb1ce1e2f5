"""Rehearsal: how a whole appointment at a test center runs around the exam itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from cetl_prep.exam.profile import ExamProfile, Tool
from cetl_prep.exam.sections import Section, fitted, minutes_of


class Side(StrEnum):
    """Where something stands in the header of the exam room."""

    LEFT = "left"
    RIGHT = "right"


class Detail(StrEnum):
    """What the report shows: everything, or scores alone until the candidate asks to study the items."""

    FULL = "full"
    SCORES = "scores"


@dataclass(frozen=True, slots=True)
class Break:
    """A scheduled break, offered once, after this many items.

    `counts` says whether the exam's clock runs on; `optional` whether the candidate may go on without it.
    """

    after: int
    minutes: float
    optional: bool = True
    counts: bool = False


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """The habits of one kind of appointment. What a bank's own profile says is kept unless it is named here.

    Attributes:
        name: names it, also in the record of a sitting.
        checked_on: when its habits were last compared with public sources.
        agreement: seconds to accept the agreement; 0 for none.
        tutorial: seconds the tutorial may take; 0 for none.
        warnings: minutes left at which a notice appears; None for the bank's own.
        clock: side of the header the time stands on.
        counter: side of the header the item counter stands on.
        clearing: whether choosing an answer again takes it back.
        scroll_guard: whether Next asks to scroll when the end of a long item was not seen.
        tools: what the exam room offers; None for what the bank says.
        keys: the letter of each action of the exam room that is not as usual.
        report: what the report shows first.
        pause_stops: whether the exam's clock stands still while the candidate pauses; else it runs on behind a cover.
    """

    name: str
    checked_on: date
    agreement: int = 0
    tutorial: int = 0
    sections: tuple[Section, ...] = ()
    breaks: tuple[Break, ...] = ()
    warnings: tuple[float, ...] | None = None
    clock: Side = Side.RIGHT
    counter: Side = Side.RIGHT
    clearing: bool = True
    scroll_guard: bool = False
    pause_allowed: bool = True
    tools: frozenset[Tool] | None = None
    keys: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    report: Detail = Detail.FULL
    pause_stops: bool = True

    @property
    def opens_with_pages(self) -> bool:
        """Whether pages stand before the exam."""
        return bool(self.agreement or self.tutorial)

    def applied(self, profile: ExamProfile) -> ExamProfile:
        """The exam profile with this appointment's warnings, tools and pause policy."""
        warnings = profile.warnings if self.warnings is None else self.warnings
        tools = profile.tools if self.tools is None else self.tools
        return replace(profile, warnings=warnings, tools=tools, pause_allowed=self.pause_allowed)

    def sized(self, profile: ExamProfile, items: int | None = None) -> ExamProfile:
        """The profile as long as the sections say, where they have minutes of their own; `items` when that is fixed."""
        count = sum(section.items for section in self.sections) if items is None else items
        minutes = minutes_of(fitted(self.sections, count))
        return profile if minutes is None else profile.sized(count, minutes)

    def break_after(self, place: int, items: int) -> Break | None:
        """The break that stands between the item at this place (from 0) and the next; none at the end of the form."""
        return next((b for b in self.breaks if b.after == place + 1 < items), None)
