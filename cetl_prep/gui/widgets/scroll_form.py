"""Fields of a dialog that scroll when the screen is too low for all of them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from cetl_prep.gui.theme import Theme

AROUND = 0.6
"""Share of the screen's height that the fields take at most; the rest is for heading and buttons."""

SPARE = 48
"""Room for two more lines: a field of several lines grows when its text is wrapped."""


class ScrollForm(QScrollArea):
    """As high as its fields where the screen allows; `column` is the layout to fill. It never scrolls sideways."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._spare = theme.px(SPARE)
        self.content = QWidget()
        self.content.setObjectName("page")
        self.column = QVBoxLayout(self.content)
        self.column.setContentsMargins(0, 0, theme.px(12), 0)
        self.column.setSpacing(theme.gap(8))
        self.setWidget(self.content)

    def sizeHint(self) -> QSize:
        """What the fields need, within the screen."""
        wanted = self.content.sizeHint()
        most = int(self.screen().availableSize().height() * AROUND)
        return QSize(wanted.width(), min(wanted.height() + self._spare, most))

    def minimumSizeHint(self) -> QSize:
        """As wide as the narrowest field; all of its height, which the screen bounds already."""
        return QSize(self.content.minimumSizeHint().width(), self.sizeHint().height())
