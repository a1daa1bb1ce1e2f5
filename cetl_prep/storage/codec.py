"""What the log holds as JSON: the start of a sitting (its form and profile) and the values of an event."""

import json
from dataclasses import asdict
from typing import Any

from cetl_prep.exam.attempt import Attempt, Event, EventKind, Kind
from cetl_prep.exam.form import Form, FormItem
from cetl_prep.exam.profile import ExamProfile, Scale, Tool
from cetl_prep.exam.sections import Section
from cetl_prep.exam.selection_plan import Reason, Why

START = "start"
"""The kind of the event that opens a sitting."""


def start_payload(attempt: Attempt) -> str:
    """All that is needed to build the sitting again, with no answers yet."""
    form, profile = attempt.form, attempt.profile
    return _json(
        {
            "kind": attempt.kind,
            "title": attempt.title,
            "started": attempt.started,
            "rehearsal": attempt.rehearsal,
            "feedback": attempt.feedback,
            "sections": [asdict(section) for section in attempt.sections],
            "form": {
                "bank_id": form.bank_id,
                "digest": form.digest,
                "seed": form.seed,
                "items": [
                    [e.item, e.skill, list(e.options), e.revision, e.reason and asdict(e.reason)]
                    for e in form.items
                ],
            },
            "profile": {
                "minutes": profile.minutes,
                "warnings": list(profile.warnings),
                "scale": _scale(profile.scale),
                "tools": sorted(profile.tools),
                "pause_allowed": profile.pause_allowed,
                "extra_time": profile.extra_time,
            },
        }
    )


def scale_payload(scale: Scale) -> str:
    """The scale of a sitting as its start holds it."""
    return _json(_scale(scale))


def _scale(scale: Scale) -> list[float]:
    return [scale.low, scale.high, scale.cut, scale.target_percent]


def attempt_from(attempt_id: str, payload: str) -> Attempt:
    """The sitting as it was at its start."""
    start: dict[str, Any] = json.loads(payload)
    form, profile = start["form"], start["profile"]
    entries = tuple(
        FormItem(item, skill, tuple(options), revision, _reason(reason))
        for item, skill, options, revision, reason in form["items"]
    )
    return Attempt(
        id=attempt_id,
        kind=Kind(start["kind"]),
        title=start["title"],
        started=start["started"],
        rehearsal=start.get("rehearsal", ""),
        feedback=start.get("feedback", True),  # sittings begun before there was a choice
        sections=tuple(_section(held) for held in start.get("sections", ())),
        form=Form(form["bank_id"], form["digest"], form["seed"], entries),
        profile=ExamProfile(
            items=len(entries),
            minutes=profile["minutes"],
            warnings=tuple(profile["warnings"]),
            scale=Scale(*profile["scale"]),
            tools=frozenset(Tool(tool) for tool in profile["tools"]),
            pause_allowed=profile["pause_allowed"],
            extra_time=profile["extra_time"],
        ),
    )


def _section(held: dict[str, Any]) -> Section:
    warnings = held["warnings"]
    return Section(**{**held, "warnings": None if warnings is None else tuple(warnings)})


def _reason(held: dict[str, Any] | None) -> Reason | None:
    return Reason(**{**held, "why": Why(held["why"])}) if held else None


def event_payload(event: Event) -> str:
    """The values of an event."""
    return _json({"values": list(event.values), "on": event.on})


def event_from(kind: str, item: str, payload: str, used_ms: int) -> Event:
    """The event as it happened."""
    held = json.loads(payload)
    return Event(EventKind(kind), used_ms / 1000, item, tuple(held["values"]), held["on"])


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
