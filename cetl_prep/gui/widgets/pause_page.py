"""What stands in place of the item while a sitting is paused."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.label import LEAD, PAGE, Label


class PausePage(QWidget):
    """A heading, how the clock stands, and the ways on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = Label(theme, self.tr("Paused"), PAGE, 600)
        self._stands = Label(theme, "", LEAD, color="ink2", wrap=True)
        self._stands.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.resume = Button(theme, self.tr("Resume exam"), "pri", icon_name="play", large=True)
        self.leave = Button(theme, self.tr("Leave for now"), large=True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.resume)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(theme.gap(12))
        column.addStretch(2)
        column.addWidget(self._heading, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._stands)
        column.addLayout(buttons)
        column.addStretch(3)

    def show_pause(self, stands: str, *, practice: bool) -> None:
        """Say how the sitting stands."""
        self._stands.setText(stands)
        words = self.tr("Resume practice") if practice else self.tr("Resume exam")
        self.resume.setText(words)
        self.resume.setAccessibleName(words)
