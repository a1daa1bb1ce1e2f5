"""The page of a mentor: the heat map, the chosen candidate beside it, the skills of the group, and files that did not come in."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QWidget

from cetl_prep.exam.cohort import GroupSkill, Order
from cetl_prep.gui.models.cohort import CohortModel
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.boxes import Panel
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.candidate_side import CandidateSide
from cetl_prep.gui.widgets.fields import Combo
from cetl_prep.gui.widgets.heading import Heading
from cetl_prep.gui.widgets.heat_legend import HeatLegend
from cetl_prep.gui.widgets.heat_map import HeatMap
from cetl_prep.gui.widgets.label import CAPTION, LEAD, Label
from cetl_prep.gui.widgets.laid_out_page import LaidOutPage
from cetl_prep.gui.widgets.notice import Notice
from cetl_prep.gui.widgets.progress_line import ProgressLine
from cetl_prep.gui.widgets.reading_order import follow_layout
from cetl_prep.gui.widgets.table_panel import SignedTitle, TablePanel
from cetl_prep.words.records import ORDERS, plain

SIDE = 306
"""Pixels of the panel beside the heat map."""
LONGEST_ORDER = 26
"""Letters of the longest way to sort, with room for the arrow."""
MOST_REFUSED = 30
"""Sentences about files that did not come in."""


class MentorPage(LaidOutPage):
    """The parts, laid out; the screen fills them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.heading = Heading(theme, self.tr("Mentor"))
        self.export = Button(theme, self.tr("Export table…"))
        self.folder = Button(theme, self.tr("Open a folder…"))
        self.open = Button(theme, self.tr("Open history files…"), "pri", icon_name="download")
        self._tools = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for button in (self.export, self.folder, self.open):
            self._tools.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.heading.row.addLayout(self._tools)
        self.notice = Notice(theme)
        self.progress = ProgressLine(theme)
        self.model = CohortModel(self)
        self.map = HeatMap(theme, self.model)
        self.order = Combo(theme, [TONGUE(ORDERS[order]) for order in Order], self.tr("Order"))
        self.order.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        self.order.setMinimumContentsLength(LONGEST_ORDER)
        self.order.setCurrentIndex(list(Order).index(Order.READINESS))
        self.side = CandidateSide(theme)
        self.groups = self._group_table()
        self.refused = Panel(theme)
        self._refused_title = SignedTitle(theme, "alert", "error")
        self._refused_text = Label(theme, "", wrap=True)
        self._refused_text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.refused.body.addWidget(self._refused_title)
        self.refused.body.addWidget(self._refused_text)
        self._map_panel = self._build_map()
        self.nothing = self._nothing()
        self._main = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._main.addWidget(self._map_panel, 1)
        self._main.addWidget(self.side)
        for part in (self.heading, self.notice, self.progress, self.trouble, self.refused):
            self.body.addWidget(part)
        self.body.addWidget(self.nothing)
        self.body.addLayout(self._main)
        self.body.addWidget(self.groups)
        self.body.addStretch(1)
        self.refused.hide()
        self.show_any(any_candidate=False)

    def show_any(self, *, any_candidate: bool) -> None:
        """Show the candidates, or that there is none yet."""
        self.nothing.setVisible(not any_candidate)
        for part in (self._map_panel, self.side, self.groups, self.export):
            part.setVisible(any_candidate)

    def show_groups(self, skills: Sequence[GroupSkill]) -> None:
        """Show the skills of the group, the weakest first."""
        rows = [
            (
                plain(each.name),
                *(str(n) for n in (each.weak, each.close, each.strong, each.thin)),
                "–" if each.percent is None else f"{each.percent:.0f}%",
            )
            for each in skills
        ]
        title = self.tr("Skills of the group, weakest first")
        text = self.tr("How many candidates stand where; the mean is of those with enough answers.")
        self.groups.show_rows(title, text, rows)

    def show_refused(self, sentences: Sequence[str]) -> None:
        """Show why files did not come in, a sentence for each; nothing when all did."""
        title = self.tr("{n} files could not be read; the others are not affected")
        if len(sentences) == 1:
            title = self.tr("1 file could not be read; the others are not affected")
        self._refused_title.label.setText(title.format(n=len(sentences)))
        shown = list(sentences[:MOST_REFUSED])
        if len(sentences) > MOST_REFUSED:
            shown.append(self.tr("And {n} more.").format(n=len(sentences) - MOST_REFUSED))
        self._refused_text.setText("\n".join(shown))
        self.refused.setVisible(bool(sentences))

    def lay_out(self) -> None:
        """Fit to the room there is, and let Tab follow."""
        self._lay_out()
        follow_layout(self.content)

    def _lay_out(self) -> None:
        layout = self._theme.layout_for(self.window().width())
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        wide = layout == "wide"
        self._main.setDirection(across if wide else down)
        self._main.setSpacing(self._theme.gap(16))
        self.side.setMaximumWidth(self._theme.px(SIDE) if wide else 16_777_215)
        self.side.setMinimumWidth(self._theme.px(SIDE) if wide else 0)
        self.map.lay_out(layout)
        self.heading.row.setDirection(across if wide else down)
        self._tools.setDirection(down if layout == "narrow" else across)

    def _build_map(self) -> Panel:
        theme = self._theme
        panel = Panel(theme)
        name = Label(theme, self.tr("Order"), CAPTION, 500, color="ink2")
        name.setBuddy(self.order)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.addWidget(name)
        row.addWidget(self.order)
        row.addStretch(1)
        hint = self.tr("Enter opens a candidate, Ctrl+C copies the table.")
        panel.body.addLayout(row)
        panel.body.addWidget(self.map)
        panel.body.addWidget(HeatLegend(theme))
        panel.body.addWidget(Label(theme, hint, CAPTION, color="ink2", wrap=True))
        panel.body.addStretch(1)
        return panel

    def _group_table(self) -> TablePanel:
        heads = (
            self.tr("Skill"),
            self.tr("Weak"),
            self.tr("Close"),
            self.tr("Strong"),
            self.tr("Too few answers"),
            self.tr("Mean"),
        )
        return TablePanel(self._theme, "people", "ink2", heads, (370, 80, 80, 80, 140, 80))

    def _nothing(self) -> Panel:
        theme, panel = self._theme, Panel(self._theme)
        text = self.tr(
            "Candidates export a history file (Progress, “Export history…”) and send it to you. Open the files"
            " here, or drop them or a folder of them on this page. They stay on this computer."
        )
        panel.body.addWidget(_EmptyMap(theme))
        panel.body.addWidget(Label(theme, self.tr("No candidates yet"), LEAD, 600, wrap=True))
        panel.body.addWidget(Label(theme, text, color="ink2", wrap=True))
        return panel


class _EmptyMap(QWidget):
    """The shape of what will come: dashed cells."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Four rows of eight."""
        return QSize(self._theme.px(8 * 56), self._theme.px(4 * 34) + 2)

    def minimumSizeHint(self) -> QSize:
        """Narrower pages show fewer columns."""
        return QSize(self._theme.px(120), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cells."""
        px = self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.color("edge"), 1)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        for n in range(32):
            row, column = divmod(n, 8)
            cell = QRectF(column * px(56) + 1, row * px(34) + 1, px(52), px(30))
            painter.drawRoundedRect(cell, px(4), px(4))
        painter.end()
