"""A list of very many rows of one height: nothing is laid out but what is seen."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from cetl_prep.gui.theme import Theme

QUICK = 2_000
"""Rows among which a letter that is typed may look for one that begins so: it reads them all."""


class RowsView(QTableView):
    """One column without a header. A list view would go through all rows first; a table knows where each one is."""

    def __init__(self, theme: Theme, height: int, parent: QWidget | None = None) -> None:
        """`height` of a row in pixels at the usual text size."""
        super().__init__(parent)
        self._theme = theme
        self._height = height
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.setShowGrid(False)
        self.setStyleSheet(
            "QTableView { selection-background-color: transparent; }"
        )  # drawn with the row
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        theme.changed.connect(self._render)
        self._render()

    def _render(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(self._height))

    def moveCursor(  # noqa: N802
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End lead to the first and last row, as in a list."""
        last = self.model().rowCount() - 1
        if action is QAbstractItemView.CursorAction.MoveHome and last >= 0:
            return self.model().index(0, 0)
        if action is QAbstractItemView.CursorAction.MoveEnd and last >= 0:
            return self.model().index(last, 0)
        return super().moveCursor(action, modifiers)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Letters lead to a row that begins so, where there are not too many rows to look through."""
        if self.model().rowCount() <= QUICK:
            super().keyboardSearch(search)
