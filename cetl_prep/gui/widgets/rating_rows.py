"""How well somebody says to know each skill: five steps each, with the words for the one chosen."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.segments import Segments
from cetl_prep.gui.widgets.setting_row import SettingRow

STEPS = 5


class RatingRows(QWidget):
    """One row for each skill.

    Attributes:
        rated: emitted with the id of a skill and the step chosen, 1 to 5; 0 when it is taken back.
    """

    rated = Signal(str, int)

    def __init__(
        self, theme: Theme, skills: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._held: Mapping[str, int] = {}
        self._rows: dict[str, tuple[SettingRow, Segments]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(2))
        for skill, name in skills:
            steps = Segments(theme, [str(n + 1) for n in range(STEPS)], name)
            for n in range(STEPS):
                said = self.tr("{skill}: {n}, {words}")
                words = said.format(skill=name, n=n + 1, words=self.words(n + 1))
                steps.show_words(n, str(n + 1), name=words)
            steps.asked.connect(lambda place, skill=skill: self._on_asked(skill, place + 1))
            row = SettingRow(theme, name, self.words(0), steps)
            self._rows[skill] = (row, steps)
            column.addWidget(row)

    def words(self, step: int) -> str:
        """What a step means."""
        return (
            self.tr("Not rated"),
            self.tr("New to me"),
            self.tr("I know the words"),
            self.tr("I have done it with help"),
            self.tr("I do it on my own"),
            self.tr("I could teach it"),
        )[step]

    def show_ratings(self, ratings: Mapping[str, int]) -> None:
        """Show these steps by skill id."""
        self._held = ratings
        for skill, (row, steps) in self._rows.items():
            step = ratings.get(skill, 0)
            steps.show_choice(step - 1)
            row.say(self.words(step))

    def lay_out(self, *, narrow: bool) -> None:
        """Place the steps beside or below the names."""
        for row, _ in self._rows.values():
            row.lay_out(narrow=narrow)

    def _on_asked(self, skill: str, step: int) -> None:
        self.rated.emit(skill, 0 if self._held.get(skill) == step else step)
