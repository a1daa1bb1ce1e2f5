"""Ended sittings as a table over time: when, what, how much was right, the practice score and its likely range."""

from datetime import datetime

from PySide6.QtCore import Qt

from cetl_prep.exam.attempt import Kind
from cetl_prep.exam.scoring import Score
from cetl_prep.gui.models.attempts import NONE, AttemptsModel
from cetl_prep.gui.models.cells import Index
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.storage.listing import AttemptSummary
from cetl_prep.words.results import title
from cetl_prep.words.times import full_day

SESSION, DATE, CORRECT, SCORED, RANGE = range(5)
SCORE_ROLE = Qt.ItemDataRole.UserRole
"""The `Score` of a mock exam, for who draws its range."""


class SessionsModel(AttemptsModel):
    """Newest first. Practice has no score."""

    NUMBERS = (CORRECT, SCORED)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell, its alignment, or the score of its row."""
        if index.isValid() and role == SCORE_ROLE:
            return self._score(self._rows[index.row()])
        return super().data(index, role)

    def _header(self) -> tuple[str, ...]:
        return (
            self.tr("Session"),
            self.tr("Date"),
            self.tr("Correct"),
            self.tr("Practice score"),
            self.tr("Likely range and pass mark"),
        )

    def _text(self, entry: AttemptSummary, column: int) -> str:
        if column == SESSION:
            return title(entry.kind, entry.title, TONGUE)
        if column == DATE:
            return full_day(datetime.fromisoformat(entry.started), TONGUE)
        if column == CORRECT:
            return self.tr("{n} of {all}").format(n=entry.correct, all=entry.items)
        score = self._score(entry)
        if column == SCORED:
            return NONE if score is None else str(score.scaled)
        if score is None:
            return ""
        low, high = score.scaled_interval
        return self.tr("{low} to {high}").format(low=low, high=high)

    def _score(self, entry: AttemptSummary) -> Score | None:
        return None if entry.kind is Kind.PRACTICE else entry.score
