"""The user's own key in the window: save it locked with a passphrase, and bring it to another computer."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.gui.group_dialogs import LineDialog
from cetl_prep.gui.messages import words
from cetl_prep.gui.theme import Theme
from cetl_prep.services.signing import SigningService


class OwnKey(QObject):
    """Asks for a file and a passphrase.

    Attributes:
        told: emitted with ``told`` or ``failed`` and a sentence.
    """

    told = Signal(str, str)

    def __init__(self, theme: Theme, signing: SigningService, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._signing = signing
        self._window = window

    def save(self) -> None:
        """Save the key into a file."""
        title, kinds = self.tr("Save my key"), self.tr("Keys (*.key)")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, "signing.key", kinds)
        if chosen:
            detail = self.tr("At least eight characters. Without it the file cannot be opened.")
            self._ask(detail, self.tr("Save"), partial(self._on_save, Path(chosen)))

    def bring(self) -> None:
        """Take the key from a file that was saved on another computer."""
        title, kinds = self.tr("Bring my key"), self.tr("Keys (*.key);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, "", kinds)
        if chosen:
            detail = self.tr("The one the key was saved with. A key that is here is kept aside.")
            self._ask(detail, self.tr("Bring"), partial(self._on_bring, Path(chosen)))

    def _ask(self, detail: str, button: str, then: "partial[None]") -> None:
        title = self.tr("Passphrase")
        dialog = LineDialog(
            self._theme,
            self.tr("A passphrase for your key"),
            detail,
            title,
            button,
            self._window.window(),
            hidden=True,
        )
        dialog.given.connect(then)
        dialog.ask()

    def _on_save(self, path: Path, passphrase: str) -> None:
        try:
            self._signing.export_key(path, passphrase)
        except CetlPrepError as error:
            self.told.emit("failed", words(error))
            return
        text = self.tr("Your key is in {file}, locked with the passphrase.")
        self.told.emit("told", text.format(file=path.name))

    def _on_bring(self, path: Path, passphrase: str) -> None:
        try:
            own = self._signing.import_key(path, passphrase)
        except CetlPrepError as error:
            self.told.emit("failed", words(error))
            return
        text = self.tr("You sign with this key now: {words}")
        self.told.emit("told", text.format(words=" ".join(own.words)))
