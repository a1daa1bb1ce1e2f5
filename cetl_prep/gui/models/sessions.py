"""Ended sittings as a table over time: when, what, how much was right, the practice score and its likely range."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from cetl_prep.exam.attempt import Kind
from cetl_prep.exam.scoring import Score
from cetl_prep.gui.models.cells import ROOT, Index
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.storage.listing import AttemptSummary
from cetl_prep.words.results import title
from cetl_prep.words.times import full_day

SESSION, DATE, CORRECT, SCORED, RANGE = range(5)
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
SCORE_ROLE = Qt.ItemDataRole.UserRole
"""The `Score` of a mock exam, for who draws its range."""

NONE = "–"


class SessionsModel(QAbstractTableModel):
    """Newest first. A line is read when it is first shown; practice has no score."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[AttemptSummary] = ()

    def show_rows(self, rows: Sequence[AttemptSummary]) -> None:
        """Show these sittings."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def entry(self, row: int) -> AttemptSummary | None:
        """The sitting in a row, None for a row that is not there."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index = ROOT) -> int:
        """Number of sittings."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Number of columns."""
        return 0 if parent.isValid() else len(self._header())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell, its alignment, or the score of its row."""
        if not index.isValid():
            return None
        entry = self._rows[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if index.column() in (CORRECT, SCORED) else LEFT
        if role == SCORE_ROLE:
            return self._score(entry)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(entry, index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The name of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if section in (CORRECT, SCORED) else LEFT
        return self._header()[section] if role == Qt.ItemDataRole.DisplayRole else None

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
