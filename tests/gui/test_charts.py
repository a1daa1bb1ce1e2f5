"""Charts say their finding, give their data as a table, and draw in every theme."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from cetl_prep.gui.style import apply_theme
from cetl_prep.gui.theme import THEMES, Theme
from cetl_prep.gui.widgets.boxes import Page, Panel
from cetl_prep.gui.widgets.chart import Chart, offer_tables
from cetl_prep.gui.widgets.data_dialog import DataDialog
from cetl_prep.gui.widgets.dot_plot import DotPlot, stack
from cetl_prep.gui.widgets.item_dots import ItemDots
from cetl_prep.gui.widgets.skill_bar import SkillBar, SkillFigures
from cetl_prep.gui.widgets.skills_chart import AreaFigures, SkillsChart
from cetl_prep.gui.widgets.time_bars import ItemTime, TimeBars
from tests.gui.driving import name_of, settle
from tests.gui.sat import shown

SCORES = [530 + 10 * n for n in range(20)]
STRONG = SkillFigures("Strategic Planning", 90, 80, 96, 40, trend=2)
CLOSE = SkillFigures("Team Building & Staffing", 78, 70, 85, 40, trend=0)
WEAK = SkillFigures("Ethics & Policies", 50, 40, 60, 40, trend=-2)
FEW = SkillFigures("Data Management", 100, 60, 100, 3)


def plot(theme: Theme) -> DotPlot:
    made = DotPlot(theme, "Likely scores")
    made.show_scores(SCORES, 600)
    return made


def test_no_dot_straddles_the_cut() -> None:
    stacks = stack([595, 599.9, 600, 604.9, 612], 600)
    assert sum(n for column, n in stacks.counts.items() if column < 0) == 2
    assert sum(n for column, n in stacks.counts.items() if column >= 0) == 3
    assert stacks.columns <= 14


@pytest.mark.parametrize("scores", [[799.0] * 20, [10.0] * 20, [0, 800]])
def test_scores_far_from_the_cut_still_stand_beside_it(scores: list[float]) -> None:
    stacks = stack(scores, 600)
    assert stacks.first <= -1
    assert stacks.last >= 0
    assert sum(stacks.counts.values()) == len(scores)


def test_the_dot_plot_counts_in_words(theme: Theme, qtbot: QtBot) -> None:
    chart = plot(theme)
    shown(qtbot, chart, 400, 200)
    assert name_of(chart) == "20 equally likely scores: 13 pass, 7 are below 600"
    assert chart.table()[0] == ("Dot", "Score", "Against the pass mark")
    assert chart.table()[1] == ("1", "530", "below")
    assert chart.table()[20] == ("20", "720", "passes")


def test_an_empty_plot_says_so_and_is_no_stop(theme: Theme, qtbot: QtBot) -> None:
    chart = DotPlot(theme, "Likely scores")
    shown(qtbot, chart, 400, 200)
    assert name_of(chart).startswith("Not enough answers yet")
    assert chart.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_skill_bars_say_where_a_skill_stands(theme: Theme, qtbot: QtBot) -> None:
    names = [SkillBar(theme, figures, "line") for figures in (STRONG, CLOSE, WEAK, FEW)]
    for bar in names:
        qtbot.addWidget(bar)
    assert [name_of(bar) for bar in names] == [
        "Strategic Planning: strong, 90%, likely 80 to 96%, 40 answers, up 2 in 14 days",
        "Team Building & Staffing: close, 78%, likely 70 to 85%, 40 answers, unchanged in 14 days",
        "Ethics & Policies: weak, 50%, likely 40 to 60%, 40 answers, down 2 in 14 days",
        "Data Management: too few answers, 3 of 8",
    ]
    assert names[3].table()[1] == ("Data Management", "", "", "3", "too few answers")


def test_all_skills_read_as_one_table(theme: Theme, qtbot: QtBot) -> None:
    chart = SkillsChart(theme, "Your skills")
    assert chart.table() == [("Skill",)]
    chart.show_areas([AreaFigures("One", (STRONG, WEAK)), AreaFigures("Two", (FEW,))], "wide")
    shown(qtbot, chart, 900, 300)
    assert name_of(chart) == "Your skills: 1 strong, 0 close, 1 weak, 1 with too few answers"
    assert [row[0] for row in chart.table()[1:]] == [STRONG.name, WEAK.name, FEW.name]


def test_item_dots_name_the_missed_items(theme: Theme, qtbot: QtBot) -> None:
    dots = ItemDots(theme, "Ethics & Policies", [(3, True), (14, False), (90, False)])
    shown(qtbot, dots, 200, 40)
    assert name_of(dots) == "1 of 3 correct, missed items 14, 90"
    assert dots.table()[2] == ("14", "missed")
    assert ItemDots(theme, "", [(1, True)]).finding() == "1 of 1 correct"


def test_time_bars_write_both_medians(theme: Theme, qtbot: QtBot) -> None:
    chart = TimeBars(theme, "Time per item")
    shown(qtbot, chart, 400, 160)
    assert "correct items took - in the middle" in name_of(chart)
    chart.show_times([ItemTime(1, 30, True), ItemTime(2, 50, True), ItemTime(3, 83, False)])
    settle()
    assert name_of(chart) == (
        "Time per item: correct items took 0:40 in the middle, missed items 1:23;"
        " the longest took 1:23"
    )
    assert chart.table()[3] == ("3", "missed", "1:23")


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("size", [100, 200])
def test_every_chart_draws_in_every_theme(theme: Theme, qtbot: QtBot, name: str, size: int) -> None:
    times = TimeBars(theme, "Time")
    times.show_times([ItemTime(n, n, n % 3 > 0) for n in range(1, 101)])
    charts: list[Chart] = [
        plot(theme),
        DotPlot(theme, ""),
        times,
        ItemDots(theme, "", [(1, False)]),
    ]
    charts += [
        SkillBar(theme, figures, shape)
        for figures in (STRONG, CLOSE, WEAK, FEW)
        for shape in ("column", "block", "line")
    ]
    theme.choose(name)
    theme.set_text_size(size)
    apply_theme(theme)
    for chart in charts:
        panel = Panel(theme)
        qtbot.addWidget(panel)
        panel.body.addWidget(chart)
        panel.resize(panel.sizeHint())
        image = panel.grab(chart.geometry()).toImage()
        colors = {
            image.pixelColor(x, y).name()
            for x in range(0, image.width(), 2)
            for y in range(image.height())
        }
        assert len(colors) > 2, type(chart).__name__


def test_a_key_shows_the_charts_of_a_page_as_tables(theme: Theme, qtbot: QtBot) -> None:
    page = Page(theme)
    first, second = plot(theme), TimeBars(theme, "Time per item")
    second.show_times([ItemTime(1, 30, True)])
    page.body.addWidget(first)
    page.body.addWidget(second)
    offer_tables(theme, page)
    shown(qtbot, page)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier

    def tables_after_key() -> list[str]:
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_T, both)
        settle()
        dialog = page.findChild(DataDialog)
        names = [name_of(view) for view in dialog.findChildren(QTableView)]
        dialog.close()
        dialog.deleteLater()
        settle()
        return names

    first.setFocus()
    assert tables_after_key() == ["Likely scores"]
    first.clearFocus()
    page.activateWindow()
    page.setFocus()
    settle()
    assert tables_after_key() == ["Likely scores", "Time per item"]


def test_data_can_be_copied_from_the_menu_and_the_dialog(theme: Theme, qtbot: QtBot) -> None:
    chart = plot(theme)
    shown(qtbot, chart, 400, 200)
    menu = chart.menu()
    assert [action.text() for action in menu.actions()] == ["Show as table", "Copy data"]
    menu.actions()[1].trigger()
    assert QGuiApplication.clipboard().text().splitlines()[1] == "1\t530\tbelow"
    menu.actions()[0].trigger()
    settle()
    shown_table = chart.findChild(DataDialog)
    assert shown_table.windowTitle() == "Data of this page"
    shown_table.close()
    dialog = DataDialog(theme, [("Likely scores", chart.table())])
    qtbot.addWidget(dialog)
    QGuiApplication.clipboard().clear()
    dialog._on_copy()
    assert QGuiApplication.clipboard().text().startswith("Likely scores\nDot\tScore")


def test_a_chart_is_known_as_a_graphic_with_a_finding_and_a_way_to_its_data(
    theme: Theme, qtbot: QtBot
) -> None:
    chart = plot(theme)
    qtbot.addWidget(chart)
    interface = QAccessible.queryAccessibleInterface(chart)
    assert interface.role() is QAccessible.Role.Graphic
    assert interface.text(QAccessible.Text.Name) == chart.finding()
    assert "Ctrl+Shift+T" in interface.text(QAccessible.Text.Description)
    chart.copy_data()
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0] == "Dot\tScore\tAgainst the pass mark"
    assert len(lines) == 21
