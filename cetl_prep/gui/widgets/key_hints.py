"""The keys of a screen, as caps with words."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.label import CAPTION, Label


class KeyHints(QWidget):
    """Groups of key caps and what they do. Each group reads as one sentence to a screen reader.

    Groups that have no room are left out from the end on; the help has all keys.
    """

    def __init__(
        self,
        theme: Theme,
        groups: Sequence[tuple[Sequence[str], str]],
        parent: QWidget | None = None,
        *,
        centered: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._theme = theme
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addStretch(1)
        self._groups = [self._group(keys, words) for keys, words in groups]
        for group in self._groups:
            self._row.addWidget(group)
        if centered:
            self._row.addStretch(1)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def minimumSizeHint(self) -> QSize:
        """It asks for no width: a hint is never worth a page that scrolls sideways."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the groups there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        taken = -self._row.spacing()
        for group in self._groups:
            taken += group.sizeHint().width() + self._row.spacing()
            group.setVisible(taken <= self.width())

    def _group(self, keys: Sequence[str], words: str) -> QWidget:
        group = QWidget()
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(4))
        for key in keys:
            part = self._cap(key) if key != TO else self._word(self.tr("to"))
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._word(words))
        return group

    def _cap(self, key: str) -> Label:
        cap = Label(self._theme, key, CAPTION, 500)
        cap.setObjectName("keycap")
        cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return cap

    def _word(self, words: str) -> Label:
        return Label(self._theme, words, CAPTION, color="ink2")

    def _on_theme_changed(self) -> None:
        self._row.setSpacing(self._theme.gap(14) + 2 * self._theme.px(4))
        self._fit()


TO = "to"
"""Among the keys of a group: from the one before to the one after."""
