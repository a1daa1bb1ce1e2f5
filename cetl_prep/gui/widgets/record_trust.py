"""What can be said of a history file: a shield, words, and a tool tip that says what that proves."""

from PySide6.QtWidgets import QWidget

from cetl_prep.exam.cohort import RecordTrust, Row
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.boxes import Well
from cetl_prep.words.records import remark_sentences, trust_sentence

LOOKS = {
    RecordTrust.UNCHANGED: ("accent", "shield-check"),
    RecordTrust.CHANGED: ("error", "shield-cross"),
    RecordTrust.UNSIGNED: ("plain", "shield-dashed"),
    RecordTrust.OTHER_KEY: ("weak", "shield-question"),
    RecordTrust.OTHER_RECORD: ("error", "shield-question"),
}
"""Tone and icon of each state."""
MOST_REMARKS = 5


class RecordTrustWell(Well):
    """The state of a candidate's newest file; with `remarks`, also what is not as it should be."""

    def __init__(
        self, theme: Theme, *, remarks: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "plain", "shield-dashed", parent=parent)
        self._remarks = remarks
        self.setToolTip(
            self.tr(
                "Unchanged means: as the candidate's program wrote it. It does not prove who sat at the"
                " computer, or that nobody changed the program. Help says more."
            )
        )

    def show_trust(self, row: Row) -> None:
        """Show what is known of this candidate's file."""
        said = [trust_sentence(row.trust, row.name, TONGUE)]
        if self._remarks:
            found = remark_sentences(row.remarks, TONGUE)
            said += found[:MOST_REMARKS]
            if len(found) > MOST_REMARKS:
                said.append(self.tr("And {n} more.").format(n=len(found) - MOST_REMARKS))
        self.say("\n".join(said), *LOOKS[row.trust])
