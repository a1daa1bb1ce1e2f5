"""What stands beside an item that is looked at again: your answer and time, its past, and where to read on."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cetl_prep.exam.attempt import Confidence
from cetl_prep.exam.bank import BankInfo
from cetl_prep.exam.item import Source
from cetl_prep.exam.outcome import Outcome
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.boxes import Panel, Well
from cetl_prep.gui.widgets.facts import PastAnswers, block, fact
from cetl_prep.gui.widgets.label import Label
from cetl_prep.gui.widgets.links_panel import LinksPanel
from cetl_prep.gui.widgets.origin_panel import OriginPanel
from cetl_prep.storage.answers import Scored
from cetl_prep.texts.reading import shown
from cetl_prep.words.provenance import provenance_lines
from cetl_prep.words.results import duration
from cetl_prep.words.times import month, short_day

MOST_SEEN = 6
"""The newest answers that are shown with their dates."""


class ItemFacts(QWidget):
    """Two panels about one item.

    `median` is the middle time of the whole sitting, `seen` how often it was answered, `newest` the last of these.
    """

    def __init__(
        self,
        theme: Theme,
        outcome: Outcome,
        bank: BankInfo,
        median: float,
        seen: int,
        newest: Sequence[Scored],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._outcome = outcome
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(16))
        column.addWidget(self._answer_panel(median, seen, newest))
        column.addWidget(self._source_panel(bank))
        self._add_links(column)
        origin = OriginPanel(theme)
        origin.show_lines(provenance_lines(outcome.item, bank, TONGUE))
        column.addWidget(origin)
        column.addStretch(1)

    def add(self, panels: QWidget) -> None:
        """Put more panels below."""
        self._column.insertWidget(self._column.count() - 1, panels)

    def _answer_panel(self, median: float, seen: int, newest: Sequence[Scored]) -> Panel:
        theme, outcome, panel = self._theme, self._outcome, Panel(self._theme)
        tone, sign, note = self._confidence_note()
        if note:
            panel.body.addWidget(Well(theme, tone, sign, note))
        yours = outcome.yours or self.tr("no answer")
        middle = self.tr("median {time}").format(time=duration(median))
        time = duration(outcome.response.seconds)
        panel.body.addLayout(fact(theme, self.tr("You answered"), yours))
        panel.body.addLayout(fact(theme, self.tr("Correct answer"), outcome.key))
        panel.body.addLayout(fact(theme, self.tr("Your time"), time, middle))
        panel.body.addLayout(self._past(seen, newest))
        return panel

    def _past(self, seen: int, newest: Sequence[Scored]) -> QHBoxLayout:
        row = QHBoxLayout()
        label = Label(self._theme, self._seen_words(seen), color="ink2", wrap=True)
        row.addWidget(label, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(PastAnswers(self._theme, [_past(entry) for entry in newest]))
        return row

    def _confidence_note(self) -> tuple[str, str, str]:
        outcome = self._outcome
        level = outcome.response.confidence
        if outcome.certain_miss:
            note = self.tr("You were certain. These are worth the most to review.")
            return "weak", "alert", note
        if outcome.correct and level is Confidence.GUESSING:
            return "plain", "info", self.tr("You were guessing, and guessed right.")
        said = {
            None: "",
            Confidence.GUESSING: self.tr("You were guessing."),
            Confidence.FAIRLY_SURE: self.tr("You were fairly sure."),
            Confidence.CERTAIN: self.tr("You were certain, and right."),
        }
        return "plain", "info", said[level]

    def _seen_words(self, times: int) -> str:
        few = (
            self.tr("Not answered yet"),
            self.tr("Answered once"),
            self.tr("Answered twice"),
        )
        return few[times] if times < len(few) else self.tr("Answered {n} times").format(n=times)

    def _add_links(self, column: QVBoxLayout) -> None:
        item = self._outcome.item
        texts = [item.stem, *(text for o in item.options for text in (o.text, o.rationale))]
        links = [link for text in texts for link in shown(text, item.format).links]
        if links:
            column.addWidget(LinksPanel(self._theme, tuple(dict.fromkeys(links))))

    def _source_panel(self, bank: BankInfo) -> Panel:
        theme, item, panel = self._theme, self._outcome.item, Panel(self._theme)
        skill = bank.blueprint.skill(self._outcome.place.skill).name
        panel.body.addLayout(block(theme, self.tr("Skill"), [skill], 500))
        if item.rule:
            panel.body.addLayout(block(theme, self.tr("Rule to take along"), [item.rule]))
        if item.sources:
            sources = [_reference(source) for source in item.sources]
            panel.body.addLayout(block(theme, self.tr("Reference"), sources))
        if item.as_of:
            said = self.tr("Facts as of {month}").format(month=month(item.as_of, TONGUE))
            panel.body.addLayout(block(theme, self.tr("Date"), [said]))
        panel.body.addLayout(block(theme, self.tr("Item"), [item.id]))
        return panel


def _past(answer: Scored) -> tuple[str, bool]:
    return short_day(datetime.fromtimestamp(answer.at, UTC), TONGUE), answer.correct


def _reference(source: Source) -> str:
    return f"{source.title}, {source.locator}" if source.locator else source.title
