"""The program with a window: shows its front, opens the data behind it, and survives its own faults."""

import sys
import threading
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QWidget

from cetl_prep.faults import CrashWatch, FaultLog, fault_report, without_paths
from cetl_prep.gui.main_window import MainWindow
from cetl_prep.gui.one_window import OneWindow
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.starting import Starting
from cetl_prep.gui.style import apply_theme
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tongue import speak
from cetl_prep.paths import Paths

if TYPE_CHECKING:
    from cetl_prep.gui.opened import Opened

STYLE = ("-style", "Fusion")


def run_window(
    open_services: Callable[[], "Opened"], paths: Paths, files: Sequence[Path] = ()
) -> int:
    """Show the window, open the data, and show what is in these files, until the window is closed.

    Where a window over the same data is open already, that one is given the files and comes to the front.

    Args:
        open_services: opens the data; called when the front of the window is on screen.
        paths: where the data lies.
        files: shown on the pages they belong to.

    Returns:
        The exit status: 0, or 1 when the data cannot be opened; a dialog says why.
    """
    application = _application()
    one = OneWindow(paths.data)
    if not one.enter() and one.hand_over(files):
        return 0
    watch = CrashWatch(paths.logs)
    crash = watch.begin()
    starting = None
    try:
        preferences = Preferences(paths.settings)
        speak(application, preferences.settings.language)
        theme = _theme(preferences)
        window = MainWindow(theme, None, preferences)
        reporter = FaultReporter(theme, paths.logs, window)
        sys.excepthook = reporter
        threading.excepthook = reporter.from_thread
        qInstallMessageHandler(reporter.from_qt)
        starting = Starting(window, theme, open_services, one)
        starting.then(partial(window.open_files, files))
        if crash:
            starting.then(partial(reporter.show_crash, crash))
        window.show()
        status = application.exec()
        if starting.broken is not None:
            raise starting.broken
        return status
    finally:
        watch.end()
        qInstallMessageHandler(None)
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        one.leave()
        if starting is not None:
            starting.close()


class FaultReporter:
    """Takes the place of `sys.excepthook`: logs a fault, shows it once, and lets the program go on."""

    def __init__(self, theme: Theme, logs: Path, window: QWidget) -> None:
        self._theme = theme
        self._window = window
        self._showing = False
        self._log = FaultLog(logs)

    def __call__(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Report one fault."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        from cetl_prep.gui.messages import tell_bug

        report = fault_report(error, trace)
        self._log.add(report)
        if not self._showing:
            self._showing = True
            dialog = tell_bug(self._theme, report, self._window)
            dialog.finished.connect(self._on_closed)
            dialog.ask()

    def from_thread(self, told: threading.ExceptHookArgs) -> None:
        """Log a fault of another thread, where nothing can be shown."""
        if told.exc_value is not None:
            self._log.add(fault_report(told.exc_value, told.exc_traceback))

    def from_qt(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        """Log what Qt complains of, without the paths it names."""
        if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg, QtMsgType.QtWarningMsg):
            self._log.add(f"Qt, {context.category}: {without_paths(text)}")

    def show_crash(self, report: str) -> None:
        """Say once that the program was ended by a crash last time."""
        from cetl_prep.gui.messages import tell_crash

        self._log.add(report)
        tell_crash(self._theme, report, self._window).ask()

    def _on_closed(self) -> None:
        self._showing = False


def _application() -> QApplication:
    held = QApplication.instance()
    # The style by its name: asking for it as an object takes a tenth of the start.
    application = held if isinstance(held, QApplication) else QApplication([*sys.argv[:1], *STYLE])
    application.setApplicationName("cetl-prep")
    application.setDesktopFileName("cetl-prep")
    return application


def _theme(preferences: Preferences) -> Theme:
    settings = preferences.settings
    theme = Theme(settings.theme, settings.text_size)
    theme.set_letters(settings.reading_font, clear=settings.clear_letters)
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
    theme.set_letters(settings.reading_font, clear=settings.clear_letters)
