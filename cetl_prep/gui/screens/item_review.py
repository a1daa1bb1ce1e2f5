"""Item review: one item of an ended sitting with its key, every rationale, and where to read on."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from statistics import median

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from cetl_prep.exam.attempt import Response
from cetl_prep.exam.causes import Cause
from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.exam.outcome import Outcome, Which, outcomes
from cetl_prep.exam.room_keys import Action, keys_with
from cetl_prep.gui.item_actions import ItemActions
from cetl_prep.gui.messages import announce, words
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.boxes import Page, Well
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.cause_row import CauseRow
from cetl_prep.gui.widgets.heading import Heading
from cetl_prep.gui.widgets.item_facts import MOST_SEEN, ItemFacts
from cetl_prep.gui.widgets.key_button import KeyButton
from cetl_prep.gui.widgets.label import Label
from cetl_prep.gui.widgets.link import Link
from cetl_prep.gui.widgets.option_card import OptionCard
from cetl_prep.gui.widgets.picture_shelf import PictureShelf
from cetl_prep.gui.widgets.stem import Stem
from cetl_prep.services.mistakes import MistakesService
from cetl_prep.services.progress import ProgressService, Report
from cetl_prep.texts.hidden import told
from cetl_prep.texts.reading import shown
from cetl_prep.words.results import attempt_title

LETTERS = "ABCDEFGHIJ"
STEM = 18.0
SIDE = 304
QWIDGETSIZE_MAX = 16777215


class ItemReviewScreen(Page):
    """Walks through the items of a sitting, one at a time.

    Attributes:
        back: the reader goes back to the report.
    """

    back = Signal()

    def __init__(
        self,
        theme: Theme,
        progress: ProgressService,
        mistakes: MistakesService,
        actions: ItemActions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._actions = actions
        self._progress = progress
        self._mistakes = mistakes
        self._report: Report | None = None
        self._which = Which.ALL
        self._outcomes: tuple[Outcome, ...] = ()
        self._median = 0.0
        self._place = 0
        self._pictures = PictureShelf(self)
        self._keys: Mapping[Action, str] = keys_with()
        self._letters = True
        self._build()
        self._connect()

    # Build

    def _build(self) -> None:
        theme = self._theme
        self._heading = Heading(theme)
        self._back = Link(theme)
        self._crumb = Label(theme, "", color="ink2")
        crumbs = QHBoxLayout()
        crumbs.setContentsMargins(0, 0, 0, 0)
        crumbs.setSpacing(2)
        crumbs.addWidget(self._back)
        crumbs.addWidget(self._crumb, 1)
        self._heading.above.addLayout(crumbs)
        self._count = Label(theme, "", color="ink2")
        self._previous = Button(theme, self.tr("Previous"), icon_name="arrow-left")
        self._next = KeyButton(theme, self.tr("Next"), "N")
        for part in (self._count, self._previous, self._next):
            self._heading.row.addWidget(part, 0, Qt.AlignmentFlag.AlignBottom)
        self._count.setMinimumHeight(theme.px(46))
        self._heading.detail.hide()
        self._trouble = Well(theme, "error", "cross")
        self._trouble.hide()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._left: QWidget | None = None
        self._right: QWidget | None = None
        self.body.addWidget(self._heading)
        self.body.addWidget(self._trouble)
        self.body.addLayout(self._row)
        self.body.addStretch(1)

    # Connect

    def _connect(self) -> None:
        self._back.clicked.connect(self.back)
        self._previous.clicked.connect(self._on_previous)
        self._next.clicked.connect(self._on_next)
        self._theme.changed.connect(self._on_theme_changed_here)
        self._actions.told.connect(self._on_told)
        slots: dict[str, Callable[[], object]] = {
            "Alt+P": self._on_previous,
            "Alt+N": self._on_next,
            "Alt+R": self._actions.report,
            "Alt+S": self._actions.toggle_again,
            "Esc": self.back.emit,
        }
        for keys, slot in slots.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def take_keys(self, keys: Mapping[Action, str], *, letters: bool) -> None:
        """Let the keys of the exam room act here too, or no single letters at all."""
        self._keys, self._letters = keys, letters
        self._next.show_key(keys[Action.NEXT] if letters else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The room's keys go on and back (usually N and P), R reports, S asks again, unless single letters are off."""
        steps: dict[int, Callable[[], object]] = {
            Qt.Key.Key_R: self._actions.report,
            Qt.Key.Key_S: self._actions.toggle_again,
            ord(self._keys[Action.NEXT]): self._on_next,
            ord(self._keys[Action.PREVIOUS]): self._on_previous,
        }
        step = steps.get(event.key())
        if step and self._letters and not event.modifiers():
            step()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the facts beside the item, or below it."""
        super().resizeEvent(event)
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out for the window it is now in."""
        super().showEvent(event)
        self._lay_out()

    # Render

    def show_items(self, attempt_id: str, which: str, item_id: str = "") -> None:
        """Show the first of these items (`Which`) of a sitting, or `item_id` of them, or why they cannot be shown."""
        self._which = Which(which)
        self._place = 0
        try:
            report = self._progress.report(attempt_id)
        except CetlPrepError as error:
            self._report = None
            self._outcomes = ()
            self._trouble.say(words(error), "error", "cross")
            self._render()
            return
        self._report = report
        self._pictures.take(self._progress.pictures(report))
        every = outcomes(report.attempt, report.items)
        self._median = median(outcome.response.seconds for outcome in every)
        self._outcomes = tuple(outcome for outcome in every if outcome.is_among(self._which))
        ids = [outcome.item.id for outcome in self._outcomes]
        self._place = ids.index(item_id) if item_id in ids else 0
        self._trouble.say(self.tr("There is no such item in this exam."), "plain", "info")
        self._render()

    def _render(self) -> None:
        self._clear()
        self._trouble.setVisible(not self._outcomes)
        self._render_head()
        if self._report and self._outcomes:
            outcome = self._outcomes[self._place]
            self._left = self._item(outcome)
            self._right = self._facts(self._report, outcome)
            self._row.addWidget(self._left, 1)
            self._row.addWidget(self._right)
            self.verticalScrollBar().setValue(0)
        self._lay_out()

    def _render_head(self) -> None:
        title = attempt_title(self._report.attempt, TONGUE) if self._report else self.tr("Report")
        self._back.setText(title)
        self._back.setAccessibleName(self.tr("Back to the report of {title}").format(title=title))
        self._crumb.setText(f"/  {self._which_words()}")
        several = bool(self._outcomes)
        for part in (self._count, self._previous, self._next):
            part.setVisible(several)
        item = ""
        if several:
            number = self._outcomes[self._place].number
            item = self.tr("Item {n}").format(n=number)
            self._count.setText(
                self.tr("{k} of {n}").format(k=self._place + 1, n=len(self._outcomes))
            )
        self._heading.say(item or self._which_words(), "")
        self.setWindowTitle(self.tr("{item}, {title}").format(item=item, title=title))
        self._previous.setEnabled(self._place > 0)
        self._next.setEnabled(self._place + 1 < len(self._outcomes))

    def _which_words(self) -> str:
        return {
            Which.ALL: self.tr("All items"),
            Which.MISSED: self.tr("Missed"),
            Which.CERTAIN: self.tr("Certain, but missed"),
            Which.FLAGGED: self.tr("Flagged"),
        }[self._which]

    def _clear(self) -> None:
        for part in (self._left, self._right):
            if part:
                self._row.removeWidget(part)
                part.hide()
                part.deleteLater()
        self._left = self._right = None

    def _item(self, outcome: Outcome) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.gap(10))
        item, pictures = outcome.item, self._pictures
        stem = Stem(self._theme, STEM, pictures)
        stem.show_text(shown(item.stem, item.format))
        self._show_marks(stem, outcome.response)
        pictures.arrived.connect(stem.forget_pictures)
        column.addWidget(stem)
        for letter, option_id in zip(LETTERS, outcome.place.options, strict=False):
            card = OptionCard(
                self._theme,
                letter,
                item.option(option_id),
                item.format,
                pictures,
                chosen=option_id in outcome.response.chosen,
                struck=option_id in outcome.response.struck,
            )
            pictures.arrived.connect(card.forget_pictures)
            column.addWidget(card)
        if outcome.response.note:
            note = self.tr("Your note: {note}").format(note=told(outcome.response.note))
            column.addWidget(Well(self._theme, "plain", "edit", note))
        if not outcome.correct:
            causes = CauseRow(self._theme, outcome.response.cause)
            causes.named.connect(lambda named: self._on_cause(causes, named))
            column.addWidget(causes)
        column.addStretch(1)
        return holder

    def _show_marks(self, stem: Stem, response: Response) -> None:
        stem.show_highlights(response.highlights, selectable=False)
        if response.highlights:
            stem.setAccessibleDescription(stem.highlights_said())

    def _facts(self, report: Report, outcome: Outcome) -> QWidget:
        bank = report.attempt.form.bank_id
        seen, newest = self._progress.item_history(bank, outcome.item.id, MOST_SEEN)
        facts = ItemFacts(self._theme, outcome, report.bank, self._median, seen, newest)
        facts.add(self._actions.panels(report, outcome))
        return facts

    def _lay_out(self) -> None:
        wide = self._theme.layout_for(self.window().width()) != "narrow"
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if wide else down)
        self._row.setSpacing(self._theme.gap(24))
        if self._right:
            side = self._theme.px(SIDE)
            self._right.setMinimumWidth(side if wide else 0)
            self._right.setMaximumWidth(side if wide else QWIDGETSIZE_MAX)

    # On what the user does

    def _on_previous(self) -> None:
        self._go(self._place - 1)

    def _on_next(self) -> None:
        self._go(self._place + 1)

    def _go(self, place: int) -> None:
        if 0 <= place < len(self._outcomes):
            self._place = place
            self._render()

    def _on_cause(self, row: CauseRow, named: Cause | None) -> None:
        outcome, report = self._outcomes[self._place], self._report
        if report is None:
            return
        try:
            attempt = self._mistakes.name_cause(report.attempt, outcome.item.id, named)
        except CetlPrepError as error:
            row.show_cause(outcome.response.cause)
            self._trouble.say(words(error), "error", "cross")
            self._trouble.show()
            return
        self._report = replace(report, attempt=attempt)
        said = replace(outcome, response=attempt.response(outcome.item.id))
        self._outcomes = (
            *self._outcomes[: self._place],
            said,
            *self._outcomes[self._place + 1 :],
        )

    def _on_told(self, kind: str, text: str) -> None:
        tone, sign = ("error", "cross") if kind == "failed" else ("accent", "check")
        self._trouble.say(text, tone, sign)
        self._trouble.show()
        announce(self, text)

    def _on_theme_changed_here(self) -> None:
        self._render()
