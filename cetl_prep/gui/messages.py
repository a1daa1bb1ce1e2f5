"""What the window says: questions, sentences about errors, and words to screen readers."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QDialog,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.button import Button, Kind
from cetl_prep.gui.widgets.label import TITLE, Label
from cetl_prep.gui.widgets.reading_order import follow_layout
from cetl_prep.words.errors import sentence


def words(error: CetlPrepError, **instead: object) -> str:
    """The sentence for an expected error, about what the window shows; `instead` replaces some of its values."""
    details = {**error.details, **instead}
    if error.code.startswith(CHOSEN) and "file" in details:
        details["file"] = PurePath(str(details["file"])).name  # the user just chose it
    told = {
        "library.empty": QCoreApplication.translate(
            "messages", "There is no question bank yet. Add one on the Banks page."
        ),
        "library.unknown": QCoreApplication.translate(
            "messages", "There is no bank “{bank}” in your library. The Banks page lists yours."
        ),
        "import.not-this-format": QCoreApplication.translate(
            "messages", "{file} is in no format that is known; nothing was changed."
        ),
    }
    if error.code in told:
        return told[error.code].format(**details)
    return sentence(CetlPrepError(error.code, **details), TONGUE)


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say this once, without moving the focus."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


CHOSEN = ("bank.", "import.")
"""Errors about a file that the user points at; its name is enough."""
WIDEST = 1024
"""Pixels of a dialog without a window behind it: the narrowest screen that is served."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A button of a question. `name` is its accessible name, its text when empty."""

    id: str
    text: str
    kind: Kind = "sec"
    name: str = ""


class Question(QDialog):
    """Asks one question. Its accessible name is the question; `answered` tells the id of the button.

    The first choice has the focus. Escape answers with `safe`, the first choice when that is empty.
    """

    answered = Signal(str)

    def __init__(
        self,
        theme: Theme,
        question: str,
        detail: str,
        choices: Sequence[Choice],
        parent: QWidget | None = None,
        *,
        safe: str = "",
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._first = choices[0].id
        self._safe = safe or self._first
        self.setWindowTitle(question)
        self.setAccessibleName(question)
        self.setAccessibleDescription(detail)
        self.setModal(True)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.gap(12))
        self.body.addWidget(Label(theme, question, TITLE + 2, 600, wrap=True))
        if detail:
            self.body.addWidget(Label(theme, detail, BODY, color="ink2", wrap=True))
        self.buttons = {choice.id: self._button(choice) for choice in choices}
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(theme.gap(4))
        self._row.addStretch(1)
        for button in self.buttons.values():
            self._row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.gap(24)] * 4)
        column.setSpacing(theme.gap(16))
        column.addLayout(self.body)
        column.addLayout(self._row)
        self.rejected.connect(lambda: self.answered.emit(self._safe))

    def ask(self) -> None:
        """Open it; the first choice has the focus. It does not wait."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.open()
        self.buttons[self._first].setFocus(Qt.FocusReason.TabFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the size its words and buttons need; buttons without room beside each other stand below each other."""
        super().showEvent(event)
        held = self.layout()
        parent = self.parentWidget()
        room = (parent.window().width() if parent else WIDEST) - 2 * self._theme.gap(24)
        beside = sum(button.sizeHint().width() for button in self.buttons.values())
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if beside <= room else down)
        follow_layout(self)
        if held is not None:
            held.activate()
            width = max(min(self._theme.px(460), 900), held.totalMinimumSize().width())
            self.resize(
                width, max(held.totalHeightForWidth(width), held.totalMinimumSize().height())
            )

    def _button(self, choice: Choice) -> Button:
        button = Button(self._theme, choice.text, choice.kind, name=choice.name)
        button.clicked.connect(lambda: self._on_pressed(choice.id))
        return button

    def _on_pressed(self, choice_id: str) -> None:
        if choice_id == self._safe:
            self.reject()
        else:
            self.accept()
            self.answered.emit(choice_id)


def tell(theme: Theme, heading: str, detail: str, parent: QWidget | None = None) -> Question:
    """A dialog with one button; returned so that it can be opened with `ask` or `exec`."""
    close = QCoreApplication.translate("messages", "Close")
    return Question(theme, heading, detail, [Choice("close", close, "pri")], parent)


def tell_bug(theme: Theme, report: str, parent: QWidget | None = None) -> Question:
    """Says that something went wrong that should not, with a text to copy. The program goes on."""
    heading = QCoreApplication.translate("messages", "Something went wrong")
    detail = QCoreApplication.translate(
        "messages",
        "This is a fault in the program. Every answer shown as chosen is saved, and you can go on working."
        " The text below holds no answers and no names; it helps to mend the fault.",
    )
    return _with_report(theme, heading, detail, report, parent)


def tell_crash(theme: Theme, report: str, parent: QWidget | None = None) -> Question:
    """Says at the start that the program was ended by a crash last time, with a text to copy."""
    heading = QCoreApplication.translate("messages", "CETL Prep ended unexpectedly last time")
    detail = QCoreApplication.translate(
        "messages",
        "Every answer shown as chosen is saved, and an exam that was open can be resumed."
        " The text below holds no answers and no names; it helps to mend the fault. It was sent nowhere.",
    )
    return _with_report(theme, heading, detail, report, parent)


def _with_report(
    theme: Theme, heading: str, detail: str, report: str, parent: QWidget | None
) -> Question:
    choices = [
        Choice("close", QCoreApplication.translate("messages", "Go on"), "pri"),
        Choice("copy", QCoreApplication.translate("messages", "Copy the text")),
    ]
    dialog = Question(theme, heading, detail, choices, parent)
    text = QPlainTextEdit(report)
    text.setReadOnly(True)
    text.setTabChangesFocus(True)
    text.setAccessibleName(QCoreApplication.translate("messages", "Technical text"))
    text.setMinimumHeight(theme.px(160))
    dialog.body.addWidget(text)
    dialog.answered.connect(lambda which: _copy(report) if which == "copy" else None)
    return dialog


def _copy(text: str) -> None:
    QApplication.clipboard().setText(text)
