"""Fields to write in: several lines or one, each under its label, with what the rules say below."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from cetl_prep.exam.findings import Severity
from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.widgets.label import CAPTION, Label


class TextBox(QPlainTextEdit):
    """Several lines of plain text, as high as they are. Tab leaves it.

    Attributes:
        edited: emitted with the text when the user changes it.
    """

    edited = Signal(str)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._on_changed)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_text(self, text: str) -> None:
        """Show this text; the cursor stays where it is when that is possible."""
        if text == self.toPlainText():
            return
        place = self.textCursor().position()
        blocked = self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(blocked)
        cursor = self.textCursor()
        cursor.setPosition(min(place, len(text)), QTextCursor.MoveMode.MoveAnchor)
        self.setTextCursor(cursor)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew, and take the height that follows."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        line, lines, block = self.fontMetrics().lineSpacing(), 0, self.document().firstBlock()
        while block.isValid():
            self.blockBoundingRect(block)  # has it laid out for the width there is
            lines += max(1, block.layout().lineCount())
            block = block.next()
        self.setFixedHeight(lines * line + 2 * self._theme.px(9) + 2)

    def _on_changed(self) -> None:
        self._fit()
        self.edited.emit(self.toPlainText())

    def _on_theme_changed(self) -> None:
        self.setFont(self._theme.font(BODY))
        self.document().setDocumentMargin(self._theme.px(8))
        self._fit()


class LineBox(QLineEdit):
    """One line of plain text."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_text(self, text: str) -> None:
        """Show this text."""
        if text != self.text():
            self.setText(text)

    def _on_theme_changed(self) -> None:
        self.setFont(self._theme.font(BODY))


class Field(QWidget):
    """A control under its label. What the rules say stands below it, in words that name the gravity."""

    def __init__(
        self, theme: Theme, title: str, control: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.control = control
        self._label = Label(theme, title, CAPTION, 500, color="ink2")
        self._label.setBuddy(control)
        self._said = Label(theme, "", CAPTION, color="weak", wrap=True)
        self._said.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(4))
        for part in (self._label, control, self._said):
            column.addWidget(part)

    def say(self, messages: list[tuple[Severity, str]]) -> None:
        """Show these messages, the gravest in the color of all."""
        words = {
            Severity.ERROR: self.tr("Error"),
            Severity.WARNING: self.tr("Warning"),
            Severity.NOTE: self.tr("Note"),
        }
        text = "\n".join(f"{words[gravity]}: {message}" for gravity, message in messages)
        grave = any(gravity is Severity.ERROR for gravity, _ in messages)
        mild = all(gravity is Severity.NOTE for gravity, _ in messages)
        self._said.set_color("error" if grave else "ink2" if mild else "weak")
        self._said.setText(text)
        self._said.setVisible(bool(text))
        self.control.setAccessibleDescription(text)


class KeyWatch(QObject):
    """Gives the keys of the editor to the editor, whatever field has the focus.

    Fields would take undo for themselves, and the window Ctrl+K.

    Attributes:
        mark_wanted: Ctrl+K was pressed in this widget.
    """

    mark_wanted = Signal(QWidget)

    def watch(self, widget: QWidget) -> None:
        """Watch a widget and all in it."""
        for each in (widget, *widget.findChildren(QWidget)):
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let undo and redo go on to the shortcuts, and keep Ctrl+K."""
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if event.type() not in kinds or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_K:
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.mark_wanted.emit(watched)
            return True
        undoes = control and event.key() in (Qt.Key.Key_Z, Qt.Key.Key_Y)
        if undoes and event.type() == QEvent.Type.ShortcutOverride:
            event.ignore()
            return True
        return super().eventFilter(watched, event)
