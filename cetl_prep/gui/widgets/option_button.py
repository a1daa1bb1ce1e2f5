"""An answer option: a radio button (a check box when several are right) over the whole row, and its strike-out button."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal, SignalInstance
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QPushButton, QRadioButton, QWidget

from cetl_prep.gui.icons import paint_icon
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tips import tip
from cetl_prep.gui.widgets.focus_ring import MARGIN, ring
from cetl_prep.gui.widgets.keys import pressed_by_enter
from cetl_prep.gui.widgets.label import CAPTION
from cetl_prep.gui.widgets.option_face import OptionFace, OptionView
from cetl_prep.gui.widgets.text_writing import Images

if TYPE_CHECKING:
    _Base = QAbstractButton
else:
    _Base = object


class OptionRow(QWidget):
    """One option with its strike-out button. It never changes by itself: it says what the user wants.

    Attributes:
        chosen: the option was clicked, or chosen by an assistive technology.
        strike_wanted: emitted with whether it is to be struck out.
        stepped: emitted with 1 or -1 when Down or Up is pressed.
    """

    chosen = Signal()
    strike_wanted = Signal(bool)
    stepped = Signal(int)

    def __init__(
        self,
        theme: Theme,
        images: Images | None = None,
        *,
        multiple: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.face = OptionFace(theme, images, square=multiple)
        self.button: RadioOption | CheckOption = (
            CheckOption(self) if multiple else RadioOption(self)
        )
        self.strike = StrikeButton(theme, self)
        self._may_strike = True
        self._wide_strike = True
        self.button.asked.connect(self.chosen)
        self.button.stepped.connect(self.stepped)
        self.strike.clicked.connect(lambda: self.strike_wanted.emit(not self.face.view.struck))

    def show_option(self, view: OptionView, *, name: str, description: str, open_: bool) -> None:
        """Show an option; `open_` tells whether it can still be chosen."""
        self.face.show(view)
        if self.button.accessibleName() != name:
            self.button.setAccessibleName(name)
        if self.button.accessibleDescription() != description:
            self.button.setAccessibleDescription(description)
        self.button.set_checked(view.chosen)
        self.button.open = open_
        self.strike.setVisible(self._may_strike and open_)
        self.update()
        self.button.update()

    def show_strike(self, text: str, name: str, *, struck: bool) -> None:
        """Word the strike-out button."""
        self.strike.show_state(text, name, struck=struck)

    def allow_strike(self, allowed: bool, *, wide: bool) -> None:
        """Offer strike-outs or not; `wide` leaves room for the button's word."""
        self._may_strike = allowed
        self._wide_strike = wide
        self.strike.with_word = wide

    def fit(self, width: int) -> None:
        """Take the height that the text needs at this width."""
        self.setFixedHeight(self.face.height(width, self.reserved()))
        self._place_strike()

    def reserved(self) -> int:
        """Pixels kept free at the right end for the strike-out button or the mark."""
        if self.face.view.mark:
            return self.face.tag_width()
        if not self._may_strike:
            return 0
        return self._strike_width()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """The option fills the row; the strike-out button stands at its right end."""
        self.button.setGeometry(self.rect())
        self._place_strike()

    def _place_strike(self) -> None:
        width, height = self._strike_width(), self._theme.px(28) + 2 * MARGIN
        right = self.width() - MARGIN - self._theme.gap(8)
        top = round(self.face.middle() - height / 2)
        self.strike.setGeometry(right - width, top, width, height)
        self.strike.raise_()

    def _strike_width(self) -> int:
        if not self._wide_strike:
            return self._theme.px(34) + 2 * MARGIN
        return self.strike.full_width()


