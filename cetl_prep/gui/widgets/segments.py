"""A segmented choice: one of a few, side by side, in one outline."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.widgets.focus_ring import MARGIN, ring
from cetl_prep.gui.widgets.keys import pressed_by_enter
from cetl_prep.gui.widgets.mirroring import mirrored


class Segments(QWidget):
    """A row of choices, none or one of them on. It never changes by itself: `asked` tells what was pressed."""

    asked = Signal(int)

    def __init__(
        self, theme: Theme, words: Sequence[str], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        # A group that is not exclusive: the segments stay radio buttons, and none unchecks another.
        group = QButtonGroup(self)
        group.setExclusive(False)
        self.buttons = [
            Segment(theme, word, first=n == 0, last=n == len(words) - 1)
            for n, word in enumerate(words)
        ]
        for n, button in enumerate(self.buttons):
            button.setParent(self)
            group.addButton(button)
            button.asked.connect(lambda n=n: self.asked.emit(n))
            button.stepped.connect(lambda step, n=n: self._on_stepped(n + step))

    def show_choice(self, place: int) -> None:
        """Show which one is on, -1 for none."""
        for n, button in enumerate(self.buttons):
            button.set_checked(n == place)

    def show_words(self, place: int, word: str, count: str = "", name: str = "") -> None:
        """Word one choice anew, with a quiet count behind it."""
        self.buttons[place].show_words(word, count, name)
        self.updateGeometry()
        self._place()

    def sizeHint(self) -> QSize:
        """The segments side by side; their outlines share an edge."""
        width = sum(button.sizeHint().width() - 2 * MARGIN for button in self.buttons)
        return QSize(width + 2 * MARGIN, self.buttons[0].sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """They are never cut."""
        return self.sizeHint()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Place the segments so that only their rings overlap."""
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """The first one is where reading begins."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()

    def _place(self) -> None:
        left = 0
        for button in self.buttons:
            size = button.sizeHint()
            place = mirrored(self, QRectF(left, 0, size.width(), size.height()))
            button.setGeometry(place.toRect())
            left += size.width() - 2 * MARGIN

    def _on_stepped(self, place: int) -> None:
        if 0 <= place < len(self.buttons):
            self.buttons[place].setFocus(Qt.FocusReason.TabFocusReason)


class Segment(QRadioButton):
    """One choice of a row."""

    asked = Signal()
    stepped = Signal(int)

    def __init__(self, theme: Theme, word: str, *, first: bool, last: bool) -> None:
        super().__init__(word)
        self._theme = theme
        self._ends = (first, last)
        self._count = ""
        self._showing = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(word)
        self.clicked.connect(self.asked)
        self.toggled.connect(self._on_toggled)
        theme.changed.connect(self.updateGeometry)

    def set_checked(self, checked: bool) -> None:
        """Show it as on or off."""
        self._showing = True
        self.setChecked(checked)
        self._showing = False

    def show_words(self, word: str, count: str, name: str) -> None:
        """Take another word, a count behind it and an accessible name."""
        self.setText(word)
        self._count = count
        self.setAccessibleName(name or f"{word} {count}".strip())
        self.updateGeometry()
        self.update()

    def nextCheckState(self) -> None:
        """A click changes nothing here; the owner shows the new choice."""

    def hitButton(self, place: QPoint) -> bool:
        """All of it answers to clicks."""
        return self.rect().contains(place)

    def sizeHint(self) -> QSize:
        """Room for the words in their heavier weight, so that nothing moves when it is chosen."""
        metrics = QFontMetrics(self._theme.font(BODY, 600))
        width = metrics.horizontalAdvance(self.text()) + 2 * self._theme.gap(15)
        if self._count:
            width += metrics.horizontalAdvance(self._count) + self._theme.px(8)
        return QSize(width + 2 * MARGIN, self._theme.px(38) + 2 * MARGIN)

    def minimumSizeHint(self) -> QSize:
        """Its words are never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right go to the neighbours without choosing them."""
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        step = steps.get(Qt.Key(event.key()), 0) * (-1 if self.isRightToLeft() else 1)
        if step:
            self.stepped.emit(step)
        elif not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw its part of the outline, its words, and the ring."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        fill = "accent_tint" if self.isChecked() else "hover" if self.underMouse() else "surface"
        painter.setBrush(theme.color(fill))
        painter.setPen(QPen(theme.color("edge"), 1))
        painter.drawPath(self._shape(area.adjusted(0.5, 0.5, 0.5, -0.5)))
        self._paint_words(painter, area)
        if self.hasFocus():
            ring(painter, theme, area, theme.px(8))
        painter.end()

    def _paint_words(self, painter: QPainter, area: QRectF) -> None:
        theme = self._theme
        on = self.isChecked()
        painter.setFont(theme.font(BODY, 600 if on else 400))
        painter.setPen(theme.color("ink" if on else "ink2"))
        if not self._count:
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), self.text())
            return
        inner = area.adjusted(theme.gap(15), 0, -theme.gap(15), 0)
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter), self.text())
        painter.setFont(theme.font(BODY))
        painter.setPen(theme.color("ink2"))
        where = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(inner, int(where), self._count)

    def _shape(self, area: QRectF) -> QPainterPath:
        radius = self._theme.px(8)
        shape = QPainterPath()
        shape.addRoundedRect(area, radius, radius)
        first, last = reversed(self._ends) if self.isRightToLeft() else self._ends
        square = QPainterPath()
        if not first:
            square.addRect(QRectF(area.left(), area.top(), radius, area.height()))
        if not last:
            square.addRect(QRectF(area.right() - radius, area.top(), radius, area.height()))
        return shape.united(square)

    def _on_toggled(self, checked: bool) -> None:
        if not self._showing:
            self.set_checked(not checked)
            self.asked.emit()
