"""A practice set of one's own: skills, number of items, difficulty, which items, feedback and time."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from cetl_prep.exam.attempt import Kind
from cetl_prep.exam.bank import BankInfo
from cetl_prep.exam.selection import Mode, Plan
from cetl_prep.gui.theme import BODY, Layout, Theme
from cetl_prep.gui.widgets.boxes import Panel, Well
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.focus_ring import MARGIN
from cetl_prep.gui.widgets.label import TITLE, Label
from cetl_prep.gui.widgets.segments import Segments
from cetl_prep.gui.widgets.skill_boxes import SkillBoxes
from cetl_prep.services.sitting import Wish
from cetl_prep.services.study import Only

COUNTS = (10, 15, 20, 30, 50)
LEVELS = ("", "easy", "medium", "hard")
WHICH = tuple(Only)
ROWS = ("count", "level", "which", "feedback", "time")


class BuilderPanel(Panel):
    """Choices and a button.

    Attributes:
        changed: another choice was made; its owner answers with `show_fitting`.
        start: the set is wanted.
    """

    changed = Signal()
    start = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self._info: BankInfo | None = None
        self._fitting = 0
        self._chosen = dict.fromkeys(ROWS, 0) | {"count": 1}
        self.skills = SkillBoxes(theme)
        self._names: dict[str, Label] = {}
        self._segments: dict[str, Segments] = {}
        self._grid = QGridLayout()
        self._layout: Layout | None = None
        self._said = Well(theme, "plain", "info")
        self.button = Button(theme, self.tr("Start your own practice"))
        self._build()
        self._connect()

    def _build(self) -> None:
        theme, body = self._theme, self.body
        title = Label(theme, self.tr("Your own practice"), TITLE, 600, wrap=True)
        title.setContentsMargins(MARGIN, 0, 0, 0)
        body.addWidget(title)
        body.addWidget(self.skills)
        for row, (name, words) in self._rows().items():
            self._names[row] = Label(theme, name, BODY, 500)
            self._names[row].setContentsMargins(MARGIN, 0, 0, 0)
            self._segments[row] = Segments(theme, words, name)
            self._segments[row].show_choice(self._chosen[row])
        body.addLayout(self._grid)
        body.addWidget(self._said)
        body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def _rows(self) -> dict[str, tuple[str, Sequence[str]]]:
        which = {
            Only.ALL: self.tr("All"),
            Only.UNSEEN: self.tr("Unseen"),
            Only.MISSED: self.tr("Missed"),
            Only.FLAGGED: self.tr("Flagged"),
            Only.GUESSED: self.tr("Not sure"),
        }
        levels = (self.tr("Any"), self.tr("Easy"), self.tr("Medium"), self.tr("Hard"))
        feedback = (self.tr("At once"), self.tr("At the end"))
        return {
            "count": (self.tr("Number of items"), [str(count) for count in COUNTS]),
            "level": (self.tr("Difficulty"), levels),
            "which": (self.tr("Only items"), [which[only] for only in WHICH]),
            "feedback": (self.tr("Feedback"), feedback),
            "time": (self.tr("Time"), (self.tr("No clock"), self.tr("Exam pace"))),
        }

    def _connect(self) -> None:
        self.skills.changed.connect(self.changed)
        self.button.clicked.connect(self.start)
        for row, segments in self._segments.items():
            segments.asked.connect(lambda place, row=row: self._on_asked(row, place))

    def show_bank(self, info: BankInfo) -> None:
        """Offer the skills of this bank."""
        self._info = info
        self.skills.show_blueprint(info.blueprint)

    def lay_out(self, layout: Layout) -> None:
        """Names beside the choices, or above them."""
        self.skills.lay_out(layout)
        if layout == self._layout:
            return
        self._layout = layout
        across = layout != "narrow"
        for n, row in enumerate(ROWS):
            name, segments = self._names[row], self._segments[row]
            self._grid.removeWidget(name)
            self._grid.removeWidget(segments)
            line = n if across else 2 * n
            self._grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(segments, line + (not across), int(across))
        self._grid.setColumnStretch(1, int(across))
        self._grid.setHorizontalSpacing(self._theme.gap(20))
        self._grid.setVerticalSpacing(self._theme.gap(2))

    # What is chosen

    @property
    def count(self) -> int:
        """How many items are wanted."""
        return COUNTS[self._chosen["count"]]

    @property
    def which(self) -> Only:
        """Which items are wanted."""
        return WHICH[self._chosen["which"]]

    def plan(self, only: frozenset[str] | None) -> Plan:
        """The plan of this set, out of the items of these ids."""
        level = LEVELS[self._chosen["level"]]
        skills = () if self.skills.complete else self.skills.chosen
        return Plan(
            Mode.CUSTOM,
            skills=skills,
            difficulties=frozenset({level}) if level else frozenset(),
            only=only,
        )

    def wish(self) -> Wish:
        """How the set is run, with as many items as fit."""
        items = min(self.count, self._fitting)
        minutes = None
        profile = self._info.profile if self._info else None
        if self._chosen["time"] and profile and profile.minutes is not None:
            minutes = profile.minutes * items / profile.items
        feedback = self._chosen["feedback"] == 0
        return Wish(Kind.PRACTICE, items=items, minutes=minutes, feedback=feedback)

    def show_fitting(self, fitting: int) -> None:
        """Say how many items fit, and offer to start when there are any."""
        self._fitting = fitting
        text = self._fitting_words()
        self._said.say(text)
        self._said.setVisible(bool(text))
        self.button.setEnabled(bool(fitting))
        self.button.setAccessibleDescription(text)

    def _fitting_words(self) -> str:
        if not self.skills.chosen:
            return self.tr("Choose at least one skill.")
        if not self._fitting:
            return self._nothing_words()
        if self._fitting == 1 < self.count:
            return self.tr("Only 1 item fits now, so the set will have 1.")
        if self._fitting < self.count:
            text = self.tr("Only {n} items fit now, so the set will have {n}.")
            return text.format(n=self._fitting)
        return ""

    def _nothing_words(self) -> str:
        return {
            Only.ALL: self.tr("No item fits now: those that would were met too recently."),
            Only.UNSEEN: self.tr("No unseen item fits this choice."),
            Only.MISSED: self.tr("No missed item fits now; a miss comes back after a day."),
            Only.FLAGGED: self.tr("No flagged item fits now."),
            Only.GUESSED: self.tr("No item you were not sure of fits now."),
        }[self.which]

    def _on_asked(self, row: str, place: int) -> None:
        self._chosen[row] = place
        self._segments[row].show_choice(place)
        self.changed.emit()
