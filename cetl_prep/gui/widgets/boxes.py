"""Boxes: panels, wells with an icon and a sentence, rules, and the scrolling body of a page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cetl_prep.gui.icons import icon, icon_size
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.label import TITLE, Label

_ICON_INK = {"plain": "ink2", "accent": "accent", "weak": "weak", "error": "error"}


class Panel(QFrame):
    """A box on the page with an optional title; `body` is the layout to fill. Never inside another panel."""

    def __init__(self, theme: Theme, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._theme = theme
        self.body = QVBoxLayout(self)
        if title:
            self.body.addWidget(Label(theme, title, TITLE, 600))
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        across, down = self._theme.gap(22), self._theme.gap(18)
        self.body.setContentsMargins(across, down, across, down)
        self.body.setSpacing(self._theme.gap(8))


class Well(QFrame):
    """An icon and a sentence on a tone: ``plain``, ``accent``, ``weak`` or ``error``; `row` takes a button."""

    def __init__(
        self,
        theme: Theme,
        tone: str = "plain",
        icon_name: str = "info",
        text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon_name
        self.setProperty("tone", tone)
        self._sign = QLabel()
        self.label = Label(theme, text, wrap=True)
        self.row = QHBoxLayout(self)
        self.row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        self.row.addWidget(self.label, 1)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def say(self, text: str, tone: str = "", icon_name: str = "") -> None:
        """Show another sentence, in another tone and with another icon when given."""
        self.label.setText(text)
        self._icon_name = icon_name or self._icon_name
        if tone and tone != self.property("tone"):
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        ink = _ICON_INK[str(self.property("tone"))]
        self._sign.setPixmap(icon(self._theme, self._icon_name, ink).pixmap(icon_size(self._theme)))
        across, down = self._theme.gap(16), self._theme.gap(10)
        self.row.setContentsMargins(across, down, across, down)
        self.row.setSpacing(self._theme.gap(12))


class Page(QScrollArea):
    """The body of a page: scrolls up and down, never sideways. `body` is the layout to fill."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._theme = theme
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget()
        self.content.setObjectName("page")
        self.body = QVBoxLayout(self.content)
        self.setWidget(self.content)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        across, down = self._theme.gap(32), self._theme.gap(24)
        self.body.setContentsMargins(across, down, across, down)
        self.body.setSpacing(self._theme.gap(16))


def rule(*, upright: bool = False) -> QFrame:
    """A hairline across, or upright."""
    line = QFrame()
    line.setObjectName("upright" if upright else "rule")
    return line
