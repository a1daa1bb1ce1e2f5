"""A button that is on or off, and changes only when its owner shows the change."""

from PySide6.QtWidgets import QWidget

from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.button import Button


class Toggle(Button):
    """`clicked` tells that it was pressed; `show_on` shows the state.

    Its role stays Button and its accessible name never changes, so that it is found under both; a checkable button
    would turn into a check box for assistive technology. The state is its accessible description.
    """

    def __init__(
        self, theme: Theme, text: str, icon_name: str, *, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, text, icon_name=icon_name, name=name, parent=parent)
        self._symbol = icon_name
        self.on = False

    def show_on(self, on: bool, text: str, description: str) -> None:
        """Show it on or off, with this text; `description` says the state."""
        self.on = on
        self.setText(text)
        self.setAccessibleDescription(description)
        self.set_icon(self._symbol, filled=on)
        if self.property("on") != on:
            self.setProperty("on", on)
            self.style().unpolish(self)
            self.style().polish(self)
