"""The candidate's note on the item on screen."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cetl_prep.exam.attempt import LONGEST_NOTE
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.focus_ring import MARGIN
from cetl_prep.gui.widgets.label import CAPTION, Label
from cetl_prep.gui.widgets.text_box import TextBox

PAUSE = 700
"""Milliseconds without typing after which the note is kept."""


class NotePanel(QWidget):
    """A field with a label. It keeps nothing itself.

    Attributes:
        written: emitted with the item id and the text when it is to be kept.
        left: Escape was pressed in the field.
    """

    written = Signal(str, str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = ""
        self._dirty = False
        self.box = _NoteBox(theme, self.tr("Your note on this item"))
        label = Label(theme, self.tr("Your note on this item"), CAPTION, color="ink2")
        label.setBuddy(self.box)
        self._said = Label(theme, "", CAPTION, color="ink2", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 0, MARGIN, 0)
        column.setSpacing(theme.gap(4))
        for part in (label, self.box, self._said):
            column.addWidget(part)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.flush)
        self.box.edited.connect(self._on_edited)
        self.box.finished.connect(self.flush)
        self.box.left.connect(self.left)

    def show_note(self, item_id: str, text: str) -> None:
        """Show the note of an item; what is being typed for this item stays."""
        if item_id == self._item and (self._dirty or self.box.hasFocus()):
            return
        self.flush()
        self._item = item_id
        self.box.show_text(text)
        self._tell()

    def flush(self) -> None:
        """Have what was typed kept now."""
        self._timer.stop()
        dirty, self._dirty = self._dirty, False
        if dirty and len(self.box.toPlainText()) <= LONGEST_NOTE:
            self.written.emit(self._item, self.box.toPlainText())

    def _on_edited(self) -> None:
        self._dirty = True
        self._tell()
        self._timer.start()

    def _tell(self) -> None:
        over = len(self.box.toPlainText()) - LONGEST_NOTE
        said = self.tr(
            "Kept with this exam for your review; a record that you hand over holds it too."
        )
        if over > 0:
            said = self.tr("Too long by {n} characters; what was kept before stays.").format(n=over)
        self._said.setText(said)
        self._said.set_color("error" if over > 0 else "ink2")
        self.box.setAccessibleDescription(said)


class _NoteBox(TextBox):
    """The field: it says when the focus leaves it."""

    finished = Signal()
    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave the field."""
        super().focusOutEvent(event)
        self.finished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the item."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
