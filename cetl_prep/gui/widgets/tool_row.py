"""The tools of the exam room in a row over the item: highlight, note, calculator, size of the text, colors."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cetl_prep.exam.profile import Tool
from cetl_prep.exam.room_keys import Action
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tips import tip
from cetl_prep.gui.widgets.button import Button


class ToolRow(QWidget):
    """Quiet buttons: `highlight`, `note`, `calculator`, `smaller`, `larger`, `colors`; icons alone where there is little room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._narrow = False
        self._has_note = False
        self._tips: dict[Button, str] = {}
        self.highlight = _tool(theme, self.tr("Highlight"), "highlight")
        self.note = _tool(theme, self.tr("Note"), "edit")
        self.calculator = _tool(theme, self.tr("Calculator"), "calculator")
        self.smaller = _tool(theme, self.tr("Smaller text"), "text-smaller")
        self.larger = _tool(theme, self.tr("Larger text"), "text-larger")
        self.colors = _tool(theme, self.tr("Other colors"), "contrast")
        for button in (self.smaller, self.larger, self.colors):
            button.setText("")
        self._named = {
            Tool.HIGHLIGHT: self.highlight,
            Tool.NOTES: self.note,
            Tool.CALCULATOR: self.calculator,
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(4))
        for button in self._named.values():
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.smaller, self.larger, self.colors):
            row.addWidget(button)

    def show_tools(self, tools: frozenset[Tool], *, has_note: bool) -> None:
        """Offer these tools; say whether the item has a note."""
        for tool, button in self._named.items():
            button.setVisible(tool in tools)
        self._has_note = has_note
        self.note.setAccessibleDescription(
            self.tr("This item has a note") if has_note else self.tr("No note yet")
        )
        self.note.set_icon("edit", filled=has_note)
        self._word()

    def show_keys(self, keys: Mapping[Action, str]) -> None:
        """Name the keys in the tool tips."""
        for action, button in (
            (Action.HIGHLIGHT, self.highlight),
            (Action.NOTE, self.note),
            (Action.CALCULATOR, self.calculator),
        ):
            said = self.tr("{name} ({key})").format(name=button.accessibleName(), key=keys[action])
            self._tips[button] = said
            button.setToolTip(tip(said))

    def fit(self, width: int) -> None:
        """Fit the words to a window of this width."""
        self._narrow = self._theme.layout_for(width) == "narrow"
        self._word()

    def _word(self) -> None:
        note = self.tr("Your note") if self._has_note else self.tr("Note")
        words = {
            self.highlight: self.tr("Highlight"),
            self.note: note,
            self.calculator: self.tr("Calculator"),
        }
        for button, text in words.items():
            button.setText("" if self._narrow else text)
            button.setToolTip(self._tips.get(button, button.accessibleName()))


def _tool(theme: Theme, name: str, icon_name: str) -> Button:
    button = Button(theme, name, "quiet", icon_name=icon_name, name=name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the selection in the stem
    return button
