"""The way around: a column with words, or a rail of icons; in a narrow window there is `top_bar` instead."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from cetl_prep.gui.icons import paint_icon, paint_mark
from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.focus_ring import MARGIN, ring
from cetl_prep.gui.widgets.keys import pressed_by_enter
from cetl_prep.gui.widgets.label import CAPTION, LEAD, Label
from cetl_prep.gui.widgets.mirroring import is_mirrored, mirrored
from cetl_prep.words.about import UNOFFICIAL

COLUMN, RAIL = 212, 64


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere to go. `apart` sets it off from the one before."""

    key: str
    title: str
    icon: str
    apart: bool = False


class Navigation(QFrame):
    """The column or rail at the left.

    Attributes:
        wanted: emitted with the key of a place.
        approached: the pointer comes.
    """

    wanted = Signal(str)
    approached = Signal()

    def __init__(
        self, theme: Theme, places: Sequence[Place], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setProperty("side", "right" if is_mirrored() else "left")
        self._theme = theme
        self._wide = True
        self._mark = _Mark(theme)
        self._name = Label(theme, "CETL Prep", LEAD, 600)
        self._foot = Label(theme, TONGUE(UNOFFICIAL), CAPTION, color="ink2", wrap=True)
        self._rows = {place.key: _Row(theme, place) for place in places}
        column = QVBoxLayout(self)
        self._head = head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._mark)
        head.addWidget(self._name, 1)
        column.addLayout(head)
        column.addSpacing(theme.gap(14))
        for place in places:
            if place.apart:
                column.addSpacing(theme.gap(18))
            column.addWidget(self._rows[place.key])
            self._lead(self._rows[place.key], place.key)
        column.addStretch(1)
        self._foot.setContentsMargins(MARGIN + 10, 0, MARGIN, 0)
        column.addWidget(self._foot)
        column.setContentsMargins(8, theme.gap(18), 8, theme.gap(14))
        column.setSpacing(0)

    def _lead(self, row: "_Row", key: str) -> None:
        row.clicked.connect(lambda: self.wanted.emit(key))

    def show_place(self, key: str) -> None:
        """Mark where the window is."""
        for name, row in self._rows.items():
            row.show_current(name == key)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Tell that the pointer comes."""
        super().enterEvent(event)
        self.approached.emit()

    def fit(self, *, wide: bool) -> None:
        """Show words, or icons alone with the words as tool tips."""
        self._wide = wide
        self._name.setVisible(wide)
        self._foot.setVisible(wide)
        self._head.setContentsMargins(MARGIN + (8 if wide else 5), 0, 0, 0)
        for row in self._rows.values():
            row.show_words(wide)
        self.setFixedWidth(self._theme.px(COLUMN) if wide else self._theme.px(RAIL))


class _Row(QToolButton):
    """One place to go."""

    def __init__(self, theme: Theme, place: Place) -> None:
        super().__init__()
        self._theme = theme
        self._place = place
        self._current = False
        self._words = True
        self.setText(place.title)
        self.setAccessibleName(place.title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMinimumWidth(0)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Ignored)
        self.setSizePolicy(policy)

    def show_current(self, current: bool) -> None:
        """Mark it as where the window is."""
        if current != self._current:
            self._current = current
            self.setAccessibleDescription(self.tr("This page is open") if current else "")
            self.update()

    def show_words(self, words: bool) -> None:
        """Show the word beside the icon or leave it to the tool tip."""
        self._words = words
        self.setToolTip("" if words else self._place.title)
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, as Space does."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """As high as a control."""
        return QSize(self._theme.px(48), self._theme.px(38 if self._words else 44))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it; the open page has its own ground, a heavier word and a bar."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(MARGIN, 1, -MARGIN, -1)
        self._paint_ground(painter, area)
        ink = theme.color("ink" if self._current else "ink2")
        side = theme.px(20)
        left = area.left() + theme.px(10) if self._words else area.center().x() - side / 2
        sign = mirrored(self, QRectF(left, area.center().y() - side / 2, side, side))
        paint_icon(painter, self._place.icon, sign, theme.color("accent") if self._current else ink)
        if self._words:
            painter.setPen(ink)
            painter.setFont(theme.font(BODY, 600 if self._current else 400))
            words = mirrored(self, area.adjusted(theme.px(42), 0, 0, 0))
            painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self._place.title)
        painter.end()

    def _paint_ground(self, painter: QPainter, area: QRectF) -> None:
        theme = self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        if self._current or self.underMouse():
            painter.setBrush(theme.color("surface" if self._current else "hover"))
            if self._current:
                painter.setPen(theme.color("line"))
            painter.drawRoundedRect(area, theme.px(8), theme.px(8))
        if self._current:
            bar = mirrored(self, QRectF(0, area.top() + 9, 3, area.height() - 18))
            # Not `fillRect`: it would have PySide make the names of all gradients.
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawRect(bar)
        if self.hasFocus():
            ring(painter, theme, area.adjusted(0, 3, 0, -3), theme.px(8))


class _Mark(QWidget):
    """The program's mark."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._fit()
        theme.changed.connect(self._fit)

    def _fit(self) -> None:
        self.setFixedSize(self._theme.px(26), self._theme.px(26))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        paint_mark(painter, self._theme, QRectF(self.rect()))
        painter.end()
