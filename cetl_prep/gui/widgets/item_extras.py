"""Beside an item that is looked at again: how it went in the group, asking it again, reporting a problem."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cetl_prep.exam.item_statistics import ItemFigures
from cetl_prep.exam.outcome import Outcome
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.boxes import Panel, Well
from cetl_prep.gui.widgets.check_box import CheckBox
from cetl_prep.gui.widgets.facts import block
from cetl_prep.gui.widgets.label import CAPTION, Label
from cetl_prep.gui.widgets.link import Link
from cetl_prep.words.group import alarm_line, figure_line, share_lines


class ItemExtras(QWidget):
    """One or two panels.

    Attributes:
        again_asked: the item is to be asked again, or not.
        report_wanted: a problem is to be reported.
    """

    again_asked = Signal(bool)
    report_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        outcome: Outcome,
        figures: ItemFigures | None,
        days: int,
        parent: QWidget | None = None,
        *,
        asked: bool,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(16))
        if figures:
            column.addWidget(self._group_panel(outcome, figures))
        self.again = CheckBox(theme, self.tr("Ask me again in {n} days").format(n=days))
        self.again.setChecked(asked)
        self.again.setToolTip(self.tr("Key: {key}").format(key="S"))
        self.report = Link(theme, self.tr("Report a problem…"))
        self.report.setToolTip(self.tr("Key: {key}").format(key="R"))
        panel = Panel(theme)
        panel.body.addWidget(self.again)
        panel.body.addWidget(self.report, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(panel)
        self.again.toggled.connect(self.again_asked)
        self.report.clicked.connect(self.report_wanted)

    def _group_panel(self, outcome: Outcome, figures: ItemFigures) -> Panel:
        theme, panel = self._theme, Panel(self._theme)
        letters = {option: outcome.letters([option]) for option in outcome.place.options}
        alarm = alarm_line(figures, letters, TONGUE)
        if alarm:
            panel.body.addWidget(Well(theme, "weak", "alert", alarm))
        lines = share_lines(figures, letters, TONGUE)
        panel.body.addLayout(block(theme, self.tr("In the group"), lines))
        said = figure_line(figures, TONGUE)
        panel.body.addWidget(Label(theme, said, CAPTION, color="ink2", wrap=True))
        return panel
