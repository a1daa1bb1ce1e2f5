"""Reports of the program's own faults. They stay on this computer and hold no answers, no names and no places of the user.

A report has the places in our code that a fault went through and its kind, never the values that were handled there.
"""

import faulthandler
import logging
import re
import sys
import traceback
from pathlib import Path
from types import TracebackType

from cetl_prep import __version__

LOG = "faults.log"
LOG_BYTES = 256 * 1024
OLD_LOGS = 2
CRASH = "crash.txt"

_PACKAGE = Path(__file__).parent
_PLACE = re.compile(r'File "([^"]*)"')
_STRANGE_PATH = re.compile(r"(?:file://)?(?:[A-Za-z]:)?[\\/](?:[^\s\"'<>|:]+[\\/])*[^\s\"'<>|:]*")
_QUOTED_PATH = re.compile(r"\"[^\"\n]*[\\/][^\"\n]*\"|(?<!\w)'[^'\n]*[\\/][^'\n]*'")
_A_FILE = "(a file)"
_PIECES = re.compile(r"\(a file\)(?:[^\n()]{0,80}\(a file\))+")
"""What a path with spaces leaves of itself."""


def fault_report(error: BaseException, trace: TracebackType | None) -> str:
    """The places a fault went through and its kind, for a person to read and to pass on."""
    places = scrubbed("".join(traceback.format_tb(trace)))
    return f"{_head()}\n{type(error).__name__}\n{places}"


def scrubbed(text: str) -> str:
    """A stack as Python prints it, with files named from our package, or from their library, on."""
    return _PLACE.sub(lambda found: f'File "{_short(found[1])}"', text)


def _short(file: str) -> str:
    path = Path(file)
    if path.is_relative_to(_PACKAGE):
        return (Path(_PACKAGE.name) / path.relative_to(_PACKAGE)).as_posix()
    parts = path.parts
    for root in ("site-packages", f"python{sys.version_info[0]}.{sys.version_info[1]}"):
        if root in parts:
            return "/".join(parts[parts.index(root) + 1 :])
    return path.name


def without_paths(text: str) -> str:
    """A message of a library, with every path in it taken out, those with spaces too."""
    text = _QUOTED_PATH.sub(_A_FILE, text)
    return _PIECES.sub(_A_FILE, _STRANGE_PATH.sub(_A_FILE, text))


def _head() -> str:
    import platform  # seldom needed, and slow to import

    qt = sys.modules.get("PySide6")
    shown = f", Qt {qt.__version__}" if qt else ""
    return f"CETL Prep {__version__}, Python {platform.python_version()}{shown}, {platform.system()} {platform.machine()}"


class FaultLog:
    """The log of faults in a folder: at most three files of 256 KiB, the newest reports kept.

    Where the folder cannot be written to, reports are only shown.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def add(self, report: str) -> Path | None:
        """Log a report; the file it is in, None when it could not be written."""
        # Only a fault needs it, and it brings half the standard library along.
        from logging.handlers import RotatingFileHandler

        file = self._folder / LOG
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            handler = RotatingFileHandler(
                file, maxBytes=LOG_BYTES, backupCount=OLD_LOGS, encoding="utf-8"
            )
        except OSError:
            return None
        handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
        handler.handleError = lambda record: None  # type: ignore[method-assign]  # a full disk
        handler.handle(logging.LogRecord(LOG, logging.ERROR, "", 0, report, None, None))
        handler.close()
        return file


class CrashWatch:
    """Has Python write its stack into a file when the process is ended by a crash no code can catch."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / CRASH
        self._held: object = None

    def begin(self) -> str:
        """Begin to watch; the report of the crash that ended the program last time, empty when none did."""
        left = self._left()
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            held = self._file.open("w", encoding="utf-8")
        except OSError:
            return left
        faulthandler.enable(held)
        self._held = held
        return left

    def end(self) -> None:
        """The program ends as it should."""
        if self._held is not None:
            faulthandler.disable()
            self._held.close()  # type: ignore[attr-defined]
            self._held = None
            self._file.unlink(missing_ok=True)

    def _left(self) -> str:
        try:
            with self._file.open(encoding="utf-8", errors="replace") as file:
                stack = file.read(LOG_BYTES)
        except OSError:
            return ""
        return f"{_head()}\n{scrubbed(stack)}" if stack.strip() else ""
