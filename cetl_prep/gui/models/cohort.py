"""Candidates beside each other: a column for each, a row for each skill, and below them what else is known of the file."""

from collections.abc import Sequence
from datetime import datetime
from enum import Enum

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from cetl_prep.exam.cohort import Cell, Row, skills_of
from cetl_prep.exam.standing import FEW_ANSWERS, Standing
from cetl_prep.gui.models.cells import ROOT, Index
from cetl_prep.gui.tips import tip
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.words.records import SHORT_TRUST, plain, trust_sentence
from cetl_prep.words.times import full_day, rough_percent, short_day

CELL_ROLE = Qt.ItemDataRole.UserRole
"""The `Cell` of a skill, None where the candidate has none."""
ROW_ROLE = CELL_ROLE + 1
"""The `Row` of the candidate."""
LINE_ROLE = CELL_ROLE + 2
"""The `Line` that a row of the table is."""
NONE = "–"


class Line(Enum):
    """What a row of the table tells."""

    SKILL = "skill"
    CHANCE = "chance"
    LAST = "last"
    FILE = "file"


_BELOW = (Line.CHANCE, Line.LAST, Line.FILE)


class CohortModel(QAbstractTableModel):
    """Read only. Whatever a screen reader is told of a cell is its tool tip too."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._skills: tuple[tuple[str, str], ...] = ()
        self._cells: list[dict[str, Cell]] = []

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these candidates in this order."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self._skills = skills_of(self._rows)
        self._cells = [{cell.skill: cell for cell in row.cells} for row in self._rows]
        self.endResetModel()

    def candidate(self, column: int) -> Row | None:
        """The candidate of a column, None where there is none."""
        return self._rows[column] if 0 <= column < len(self._rows) else None

    def place(self, candidate: str) -> int:
        """The column of the candidate with this id, -1 when there is none."""
        return next((n for n, row in enumerate(self._rows) if row.id == candidate), -1)

    def line(self, row: int) -> Line:
        """What this row tells."""
        return Line.SKILL if row < len(self._skills) else _BELOW[row - len(self._skills)]

    def table(self) -> list[tuple[str, ...]]:
        """All of it as text."""
        head = ("", *(plain(row.name) for row in self._rows))
        across, down = range(len(self._rows)), range(self.rowCount())
        return [
            head,
            *((self._title(n), *(self._text(n, column) for column in across)) for n in down),
        ]

    def rowCount(self, parent: Index = ROOT) -> int:
        """A row for each skill, and those below; none without candidates."""
        if parent.isValid() or not self._rows:
            return 0
        return len(self._skills) + len(_BELOW)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Number of candidates."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell, its whole sentence, or the values behind it."""
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            said = self._sentence(row, column)
            return tip(said) if role == Qt.ItemDataRole.ToolTipRole else said
        if role == CELL_ROLE:
            return self._cell(row, column)
        if role == ROW_ROLE:
            return self._rows[column]
        return self.line(row) if role == LINE_ROLE else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The name of a candidate, or what a row tells; in full as the tool tip."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if orientation is Qt.Orientation.Horizontal:
            said = plain(self._rows[section].name)
        else:
            said = self._title(section)
        return tip(said) if role == Qt.ItemDataRole.ToolTipRole else said

    def _cell(self, row: int, column: int) -> Cell | None:
        if row >= len(self._skills):
            return None
        return self._cells[column].get(self._skills[row][0])

    def _title(self, row: int) -> str:
        if row < len(self._skills):
            return plain(self._skills[row][1])
        return {
            Line.CHANCE: self.tr("Chance of passing"),
            Line.LAST: self.tr("Last answer"),
            Line.FILE: self.tr("History file"),
        }[self.line(row)]

    def _text(self, row: int, column: int) -> str:
        candidate, line = self._rows[column], self.line(row)
        if line is Line.SKILL:
            cell = self._cell(row, column)
            return NONE if cell is None or cell.percent is None else f"{cell.percent:.0f}"
        if line is Line.CHANCE:
            known = candidate.outlook
            return f"{rough_percent(known.chance)}%" if known else NONE
        if line is Line.LAST:
            moment = candidate.last
            return short_day(datetime.fromisoformat(moment), TONGUE) if moment else NONE
        return TONGUE(SHORT_TRUST[candidate.trust])

    def _sentence(self, row: int, column: int) -> str:
        candidate, line = self._rows[column], self.line(row)
        name, title = plain(candidate.name), self._title(row)
        if line is Line.SKILL:
            said = self._cell_words(self._cell(row, column))
        elif line is Line.CHANCE:
            said = self._chance_words(candidate)
        elif line is Line.LAST:
            moment = candidate.last
            said = self.tr("not told")
            if moment:
                said = full_day(datetime.fromisoformat(moment), TONGUE)
        else:
            said = trust_sentence(candidate.trust, candidate.name, TONGUE)
        return self.tr("{name}, {title}: {said}").format(name=name, title=title, said=said)

    def _chance_words(self, candidate: Row) -> str:
        known = candidate.outlook
        if known is None:
            return self.tr("too few answers")
        return self.tr("{percent}%, likely {low} to {high}%").format(
            percent=rough_percent(known.chance),
            low=rough_percent(known.chance_low),
            high=rough_percent(known.chance_high),
        )

    def _cell_words(self, cell: Cell | None) -> str:
        if cell is None or cell.percent is None:
            return self.tr("too few answers")
        figures = self.tr("{percent}%, likely {low} to {high}%, {n} answers").format(
            percent=round(cell.percent), low=round(cell.low), high=round(cell.high), n=cell.answers
        )
        if cell.thin:
            few = self.tr("too few answers to read, {n} of {need}")
            return few.format(n=cell.answers, need=FEW_ANSWERS)
        return f"{self._standing(cell.standing)}, {figures}"

    def _standing(self, standing: Standing) -> str:
        return {
            Standing.STRONG: self.tr("strong"),
            Standing.CLOSE: self.tr("close"),
            Standing.WEAK: self.tr("weak"),
            Standing.FEW: self.tr("too few answers"),
        }[standing]
