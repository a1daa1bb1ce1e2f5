"""Asks what is wrong with an item, and for a text that would put it right."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from cetl_prep.exam.item import Item
from cetl_prep.exam.slips import Fault, Part, Slip
from cetl_prep.gui.messages import Choice, Question
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.check_box import CheckBox
from cetl_prep.gui.widgets.fields import Combo
from cetl_prep.gui.widgets.label import CAPTION, Label
from cetl_prep.gui.widgets.scroll_form import ScrollForm
from cetl_prep.gui.widgets.text_box import Field, LineBox, TextBox

FAULTS = (Fault.KEY, Fault.UNCLEAR, Fault.OLD, Fault.OTHER)


class ReportDialog(Question):
    """A form for one slip; it can be saved only when it is complete and declared.

    Attributes:
        reported: emitted with the `Slip`.
    """

    reported = Signal(object)

    def __init__(
        self,
        theme: Theme,
        slip: Slip,
        item: Item,
        letters: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        """`slip` names bank, item and day; `letters` are those under which the options were shown, by id."""
        say = QCoreApplication.translate
        choices = [
            Choice("cancel", say("ReportDialog", "Cancel")),
            Choice("save", say("ReportDialog", "Save the report…"), "pri"),
        ]
        detail = say(
            "ReportDialog",
            "It is written into a small file for whoever keeps the bank. Nothing is sent from here.",
        )
        heading = say("ReportDialog", "What is wrong with this item?")
        super().__init__(theme, heading, detail, choices, parent)
        self._slip = slip
        self._item = item
        self._letters = letters
        self._parts = self._part_choices()
        self._build()
        self._connect()
        self._on_changed()

    def _build(self) -> None:
        theme = self._theme
        faults = [
            self.tr("The correct answer is wrong"),
            self.tr("It is unclear"),
            self.tr("It is out of date"),
            self.tr("Something else"),
        ]
        titles = {
            "fault": self.tr("Kind of problem"),
            "reason": self.tr("What is wrong, in your words"),
            "part": self.tr("A proposal for"),
            "proposed": self.tr("Proposed text"),
            "credit": self.tr("Name to thank, if you like"),
        }
        self.fault = Combo(theme, faults, titles["fault"])
        self.reason = TextBox(theme, titles["reason"])
        names = [name for name, _, _, _ in self._parts]
        self.part = Combo(theme, names, titles["part"])
        self.proposed = TextBox(theme, titles["proposed"])
        self.credit = LineBox(theme, titles["credit"])
        declared = self.tr("Nothing of this is recalled from a real exam")
        self.declared = CheckBox(theme, declared)
        form = ScrollForm(theme)
        for name in ("fault", "reason", "part", "proposed", "credit"):
            field = Field(theme, titles[name], getattr(self, name))
            form.column.addWidget(field)
            if name == "proposed":
                self._proposed_field = field
        form.column.addWidget(self.declared)
        why = self.tr("What is recalled from a real exam must not be passed on.")
        form.column.addWidget(Label(theme, why, CAPTION, color="ink2", wrap=True))
        self.body.addWidget(form, 1)

    def _connect(self) -> None:
        self.reason.textChanged.connect(self._on_changed)
        self.proposed.textChanged.connect(self._on_changed)
        self.part.currentIndexChanged.connect(self._on_part)
        self.declared.toggled.connect(self._on_changed)
        self.answered.connect(self._on_answered)

    def ask(self) -> None:
        """Open it, with the focus on the first field."""
        super().ask()
        self.fault.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def slip(self) -> Slip:
        """The slip as the fields have it now."""
        _, part, option, _ = self._parts[self.part.currentIndex()]
        proposed = self.proposed.toPlainText().strip() if part else ""
        if part is Part.KEY:
            proposed = self._key_of(proposed)
        return replace(
            self._slip,
            fault=FAULTS[self.fault.currentIndex()],
            reason=self.reason.toPlainText().strip(),
            part=part,
            option=option,
            proposed=proposed,
            credit=" ".join(self.credit.text().split())[:120],
            declared=self.declared.isChecked(),
        )

    def _part_choices(self) -> list[tuple[str, Part, str, str]]:
        """Name, part, option and the text it has now, for each part that a proposal can be for."""
        item, letters = self._item, self._letters
        key = " ".join(sorted(letters[option] for option in item.key if option in letters))
        choices = [
            (self.tr("Nothing in particular"), Part.NOTHING, "", ""),
            (self.tr("The correct answer (its letter)"), Part.KEY, "", key),
            (self.tr("The question"), Part.STEM, "", item.stem),
            (self.tr("The rule to take along"), Part.RULE, "", item.rule),
        ]
        for option in sorted(item.options, key=lambda each: letters.get(each.id, each.id)):
            letter = letters.get(option.id, option.id)
            name = self.tr("Answer {letter}").format(letter=letter)
            why = self.tr("The reason for {letter}").format(letter=letter)
            choices.append((name, Part.OPTION, option.id, option.text))
            choices.append((why, Part.RATIONALE, option.id, option.rationale))
        return choices

    def _key_of(self, typed: str) -> str:
        """Ids of the options with these letters; empty when one is none."""
        ids = {letter.casefold(): option for option, letter in self._letters.items()}
        wanted = typed.replace(",", " ").casefold().split()
        return " ".join(ids[letter] for letter in wanted) if set(wanted) <= set(ids) else ""

    def _fits(self) -> bool:
        try:
            self.slip.applied(self._item)
        except ValueError:
            return False
        return not self.slip.lacks()

    def _on_part(self, place: int) -> None:
        now = self._parts[place][3]
        self.proposed.show_text(now)
        self._on_changed()

    def _on_changed(self) -> None:
        self._proposed_field.setVisible(
            self._parts[self.part.currentIndex()][1] is not Part.NOTHING
        )
        self.buttons["save"].setEnabled(self._fits())

    def _on_answered(self, which: str) -> None:
        if which == "save":
            self.reported.emit(self.slip)
