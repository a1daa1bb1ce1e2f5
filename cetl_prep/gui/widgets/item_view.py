"""An item as a candidate sees it: stem and options, and after practice the verdict and the rule. Reused for every item."""

from dataclasses import dataclass, field

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from cetl_prep.exam.attempt import Response
from cetl_prep.exam.item import Item
from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.widgets.focus_ring import MARGIN
from cetl_prep.gui.widgets.label import STEM, Label
from cetl_prep.gui.widgets.mirroring import along
from cetl_prep.gui.widgets.option_button import OptionRow
from cetl_prep.gui.widgets.option_face import OptionView
from cetl_prep.gui.widgets.picture_shelf import Find, PictureShelf, nothing
from cetl_prep.gui.widgets.stem import Stem
from cetl_prep.gui.widgets.text_block import spoken
from cetl_prep.texts.reading import SHORT, shown
from cetl_prep.texts.shown import Shown

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class ItemState:
    """What the view shows: an item, its options in order, and how it stands.

    `chosen` is what is marked, `explained` whether key and rationales are shown, `position` what the counter says,
    `find` where the pictures of its bank are.
    """

    item: Item
    order: tuple[str, ...]
    response: Response
    chosen: frozenset[str] = frozenset()
    explained: bool = False
    position: str = ""
    may_strike: bool = True
    may_highlight: bool = False
    open: bool = field(default=True)
    find: Find = nothing


