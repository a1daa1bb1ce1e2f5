"""One candidate looked at closely: readiness, course, misses, time, how sure, two files compared, and what a mentor can do."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtWidgets import QBoxLayout, QWidget

from cetl_prep.exam.attempt import Confidence
from cetl_prep.exam.cohort_candidate import Candidate, Change, SkillChange
from cetl_prep.exam.prescription import Fulfilment, Reply
from cetl_prep.gui.theme import Layout, Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.boxes import Panel
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.candidate_side import (
    answers_words,
    chance_words,
    figures_of,
    show_outlook,
)
from cetl_prep.gui.widgets.chart_panel import ChartPanel
from cetl_prep.gui.widgets.dot_plot import DotPlot
from cetl_prep.gui.widgets.fields import Combo
from cetl_prep.gui.widgets.heading import Heading
from cetl_prep.gui.widgets.label import CAPTION, LEAD, Label
from cetl_prep.gui.widgets.laid_out_page import LaidOutPage
from cetl_prep.gui.widgets.marks import Legend
from cetl_prep.gui.widgets.notice import Notice
from cetl_prep.gui.widgets.record_trust import RecordTrustWell
from cetl_prep.gui.widgets.skills_chart import AreaFigures, SkillsChart
from cetl_prep.gui.widgets.table_panel import TablePanel
from cetl_prep.gui.widgets.trend_chart import TrendChart
from cetl_prep.words.records import plain
from cetl_prep.words.times import full_date, full_day, span

MOST_MISSES = 20


class CandidatePage(LaidOutPage):
    """The parts, laid out; the screen fills them. What the candidate did not share is left out."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._candidate: Candidate | None = None
        self.heading = Heading(theme)
        self.back = Button(theme, self.tr("All candidates"), icon_name="arrow-left")
        self.ask = Button(theme, self.tr("Ask for practice…"), "pri")
        self.receipt = Button(theme, self.tr("Note a receipt…"))
        self.accept = Button(theme, self.tr("Accept this key"))
        self.delete = Button(theme, self.tr("Delete this candidate…"), "danger")
        self._tools = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for button in (self.back, self.ask):
            self._tools.addWidget(button)
        self.heading.row.addLayout(self._tools)
        self.notice = Notice(theme)
        self.trust = RecordTrustWell(theme, remarks=True)
        self._ready = self._readiness()
        self._course = self._trend()
        self.change = self._compare()
        self._tables()
        self._own = self._own_panel()
        parts: tuple[QWidget, ...] = (
            *(self.heading, self.notice, self.trust, self._ready, self._course, self.change),
            *(self._misses, self._sure, self._weeks, self._asked, self._own),
        )
        for part in parts:
            self.body.addWidget(part)
        self.body.addStretch(1)

    # Build

    def _readiness(self) -> ChartPanel:
        theme = self._theme
        panel = ChartPanel(theme, self.tr("Readiness and skills"))
        self._chance = Label(theme, "", LEAD, 600, wrap=True)
        self._plot = DotPlot(theme, self.tr("If the exam were on the day of the file"), lines=3)
        self._skills = SkillsChart(theme, self.tr("Skills"))
        panel.add(self._chance)
        panel.add_chart(self._plot)
        panel.add_chart(self._skills)
        return panel

    def _trend(self) -> ChartPanel:
        theme, title = self._theme, self.tr("Exams and practice over time")
        panel = ChartPanel(theme, title)
        self._points = TrendChart(theme, title)
        panel.add_chart(self._points)
        words = (
            ("strong", self.tr("exam over the pass level")),
            ("close", self.tr("close to it")),
            ("weak", self.tr("under it")),
            ("dotted", self.tr("pass level")),
        )
        panel.add(Legend(theme, words))
        note = self.tr("A short line is practice, which asks what is hard.")
        panel.add(Label(theme, note, CAPTION, color="ink2", wrap=True))
        return panel

    def _tables(self) -> None:
        theme = self._theme
        topic, missed = self.tr("Sub-topic"), self.tr("Missed")
        answers, right = self.tr("Answers"), self.tr("Right")
        interval = self.tr("90% interval")
        self._misses = TablePanel(theme, "cross", "ink2", (topic, missed, answers), (420, 100, 100))
        sure = (self.tr("How sure"), right, interval, answers)
        self._sure = TablePanel(theme, "help", "ink2", sure, (200, 100, 140, 100))
        week = (self.tr("Week of"), answers, self.tr("Time"))
        self._weeks = TablePanel(theme, "clock", "ink2", week, (200, 120, 120))
        asked = (self.tr("Asked for"), self.tr("Due"), self.tr("What came of it"))
        self._asked = TablePanel(theme, "edit", "ink2", asked, (300, 140, 200))

    def _compare(self) -> Panel:
        theme = self._theme
        heads = (self.tr("Skill"), self.tr("Before"), self.tr("After"), self.tr("Change"))
        panel = TablePanel(theme, "progress", "ink2", heads, (280, 100, 100, 300))
        self.first = Combo(theme, (), self.tr("Earlier file"))
        self.second = Combo(theme, (), self.tr("Later file"))
        self._choice = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for combo in (self.first, self.second):
            self._choice.addWidget(combo)
        self._choice.addStretch(1)
        panel.body.insertLayout(1, self._choice)
        self._change = panel
        return panel

    def _own_panel(self) -> Panel:
        theme = self._theme
        panel = Panel(theme, self.tr("This candidate on your computer"))
        self._receipt_told = Label(theme, "", wrap=True)
        note = self.tr(
            "A receipt that the candidate told you, after an exam for example, must fit every later file."
            " Deleting removes all files of this candidate and what was read from them, for good."
        )
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for button in (self.receipt, self.accept, self.delete):
            self._row.addWidget(button)
        self._row.addStretch(1)
        panel.body.addWidget(self._receipt_told)
        panel.body.addWidget(Label(theme, note, CAPTION, color="ink2", wrap=True))
        panel.body.addLayout(self._row)
        return panel

    # Render

    def show_candidate(self, seen: Candidate, receipt: str) -> None:
        """Show this one; `receipt` names the state of the newest file, empty when it holds no log."""
        self._candidate, row = seen, seen.row
        self.heading.say(plain(row.name), answers_words(row))
        self.trust.show_trust(row)
        self._chance.setText(chance_words(row))
        show_outlook(self._plot, row)
        self._points.show_points(seen.trend, row.pass_percent)
        self._course.setVisible(bool(seen.trend))
        self._show_tables(seen)
        told = self.tr("Receipt of the newest file: {receipt}").format(receipt=receipt)
        self._receipt_told.setText(told)
        self._receipt_told.setVisible(bool(receipt))
        self._lay_out()

    def show_files(self, exported: Sequence[str]) -> None:
        """Offer these files (when each was exported, the oldest first) to compare; one alone cannot be."""
        days = [full_day(datetime.fromisoformat(moment), TONGUE) for moment in exported]
        for combo, place in ((self.first, 0), (self.second, len(days) - 1)):
            blocked = combo.blockSignals(True)
            combo.clear()
            combo.addItems(days)
            combo.setCurrentIndex(place)
            combo.blockSignals(blocked)
        self.change.setVisible(len(days) > 1)

    def show_change(self, known: Change | None) -> None:
        """Show what changed between the two files that are chosen; None when they are the same."""
        title = self.tr("Two files compared")
        if known is None:
            self._change.show_rows(title, self.tr("Choose two different files."), [])
            self._change.show()
            return
        said = self.tr("New answers: {n}. Clear means that the two 90% intervals do not overlap.")
        text = said.format(n="–" if known.answers is None else known.answers)
        self._change.show_rows(title, text, [self._change_cells(each) for each in known.skills])

    def _change_cells(self, each: SkillChange) -> tuple[str, ...]:
        before, after = (
            "–" if cell.percent is None else f"{cell.percent:.0f}%"
            for cell in (each.before, each.after)
        )
        if each.change is None:
            return plain(each.name), before, after, self.tr("too few answers")
        said = (
            self.tr("{points} points, clear") if each.clear else self.tr("{points} points, unsure")
        )
        return plain(each.name), before, after, said.format(points=f"{each.change:+.0f}")

    def _show_tables(self, seen: Candidate) -> None:
        misses = [(plain(m.name), str(m.missed), str(m.answered)) for m in seen.misses]
        self._misses.show_rows(self.tr("Missed, by sub-topic"), "", misses[:MOST_MISSES])
        sure = [
            (
                self._level(each.confidence),
                f"{each.percent:.0f}%",
                self.tr("{low} to {high}%").format(low=round(each.low), high=round(each.high)),
                str(each.answers),
            )
            for each in seen.calibration
        ]
        self._sure.show_rows(self.tr("How sure, and how often right"), "", sure)
        weeks = [
            (
                full_date(date.fromisoformat(week.begins), TONGUE),
                str(week.answers),
                span(60 * week.minutes, TONGUE),
            )
            for week in seen.weeks
        ]
        median = self.tr("Half of the items took less than {n} seconds.")
        text = "" if seen.seconds is None else median.format(n=round(seen.seconds))
        self._weeks.show_rows(self.tr("Time on task"), text, weeks)
        asked = [self._asked_cells(each) for each in seen.prescriptions]
        self._asked.show_rows(self.tr("What was asked for"), "", asked)

    def _asked_cells(self, each: Fulfilment) -> tuple[str, ...]:
        wish = each.prescription
        names = (
            {c.skill: plain(c.name) for c in self._candidate.row.cells} if self._candidate else {}
        )
        skills = ", ".join(names.get(skill, plain(skill)) for skill in wish.skills)
        said = self.tr("{n} items of {skills}").format(
            n=wish.items, skills=skills or self.tr("all skills")
        )
        came = {
            Reply.OPEN: self.tr("not answered yet"),
            Reply.DECLINED: self.tr("declined"),
            Reply.ACCEPTED: self.tr("{done} done, {right} right").format(
                done=each.done, right=each.correct
            ),
        }[each.reply]
        return said, full_date(wish.due, TONGUE) if wish.due else "–", came

    def _level(self, confidence: str) -> str:
        return {
            Confidence.GUESSING.value: self.tr("Guessing"),
            Confidence.FAIRLY_SURE.value: self.tr("Fairly sure"),
            Confidence.CERTAIN.value: self.tr("Certain"),
        }.get(confidence, plain(confidence))

    def _lay_out(self) -> None:
        layout = self._theme.layout_for(self.window().width())
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        narrow = layout == "narrow"
        for row in (self.heading.row, self._tools, self._row, self._choice):
            row.setDirection(down if narrow else across)
        if self._candidate is not None:
            row_ = self._candidate.row
            figures = tuple(figures_of(cell, row_.pass_percent) for cell in row_.cells)
            held: Layout = "narrow" if narrow else "compact"
            self._skills.show_areas([AreaFigures(self.tr("All skills"), figures)], held)
