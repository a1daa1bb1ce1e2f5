"""One item of an update: each field side by side with its choice, or the whole of an item that is new or removed."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cetl_prep.exam.item import Item
from cetl_prep.exam.three_way import Place, Side
from cetl_prep.gui.models.update_rows import Part, Row
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.boxes import Panel
from cetl_prep.gui.widgets.choice_panel import ChoicePanel
from cetl_prep.gui.widgets.item_view import LETTERS
from cetl_prep.gui.widgets.label import CAPTION, LEAD, TITLE, Label
from cetl_prep.gui.widgets.option_card import OptionCard
from cetl_prep.gui.widgets.picture_shelf import PictureShelf
from cetl_prep.gui.widgets.reading_order import follow_layout
from cetl_prep.gui.widgets.stem import Stem
from cetl_prep.services.update import Update
from cetl_prep.texts.reading import shown


class UpdateDetail(QWidget):
    """What stands beside the list.

    Attributes:
        chosen: emitted with places and the `Side` whose value is to be taken.
    """

    chosen = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pictures = PictureShelf(self)
        self._parts: list[QWidget] = []
        self._narrow = False
        self._title = Label(theme, "", TITLE, 600, wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._title)

    def show_row(self, row: Row, update: Update, choices: Mapping[Place, Side]) -> None:
        """Show what is under a row of the list; nothing for a heading."""
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._title.setText(self._title_words(row, update))
        self._parts = [] if row.is_head else self._made(row, update, choices)
        for part in self._parts:
            self._column.addWidget(part)
            if isinstance(part, ChoicePanel):
                part.chosen.connect(self.chosen)
        self.lay_out(narrow=self._narrow)
        follow_layout(self)

    def show_choices(self, choices: Mapping[Place, Side]) -> None:
        """Show what is chosen."""
        for part in self._parts:
            if isinstance(part, ChoicePanel):
                part.show_choices(choices)

    def take_focus(self) -> None:
        """The first choice is where the keyboard goes on."""
        first = next((part for part in self._parts if isinstance(part, ChoicePanel)), None)
        if first is not None:
            first.take_focus()

    def lay_out(self, *, narrow: bool) -> None:
        """Fit to the room there is."""
        self._narrow = narrow
        self._column.setSpacing(self._theme.gap(12))
        for part in self._parts:
            if isinstance(part, ChoicePanel):
                part.lay_out(narrow=narrow)

    def _title_words(self, row: Row, update: Update) -> str:
        if row.is_head:
            return {
                Part.CONFLICT: self.tr("For each field, keep yours or take theirs."),
                Part.NEW: self.tr("These items are not in your bank yet."),
                Part.CHANGED: self.tr("These are other texts than those you have."),
                Part.REMOVED: self.tr("Removed items are not asked again. Your answers stay."),
                Part.MINE: self.tr("What you changed stays as it is."),
            }[row.part]
        if row.shown is None:
            return self.tr("The bank itself")
        for bank in (update.theirs, update.mine):
            if row.shown.skill in bank.info.blueprint.weights:
                return f"{row.item}, {bank.info.blueprint.skill(row.shown.skill).name}"
        return row.item

    def _made(self, row: Row, update: Update, choices: Mapping[Place, Side]) -> list[QWidget]:
        theme, item = self._theme, row.item
        if row.part in (Part.NEW, Part.REMOVED) and row.shown is not None:
            held = update.theirs if row.part is Part.NEW else update.mine
            self._pictures.take({each.sha256: each.data for each in held.media}.get)
            return [self._whole(row.shown)]
        asked: list[QWidget] = [
            ChoicePanel(theme, item, (conflict,), choices) for conflict in row.conflicts
        ]
        asked += [ChoicePanel(theme, item, offer.changes, choices) for offer in row.offers]
        note = "" if row.part is Part.MINE else self.tr("This comes along with the rest.")
        asked += [
            ChoicePanel(theme, item, (change,), {}, asks=False, note=note) for change in row.along
        ]
        marks = self.tr("Removed words are struck through; added words are underlined.")
        return [*asked, Label(theme, marks, CAPTION, color="ink2", wrap=True)]

    def _whole(self, item: Item) -> QWidget:
        """An item with its key and rationales."""
        panel = Panel(self._theme)
        stem = Stem(self._theme, LEAD, self._pictures)
        stem.show_text(shown(item.stem, item.format))
        self._pictures.arrived.connect(stem.forget_pictures)
        panel.body.addWidget(stem)
        for letter, option in zip(LETTERS, item.options, strict=False):
            card = OptionCard(
                self._theme, letter, option, item.format, self._pictures, chosen=False, struck=False
            )
            self._pictures.arrived.connect(card.forget_pictures)
            panel.body.addWidget(card)
        return panel
