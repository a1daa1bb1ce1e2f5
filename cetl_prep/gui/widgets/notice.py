"""A strip that says one thing, until it is dismissed or there is another thing to say."""

from PySide6.QtWidgets import QWidget

from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.boxes import Well
from cetl_prep.gui.widgets.button import Button

_TONES = {"told": ("accent", "info"), "warned": ("weak", "alert"), "failed": ("error", "cross")}


class Notice(Well):
    """Hidden while there is nothing to say. Kinds: ``told``, ``warned``, ``failed``."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.kind = ""
        self._dismiss = Button(theme, self.tr("Dismiss"), "quiet")
        self._dismiss.clicked.connect(self.clear)
        self.row.addWidget(self._dismiss)
        self.hide()

    def show_notice(self, kind: str, text: str) -> None:
        """Say this."""
        self.kind = kind
        tone, icon_name = _TONES[kind]
        self.say(text, tone, icon_name)
        self.show()

    def clear(self, *kinds: object) -> None:
        """Stop saying it; only when it is of one of these kinds, if any are given."""
        named = [kind for kind in kinds if isinstance(kind, str)]
        if not named or self.kind in named:
            self.kind = ""
            self.hide()
