"""A label that takes its font and color from the theme and shows any text as plain text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from cetl_prep.gui.theme import BODY, Theme

CAPTION, LEAD, TITLE, STEM, PAGE, FIGURE = 13.0, 16.0, 17.0, 19.0, 27.0, 48.0


class Label(QLabel):
    """Plain text in a size (at 100 %), weight and color token; wraps when told to.

    The colors known are ink, ink2, ink3, accent, on_accent, weak and error.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        size: float = BODY,
        weight: int = 400,
        color: str = "ink",
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._size = size
        self._weight = weight
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("ink", color)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_color(self, color: str) -> None:
        """Show the text in another color token."""
        if self.property("ink") != color:
            self.setProperty("ink", color)
            self.style().unpolish(self)
            self.style().polish(self)

    def _on_theme_changed(self) -> None:
        tabular = not self.wordWrap()
        self.setFont(self._theme.font(self._size, self._weight, tabular=tabular))
