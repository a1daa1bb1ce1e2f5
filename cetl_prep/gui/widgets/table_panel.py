"""A panel with a heading, a sentence and a table of plain text, as high as its rows."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QWidget,
)

from cetl_prep.gui.icons import icon, icon_size
from cetl_prep.gui.models.cells import CellsModel, Index
from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.tips import tip
from cetl_prep.gui.widgets.boxes import Panel
from cetl_prep.gui.widgets.label import CAPTION, TITLE, Label
from cetl_prep.gui.widgets.plain_table import make_plain

ROW, MOST_ROWS = 36, 7


class TippedCells(CellsModel):
    """Cells whose tool tip repeats their text, for a table without room for all of it."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell, also as its tool tip."""
        if role != Qt.ItemDataRole.ToolTipRole:
            return super().data(index, role)
        said = super().data(index, Qt.ItemDataRole.DisplayRole)
        return tip(said) if isinstance(said, str) else said


class SignedTitle(QWidget):
    """A title after an icon in a color token."""

    def __init__(self, theme: Theme, icon_name: str, ink: str, parent: QWidget | None = None):
        super().__init__(parent)
        self._theme, self._icon, self._ink = theme, icon_name, ink
        self._sign = QLabel()
        self.label = Label(theme, "", TITLE, 600, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(10))
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        drawn = icon(self._theme, self._icon, self._ink)
        self._sign.setPixmap(drawn.pixmap(icon_size(self._theme)))


class TablePanel(Panel):
    """Hidden while there are no rows."""

    def __init__(
        self,
        theme: Theme,
        icon_name: str,
        ink: str,
        heads: Sequence[str],
        widths: Sequence[int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        self._heads = tuple(heads)
        self._widths = tuple(widths)
        self._title = SignedTitle(theme, icon_name, ink)
        self._text = Label(theme, "", color="ink2", wrap=True)
        self._table = QTableView()
        self._model = TippedCells(heads, ())
        self._build_table()
        for part in (self._title, self._text, self._table):
            self.body.addWidget(part)
        self.body.addStretch(1)
        theme.changed.connect(self._fit)

    def show_rows(self, title: str, text: str, rows: Sequence[Sequence[str]]) -> None:
        """Show these rows under this title."""
        self._title.label.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        old, self._model = self._model, TippedCells(self._heads, rows, self)
        self._table.setModel(self._model)
        old.deleteLater()
        self._table.setAccessibleName(title)
        self.setVisible(bool(rows))
        self._fit()

    def _build_table(self) -> None:
        table = self._table
        table.setModel(self._model)
        make_plain(table)

    def _fit(self) -> None:
        theme, table = self._theme, self._table
        table.setFont(theme.font(BODY))
        header = table.horizontalHeader()
        header.setFont(theme.font(CAPTION))
        header.setFixedHeight(theme.px(32))
        table.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        for column, width in enumerate(self._widths):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, theme.px(width))
        rows = min(MOST_ROWS, self._model.rowCount())
        table.setFixedHeight(rows * theme.px(ROW) + theme.px(32) + 6)
