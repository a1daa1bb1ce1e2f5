"""Mistakes: what was missed and not yet made good, and other items to practise against it."""

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cetl_prep.exam.attempt import Kind
from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.exam.item import Item
from cetl_prep.exam.mistakes import Mistake
from cetl_prep.gui.messages import words
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.boxes import Page, Panel, Well
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.heading import Heading
from cetl_prep.gui.widgets.label import LEAD, Label
from cetl_prep.gui.widgets.mistake_rows import MistakeLine, MistakeRows
from cetl_prep.services.again import AgainService
from cetl_prep.services.library import LibraryService
from cetl_prep.services.mistakes import MistakesService, Remedy
from cetl_prep.services.sitting import Wish
from cetl_prep.texts.reading import shown
from cetl_prep.words.studying import cause
from cetl_prep.words.times import short_date

STEM = 180
"""Characters of a question that are shown in the list."""


class MistakesScreen(Page):
    """The error list. It is empty until `refresh` is called.

    Attributes:
        start_own: a practice set is wanted; the wish and the plan for it.
        look_at: a missed item is wanted: the ids of its sitting and of the item.
        back: the reader is done.
    """

    start_own = Signal(object, object)
    look_at = Signal(str, str)
    back = Signal()

    def __init__(
        self,
        theme: Theme,
        mistakes: MistakesService,
        again: AgainService,
        library: LibraryService,
        preferences: Preferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._mistakes = mistakes
        self._again = again
        self._library = library
        self._preferences = preferences
        self._remedy: Remedy | None = None
        self._asked: Remedy | None = None
        self._build()
        self._connect()

    # Build

    def _build(self) -> None:
        theme = self._theme
        self.setWindowTitle(self.tr("Mistakes"))
        self._heading = Heading(theme)
        self._back = Button(theme, self.tr("Back"), icon_name="arrow-left")
        self._heading.add(self._back)
        self._trouble = Well(theme, "error", "cross")
        self._trouble.hide()
        self._practise = Button(theme, "", "pri", large=True)
        self._ask_again = Button(theme, "")
        self._causes = Label(theme, "", color="ink2", wrap=True)
        due = self.tr("Certain misses first, then the oldest. Any of them can be made good today.")
        self._due = MistakeRows(theme, self.tr("Due now"), due)
        later = self.tr("Missed today. A right answer counts from tomorrow on.")
        self._later = MistakeRows(theme, self.tr("Not before tomorrow"), later)
        self._nothing = self._nothing_panel()
        left = Qt.AlignmentFlag.AlignLeft
        self.body.addWidget(self._heading)
        self.body.addWidget(self._trouble)
        self.body.addWidget(self._practise, 0, left)
        self.body.addWidget(self._ask_again, 0, left)
        for part in (self._causes, self._nothing, self._due, self._later):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def _nothing_panel(self) -> Panel:
        panel = Panel(self._theme)
        text = self.tr(
            "A missed item appears here. Then practice offers other items of its topic on a later day."
        )
        title = Label(self._theme, self.tr("No mistakes are open"), LEAD, 600, wrap=True)
        panel.body.addWidget(title)
        panel.body.addWidget(Label(self._theme, text, color="ink2", wrap=True))
        return panel

    # Connect

    def _connect(self) -> None:
        self._back.clicked.connect(self.back)
        self._practise.clicked.connect(self._on_practise)
        self._ask_again.clicked.connect(self._on_ask_again)
        for rows in (self._due, self._later):
            rows.opened.connect(self.look_at)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.back)

    # Render

    def refresh(self) -> None:
        """Read the history anew."""
        bank = self._preferences.settings.bank
        try:
            listed = self._mistakes.listed(bank)
            items = self._mistakes.items(listed, bank)
            self._remedy = self._mistakes.remedy(bank)
            self._asked = self._again.remedy(bank)
            blueprint = self._library.open(self._library.find(bank).digest).info.blueprint
        except CetlPrepError as error:
            self._trouble.say(words(error))
            self._trouble.show()
            return
        self._trouble.hide()
        self._render(listed, items, {skill.id: skill.name for skill in blueprint.skills})

    def _render(
        self, listed: tuple[Mistake, ...], items: Mapping[str, Item], skills: Mapping[str, str]
    ) -> None:
        today = self._mistakes.today()
        known = [mistake for mistake in listed if mistake.item in items]
        due = [mistake for mistake in known if mistake.is_due(today)]
        later = [mistake for mistake in known if not mistake.is_due(today)]
        explained = self.tr(
            "A missed item leaves this list when you answer a different item of the same topic right on a later day."
        )
        self._heading.say(self.tr("Mistakes"), explained)
        self._nothing.setVisible(not known)
        self._due.show_lines([self._line(m, items[m.item], skills) for m in due])
        self._later.show_lines([self._line(m, items[m.item], skills) for m in later])
        causes = self._cause_words(known)
        self._causes.setText(causes)
        self._causes.setVisible(bool(causes))
        self._render_button(bool(due))

    def _render_button(self, due: bool) -> None:
        count = self._remedy.items if self._remedy else 0
        text = self.tr("Practice these: {n} other items").format(n=count)
        if count == 1:
            text = self.tr("Practice these: 1 other item")
        if not count:
            text = self.tr("No other item of these topics is left to practice")
        asked = self._asked.items if self._asked else 0
        again = self.tr("Practice what you asked for again: {n} items").format(n=asked)
        if asked == 1:
            again = self.tr("Practice what you asked for again: 1 item")
        self._ask_again.setText(again)
        self._ask_again.setAccessibleName(again)
        self._ask_again.setVisible(bool(asked))
        self._practise.setText(text)
        self._practise.setAccessibleName(text)
        self._practise.setVisible(due)
        self._practise.setEnabled(bool(count))

    def _line(self, mistake: Mistake, item: Item, skills: Mapping[str, str]) -> MistakeLine:
        day = short_date(mistake.day, TONGUE)
        parts = [skills.get(mistake.skill, mistake.skill), self.tr("missed {day}").format(day=day)]
        if mistake.times > 1:
            parts.append(self.tr("{n} times").format(n=mistake.times))
        if mistake.cause:
            parts.append(cause(mistake.cause, TONGUE))
        stem = shown(item.stem, item.format).line
        short = stem if len(stem) <= STEM else f"{stem[:STEM].rsplit(' ', 1)[0]} …"
        return MistakeLine(mistake.attempt, item.id, short, " · ".join(parts), mistake.confident)

    def _cause_words(self, known: list[Mistake]) -> str:
        counts = Counter(mistake.cause for mistake in known if mistake.cause)
        said = [f"{cause(named, TONGUE)}: {count}" for named, count in counts.most_common()]
        return self.tr("Causes you named. {list}.").format(list="; ".join(said)) if said else ""

    # On what the user does

    def _on_practise(self) -> None:
        if self._remedy and self._remedy.items:
            self.start_own.emit(Wish(Kind.PRACTICE, items=self._remedy.items), self._remedy.plan)

    def _on_ask_again(self) -> None:
        if self._asked and self._asked.items:
            self.start_own.emit(Wish(Kind.PRACTICE, items=self._asked.items), self._asked.plan)
