"""The questions of the page of the study group: a word on a report, what leaves, a new mock exam, its start code."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from cetl_prep.exam.slips import Part, Slip
from cetl_prep.gui.messages import Choice, Question
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.fields import Number
from cetl_prep.gui.widgets.label import Label
from cetl_prep.gui.widgets.scroll_form import ScrollForm
from cetl_prep.gui.widgets.text_box import Field, LineBox, TextBox

MOST_ITEMS = 500
LONGEST_MINUTES = 600


class DecisionDialog(Question):
    """Asks the keeper for a word on a report, and when it is accepted for the text as it is to be.

    Attributes:
        decided: emitted with the word and the text (None for none).
    """

    decided = Signal(str, object)

    def __init__(
        self, theme: Theme, slip: Slip, now: str, parent: QWidget | None = None, *, accept: bool
    ) -> None:
        """`now` is the text that the proposed one takes the place of, empty for none."""
        say = QCoreApplication.translate
        done = say("DecisionDialog", "Accept") if accept else say("DecisionDialog", "Decline")
        choices = [
            Choice("cancel", say("DecisionDialog", "Cancel")),
            Choice("done", done, "pri"),
        ]
        asked = say("DecisionDialog", "Accept this report?")
        if not accept:
            asked = say("DecisionDialog", "Decline this report?")
        super().__init__(theme, asked, slip.reason, choices, parent)
        self._part = slip.part if accept else Part.NOTHING
        title = self.tr("What was put right, in a sentence") if accept else self.tr("Why")
        self.word = TextBox(theme, title)
        self.text = TextBox(theme, self.tr("The text as it is to be"))
        form = ScrollForm(theme)
        form.column.addWidget(Field(theme, title, self.word))
        if self._part:
            self.text.show_text(slip.proposed)
            if now:
                before = self.tr("Now: {text}").format(text=now)
                form.column.addWidget(Label(theme, before, color="ink2", wrap=True))
            form.column.addWidget(Field(theme, self.tr("The text as it is to be"), self.text))
        self.body.addWidget(form, 1)
        self.word.textChanged.connect(self._on_changed)
        self.text.textChanged.connect(self._on_changed)
        self.answered.connect(self._on_answered)
        self._on_changed()

    def ask(self) -> None:
        """Open it, with the focus on the word."""
        super().ask()
        self.word.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_changed(self) -> None:
        whole = bool(self.word.toPlainText().strip())
        if self._part:
            whole = whole and bool(self.text.toPlainText().strip())
        self.buttons["done"].setEnabled(whole)

    def _on_answered(self, which: str) -> None:
        if which == "done":
            text = self.text.toPlainText().strip() if self._part else None
            self.decided.emit(self.word.toPlainText().strip(), text)


class GiveDialog(Question):
    """Shows exactly what would leave, before it does."""

    def __init__(
        self, theme: Theme, text: str, answers: int, parent: QWidget | None = None
    ) -> None:
        say = QCoreApplication.translate
        choices = [
            Choice("cancel", say("GiveDialog", "Cancel")),
            Choice("save", say("GiveDialog", "Save the file…"), "pri"),
        ]
        detail = say(
            "GiveDialog",
            "This is the whole file: {n} answers under a random name that is used for this bank only."
            " Whoever knows what you answered could still recognize you in a small group.",
        ).format(n=answers)
        heading = say("GiveDialog", "Give these answers away?")
        super().__init__(theme, heading, detail, choices, parent)
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("What leaves"))
        self.text.setFont(theme.font(13))
        self.text.setMinimumHeight(theme.px(120))
        self.body.addWidget(self.text, 1)


class SealDialog(Question):
    """Asks what a sealed mock exam is to be.

    Attributes:
        wanted: emitted with title, items, minutes and start code.
    """

    wanted = Signal(str, int, int, str)

    def __init__(
        self, theme: Theme, items: int, minutes: int, code: str, parent: QWidget | None = None
    ) -> None:
        say = QCoreApplication.translate
        choices = [
            Choice("cancel", say("SealDialog", "Cancel")),
            Choice("seal", say("SealDialog", "Seal it…"), "pri"),
        ]
        detail = say(
            "SealDialog", "Note the start code; tell it when all begin. It is not kept anywhere."
        )
        super().__init__(
            theme, say("SealDialog", "Seal a mock exam for the group?"), detail, choices, parent
        )
        titles = (
            self.tr("Title"),
            self.tr("Items"),
            self.tr("Minutes"),
            self.tr("Start code"),
        )
        self.title = LineBox(theme, titles[0])
        self.title.show_text(self.tr("Group mock exam"))
        self.items = Number(theme, 1, MOST_ITEMS, titles[1])
        self.items.show_number(items)
        self.minutes = Number(theme, 1, LONGEST_MINUTES, titles[2])
        self.minutes.show_number(minutes)
        self.code = LineBox(theme, titles[3])
        self.code.show_text(code)
        form = ScrollForm(theme)
        fields = (self.title, self.items, self.minutes, self.code)
        for title, control in zip(titles, fields, strict=True):
            form.column.addWidget(Field(theme, title, control))
        self.body.addWidget(form, 1)
        self.answered.connect(self._on_answered)

    def _on_answered(self, which: str) -> None:
        if which == "seal":
            items, minutes = int(self.items.text() or 1), int(self.minutes.text() or 1)
            self.wanted.emit(self.title.text(), items, minutes, self.code.text())


class LineDialog(Question):
    """Asks for one line of text: a start code, or a name.

    Attributes:
        given: emitted with the line.
    """

    given = Signal(str)

    def __init__(
        self,
        theme: Theme,
        question: str,
        detail: str,
        title: str,
        button: str,
        parent: QWidget | None = None,
        *,
        needed: bool = True,
        hidden: bool = False,
    ) -> None:
        """`title` stands over the line; with `needed` it must not be empty, with `hidden` it shows dots only."""
        cancel = QCoreApplication.translate("LineDialog", "Cancel")
        choices = [Choice("cancel", cancel), Choice("done", button, "pri")]
        super().__init__(theme, question, detail, choices, parent)
        self._needed = needed
        self._hidden = hidden
        self.line = LineBox(theme, title)
        if hidden:
            self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.body.addWidget(Field(theme, title, self.line))
        self.line.textChanged.connect(self._on_changed)
        self.line.returnPressed.connect(self.buttons["done"].click)
        self.answered.connect(self._on_answered)
        self._on_changed()

    def ask(self) -> None:
        """Open it, with the focus on the line."""
        super().ask()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_changed(self) -> None:
        self.buttons["done"].setEnabled(bool(self.line.text().strip()) or not self._needed)

    def _on_answered(self, which: str) -> None:
        if which == "done":
            text = self.line.text()
            self.given.emit(text if self._hidden else text.strip())
