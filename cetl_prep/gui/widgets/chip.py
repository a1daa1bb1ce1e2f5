"""A chip: a small label with an icon on a tone; never clickable."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cetl_prep.gui.icons import paint_icon
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.label import CAPTION, Label
from cetl_prep.gui.widgets.mirroring import mirrored

Tone = Literal["plain", "accent", "weak"]
_FILL = {"plain": "sunken", "accent": "accent_tint", "weak": "weak_tint"}
_INK = {"plain": "ink2", "accent": "accent", "weak": "weak"}
HEIGHT, ICON, PAD, GAP = 26, 14, 10, 7


class Chip(Label):
    """Words with an icon before them."""

    def __init__(
        self, theme: Theme, text: str, icon_name: str, tone: Tone, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, text, CAPTION, 500, parent=parent)
        self._icon_name = icon_name
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for icon and words."""
        px = self._theme.px
        words = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(round(words) + px(ICON + GAP + 2 * PAD) + 2, px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, icon and words."""
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        # In high contrast the tints are near black: an outline keeps the chip a chip.
        outlined = self._tone == "plain" or theme.name == "contrast"
        line = "line" if self._tone == "plain" else _INK[self._tone]
        painter.setPen(QPen(theme.color(line), 1) if outlined else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(_FILL[self._tone]))
        painter.drawRoundedRect(area, px(6), px(6))
        ink = theme.color(_INK[self._tone])
        top = (self.height() - px(ICON)) / 2
        sign = QRectF(px(PAD), top, px(ICON), px(ICON))
        paint_icon(painter, self._icon_name, mirrored(self, sign), ink)
        painter.setPen(ink)
        painter.setFont(self.font())
        words = mirrored(self, area.adjusted(px(PAD + ICON + GAP), 0, 0, 0))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self.text())
        painter.end()
