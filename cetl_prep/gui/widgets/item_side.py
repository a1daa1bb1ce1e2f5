"""Beside the form: the item as a candidate sees it, and what the rules say of it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cetl_prep.exam.attempt import Response
from cetl_prep.exam.findings import Finding, Severity
from cetl_prep.exam.item import Item
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.boxes import Panel, Well
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.item_view import ItemState, ItemView
from cetl_prep.gui.widgets.label import TITLE, Label
from cetl_prep.gui.widgets.origin_panel import OriginPanel
from cetl_prep.gui.widgets.picture_shelf import Find, nothing
from cetl_prep.words.findings import finding

MOST = 12
"""Findings shown; the rest follow when these are mended."""

_LOOKS = {
    Severity.ERROR: ("error", "cross"),
    Severity.WARNING: ("weak", "alert"),
    Severity.NOTE: ("plain", "info"),
}


class ItemSide(QWidget):
    """Preview and checks.

    Attributes:
        origin: where the item comes from.
        pictures: where the pictures of the bank are found.
        next_wanted: the field of the next finding is wanted.
    """

    next_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._preview = Panel(theme, self.tr("As a candidate sees it"))
        self._view = ItemView(theme)
        self._preview.body.addWidget(self._view)
        self._checks = Panel(theme)
        self._title = Label(theme, "", TITLE, 600, wrap=True)
        self._next = Button(theme, self.tr("Next finding"))
        self._next.setToolTip("F8")
        self._wells: list[Well] = []
        self.pictures: Find = nothing
        self._checks.body.addWidget(self._title)
        self._checks.body.addWidget(self._next)
        self.origin = OriginPanel(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(16))
        column.addWidget(self._preview)
        column.addWidget(self._checks)
        column.addWidget(self.origin)
        column.addStretch(1)
        self._next.clicked.connect(self.next_wanted)

    def _title_words(self, found: int) -> str:
        if not found:
            return self.tr("Checks: nothing found")
        if found == 1:
            return self.tr("Checks: 1 finding")
        return self.tr("Checks: {n} findings").format(n=found)

    def show_item(self, item: Item, findings: Sequence[Finding]) -> None:
        """Show an item and what was found."""
        order = tuple(option.id for option in item.options)
        response = Response(item.id)
        state = ItemState(item, order, response, may_strike=False, open=False, find=self.pictures)
        self._view.show_state(state)
        self._title.setText(self._title_words(len(findings)))
        self._next.setVisible(bool(findings))
        while len(self._wells) < min(MOST, len(findings)):
            self._wells.append(Well(self._theme))
            self._checks.body.addWidget(self._wells[-1])
        for place, well in enumerate(self._wells):
            well.setVisible(place < len(findings))
            if place < len(findings):
                each = findings[place]
                words = f"{each.code}: {finding(each.said, TONGUE)}"
                well.say(words, *_LOOKS[each.severity])
