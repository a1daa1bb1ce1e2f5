"""The look and manners that tables of findings and figures share: whole rows, no grid, Tab leaves the table."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView


def make_plain(table: QTableView) -> None:
    """Give a table these manners. Its header cannot be clicked, and its last column takes the room that is left."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setCornerButtonEnabled(False)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionsClickable(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setStretchLastSection(True)


def select_row(table: QTableView, row: int) -> None:
    """Choose a row. `QTableView.selectRow` looks for a column at the left edge, and right to left there may be none."""
    table.setCurrentIndex(table.model().index(row, 0))
