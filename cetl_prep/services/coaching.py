"""What the newest sittings say about how the candidate decides."""

from cetl_prep.exam.attempt import Attempt, Kind, State
from cetl_prep.exam.coach import Coaching, Decision, coach, quarter
from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.exam.outcome import Outcome, outcomes
from cetl_prep.services.sitting import SittingService
from cetl_prep.storage.attempts import AttemptStore, AttemptSummary

EXAMS, PRACTICES = 10, 20
"""The newest sittings of each kind that count: older habits may be gone, and it stays quick on any history."""

TIMES = 100
"""The newest answers whose times are told."""


class CoachingService:
    """Reads decisions out of ended sittings."""

    def __init__(self, sitting: SittingService, store: AttemptStore) -> None:
        self._sitting = sitting
        self._store = store
        self._read: dict[str, tuple[Decision, ...]] = {}

    def coaching(self) -> Coaching:
        """The findings over the newest ended sittings; one whose bank is gone does not count."""
        return coach(decision for entry in self._newest() for decision in self._decisions(entry))

    def times(self) -> list[float]:
        """Seconds of the newest answers of ended sittings, at most a hundred."""
        found: list[float] = []
        for entry in self._newest():
            if len(found) >= TIMES:
                break
            found += [decision.seconds for decision in self._decisions(entry)]
        return found[:TIMES]

    def _newest(self) -> list[AttemptSummary]:
        ended = [entry for entry in self._store.summaries() if entry.state is not State.OPEN]
        exams = [entry for entry in ended if entry.kind is not Kind.PRACTICE][:EXAMS]
        practices = [entry for entry in ended if entry.kind is Kind.PRACTICE][:PRACTICES]
        return sorted(exams + practices, key=lambda entry: -entry.number)

    def _decisions(self, entry: AttemptSummary) -> tuple[Decision, ...]:
        if entry.id not in self._read:
            try:
                attempt = self._store.load(entry.id)
                found = outcomes(attempt, self._sitting.items(attempt))
            except CetlPrepError:
                return ()
            self._read[entry.id] = tuple(
                _decision(attempt, outcome) for outcome in found if outcome.response.answered
            )
        return self._read[entry.id]


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
