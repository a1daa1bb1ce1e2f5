"""The program with a window: opens the data, shows the window, and survives its own faults."""

import logging
import platform
import sys
import traceback
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from cetl_prep import __version__
from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.gui.main_window import MainWindow
from cetl_prep.gui.messages import tell, tell_bug, words
from cetl_prep.gui.one_window import OneWindow
from cetl_prep.gui.opened import Opened
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.style import apply_theme
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tongue import SYSTEM, speak

REFUSED = 1


def run_window(open_services: Callable[[], Opened], data: Path, files: Sequence[Path] = ()) -> int:
    """Open the data and show the window, with these files, until it is closed.

    Where a window of the folder `data` is open already, that one is given the files and comes to the front.

    Returns:
        The exit status: 0, or 1 when the data cannot be opened; a dialog says why.
    """
    application = _application()
    one = OneWindow(data)
    if not one.enter() and one.hand_over(files):
        return 0
    try:
        services = open_services()
    except CetlPrepError as error:
        speak(application, SYSTEM)
        _refuse(error)
        return REFUSED
    try:
        preferences = Preferences(services.paths.settings)
        speak(application, preferences.settings.language)
        theme = _theme(preferences)
        window = MainWindow(theme, services, preferences)
        sys.excepthook = FaultReporter(theme, services.paths.logs, window)
        one.wanted.connect(window.come_forward)
        window.show()
        if files:
            window.open_files(files)
        one.listen()
        return application.exec()
    finally:
        sys.excepthook = sys.__excepthook__
        one.leave()
        services.close()


class FaultReporter:
    """Takes the place of `sys.excepthook`: logs a fault, shows it once, and lets the program go on."""

    def __init__(self, theme: Theme, logs: Path, window: QWidget) -> None:
        self._theme = theme
        self._window = window
        self._showing = False
        self._log = _logger(logs)

    def __call__(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Report one fault."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        report = fault_report(error, trace)
        self._log.error(report)
        if not self._showing:
            self._showing = True
            dialog = tell_bug(self._theme, report, self._window)
            dialog.finished.connect(self._on_closed)
            dialog.ask()

    def _on_closed(self) -> None:
        self._showing = False


def fault_report(error: BaseException, trace: TracebackType | None) -> str:
    """The places a fault went through, without the values that were handled there."""
    places = "".join(traceback.format_tb(trace))
    return (
        f"CETL Prep {__version__}, Python {platform.python_version()}, Qt {qVersion()},"
        f" {platform.system()} {platform.machine()}\n{type(error).__name__}\n{places}"
    )


def _application() -> QApplication:
    held = QApplication.instance()
    application = held if isinstance(held, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("cetl-prep")
    application.setDesktopFileName("cetl-prep")
    application.setWindowIcon(QIcon(str(Path(__file__).with_name("icon.png"))))
    application.setStyle("Fusion")
    return application


def _theme(preferences: Preferences) -> Theme:
    settings = preferences.settings
    theme = Theme(settings.theme, settings.text_size)
    apply_theme(theme)
    # Before any widget connects, so that widgets find palette and style sheet renewed.
    theme.changed.connect(partial(apply_theme, theme))
    preferences.changed.connect(partial(_follow, theme, preferences))
    _still(preferences)
    return theme


_MOTIONS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_FadeTooltip,
)


def _still(preferences: Preferences) -> None:
    for motion in _MOTIONS if preferences.settings.reduce_motion else ():
        QApplication.setEffectEnabled(motion, False)


def _follow(theme: Theme, preferences: Preferences) -> None:
    settings = preferences.settings
    _still(preferences)
    if settings.theme != theme.choice:
        theme.choose(settings.theme)
    if settings.text_size != theme.text_size:
        theme.set_text_size(settings.text_size)


def _refuse(error: CetlPrepError) -> None:
    theme = Theme()
    apply_theme(theme)
    heading = QCoreApplication.translate("application", "CETL Prep cannot open your data")
    dialog = tell(theme, heading, words(error))
    dialog.exec()


def _logger(folder: Path) -> logging.Logger:
    log = logging.getLogger("cetl_prep.faults")
    log.propagate = False
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        log.addHandler(logging.FileHandler(folder / "faults.log", encoding="utf-8", delay=True))
    except OSError:
        log.addHandler(logging.NullHandler())
    return log
