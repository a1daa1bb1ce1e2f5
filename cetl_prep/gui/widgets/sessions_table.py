"""The table of sittings on the Progress page, with the likely range of each score drawn against the pass mark."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from cetl_prep.exam.scoring import Score
from cetl_prep.exam.standing import Standing
from cetl_prep.gui.models.sessions import CORRECT, RANGE, SCORE_ROLE, SCORED
from cetl_prep.gui.theme import BODY, Layout, Theme
from cetl_prep.gui.widgets.label import CAPTION
from cetl_prep.gui.widgets.marks import standing_mark
from cetl_prep.gui.widgets.mirroring import is_mirrored
from cetl_prep.gui.widgets.plain_table import make_plain
from cetl_prep.gui.widgets.row_delegate import HEIGHT, PAD, RowDelegate

MOST_ROWS = 8
ROWS_MEASURED = 24
"""Rows that the widths of the columns are taken from."""

WORDS = 92
"""Room for the words of a range, before its bar."""


class SessionsTable(QTableView):
    """As high as its rows, up to eight; more scroll."""

    def __init__(
        self, theme: Theme, model: QAbstractTableModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setModel(model)
        self.setItemDelegate(_SessionDelegate(theme, self))
        make_plain(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setResizeContentsPrecision(ROWS_MEASURED)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (CORRECT, SCORED, RANGE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        model.modelReset.connect(self.fit)
        theme.changed.connect(self.fit)
        self.fit()

    def lay_out(self, layout: Layout) -> None:
        """A narrow window has no room for the ranges drawn."""
        self.setColumnHidden(RANGE, layout == "narrow")

    def fit(self) -> None:
        """Take fonts, widths and the height that the rows need."""
        theme, row = self._theme, self._theme.px(HEIGHT)
        self.setFont(theme.font(BODY))
        header = self.horizontalHeader()
        header.setFont(theme.font(CAPTION))
        header.setFixedHeight(theme.px(32))
        header.resizeSection(RANGE, theme.px(WORDS + 180))
        for column in (CORRECT, SCORED):
            words = str(self.model().headerData(column, Qt.Orientation.Horizontal))
            wide = QFontMetrics(theme.font(BODY)).horizontalAdvance(words)
            header.resizeSection(column, max(theme.px(100), wide + 2 * PAD + theme.px(8)))
        self.verticalHeader().setDefaultSectionSize(row)
        rows = min(MOST_ROWS, self.model().rowCount())
        self.setFixedHeight(rows * row + theme.px(32) + 4)


class _SessionDelegate(RowDelegate):
    """Draws the range behind its words."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the cell."""
        super().paint(painter, option, index)
        score = index.data(SCORE_ROLE)
        if index.column() == RANGE and isinstance(score, Score):
            px = self._theme.px
            before, after = px(WORDS), px(14)
            if is_mirrored():
                before, after = after, before
            area = QRectF(option.rect).adjusted(before, 0, -after, 0)
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_range(painter, area, score)
            painter.restore()

    def _paint_range(self, painter: QPainter, area: QRectF, score: Score) -> None:
        theme, scale, y = self._theme, score.scale, area.center().y()

        def at(scaled: float) -> QPointF:
            share = (scaled - scale.low) / (scale.high - scale.low)
            return QPointF(area.left() + area.width() * share, y)

        painter.setPen(QPen(theme.color("edge"), 1))
        painter.drawLine(at(scale.low), at(scale.high))
        low, high = score.scaled_interval
        under = high < scale.cut
        pen = QPen(theme.color("weak_mid" if under else "accent_mid"), theme.px(4))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(at(low), at(high))
        painter.setPen(QPen(theme.color("ink"), theme.px(1.6)))
        reach = QPointF(0, theme.px(7))
        painter.drawLine(at(scale.cut) - reach, at(scale.cut) + reach)
        over = Standing.STRONG if low >= scale.cut else Standing.CLOSE
        standing_mark(
            painter, theme, Standing.WEAK if under else over, at(score.scaled), theme.px(6)
        )
