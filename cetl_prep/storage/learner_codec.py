"""A learner as JSON: all but the items, of which each has a row of its own. Floats come back as they were, to the last bit."""

import json
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from cetl_prep.exam.calibration import Tally
from cetl_prep.exam.history import Begun, History, Past, Recent
from cetl_prep.exam.layers import Ground, Layers
from cetl_prep.exam.learner import Closed, Learner, Standpoint
from cetl_prep.exam.mastery import Belief
from cetl_prep.exam.mastery_books import Book
from cetl_prep.exam.mastery_items import Seen
from cetl_prep.exam.mastery_state import Practice, State
from cetl_prep.exam.mistakes import ErrorList, Mistake


def learner_payload(learner: Learner) -> str:
    """All that is needed to take the learner up again, together with the rows of the items."""
    belief, history = learner.belief, learner.history
    return _json(
        {
            "all": _state(belief.all_evidence),
            "fresh": _state(belief.fresh_evidence) if belief.book else None,
            "answers": belief.answers,
            "evidence": belief.evidence,
            "last": belief.at,
            "count": history.count,
            "recent": [list(recent) for recent in history.recent],
            "met": history.met_counts,
            "counts": learner.counts,
            "cells": [list(cell) for cell in learner.tally.cells],
            "errors": [
                [m.attempt, m.item, m.skill, m.subtopic, m.day.isoformat(), m.times]
                for m in learner.errors.held
            ],
            "at": learner.at,
            "day": learner.day and learner.day.isoformat(),
        }
    )


def learner_from(
    payload: str,
    start: Belief,
    day_of: Callable[[float], date],
    past: Past,
    ground: Ground[Seen],
) -> Learner:
    """The learner as it was kept; `start` is the belief before the first answer, the items are read when they matter."""
    held: dict[str, Any] = json.loads(payload)
    belief = replace(
        start,
        all_evidence=_state_from(held["all"]),
        book=Book(_state_from(held["fresh"])) if held["fresh"] else None,
        items=Layers(ground=ground),
        answers=held["answers"],
        evidence=held["evidence"],
        at=held["last"],
    )
    recent = tuple(Recent(*each) for each in held["recent"])
    return Learner(
        belief,
        day_of,
        History(begun=Begun(past, held["count"], recent, held["met"])),
        Counter(held["counts"]),
        Tally(tuple(cell) for cell in held["cells"]),
        ErrorList(_mistake(*each) for each in held["errors"]),
        held["at"],
        date.fromisoformat(held["day"]) if held["day"] else None,
    )


def skills_payload(closed: Closed) -> str:
    """Where the skills stood at the end of a day."""
    return _json({skill: list(stood) for skill, stood in closed.skills.items()})


def skills_from(payload: str) -> Mapping[str, Standpoint]:
    """The same, read back."""
    return {skill: Standpoint(*stood) for skill, stood in json.loads(payload).items()}


def state_payload(state: State) -> str:
    """The belief at the end of a day."""
    return _json(_state(state))


def state_from(payload: str) -> State:
    """The same, read back."""
    return _state_from(json.loads(payload))


def _state(state: State) -> list[Any]:
    return [state.places, state.mean, state.cov, state.tide, [list(p) for p in state.practice]]


def _state_from(held: list[Any]) -> State:
    places, mean, cov, tide, practice = held
    return State(places, mean, cov, tide, [Practice(*each) for each in practice])


def _mistake(attempt: str, item: str, skill: str, subtopic: str, day: str, times: int) -> Mistake:
    return Mistake(attempt, item, skill, subtopic, date.fromisoformat(day), False, None, times)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
