"""A button that shows the key which does the same."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.button import ICON_GAP, Button, Kind
from cetl_prep.gui.widgets.label import CAPTION
from cetl_prep.gui.widgets.mirroring import is_mirrored, opposite

_INK = {"pri": "on_accent", "sec": "ink", "quiet": "accent", "danger": "error"}


class KeyButton(Button):
    """A button with a key cap behind its text."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        key: str,
        kind: Kind = "pri",
        *,
        large: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._key = key
        super().__init__(theme, text, kind, large=large, name=name, parent=parent)
        self.setLayoutDirection(opposite())

    def show_key(self, key: str) -> None:
        """Show another key, or none."""
        if key != self._key:
            self._key = key
            self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        super()._on_theme_changed()
        if not self._key:
            self.setIcon(QIcon())
            return
        font = self._theme.font(CAPTION, 500)
        wide = QFontMetricsF(font).horizontalAdvance(self._key) + self._theme.px(14)
        gap = self._theme.px(ICON_GAP)
        size = QSize(round(wide) + gap, self._theme.px(22))
        pixmaps = QIcon()
        for scale in (1, 2):
            pixmaps.addPixmap(self._cap(size, gap, scale))
        self.setIcon(pixmaps)
        self.setIconSize(size)

    def _cap(self, size: QSize, gap: int, scale: int) -> QPixmap:
        canvas = QPixmap(size * scale)
        canvas.setDevicePixelRatio(scale)
        canvas.fill(Qt.GlobalColor.transparent)
        painter = QPainter(canvas)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        before = 0 if is_mirrored() else gap
        area = QRectF(before + 0.5, 0.5, size.width() - gap - 1, size.height() - 1)
        painter.setPen(QPen(self._theme.color(_INK[self._kind]), 1))
        painter.drawRoundedRect(area, self._theme.px(5), self._theme.px(5))
        painter.setFont(self._theme.font(CAPTION, 500))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), self._key)
        painter.end()
        return canvas
