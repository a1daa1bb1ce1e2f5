"""The chosen candidate beside the heat map: how ready, what is lowest, and whether the file is as it was written."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cetl_prep.exam.cohort import Cell, Row
from cetl_prep.exam.profile import Scale
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.chart_panel import ChartPanel
from cetl_prep.gui.widgets.dot_plot import DotPlot
from cetl_prep.gui.widgets.label import CAPTION, LEAD, TITLE, Label
from cetl_prep.gui.widgets.record_trust import RecordTrustWell
from cetl_prep.gui.widgets.skill_bar import SkillBar, SkillFigures
from cetl_prep.words.records import plain
from cetl_prep.words.times import full_day, rough_percent

LOWEST = 4
"""Skills that are shown, the lowest first."""


class CandidateSide(ChartPanel):
    """Follows the table.

    Attributes:
        open_wanted: the candidate is to be looked at closely.
    """

    open_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._name = Label(theme, "", TITLE, 600, wrap=True)
        self._answers = Label(theme, "", CAPTION, color="ink2", wrap=True)
        self._trust = RecordTrustWell(theme)
        self._chance = Label(theme, "", LEAD, 600, wrap=True)
        self._plot = DotPlot(theme, self.tr("If the exam were today"), lines=3)
        self._head = Label(theme, self.tr("Lowest skills"), CAPTION, color="ink2")
        self._bars = QWidget()
        self._column = QVBoxLayout(self._bars)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._open = Button(theme, self.tr("Open this history"))
        self._open.clicked.connect(self.open_wanted)
        for part in (self._name, self._answers, self._trust, self._chance):
            self.add(part)
        self.add_chart(self._plot)
        self.add(self._head)
        self.add(self._bars)
        self.body.addWidget(self._open)
        self.body.addStretch(1)

    def show_candidate(self, row: Row) -> None:
        """Show this one."""
        name = plain(row.name)
        self._name.setText(name)
        self._answers.setText(answers_words(row))
        self._trust.show_trust(row)
        self._chance.setText(chance_words(row))
        show_outlook(self._plot, row)
        self._open.setAccessibleName(self.tr("Open the history of {name}").format(name=name))
        lowest = sorted(
            (cell for cell in row.cells if not cell.thin and cell.percent is not None),
            key=lambda cell: cell.percent or 0.0,
        )[:LOWEST]
        self._head.setVisible(bool(lowest))
        while (held := self._column.takeAt(0)) is not None:
            if bar := held.widget():
                bar.hide()
                bar.deleteLater()
        for cell in lowest:
            self._column.addWidget(
                SkillBar(self._theme, figures_of(cell, row.pass_percent), "block")
            )


def figures_of(cell: Cell, level: float) -> SkillFigures:
    """A skill for a bar; `level` is the pass level in percent."""
    percent = cell.percent or 0.0
    return SkillFigures(plain(cell.name), percent, cell.low, cell.high, cell.answers, None, level)


def show_outlook(plot: DotPlot, row: Row) -> None:
    """The twenty scores of a candidate on the practice scale, or the shape of what will come."""
    scale = Scale(target_percent=row.pass_percent)
    dots = row.outlook.dots if row.outlook else ()
    plot.show_scores([scale.scaled(dot) for dot in dots], scale.cut)


def answers_words(row: Row) -> str:
    """How much the figures rest on, and from when they are."""
    exported = full_day(datetime.fromisoformat(row.exported), TONGUE)
    if not row.last:
        said = TONGUE("{n} answers, file of {exported}")
        return said.format(n=row.answers or 0, exported=exported)
    last = full_day(datetime.fromisoformat(row.last), TONGUE)
    said = TONGUE("{n} answers, last on {last}, file of {exported}")
    return said.format(n=row.answers or 0, last=last, exported=exported)


def chance_words(row: Row) -> str:
    """The chance of passing with its doubt."""
    known = row.outlook
    if known is None:
        return TONGUE("Not enough answers yet for a chance of passing")
    return TONGUE("{percent}% chance of passing, likely {low} to {high}%").format(
        percent=rough_percent(known.chance),
        low=rough_percent(known.chance_low),
        high=rough_percent(known.chance_high),
    )
