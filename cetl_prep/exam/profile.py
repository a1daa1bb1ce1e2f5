"""Exam profile: how a sitting is run, and the practice scale its result is shown on."""

from dataclasses import dataclass, field
from enum import StrEnum


class Tool(StrEnum):
    """What the exam room offers beside the answers themselves."""

    STRIKE_OUT = "strike-out"
    FLAG = "flag"
    CONFIDENCE = "confidence"
    HIGHLIGHT = "highlight"
    NOTES = "notes"
    CALCULATOR = "calculator"


@dataclass(frozen=True, slots=True)
class Scale:
    """The practice scale. It is ours, an estimate; the real exam's scaling is not public.

    Piecewise linear: 0 % is `low`, `target_percent` is `cut`, 100 % is `high`.
    """

    low: int = 0
    high: int = 800
    cut: int = 600
    target_percent: float = 75.0

    def scaled(self, percent: float) -> float:
        """The practice score for a percentage correct (0-100), not rounded."""
        if percent <= self.target_percent:
            return self.low + (self.cut - self.low) * percent / self.target_percent
        rest = (percent - self.target_percent) / (100.0 - self.target_percent)
        return self.cut + (self.high - self.cut) * rest


EXTRA_TIME = (1.0, 1.25, 1.5, 2.0)
"""Factors a sitting may be lengthened by; None beside them means no clock."""

DEFAULT_TOOLS = frozenset({Tool.STRIKE_OUT, Tool.FLAG, Tool.CONFIDENCE})
STUDY_TOOLS = frozenset({Tool.HIGHLIGHT, Tool.NOTES})
"""What practice offers too, whatever an exam allows."""


@dataclass(frozen=True, slots=True)
class ExamProfile:
    """How one programme examines: length, time, warnings, scale and tools.

    `minutes` None means no clock. `warnings` are minutes left at which a notice appears. `extra_time` is the
    accommodation already applied to both.
    """

    items: int = 100
    minutes: float | None = 120.0
    warnings: tuple[float, ...] = (30.0, 10.0, 5.0)
    scale: Scale = field(default_factory=Scale)
    tools: frozenset[Tool] = DEFAULT_TOOLS
    pause_allowed: bool = True
    extra_time: float | None = 1.0

    def accommodated(self, extra_time: float | None) -> "ExamProfile":
        """The profile with `extra_time` times the minutes and the warnings; None takes the clock away."""
        timed = self.minutes is not None and extra_time is not None
        return ExamProfile(
            items=self.items,
            minutes=self.minutes * extra_time if self.minutes and extra_time else None,
            warnings=tuple(w * extra_time for w in self.warnings) if timed and extra_time else (),
            scale=self.scale,
            tools=self.tools,
            pause_allowed=self.pause_allowed,
            extra_time=extra_time,
        )

    def sized(self, items: int, minutes: float | None) -> "ExamProfile":
        """The profile for another number of items and minutes; warnings that no longer fit are dropped."""
        warnings = tuple(w for w in self.warnings if minutes is not None and w < minutes)
        return ExamProfile(
            items, minutes, warnings, self.scale, self.tools, self.pause_allowed, self.extra_time
        )

    @property
    def seconds(self) -> float | None:
        """Time allowed in seconds, None when there is no clock."""
        return None if self.minutes is None else self.minutes * 60
