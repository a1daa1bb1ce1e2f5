"""The grid of all items of a sitting: arrows move, Enter opens, F flags. A list to screen readers."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from cetl_prep.gui.icons import paint_icon
from cetl_prep.gui.models.navigator import Cell, NavigatorModel
from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.widgets.focus_ring import MARGIN, ring

CELL_WIDTH, CELL_HEIGHT, MOST_COLUMNS = 54, 44, 10
GAP = 8


def paint_cell(
    painter: QPainter, theme: Theme, area: QRectF, cell: Cell, text: str, *, hovered: bool
) -> None:
    """Draw a cell: answered ones look plain, blanks are dashed and heavier, flagged ones carry a flag."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if cell.answered:
        pen = QPen(theme.color("edge"), 1)
        fill = "hover" if hovered else "surface"
    else:
        pen = QPen(theme.color("weak"), 2)
        pen.setDashPattern([3, 2])
        fill = "weak_tint"
    inset = pen.widthF() / 2
    painter.setPen(pen)
    painter.setBrush(theme.color(fill))
    radius = min(theme.px(8), area.height() / 4)
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.setPen(theme.color("ink"))
    painter.setFont(theme.font(BODY, 400 if cell.answered else 600))
    painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), text)
    if cell.flagged:
        side = theme.px(14)
        flag = QRectF(area.right() - side - 4, area.top() + theme.px(4), side, side)
        paint_icon(painter, "flag", flag, theme.color("ink"), filled=True)


class _CellPainter(QStyledItemDelegate):
    """Draws the cells."""

    def __init__(self, theme: Theme, view: "Navigator") -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell, and the ring around the current one."""
        area = QRectF(option.rect).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        state = option.state
        cell = self._view.cells.cell(index)
        painter.save()
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        paint_cell(painter, self._theme, area, cell, text, hovered=hovered)
        if self._view.hasFocus() and index == self._view.currentIndex():
            ring(painter, self._theme, area, self._theme.px(8))
        painter.restore()

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The size of a cell for the width there is."""
        return self._view.cell_size()


class Navigator(QListView):
    """The grid. It is as high as its rows, so that the page scrolls and not the grid.

    Attributes:
        opened: emitted with the place of the item to go to.
        flag_wanted: emitted with the place of the item to flag.
        flag_key: the letter that flags, empty for none.
    """

    opened = Signal(int)
    flag_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.cells = NavigatorModel(self)
        self.flag_key = "F"
        self.setObjectName("navigator")
        self.setModel(self.cells)
        self.setItemDelegate(_CellPainter(theme, self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.clicked.connect(lambda index: self.opened.emit(self.cells.cell(index).place))
        self.cells.modelReset.connect(self.fit)
        theme.changed.connect(self.fit)

    def cell_size(self) -> QSize:
        """Width and height of a cell with its margin."""
        width = (self.viewport().width() - 1) // self.columns()
        return QSize(width, self._theme.px(CELL_HEIGHT) + GAP)

    def columns(self) -> int:
        """Cells in a row."""
        wanted = self._theme.px(CELL_WIDTH) + GAP
        return max(1, min(MOST_COLUMNS, self.viewport().width() // wanted))

    def fit(self) -> None:
        """Take the height of the rows."""
        rows = max(1, -(-self.cells.rowCount() // self.columns()))
        size = self.cell_size()
        self.setGridSize(size)
        self.setFixedHeight(rows * size.height() + 4)

    def focus_place(self, place: int) -> None:
        """Make the item at this place the current one, or the first."""
        row = max(0, self.cells.row_of(place))
        self.setCurrentIndex(self.cells.index(row))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the width."""
        if event.size().width() != event.oldSize().width():
            self.fit()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter or Space opens, F flags, Home and End go to the ends of the row."""
        index = self.currentIndex()
        key = event.key()
        if not index.isValid():
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.opened.emit(self.cells.cell(index).place)
        elif self.flag_key and key == ord(self.flag_key):
            self.flag_wanted.emit(self.cells.cell(index).place)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._to_end(index.row(), last=key == Qt.Key.Key_End)
        elif event.text().isprintable() and event.text():
            # Digits and letters are keys of the page; a list would search for them.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _to_end(self, row: int, *, last: bool) -> None:
        columns = self.columns()
        first = row - row % columns
        end = min(first + columns, self.cells.rowCount()) - 1
        self.setCurrentIndex(self.cells.index(end if last else first))
