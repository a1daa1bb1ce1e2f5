"""The front of the window: its frame, the navigation, and the head of the page that comes. It is all the first frame waits for."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.shell import Shell
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.heading import Heading
from cetl_prep.gui.widgets.navigation import Navigation, Place
from cetl_prep.gui.window_place import restore_place

MINIMUM = (1024, 640)
FIRST_SIZE = (1280, 800)
"""Until the user chooses another size."""
OPENING = "opening"


class Front(QMainWindow):
    """A window that can be looked at and asked for a page before any data is open.

    Attributes:
        painted: emitted when the front was drawn, until the first page takes its place.
    """

    painted = Signal()

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__()
        self._theme = theme
        self._preferences = preferences
        self._place = "today"
        places = [
            Place("today", self.tr("Today"), "today"),
            Place("practice", self.tr("Practice"), "practice"),
            Place("exams", self.tr("Exams"), "exam"),
            Place("progress", self.tr("Progress"), "progress"),
            Place("banks", self.tr("Banks"), "bank", apart=True),
            Place("editor", self.tr("Item editor"), "edit"),
            Place("mentor", self.tr("Mentor"), "people"),
            Place("settings", self.tr("Settings"), "settings", apart=True),
            Place("help", self.tr("Help"), "help"),
        ]
        self._titles = {place.key: place.title for place in places}
        self._shell = Shell(theme, places)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._shell)
        self.setCentralWidget(self._stack)
        self.setMinimumSize(*MINIMUM)
        self.resize(*FIRST_SIZE)
        restore_place(self, preferences.settings.geometry)
        self._shell.wanted.connect(self.go)

    @property
    def navigation(self) -> Navigation:
        """The way around."""
        return self._shell.navigation

    def open_front(self) -> None:
        """Show the head of Today while the data is opened; to somebody new, who is welcomed instead, an empty page."""
        page = _Opening(self._theme, "" if self._preferences.new else self._titles["today"])
        page.painted.connect(self.painted)
        self._shell.show_page(self._shell.page(OPENING, lambda: page), self._place)
        self._show_title("" if self._preferences.new else self._titles["today"])

    def go(self, place: str) -> None:
        """Remember the page that is wanted, and mark it in the navigation; it is shown once there is something to show."""
        self._place = place
        self._shell.mark(place)

    def _show_title(self, title: str) -> None:
        name = self.tr("{title}, CETL Prep").format(title=title) if title else "CETL Prep"
        self.setWindowTitle(name)


class _Opening(QWidget):
    """The head of a page, where the page will have it."""

    painted = Signal()

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self.setObjectName("page")
        column = QVBoxLayout(self)
        across, down = theme.gap(32), theme.gap(24)
        column.setContentsMargins(across, down, across, down)
        if title:
            heading = Heading(theme)
            heading.say(title, "")
            column.addWidget(heading)
        column.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of it."""
        super().paintEvent(event)
        self.painted.emit()
