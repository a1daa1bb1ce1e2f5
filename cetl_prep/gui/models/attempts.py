"""What tables of sittings have in common: a row for each, numbers at the right."""

from abc import abstractmethod
from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from cetl_prep.gui.models.cells import ROOT, Index
from cetl_prep.storage.listing import AttemptSummary

NONE = "–"
"""The practice score of practice: it asks what is hard, so a score would say too little of the exam."""
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class AttemptsModel(QAbstractTableModel):
    """Newest first. A line is read when it is first shown."""

    NUMBERS: tuple[int, ...] = ()
    """The columns that stand at the right."""

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
        """The text of a cell, or its alignment."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
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
            return self._alignment(section)
        return self._header()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        return RIGHT if column in self.NUMBERS else LEFT

    @abstractmethod
    def _header(self) -> tuple[str, ...]: ...

    @abstractmethod
    def _text(self, entry: AttemptSummary, column: int) -> str: ...
