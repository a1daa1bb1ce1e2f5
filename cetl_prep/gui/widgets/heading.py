"""The head of a page: its one heading, a line under it, and room for buttons at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.widgets.label import PAGE, Label


class Heading(QWidget):
    """`title` and `detail` are the labels; `row` takes what stands at the right, `above` what stands over the title."""

    def __init__(self, theme: Theme, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title = Label(theme, title, PAGE, 600, wrap=True)
        self.detail = Label(theme, "", BODY, color="ink2", wrap=True)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.above = QVBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(self.above)
        words.addWidget(self.title)
        words.addWidget(self.detail)
        self.row.addLayout(words, 1)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def say(self, title: str, detail: str) -> None:
        """Show this title and the line under it; no line when it is empty."""
        self.title.setText(title)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))

    def add(self, widget: QWidget) -> None:
        """Put a control at the right."""
        self.row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def _on_theme_changed(self) -> None:
        self.row.setSpacing(self._theme.gap(4))
