"""The items of a sitting as a list model: number, whether answered, whether flagged."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()

CELL = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Cell:
    """How one item stands. `place` counts from 0."""

    place: int
    answered: bool
    flagged: bool


class NavigatorModel(QAbstractListModel):
    """The cells that a filter leaves over."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cells: list[Cell] = []

    def show_cells(self, cells: Sequence[Cell]) -> None:
        """Take these cells; as long as they are the same items, only what changed is told."""
        if [cell.place for cell in cells] != [cell.place for cell in self._cells]:
            self.beginResetModel()
            self._cells = list(cells)
            self.endResetModel()
            return
        before, self._cells = self._cells, list(cells)
        for row, (old, new) in enumerate(zip(before, self._cells, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row), self.index(row))

    def cell(self, index: Index) -> Cell:
        """The cell at an index."""
        return self._cells[index.row()]

    def row_of(self, place: int) -> int:
        """Row of the item at this place, -1 when it is filtered out."""
        for row, cell in enumerate(self._cells):
            if cell.place == place:
                return row
        return -1

    def rowCount(self, parent: Index = ROOT) -> int:
        """Number of cells."""
        return 0 if parent.isValid() else len(self._cells)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Number, what a screen reader says, or the cell itself."""
        cell = self.cell(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return str(cell.place + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(cell)
        return cell if role == CELL else None

    def _spoken(self, cell: Cell) -> str:
        text = self.tr("Item {number}").format(number=cell.place + 1)
        text += ", " + (self.tr("answered") if cell.answered else self.tr("no answer"))
        return text + ", " + self.tr("flagged") if cell.flagged else text
