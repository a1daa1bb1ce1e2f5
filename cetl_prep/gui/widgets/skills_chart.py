"""All skills against the pass level, by area: in columns side by side, or as one list on a shared axis."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from cetl_prep.exam.standing import Standing
from cetl_prep.gui.theme import Layout, Theme
from cetl_prep.gui.widgets.boxes import rule
from cetl_prep.gui.widgets.chart import Chart, Rows
from cetl_prep.gui.widgets.label import CAPTION, Label
from cetl_prep.gui.widgets.skill_bar import Shape, SkillBar, SkillFigures

SHORT, LONG = 24, 34
"""Letters between which a column grows with its longest name."""


@dataclass(frozen=True, slots=True)
class AreaFigures:
    """An area and its skills."""

    name: str
    skills: tuple[SkillFigures, ...]


class SkillsChart(Chart):
    """One stop for Tab; its rows are read one by one, its table holds all of them."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, title, parent=parent)
        self._areas: tuple[AreaFigures, ...] = ()
        self._shown: tuple[object, ...] = ()
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(*[self.inset] * 4)
        self._content: QWidget | None = None

    def show_areas(self, areas: Sequence[AreaFigures], layout: Layout) -> None:
        """Show these areas, laid out for this width of window."""
        wanted = (tuple(areas), layout, self._theme.text_size)
        if wanted == self._shown:
            return
        self._shown = wanted
        self._areas = tuple(areas)
        self.setAccessibleName(self.finding())
        if self._content:
            self._body.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = QWidget()
        self._content.setLayout(self._columns() if layout == "wide" else self._list(layout))
        self._body.addWidget(self._content)

    def finding(self) -> str:
        """How many skills stand where."""
        standings = [skill.standing for area in self._areas for skill in area.skills]
        return self.tr(
            "{title}: {strong} strong, {close} close, {weak} weak, {few} with too few answers"
        ).format(
            title=self.title,
            strong=standings.count(Standing.STRONG),
            close=standings.count(Standing.CLOSE),
            weak=standings.count(Standing.WEAK),
            few=standings.count(Standing.FEW),
        )

    def table(self) -> Rows:
        """Area, and the figures of each skill."""
        bars = self._content.findChildren(SkillBar) if self._content else []
        if not bars:
            return [(self.tr("Skill"),)]
        return [bars[0].table()[0], *(bar.cells() for bar in bars)]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ring only; the rows draw themselves."""
        self._start_painting().end()

    def _columns(self) -> QLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.gap(18))
        for n, area in enumerate(self._areas):
            if n:
                row.addWidget(rule(upright=True))
            column = QVBoxLayout()
            column.setSpacing(0)
            self._fill(column, area, "column")
            column.addStretch(1)
            longest = max((len(skill.name) for skill in area.skills), default=0)
            row.addLayout(column, max(SHORT, min(LONG, longest)))
        return row

    def _list(self, layout: Layout) -> QLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for n, area in enumerate(self._areas):
            if n:
                column.addSpacing(self._theme.gap(10))
            self._fill(column, area, "line" if layout == "compact" else "block")
        return column

    def _fill(self, column: QVBoxLayout, area: AreaFigures, shape: Shape) -> None:
        column.addWidget(Label(self._theme, area.name, CAPTION, 600, "ink2", wrap=True))
        column.addSpacing(self._theme.gap(4))
        for skill in area.skills:
            column.addWidget(SkillBar(self._theme, skill, shape))
