"""The window outside the exam room: navigation, the page, and one notice at its top."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.navigation import Navigation, Place
from cetl_prep.gui.widgets.reading_order import follow_layout

if TYPE_CHECKING:
    from cetl_prep.gui.widgets.notice import Notice
    from cetl_prep.gui.widgets.top_bar import TopBar

RAILED = frozenset({"editor"})
"""Places that need the width: there the navigation is a rail."""


class Shell(QWidget):
    """Shows one page beside the navigation. Pages are made when they are first shown.

    Attributes:
        wanted: emitted with the key of the place the user wants to go to.
        navigation: the way around.
        notice: the strip at the top; not there before `furnish` was called.
    """

    wanted = Signal(str)
    notice: "Notice"

    def __init__(
        self, theme: Theme, places: Sequence[Place], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._places = places
        self._pages: dict[str, QWidget] = {}
        self._place = ""
        self._top_bar: TopBar | None = None
        self._build(places)
        self.navigation.wanted.connect(self.wanted)
        theme.changed.connect(self._fit)

    def furnish(self) -> None:
        """Make what the first frame does without: the strip for notices, and the keys."""
        from PySide6.QtGui import QKeySequence, QShortcut

        from cetl_prep.gui.regions import Regions
        from cetl_prep.gui.widgets.notice import Notice

        self.notice = Notice(self._theme)
        self._inner.insertWidget(0, self.notice)
        Regions(self, (self._menu_bar(), self.navigation, self.notice, self._stack))
        for number, place in enumerate(self._places, 1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda key=place.key: self.wanted.emit(key))

    def _build(self, places: Sequence[Place]) -> None:
        self.navigation = Navigation(self._theme, places)
        self._stack = QStackedWidget()
        self._inner = QVBoxLayout()
        self._inner.setSpacing(0)
        self._inner.addWidget(self._stack, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addLayout(self._inner, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(row, 1)

    def _menu_bar(self) -> "TopBar":
        """The bar of a narrow window, made when it is first needed."""
        if self._top_bar is None:
            from cetl_prep.gui.widgets.top_bar import TopBar

            self._top_bar = TopBar(self._theme, self._places)
            self._top_bar.wanted.connect(self.wanted)
            self._top_bar.show_place(self._place)
            self._top_bar.hide()
            self._column.insertWidget(0, self._top_bar)
        return self._top_bar

    def page(self, key: str, make: Callable[[], QWidget]) -> QWidget:
        """The page of this name, made now if it was not yet."""
        if key not in self._pages:
            self._pages[key] = make()
            self._stack.addWidget(self._pages[key])
        return self._pages[key]

    def drop(self, key: str) -> None:
        """Take a page away that is not shown any more."""
        page = self._pages.pop(key, None)
        if page is not None:
            self._stack.removeWidget(page)
            page.deleteLater()

    def mark(self, place: str) -> None:
        """Mark a place in the navigation."""
        self._place = place
        self._fit()
        self.navigation.show_place(place)
        if self._top_bar is not None:
            self._top_bar.show_place(place)

    def show_page(self, page: QWidget, place: str) -> None:
        """Bring a page forward, mark its place in the navigation, and give it the focus; Tab goes on to its first control."""
        self._stack.setCurrentWidget(page)
        self.mark(place)
        follow_layout(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Let the page on show, and the panels on it that read for themselves, read everything anew."""
        page = self._stack.currentWidget()
        parts = (page, *page.findChildren(QWidget)) if page else ()
        for part in parts:
            refresh: Callable[[], None] | None = getattr(part, "refresh", None)
            if refresh:
                refresh()

    def showEvent(self, _event: QShowEvent) -> None:
        """Fit to the room again when the window is shown."""
        self._fit()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Choose column, rail or menu by the room there is."""
        self._fit()

    def _fit(self) -> None:
        layout = self._theme.layout_for(self.width())
        narrow = layout == "narrow"
        self.navigation.setVisible(not narrow)
        if narrow or self._top_bar is not None:
            self._menu_bar().setVisible(narrow)
        self.navigation.fit(wide=layout == "wide" and self._place not in RAILED)
