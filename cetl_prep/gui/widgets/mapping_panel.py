"""Which skill each category of an imported file means."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from cetl_prep.exam.blueprint import Skill
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.boxes import Panel
from cetl_prep.gui.widgets.fields import Combo
from cetl_prep.gui.widgets.label import Label
from cetl_prep.services.import_skills import Label as SourceLabel

MOST = 40
"""Categories shown; the rest keep what they have."""


class MappingPanel(Panel):
    """A list to choose from for each category; tags are shown where no category is.

    Attributes:
        mapped: emitted with a category and the id of the skill it means, empty for none.
    """

    mapped = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Which skill does each category mean?"), parent)
        self._text = Label(theme, "", color="ink2", wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.gap(16))
        self._grid.setVerticalSpacing(theme.gap(6))
        self._grid.setColumnStretch(0, 1)
        self._rows: list[QWidget] = []
        self._shown: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
        self._combos: list[Combo] = []
        self.body.addWidget(self._text)
        self.body.addLayout(self._grid)

    def show_labels(
        self, labels: Sequence[SourceLabel], skills: Sequence[Skill], unassigned: int
    ) -> None:
        """Show the categories with what they mean now; rows are kept while they are the same."""
        categories = [label for label in labels if not label.is_tag] or list(labels)
        shown = categories[:MOST]
        told = self.tr("{n} items have no skill yet; mock exams leave them out.")
        if unassigned == 1:
            told = self.tr("1 item has no skill yet; mock exams leave it out.")
        self._text.setText(
            told.format(n=unassigned) if unassigned else self.tr("Every item has a skill.")
        )
        key = (tuple(label.text for label in shown), tuple(skill.id for skill in skills))
        if key != self._shown:
            self._shown = key
            self._rebuild(shown, skills)
        for label, combo in zip(shown, self._combos, strict=True):
            ids = ["", *(skill.id for skill in skills)]
            combo.setCurrentIndex(ids.index(label.skill) if label.skill in ids else 0)
        self.setVisible(bool(shown))

    def _rebuild(self, labels: Sequence[SourceLabel], skills: Sequence[Skill]) -> None:
        for widget in self._rows:
            widget.deleteLater()
        self._rows, self._combos = [], []
        words = [self.tr("Choose a skill"), *(skill.name for skill in skills)]
        ids = ["", *(skill.id for skill in skills)]
        for line, label in enumerate(labels):
            name = Label(self._theme, label.text, wrap=True)
            told = self.tr("{n} items").format(n=label.items)
            if label.items == 1:
                told = self.tr("1 item")
            count = Label(self._theme, told, color="ink2")
            combo = Combo(
                self._theme, words, self.tr("Skill of {category}").format(category=label.text)
            )
            name.setBuddy(combo)
            combo.setMinimumContentsLength(24)
            combo.activated.connect(
                lambda place, text=label.text: self.mapped.emit(text, ids[place])
            )
            self._grid.addWidget(name, line, 0)
            self._grid.addWidget(count, line, 1, Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(combo, line, 2)
            self._rows += [name, count, combo]
            self._combos.append(combo)
