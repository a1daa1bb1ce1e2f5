"""What to do next: the page's one filled button, and the way to a mock exam."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.widgets.boxes import Panel
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.focus_ring import MARGIN
from cetl_prep.gui.widgets.key_button import KeyButton
from cetl_prep.gui.widgets.label import CAPTION, Label


class StartPanel(Panel):
    """Starts practice or a mock exam.

    Attributes:
        practice_wanted: "Start practice" was pressed.
        mock_wanted: "Start mock exam" was pressed.
    """

    practice_wanted = Signal()
    mock_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Next: practice"), parent)
        self._practice_detail = Label(theme, "", BODY, color="ink2", wrap=True)
        self.practice = KeyButton(theme, self.tr("Start practice"), self.tr("Enter"), large=True)
        self.mock = Button(theme, self.tr("Start mock exam"), icon_name="exam")
        self._mock_detail = Label(theme, "", CAPTION, color="ink2")
        self.practice.clicked.connect(self.practice_wanted)
        self.mock.clicked.connect(self.mock_wanted)
        self.body.addWidget(self._practice_detail)
        self.body.addSpacing(theme.gap(8))
        self.body.addWidget(self.practice)
        row = QHBoxLayout()
        row.setSpacing(theme.gap(6))
        row.addWidget(self.mock)
        row.addWidget(self._mock_detail, 1, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)
        self.body.addStretch(1)
        self._on_theme_changed()

    def say(self, practice: str, mock: tuple[str, str]) -> None:
        """Show what practice is and, in two short lines, what a mock exam is."""
        self._practice_detail.setText(practice)
        self._mock_detail.setText("\n".join(mock))
        self.mock.setAccessibleDescription(", ".join(mock))
        self.practice.setAccessibleDescription(practice)

    def _on_theme_changed(self) -> None:
        super()._on_theme_changed()
        # Buttons carry a margin for the ring: the panel's padding shrinks by it, so that text and outlines align.
        across, down = self._theme.gap(22) - MARGIN, self._theme.gap(18)
        self.body.setContentsMargins(across, down, across, down)
        self.body.setSpacing(self._theme.gap(4))
        for label in self.findChildren(Label):
            if label is not getattr(self, "_mock_detail", None):
                label.setContentsMargins(MARGIN, 0, MARGIN, 0)
