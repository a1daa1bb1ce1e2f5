"""The user's choices while the window is open; each change is written at once."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from cetl_prep.settings import Settings, read_settings, write_settings


class Preferences(QObject):
    """Holds the settings. `changed` tells of another value, which is on disk by then.

    Attributes:
        new: nothing was ever chosen: there was no file of settings when this was made.
    """

    changed = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self.new = not path.exists()
        self.settings: Settings = read_settings(path)

    def change(self, **values: Any) -> None:
        """Store these values. Raises StorageError when they cannot be written; the old ones hold then."""
        settings = self.settings.changed(**values)
        if settings != self.settings:
            write_settings(self._path, settings)
            self.settings = settings
            self.changed.emit()
