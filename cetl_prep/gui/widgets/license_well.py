"""Says that two licences differ where items of two banks come together."""

from PySide6.QtWidgets import QWidget

from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.boxes import Well


class LicenseWell(Well):
    """Hidden while there is nothing to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "weak", "alert", "", parent)
        self.hide()

    def show_licenses(self, licenses: tuple[str, str] | None) -> None:
        """Show the licence of what is here and of what comes in; None where they are the same."""
        self.setVisible(licenses is not None)
        if licenses:
            mine, theirs = (each or self.tr("none") for each in licenses)
            text = self.tr(
                "The licenses differ: {mine} here, {theirs} in what comes in. Make sure that both allow it."
            )
            self.say(text.format(mine=mine, theirs=theirs))
