"""All sittings as a table: what, when, how many items, its state, and its result where it ended."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from cetl_prep.exam.attempt import Kind, State
from cetl_prep.gui.models.cells import ROOT, Index
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.storage.listing import AttemptSummary
from cetl_prep.words.results import title
from cetl_prep.words.times import full_day

NUMBERS = (2, 4, 5)
NONE = "–"
"""The practice score of practice: it asks what is hard, so a score would say too little of the exam."""
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class SittingsModel(QAbstractTableModel):
    """Newest first. A line is read when it is first shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[AttemptSummary] = ()
        self._states_named = False

    def show_rows(self, rows: Sequence[AttemptSummary]) -> None:
        """Show these sittings."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def name_states(self, on: bool) -> None:
        """Say in the first column that a sitting is paused, for a table without the column of states."""
        if on != self._states_named:
            self.beginResetModel()
            self._states_named = on
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
        """The text of a cell; numbers stand at the right."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if index.column() in NUMBERS else LEFT
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(self._rows[index.row()], index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The name of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if section in NUMBERS else LEFT
        return self._header()[section] if role == Qt.ItemDataRole.DisplayRole else None

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
