"""The table of banks: two lines a row, and a dot for each skill, filled as its items go."""

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from cetl_prep.gui.icons import paint_icon
from cetl_prep.gui.models.banks import (
    BANK,
    ENOUGH,
    ITEMS,
    LICENSE,
    ROW_ROLE,
    SKILLS,
    STATE,
    BankRow,
    BanksModel,
)
from cetl_prep.gui.theme import BODY, Layout, Theme
from cetl_prep.gui.widgets.coverage import coverage_dot
from cetl_prep.gui.widgets.label import CAPTION
from cetl_prep.gui.widgets.lined_row import paint_lines
from cetl_prep.gui.widgets.plain_table import make_plain

HEIGHT, PAD, MOST_ROWS = 58, 8, 5
DOT, STEP, AREA_GAP = 6, 16, 10


class BanksTable(QTableView):
    """As high as its rows, up to five; more scroll."""

    def __init__(self, theme: Theme, model: BanksModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Banks"))
        self.setModel(model)
        self.setItemDelegate(_BankDelegate(theme, self))
        make_plain(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        for column in (ITEMS, SKILLS, LICENSE, STATE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(BANK, QHeaderView.ResizeMode.Stretch)
        model.modelReset.connect(self.fit)
        theme.changed.connect(self.fit)
        self.fit()

    def lay_out(self, layout: Layout) -> None:
        """Leave columns out where there is no room; the details below say them too."""
        self.setColumnHidden(SKILLS, layout == "narrow")
        self.setColumnHidden(LICENSE, layout != "wide")
        self.setColumnHidden(STATE, layout == "narrow")

    def fit(self) -> None:
        """Take fonts, widths and the height that the rows need."""
        theme, px = self._theme, self._theme.px
        self.setFont(theme.font(BODY))
        header = self.horizontalHeader()
        header.setFont(theme.font(CAPTION))
        header.setFixedHeight(px(32))
        for column, width in ((ITEMS, 80), (SKILLS, 220), (LICENSE, 150), (STATE, 170)):
            header.resizeSection(column, px(width))
        self.verticalHeader().setDefaultSectionSize(px(HEIGHT))
        rows = min(MOST_ROWS, self.model().rowCount())
        self.setFixedHeight(rows * px(HEIGHT) + px(32) + 4)


class _BankDelegate(QStyledItemDelegate):
    """Draws ground, words, dots and, in a row with the focus, the ring."""

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Two lines."""
        return QSize(super().sizeHint(option, index).width(), self._theme.px(HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the cell."""
        theme, area = self._theme, QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        under = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or under:
            painter.fillRect(area, theme.color("accent_tint" if chosen else "hover"))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        row = index.data(ROW_ROLE)
        inner = area.adjusted(theme.px(PAD), 0, -theme.px(PAD), 0)
        if index.column() == SKILLS:
            self._paint_dots(painter, inner, row)
        else:
            self._paint_words(painter, inner, index, row)
        if chosen and option.widget.hasFocus():
            self._paint_ring(painter, area, index)
        painter.restore()

    def _paint_words(
        self,
        painter: QPainter,
        area: QRectF,
        index: QModelIndex | QPersistentModelIndex,
        row: BankRow,
    ) -> None:
        theme = self._theme
        first, _, second = str(index.data() or "").partition("\n")
        column = index.column()
        ink = "error" if column == STATE and row.info is None else "ink"
        if column == STATE:
            area = self._paint_sign(painter, area, row)
        align = Qt.AlignmentFlag.AlignRight if column == ITEMS else Qt.AlignmentFlag.AlignLeft
        fonts = (theme.font(BODY, 600 if column == BANK else 400), theme.font(CAPTION))
        lines = [(first, fonts[0], ink)] + ([(second, fonts[1], "ink2")] if second else [])
        paint_lines(painter, theme, area, lines, align)

    def _paint_sign(self, painter: QPainter, area: QRectF, row: BankRow) -> QRectF:
        name, ink = ("check", "accent")
        if row.info is None:
            name, ink = "cross", "error"
        elif row.entry.changed:
            name, ink = "alert", "weak"
        side = self._theme.px(18)
        top = area.center().y() - side / 2
        sign = QRectF(area.left(), top, side, side)
        paint_icon(painter, name, sign, self._theme.color(ink))
        return area.adjusted(side + self._theme.px(9), 0, 0, 0)

    def _paint_dots(self, painter: QPainter, area: QRectF, row: BankRow) -> None:
        px = self._theme.px
        skills = sum(len(counts) for counts in row.areas)
        room = area.width() - max(0, len(row.areas) - 1) * px(AREA_GAP)
        step = min(px(STEP), room / max(1, skills))
        x, y = area.left() + step / 2, area.center().y()
        for counts in row.areas:
            for count in counts:
                share = 1.0 if count >= ENOUGH else 0.5 if count else 0.0
                coverage_dot(painter, self._theme, share, QPointF(x, y), min(px(DOT), step / 2 - 1))
                x += step
            x += px(AREA_GAP)

    def _paint_ring(
        self, painter: QPainter, area: QRectF, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        width = float(self._theme.ring)
        painter.setPen(QPen(self._theme.color("focus"), width))
        inner = area.adjusted(0, width / 2, 0, -width / 2 - 1)
        painter.drawLine(inner.topLeft(), inner.topRight())
        painter.drawLine(inner.bottomLeft(), inner.bottomRight())
        if index.column() == BANK:
            painter.drawLine(inner.topLeft(), inner.bottomLeft())
        if index.column() == STATE:
            painter.drawLine(inner.topRight(), inner.bottomRight())
