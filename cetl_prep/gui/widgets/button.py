"""Buttons: primary, secondary, quiet, danger, and toggles; with a focus ring and icons in the color of their text."""

from typing import Literal

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QPushButton, QWidget

from cetl_prep.gui.icons import icon
from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.tips import tip
from cetl_prep.gui.widgets.focus_ring import MARGIN, paint_ring
from cetl_prep.gui.widgets.keys import pressed_by_enter
from cetl_prep.gui.widgets.mirroring import is_mirrored, opposite

Kind = Literal["pri", "sec", "quiet", "danger"]
_INK = {"pri": "on_accent", "sec": "ink", "quiet": "accent", "danger": "error"}
ICON = 17
ICON_GAP = 8


class Button(QPushButton):
    """A push button of one of four kinds. Its accessible name is `name`, or its text without mnemonics.

    A page has exactly one button of kind ``pri``.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        kind: Kind = "sec",
        *,
        icon_name: str = "",
        icon_last: bool = False,
        name: str = "",
        large: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._kind = kind
        self._icon_name = icon_name
        self._icon_last = icon_last
        self._filled = False
        self.setProperty("kind", kind)
        self.setProperty("large", large)
        self.setAccessibleName(name or text.replace("&&", "\0").replace("&", "").replace("\0", "&"))
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if icon_last:
            self.setLayoutDirection(opposite())
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_icon(self, icon_name: str, *, filled: bool = False) -> None:
        """Show another icon, filled or in outline."""
        if (icon_name, filled) != (self._icon_name, self._filled):
            self._icon_name, self._filled = icon_name, filled
            self._on_theme_changed()

    def setText(self, text: str) -> None:  # noqa: N802
        """Show another text; without text the icon has a tool tip."""
        emptied = bool(text) != bool(self.text())
        super().setText(text)
        if not text:
            self.setToolTip(tip(self.accessibleName()))
        if emptied and self._icon_name:
            self._show_icon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, and the ring when it has the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            paint_ring(self, self._theme, self._outline(), self._theme.px(8))

    def _outline(self) -> QRect:
        return self.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)

    def _on_theme_changed(self) -> None:
        self.setFont(self._theme.font(BODY, 600 if self._kind == "pri" else 500))
        if self._icon_name:
            self._show_icon()

    def _show_icon(self) -> None:
        # QSS cannot set the gap between icon and text, so the pixmap carries it.
        side = self._theme.px(ICON)
        gap = self._theme.px(ICON_GAP) if self.text() else 0
        drawn = icon(self._theme, self._icon_name, _INK[self._kind], filled=self._filled)
        pixmaps = QIcon()
        for scale in (1, 2):
            canvas = QPixmap((side + gap) * scale, side * scale)
            canvas.fill(Qt.GlobalColor.transparent)
            painter = QPainter(canvas)
            left = gap * scale if self._icon_last != is_mirrored() else 0
            drawn.paint(painter, QRect(left, 0, side * scale, side * scale))
            painter.end()
            canvas.setDevicePixelRatio(scale)
            pixmaps.addPixmap(canvas)
        self.setIcon(pixmaps)
        self.setIconSize(QSize(side + gap, side))
