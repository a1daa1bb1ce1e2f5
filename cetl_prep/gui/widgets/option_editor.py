"""The options of an item, to be written: key, text and rationale of each, in their order."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cetl_prep.exam.findings import Severity
from cetl_prep.exam.item import Option
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tips import tip
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.check_box import CheckBox
from cetl_prep.gui.widgets.item_view import LETTERS
from cetl_prep.gui.widgets.text_box import Field, TextBox

MOST, FEWEST = 8, 2


class OptionEditor(QWidget):
    """One option.

    Attributes:
        edited: emitted with the name of the changed field and its value.
        moved: emitted with -1 for up and 1 for down.
        removed: it is to go.
    """

    edited = Signal(str, object)
    moved = Signal(int)
    removed = Signal()

    def __init__(self, theme: Theme, letter: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.key = CheckBox(theme, self.tr("Option {letter} is the key").format(letter=letter))
        up, down = self.tr("Move option {letter} up"), self.tr("Move option {letter} down")
        gone = self.tr("Remove option {letter}")
        self.up = Button(theme, "", "quiet", icon_name="up", name=up.format(letter=letter))
        self.down = Button(
            theme, "", "quiet", icon_name="chevron-down", name=down.format(letter=letter)
        )
        self.remove = Button(theme, "", "quiet", icon_name="cross", name=gone.format(letter=letter))
        for button in (self.up, self.down, self.remove):
            button.setToolTip(tip(button.accessibleName()))
        text = self.tr("Text of option {letter}").format(letter=letter)
        why = self.tr("Rationale of option {letter}").format(letter=letter)
        self.text, self.rationale = TextBox(theme, text), TextBox(theme, why)
        self.text_field = Field(theme, self.tr("Text {letter}").format(letter=letter), self.text)
        self.rationale_field = Field(theme, self.tr("Why it is right or wrong"), self.rationale)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.key, 1)
        for button in (self.up, self.down, self.remove):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, self._theme.gap(6), 0, self._theme.gap(6))
        column.setSpacing(self._theme.gap(4))
        column.addLayout(head)
        column.addWidget(self.text_field)
        column.addWidget(self.rationale_field)

    def _connect(self) -> None:
        self.key.toggled.connect(lambda on: self.edited.emit("is_key", on))
        self.text.edited.connect(lambda words: self.edited.emit("text", words))
        self.rationale.edited.connect(lambda words: self.edited.emit("rationale", words))
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.remove.clicked.connect(self.removed)

    def show_option(self, option: Option, place: int, count: int) -> None:
        """Show an option at its place."""
        blocked = self.key.blockSignals(True)
        self.key.setChecked(option.is_key)
        self.key.blockSignals(blocked)
        self.text.show_text(option.text)
        self.rationale.show_text(option.rationale)
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place < count - 1)
        self.remove.setEnabled(count > FEWEST)


class OptionsEditor(QWidget):
    """All options; rows are kept and reused.

    Attributes:
        edited: emitted with the new options and what was changed, for undo.
        grown: emitted with a row that was made.
    """

    edited = Signal(tuple, str)
    grown = Signal(QWidget)

    def __init__(self, theme: Theme, after: QWidget, parent: QWidget | None = None) -> None:
        """`after` is the control that Tab leaves for the first option."""
        super().__init__(parent)
        self._theme = theme
        self._after = after
        self._options: tuple[Option, ...] = ()
        self.rows: list[OptionEditor] = []
        self._add = Button(theme, self.tr("Add an option"), icon_name="plus")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.gap(4))
        self._column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self._add.clicked.connect(self._on_add)

    def show_options(self, options: tuple[Option, ...]) -> None:
        """Show these."""
        self._options = options
        while len(self.rows) < len(options):
            self._grow()
        for place, row in enumerate(self.rows):
            row.setVisible(place < len(options))
            if place < len(options):
                row.show_option(options[place], place, len(options))
        self._add.setEnabled(len(options) < MOST)

    def mark(self, widget: QWidget) -> None:
        """Make the option with this widget the one key."""
        for place, row in enumerate(self.rows[: len(self._options)]):
            if row is widget or row.isAncestorOf(widget):
                keyed = (replace(o, is_key=n == place) for n, o in enumerate(self._options))
                self.edited.emit(tuple(keyed), "key")

    def say(self, messages: dict[str, list[tuple[Severity, str]]]) -> None:
        """Show messages by ``text:ID`` and ``rationale:ID``."""
        for option, row in zip(self._options, self.rows, strict=False):
            row.text_field.say(messages.get(f"text:{option.id}", []))
            row.rationale_field.say(messages.get(f"rationale:{option.id}", []))

    def control(self, field: str) -> QWidget | None:
        """The control of ``text:ID`` or ``rationale:ID``."""
        kind, _, option_id = field.partition(":")
        for option, row in zip(self._options, self.rows, strict=False):
            if option.id == option_id:
                return row.text if kind == "text" else row.rationale
        return None

    def _grow(self) -> None:
        place = len(self.rows)
        row = OptionEditor(self._theme, LETTERS[place])
        self.rows.append(row)
        self._column.insertWidget(place, row)
        # A row is made late, but Tab comes to it before the button below it.
        stops = (row.key, row.up, row.down, row.remove, row.text, row.rationale, self._add)
        before: QWidget = self.rows[place - 1].rationale if place else self._after
        for stop in stops:
            QWidget.setTabOrder(before, stop)
            before = stop
        row.edited.connect(partial(self._on_edited, place))
        row.moved.connect(partial(self._on_moved, place))
        row.removed.connect(partial(self._on_removed, place))
        self.grown.emit(row)

    def _change(self, change: Callable[[list[Option]], None], what: str) -> None:
        options = list(self._options)
        change(options)
        self.edited.emit(tuple(options), what)

    def _on_edited(self, place: int, name: str, value: object) -> None:
        def change(options: list[Option]) -> None:
            options[place] = replace(options[place], **{name: value})  # type: ignore[arg-type]

        self._change(change, f"{name}:{self._options[place].id}")

    def _on_moved(self, place: int, step: int) -> None:
        def change(options: list[Option]) -> None:
            options.insert(place + step, options.pop(place))

        self._change(change, "order")

    def _on_removed(self, place: int) -> None:
        self._change(lambda options: options.__delitem__(place), "removed")

    def _on_add(self) -> None:
        taken = {option.id for option in self._options}
        name = next(letter for letter in LETTERS.lower() if letter not in taken)
        self._change(lambda options: options.append(Option(name, "")), "added")
        self.rows[len(self._options) - 1].text.setFocus(Qt.FocusReason.OtherFocusReason)
