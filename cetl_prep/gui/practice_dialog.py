"""A mentor asks a candidate for practice: which skills, how many items, a word, and by when."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from cetl_prep.exam.blueprint import Blueprint
from cetl_prep.exam.prescription import LONGEST_NAME, LONGEST_NOTE, MOST_ITEMS
from cetl_prep.gui.messages import Choice, Question
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.check_box import CheckBox
from cetl_prep.gui.widgets.fields import Number
from cetl_prep.gui.widgets.label import CAPTION, Label
from cetl_prep.gui.widgets.scroll_form import ScrollForm
from cetl_prep.gui.widgets.text_box import Field, LineBox

USUAL_ITEMS = 20


class PracticeDialog(Question):
    """The fields of the small file.

    Attributes:
        wanted: emitted with the mentor's name, the ids of the skills, the number of items, the note, and the day
            (ISO 8601, empty for none).
    """

    wanted = Signal(str, object, int, str, str)

    def __init__(
        self,
        theme: Theme,
        candidate: str,
        mentor: str,
        blueprint: Blueprint,
        weak: frozenset[str],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        """`weak` are the ids of the skills that are ticked at first."""
        say = QCoreApplication.translate
        choices = [
            Choice("cancel", say("PracticeDialog", "Cancel")),
            Choice("save", say("PracticeDialog", "Save the file…"), "pri"),
        ]
        detail = say(
            "PracticeDialog",
            "It becomes a small file that you send yourself. {name} can decline it; the next history file says what came of it.",
        ).format(name=candidate)
        heading = say("PracticeDialog", "Ask {name} for practice").format(name=candidate)
        super().__init__(theme, heading, detail, choices, parent)
        self._today = today
        titles = (
            self.tr("Your name"),
            self.tr("Items"),
            self.tr("A word to the candidate"),
            self.tr("By when (year-month-day, may be left empty)"),
        )
        self.mentor, self.note, self.due = (
            LineBox(theme, title) for title in (titles[0], titles[2], titles[3])
        )
        self.mentor.show_text(mentor)
        self.mentor.setMaxLength(LONGEST_NAME)
        self.note.setMaxLength(LONGEST_NOTE)
        self.items = Number(theme, 1, MOST_ITEMS, titles[1])
        self.items.show_number(USUAL_ITEMS)
        self.boxes = {skill.id: CheckBox(theme, skill.name) for skill in blueprint.skills}
        form = ScrollForm(theme)
        form.column.addWidget(Field(theme, titles[0], self.mentor))
        head = self.tr("Skills (none ticked: all of them)")
        form.column.addWidget(Label(theme, head, CAPTION, 500, color="ink2"))
        for skill, box in self.boxes.items():
            box.setChecked(skill in weak)
            form.column.addWidget(box)
        for title, control in zip(titles[1:], (self.items, self.note, self.due), strict=True):
            form.column.addWidget(Field(theme, title, control))
        self._said = Label(theme, "", CAPTION, color="error", wrap=True)
        form.column.addWidget(self._said)
        self.body.addWidget(form, 1)
        self.mentor.textChanged.connect(self._on_changed)
        self.due.textChanged.connect(self._on_changed)
        self.answered.connect(self._on_answered)
        self._on_changed()

    def ask(self) -> None:
        """Open it, with the focus on the first field."""
        super().ask()
        self.mentor.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def day(self) -> date | None:
        """The day as it was written. Raises ValueError when it is none, or has passed."""
        text = self.due.text().strip()
        if not text:
            return None
        day = date.fromisoformat(text)
        if day < self._today:
            raise ValueError(text)
        return day

    def _on_changed(self) -> None:
        said = ""
        try:
            _ = self.day
        except ValueError:
            example = self._today.isoformat()
            said = self.tr("Write a day from today on like this: {example}").format(example=example)
        self._said.setText(said)
        self.due.setAccessibleDescription(said)
        self.buttons["save"].setEnabled(bool(self.mentor.text().strip()) and not said)

    def _on_answered(self, which: str) -> None:
        if which == "save":
            ticked = tuple(skill for skill, box in self.boxes.items() if box.isChecked())
            day = self.day
            self.wanted.emit(
                self.mentor.text().strip(),
                ticked,
                int(self.items.text() or 1),
                self.note.text().strip(),
                day.isoformat() if day else "",
            )
