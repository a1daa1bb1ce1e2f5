"""One field that was changed here and in the update: both texts, and the choice between them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cetl_prep.exam.three_way import Conflict, Side
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.boxes import Panel
from cetl_prep.gui.widgets.label import TITLE, Label
from cetl_prep.gui.widgets.segments import Segments
from cetl_prep.gui.widgets.two_texts import TwoTexts
from cetl_prep.words.merging import field_words, value_words

SIDES = (Side.MINE, Side.THEIRS)


class ConflictPanel(Panel):
    """Asks for one choice.

    Attributes:
        conflict: the conflict.
        chosen: emitted with the `Side` whose value is to be taken.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, conflict: Conflict, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.conflict = conflict
        field = field_words(conflict.field, TONGUE)
        where = f"{conflict.item}, {field}" if conflict.item else field
        self._title = Label(theme, where, TITLE, 600, wrap=True)
        self._texts = TwoTexts(theme, self.tr("You have"), self.tr("Update"))
        self._texts.show_texts(
            value_words(conflict.mine, TONGUE), value_words(conflict.theirs, TONGUE)
        )
        words = (self.tr("Keep mine"), self.tr("Take theirs"))
        self._choice = Segments(theme, words, self.tr("{field}: which?").format(field=where))
        self._choice.asked.connect(lambda place: self.chosen.emit(SIDES[place]))
        for part in (self._title, self._texts, self._choice):
            self.body.addWidget(part)

    def show_choice(self, side: Side | None) -> None:
        """Show what is chosen."""
        self._choice.show_choice(-1 if side is None else SIDES.index(side))

    def lay_out(self, *, narrow: bool) -> None:
        """Fit to the room there is."""
        self._texts.lay_out(narrow=narrow)
