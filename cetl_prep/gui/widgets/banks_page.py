"""The page of banks: the list, the chosen bank, its health, and what was removed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from cetl_prep.gui.models.banks import BanksModel
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.bank_panels import BankPanel, CoveragePanel
from cetl_prep.gui.widgets.banks_table import BanksTable
from cetl_prep.gui.widgets.banner import Banner
from cetl_prep.gui.widgets.boxes import Page, Panel
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.coverage import CoverageLegend
from cetl_prep.gui.widgets.heading import Heading
from cetl_prep.gui.widgets.health_panel import HealthPanel
from cetl_prep.gui.widgets.label import CAPTION, LEAD, Label
from cetl_prep.gui.widgets.notice import Notice
from cetl_prep.gui.widgets.progress_line import ProgressLine
from cetl_prep.gui.widgets.removed_panel import RemovedPanel
from cetl_prep.gui.widgets.signature_panel import SignaturePanel


class BanksPage(Page):
    """The parts, laid out; the screen fills them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.heading = Heading(theme, self.tr("Banks"))
        self.bring = Button(theme, self.tr("Import…"), icon_name="download")
        self.add = Button(theme, self.tr("Add a bank…"), "pri", icon_name="plus")
        self.group = Button(theme, self.tr("Study group"))
        self.recent = Button(
            theme, self.tr("Recent files"), icon_name="chevron-down", icon_last=True
        )
        self.heading.add(self.recent)
        self.heading.add(self.group)
        self.heading.add(self.bring)
        self.heading.add(self.add)
        self.notice = Notice(theme)
        self.banner = Banner(theme, "bank")
        self.banner.hide()
        self.progress = ProgressLine(theme)
        self.model = BanksModel(self)
        self.table = BanksTable(theme, self.model)
        self.bank = BankPanel(theme)
        self.signature = SignaturePanel(theme)
        self.coverage = CoveragePanel(theme)
        self.health = HealthPanel(theme)
        self.removed = RemovedPanel(theme)
        self._list = self._list_panel()
        self.nothing = self._nothing()
        parts: tuple[QWidget, ...] = (
            self.heading,
            self.notice,
            self.banner,
            self.progress,
            self.nothing,
            self._list,
            self.bank,
            self.signature,
            self.coverage,
            self.health,
            self.removed,
        )
        for part in parts:
            self.body.addWidget(part)
        self.body.addStretch(1)
        theme.changed.connect(self.lay_out)

    def show_any(self, *, any_bank: bool) -> None:
        """Show the list and what belongs to a chosen bank, or that there is none."""
        self.nothing.setVisible(not any_bank)
        for part in (self._list, self.bank, self.signature, self.coverage, self.health):
            part.setVisible(any_bank)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the layout by the room there is."""
        super().resizeEvent(event)
        self.lay_out()

    def lay_out(self) -> None:
        """Fit to the room there is."""
        layout = self._theme.layout_for(self.window().width())
        narrow = layout == "narrow"
        self.table.lay_out(layout)
        for part in (self.bank, self.signature, self.coverage, self.health, self.removed):
            part.lay_out(narrow=narrow)
        self._legend.setVisible(not narrow)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.heading.row.setDirection(down if narrow else across)

    def _list_panel(self) -> Panel:
        theme = self._theme
        panel = Panel(theme)
        self._legend = CoverageLegend(theme)
        hint = Label(theme, self.tr("You can also drop files on this page."), CAPTION, color="ink2")
        foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        foot.addWidget(self._legend)
        foot.addStretch(1)
        foot.addWidget(hint, 0, Qt.AlignmentFlag.AlignRight)
        panel.body.addWidget(self.table)
        panel.body.addLayout(foot)
        return panel

    def _nothing(self) -> Panel:
        theme, panel = self._theme, Panel(self._theme)
        first = self.tr("No banks yet")
        text = self.tr(
            "A bank is a file of items with a blueprint. Add one that somebody gave you, or import the"
            " questions of another program; you can also drop files on this page."
        )
        panel.body.addWidget(Label(theme, first, LEAD, 600, wrap=True))
        panel.body.addWidget(Label(theme, text, color="ink2", wrap=True))
        return panel
