"""Rows of a table: a hairline between them, and a ring inside the row that has the focus."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cetl_prep.gui.theme import BODY, Theme

HEIGHT, PAD = 38, 8


class RowDelegate(QStyledItemDelegate):
    """Draws cells of plain text; the first column is heavier."""

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view: QObject = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """One line of text with room around it."""
        size = super().sizeHint(option, index)
        width = option.fontMetrics.horizontalAdvance(str(index.data() or ""))
        return QSize(max(size.width(), width + 2 * PAD + 10), self._theme.px(HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the ground, the words, the line below and the ring."""
        theme = self._theme
        area = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        under = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        if chosen or under:
            painter.fillRect(area, theme.color("accent_tint" if chosen else "hover"))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.setFont(theme.font(BODY, 500 if index.column() == 0 else 400))
        painter.setPen(theme.color("ink" if index.column() in (0, 4, 5) else "ink2"))
        where = index.data(Qt.ItemDataRole.TextAlignmentRole)
        words = painter.fontMetrics().elidedText(
            str(index.data() or ""),
            Qt.TextElideMode.ElideRight,
            option.rect.width() - 2 * PAD,
        )
        painter.drawText(area.adjusted(PAD, 0, -PAD, 0), int(where), words)
        if chosen and option.widget.hasFocus():
            self._ring(painter, area, index)
        painter.restore()

    def _ring(
        self, painter: QPainter, area: QRectF, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The ring of the whole row, of which this cell draws its part."""
        width = float(self._theme.ring)
        painter.setPen(QPen(self._theme.color("focus"), width))
        half = width / 2
        inner = area.adjusted(0, half, 0, -half - 1)
        painter.drawLine(inner.topLeft(), inner.topRight())
        painter.drawLine(inner.bottomLeft(), inner.bottomRight())
        if index.column() == 0:
            painter.drawLine(inner.topLeft().toPoint(), inner.bottomLeft().toPoint())
        if index.column() == index.model().columnCount() - 1:
            painter.drawLine(inner.topRight(), inner.bottomRight())
