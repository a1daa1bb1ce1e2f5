"""What the newest sittings say about how the candidate decides."""

import json
from dataclasses import asdict
from typing import Any

from cetl_prep.exam.attempt import Attempt, Confidence, Kind
from cetl_prep.exam.coach import Coaching, Decision, coach, quarter
from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.exam.outcome import Outcome, outcomes
from cetl_prep.services.sitting import SittingService
from cetl_prep.storage.attempts import AttemptStore
from cetl_prep.storage.estimates import Estimates
from cetl_prep.storage.listing import AttemptSummary, Wanted

EXAMS, PRACTICES = 10, 20
"""The newest sittings of each kind that count: older habits may be gone, and it stays quick on any history."""

TIMES = 100
"""The newest answers whose times are told."""


class CoachingService:
    """Reads decisions out of ended sittings, each sitting once: its decisions are kept with the estimates."""

    def __init__(self, sitting: SittingService, store: AttemptStore, estimates: Estimates) -> None:
        self._sitting = sitting
        self._store = store
        self._estimates = estimates

    def coaching(self) -> Coaching:
        """The findings over the newest ended sittings; one whose bank is gone does not count."""
        return coach(decision for found in self._read(self._newest()) for decision in found)

    def times(self) -> list[float]:
        """Seconds of the newest answers of ended sittings, at most a hundred."""
        found: list[float] = []
        for entry in self._newest():
            if len(found) >= TIMES:
                break
            found += [decision.seconds for decision in self._read([entry])[0]]
        return found[:TIMES]

    def _newest(self) -> list[AttemptSummary]:
        exams = self._store.summaries(Wanted(practice=False, ended=True))[:EXAMS]
        practices = self._store.summaries(Wanted(practice=True, ended=True))[:PRACTICES]
        return sorted(exams + practices, key=lambda entry: -entry.number)

    def _read(self, entries: list[AttemptSummary]) -> list[tuple[Decision, ...]]:
        epoch = self._store.answers.epoch()
        kept = self._estimates.decisions((entry.id for entry in entries), epoch)
        found = {entry: _decisions_from(body) for entry, body in kept.items()}
        new: list[tuple[str, str]] = []
        for entry in entries:
            if entry.id not in found:
                decisions = self._decide(entry)
                found[entry.id] = decisions or ()
                if decisions is not None:
                    new.append((entry.id, _payload(decisions)))
        if new:
            self._estimates.keep_decisions(new, epoch)
        return [found[entry.id] for entry in entries]

    def _decide(self, entry: AttemptSummary) -> tuple[Decision, ...] | None:
        """The decisions of a sitting, None when its bank is gone."""
        try:
            attempt = self._store.load(entry.id)
            found = outcomes(attempt, self._sitting.items(attempt))
        except CetlPrepError:
            return None
        return tuple(_decision(attempt, outcome) for outcome in found if outcome.response.answered)


def _payload(decisions: tuple[Decision, ...]) -> str:
    return json.dumps([list(asdict(decision).values()) for decision in decisions])


def _decisions_from(body: str) -> tuple[Decision, ...]:
    return tuple(_decision_from(*each) for each in json.loads(body))


def _decision_from(exam: bool, place: int, *rest: Any) -> Decision:
    first_correct, correct, changed, flagged, sure, seconds = rest
    confidence = None if sure is None else Confidence(sure)
    return Decision(exam, place, first_correct, correct, changed, flagged, confidence, seconds)


def _decision(attempt: Attempt, outcome: Outcome) -> Decision:
    response, item = outcome.response, outcome.item
    return Decision(
        exam=attempt.kind is not Kind.PRACTICE,
        quarter=quarter(outcome.number - 1, len(attempt.form)),
        first_correct=item.is_correct(response.first),
        correct=outcome.correct,
        # With several keys the first click is no answer yet, so nothing can be said of changes.
        changed=not item.is_multi_key and response.first != response.chosen,
        flagged=response.flagged,
        confidence=response.confidence,
        seconds=response.seconds,
    )
