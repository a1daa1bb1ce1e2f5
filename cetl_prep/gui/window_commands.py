"""What the window can do whatever page is shown: text size, theme, backup, and the list of all of it to search in."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.gui.messages import words
from cetl_prep.gui.opened import Opened
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.theme import TEXT_SIZES, Theme

if TYPE_CHECKING:
    from cetl_prep.gui.exam_flow import ExamFlow
    from cetl_prep.gui.palette import Command


class WindowCommands(QObject):
    """Does it, and says what came of it.

    Attributes:
        wanted: the key of a place that a command leads to.
        item_wanted: the ids of a bank and of an item in it that is to be edited.
        said: a kind of notice and its sentence.
    """

    wanted = Signal(str)
    item_wanted = Signal(str, str)
    said = Signal(str, str)

    def __init__(
        self,
        theme: Theme,
        services: Opened,
        preferences: Preferences,
        flow: Callable[[], "ExamFlow"],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._services = services
        self._preferences = preferences
        self._flow = flow
        self._window = window
        for keys, steps in {"Ctrl++": 1, "Ctrl+=": 1, "Ctrl+-": -1, "Ctrl+0": 0}.items():
            shortcut = QShortcut(QKeySequence(keys), window)
            shortcut.activated.connect(partial(self.step_text_size, steps))

    def show_palette(self, places: Mapping[str, str], keyed: int) -> None:
        """Let the user search all commands; `places` are the titles of pages by key, the first `keyed` have Ctrl+1, ..."""
        from cetl_prep.gui.palette import Palette
        from cetl_prep.gui.palette_items import PaletteItems

        s, bank = self._services, self._preferences.settings.bank
        items = PaletteItems(s.library, s.browsing, bank, self.item_wanted.emit)
        palette = Palette(self._theme, self._list(places, keyed), self._window, items.find)
        palette.finished.connect(items.close)
        palette.open()

    def step_text_size(self, steps: int) -> None:
        """Larger (1) or smaller (-1) text, or the usual size (0)."""
        if steps:
            self._theme.step_text_size(steps)
        else:
            self._theme.set_text_size(TEXT_SIZES[0])
        self._keep(text_size=self._theme.text_size)

    def _list(self, places: Mapping[str, str], keyed: int) -> list["Command"]:
        from cetl_prep.gui.palette import Command

        say = QCoreApplication.translate
        pages = [
            Command(title, f"Ctrl+{n}" if n <= keyed else "", partial(self.wanted.emit, place))
            for n, (place, title) in enumerate(places.items(), 1)
        ]
        themes = {
            say("MainWindow", "Theme: match system"): "system",
            say("MainWindow", "Theme: light"): "light",
            say("MainWindow", "Theme: dark"): "dark",
            say("MainWindow", "Theme: high contrast"): "contrast",
        }
        size = self.step_text_size
        return [
            *pages,
            Command(say("MainWindow", "Start practice"), "", self._flow().starting.practise),
            Command(say("MainWindow", "Start mock exam"), "", self._flow().starting.start_mock),
            Command(
                say("MainWindow", "Mock exam: time and options"),
                "",
                self._flow().starting.offer_mock,
            ),
            Command(say("MainWindow", "Back up now"), "", self._on_back_up),
            Command(say("MainWindow", "Larger text"), "Ctrl++", partial(size, 1)),
            Command(say("MainWindow", "Smaller text"), "Ctrl+-", partial(size, -1)),
            Command(say("MainWindow", "Usual text size"), "Ctrl+0", partial(size, 0)),
            *(Command(title, "", partial(self._on_theme, name)) for title, name in themes.items()),
        ]

    def _on_theme(self, name: str) -> None:
        self._theme.choose(name)
        self._keep(theme=name)

    def _on_back_up(self) -> None:
        try:
            made = self._services.safety.back_up(self._services.clock.now())
        except CetlPrepError as error:
            self.said.emit("failed", words(error))
            return
        told = QCoreApplication.translate("MainWindow", "Backed up and verified: {file}")
        self.said.emit("told", told.format(file=made.name))

    def _keep(self, **values: object) -> None:
        try:
            self._preferences.change(**values)
        except CetlPrepError as error:
            self.said.emit("failed", words(error))
