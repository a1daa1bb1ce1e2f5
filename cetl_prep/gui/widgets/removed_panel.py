"""Banks that were removed in the last 30 days, each with a way back."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.boxes import Panel
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.label import Label
from cetl_prep.gui.widgets.setting_row import SettingRow
from cetl_prep.services.library import KEPT
from cetl_prep.services.library_index import Removed
from cetl_prep.words.times import full_date


class RemovedPanel(Panel):
    """Hidden while there are none.

    Attributes:
        back_wanted: emitted with the id of a bank to put back.
    """

    back_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Removed banks"), parent)
        text = self.tr("A removed bank can be put back for {n} days. Past exams stay readable.")
        self.body.addWidget(Label(theme, text.format(n=KEPT.days), color="ink2", wrap=True))
        self._rows: list[SettingRow] = []
        self._narrow = False

    def show_removed(self, removed: Sequence[Removed]) -> None:
        """Show these."""
        for row in self._rows:
            row.deleteLater()
        self._rows = [self._row(each) for each in removed]
        for row in self._rows:
            self.body.addWidget(row)
        self.setVisible(bool(removed))
        self.lay_out(narrow=self._narrow)

    def lay_out(self, *, narrow: bool) -> None:
        """Fit to the room there is."""
        self._narrow = narrow
        for row in self._rows:
            row.lay_out(narrow=narrow)

    def _row(self, removed: Removed) -> SettingRow:
        bank = removed.bank
        name = self.tr("Put back {title}").format(title=bank.title)
        button = Button(self._theme, self.tr("Put back"), name=name)
        button.clicked.connect(partial(self.back_wanted.emit, bank.id))
        detail = self.tr("Version {version}, {n} items, removed {day}")
        if bank.items == 1:
            detail = self.tr("Version {version}, 1 item, removed {day}")
        detail = detail.format(
            version=bank.version, n=bank.items, day=full_date(removed.day, TONGUE)
        )
        return SettingRow(self._theme, bank.title, detail, button)
