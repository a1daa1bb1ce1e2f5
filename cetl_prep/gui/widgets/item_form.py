"""The form of an item: a field for everything it says."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from cetl_prep.exam.bank import BankInfo
from cetl_prep.exam.findings import Severity
from cetl_prep.exam.item import Difficulty, Item, Level, Source, Status
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.fields import Combo
from cetl_prep.gui.widgets.label import TITLE, Label
from cetl_prep.gui.widgets.option_editor import OptionsEditor
from cetl_prep.gui.widgets.text_box import Field, LineBox, TextBox

Messages = dict[str, list[tuple[Severity, str]]]
LINES = (("skill",), ("subtopic",), ("level", "difficulty"), ("status",))
COMBOS = tuple(name for names in LINES for name in names)


class ItemForm(QWidget):
    """Shows an item and tells how it should read.

    Attributes:
        edited: emitted with the `Item` as it should read, and the field that was changed.
    """

    edited = Signal(object, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._item: Item | None = None
        self._info: BankInfo | None = None
        self._values: dict[str, list[str]] = {}
        self.fields: dict[str, Field] = {}
        self._build()
        self._connect()

    def _build(self) -> None:
        theme = self._theme
        named = {
            "skill": self.tr("Skill"),
            "subtopic": self.tr("Sub-topic"),
            "level": self.tr("Level"),
            "difficulty": self.tr("Difficulty"),
            "status": self.tr("Status"),
        }
        self._combos = {name: Combo(theme, (), words) for name, words in named.items()}
        for combo in self._combos.values():
            combo.setMinimumContentsLength(8)
            combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.stem = TextBox(theme, self.tr("Stem"))
        self.options = OptionsEditor(theme, self.stem)
        self._boxes: dict[str, TextBox | LineBox] = {
            "rule": TextBox(theme, self.tr("Rule to take away")),
            "sources": TextBox(theme, self.tr("Sources, one a line: title | place in it")),
            "as_of": LineBox(theme, self.tr("Facts as of (2026-03-01)")),
            "review_by": LineBox(theme, self.tr("Review by, if facts may change")),
            "enemies": LineBox(theme, self.tr("Never in one form with (ids)")),
            "tags": LineBox(theme, self.tr("Tags")),
        }
        for name, combo in self._combos.items():
            self.fields[name] = Field(theme, named[name], combo)
        self.fields["stem"] = Field(theme, self.tr("Stem"), self.stem)
        for name, box in self._boxes.items():
            self.fields[name] = Field(theme, box.accessibleName(), box)
        self._lay_out_fields()

    def _lay_out_fields(self) -> None:
        theme, fields = self._theme, self.fields
        pairs = QGridLayout()
        pairs.setHorizontalSpacing(theme.gap(12))
        pairs.setVerticalSpacing(theme.gap(8))
        for line, names in enumerate(LINES):
            for column_, name in enumerate(names):
                span = 3 - len(names) if len(names) == 1 else 1
                top = Qt.AlignmentFlag.AlignTop
                pairs.addWidget(fields[name], line, column_, 1, span, top)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(10))
        column.addLayout(pairs)
        column.addWidget(fields["stem"])
        column.addWidget(Label(theme, self.tr("Options"), TITLE, 600))
        column.addWidget(self.options)
        column.addWidget(Label(theme, self.tr("What stands behind it"), TITLE, 600))
        for name in self._boxes:
            column.addWidget(fields[name])
        column.addStretch(1)

    def _connect(self) -> None:
        for name, combo in self._combos.items():
            combo.activated.connect(lambda place, n=name: self._on_chosen(n, place))
        self.stem.edited.connect(lambda text: self._change("stem", stem=text))
        self.options.edited.connect(lambda options, what: self._change(what, options=options))
        for name, box in self._boxes.items():
            signal = box.edited if isinstance(box, TextBox) else box.textEdited
            signal.connect(lambda text, n=name: self._on_written(n, text))

    # Render

    def show_bank(self, info: BankInfo) -> None:
        """Take the skills of this bank."""
        self._info = info
        skills = info.blueprint.skills
        statuses = {
            Status.ACTIVE: self.tr("Active"),
            Status.HOLD_OUT: self.tr("Kept for a sealed exam"),
            Status.DRAFT: self.tr("Draft"),
            Status.RETIRED: self.tr("Retired"),
        }
        levels = (
            self.tr("Remember"),
            self.tr("Understand"),
            self.tr("Apply"),
            self.tr("Analyze"),
            self.tr("Evaluate"),
        )
        grades = (self.tr("Easy"), self.tr("Medium"), self.tr("Hard"))
        self._fill("skill", [(skill.id, skill.name) for skill in skills])
        self._fill("level", list(zip(map(str, Level), levels, strict=True)))
        self._fill("difficulty", list(zip(map(str, Difficulty), grades, strict=True)))
        self._fill("status", [(str(status), words) for status, words in statuses.items()])

    def show_item(self, item: Item) -> None:
        """Show this item; a field that says the same already is left alone, so that the cursor stays."""
        self._item = item
        self._show_subtopics(item.skill)
        for name in COMBOS:
            values, value = self._values[name], str(getattr(item, name))
            self._combos[name].setCurrentIndex(values.index(value) if value in values else -1)
        self.stem.show_text(item.stem)
        self.options.show_options(item.options)
        for name, box in self._boxes.items():
            text = box.toPlainText() if isinstance(box, TextBox) else box.text()
            value = getattr(item, name)
            if _read(name, text) != value:
                box.show_text(_written(name, value))

    def say(self, messages: Messages) -> None:
        """Show what the rules say, each under its field."""
        for name, field in self.fields.items():
            field.say(messages.get(name, []))
        self.options.say(messages)

    def control(self, field: str) -> QWidget:
        """The control of a field, the stem for one that is not here."""
        if field in self.fields:
            return self.fields[field].control
        return self.options.control(field) or self.stem

    def _fill(self, name: str, entries: list[tuple[str, str]]) -> None:
        values = [value for value, _ in entries]
        if self._values.get(name) != values:
            self._values[name] = values
            self._combos[name].clear()
            self._combos[name].addItems([words for _, words in entries])

    def _show_subtopics(self, skill_id: str) -> None:
        skills = self._info.blueprint.skills if self._info else ()
        parts = next((skill.subtopics for skill in skills if skill.id == skill_id), ())
        named = [("", self.tr("None")), *((part.id, part.name) for part in parts)]
        self._fill("subtopic", named)

    # On what the user does

    def _change(self, what: str, **values: object) -> None:
        if self._item is not None:
            self.edited.emit(replace(self._item, **values), what)  # type: ignore[arg-type]

    def _on_chosen(self, name: str, place: int) -> None:
        value = self._values[name][place]
        kinds: dict[str, Callable[[str], object]] = {
            "level": Level,
            "difficulty": Difficulty,
            "status": Status,
        }
        more = {"subtopic": ""} if name == "skill" else {}
        self._change(name, **{name: kinds.get(name, str)(value), **more})

    def _on_written(self, name: str, text: str) -> None:
        value = _read(name, text)
        if value is BAD_DATE:
            message = self.tr("write a date like 2026-03-01, or leave it empty")
            self.fields[name].say([(Severity.ERROR, message)])
        else:
            self._change(name, **{name: value})


BAD_DATE = object()
"""What a text reads as that should be a date and is none."""


def _read(name: str, text: str) -> object:
    """The value of a field as it is written."""
    if name == "rule":
        return text
    if name == "sources":
        parts = (line.partition("|") for line in text.splitlines() if line.strip())
        return tuple(Source(title.strip(), locator.strip()) for title, _, locator in parts)
    if name in ("enemies", "tags"):
        return frozenset(word.strip() for word in text.split(",") if word.strip())
    if not text.strip():
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return BAD_DATE


def _written(name: str, value: object) -> str:
    """A value as it is written in its field."""
    if isinstance(value, tuple):
        lines = (f"{s.title} | {s.locator}" if s.locator else s.title for s in value)
        return "\n".join(lines)
    if isinstance(value, frozenset):
        return ", ".join(sorted(value))
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if value else ""
