"""Facts as two columns: what at the left, its value, wrapped, at the right; one below the other in a narrow page."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.widgets.label import Label

NAMES = 150


class FactList(QWidget):
    """Each value is read with its name. Values can be selected with the mouse."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._labels: list[tuple[Label, Label]] = []
        self._narrow = False
        theme.changed.connect(self._fit)
        self._fit()

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these; facts without a value are left out."""
        shown = [(name, value) for name, value in facts if value]
        while len(self._labels) < len(shown):
            self._add_line()
        for n, (name, value) in enumerate(self._labels):
            for label in (name, value):
                label.setVisible(n < len(shown))
            if n < len(shown):
                name.setText(shown[n][0])
                value.setText(shown[n][1])
                value.setAccessibleName(": ".join(shown[n]))

    def lay_out(self, *, narrow: bool) -> None:
        """Fit to the room there is."""
        if narrow != self._narrow:
            self._narrow = narrow
            for n in range(len(self._labels)):
                self._place(n)
            self._fit()

    def _add_line(self) -> None:
        theme = self._theme
        name = Label(theme, "", BODY, color="ink2", wrap=True)
        value = Label(theme, "", BODY, wrap=True)
        for label in (name, value):
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._labels.append((name, value))
        self._place(len(self._labels) - 1)

    def _place(self, n: int) -> None:
        name, value = self._labels[n]
        top = Qt.AlignmentFlag.AlignTop
        if self._narrow:
            self._grid.addWidget(name, 2 * n, 0)
            self._grid.addWidget(value, 2 * n + 1, 0)
        else:
            self._grid.addWidget(name, n, 0, top)
            self._grid.addWidget(value, n, 1)

    def _fit(self) -> None:
        self._grid.setColumnMinimumWidth(0, 0 if self._narrow else self._theme.px(NAMES))
        self._grid.setColumnStretch(0, int(self._narrow))
        self._grid.setColumnStretch(1, int(not self._narrow))
        self._grid.setHorizontalSpacing(self._theme.gap(16))
        self._grid.setVerticalSpacing(self._theme.gap(6))
