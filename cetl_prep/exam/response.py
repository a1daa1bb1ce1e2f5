"""How one item of a sitting stands, and what each event about it changes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from cetl_prep.exam.causes import Cause
from cetl_prep.exam.stretches import Stretches, cut_out, joined


class Confidence(StrEnum):
    """How sure the candidate said to be."""

    GUESSING = "guessing"
    FAIRLY_SURE = "fairly sure"
    CERTAIN = "certain"


class EventKind(StrEnum):
    """What can happen in a sitting."""

    ANSWER = "answer"
    FLAG = "flag"
    STRIKE = "strike"
    CONFIDENCE = "confidence"
    HIGHLIGHT = "highlight"
    NOTE = "note"
    SHOW = "show"
    SECTION = "section"
    TICK = "tick"
    PAUSE = "pause"
    RESUME = "resume"
    SUBMIT = "submit"
    EXPIRE = "expire"
    CAUSE = "cause"
    REMOVE = "remove"
    RESTORE = "restore"


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened, as it is stored.

    `used` is the time of the sitting in seconds when it happened. `values` are option ids (answer,
    strike), the word said (confidence, cause), start and end (highlight), the text (note), or reasons (pause, resume,
    section). A section event closes what was open and brings the first item of the next section on screen.
    """

    kind: EventKind
    used: float
    item: str = ""
    values: tuple[str, ...] = ()
    on: bool = True


@dataclass(frozen=True, slots=True)
class Response:
    """Where one item of a sitting stands.

    `seconds` is the time the item was on screen; `changes` counts answers after the first one;
    `cause` is what was said later of why it was missed; `highlights` are stretches of the stem's plain words, in order and
    apart from each other.
    """

    item: str
    chosen: frozenset[str] = frozenset()
    first: frozenset[str] = frozenset()
    flagged: bool = False
    struck: frozenset[str] = frozenset()
    confidence: Confidence | None = None
    seconds: float = 0.0
    changes: int = 0
    seen: bool = False
    cause: Cause | None = None
    highlights: Stretches = ()
    note: str = ""

    @property
    def answered(self) -> bool:
        """Whether an answer is chosen now."""
        return bool(self.chosen)


def changed(response: Response, event: Event) -> Response:
    """The response once this event about its item (one of `RESPONSE_CHANGES`) has happened."""
    return _CHANGES[event.kind](response, event)


def _answered(response: Response, event: Event) -> Response:
    chosen = frozenset(event.values)
    again = bool(response.first) and chosen != response.chosen
    return replace(
        response,
        chosen=chosen,
        first=response.first or chosen,
        struck=response.struck - chosen,
        changes=response.changes + again,
    )


def _flagged(response: Response, event: Event) -> Response:
    return replace(response, flagged=event.on)


def _struck(response: Response, event: Event) -> Response:
    struck = frozenset(event.values)
    return replace(
        response, struck=response.struck | struck if event.on else response.struck - struck
    )


def _sure(response: Response, event: Event) -> Response:
    return replace(response, confidence=Confidence(event.values[0]) if event.values else None)


def _highlighted(response: Response, event: Event) -> Response:
    start, end = (int(value) for value in event.values)
    change = joined if event.on else cut_out
    return replace(response, highlights=change(response.highlights, start, end))


def _noted(response: Response, event: Event) -> Response:
    return replace(response, note="".join(event.values))


def _explained(response: Response, event: Event) -> Response:
    return replace(response, cause=Cause(event.values[0]) if event.values else None)


def _seen(response: Response, _event: Event) -> Response:
    return replace(response, seen=True)


_CHANGES: Mapping[EventKind, Callable[[Response, Event], Response]] = {
    EventKind.ANSWER: _answered,
    EventKind.FLAG: _flagged,
    EventKind.STRIKE: _struck,
    EventKind.CONFIDENCE: _sure,
    EventKind.HIGHLIGHT: _highlighted,
    EventKind.NOTE: _noted,
    EventKind.CAUSE: _explained,
    EventKind.SHOW: _seen,
    EventKind.SECTION: _seen,
}
RESPONSE_CHANGES = frozenset(_CHANGES)
"""The events that change how an item stands."""
