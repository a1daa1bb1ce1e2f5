"""The files that were opened last, in a menu under a button."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.gui.messages import words
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.widgets.button import Button

MOST = 8


class RecentFiles(QObject):
    """Remembers files among the settings and offers them again; without any, the button is hidden.

    Attributes:
        chosen: emitted with the `Path` of a file that is wanted again.
        failed: a file is no longer there, or the list could not be kept; the sentence that says so.
    """

    chosen = Signal(Path)
    failed = Signal(str)

    def __init__(self, button: Button, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._button = button
        self._preferences = preferences
        self._menu = QMenu(button)
        button.clicked.connect(self._on_pressed)
        self._render()

    def note(self, files: Sequence[Path]) -> None:
        """Put files that were opened first in the list."""
        new = [str(file.absolute()) for file in files]
        self._keep([*new, *(name for name in self._preferences.settings.recent if name not in new)])

    def _keep(self, names: list[str]) -> None:
        try:
            self._preferences.change(recent=names[:MOST])
        except CetlPrepError as error:
            self.failed.emit(words(error))
        self._render()

    def _render(self) -> None:
        self._button.setVisible(bool(self._preferences.settings.recent))

    def _on_pressed(self) -> None:
        self._menu.clear()
        for name in self._preferences.settings.recent:
            path = Path(name)
            shown = f"{path.name}  ({path.parent})".replace("&", "&&")
            self._menu.addAction(shown).triggered.connect(partial(self._on_chosen, path))
        self._menu.popup(self._button.mapToGlobal(QPoint(0, self._button.height())))
        if actions := self._menu.actions():
            self._menu.setActiveAction(actions[0])

    def _on_chosen(self, path: Path) -> None:
        if path.exists():
            self.chosen.emit(path)
            return
        self._keep([name for name in self._preferences.settings.recent if name != str(path)])
        self.failed.emit(self.tr("{file} is no longer there.").format(file=path.name))
