"""Why an item was missed, in two taps: open the list, choose. Always optional."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cetl_prep.exam.causes import Cause
from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.fields import Combo
from cetl_prep.gui.widgets.label import Label
from cetl_prep.words.studying import cause

CAUSES: tuple[Cause | None, ...] = (None, *Cause)


class CauseRow(QWidget):
    """A label and a list.

    Attributes:
        named: emitted with the `Cause` that was chosen, None when it is taken back.
    """

    named = Signal(object)

    def __init__(self, theme: Theme, known: Cause | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = self.tr("Why did you miss it? (optional)")
        label = Label(theme, name, BODY, color="ink2", wrap=True)
        self._combo = Combo(theme, self._words(), name)
        label.setBuddy(self._combo)
        self._combo.setCurrentIndex(CAUSES.index(known))
        self._combo.activated.connect(lambda place: self.named.emit(CAUSES[place]))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(12))
        row.addWidget(label)
        row.addWidget(self._combo, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)

    def show_cause(self, known: Cause | None) -> None:
        """Show this cause as chosen."""
        self._combo.setCurrentIndex(CAUSES.index(known))

    def _words(self) -> list[str]:
        return [cause(named, TONGUE) if named else self.tr("Not said") for named in CAUSES]
