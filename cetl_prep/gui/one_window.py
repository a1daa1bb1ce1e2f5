"""One window for one profile: a second start hands its files to the window that is open, and ends.

Nothing listens on a network or a socket: the second start leaves a small file in a folder that the first one watches.
"""

import json
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

from cetl_prep.paths import settle

ANSWER_SECONDS = 3.0
"""How long a second start waits for the open window to take its files."""
LONGEST_REQUEST = 64 * 1024


class OneWindow(QObject):
    """The right to be the window of a profile, held until `leave` is called or the process ends.

    Attributes:
        wanted: another start asks for the window; the files it was given, maybe none.
    """

    wanted = Signal(list)

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._requests = data / "requests"
        self._lock = QLockFile(str(data / "window.lock"))
        self._lock.setStaleLockTime(0)  # the process that holds it is asked, not its age
        self._watcher: QFileSystemWatcher | None = None

    def enter(self) -> bool:
        """Become the window of this profile; False when there is one already. A folder that cannot be written to has none."""
        try:
            self._requests.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:
            return True
        entered = self._lock.tryLock(0)
        return entered or self._lock.error() is not QLockFile.LockError.LockFailedError

    def listen(self) -> None:
        """Begin to hear of other starts; those that asked meanwhile are heard at once."""
        if self._requests.is_dir():
            self._watcher = QFileSystemWatcher([str(self._requests)], self)
            self._watcher.directoryChanged.connect(self._on_changed)
            self._on_changed()

    def leave(self) -> None:
        """Let another window be the one."""
        self._lock.unlock()

    def hand_over(self, files: Sequence[Path], seconds: float = ANSWER_SECONDS) -> bool:
        """Ask the open window to show these files; False when it did not take them in time."""
        import secrets  # a start that finds no window open does without

        request = self._requests / f"{secrets.token_hex(16)}.json"
        draft = request.with_suffix(".draft")
        try:
            draft.write_text(json.dumps([str(file.absolute()) for file in files]), "utf-8")
            settle(draft, request)
            return self._taken(request, seconds)
        except OSError:
            return False
        finally:
            request.unlink(missing_ok=True)
            draft.unlink(missing_ok=True)

    def _taken(self, request: Path, seconds: float) -> bool:
        last = time.monotonic() + seconds
        while request.exists():
            if time.monotonic() > last:
                return False
            time.sleep(0.02)
        return True

    def _on_changed(self) -> None:
        for request in sorted(self._requests.glob("*.json")):
            files = _read(request)
            request.unlink(missing_ok=True)
            if files is not None:
                self.wanted.emit(files)


def _read(request: Path) -> list[Path] | None:
    """The files that a request names; None when it is no request."""
    try:
        if request.stat().st_size > LONGEST_REQUEST:
            return None
        named = json.loads(request.read_text("utf-8"))
    except (OSError, ValueError):
        return None
    if not isinstance(named, list) or not all(isinstance(name, str) for name in named):
        return None
    return [Path(name) for name in named]
