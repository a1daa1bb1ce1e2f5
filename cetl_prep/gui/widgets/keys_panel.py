"""The single letters of the exam room: on or off, and which does what."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from cetl_prep.exam.room_keys import USUAL, Action, is_key, keys_with, taken_by
from cetl_prep.gui.messages import announce
from cetl_prep.gui.room_keys import action_words
from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.widgets.boxes import Panel, Well
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.check_box import CheckBox
from cetl_prep.gui.widgets.focus_ring import MARGIN
from cetl_prep.gui.widgets.label import Label
from cetl_prep.gui.widgets.setting_row import SettingRow
from cetl_prep.settings import Settings


class KeysPanel(Panel):
    """Asks for other keys, refusing those that clash; shows those it is given.

    Attributes:
        wanted: emitted with settings by name.
    """

    wanted = Signal(dict)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Keys of the exam room"), parent)
        self._settings = Settings()
        self._letters = CheckBox(theme, self.tr("Single letters act"))
        said = self.tr(
            "Alt with a letter always works, whatever stands here. With Shift, the key of an option strikes it out."
        )
        self._row = SettingRow(theme, self.tr("Single letters"), said, self._letters)
        self._well = Well(theme, "error", "cross")
        self._fields = {action: KeyField(theme, action_words(action)) for action in Action}
        self._labels = {action: Label(theme, action_words(action), wrap=True) for action in Action}
        self._grid = QGridLayout()
        self._grid.setContentsMargins(MARGIN, 0, 0, 0)
        self._usual = Button(theme, self.tr("Usual keys"))
        foot = QHBoxLayout()
        foot.addWidget(self._usual)
        foot.addStretch(1)
        self.body.addWidget(self._row)
        self.body.addLayout(self._grid)
        self.body.addWidget(self._well)
        self.body.addLayout(foot)
        self._well.hide()
        self._columns = 0
        self.lay_out(narrow=False)
        self._letters.clicked.connect(lambda on: self.wanted.emit({"letter_keys": on}))
        self._usual.clicked.connect(lambda: self.wanted.emit({"keys": {}}))
        for action, field in self._fields.items():
            field.textEdited.connect(partial(self._on_edited, action))

    def show_settings(self, settings: Settings) -> None:
        """Show these choices."""
        self._settings = settings
        self._well.hide()
        self._letters.setChecked(settings.letter_keys)
        keys = keys_with(settings.keys)
        for action, field in self._fields.items():
            field.setText(keys[action])
            field.setEnabled(settings.letter_keys)
        self._usual.setEnabled(keys != USUAL)

    def lay_out(self, *, narrow: bool) -> None:
        """Fit to the room there is."""
        self._row.lay_out(narrow=narrow)
        columns = 1 if narrow else 2
        self._grid.setHorizontalSpacing(self._theme.gap(12))
        self._grid.setVerticalSpacing(self._theme.gap(4))
        if columns == self._columns:
            return
        self._columns = columns
        rows = -(-len(self._fields) // columns)
        for n, action in enumerate(Action):
            column, row = divmod(n, rows)
            self._grid.addWidget(self._fields[action], row, 2 * column)
            self._grid.addWidget(self._labels[action], row, 2 * column + 1)
        for column in range(4):
            self._grid.setColumnStretch(column, column % 2 if column < 2 * columns else 0)

    def _on_edited(self, action: Action, text: str) -> None:
        if not text:
            return
        key = text.upper()
        keys = keys_with(self._settings.keys)
        other = taken_by(keys, action, key)
        if not is_key(key):
            self._refuse(action, self.tr("Only letters A to Z and digits can be keys."))
        elif other is not None:
            said = self.tr("{key} is taken by “{other}”; give that another key first.")
            self._refuse(action, said.format(key=key, other=action_words(other)))
        else:
            changed = keys | {action: key}
            self.wanted.emit({"keys": {a.value: k for a, k in changed.items() if k != USUAL[a]}})
            self._fields[action].selectAll()

    def _refuse(self, action: Action, said: str) -> None:
        field = self._fields[action]
        field.setText(keys_with(self._settings.keys)[action])
        field.selectAll()
        self._well.say(said)
        self._well.show()
        announce(field, said)


class KeyField(QLineEdit):
    """A field for one letter or digit; typing replaces what stands in it."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Key for: {action}").format(action=name))
        self.setMaxLength(1)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        theme.changed.connect(self._fit)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the key, so that the next one typed takes its place."""
        super().focusInEvent(event)
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """An emptied field shows its key again."""
        super().focusOutEvent(event)
        if not self.text():
            self.undo()

    def _fit(self) -> None:
        self.setFont(self._theme.font(BODY, 500))
        self.setFixedWidth(self._theme.px(56))
