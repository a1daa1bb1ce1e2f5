"""Signatures on the page of banks: what they say, signing, confirming, and banks that were changed after signing."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.exam.trust import SignatureFinding, Signer
from cetl_prep.gui.group_dialogs import LineDialog
from cetl_prep.gui.messages import Choice, Question, words
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.signature_panel import SignaturePanel
from cetl_prep.services.bank_signing import BankSigningService
from cetl_prep.services.library import Added
from cetl_prep.services.library_index import BankEntry


class BankSignatures(QObject):
    """Fills the panel for the bank that is shown, and does what is asked there.

    Attributes:
        told: emitted with ``told`` or ``failed`` and a sentence.
        taken: a bank that was set aside is used all the same; emitted with its id.
    """

    told = Signal(str, str)
    taken = Signal(str)

    def __init__(
        self,
        theme: Theme,
        banks: BankSigningService,
        panel: SignaturePanel,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._banks = banks
        self._panel = panel
        self._window = window
        self._entry: BankEntry | None = None
        self._found: SignatureFinding | None = None
        panel.sign_wanted.connect(self._on_sign)
        panel.confirm_wanted.connect(self._on_confirm)

    def show(self, entry: BankEntry) -> None:
        """Show the signature of this bank; nothing when it cannot be read."""
        self._entry = entry
        try:
            self._found = self._banks.in_library(entry.digest)
        except CetlPrepError:
            self._found = None
        self._panel.setVisible(self._found is not None)
        if self._found:
            self._panel.show_finding(self._found)

    def sound(self, added: Sequence[Added]) -> list[Added]:
        """The banks that came in sound. One with a broken signature is set aside, and the user is asked."""
        kept = []
        for each in added:
            found = self._banks.set_aside(each)
            if found is None:
                kept.append(each)
            else:
                self._ask_about(each.entry, found)
        return kept

    def _ask_about(self, entry: BankEntry, found: SignatureFinding) -> None:
        name = found.claimed or self.tr("somebody without a name")
        detail = self.tr(
            "{title} was changed after {name} signed it; it is set aside and not used. Ask for a fresh"
            " copy. If you know who changed it and why, you can use it all the same."
        )
        question = Question(
            self._theme,
            self.tr("Signature broken"),
            detail.format(title=entry.title, name=name),
            [
                Choice("aside", self.tr("Leave it aside")),
                Choice("use", self.tr("Use it all the same")),
            ],
            self._window.window(),
        )
        question.answered.connect(partial(self._on_broken, entry))
        question.ask()

    def _on_broken(self, entry: BankEntry, which: str) -> None:
        if which != "use":
            text = self.tr("{title} is set aside and not used.")
            self.told.emit("told", text.format(title=entry.title))
            return
        try:
            self._banks.take_all_the_same(entry)
        except CetlPrepError as error:
            self.told.emit("failed", words(error))
            return
        self.taken.emit(entry.id)

    def _on_sign(self) -> None:
        if self._entry is None:
            return
        try:
            self._banks.sign_in_library(self._entry.id)
            own = self._banks.own()
        except CetlPrepError as error:
            self.told.emit("failed", words(error))
            return
        self.show(self._entry)
        text = self.tr("Signed. Export the bank to pass it on. Your eight words: {words}")
        self.told.emit("told", text.format(words=" ".join(own.words)))

    def _on_confirm(self) -> None:
        if self._found is None or self._found.signer is None:
            return
        signer = self._found.signer
        detail = self.tr(
            "Ask the signer for the eight words of their key by another way than the bank came, by"
            " telephone for example. Confirm only if they are: {words}"
        )
        dialog = LineDialog(
            self._theme,
            self.tr("Confirm this signer?"),
            detail.format(words=" ".join(signer.words)),
            self.tr("What you call them"),
            self.tr("The words are the same"),
            self._window.window(),
        )
        dialog.line.show_text(signer.name)
        dialog.given.connect(partial(self._on_confirmed, signer))
        dialog.ask()

    def _on_confirmed(self, signer: Signer, name: str) -> None:
        try:
            self._banks.confirm(signer.key, name)
        except CetlPrepError as error:
            self.told.emit("failed", words(error))
            return
        if self._entry:
            self.show(self._entry)
        self.told.emit("told", self.tr("{name} is confirmed.").format(name=name))
