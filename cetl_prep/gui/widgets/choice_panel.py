"""One or a few fields that are different here and in the update: both texts, and the choice between them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from cetl_prep.exam.three_way import Change, Conflict, Place, Side
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.boxes import Panel
from cetl_prep.gui.widgets.label import CAPTION, TITLE, Label
from cetl_prep.gui.widgets.segments import Segments
from cetl_prep.gui.widgets.two_texts import TwoTexts
from cetl_prep.words.merging import field_words, value_words

SIDES = (Side.MINE, Side.THEIRS)
LONGEST = 6000
"""Signs of a text shown here; `TwoTexts` compares as many words."""


class ChoicePanel(Panel):
    """Shows fields side by side and asks for one choice for all of them.

    Attributes:
        chosen: emitted with places and the `Side` whose value is to be taken.
    """

    chosen = Signal(object, object)

    def __init__(
        self,
        theme: Theme,
        item: str,
        fields: Sequence[Change | Conflict],
        choices: Mapping[Place, Side],
        parent: QWidget | None = None,
        *,
        asks: bool = True,
        note: str = "",
    ) -> None:
        super().__init__(theme, "", parent)
        self._places = tuple((field.item, field.field) for field in fields)
        self._disputed = isinstance(fields[0], Conflict)
        self._texts: list[TwoTexts] = []
        names = [field_words(field.field, TONGUE) for field in fields]
        for field, name in zip(fields, names, strict=True):
            self.body.addWidget(Label(theme, name, TITLE, 600, wrap=True))
            self.body.addWidget(self._two(field))
        if note:
            self.body.addWidget(Label(theme, note, CAPTION, color="ink2", wrap=True))
        words = (
            (self.tr("Keep mine"), self.tr("Take theirs"))
            if self._disputed
            else (self.tr("Leave as it is"), self.tr("Take the change"))
        )
        where = ", ".join((item, *names) if item else names)
        self._choice = Segments(theme, words, self.tr("{field}: which?").format(field=where))
        self._choice.asked.connect(lambda place: self.chosen.emit(self._places, SIDES[place]))
        self._choice.setVisible(asks)
        self.body.addWidget(self._choice)
        self.show_choices(choices)

    def show_choices(self, choices: Mapping[Place, Side]) -> None:
        """Show what is chosen: a conflict has no choice at first, any other change is taken."""
        side = next((choices[place] for place in self._places if place in choices), None)
        if side is None:
            side = None if self._disputed else Side.THEIRS
        self._choice.show_choice(-1 if side is None else SIDES.index(side))

    def take_focus(self) -> None:
        """The choice is where the keyboard goes on."""
        self._choice.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)

    def lay_out(self, *, narrow: bool) -> None:
        """Fit to the room there is."""
        for texts in self._texts:
            texts.lay_out(narrow=narrow)

    def _two(self, field: Change | Conflict) -> TwoTexts:
        if isinstance(field, Conflict):
            heads, values = (self.tr("You have"), self.tr("Update")), (field.mine, field.theirs)
        elif field.side is Side.MINE:
            heads, values = (self.tr("Before"), self.tr("You have")), (field.before, field.after)
        else:
            heads, values = (self.tr("You have"), self.tr("Update")), (field.before, field.after)
        texts = TwoTexts(self._theme, *heads)
        texts.show_texts(*(value_words(value, TONGUE, LONGEST) for value in values))
        self._texts.append(texts)
        return texts