class ItemView(QWidget):
    """Stem and options in one column.

    Attributes:
        chosen: emitted with the id of the option that was clicked.
        strike_wanted: emitted with an option id and whether to strike it out.
    """

    chosen = Signal(str)
    strike_wanted = Signal(str, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setLayoutDirection(along())
        self._rows: dict[bool, list[OptionRow]] = {False: [], True: []}
        self._shown: list[OptionRow] = []
        self._state: ItemState | None = None
        self._pictures = PictureShelf(self)
        self._pictures.arrived.connect(self._on_picture)
        self.stem = Stem(theme, STEM, self._pictures, self)
        self.stem.stepped.connect(self._on_stem_stepped)
        self.hint = Label(theme, "", BODY, color="ink2", parent=self)
        theme.changed.connect(self._on_theme_changed)

    def show_state(self, state: ItemState) -> None:
        """Show an item, or how it stands now."""
        other = self._state is None or self._state.item is not state.item
        self._state = state
        if other:
            self._pictures.take(state.find)
            self.stem.show_text(shown(state.item.stem, state.item.format))
        self._show_highlights(state)
        self._show_hint(state)
        self._show_rows(state)
        self.arrange()

    def _show_highlights(self, state: ItemState) -> None:
        highlights = state.response.highlights
        self.stem.show_highlights(highlights, selectable=state.may_highlight and state.open)
        said = state.position
        if highlights:
            said = f"{said}. {self.stem.highlights_said()}"
        if self.stem.accessibleDescription() != said:
            self.stem.setAccessibleDescription(said)

    def option_at(self, place: int) -> str | None:
        """Id of the option that stands at this place, None when there is none."""
        if self._state is None or place >= len(self._state.order):
            return None
        return self._state.order[place]

    def focus_option(self, place: int) -> None:
        """Give the focus to the option at this place, kept within the options; before the first is the stem."""
        if place < 0:
            self.stem.setFocus(Qt.FocusReason.TabFocusReason)
        elif self._shown:
            row = self._shown[min(place, len(self._shown) - 1)]
            row.button.setFocus(Qt.FocusReason.TabFocusReason)

    def arrange(self) -> None:
        """Place everything for the width there is and take the height that follows."""
        width, gap = self.width(), self._theme.gap(10) - 2 * MARGIN
        top = self.stem.heightForWidth(width)
        self.stem.setGeometry(0, 0, width, top)
        top += self._theme.gap(14)
        if self.hint.isVisibleTo(self):
            self.hint.setGeometry(MARGIN, top, width, self.hint.sizeHint().height())
            top += self.hint.height() + self._theme.gap(8)
        for row in self._shown:
            row.fit(width)
            row.setGeometry(0, top, width, row.height())
            top += row.height() + gap
        self.setFixedHeight(top - gap)

    def sizeHint(self) -> QSize:
        """As it is arranged."""
        return QSize(self._theme.px(400), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for another width."""
        if event.size().width() != event.oldSize().width():
            self.arrange()

    def _show_hint(self, state: ItemState) -> None:
        self.hint.setVisible(state.item.is_multi_key)
        if state.item.is_multi_key:
            self.hint.setText(self.tr("Choose {count}.").format(count=len(state.item.key)))

    def _show_rows(self, state: ItemState) -> None:
        multiple = state.item.is_multi_key
        for row in self._rows[not multiple]:
            row.hide()
        rows = self._rows[multiple]
        while len(rows) < len(state.order):
            rows.append(self._new_row(multiple))
        self._shown = rows[: len(state.order)]
        for row in rows[len(state.order) :]:
            row.hide()
        for place, (row, option_id) in enumerate(zip(self._shown, state.order, strict=True)):
            self._show_row(row, self._view(state, place, option_id), state)

    def _new_row(self, multiple: bool) -> OptionRow:
        row = OptionRow(self._theme, self._pictures, multiple=multiple, parent=self)
        place = len(self._rows[multiple])
        before = self._rows[multiple][-1].strike if place else self.stem
        QWidget.setTabOrder(before, row.button)
        QWidget.setTabOrder(row.button, row.strike)
        row.chosen.connect(lambda: self.chosen.emit(self.option_at(place)))
        row.strike_wanted.connect(lambda on: self.strike_wanted.emit(self.option_at(place), on))
        row.stepped.connect(lambda step: self.focus_option(place + step))
        return row

    def _view(self, state: ItemState, place: int, option_id: str) -> OptionView:
        option = state.item.option(option_id)
        chosen = option_id in state.chosen
        mark, tag = self._mark(option.is_key, chosen) if state.explained else ("", "")
        return OptionView(
            option_id,
            LETTERS[place],
            shown(option.text, state.item.format, SHORT),
            chosen=chosen,
            struck=option_id in state.response.struck and not state.explained,
            mark=mark,
            tag=tag,
            note=self._note(state, option.rationale),
        )

    def _note(self, state: ItemState, rationale: str) -> Shown | None:
        if not state.explained or not rationale:
            return None
        return shown(rationale, state.item.format, SHORT)

    def _mark(self, is_key: bool, chosen: bool) -> tuple[str, str]:
        if is_key and chosen:
            return "key", self.tr("Correct answer, yours")
        if is_key:
            return "missed-key", self.tr("Correct answer")
        return ("wrong", self.tr("Your answer")) if chosen else ("plain", "")

    def _show_row(self, row: OptionRow, view: OptionView, state: ItemState) -> None:
        name = f"{view.letter}. {spoken(view.text)}"
        if view.struck:
            name = self.tr("{option}, struck out").format(option=name)
        note = spoken(view.note) if view.note else ""
        about = " ".join(part for part in (view.tag and f"{view.tag}.", note) if part)
        wide = self._theme.layout_for(self.width() + self._theme.px(160)) != "narrow"
        row.allow_strike(state.may_strike, wide=wide)
        row.show_option(
            view, name=name, description=about, open_=state.open and not state.explained
        )
        words = self.tr("Restore") if view.struck else self.tr("Strike out")
        row.show_strike(words, f"{words} {view.letter}", struck=view.struck)
        row.show()

    def _on_stem_stepped(self, step: int) -> None:
        if step > 0:
            self.focus_option(0)

    def _on_picture(self) -> None:
        self.stem.forget_pictures()
        for row in self._shown:
            row.face.forget_pictures()
            row.button.update()

    def _on_theme_changed(self) -> None:
        if self._state:
            self.show_state(self._state)
