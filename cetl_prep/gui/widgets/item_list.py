"""The items of a bank, found by text, skill and status."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from cetl_prep.exam.bank import BankInfo
from cetl_prep.exam.item import Item, Status
from cetl_prep.gui.icons import paint_icon
from cetl_prep.gui.models.items import EDITED_ROLE, ItemsModel
from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.widgets.fields import Combo
from cetl_prep.gui.widgets.label import CAPTION, Label
from cetl_prep.gui.widgets.text_box import LineBox

HEIGHT, PAD = 54, 10


class ItemList(QWidget):
    """Filters over a list.

    Attributes:
        bank_chosen: emitted with the number of the chosen bank.
        item_chosen: emitted with the id of the chosen item.
    """

    bank_chosen = Signal(int)
    item_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._items: Sequence[Item] = ()
        self._edited: Collection[str] = ()
        self._skills: list[str] = []
        self.bank = Combo(theme, (), self.tr("Bank"))
        self.search = LineBox(theme, self.tr("Find in stems, options and ids"))
        self.search.setPlaceholderText(self.tr("Find"))
        self.search.setClearButtonEnabled(True)
        self._skill = Combo(theme, (), self.tr("Only this skill"))
        words = (
            self.tr("Every status"),
            self.tr("Active"),
            self.tr("Kept for a sealed exam"),
            self.tr("Draft"),
            self.tr("Retired"),
            self.tr("Not saved"),
        )
        self._status = Combo(theme, words, self.tr("Only this status"))
        for combo in (self.bank, self._skill, self._status):
            combo.setMinimumContentsLength(6)
            combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._count = Label(theme, "", CAPTION, color="ink2")
        self.model = ItemsModel(self)
        self.view = QListView()
        self._build()
        self._connect()

    def _build(self) -> None:
        view = self.view
        view.setAccessibleName(self.tr("Items"))
        view.setModel(self.model)
        view.setItemDelegate(_ItemDelegate(self._theme, view))
        view.setUniformItemSizes(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setMouseTracking(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.gap(8))
        for part in (self.bank, self.search, self._skill, self._status, self._count):
            column.addWidget(part)
        column.addWidget(view, 1)

    def _connect(self) -> None:
        self.bank.activated.connect(self.bank_chosen)
        self.search.textChanged.connect(self._render)
        self._skill.activated.connect(self._render)
        self._status.activated.connect(self._render)
        self.view.selectionModel().currentChanged.connect(self._on_current)

    def show_bank(self, info: BankInfo) -> None:
        """Offer the skills of this bank."""
        skills = info.blueprint.skills
        self._skills = [skill.id for skill in skills]
        self._skill.clear()
        self._skill.addItems([self.tr("Every skill"), *(skill.name for skill in skills)])

    def show_items(self, items: Sequence[Item], edited: Collection[str], current: str) -> None:
        """Show those of these items that pass the filters, and mark the current one."""
        self._items, self._edited = items, edited
        self._render(current=current)

    @property
    def skill(self) -> str:
        """Id of the skill that is filtered for, empty for all."""
        place = self._skill.currentIndex()
        return self._skills[place - 1] if place > 0 else ""

    def _render(self, _: object = None, current: str = "") -> None:
        current = current or self.model.item_id(self.view.currentIndex().row())
        shown = [item for item in self._items if self._passes(item)]
        blocked = self.view.selectionModel().blockSignals(True)
        self.model.show_items(shown, self._edited)
        self.view.selectionModel().blockSignals(blocked)
        place = self.model.place(current)
        if place >= 0 and self.view.currentIndex().row() != place:
            self.view.setCurrentIndex(self.model.index(place))
        self._count.setText(
            self.tr("{n} of {all} items").format(n=len(shown), all=len(self._items))
        )

    def _passes(self, item: Item) -> bool:
        status = self._status.currentIndex()
        if status == len(Status) + 1:
            if item.id not in self._edited:
                return False
        elif status and item.status is not tuple(Status)[status - 1]:
            return False
        if self.skill and item.skill != self.skill:
            return False
        wanted = self.search.text().casefold().split()
        if not wanted:
            return True
        said = " ".join((item.id, item.stem, *(o.text for o in item.options))).casefold()
        return all(word in said for word in wanted)

    def _on_current(self, index: QModelIndex) -> None:
        item_id = self.model.item_id(index.row())
        if item_id:
            self.item_chosen.emit(item_id)


class _ItemDelegate(QStyledItemDelegate):
    """Two lines, and a pencil where something is not saved."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Two lines."""
        return QSize(self._theme.px(80), self._theme.px(HEIGHT))

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
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_tint" if chosen else "hover"))
            painter.drawRoundedRect(area.adjusted(2, 1, -2, -1), theme.px(6), theme.px(6))
        inner = area.adjusted(theme.px(PAD), 0, -theme.px(PAD), 0)
        if index.data(EDITED_ROLE):
            side = theme.px(16)
            sign = QRectF(inner.right() - side, inner.center().y() - side / 2, side, side)
            paint_icon(painter, "edit", sign, theme.color("accent"))
            inner.setRight(sign.left() - theme.px(6))
        self._paint_lines(painter, inner, str(index.data()), chosen)
        if chosen and option.widget.hasFocus():
            painter.setPen(QPen(theme.color("focus"), theme.ring))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(3, 2, -3, -2), theme.px(6), theme.px(6))
        painter.restore()

    def _paint_lines(self, painter: QPainter, area: QRectF, words: str, chosen: bool) -> None:
        theme = self._theme
        fonts = (theme.font(BODY, 600 if chosen else 400), theme.font(CAPTION))
        heights = [QFontMetrics(font).lineSpacing() for font in fonts]
        top = area.center().y() - sum(heights) / 2
        for line, font, height, ink in zip(
            words.split("\n", 1), fonts, heights, ("ink", "ink2"), strict=False
        ):
            painter.setFont(font)
            painter.setPen(theme.color(ink))
            shown = QFontMetrics(font).elidedText(
                line, Qt.TextElideMode.ElideRight, round(area.width())
            )
            painter.drawText(
                QRectF(area.left(), top, area.width(), height),
                int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
                shown,
            )
            top += height
