"""The tools of the exam room at work: highlights, notes, the calculator."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from cetl_prep.exam.profile import Tool
from cetl_prep.gui.messages import announce
from cetl_prep.gui.room import Room
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.calculator_window import CalculatorWindow
from cetl_prep.gui.widgets.item_page import ItemPage


class RoomTools(QObject):
    """Joins the tools on the page with the sitting.

    Attributes:
        told: a sentence for the candidate.
    """

    told = Signal(str)

    def __init__(self, theme: Theme, room: Room, page: ItemPage, screen: QWidget) -> None:
        super().__init__(screen)
        self._theme = theme
        self._room = room
        self._page = page
        self._screen = screen
        self._note_open = False
        self._calculator: CalculatorWindow | None = None
        tools = page.tools
        tools.highlight.clicked.connect(self.highlight)
        tools.note.clicked.connect(self.note)
        tools.calculator.clicked.connect(self.calculator)
        page.view.stem.highlight_wanted.connect(self._on_highlight)
        page.note.written.connect(self._on_written)
        page.note.left.connect(self._on_note_left)
        room.moved.connect(self._on_moved)
        room.stopping.connect(self._on_stopping)

    def render(self) -> None:
        """Show the tools that the sitting has, and the note of the item."""
        room, page = self._room, self._page
        note = room.response.note
        tools = room.attempt.profile.tools
        page.tools.show_tools(tools, has_note=bool(note))
        page.note.show_note(room.attempt.current, note)
        page.note.setVisible(Tool.NOTES in tools and (bool(note) or self._note_open))

    def highlight(self) -> None:
        """Highlight what is selected in the stem, or take the highlight away."""
        if not self._may(Tool.HIGHLIGHT):
            return
        if not self._page.view.stem.toggle_highlight():
            self._page.view.stem.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.told.emit(
                self.tr(
                    "Select words of the question first: drag over them, or hold Shift and press the arrow keys."
                )
            )

    def note(self) -> None:
        """Open the note and go there; leave it when one is there."""
        if not self._may(Tool.NOTES):
            return
        if self._page.note.box.hasFocus():
            self._on_note_left()
            return
        self._note_open = True
        self.render()
        self._page.note.box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def calculator(self) -> None:
        """Open the calculator, or bring it forward."""
        if not self._may(Tool.CALCULATOR):
            return
        if self._calculator is None:
            self._calculator = CalculatorWindow(self._theme, self._screen.window())
        self._calculator.show()
        self._calculator.raise_()
        self._calculator.activateWindow()

    def _may(self, tool: Tool) -> bool:
        return self._room.running and tool in self._room.attempt.profile.tools

    def _on_highlight(self, start: int, end: int, on: bool) -> None:
        self._room.highlight(start, end, on)
        said = self.tr("Highlighted") if on else self.tr("Highlight taken away")
        announce(self._screen, said)

    def _on_written(self, item_id: str, text: str) -> None:
        self._room.write_note(item_id, text)

    def _on_note_left(self) -> None:
        self._note_open = False
        self._page.view.stem.setFocus(Qt.FocusReason.OtherFocusReason)
        self.render()

    def _on_moved(self) -> None:
        self._note_open = False

    def _on_stopping(self) -> None:
        self._page.note.flush()
        if self._calculator is not None:
            self._calculator.hide()
