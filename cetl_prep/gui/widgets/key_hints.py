"""The keys of a screen, as caps with words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.label import CAPTION, Label


class KeyHints(QWidget):
    """Groups of key caps and what they do. Each group reads as one sentence to a screen reader."""

    def __init__(
        self,
        theme: Theme,
        groups: Sequence[tuple[Sequence[str], str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._theme = theme
        for n, (keys, words) in enumerate(groups):
            if n:
                self._row.addSpacing(theme.gap(14))
            for key in keys:
                part = self._cap(key) if key != "to" else self._word(key)
                self._row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
            self._row.addWidget(self._word(words))
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _cap(self, key: str) -> Label:
        cap = Label(self._theme, key, CAPTION, 500)
        cap.setObjectName("keycap")
        cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return cap

    def _word(self, words: str) -> Label:
        return Label(self._theme, words, CAPTION, color="ink2")

    def _on_theme_changed(self) -> None:
        self._row.setSpacing(self._theme.px(4))
