"""The page of the item editor: list, form, and what stands beside it, laid out for the room there is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tips import tip
from cetl_prep.gui.widgets.boxes import Panel
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.heading import Heading
from cetl_prep.gui.widgets.item_form import ItemForm
from cetl_prep.gui.widgets.item_list import ItemList
from cetl_prep.gui.widgets.item_side import ItemSide
from cetl_prep.gui.widgets.link import Link
from cetl_prep.gui.widgets.no_bank import NoBank
from cetl_prep.gui.widgets.notice import Notice
from cetl_prep.gui.widgets.progress_line import ProgressLine

LIST, SIDE, LOW = 250, 370, 170
QWIDGETSIZE_MAX = (1 << 24) - 1


class EditorPage(QWidget):
    """The parts; the screen fills them. With little room all of it is one column that scrolls."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._build_head()
        self.list = ItemList(theme)
        self.form = ItemForm(theme)
        self.side = ItemSide(theme)
        self._build_columns()
        self._column = QVBoxLayout(self)
        for part in (self.heading, self.notice, self.progress, self.bare):
            self._column.addWidget(part)
        self._column.addWidget(self._work, 1)
        self._column.addStretch(0)
        theme.changed.connect(self.lay_out)
        self.lay_out()

    def _build_columns(self) -> None:
        panel = Panel(self._theme)
        panel.body.addWidget(self.form)
        self._middle = QWidget()
        self._middle_column = QVBoxLayout(self._middle)
        self._middle_column.setContentsMargins(0, 0, 0, 0)
        self.report = Link(self._theme, self.tr("Report a problem…"))
        self._middle_column.addWidget(panel)
        self._middle_column.addWidget(self.report, 0, Qt.AlignmentFlag.AlignLeft)
        self._middle_column.addStretch(1)
        self._form_scroll = _Scroll(self._middle)
        self._side_holder = QWidget()
        self._side_column = QVBoxLayout(self._side_holder)
        self._side_column.setContentsMargins(0, 0, 0, 0)
        self._side_scroll = _Scroll(self._side_holder)
        self._work = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._work)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.addWidget(self.list)
        self._columns.addWidget(self._form_scroll, 1)
        self._columns.addWidget(self._side_scroll)

    def show_any(self, *, any_bank: bool) -> None:
        """Show the items of a bank, or that there is no bank."""
        self._work.setVisible(any_bank)
        self._tools.setVisible(any_bank)
        self.bare.setVisible(not any_bank)
        self._column.setStretch(self._column.count() - 1, int(not any_bank))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the layout by the room there is."""
        super().resizeEvent(event)
        self.lay_out()

    def reveal(self, control: QWidget) -> None:
        """Bring a control of the form into view and give it the focus."""
        control.setFocus(Qt.FocusReason.TabFocusReason)
        self._form_scroll.ensureWidgetVisible(control, 20, 80)

    def lay_out(self) -> None:
        """Fit to the room there is."""
        theme = self._theme
        layout = theme.layout_for(self.window().width())
        wide, narrow = layout == "wide", layout == "narrow"
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._place_list(narrow=narrow)
        target = self._side_column if wide else self._middle_column
        if target.indexOf(self.side) < 0:
            target.insertWidget(target.count() - (0 if wide else 1), self.side)
        self._side_scroll.setVisible(wide)
        self._side_scroll.setFixedWidth(theme.px(SIDE))
        self._buttons.setDirection(down if narrow else across)
        self.heading.row.setDirection(across if wide else down)
        edge, top = theme.gap(24), theme.gap(20)
        self._column.setContentsMargins(edge, top, edge, theme.gap(8))
        for box in (self._column, self._columns, self._middle_column):
            box.setSpacing(theme.gap(14))

    def _place_list(self, *, narrow: bool) -> None:
        """A column of its own, or above the form where all scrolls together."""
        if narrow and self._middle_column.indexOf(self.list) < 0:
            self._middle_column.insertWidget(0, self.list)
        elif not narrow and self._columns.indexOf(self.list) < 0:
            self._columns.insertWidget(0, self.list)
        self.list.setMinimumWidth(0 if narrow else self._theme.px(LIST))
        self.list.setMaximumWidth(QWIDGETSIZE_MAX if narrow else self._theme.px(LIST))
        self.list.view.setMinimumHeight(self._theme.px(LOW) if narrow else 0)

    def _build_head(self) -> None:
        theme = self._theme
        self.heading = Heading(theme)
        self.undo = Button(theme, "", icon_name="undo", name=self.tr("Undo"))
        self.redo = Button(theme, "", icon_name="redo", name=self.tr("Redo"))
        for button in (self.undo, self.redo):
            button.setToolTip(tip(button.accessibleName()))
        self.source = Button(theme, self.tr("Text source…"), name=self.tr("Save as text source…"))
        self.discard = Button(theme, self.tr("Discard changes"))
        self.new = Button(theme, self.tr("New item"), icon_name="plus")
        self.save = Button(theme, self.tr("Save"), "pri")
        self.save.setToolTip("Ctrl+S")
        self._tools = QWidget()
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._tools)
        self._buttons.setContentsMargins(0, 0, 0, 0)
        self._buttons.setSpacing(0)
        for group in ((self.undo, self.redo, self.discard), (self.source, self.new, self.save)):
            held = QHBoxLayout()
            held.setSpacing(0)
            for button in group:
                held.addWidget(button)
            self._buttons.addLayout(held)
        self._buttons.addStretch(1)
        self.heading.add(self._tools)
        self.bare = NoBank(theme)
        self.bare.hide()
        self.notice = Notice(theme)
        self.progress = ProgressLine(theme)


class _Scroll(QScrollArea):
    """Scrolls up and down only."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        content.setObjectName("page")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
