"""What to do next: the page's one filled button, the skills it leans to, and the ways to a mock exam."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from cetl_prep.exam.standing import Standing
from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.widgets.boxes import Panel
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.focus_ring import MARGIN
from cetl_prep.gui.widgets.key_button import KeyButton
from cetl_prep.gui.widgets.label import CAPTION, TITLE, Label
from cetl_prep.gui.widgets.link import Link
from cetl_prep.gui.widgets.marks import StandingLine


class StartPanel(Panel):
    """Starts practice or a mock exam.

    Attributes:
        practice_wanted: "Start practice" was pressed.
        mock_wanted: "Start mock exam" was pressed.
        options_wanted: "Time and options..." was pressed.
    """

    practice_wanted = Signal()
    mock_wanted = Signal()
    options_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self._title = Label(theme, self.tr("Next: practice"), TITLE, 600, wrap=True)
        self._practice_detail = Label(theme, "", BODY, color="ink2", wrap=True)
        self._weak: tuple[tuple[str, Standing], ...] = ()
        self._lines = QVBoxLayout()
        self.practice = KeyButton(theme, self.tr("Start practice"), self.tr("Enter"), large=True)
        self.mock = Button(theme, self.tr("Start mock exam"), icon_name="exam")
        self._mock_detail = Label(theme, "", CAPTION, color="ink2")
        self.options = Link(theme, self.tr("Time and options…"))
        self.practice.clicked.connect(self.practice_wanted)
        self.mock.clicked.connect(self.mock_wanted)
        self.options.clicked.connect(self.options_wanted)
        self._build()
        self._on_theme_changed()

    def _build(self) -> None:
        theme, body = self._theme, self.body
        body.addWidget(self._title)
        body.addWidget(self._practice_detail)
        body.addLayout(self._lines)
        body.addSpacing(theme.gap(4))
        body.addWidget(self.practice)
        self._mock_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._mock_row.setSpacing(theme.gap(6))
        self._mock_row.addWidget(self.mock)
        self._mock_row.addWidget(self._mock_detail, 1, Qt.AlignmentFlag.AlignVCenter)
        body.addLayout(self._mock_row)
        body.addWidget(self.options, 0, Qt.AlignmentFlag.AlignLeft)
        body.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What a mock exam is stands beside its button, or below where words are long."""
        super().resizeEvent(event)
        margins = self.body.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self._mock_row.spacing()
        needed = self.mock.sizeHint().width() + self._mock_detail.sizeHint().width()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        beside = needed <= room
        self._mock_row.setDirection(across if beside else down)
        # Below the button, words stand in line with its outline.
        self._mock_detail.setContentsMargins(0 if beside else MARGIN, 0, MARGIN, 0)

    def say(self, practice: str, mock: tuple[str, str]) -> None:
        """Show what practice is and, in two short lines, what a mock exam is."""
        self._practice_detail.setText(practice)
        self._mock_detail.setText("\n".join(mock))
        self.mock.setAccessibleDescription(", ".join(mock))
        self.practice.setAccessibleDescription(practice)

    def show_weak(self, skills: Sequence[tuple[str, Standing]]) -> None:
        """Name the skills that cost most points, each with where it stands; none before there are answers."""
        if tuple(skills) == self._weak:
            return
        self._weak = tuple(skills)
        self._title.setText(self._title_words())
        for line in self.findChildren(StandingLine):
            self._lines.removeWidget(line)
            line.hide()
            line.deleteLater()
        words = {
            Standing.STRONG: self.tr("strong"),
            Standing.CLOSE: self.tr("close"),
            Standing.WEAK: self.tr("weak"),
            Standing.FEW: self.tr("too few answers"),
        }
        for name, standing in self._weak:
            self._lines.addWidget(StandingLine(self._theme, standing, name, words[standing]))

    def _title_words(self) -> str:
        if not self._weak:
            return self.tr("Next: practice")
        if all(standing is Standing.WEAK for _, standing in self._weak):
            return self.tr("Next: your three weak skills")
        return self.tr("Next: where most points wait")

    def _on_theme_changed(self) -> None:
        super()._on_theme_changed()
        # Buttons carry a margin for the ring: the panel's padding shrinks by it, so that text and outlines align.
        across, down = self._theme.gap(22) - MARGIN, self._theme.gap(18)
        self.body.setContentsMargins(across, down, across, down)
        self.body.setSpacing(self._theme.gap(4))
        for label in (getattr(self, "_title", None), getattr(self, "_practice_detail", None)):
            if label is not None:
                label.setContentsMargins(MARGIN, 0, MARGIN, 0)
