"""Header and footer of the exam room and of the review before submitting."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.boxes import rule
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.countdown import Countdown
from cetl_prep.gui.widgets.emphasis import EmphasisLabel
from cetl_prep.gui.widgets.label import CAPTION, LEAD, Label
from cetl_prep.gui.widgets.mirroring import mirrored

LOW_WINDOW = 700
"""Below this height of the window (at 100 %), header and footer are flatter."""


class RoomHeader(QFrame):
    """Title, counter, clock and a bar of how much is answered."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self._theme = theme
        self._size = (0, 0)
        self._title = Label(theme, "", LEAD, 600)
        self._subtitle = Label(theme, "", CAPTION, color="ink2")
        self.counter = EmphasisLabel(theme)
        self._upright = rule(upright=True)
        self.countdown = Countdown(theme)
        self._pause_word = self.tr("Pause")
        self.pause = Button(theme, self._pause_word, "quiet", icon_name="pause")
        self._bar = _Bar(theme)
        inner = QWidget()
        self._row = QHBoxLayout(inner)
        self._row.addWidget(self._title)
        self._row.addWidget(self._subtitle)
        self._gap = QWidget()
        self._at_left = (False, False)
        self._row.addWidget(self._gap, 1)
        for part in (self.counter, self._upright, self.countdown, self.pause):
            self._row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(inner, 1)
        column.addWidget(self._bar)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_title(self, title: str, subtitle: str) -> None:
        """Name the sitting."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)

    def place(self, counter: bool, clock: bool) -> None:
        """Show the counter and the clock at the left (True) or at the right, where they usually are."""
        if (counter, clock) == self._at_left:
            return
        self._at_left = (counter, clock)
        self._title.setContentsMargins(self._theme.gap(12) if counter or clock else 0, 0, 0, 0)
        for part in (self.counter, self._upright, self.countdown, self.pause, self._gap):
            self._row.removeWidget(part)
        left: list[QWidget] = [
            part for part, at in ((self.countdown, clock), (self.counter, counter)) if at
        ]
        right: list[QWidget] = [] if counter else [self.counter]
        right += [] if counter or clock else [self._upright]
        right += [self.pause] if clock else [self.countdown, self.pause]
        self._upright.setVisible(not counter and not clock and not self.countdown.isHidden())
        for part in left:
            self._row.insertWidget(0, part)
        self._row.addWidget(self._gap, 1)
        for part in right:
            self._row.addWidget(part)

    def show_progress(self, share: float) -> None:
        """Fill the bar to this share."""
        self._bar.show_share(share)

    def show_clock(self, shown: bool) -> None:
        """Show the clock, or leave it out where there is none to watch."""
        self.countdown.setVisible(shown)
        self._upright.setVisible(shown and not any(self._at_left))

    def show_pause(self, shown: bool, *, runs: bool) -> None:
        """Show the button that hides the exam; it is called a break where the clock runs on."""
        self.pause.setVisible(shown)
        self._pause_word = self.tr("Break") if runs else self.tr("Pause")
        self.pause.setAccessibleName(self._pause_word)
        if self.pause.text():
            self.pause.setText(self._pause_word)

    def fit(self, width: int, height: int) -> None:
        """Fit the words and the height to a window of this size."""
        self._size = (width, height)
        narrow = self._theme.layout_for(width) == "narrow"
        self._word(short=narrow)
        if not narrow and self._row.sizeHint().width() > width:
            self._word(short=True)
        low = height < LOW_WINDOW or narrow
        self.setFixedHeight(self._theme.px(44) + self._theme.gap(12 if low else 20))

    def event(self, event: QEvent) -> bool:
        """Fit again when the words have become longer."""
        long = self._size[0] and self._row.sizeHint().width() > self._size[0]
        if event.type() == QEvent.Type.LayoutRequest and long:
            self.fit(*self._size)
        return super().event(event)

    def _word(self, *, short: bool) -> None:
        self._subtitle.setVisible(not short)
        self.countdown.shorten(short)
        self.pause.setText("" if short else self._pause_word)
        self._row.setSpacing(self._theme.gap(4 if short else 16))

    def _on_theme_changed(self) -> None:
        self._row.setContentsMargins(self._theme.gap(28), 0, self._theme.gap(28), 0)
        self._row.setSpacing(self._theme.gap(16))
        self._upright.setFixedHeight(self._theme.px(22))


class RoomFooter(QFrame):
    """Buttons at the left, in the middle and at the right."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setProperty("side", "bottom")
        self._theme = theme
        self._row = QHBoxLayout(self)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def swap(self, old: QWidget, new: QWidget) -> None:
        """Put another widget into the place of one, which goes."""
        self._row.replaceWidget(old, new)
        old.hide()
        old.deleteLater()

    def fill(self, left: QWidget, middle: list[QWidget], right: QWidget) -> None:
        """Place the buttons."""
        self._row.addWidget(left, 1, Qt.AlignmentFlag.AlignLeft)
        for part in middle:
            self._row.addWidget(part)
        # The button runs against the window, for its icon's sake; what holds it does not.
        end = QHBoxLayout()
        end.addStretch(1)
        end.addWidget(right)
        self._row.addLayout(end, 1)

    def fit(self, width: int, height: int) -> None:
        """Fit the height to a window of this size."""
        low = height < LOW_WINDOW or self._theme.layout_for(width) == "narrow"
        self.setFixedHeight(self._theme.px(38) + self._theme.gap(22 if low else 32))

    def _on_theme_changed(self) -> None:
        self._row.setContentsMargins(self._theme.gap(24), 0, self._theme.gap(24), 0)
        self._row.setSpacing(self._theme.gap(4))


class _Bar(QWidget):
    """A thin bar; the counter beside it says the same in words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._share = 0.0
        self.setFixedHeight(4)

    def show_share(self, share: float) -> None:
        """Fill it to this share."""
        if share != self._share:
            self._share = share
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("line"))
        filled = QRectF(0, 0, round(self.width() * self._share), self.height())
        painter.fillRect(mirrored(self, filled), self._theme.color("accent"))
        painter.end()
