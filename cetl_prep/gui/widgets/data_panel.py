"""Where the data lies, and the backups of the history."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.boxes import Panel, rule
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.setting_row import SettingRow
from cetl_prep.services.backups import Backup
from cetl_prep.words.times import full_day

SHOWN = 8
"""Backups listed; older ones stay in the folder."""


class DataPanel(Panel):
    """The folder, and a row for each backup.

    Attributes:
        folder_wanted: the folder is to be opened.
        back_up_wanted: a backup is to be made.
        restore_wanted: emitted with the `Backup` to restore.
    """

    folder_wanted = Signal()
    back_up_wanted = Signal()
    restore_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Your data"), parent)
        self._folder = Button(theme, self.tr("Open folder"))
        self._back_up = Button(theme, self.tr("Back up now"))
        said = self.tr(
            "A verified copy of your history. One is also made before each change of its format."
        )
        self._folder_row = SettingRow(theme, self.tr("Data folder"), "", self._folder)
        self._folder_row.detail.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._backup_row = SettingRow(theme, self.tr("Backups"), said, self._back_up)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.gap(4))
        self._rows: list[SettingRow] = []
        self._narrow = False
        for part in (self._folder_row, rule(), self._backup_row):
            self.body.addWidget(part)
        self.body.addLayout(self._list)
        self._folder.clicked.connect(self.folder_wanted)
        self._back_up.clicked.connect(self.back_up_wanted)

    def show_data(self, folder: str, backups: Sequence[Backup]) -> None:
        """Show this folder and these backups."""
        self._folder_row.say(folder)
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._row(backup) for backup in backups[:SHOWN]]
        for row in self._rows:
            self._list.addWidget(row)
        self.lay_out(narrow=self._narrow)

    def lay_out(self, *, narrow: bool) -> None:
        """Fit to the room there is."""
        self._narrow = narrow
        for row in (self._folder_row, self._backup_row, *self._rows):
            row.lay_out(narrow=narrow)

    def _row(self, backup: Backup) -> SettingRow:
        name = backup_words(backup)
        button = Button(self._theme, self.tr("Restore…"))
        button.setAccessibleName(self.tr("Restore backup of {name}").format(name=name))
        button.clicked.connect(partial(self.restore_wanted.emit, backup))
        size = self.tr("{n} kB").format(n=max(1, round(backup.size / 1000)))
        if backup.aside:
            size = self.tr("{size}, your history as it was before a restore").format(size=size)
        return SettingRow(self._theme, name, size, button)


def backup_words(backup: Backup) -> str:
    """When a backup was made: "Mar 8, 2026, 14:05"."""
    local = backup.made.astimezone()
    return f"{full_day(local, TONGUE)}, {local:%H:%M}"
