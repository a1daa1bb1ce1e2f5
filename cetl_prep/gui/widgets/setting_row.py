"""One line of a page of choices: what it is, a sentence about it, and the control."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.widgets.focus_ring import MARGIN
from cetl_prep.gui.widgets.label import CAPTION, Label


class SettingRow(QWidget):
    """Words at the left and controls at the right; in a narrow page the controls stand below."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        detail: str,
        *controls: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = Label(theme, title, BODY, 500, wrap=True)
        self.detail = Label(theme, detail, CAPTION, color="ink2", wrap=True)
        self.detail.setVisible(bool(detail))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self.detail)
        words.addStretch(1)
        held = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        held.setSpacing(0)
        for control in controls:
            held.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addLayout(words, 1)
        self._row.addLayout(held)
        self._held = held

    def lay_out(self, *, narrow: bool) -> None:
        """Place the controls beside or below the words."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if narrow else across)
        self._row.setSpacing(self._theme.gap(4 if narrow else 20))
        place = Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag.AlignRight
        self._row.setAlignment(self._held, place | Qt.AlignmentFlag.AlignVCenter)
        # Controls carry a margin for the ring; the words stand in line with their outlines.
        self._row.setContentsMargins(MARGIN, 0, 0, self._theme.gap(6 if narrow else 0))

    def say(self, detail: str) -> None:
        """Show another sentence about it."""
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
