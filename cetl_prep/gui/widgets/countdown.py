"""The clock of the exam room: readable, never announced by itself, and it can be hidden."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cetl_prep.gui.icons import paint_icon
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.emphasis import EmphasisLabel
from cetl_prep.words.results import clock


class Countdown(QWidget):
    """Time left, with a button that hides and shows it.

    Attributes:
        hide_wanted: emitted with whether the time is to be hidden.
    """

    hide_wanted = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hidden = False
        self._short = False
        self._left: float | None = None
        self._urgent = False
        self._key = "T"
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(8))
        self._sign = _Sign(theme)
        self.label = EmphasisLabel(theme)
        self.button = Button(theme, "", "quiet", icon_name="eye-off")
        for part in (self._sign, self.label, self.button):
            row.addWidget(part)
        self.button.clicked.connect(lambda: self.hide_wanted.emit(not self._hidden))

    def show_time(self, left: float | None, *, hidden: bool, urgent: bool = False) -> None:
        """Show the seconds left; None means there is no clock. `urgent` adds a warning sign."""
        self._left, self._hidden, self._urgent = left, hidden, urgent
        self._render()

    def show_key(self, key: str) -> None:
        """Name this key in the tool tip."""
        if key != self._key:
            self._key = key
            self.button.setAccessibleName("")
            self._render()

    def shorten(self, short: bool) -> None:
        """Leave out the words around the time where there is little room."""
        if short != self._short:
            self._short = short
            self._render()

    def _render(self) -> None:
        timed = self._left is not None
        self._sign.show_sign("alert" if self._urgent else "clock", urgent=self._urgent)
        self.button.setVisible(timed)
        if self._left is None:
            self.label.set_parts((self.tr("No time limit"), False))
            return
        name = self.tr("Show time") if self._hidden else self.tr("Hide time")
        if self.button.accessibleName() != name:
            self.button.setAccessibleName(name)
            self.button.setToolTip(
                self.tr("{name} ({key}). Hidden does not mean stopped.").format(
                    name=name, key=self._key
                )
            )
            self.button.setText(self.tr("Show") if self._hidden else self.tr("Hide"))
            self.button.set_icon("eye" if self._hidden else "eye-off")
        if self._hidden:
            self.label.set_parts((self.tr("Time hidden"), False))
            return
        time = clock(self._left)
        words = "" if self._short else self.tr("Time remaining") + " "
        name = self.tr("Time remaining {time}").format(time=time)
        self.label.set_parts((words, False), (time, True), name=name)


class _Sign(QWidget):
    """The clock's icon, or the warning sign."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._name = "clock"
        self._ink = "ink"
        self.setFixedSize(self.sizeHint())
        theme.changed.connect(lambda: self.setFixedSize(self.sizeHint()))

    def show_sign(self, name: str, *, urgent: bool) -> None:
        """Show this icon."""
        if name != self._name:
            self._name = name
            self._ink = "weak" if urgent else "ink"
            self.update()

    def sizeHint(self) -> QSize:
        """A square in the size of the text."""
        return QSize(self._theme.px(18), self._theme.px(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon."""
        painter = QPainter(self)
        paint_icon(painter, self._name, QRectF(self.rect()), self._theme.color(self._ink))
        painter.end()
