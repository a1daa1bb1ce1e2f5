"""The data of charts as tables, to be read cell by cell or copied."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from cetl_prep.gui.models.cells import CellsModel
from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.chart import Rows, as_text
from cetl_prep.gui.widgets.label import TITLE, Label
from cetl_prep.gui.widgets.plain_table import make_plain


class DataDialog(QDialog):
    """Titles with their tables; "Copy data" takes all of them."""

    def __init__(
        self, theme: Theme, tables: list[tuple[str, Rows]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self._tables = tables
        self.setWindowTitle(self.tr("Data of this page"))
        self._build()
        self.resize(theme.px(620), theme.px(460))

    def _build(self) -> None:
        body = QVBoxLayout(self)
        for title, rows in self._tables:
            body.addWidget(Label(self._theme, title, TITLE, 600))
            body.addWidget(self._table(title, rows), 1)
        row = QHBoxLayout()
        copy = Button(self._theme, self.tr("Copy data"))
        close = Button(self._theme, self.tr("Close"), "pri")
        copy.clicked.connect(self._on_copy)
        close.clicked.connect(self.accept)
        row.addStretch()
        row.addWidget(copy)
        row.addWidget(close)
        body.addLayout(row)

    def _table(self, title: str, rows: Rows) -> QTableView:
        view = QTableView(self)
        view.setModel(CellsModel(rows[0], rows[1:], view))
        view.setAccessibleName(title)
        make_plain(view)
        view.verticalHeader().setDefaultSectionSize(self._theme.px(32))
        header = view.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for part in (view, header):
            part.setFont(self._theme.font(BODY))
        return view

    def _on_copy(self) -> None:
        text = "\n\n".join(f"{title}\n{as_text(rows)}" for title, rows in self._tables)
        QGuiApplication.clipboard().setText(text)
