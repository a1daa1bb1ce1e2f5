"""Sections of an exam: how many items each has, how long it may take, and what closes behind the candidate.

A section that is not returnable is a gate: once it is ended, it and all before it are closed. Sections with minutes of
their own are always gates. Between two gates lies a `Part`, in which the candidate moves freely.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the exam with its own title.

    Attributes:
        minutes: time of its own; None where the exam's clock is the only one.
        returnable: whether the candidate may come back when it was left.
        warnings: minutes left in it at which a notice appears; None for the exam's that fit.
    """

    title: str
    items: int
    minutes: float | None = None
    returnable: bool = True
    warnings: tuple[float, ...] | None = None

    @property
    def is_gate(self) -> bool:
        """Whether it closes when it is ended."""
        return self.minutes is not None or not self.returnable


@dataclass(frozen=True, slots=True)
class Part:
    """What is open at one time: the places from `first` up to `end` (from 0, `end` not included).

    `seconds` is its own time and `warnings` the minutes left at which it warns; None where the exam's hold.
    """

    first: int
    end: int
    seconds: float | None = None
    warnings: tuple[float, ...] | None = None

    @property
    def places(self) -> range:
        """The places that are open in it."""
        return range(self.first, self.end)


def fitted(sections: Sequence[Section], items: int) -> tuple[Section, ...]:
    """The sections for a form of this many items: cut at its end, or the last one made longer; minutes in proportion."""
    found: list[Section] = []
    rest = items
    for number, section in enumerate(sections, 1):
        count = rest if number == len(sections) else min(section.items, rest)
        if count:
            found.append(_sized(section, count))
        rest -= count
    return tuple(found)


def _sized(section: Section, items: int) -> Section:
    minutes = None if section.minutes is None else section.minutes * items / section.items
    return replace(section, items=items, minutes=minutes)


def minutes_of(sections: Sequence[Section]) -> float | None:
    """The minutes of all sections together; None when they have none of their own."""
    own = [section.minutes for section in sections if section.minutes is not None]
    return sum(own) if own else None


def timed(
    sections: Sequence[Section], warnings: Sequence[float], extra_time: float | None
) -> tuple[Section, ...]:
    """The sections with `extra_time` times their minutes and warnings; None takes their clocks away.

    `warnings` are the exam's, for sections that name none; those that do not fit a section are left out.
    """
    return tuple(_timed(section, warnings, extra_time) for section in sections)


def _timed(section: Section, warnings: Sequence[float], extra_time: float | None) -> Section:
    if section.minutes is None or extra_time is None:
        return replace(section, minutes=None, returnable=not section.is_gate, warnings=None)
    own = warnings if section.warnings is None else section.warnings
    fit = tuple(warning * extra_time for warning in own if warning < section.minutes)
    return replace(section, minutes=section.minutes * extra_time, returnable=False, warnings=fit)


def parts(sections: Sequence[Section], items: int) -> tuple[Part, ...]:
    """What is open at one time, one after the other; a form without gates is one part."""
    found: list[Part] = []
    first = end = 0
    for section in sections:
        end += section.items
        if section.is_gate and end < items:
            found.append(_part(first, end, section))
            first = end
    closing = sections[-1] if sections else Section("", items)
    return (*found, _part(first, items, closing))


def _part(first: int, end: int, closing: Section) -> Part:
    seconds = None if closing.minutes is None else closing.minutes * 60
    return Part(first, end, seconds, closing.warnings)


def section_at(sections: Sequence[Section], place: int) -> tuple[int, Section] | None:
    """Number (from 1) and value of the section with the item at this place (from 0); None when there is none."""
    end = 0
    for number, section in enumerate(sections, 1):
        end += section.items
        if place < end:
            return number, section
    return None
