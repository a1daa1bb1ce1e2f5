"""A button that looks like a link in running text: low, underlined, with a ring like every control."""

from PySide6.QtWidgets import QWidget

from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.widgets.button import Button

TARGET = 20
"""Height of the text box; with the margin for the ring the target is 28 high."""


class Link(Button):
    """A quiet button as low as its text."""

    def __init__(
        self, theme: Theme, text: str = "", *, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, text, "quiet", name=name, parent=parent)

    def _on_theme_changed(self) -> None:
        super()._on_theme_changed()
        font = self._theme.font(BODY, 500)
        font.setUnderline(True)
        self.setFont(font)
        height = self._theme.px(TARGET)
        self.setStyleSheet(f"min-height: {height}px; padding: 0;")
