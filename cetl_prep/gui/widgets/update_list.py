"""What an update would do, item by item: a list with boxes, and buttons for all of them at once."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from cetl_prep.exam.three_way import Side
from cetl_prep.gui.icons import paint_icon
from cetl_prep.gui.models.update_rows import ROW_ROLE, Part, Row, UpdateRows
from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.widgets.boxes import Panel
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.check_box import SQUARE, paint_square
from cetl_prep.gui.widgets.keys import PLAIN
from cetl_prep.gui.widgets.label import CAPTION, Label
from cetl_prep.gui.widgets.lined_row import paint_ground, paint_lines, paint_ring
from cetl_prep.gui.widgets.mirroring import mirrored

HEIGHT, PAD, HIT, MOST_ROWS = 54, 8, 8, 10
GUTTER = SQUARE + 14
TICKS = (Qt.Key.Key_Space, Qt.Key.Key_Select, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SIGNS = {
    Part.CONFLICT: ("alert", "weak"),
    Part.NEW: ("plus", "accent"),
    Part.CHANGED: ("edit", "accent"),
    Part.REMOVED: ("cross", "weak"),
    Part.MINE: ("check", "accent"),
}


class UpdateList(Panel):
    """No widget stands behind a row, so an update may be long.

    Attributes:
        model: the rows.
        row_chosen: emitted with a `Row`.
        all_ticked: emitted with whether every change is to be taken or none.
        all_chosen: emitted with the `Side` to take in every conflict.
        went_on: the next item in which a choice is missing is shown.
    """

    row_chosen = Signal(object)
    all_ticked = Signal(bool)
    all_chosen = Signal(object)
    went_on = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.model = UpdateRows(self)
        self.view = _View()
        self._take, self._leave = Button(theme, self.tr("Take all")), Button(theme, self.tr("None"))
        self._leave.setAccessibleName(self.tr("Take none"))
        self._mine = Button(theme, self.tr("Keep mine everywhere"))
        self._theirs = Button(theme, self.tr("Take theirs everywhere"))
        self.next = Button(theme, self.tr("Next choice"))
        self.next.setToolTip("F8")
        self._rest = Label(theme, "", CAPTION, color="ink2", wrap=True)
        self._build()
        self._connect()

    def _build(self) -> None:
        view = self.view
        view.setAccessibleName(self.tr("What the update changes"))
        view.setModel(self.model)
        view.setItemDelegate(_Delegate(self._theme, view))
        view.setUniformItemSizes(True)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setMouseTracking(True)
        row = QHBoxLayout()
        row.addWidget(self._take)
        row.addWidget(self._leave)
        row.addStretch(1)
        self.body.addLayout(row)
        for part in (self.next, view, self._mine, self._theirs):
            left = Qt.AlignmentFlag.AlignLeft
            self.body.addWidget(part, 0, Qt.AlignmentFlag(0) if part is view else left)
        self.body.addWidget(self._rest)
        self.body.addStretch(1)
        self._theme.changed.connect(self._fit)

    def _connect(self) -> None:
        self._take.clicked.connect(lambda: self.all_ticked.emit(True))
        self._leave.clicked.connect(lambda: self.all_ticked.emit(False))
        self._mine.clicked.connect(lambda: self.all_chosen.emit(Side.MINE))
        self._theirs.clicked.connect(lambda: self.all_chosen.emit(Side.THEIRS))
        self.next.clicked.connect(self.go_on)
        self.view.selectionModel().currentChanged.connect(self._on_current)

    def show_rows(self, rows: list[Row], earlier: frozenset[tuple[str, str]], same: int) -> None:
        """Show these rows with the first item chosen; `same` is how many items stay as they are."""
        self.model.show_rows(rows, earlier)
        offered = any(row.offers for row in rows)
        disputed = any(row.conflicts for row in rows)
        for part in (self._take, self._leave):
            part.setVisible(offered)
        for part in (self._mine, self._theirs, self.next):
            part.setVisible(disputed)
        self._rest.setText(self.tr("Unchanged: {n}").format(n=same))
        self._fit()
        if rows:
            self.view.setCurrentIndex(self.model.index(1))

    def go_on(self) -> None:
        """Go to the next item in which a choice is missing."""
        place = self.model.next_open(self.view.currentIndex().row())
        if place >= 0:
            self.view.setCurrentIndex(self.model.index(place))
            self.went_on.emit()

    def _fit(self) -> None:
        rows = min(MOST_ROWS, max(2, self.model.rowCount()))
        self.view.setFixedHeight(rows * self._theme.px(HEIGHT) + 4)

    def _on_current(self, index: QModelIndex) -> None:
        row = self.model.row(index.row())
        if row is not None:
            self.row_chosen.emit(row)


class _View(QListView):
    """Space and Enter tick the box of the current row."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick, or go through the rows."""
        model, plain = self.model(), event.modifiers() in PLAIN
        if plain and event.key() in TICKS and isinstance(model, UpdateRows):
            model.toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    """A box where there is something to take, and two lines; a sign before a heading."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._ground = theme, view.viewport()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Two lines."""
        return QSize(self._theme.px(80), self._theme.px(HEIGHT))

    def editorEvent(
        self,
        event: QEvent,
        model: object,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """A click on the box ticks it, or takes the tick away."""
        if not isinstance(model, UpdateRows) or not isinstance(index, QModelIndex):
            return False
        wanted = (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and self._box(QRectF(option.rect), HIT).contains(event.position())
        )
        if wanted:
            model.toggle(index)
        return wanted

    def _box(self, area: QRectF, around: int = 0) -> QRectF:
        """The square of a row, and this much around it."""
        theme = self._theme
        side, more = theme.px(SQUARE), theme.px(around)
        square = QRectF(area.left() + theme.px(PAD), area.center().y() - side / 2, side, side)
        return mirrored(self._ground, square.adjusted(-more, -more, more, more))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row."""
        theme, area = self._theme, QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        row = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, theme, area, state)
        if row.is_head and index.row():
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(area.topLeft(), area.topRight())
        self._paint_row(painter, area, row, index)
        if chosen and option.widget.hasFocus():
            paint_ring(painter, theme, area)
        painter.restore()

    def _paint_row(
        self,
        painter: QPainter,
        area: QRectF,
        row: Row,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = self._theme
        ticked = index.data(Qt.ItemDataRole.CheckStateRole)
        words = area.adjusted(theme.px(PAD + GUTTER), 0, -theme.px(PAD), 0)
        if ticked is not None:
            paint_square(painter, theme, self._box(area), Qt.CheckState(ticked), under=False)
        if row.is_head:
            name, ink = _SIGNS[row.part]
            side = theme.px(18)
            sign = QRectF(words.left(), words.center().y() - side / 2, side, side)
            paint_icon(painter, name, mirrored(self._ground, sign), theme.color(ink))
            words.setLeft(words.left() + theme.px(26))
        self._paint_words(painter, mirrored(self._ground, words), str(index.data()), row)

    def _paint_words(self, painter: QPainter, area: QRectF, words: str, row: Row) -> None:
        theme = self._theme
        fonts = (theme.font(BODY, 600 if row.is_head else 400), theme.font(CAPTION))
        lines = list(zip(words.split("\n", 1), fonts, ("ink", "ink2"), strict=False))
        paint_lines(painter, theme, area, lines)
