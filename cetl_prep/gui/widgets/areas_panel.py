"""The result by area and skill: intervals for areas, dots for skills, for few items make no verdict."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from cetl_prep.exam.bank import BankInfo
from cetl_prep.exam.outcome import Outcome
from cetl_prep.exam.scoring import Part, Score
from cetl_prep.exam.standing import Standing, standing
from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.boxes import rule
from cetl_prep.gui.widgets.chart import Chart, Rows
from cetl_prep.gui.widgets.chart_panel import ChartPanel
from cetl_prep.gui.widgets.item_dots import ItemDots
from cetl_prep.gui.widgets.label import CAPTION, TITLE, Label
from cetl_prep.gui.widgets.marks import Legend
from cetl_prep.words.results import interval, part_figures

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
MIDDLE = Qt.AlignmentFlag.AlignVCenter
Dots = Sequence[tuple[int, bool]]
"""Number in the exam and result of each item."""


@dataclass(frozen=True, slots=True)
class AreaResult:
    """An area with its skills, and the items of each skill."""

    part: Part
    skills: tuple[Part, ...]
    dots: Mapping[str, Dots]


class AreasChart(Chart):
    """The table of areas and skills as one stop; each row reads as one line."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, title, parent=parent)
        self._areas: tuple[AreaResult, ...] = ()
        self._level = 75.0
        self._grid: QGridLayout | None = None

    def show_areas(self, areas: Sequence[AreaResult], level: float) -> None:
        """Show these areas against a pass level in percent."""
        self._areas = tuple(areas)
        self._level = level
        self.setAccessibleName(self.finding())
        if self._grid:
            # A layout goes with the widget that holds it; so do its rows.
            old = QWidget()
            old.setLayout(self._grid)
            old.deleteLater()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(*[self.inset] * 4)
        self._grid.setHorizontalSpacing(self._theme.gap(10))
        self._grid.setVerticalSpacing(self._theme.gap(4))
        self._grid.setColumnStretch(0, 1)
        self._fill(self._grid)
        self.updateGeometry()

    def finding(self) -> str:
        """The areas in words."""
        parts = [
            self.tr("{name} {correct} of {items}").format(
                name=area.part.name, correct=area.part.correct, items=area.part.items
            )
            for area in self._areas
        ]
        return self.tr("{title}: {parts}").format(title=self.title, parts="; ".join(parts))

    def table(self) -> Rows:
        """Name, correct, items, percent and interval of every area and skill."""
        rows: Rows = [
            (
                self.tr("Part"),
                self.tr("Correct"),
                self.tr("Items"),
                self.tr("Percent"),
                self.tr("90% interval"),
            )
        ]
        for area in self._areas:
            rows += [_row(part) for part in (area.part, *area.skills)]
        return rows

    def _fill(self, grid: QGridLayout) -> None:
        grid.addWidget(Label(self._theme, self.title, TITLE, 600), 0, 0)
        head = Label(self._theme, self.tr("Correct"), CAPTION, color="ink2")
        grid.addWidget(head, 0, 1, 1, 2, RIGHT)
        grid.addWidget(
            Label(self._theme, self.tr("90% interval"), CAPTION, color="ink2"), 0, 3, RIGHT
        )
        for area in self._areas:
            self._add_area(grid, area)

    def _add_area(self, grid: QGridLayout, area: AreaResult) -> None:
        theme, part = self._theme, area.part
        grid.addWidget(rule(), grid.rowCount(), 0, 1, 4)
        row = grid.rowCount()
        name = Label(theme, part.name, BODY, 600, wrap=True)
        name.setAccessibleName(part_figures(part, TONGUE))
        count = self.tr("{correct} of {items}").format(correct=part.correct, items=part.items)
        grid.addWidget(name, row, 0, 1, 2)
        grid.addWidget(Label(theme, count, BODY, 600), row, 1, 1, 2, RIGHT)
        likely = Label(theme, interval(part, TONGUE), BODY, color="ink2")
        grid.addWidget(likely, row, 3, RIGHT)
        for skill in area.skills:
            self._add_skill(grid, skill, area.dots[skill.id])

    def _add_skill(self, grid: QGridLayout, part: Part, dots: Dots) -> None:
        theme = self._theme
        weak = standing(*part.interval, part.items, self._level) is Standing.WEAK
        row = grid.rowCount()
        name = Label(theme, part.name, BODY, 600 if weak else 400, "ink" if weak else "ink2")
        name.setWordWrap(True)
        name.setAccessibleName(part_figures(part, TONGUE))
        grid.addWidget(name, row, 0)
        grid.addWidget(ItemDots(theme, part.name, dots), row, 1, MIDDLE)
        count = Label(theme, str(part.correct), BODY, 600 if weak else 400)
        count.set_color("weak" if weak else "ink")
        grid.addWidget(count, row, 2, RIGHT)


class AreasPanel(ChartPanel):
    """The chart with its title and what has to be known to read it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        title = self.tr("By area and skill")
        self.chart = AreasChart(theme, title)
        marks = [("correct", self.tr("correct")), ("missed", self.tr("missed"))]
        self._few = Label(theme, "", CAPTION, color="ink2", wrap=True)
        self.add_chart(self.chart)
        self.add(Legend(theme, marks))
        self.add(self._few)
        self.body.addStretch(1)

    def show_areas(self, areas: Sequence[AreaResult], level: float) -> None:
        """Show these areas against a pass level in percent."""
        self.chart.show_areas(areas, level)
        few = [skill.items for area in areas for skill in area.skills if skill.few]
        self._few.setVisible(bool(few))
        if few:
            self._few.setText(self._too_few(min(few), max(few)))

    def _too_few(self, low: int, high: int) -> str:
        if low == high == 1:
            return self.tr("One item is too few to judge one skill alone.")
        if low == high:
            return self.tr("{n} items are too few to judge one skill alone.").format(n=low)
        return self.tr("{low} to {high} items are too few to judge one skill alone.").format(
            low=low, high=high
        )


def _row(part: Part) -> tuple[str, ...]:
    percent = f"{round(part.percent)}%"
    likely = interval(part, TONGUE)
    return part.name, str(part.correct), str(part.items), percent, likely


def area_results(
    score: Score, bank: BankInfo, results: tuple[Outcome, ...]
) -> tuple[AreaResult, ...]:
    """The parts of a score by area, with the items of each skill in the order they were asked."""
    parts = {part.id: part for part in score.skills}
    areas = {part.id: part for part in score.areas}
    dots = {
        skill: [(o.number, o.correct) for o in results if o.place.skill == skill] for skill in parts
    }
    return tuple(
        AreaResult(
            areas[domain.id],
            tuple(parts[skill.id] for skill in domain.skills if skill.id in parts),
            dots,
        )
        for domain in bank.blueprint.domains
        if domain.id in areas
    )
