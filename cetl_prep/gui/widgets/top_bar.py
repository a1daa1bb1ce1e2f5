"""The way around in a narrow window: a menu button and the program's name."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.focus_ring import MARGIN
from cetl_prep.gui.widgets.label import LEAD, Label
from cetl_prep.gui.widgets.navigation import Place


class TopBar(QFrame):
    """The bar of a narrow window: a menu button and the program's name."""

    wanted = Signal(str)

    def __init__(
        self, theme: Theme, places: Sequence[Place], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self._menu = QMenu(self)
        self._actions: dict[str, QAction] = {}
        for place in places:
            if place.apart:
                self._menu.addSeparator()
            self._actions[place.key] = self._action(place)
        self.button = Button(theme, self.tr("Menu"), icon_name="menu")
        self.button.clicked.connect(self._on_pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.gap(16), 4, theme.gap(16), 4)
        row.setSpacing(theme.gap(12))
        row.addWidget(self.button)
        row.addWidget(Label(theme, "CETL Prep", LEAD, 600), 1)

    def _action(self, place: Place) -> QAction:
        action = QAction(place.title.replace("&", "&&"), self)
        action.setCheckable(True)
        action.triggered.connect(lambda: self.wanted.emit(place.key))
        self._menu.addAction(action)
        return action

    def show_place(self, key: str) -> None:
        """Mark where the window is."""
        for name, action in self._actions.items():
            action.setChecked(name == key)

    def _on_pressed(self) -> None:
        self._menu.popup(self.button.mapToGlobal(QPoint(MARGIN, self.button.height())))
