"""How an answer option looks: sign, letter, text, and after the answer the reason beneath it. Painted, not a widget."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from cetl_prep.gui.icons import paint_icon
from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.widgets.focus_ring import MARGIN, ring
from cetl_prep.gui.widgets.label import CAPTION, TITLE
from cetl_prep.gui.widgets.mirroring import along
from cetl_prep.gui.widgets.rounded import paint_box
from cetl_prep.gui.widgets.text_block import TextBlock
from cetl_prep.gui.widgets.text_writing import Images
from cetl_prep.texts.reading import shown
from cetl_prep.texts.shown import Shown


@dataclass(frozen=True, slots=True)
class OptionView:
    """One option as it is to be shown.

    `mark` is empty while it may be answered, then ``key`` (right and chosen), ``missed-key`` (right, not
    chosen), ``wrong`` (chosen) or ``plain``. `tag` is the word for the mark, `note` the rationale.
    """

    id: str
    letter: str
    text: Shown
    chosen: bool = False
    struck: bool = False
    mark: str = ""
    tag: str = ""
    note: Shown | None = None


class OptionFace:
    """Measures and paints one option."""

    def __init__(self, theme: Theme, images: Images | None = None, *, square: bool) -> None:
        self._theme = theme
        self._square = square
        self._text = TextBlock(theme, images)
        self._note = TextBlock(theme, images)
        self.view = OptionView("", "", shown(""))
        self._set_for: tuple[OptionView | None, int] = (None, 0)
        self._cap_height = 0

    def show(self, view: OptionView) -> None:
        """Take what is to be shown."""
        self.view = view

    def forget_pictures(self) -> None:
        """Look for the pictures again."""
        self._set_for = (None, 0)
        self._text.forget()
        self._note.forget()

    def height(self, width: int, reserved: int) -> int:
        """Pixels the row takes at this width, with `reserved` pixels kept free at its right end."""
        theme = self._theme
        self._set_text()
        high = (
            2 * MARGIN + 2 * self._padding() + self._text.height(self._text_width(width, reserved))
        )
        if self.view.note:
            across = width - self._left() - self._across() - MARGIN
            high += theme.gap(4) + self._note.height(across)
        return max(high, theme.px(54) + 2 * MARGIN)

    def paint(
        self, painter: QPainter, width: int, reserved: int, *, focused: bool, hovered: bool
    ) -> None:
        """Draw the row at its height for this width."""
        height = self.height(width, reserved)
        area = QRectF(0, 0, width, height).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(along())
        self._paint_box(painter, area, hovered=hovered)
        if focused:
            ring(painter, self._theme, area, self._theme.px(10))
        baseline = self._baseline()
        top = baseline - self._text.baseline()
        self._paint_sign(painter, QPointF(MARGIN + self._across(), self.middle()))
        self._paint_letter(painter, baseline)
        struck = self.view.struck and not self.view.chosen
        ink = self._theme.color("ink3" if struck else "ink")
        self._text.draw(painter, self._left(), top, ink)
        if self.view.note:
            below = top + self._text.height(self._text_width(width, reserved))
            below += self._theme.gap(4)
            self._note.draw(painter, self._left(), below, self._theme.color("ink2"))
        if self.view.tag:
            self._paint_tag(painter, area)

    def middle(self) -> float:
        """Where the middle of the first line is, from the top of the row; signs stand at this height."""
        return MARGIN + self._padding() + self._theme.px(14)

    def _baseline(self) -> float:
        return self.middle() + self._cap_height / 2

    def tag_width(self) -> int:
        """Pixels the word for the mark takes at the right end."""
        if not self.view.tag:
            return 0
        return self._metrics_width(self.view.tag) + self._theme.px(44)

    def _metrics_width(self, text: str) -> int:
        return QFontMetrics(self._theme.font(CAPTION, 600)).horizontalAdvance(text)

    def _padding(self) -> int:
        return self._theme.gap(13)

    def _across(self) -> int:
        return self._theme.gap(16)

    def _left(self) -> int:
        return MARGIN + self._across() + self._theme.px(64)

    def _text_width(self, width: int, reserved: int) -> int:
        return max(80, width - self._left() - reserved - self._across() - MARGIN)

    def _set_text(self) -> None:
        if self._set_for[0] is self.view and self._set_for[1] == self._theme.stamp:
            return
        self._set_for = (self.view, self._theme.stamp)
        title = QFontMetrics(self._theme.font(TITLE))
        self._cap_height = title.capHeight()
        font = self._theme.font(TITLE, 500 if self.view.note else 400, tabular=False)
        font.setStrikeOut(self.view.struck and not self.view.chosen)
        self._text.set(self.view.text, font)
        if self.view.note:
            self._note.set(self.view.note, self._theme.font(BODY, tabular=False))

    def _paint_box(self, painter: QPainter, area: QRectF, *, hovered: bool) -> None:
        fill, line, width = self._box(hovered=hovered)
        color = self._theme.color
        paint_box(painter, area, self._theme.px(10), color(fill), color(line), width)

    def _box(self, *, hovered: bool) -> tuple[str, str, float]:
        view = self.view
        if view.mark:
            lines = {"key": "accent", "missed-key": "accent", "wrong": "weak"}
            line = lines.get(view.mark)
            return "surface", line or "line", 2.0 if line else 1.0
        if view.chosen:
            return "accent_tint", "accent", 2.0
        if hovered:
            return "hover", "edge", 1.0
        return "sunken" if view.struck else "surface", "edge", 1.0

    def _paint_sign(self, painter: QPainter, left_middle: QPointF) -> None:
        theme = self._theme
        side = theme.px(18)
        box = QRectF(left_middle.x() + 1, left_middle.y() - side / 2, side, side)
        chosen = self.view.chosen
        color = theme.color("accent" if chosen else "edge")
        painter.setPen(QPen(color, theme.px(2 if chosen else 1.5)))
        painter.setBrush(theme.color("surface"))
        if self._square:
            painter.drawRoundedRect(box, theme.px(4), theme.px(4))
            if chosen:
                paint_icon(painter, "check", box.adjusted(1, 1, -1, -1), color)
            return
        painter.drawEllipse(box)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawEllipse(box.center(), side * 0.28, side * 0.28)

    def _paint_letter(self, painter: QPainter, baseline: float) -> None:
        theme = self._theme
        struck = self.view.struck and not self.view.chosen
        font: QFont = theme.font(TITLE, 600)
        font.setStrikeOut(struck)
        painter.setFont(font)
        painter.setPen(theme.color("ink3" if struck else "ink"))
        left = MARGIN + self._across() + theme.px(34)
        painter.drawText(QPointF(left, baseline), self.view.letter)

    def _paint_tag(self, painter: QPainter, area: QRectF) -> None:
        theme = self._theme
        wrong = self.view.mark == "wrong"
        color = theme.color("weak" if wrong else "accent")
        height = theme.px(26)
        right = area.right() - theme.gap(14)
        chip = QRectF(
            right - self.tag_width() + theme.gap(8), area.top() + theme.gap(12), 0, height
        )
        chip.setRight(right)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("weak_tint" if wrong else "accent_tint"))
        painter.drawRoundedRect(chip, theme.px(6), theme.px(6))
        side = theme.px(14)
        sign = QRectF(chip.left() + theme.px(8), chip.center().y() - side / 2, side, side)
        paint_icon(painter, "cross" if wrong else "check", sign, color)
        painter.setPen(color)
        painter.setFont(theme.font(CAPTION, 600))
        text = chip.adjusted(theme.px(26), 0, 0, 0)
        painter.drawText(text, int(Qt.AlignmentFlag.AlignVCenter), self.view.tag)
