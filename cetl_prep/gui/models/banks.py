"""The banks of the library as a table: what each is called, holds and covers, and whether it is as published."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from cetl_prep.exam.bank import BankInfo
from cetl_prep.gui.models.cells import ROOT, Index
from cetl_prep.gui.tips import tip
from cetl_prep.services.library_index import BankEntry

BANK, ITEMS, SKILLS, LICENSE, STATE = range(5)
ROW_ROLE = Qt.ItemDataRole.UserRole
"""Gives the `BankRow` of a cell."""

ENOUGH = 5
"""Items from which on a skill counts as covered."""

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class BankRow:
    """A bank of the list. `info` is None when its file cannot be read; `counts` are active items by skill id."""

    entry: BankEntry
    info: BankInfo | None
    counts: Mapping[str, int]
    in_use: bool

    @property
    def areas(self) -> list[list[int]]:
        """Number of items of each skill, by area."""
        if self.info is None:
            return []
        domains = self.info.blueprint.domains
        return [[self.counts.get(skill.id, 0) for skill in domain.skills] for domain in domains]


class BanksModel(QAbstractTableModel):
    """One row for each bank; the first cell has a second line after a line break."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[BankRow, ...] = ()

    def show_rows(self, rows: Sequence[BankRow]) -> None:
        """Show these banks."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, number: int) -> BankRow | None:
        """The bank in a row, None for a row that is not there."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def place(self, bank_id: str) -> int:
        """The row of a bank, -1 when it is not there."""
        ids = [row.entry.id for row in self._rows]
        return ids.index(bank_id) if bank_id in ids else -1

    def rowCount(self, parent: Index = ROOT) -> int:
        """Number of banks."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Number of columns."""
        return 0 if parent.isValid() else STATE + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell, or its `BankRow`."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if index.column() == ITEMS else LEFT
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, index.column())
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            said = self._text(row, index.column()).replace("\n", ", ")
            return tip(said) if role == Qt.ItemDataRole.ToolTipRole else said
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The name of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if section == ITEMS else LEFT
        names = (
            self.tr("Bank"),
            self.tr("Items"),
            self.tr("Skills covered, by area"),
            self.tr("License"),
            self.tr("State"),
        )
        return names[section] if role == Qt.ItemDataRole.DisplayRole else None

    def _text(self, row: BankRow, column: int) -> str:
        if column == BANK:
            return f"{row.entry.title}\n{self._about(row)}"
        if column == ITEMS:
            return str(row.entry.items)
        if column == SKILLS:
            return self._covered(row)
        if column == LICENSE:
            named = row.info.license if row.info else ""
            return named or self.tr("not stated")
        return self._state(row)

    def _about(self, row: BankRow) -> str:
        authors = ", ".join(row.info.authors) if row.info else ""
        version = self.tr("version {version}").format(version=row.entry.version)
        parts = [self.tr("in use") if row.in_use else "", authors, version]
        words = ", ".join(part for part in parts if part)
        return words[:1].upper() + words[1:]

    def _covered(self, row: BankRow) -> str:
        counts = [count for area in row.areas for count in area]
        covered = sum(count >= ENOUGH for count in counts)
        return self.tr("{n} of {all}, with 5 or more items").format(n=covered, all=len(counts))

    def _state(self, row: BankRow) -> str:
        if row.info is None:
            return self.tr("Cannot be read\nset aside, not used")
        if row.entry.changed:
            return self.tr("Changed\nsince published")
        return self.tr("As published\nor made here")
