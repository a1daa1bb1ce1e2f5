"""Before a history leaves the computer: for whom, under what name, which parts, in what form, and exactly what that is."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QTableView, QVBoxLayout, QWidget

from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.exam.record import Part, Record, Sheet, complete
from cetl_prep.gui.messages import WIDEST, Choice, Question, words
from cetl_prep.gui.models.sheet import SheetModel
from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.boxes import Well
from cetl_prep.gui.widgets.check_box import CheckBox
from cetl_prep.gui.widgets.fields import Combo
from cetl_prep.gui.widgets.label import CAPTION, Label
from cetl_prep.gui.widgets.plain_table import make_plain
from cetl_prep.gui.widgets.scroll_form import ScrollForm
from cetl_prep.gui.widgets.text_box import Field, LineBox
from cetl_prep.services.handing_over import HandingOverService, HandoverWish
from cetl_prep.services.handover_formats import FORMATS
from cetl_prep.words.records import FORM_TITLES, PART_MEANINGS, PART_NAMES, TABLES

PREVIEW_AFTER_MS = 150
"""Milliseconds after the last letter typed."""

WIDE = 900
"""Pixels of two columns, at usual text size."""
LEAST_HEIGHT = 620
ROWS_MEASURED = 30
"""Rows that tell how wide a column is."""

GRADE_BOOKS = ("canvas", "moodle")


class HandoverDialog(Question):
    """A form with a preview that follows it. Nothing leaves that the preview does not show.

    Attributes:
        wanted: emitted with the `Record` that was looked at, its `HandoverWish`, the name of the form, and the name
            of the candidate in a grade book.
    """

    wanted = Signal(object, object, str, str)

    def __init__(
        self, theme: Theme, over: HandingOverService, parent: QWidget | None = None
    ) -> None:
        say = QCoreApplication.translate
        choices = [
            Choice("cancel", say("HandoverDialog", "Cancel")),
            Choice("save", say("HandoverDialog", "Save the file…"), "pri"),
        ]
        detail = say(
            "HandoverDialog",
            "It is written into a file that you pass on yourself. Nothing is sent from here, and texts of items never leave.",
        )
        heading = say("HandoverDialog", "Export your history")
        super().__init__(theme, heading, detail, choices, parent)
        self._over = over
        self._record: Record | None = None
        self._sheets: tuple[Sheet, ...] = ()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PREVIEW_AFTER_MS)
        self._build()
        self._connect()
        self._on_changed()

    # Build

    def _build(self) -> None:
        theme = self._theme
        titles = {
            "mentor": self.tr("For whom (kept to yourself)"),
            "name": self.tr("Your name in the file (left empty: a pseudonym)"),
            "form": self.tr("Form"),
            "student": self.tr("How you are called in the grade book"),
        }
        self.mentor = LineBox(theme, titles["mentor"])
        self.name = LineBox(theme, titles["name"])
        self.form = Combo(theme, [TONGUE(FORM_TITLES[form]) for form in FORMATS], titles["form"])
        self.student = LineBox(theme, titles["student"])
        self._student = Field(theme, titles["student"], self.student)
        self.boxes: Mapping[Part, CheckBox] = {part: self._box(part) for part in PART_NAMES}
        form = ScrollForm(theme)
        for name in ("mentor", "name", "form"):
            form.column.addWidget(Field(theme, titles[name], getattr(self, name)))
        form.column.addWidget(self._student)
        form.column.addWidget(Label(theme, self.tr("What may leave"), CAPTION, 500, color="ink2"))
        for part, box in self.boxes.items():
            form.column.addWidget(box)
            note = Label(theme, TONGUE(PART_MEANINGS[part]), CAPTION, color="ink2", wrap=True)
            form.column.addWidget(note)
        preview = self._preview_part()
        if self._is_wide():
            columns = QHBoxLayout()
            columns.setSpacing(theme.gap(24))
            columns.addWidget(form, 2)
            columns.addWidget(preview, 3)
            self.body.addLayout(columns, 1)
        else:
            form.column.addWidget(preview)
            self.body.addWidget(form, 1)

    def _is_wide(self) -> bool:
        """Whether there is room for the preview beside the fields, where it is seen while one ticks."""
        parent = self.parentWidget()
        room = parent.window().width() if parent else WIDEST
        return room - 2 * self._theme.gap(24) >= self._theme.px(WIDE)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the room of two columns where they stand beside each other."""
        super().showEvent(event)
        if self._is_wide():
            self.resize(self._theme.px(WIDE), max(self.height(), self._theme.px(LEAST_HEIGHT)))

    def _box(self, part: Part) -> CheckBox:
        box = CheckBox(self._theme, TONGUE(PART_NAMES[part]))
        box.setAccessibleDescription(TONGUE(PART_MEANINGS[part]))
        box.setChecked(True)
        box.setEnabled(part is not Part.SKILLS)
        return box

    def _preview_part(self) -> QWidget:
        theme = self._theme
        self.tables = Combo(theme, [], self.tr("Table shown"))
        self.model = SheetModel(self)
        self.preview = QTableView()
        make_plain(self.preview)
        self.preview.setModel(self.model)
        self.preview.setAccessibleName(self.tr("Exactly what leaves"))
        self.preview.setMinimumHeight(theme.px(160))
        self.preview.horizontalHeader().setResizeContentsPrecision(ROWS_MEASURED)
        self.preview.setFont(theme.font(BODY))
        self.preview.horizontalHeader().setFont(theme.font(BODY))
        self.preview.verticalHeader().setDefaultSectionSize(theme.px(28))
        self._told = Label(theme, "", BODY, wrap=True)
        self._log_told = Well(theme, "plain", "info")
        self._log_told.say(
            self.tr(
                "With everything ticked the log itself leaves: every answer with its time, and the time you were"
                " allowed. Only so can the file be counted again, and be read back on another computer."
            )
        )
        self._trouble = Well(theme, "error", "cross")
        self._trouble.hide()
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Label(theme, self.tr("Exactly this leaves"), CAPTION, 500, color="ink2"))
        for widget in (self._trouble, self._told, self._log_told, self.tables):
            column.addWidget(widget)
        column.addWidget(self.preview, 1)
        return part

    def _connect(self) -> None:
        self._later.timeout.connect(self._on_changed)
        self.mentor.textEdited.connect(lambda _text: self._later.start())
        self.name.textEdited.connect(lambda _text: self._later.start())
        self.form.currentIndexChanged.connect(self._on_changed)
        self.tables.currentIndexChanged.connect(self._on_table)
        self.student.textEdited.connect(lambda _text: self._render_buttons())
        for part, box in self.boxes.items():
            box.toggled.connect(lambda on, part=part: self._on_ticked(part, on))
        self.answered.connect(self._on_answered)

    def ask(self) -> None:
        """Open it, with the focus on the first field."""
        super().ask()
        self.mentor.setFocus(Qt.FocusReason.OtherFocusReason)

    # What is wanted

    @property
    def wish(self) -> HandoverWish:
        """What the fields say now."""
        parts = complete(part for part, box in self.boxes.items() if box.isChecked())
        return HandoverWish(parts, self.name.text().strip(), self.mentor.text().strip())

    @property
    def chosen_form(self) -> str:
        """The name of the form that is chosen."""
        return list(FORMATS)[self.form.currentIndex()]

    # Render

    def _on_changed(self) -> None:
        self._later.stop()
        try:
            self._record = self._over.record(self.wish)
        except CetlPrepError as error:
            self._record = None
            self._trouble.say(words(error))
        self._trouble.setVisible(self._record is None)
        self._student.setVisible(self.chosen_form in GRADE_BOOKS)
        if self._record is not None:
            self._sheets = self._over.preview(self._record)
            self._render(self._record)
        self._render_buttons()

    def _render(self, record: Record) -> None:
        self.name.setPlaceholderText(self._over.pseudonym(self.wish.mentor))
        said = self.tr("As {name}, known to this person by the id {id}. Key: {words}.")
        self._told.setText(
            said.format(
                name=record.learner.name,
                id=record.learner.id,
                words=" ".join(self._over.words(self.wish.mentor)),
            )
        )
        self._log_told.setVisible(bool(record.logs))
        place = max(0, self.tables.currentIndex())
        names = [
            self.tr("{table} ({n})").format(table=TONGUE(TABLES[s.name]), n=len(s.rows))
            for s in self._sheets
        ]
        blocked = self.tables.blockSignals(True)
        self.tables.clear()
        self.tables.addItems(names)
        self.tables.setCurrentIndex(min(place, len(names) - 1))
        self.tables.blockSignals(blocked)
        self._on_table()

    def _on_table(self) -> None:
        place = self.tables.currentIndex()
        if 0 <= place < len(self._sheets):
            self.model.show_sheet(self._sheets[place])
            self.preview.resizeColumnsToContents()

    def _render_buttons(self) -> None:
        needs = FORMATS[self.chosen_form].needs
        fits = self._record is not None and needs <= self._record.parts
        named = self.chosen_form not in GRADE_BOOKS or bool(self.student.text().strip())
        self.buttons["save"].setEnabled(fits and named)

    # On what the user does

    def _on_ticked(self, part: Part, on: bool) -> None:
        if part is Part.RESPONSES and on:
            self.boxes[Part.ATTEMPTS].setChecked(True)
        if part is Part.ATTEMPTS and not on:
            self.boxes[Part.RESPONSES].setChecked(False)
        self._on_changed()

    def _on_answered(self, which: str) -> None:
        if which == "save":
            self._on_changed()
            if self._record is not None:
                student = self.student.text().strip()
                self.wanted.emit(self._record, self.wish, self.chosen_form, student)
