"""Whether a bank is signed, by whom, and whether it was changed since: a shield and words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from cetl_prep.exam.trust import SignatureFinding, Trust
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.boxes import Panel, Well
from cetl_prep.gui.widgets.button import Button
from cetl_prep.words.trust import trust_words

LOOKS = {
    Trust.SIGNED: ("accent", "shield-check"),
    Trust.UNCONFIRMED: ("weak", "shield-question"),
    Trust.CHANGED: ("error", "shield-cross"),
    Trust.UNSIGNED: ("plain", "shield-dashed"),
}


class SignaturePanel(Panel):
    """The state of the signature, and what can be done about it.

    Attributes:
        sign_wanted: the bank is to be signed with the user's own key.
        confirm_wanted: the signer is to be confirmed.
    """

    sign_wanted = Signal()
    confirm_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.setWindowTitle(self.tr("Signature"))
        self._state = Well(theme, "plain", "shield-dashed")
        self._confirm = Button(theme, self.tr("Confirm this signer…"))
        self._sign = Button(theme, self.tr("Sign this bank"))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(0)
        for button in (self._confirm, self._sign):
            self._row.addWidget(button)
        self._row.addStretch(1)
        self.body.addWidget(self._state)
        self.body.addLayout(self._row)
        self._confirm.clicked.connect(self.confirm_wanted)
        self._sign.clicked.connect(self.sign_wanted)

    def show_finding(self, found: SignatureFinding) -> None:
        """Show what was found out about the signature."""
        tone, sign = LOOKS[found.state]
        self._state.say(trust_words(found, TONGUE), tone, sign)
        own = found.state is Trust.SIGNED and found.signer is not None and found.signer.own
        self._confirm.setVisible(found.state is Trust.UNCONFIRMED)
        self._sign.setVisible(not own)

    def lay_out(self, *, narrow: bool) -> None:
        """Fit to the room there is."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if narrow else across)