class _AskingOption(_Base):
    """What both kinds share: they show what is stored and tell what is asked."""

    asked: SignalInstance
    stepped: SignalInstance

    def _begin(self, row: OptionRow) -> None:
        self._row = row
        self._showing = False
        self.open = True
        # It stays auto-exclusive, or it would be a check box to screen readers. It is alone in its row,
        # so nothing is ever unchecked for it: only a stored answer checks.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._on_clicked)
        self.toggled.connect(self._on_toggled)

    def set_checked(self, checked: bool) -> None:
        """Show it as chosen or not; asks nothing."""
        self._showing = True
        self.setChecked(checked)
        self._showing = False

    def nextCheckState(self) -> None:
        """A click changes nothing here: the row is shown as chosen once that is stored."""

    def hitButton(self, place: QPoint) -> bool:
        """The whole row answers to clicks, not only the sign and the letter."""
        return self.rect().contains(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down move between options without choosing."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None and not event.modifiers():
            self.stepped.emit(step)
        elif not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the row."""
        row = self._row
        painter = QPainter(self)
        hovered = row.underMouse() and not row.face.view.mark
        row.face.paint(
            painter, self.width(), row.reserved(), focused=self.hasFocus(), hovered=hovered
        )
        painter.end()

    def _on_clicked(self) -> None:
        if self.open:
            self.asked.emit()

    def _on_toggled(self, checked: bool) -> None:
        # An assistive technology toggles the button past `nextCheckState`.
        if not self._showing:
            self.set_checked(not checked)
            self._on_clicked()


class RadioOption(_AskingOption, QRadioButton):
    """The radio button of a row. `asked` tells that it was clicked or toggled from outside."""

    asked = Signal()
    stepped = Signal(int)

    def __init__(self, row: OptionRow) -> None:
        super().__init__(row)
        self._begin(row)


class CheckOption(_AskingOption, QCheckBox):
    """The check box of a row whose item has several right options."""

    asked = Signal()
    stepped = Signal(int)

    def __init__(self, row: OptionRow) -> None:
        super().__init__(row)
        self._begin(row)


class StrikeButton(QPushButton):
    """Strikes an option out or restores it; shows its word when the pointer or the focus is there."""

    def __init__(self, theme: Theme, row: OptionRow) -> None:
        super().__init__(row)
        self._theme = theme
        self._row = row
        self._struck = False
        self._measured_for = ("", "")
        self._width = 0
        self.with_word = True
        self.setObjectName("bare")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_state(self, text: str, name: str, *, struck: bool) -> None:
        """Take the word to show, the accessible name, and whether the option is struck out."""
        self._struck = struck
        self.setText(text)
        if self.accessibleName() != name:
            self.setAccessibleName(name)
            self.setToolTip(tip(name))
        self.update()

    def full_width(self) -> int:
        """Pixels it takes with its longer word."""
        key = (self.text(), self._theme.font(CAPTION).key())
        if key != self._measured_for:
            metrics = QFontMetrics(self._theme.font(CAPTION))
            both = (self.text(), self.tr("Strike out"))
            words = max(metrics.horizontalAdvance(word) for word in both)
            self._measured_for = key
            self._width = words + self._theme.px(34) + 2 * MARGIN
        return self._width

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sign, and the word when it is wanted."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        area = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        side = theme.px(18)
        word = self.with_word and (self._struck or self.hasFocus() or self._row.underMouse())
        painter.setFont(theme.font(CAPTION))
        advance = painter.fontMetrics().horizontalAdvance(self.text()) if word else 0
        left = area.right() - theme.px(6) - advance - side - (theme.px(6) if word else 0)
        sign = QRectF(left, area.center().y() - side / 2, side, side)
        ink = theme.color("ink2")
        paint_icon(painter, "restore" if self._struck else "strike", sign, ink)
        if word:
            painter.setPen(ink)
            place = area.adjusted(0, 0, -theme.px(6), 0)
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(place, int(right), self.text())
        if self.hasFocus():
            around = QRectF(left - theme.px(4), area.top(), 0, area.height())
            around.setRight(area.right())
            ring(painter, theme, around, theme.px(6))
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Repaint with the word when the pointer comes and goes."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)
