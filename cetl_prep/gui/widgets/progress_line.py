"""How far a piece of work is: a sentence, a thin bar, and a button that stops it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.label import Label
from cetl_prep.gui.widgets.mirroring import mirrored


class ProgressLine(QWidget):
    """Hidden until `begin`.

    Attributes:
        stopped: the user does not want the work any more.
    """

    stopped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label(theme, "", color="ink2", wrap=True)
        self._bar = _Bar(theme)
        self._stop = Button(theme, self.tr("Stop"))
        self._stop.clicked.connect(self.stopped)
        left = QVBoxLayout()
        left.setSpacing(theme.gap(6))
        left.addWidget(self._words)
        left.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(12))
        row.addLayout(left, 1)
        row.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def begin(self, words: str) -> None:
        """Show it, at the start of this work."""
        self._words.setText(words)
        self._bar.setAccessibleName(words)
        self._bar.setValue(0)
        self.show()

    def tell(self, share: float) -> None:
        """Show this share, 0 to 1."""
        self._bar.setValue(round(100 * share))

    def end(self) -> None:
        """The work is over."""
        self.hide()


class _Bar(QProgressBar):
    """Six pixels high; the role and the value are those of a progress bar."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setRange(0, 100)
        self.setTextVisible(False)
        self.setFixedHeight(theme.px(6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the share that is done."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = area.height() / 2
        painter.setPen(self._theme.color("edge"))
        painter.setBrush(self._theme.color("surface"))
        painter.drawRoundedRect(area, radius, radius)
        area.setWidth(max(area.height(), area.width() * self.value() / 100))
        area = mirrored(self, area)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent_mid"))
        painter.drawRoundedRect(area, radius, radius)
        painter.end()
