"""The banner: an icon, one sentence, one button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from cetl_prep.gui.icons import icon, icon_size
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.sentence import Sentence


class Banner(QFrame):
    """Says what waits and offers to take it up.

    Attributes:
        pressed: its button was pressed.
    """

    pressed = Signal()

    def __init__(self, theme: Theme, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._theme = theme
        self._icon_name = icon_name
        self._sign = QLabel()
        self.sentence = Sentence(theme)
        self.button = Button(theme, "")
        self.button.clicked.connect(self.pressed)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.sentence, 1)
        self._row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def say(self, beginning: str, rest: str, button: str, *, short: bool = False) -> None:
        """Show this sentence and button; `short` shows the beginning only."""
        self.sentence.say(beginning, rest, short=short)
        self.button.setText(button)
        self.button.setAccessibleName(button)
        self._sign.setVisible(not short)

    def _on_theme_changed(self) -> None:
        sign = icon(self._theme, self._icon_name, "accent")
        self._sign.setPixmap(sign.pixmap(icon_size(self._theme)))
        across, down = self._theme.gap(20), self._theme.gap(6)
        self._row.setContentsMargins(across, down, self._theme.gap(9), down)
        self._row.setSpacing(self._theme.gap(14))
