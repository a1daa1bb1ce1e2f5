"""All sittings as a table: what, when, how many items, its state, and its result where it ended."""

from datetime import datetime

from PySide6.QtCore import QObject

from cetl_prep.exam.attempt import Kind, State
from cetl_prep.gui.models.attempts import NONE, AttemptsModel
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.storage.listing import AttemptSummary
from cetl_prep.words.results import title
from cetl_prep.words.times import full_day


class SittingsModel(AttemptsModel):
    """Newest first, with the state of each."""

    NUMBERS = (2, 4, 5)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._states_named = False

    def name_states(self, on: bool) -> None:
        """Say in the first column that a sitting is paused, for a table without the column of states."""
        if on != self._states_named:
            self.beginResetModel()
            self._states_named = on
            self.endResetModel()

    def _header(self) -> tuple[str, ...]:
        return (
            self.tr("Exam or practice"),
            self.tr("Date"),
            self.tr("Items"),
            self.tr("State"),
            self.tr("Correct"),
            self.tr("Practice score"),
        )

    def _text(self, entry: AttemptSummary, column: int) -> str:
        if column == 0:
            named = title(entry.kind, entry.title, TONGUE)
            paused = self._states_named and entry.state is State.OPEN
            return self.tr("{title}, paused").format(title=named) if paused else named
        if column == 1:
            return full_day(datetime.fromisoformat(entry.started), TONGUE)
        if column == 2:
            return str(entry.items)
        if column == 3:
            return self._state(entry)
        if entry.state is State.OPEN:
            return ""
        if column == 4:
            return str(entry.correct)
        return NONE if entry.kind is Kind.PRACTICE else self._practice_score(entry)

    def _state(self, entry: AttemptSummary) -> str:
        if entry.state is State.OPEN:
            return self.tr("Paused, {n} answered").format(n=entry.answered)
        return self.tr("Handed in") if entry.state is State.SUBMITTED else self.tr("Time ran out")

    def _practice_score(self, entry: AttemptSummary) -> str:
        score = entry.score
        if score is None:
            return self.tr("not available")
        low, high = score.scaled_interval
        return self.tr("{score} ({low} to {high})").format(score=score.scaled, low=low, high=high)
