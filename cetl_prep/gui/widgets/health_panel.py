"""The health of a bank: asked for, computed, and shown as figures and findings."""

from collections import Counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHeaderView,
    QTableView,
    QWidget,
)

from cetl_prep.exam.bank_health import Health, Share
from cetl_prep.exam.findings import Finding, Severity
from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.boxes import Panel, Well
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.fact_list import FactList
from cetl_prep.gui.widgets.label import CAPTION, Label
from cetl_prep.gui.widgets.plain_table import make_plain
from cetl_prep.gui.widgets.progress_line import ProgressLine
from cetl_prep.gui.widgets.table_panel import TippedCells
from cetl_prep.services.appraising import Appraisal
from cetl_prep.words.findings import finding, levels, severities

ROW, MOST_ROWS = 34, 8


class HealthPanel(Panel):
    """Shows what it is given.

    Attributes:
        wanted: the bank is to be judged.
        stopped: judging it is to stop.
        finding_wanted: emitted with the id of an item that a finding is about.
    """

    wanted = Signal()
    stopped = Signal()
    finding_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Health of this bank"), parent)
        text = self.tr(
            "The rules look for unclear wording, cues that give the key away, near-duplicates and gaps."
        )
        self._about = Label(theme, text, color="ink2", wrap=True)
        self._check = Button(theme, self.tr("Check this bank"))
        self.progress = ProgressLine(theme)
        self._verdict = Well(theme)
        self._facts = FactList(theme)
        self._table = QTableView()
        self._shown: tuple[Finding, ...] = ()
        self._model = TippedCells(self._heads(), ())
        self._build_table()
        parts = (self._about, self._check, self.progress, self._verdict, self._facts, self._table)
        for part in parts:
            place = Qt.AlignmentFlag.AlignLeft if part is self._check else Qt.AlignmentFlag(0)
            self.body.addWidget(part, 0, place)
        self._check.clicked.connect(self.wanted)
        self.progress.stopped.connect(self.stopped)
        self._table.activated.connect(self._on_activated)
        theme.changed.connect(self._fit)
        self.show_nothing()

    def show_nothing(self) -> None:
        """The bank was not judged yet."""
        self._show(about=True, check=True, result=False)
        self.progress.end()

    def show_working(self, items: int) -> None:
        """It is being judged."""
        self._show(about=True, check=False, result=False)
        self.progress.begin(self.tr("Checking {n} items").format(n=items))

    def show_appraisal(self, appraisal: Appraisal) -> None:
        """Show figures and findings."""
        self._show(about=False, check=False, result=True)
        self.progress.end()
        self._shown = appraisal.findings
        self._say_verdict(appraisal.findings)
        self._facts.show_facts(self._figures(appraisal.health))
        rows = [
            (self._word(f.severity), f.code, f.item or self.tr("the bank"), finding(f.said, TONGUE))
            for f in appraisal.findings
        ]
        old, self._model = self._model, TippedCells(self._heads(), rows, self)
        self._table.setModel(self._model)
        old.deleteLater()
        self._table.setVisible(bool(rows))
        self._fit()

    def lay_out(self, *, narrow: bool) -> None:
        """Fit to the room there is."""
        self._facts.lay_out(narrow=narrow)

    def _show(self, *, about: bool, check: bool, result: bool) -> None:
        self._about.setVisible(about)
        self._check.setVisible(check)
        for part in (self._verdict, self._facts, self._table):
            part.setVisible(result)

    def _heads(self) -> tuple[str, ...]:
        return (self.tr("Gravity"), self.tr("Rule"), self.tr("Item"), self.tr("What was found"))

    def _build_table(self) -> None:
        table = self._table
        table.setModel(self._model)
        table.setAccessibleName(self.tr("Findings, gravest first"))
        table.setWordWrap(False)
        make_plain(table)

    def _fit(self) -> None:
        theme, table = self._theme, self._table
        table.setFont(theme.font(BODY))
        header = table.horizontalHeader()
        header.setFont(theme.font(CAPTION))
        header.setFixedHeight(theme.px(32))
        table.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        for column, width in enumerate((90, 70, 120)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, theme.px(width))
        rows = min(MOST_ROWS, self._model.rowCount())
        table.setFixedHeight(rows * theme.px(ROW) + theme.px(32) + 4)

    def _say_verdict(self, findings: tuple[Finding, ...]) -> None:
        counts = Counter(finding.severity for finding in findings)
        errors, warnings = counts[Severity.ERROR], counts[Severity.WARNING]
        text = f"{severities(counts, TONGUE)}."
        if errors:
            text = f"{text} {self.tr('Errors should be mended before this bank is shared.')}"
            self._verdict.say(text, "error", "cross")
        elif warnings:
            text = f"{text} {self.tr('Nothing keeps it from being shared.')}"
            self._verdict.say(text, "weak", "alert")
        else:
            text = f"{text} {self.tr('Nothing keeps it from being shared.')}"
            self._verdict.say(text, "accent", "check")

    def _figures(self, health: Health) -> list[tuple[str, str]]:
        low, high = health.lengths.band
        band = self.tr("{share}; by chance {low} to {high} %").format(
            share=self._share(health.lengths.longest), low=round(low), high=round(high)
        )
        grade = self.tr("grade {mean} on average, hardest {most}").format(
            mean=TONGUE.number(health.reading_grade, 1), most=TONGUE.number(health.hardest_grade, 1)
        )
        pairs = self.tr("{n} pairs too much alike, {k} to compare").format(
            n=health.duplicates, k=health.likenesses
        )
        return [
            (self.tr("Levels"), levels(health.by_level, TONGUE)),
            (self.tr("Key is the longest"), band),
            (self.tr("Key found without stem"), self._share(health.guesses.found)),
            (self.tr("Near-duplicates"), pairs),
            (self.tr("Read blind, key agreed"), self._share(health.reviews.blind_now)),
            (self.tr("Facts checked, agreed"), self._share(health.reviews.facts_agreed)),
            (self.tr("Reading level"), grade),
        ]

    def _share(self, share: Share) -> str:
        if not share.of:
            return self.tr("not known: too few items")
        return self.tr("{n} of {all} ({percent} %)").format(
            n=share.count, all=share.of, percent=round(share.percent)
        )

    def _word(self, severity: Severity) -> str:
        return {
            Severity.ERROR: self.tr("Error"),
            Severity.WARNING: self.tr("Warning"),
            Severity.NOTE: self.tr("Note"),
        }[severity]

    def _on_activated(self) -> None:
        row = self._table.currentIndex().row()
        if 0 <= row < len(self._shown) and self._shown[row].item:
            self.finding_wanted.emit(self._shown[row].item)
