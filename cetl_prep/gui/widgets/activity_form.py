"""The fields of one continuing-education activity."""

from collections.abc import Collection, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from cetl_prep.exam.credits import NEEDED, Activity
from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.boxes import Panel, Well
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.fields import Combo
from cetl_prep.gui.widgets.label import Label


class ActivityForm(Panel):
    """Takes what is typed; its owner notes it, then clears the form or says what is wrong.

    Attributes:
        given: emitted with the `Activity` that was typed.
    """

    given = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Note an activity"), parent)
        self._skills: tuple[str, ...] = ()
        self._title = QLineEdit()
        self._day = QLineEdit()
        self._points = QLineEdit()
        self._evidence = QLineEdit()
        self._choose = Button(theme, self.tr("Choose file…"))
        self._skill = Combo(theme, (), self.tr("Skill (optional)"))
        self._wrong = Well(theme, "error", "cross")
        self._wrong.hide()
        self._add = Button(theme, self.tr("Add activity"), "pri")
        self._build()
        self._add.clicked.connect(self._on_add)
        self._choose.clicked.connect(self._on_choose)
        self._on_theme_changed()

    def _build(self) -> None:
        file = QHBoxLayout()
        file.addWidget(self._evidence, 1)
        file.addWidget(self._choose)
        fields: dict[str, QLineEdit | Combo] = {
            self.tr("Title"): self._title,
            self.tr("Date, as 2026-03-12"): self._day,
            self.tr("Points"): self._points,
            self.tr("Evidence file (optional)"): self._evidence,
            self.tr("Skill (optional)"): self._skill,
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.gap(16))
        grid.setVerticalSpacing(self._theme.gap(8))
        grid.setColumnStretch(1, 1)
        for row, (name, field) in enumerate(fields.items()):
            label = Label(self._theme, name, BODY, 500, wrap=True)
            label.setBuddy(field)
            field.setAccessibleName(name)
            grid.addWidget(label, row, 0)
            if field is self._evidence:
                grid.addLayout(file, row, 1)
            else:
                grid.addWidget(field, row, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self._wrong)
        self.body.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)

    def offer(self, skills: Sequence[tuple[str, str]], today: date) -> None:
        """Offer these skills (id and name), and today as the date while none is typed."""
        ids = ("", *(skill for skill, _ in skills))
        if ids != self._skills:
            self._skills = ids
            self._skill.clear()
            self._skill.addItems([self.tr("No skill"), *(name for _, name in skills)])
        if not self._day.text():
            self._day.setText(today.isoformat())

    def clear(self) -> None:
        """Make ready for the next activity; the date stays."""
        for field in (self._title, self._points, self._evidence):
            field.clear()
        self._skill.setCurrentIndex(0)
        self._wrong.hide()

    def show_faults(self, faults: Collection[str]) -> None:
        """Say which fields cannot be taken, and lead to the first of them."""
        said = {
            "title": (self.tr("Give it a title."), self._title),
            "points": (
                self.tr("Points are a number above 0, at most {most}.").format(
                    most=TONGUE.number(NEEDED)
                ),
                self._points,
            ),
            "day": (
                self.tr("The date is written as 2026-03-12 and is not in the future."),
                self._day,
            ),
        }
        wrong = [said[fault] for fault in said if fault in faults]
        self._wrong.say(" ".join(words for words, _ in wrong))
        self._wrong.show()
        wrong[0][1].setFocus()

    def _on_add(self) -> None:
        self._wrong.hide()
        day, points = _date(self._day.text()), _number(self._points.text())
        activity = Activity(
            day=day or date.max,
            title=self._title.text().strip(),
            points=points,
            evidence=self._evidence.text().strip(),
            skill=self._skills[self._skill.currentIndex()],
        )
        self.given.emit(activity)

    def _on_choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Evidence file"))
        if name:
            self._evidence.setText(str(Path(name)))

    def _on_theme_changed(self) -> None:
        super()._on_theme_changed()
        for field in self.findChildren(QLineEdit):
            field.setFont(self._theme.font(BODY))


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None


def _number(text: str) -> float:
    try:
        return float(text.strip().replace(",", "."))
    except ValueError:
        return 0.0
