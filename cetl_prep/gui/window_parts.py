"""What the window works with once its data is open: the pages, commands and files."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from cetl_prep.gui.bank_pages import BankPages
from cetl_prep.gui.file_opening import FileOpening
from cetl_prep.gui.long_reading import LongReading
from cetl_prep.gui.main_pages import MainPages
from cetl_prep.gui.opened import Opened
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.shell import Shell
from cetl_prep.gui.study_pages import StudyPages
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.window_commands import WindowCommands

if TYPE_CHECKING:
    from cetl_prep.gui.exam_flow import ExamFlow


class WindowParts:
    """Makes each of them; the window connects them. `flow` makes what leads through a sitting, or has it already.

    Attributes:
        makers: what makes a page, by its key.
    """

    def __init__(
        self,
        theme: Theme,
        services: Opened,
        preferences: Preferences,
        shell: Shell,
        stack: QStackedWidget,
        window: QMainWindow,
        go: Callable[[str], None],
        flow: Callable[[], "ExamFlow"],
    ) -> None:
        self.reading = LongReading(services, preferences, shell.notice, window)
        self.study = StudyPages(theme, services, preferences, flow, stack)
        self.pages = MainPages(theme, services, preferences, flow, self.study, window)
        self.bank_pages = BankPages(theme, services, preferences, window)
        self.commands = WindowCommands(theme, services, preferences, flow, window)
        self.opening = FileOpening(self.bank_pages, self.study, go, window)
        self.makers: dict[str, Callable[[], QWidget]] = {
            **self.pages.makers,
            **self.study.makers,
            **self.bank_pages.makers,
        }
