"""The heat map: a table whose cells are candidates by skills. Arrows move in it, Enter opens the candidate."""

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from cetl_prep.exam.cohort import Row
from cetl_prep.gui.icons import paint_icon
from cetl_prep.gui.models.cohort import CELL_ROLE, LINE_ROLE, ROW_ROLE, CohortModel, Line
from cetl_prep.gui.theme import BODY, Layout, Theme
from cetl_prep.gui.widgets.chart import as_text
from cetl_prep.gui.widgets.heat_cell import look_of, paint_cell
from cetl_prep.gui.widgets.label import CAPTION
from cetl_prep.gui.widgets.record_trust import LOOKS

ROW, HEAD = 34, 36
LEAST, MOST = 52, 110
"""Pixels of a column, between which it takes the room there is."""
ROOMY = 96
"""Pixels of a column where they do not all fit: names have room, since one scrolls anyway."""
NAMES: dict[Layout, int] = {"wide": 200, "compact": 230, "narrow": 150}
MOST_ROWS = 24
BAR, SCROLL = 3, 16


class HeatMap(QTableView):
    """As high as its rows; candidates who find no room are scrolled to, the names of skills stay.

    Attributes:
        chosen: emitted with the id of the candidate whose column is current.
        opened: emitted with the id of the candidate who is to be looked at closely.
    """

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme, model: CohortModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cohort = model
        self._layout: Layout = "wide"
        self.setHorizontalHeader(_HeatHeader(theme, Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(_HeatHeader(theme, Qt.Orientation.Vertical, self))
        self.setModel(model)
        self.setItemDelegate(_HeatDelegate(theme, self))
        self.setAccessibleName(self.tr("Candidates by skills"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.doubleClicked.connect(lambda _index: self._open())
        model.modelReset.connect(self.fit)
        theme.changed.connect(self.fit)
        self.fit()

    @property
    def candidate(self) -> Row | None:
        """The candidate of the current column."""
        return self._cohort.candidate(self.currentIndex().column())

    def choose(self, candidate: str) -> None:
        """Make the column of this candidate current, the first one when there is none."""
        row = max(0, self.currentIndex().row())
        index = self._cohort.index(row, max(0, self._cohort.place(candidate)))
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flags)
            self.scrollTo(index)

    def lay_out(self, layout: Layout) -> None:
        """Fit the names of skills to the room there is."""
        if layout != self._layout:
            self._layout = layout
            self.fit()

    def fit(self) -> None:
        """Take fonts, widths and the height that the rows need."""
        theme, px = self._theme, self._theme.px
        self.setFont(theme.font(BODY))
        self.horizontalHeader().setFixedHeight(px(HEAD))
        self.verticalHeader().setFixedWidth(px(NAMES[self._layout]))
        self.verticalHeader().setDefaultSectionSize(px(ROW))
        rows = min(MOST_ROWS, self.model().rowCount())
        self.setFixedHeight(rows * px(ROW) + px(HEAD) + SCROLL)
        self._fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns share the room there is."""
        super().resizeEvent(event)
        self._fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the candidate; Copy takes the whole table."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif event.matches(QKeySequence.StandardKey.Copy):
            QApplication.clipboard().setText(as_text(self._cohort.table()))
        else:
            super().keyPressEvent(event)

    def currentChanged(  # noqa: N802
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Tell of another candidate, and mark the name over the column."""
        super().currentChanged(current, previous)
        if current.column() != previous.column() or not previous.isValid():
            self.horizontalHeader().viewport().update()
        if self.candidate is not None:
            self.chosen.emit(self.candidate.id)

    def _open(self) -> None:
        if self.candidate is not None:
            self.opened.emit(self.candidate.id)

    def _fit_columns(self) -> None:
        count = max(1, self.model().columnCount())
        room = self.width() - self.verticalHeader().width() - 2
        wide = min(self._theme.px(MOST), room // count)
        if wide < self._theme.px(LEAST):
            wide = self._theme.px(ROOMY)
        if wide != self.horizontalHeader().defaultSectionSize():
            self.horizontalHeader().setDefaultSectionSize(wide)


class _HeatHeader(QHeaderView):
    """Names without boxes; a bar under the name of the current candidate."""

    def __init__(self, theme: Theme, orientation: Qt.Orientation, view: HeatMap) -> None:
        super().__init__(orientation, view)
        self._theme = theme
        self._map = view
        self.setSectionsClickable(orientation is Qt.Orientation.Horizontal)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setObjectName("heat")

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802
        """Draw a name, elided; in full it is the tool tip."""
        if not rect.isValid():
            return
        theme, across = self._theme, self.orientation() is Qt.Orientation.Horizontal
        current = across and section == self._map.currentIndex().column()
        below = not across and self._map._cohort.line(section) is not Line.SKILL
        painter.save()
        painter.fillRect(rect, theme.color("surface"))
        size, weight = (
            (CAPTION, 600 if current else 400) if across else (BODY, 500 if below else 400)
        )
        font = theme.font(size, weight)
        painter.setFont(font)
        painter.setPen(theme.color("ink" if current or not across else "ink2"))
        words = str(self.model().headerData(section, self.orientation()) or "")
        side = theme.px(1 if across else 3)
        room = rect.adjusted(side, 0, -side, 0)
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        edge = Qt.AlignmentFlag.AlignHCenter if across else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, int(edge | Qt.AlignmentFlag.AlignVCenter), shown)
        if current:
            high = theme.px(BAR)
            bar = QRect(room.left(), rect.bottom() - high, room.width(), high)
            painter.fillRect(bar, theme.color("accent"))
        painter.restore()


class _HeatDelegate(QStyledItemDelegate):
    """Draws cells, and the ring inside the current one."""

    def __init__(self, theme: Theme, view: HeatMap) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As the view has it."""
        return QSize(self._theme.px(LEAST), self._theme.px(ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the cell."""
        theme, line, row = self._theme, index.data(LINE_ROLE), index.data(ROW_ROLE)
        area = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
        state: QStyle.StateFlag = option.state
        if line is Line.SKILL:
            look = look_of(index.data(CELL_ROLE), row.pass_percent)
            paint_cell(painter, theme, area, look, str(index.data()))
        elif line is Line.FILE:
            tone, sign = LOOKS[row.trust]
            side = theme.px(20)
            spot = QRectF(area.center().x() - side / 2, area.center().y() - side / 2, side, side)
            paint_icon(painter, sign, spot, theme.color("ink2" if tone == "plain" else tone))
        else:
            heavy = line is Line.CHANCE
            painter.setFont(theme.font(BODY if heavy else CAPTION, 600 if heavy else 400))
            painter.setPen(theme.color("ink" if heavy else "ink2"))
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), str(index.data()))
        if state & QStyle.StateFlag.State_Selected and self._view.hasFocus():
            self._paint_ring(painter, area)

    def _paint_ring(self, painter: QPainter, area: QRectF) -> None:
        theme = self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = theme.ring / 2
        for token, inset, width in (("focus", half, theme.ring), ("surface", theme.ring + 0.5, 1)):
            painter.setPen(QPen(theme.color(token), width))
            painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), 3, 3)
        painter.restore()
