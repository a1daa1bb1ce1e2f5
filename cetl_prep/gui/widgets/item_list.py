"""The items of a bank, found by text, skill, topic and status."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from cetl_prep.banks.browsing import Browser, Sieve
from cetl_prep.exam.bank import BankInfo
from cetl_prep.exam.blueprint import Skill
from cetl_prep.exam.item import Item, Status
from cetl_prep.gui.icons import paint_icon
from cetl_prep.gui.models.items import ItemsModel
from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.fields import Combo
from cetl_prep.gui.widgets.label import CAPTION, Label
from cetl_prep.gui.widgets.lined_row import paint_ground, paint_lines, paint_ring
from cetl_prep.gui.widgets.rows_view import RowsView
from cetl_prep.gui.widgets.text_box import LineBox

HEIGHT, PAD = 54, 10


class ItemList(QWidget):
    """Filters over a list of any length; which rows pass is found by whoever owns it.

    Attributes:
        bank_chosen: emitted with the number of the chosen bank.
        item_chosen: emitted with the id of the chosen item.
        wanted: other items are looked for: `sieve` and `only_unsaved` say which.
    """

    bank_chosen = Signal(int)
    item_chosen = Signal(str)
    wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._skills: Sequence[Skill] = ()
        self.bank = Combo(theme, (), self.tr("Bank"))
        self.search = LineBox(theme, self.tr("Find in stems, options and ids"))
        self.search.setPlaceholderText(self.tr("Find"))
        self.search.setClearButtonEnabled(True)
        self._skill = Combo(theme, (), self.tr("Only this skill"))
        self._topic = Combo(theme, (), self.tr("Only this topic"))
        words = (
            self.tr("Every status"),
            self.tr("Active"),
            self.tr("Kept for a sealed exam"),
            self.tr("Draft"),
            self.tr("Retired"),
            self.tr("Not saved"),
        )
        self._status = Combo(theme, words, self.tr("Only this status"))
        for combo in (self.bank, self._skill, self._topic, self._status):
            combo.setMinimumContentsLength(6)
            combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._count = Label(theme, "", CAPTION, color="ink2", wrap=True)
        self._shown = self._preparing = ""
        self.model = ItemsModel(self)
        self.view = RowsView(theme, HEIGHT)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.view.setAccessibleName(self.tr("Items"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(_ItemDelegate(self._theme, self.model, self.view))
        self._topic.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.gap(8))
        for part in (self.bank, self.search, self._skill, self._topic, self._status, self._count):
            column.addWidget(part)
        column.addWidget(self.view, 1)

    def _connect(self) -> None:
        self.bank.activated.connect(self.bank_chosen)
        self.search.textChanged.connect(lambda: self.wanted.emit())
        self._skill.activated.connect(self._on_skill)
        self._topic.activated.connect(lambda: self.wanted.emit())
        self._status.activated.connect(lambda: self.wanted.emit())
        self.view.selectionModel().currentChanged.connect(self._on_current)

    def show_bank(self, info: BankInfo) -> None:
        """Offer the skills of this bank."""
        self._skills = info.blueprint.skills
        self._skill.clear()
        self._skill.addItems([self.tr("Every skill"), *(skill.name for skill in self._skills)])
        self._render_topics()

    def show_rows(
        self,
        browser: Browser,
        rows: Sequence[int],
        new: Sequence[str],
        edited: Mapping[str, Item],
        current: str,
    ) -> None:
        """Show these rows of a bank and these new items behind them, and mark the current one."""
        blocked = self.view.selectionModel().blockSignals(True)
        self.model.show_rows(browser, rows, new, edited)
        self.view.selectionModel().blockSignals(blocked)
        place = self.model.place(current)
        if place >= 0 and self.view.currentIndex().row() != place:
            self.view.setCurrentIndex(self.model.index(place, 0))

    def say_count(self, whole: int) -> None:
        """Say how many items are shown, and how many there are in all."""
        self._shown = self.tr("{n} of {all} items").format(
            n=TONGUE.number(self.model.rowCount(), 0), all=TONGUE.number(whole, 0)
        )
        self._render_count()

    def let_go(self) -> None:
        """Show nothing more of the bank, whose file is to be closed."""
        self.model.clear()

    def say_preparing(self, share: float) -> None:
        """Say how far the index is without which only ids are found; nothing more at 1."""
        text = self.tr("The words of this large bank are being gathered: {percent} %.")
        more = self.tr("Until then only ids are found.")
        told = f"{text.format(percent=round(100 * share))} {more}"
        self._preparing = told if share < 1.0 else ""
        self._render_count()

    @property
    def skill(self) -> str:
        """Id of the skill that is filtered for, empty for all."""
        place = self._skill.currentIndex()
        return self._skills[place - 1].id if place > 0 else ""

    @property
    def sieve(self) -> Sieve:
        """What is looked for, apart from `only_unsaved`."""
        place, status = self._topic.currentIndex(), self._status.currentIndex()
        topics = self._skills[self._skill.currentIndex() - 1].subtopics if self.skill else ()
        topic = topics[place - 1].id if 0 < place <= len(topics) else ""
        states = tuple(Status)
        chosen = states[status - 1] if 0 < status <= len(states) else None
        return Sieve(self.skill, topic, chosen, self.search.text())

    @property
    def only_unsaved(self) -> bool:
        """Whether only items with changes that are not saved are looked for."""
        return self._status.currentIndex() == len(Status) + 1

    def _render_topics(self) -> None:
        topics = self._skills[self._skill.currentIndex() - 1].subtopics if self.skill else ()
        self._topic.clear()
        self._topic.addItems([self.tr("Every topic"), *(topic.name for topic in topics)])
        self._topic.setVisible(bool(topics))

    def _render_count(self) -> None:
        self._count.setText(f"{self._shown} {self._preparing}".strip())

    def _on_skill(self) -> None:
        self._render_topics()
        self.wanted.emit()

    def _on_current(self, index: QModelIndex) -> None:
        item_id = self.model.item_id(index.row())
        if item_id:
            self.item_chosen.emit(item_id)


class _ItemDelegate(QStyledItemDelegate):
    """Two lines, and a pencil where something is not saved."""

    def __init__(self, theme: Theme, model: ItemsModel, view: QWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._model = model

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
        paint_ground(painter, theme, area, state)
        inner = area.adjusted(theme.px(PAD), 0, -theme.px(PAD), 0)
        title, small, edited = self._model.face(index.row())
        if edited:
            side = theme.px(16)
            sign = QRectF(inner.right() - side, inner.center().y() - side / 2, side, side)
            paint_icon(painter, "edit", sign, theme.color("accent"))
            inner.setRight(sign.left() - theme.px(6))
        heavy = theme.font(BODY, 600 if chosen else 400)
        lines = ((title, heavy, "ink"), (small, theme.font(CAPTION), "ink2"))
        paint_lines(painter, theme, inner, lines)
        if chosen and option.widget.hasFocus():
            paint_ring(painter, theme, area)
        painter.restore()
